package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the schemas say of objects and fields, and which of it they said. */
final class SchemaWords {
  private static final String EXTRACTION = "extraction.";

  private final Properties words = new Properties();
  private final Set<String> used = new TreeSet<>();

  SchemaWords() throws IOException {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                SchemaWords.class.getResourceAsStream("schema-words.properties")),
            UTF_8)) {
      words.load(in);
    }
  }

  /** {@return what is said of an object} */
  String of(String object) {
    return first(object);
  }

  /** {@return what is said of a field of an object} */
  String of(String object, String field) {
    return first(object + "." + field, "any." + field);
  }

  /** {@return what is said of an object in an extraction} */
  String inExtraction(String object) {
    return first(EXTRACTION + object, object);
  }

  /** {@return what is said of a field of an object in an extraction} */
  String inExtraction(String object, String field) {
    return first(EXTRACTION + object + "." + field, object + "." + field, "any." + field);
  }

  private String first(String... keys) {
    String key =
        Stream.of(keys)
            .filter(words::containsKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no words for " + keys[0]));
    used.add(key);
    return words.getProperty(key);
  }

  Set<String> unused() {
    Set<String> unused = new TreeSet<>(words.stringPropertyNames());
    unused.removeAll(used);
    return unused;
  }
}
