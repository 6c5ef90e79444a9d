package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar and in docs are what the wire records say. */
class SchemaFilesTest {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "github", "gainsay", "jackson");
  private static final Path DOCS = Path.of("..", "docs");
  private static final String RENEW =
      "mvn test -pl jackson-module -am -Dtest=SchemaFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dschema.renew=true";
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  static Stream<Arguments> schemas() throws IOException {
    SchemaWords words = new SchemaWords();
    return Stream.of(
        argumentSet("dossier", "dossier", dossier(words), GainsaySchemas.dossier()),
        argumentSet("report", "report", report(words), GainsaySchemas.report()),
        argumentSet(
            "extraction", "extraction", ExtractionSchema.of(words), GainsaySchemas.extraction()));
  }

  private static ObjectNode dossier(SchemaWords words) {
    return WireSchema.of("Gainsay dossier 1.0", DossierJson.class, words);
  }

  private static ObjectNode report(SchemaWords words) {
    return WireSchema.of("Gainsay report 1.0", ReportJson.class, words);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void are_made_of_the_wire_records(String name, ObjectNode schema, String shipped)
      throws IOException {
    String made = JsonMapper.builder().build().writer(LAYOUT).writeValueAsString(schema) + "\n";
    String file = name + ".schema.json";
    if (Boolean.getBoolean("schema.renew")) {
      Files.writeString(RESOURCES.resolve(file), made, UTF_8);
      Files.writeString(DOCS.resolve(file), made, UTF_8);
    }

    assertThat(Files.readString(RESOURCES.resolve(file)))
        .as("the records say something else now; renew the schema by: " + RENEW)
        .isEqualTo(made);
    assertThat(Files.readString(DOCS.resolve(file))).isEqualTo(made);
    if (!Boolean.getBoolean("schema.renew")) { // the shipped one was copied before
      assertThat(shipped).isEqualTo(made);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void are_schemas_of_2020_12(String name, ObjectNode schema, String shipped) {
    assertThat(SchemaErrors.inSchema(shipped)).isEmpty();
  }

  @Test
  void have_no_words_for_what_is_not_there() throws IOException {
    SchemaWords words = new SchemaWords();
    dossier(words);
    report(words);
    ExtractionSchema.of(words);

    assertThat(words.unused()).isEmpty();
  }
}
