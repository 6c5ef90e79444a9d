package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the format to the byte; run on the module path and on the class path. */
class GoldenFilesTest {
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
    assertThat(Golden.written(value)).isEqualTo(Golden.file(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void are_read_as_what_was_written(String file, Class<?> type, Object value) throws IOException {
    Object read = Golden.MAPPER.readValue(Golden.file(file), type);

    assertThat(read).isEqualTo(value);
    assertThat(Golden.written(read)).isEqualTo(Golden.file(file));
  }
}
