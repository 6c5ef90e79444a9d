package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same documents in YAML, by Jackson's ordinary factory. */
class YamlTest {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).registerModule(new GainsayModule());

  @Test
  void dossiers_are_written_as_in_the_golden_file() throws IOException {
    assertThat(YAML.writeValueAsString(Samples.dossier())).isEqualTo(Golden.file("dossier.yaml"));
  }

  @Test
  void dossiers_are_read_from_the_golden_file() throws IOException {
    assertThat(YAML.readValue(Golden.file("dossier.yaml"), Dossier.class))
        .isEqualTo(Samples.dossier());
  }

  @Test
  void dossiers_are_read_as_people_write_them() throws IOException {
    Dossier dossier =
        YAML.readValue(
            """
            gainsay: '1.0'
            actors:
              - {id: lin, name: Lin Jian}
            statements:
              - type: claim
                speaker: lin
                saidAt: 2025-04-10
                asserts:
                  subject: China
                  property: a participating party
                  holds: false
            """,
            Dossier.class);

    assertThat(Golden.MAPPER.writeValueAsString(dossier.statements().get(0).saidAt().orElseThrow()))
        .isEqualTo("{\"when\":\"2025-04-10\"}");
  }

  @Test
  void a_version_without_quotes_is_a_number() {
    assertThatThrownBy(() -> YAML.readValue("gainsay: 1.0\n", Dossier.class))
        .hasMessage("gainsay must be the text '1.0', but was the number 1.0 (line 1, column 10)");
  }

  @Test
  void truth_values_are_read_in_each_spelling_of_yaml() throws IOException {
    assertThat(YAML.readValue("{subject: a, property: b, holds: True}", Proposition.class))
        .isEqualTo(Question.of("a", "b").yes());
  }

  @Test
  void an_empty_field_is_null() {
    assertThatThrownBy(
            () -> YAML.readValue("gainsay: '1.0'\nactors:\n- id: lin\n  name:\n", Dossier.class))
        .hasMessage("actors[0].name must be text, but was null (line 4, column 8)");
  }
}
