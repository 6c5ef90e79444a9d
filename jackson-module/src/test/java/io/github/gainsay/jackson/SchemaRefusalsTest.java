package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are broken in form: schema and module refuse them, both at the same place. */
class SchemaRefusalsTest {
  static Stream<Arguments> broken() throws IOException {
    JsonNode rows = Golden.MAPPER.readTree(Golden.file("broken.json"));
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> argumentSet(row.path("what").asText(), row));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void are_refused_where_they_are_broken(JsonNode row) {
    boolean report = row.path("in").asText().equals("report");
    Class<?> type = report ? CheckReport.class : Dossier.class;
    String json = row.path("json").toString();
    String expected = row.path("schema").asText();

    List<String> errors = (report ? SchemaErrors.REPORT : SchemaErrors.DOSSIER).in(json);
    Throwable refusal = catchThrowable(() -> Golden.MAPPER.readValue(json, type));

    assertThat(errors).anyMatch(error -> error.startsWith(expected));
    assertThat(errors).allMatch(error -> error.startsWith(place(expected)));
    assertThat(refusal)
        .isInstanceOf(MismatchedInputException.class)
        .message()
        .startsWith(row.path("reader").asText() + " must ");
  }

  private static String place(String error) {
    return error.substring(0, error.indexOf(": ") + 2);
  }

  @Test
  void are_many() throws IOException {
    assertThat(broken()).hasSize(48);
  }
}
