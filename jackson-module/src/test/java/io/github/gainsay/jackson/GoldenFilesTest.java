package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Event;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the format to the byte; run on the module path and on the class path. */
class GoldenFilesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new GainsayModule()).build();

  static Stream<Arguments> files() {
    return Stream.of(
        argumentSet("actors", "actors.json", Actor[].class, Samples.actors()),
        argumentSet("sources", "sources.json", Source[].class, Samples.sources()),
        argumentSet("events", "events.json", Event[].class, Samples.events()),
        argumentSet("properties", "properties.json", Property[].class, Samples.properties()),
        argumentSet(
            "propositions", "propositions.json", Proposition[].class, Samples.propositions()),
        argumentSet("relations", "relations.json", Relation[].class, Samples.relations()),
        argumentSet("statements", "statements.json", Statement[].class, Samples.statements()),
        argumentSet("dossier", "dossier.json", Dossier.class, Samples.dossier()),
        argumentSet("report", "report.json", CheckReport.class, Reports.report()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void are_what_is_written(String file, Class<?> type, Object value) throws IOException {
    String written = pretty().writeValueAsString(value) + "\n";

    assertThat(written).isEqualTo(text(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void are_read_as_what_was_written(String file, Class<?> type, Object value) throws IOException {
    Object read = MAPPER.readValue(text(file), type);

    assertThat(read).isEqualTo(value);
    assertThat(pretty().writeValueAsString(read) + "\n").isEqualTo(text(file));
  }

  private static ObjectWriter pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(lines));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = GoldenFilesTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    }
  }
}
