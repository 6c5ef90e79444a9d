package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Dossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GainsayModuleTest {
  @Test
  void is_named_after_its_artifact() {
    assertThat(new GainsayModule().getModuleName()).isEqualTo("gainsay-jackson");
  }

  @Test
  void has_the_version_of_its_artifact() {
    assertThat(new GainsayModule().version().toFullString())
        .matches("io\\.github\\.gainsay/gainsay-jackson/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void is_tested_on_the_path_that_the_build_says() {
    String expected = System.getProperty("expected.module");
    assumeThat(expected).as("set by Maven only").isNotNull();

    assertThat(Objects.requireNonNullElse(GainsayModule.class.getModule().getName(), "none"))
        .isEqualTo(expected);
  }

  @Test
  void is_found() {
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(GainsayModule.class);
  }

  @Test
  void works_when_found() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.readValue(mapper.writeValueAsBytes(Samples.dossier()), Dossier.class))
        .isEqualTo(Samples.dossier());
  }

  @Test
  void is_registered_once() {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new GainsayModule()).registerModule(new GainsayModule());

    assertThat(mapper.getRegisteredModuleIds()).containsExactly("gainsay-jackson");
  }

  @Test
  void does_no_harm_when_registered_twice() throws IOException {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(MapperFeature.IGNORE_DUPLICATE_MODULE_REGISTRATIONS)
            .addModules(new GainsayModule(), new GainsayModule())
            .build();

    String written = mapper.writeValueAsString(Samples.dossier());

    assertThat(mapper.readValue(written, Dossier.class)).isEqualTo(Samples.dossier());
  }

  @Test
  void lets_the_mapper_be_sent_to_another_machine() throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(new ObjectMapper().registerModule(new GainsayModule()));
    }

    ObjectMapper received;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      received = (ObjectMapper) in.readObject();
    }

    assertThat(received.writeValueAsString(Samples.UKRAINE))
        .isEqualTo(
            "{\"id\":\"ukraine\",\"name\":\"Ukraine\",\"kind\":\"government\",\"aliases\":[\"Kyiv\"]}");
  }
}
