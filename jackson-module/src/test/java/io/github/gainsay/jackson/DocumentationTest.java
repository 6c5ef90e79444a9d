package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/json.md} to what the module does. */
class DocumentationTest {
  private static final Pattern DOCUMENT = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern REFUSED =
      Pattern.compile("```json refused\n(.*?)```\n+```text\n(.*?)\n```", Pattern.DOTALL);

  private static final Pattern COMMA = Pattern.compile(", ");
  private static final String ONE_OF = "one of ";

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "json.md"), UTF_8);
  }

  private static List<MatchResult> all(Pattern pattern) throws IOException {
    return pattern.matcher(page()).results().toList();
  }

  static Stream<Arguments> documents() throws IOException {
    return all(DOCUMENT).stream().map(m -> Arguments.of(type(m.group(1)), m.group(1)));
  }

  private static Class<?> type(String json) {
    if (json.contains("\"dossier\"")) {
      return json.contains("\"standings\"") ? Standings.class : CheckReport.class;
    }
    return Dossier.class;
  }

  static Stream<Arguments> refused() throws IOException {
    return all(REFUSED).stream().map(m -> Arguments.of(m.group(1), m.group(2)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documents_are_read_and_written_as_they_stand(Class<?> type, String json) throws IOException {
    Object read = Golden.MAPPER.readValue(json, type);

    String written = Golden.MAPPER.writeValueAsString(read);

    assertThat(written).isEqualTo(Golden.MAPPER.readTree(json).toString());
    assertThat(Golden.MAPPER.readValue(written, type)).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void errors_appear_as_they_are_shown(String json, String message) {
    Refusals.assertRefused(Dossier.class, json, message);
  }

  @Test
  void every_field_and_every_word_is_explained() throws IOException {
    String page = page();

    List<String> unexplained =
        Formats.modelTypes().stream()
            .flatMap(type -> words(Formats.of(type)))
            .filter(word -> !page.contains("`" + word + "`"))
            .toList();

    assertThat(unexplained).isEmpty();
  }

  private static Stream<String> words(Format<?> format) {
    if (format instanceof ObjectFormat<?, ?> object) {
      return Stream.concat(object.names().stream(), Stream.of(object.type()))
          .filter(word -> !word.isEmpty());
    }
    if (format instanceof PartFormat<?, ?> part) {
      return words(part.wire());
    }
    return format.expected().startsWith(ONE_OF)
        ? COMMA.splitAsStream(format.expected().substring(ONE_OF.length()))
        : Stream.empty();
  }

  @Test
  void nothing_was_overlooked() throws IOException {
    assertThat(all(DOCUMENT)).hasSize(3);
    assertThat(all(REFUSED)).hasSize(6);
  }
}
