package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The files that hold the format to the byte, and how they are laid out. */
final class Golden {
  static final JsonMapper MAPPER = JsonMapper.builder().addModule(new GainsayModule()).build();

  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private Golden() {}

  static String file(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  static String written(Object value) throws IOException {
    return MAPPER.writer(LAYOUT).writeValueAsString(value) + "\n";
  }
}
