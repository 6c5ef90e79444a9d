package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the repository is valid, and so is the report on it. */
class SchemaExamplesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path ARTICLE =
      ROOT.resolve(Path.of("examples/quickstart/src/main/resources", "chinese-fighters.json"));
  private static final Path DOWNSTREAM = ROOT.resolve(Path.of("examples/downstream/dossier.json"));
  private static final Pattern DOCUMENT = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  static Stream<Arguments> dossiers() throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(Golden.file("dossier.yaml"));
    return Stream.concat(
        Stream.of(
            argumentSet("the article", Files.readString(ARTICLE, UTF_8)),
            argumentSet("the dossier of the downstream build", Files.readString(DOWNSTREAM, UTF_8)),
            argumentSet("one of everything", Golden.file("dossier.json")),
            argumentSet("the same in YAML", yaml.toString())),
        shown()
            .filter(json -> !json.contains("\"dossier\""))
            .map(json -> argumentSet("docs", json)));
  }

  static Stream<Arguments> reports() throws IOException {
    return Stream.concat(
        Stream.of(argumentSet("one of everything", Golden.file("report.json"))),
        shown()
            .filter(json -> json.contains("\"findings\""))
            .map(json -> argumentSet("docs", json)));
  }

  private static Stream<String> shown() throws IOException {
    String page = Files.readString(ROOT.resolve(Path.of("docs", "json.md")), UTF_8);
    return DOCUMENT.matcher(page).results().map(m -> m.group(1));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void dossiers_are_valid_as_they_stand_and_as_they_are_written(String json) throws IOException {
    assertThat(SchemaErrors.DOSSIER.in(json)).isEmpty();

    Dossier dossier = Golden.MAPPER.readValue(json, Dossier.class);
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
    assertThat(SchemaErrors.DOSSIER.in(Golden.written(dossier))).isEmpty();
    assertThat(SchemaErrors.REPORT.in(Golden.written(report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reports_are_valid(String json) {
    assertThat(SchemaErrors.REPORT.in(json)).isEmpty();
  }

  @Test
  void nothing_was_overlooked() throws IOException {
    assertThat(dossiers()).hasSize(5);
    assertThat(reports()).hasSize(2);
  }
}
