package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema of SARIF 2.1.0 as OASIS publishes it, and what it does not say. */
final class SarifSchema {
  private static final Schema SCHEMA = schema();

  private SarifSchema() {}

  private static Schema schema() {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    try (InputStream in = loader.getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Error> errors(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** {@return the only run of the log, which is valid} */
  static JsonNode run(SarifReport report) {
    String json = report.toString();
    assertThat(errors(json)).isEmpty();
    try {
      JsonNode run = Golden.MAPPER.readTree(json).at("/runs/0");
      run.path("results").forEach(result -> assertResult(run, result));
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the specification demands in words (3.27). */
  private static void assertResult(JsonNode run, JsonNode result) {
    assertThat(run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt()).path("id"))
        .isEqualTo(result.path("ruleId"));
    assertThat(result.path("kind").asText().equals("fail"))
        .isEqualTo(!result.path("level").asText().equals("none"));
    assertThat(result.path("suppressions").isArray()).isTrue();
    assertThat(result.path("locations")).hasSize(1);
    JsonNode related = result.path("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      assertThat(related.get(i).path("id").asInt()).isEqualTo(i + 1);
    }
    result.findValues("message").forEach(message -> assertPlain(message.path("text").asText()));
  }

  private static void assertPlain(String text) {
    assertThat(text).isNotEmpty().doesNotContain("](");
    assertThat(text.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
  }
}
