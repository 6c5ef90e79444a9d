package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.consistency.CheckReport;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRefusalsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new GainsayModule()).build();

  static Stream<Arguments> changes() {
    return Stream.of(
        argumentSet(
            "unknown statement",
            "\"statements\":[\"s1\",\"d1\"]",
            "\"statements\":[\"s1\",\"s9\"]",
            "findings[0].statements[1] must be in the dossier of the report, but 's9' is not (line"
                + " 1, column 237)"),
        argumentSet(
            "no statement",
            "\"statements\":[\"s1\",\"d1\"]",
            "\"statements\":[]",
            "findings[0].statements must not be empty, but was [] (line 1, column 231)"),
        argumentSet(
            "unknown statement in a commitment",
            "\"commitments\":[{\"statement\":\"s1\"",
            "\"commitments\":[{\"statement\":\"s9\"",
            "findings[0].positions[0].commitments[0].statement must be in the dossier of the report,"
                + " but 's9' is not (line 1, column 484)"),
        argumentSet(
            "unknown actor in a commitment",
            "\"actors\":[\"zelensky\",\"ukraine\"]",
            "\"actors\":[\"zelensky\",\"nobody\"]",
            "findings[0].positions[0].commitments[0].actors[1] must be in the dossier of the report,"
                + " but 'nobody' is not (line 1, column 510)"),
        argumentSet(
            "another fingerprint",
            "\"fingerprint\":\"dispute-8ac62fd3-5ee9\"",
            "\"fingerprint\":\"dispute-1\"",
            "findings[0].fingerprint must be 'dispute-8ac62fd3-5ee9', which follows from the rest,"
                + " but was 'dispute-1' (line 1, column 1153)"),
        argumentSet(
            "another summary of a position",
            "\"says\":\"not: more than 150 people",
            "\"says\":\"not: more than 155 people",
            "findings[0].positions[1].says must be 'not: more than 150 people (as of 2025-04-08)',"
                + " which follows from the rest, but was 'not: more than 155 people (as of"
                + " 2025-04-08)' (line 1, column 734)"),
        argumentSet(
            "unknown severity",
            "\"severity\":\"high\"",
            "\"severity\":\"error\"",
            "findings[0].severity must be one of info, low, medium, high, but was 'error' (line 1,"
                + " column 85)"),
        argumentSet(
            "affirmed as text",
            "\"affirmed\":true",
            "\"affirmed\":\"yes\"",
            "findings[0].positions[0].commitments[0].affirmed must be true or false, but was the"
                + " text 'yes' (line 1, column 666)"),
        argumentSet(
            "dangling reference in the dossier",
            "\"aspect\":\"evidence\"",
            "\"occasion\":\"summit\"",
            """
            dossier must hold together, but has 1 problem (line 1, column 1302):
              statements[4].occasion: event 'summit' must be in the dossier, but is not (line 1, column 5000)"""));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void are_said_with_path_and_place(String part, String other, String message) throws IOException {
    String written = MAPPER.writeValueAsString(Reports.report());
    assertThat(written).contains(part);

    JsonMappingException refusal =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> MAPPER.readValue(written.replaceFirst(quoted(part), other), CheckReport.class));

    assertThat(refusal).hasMessage(message);
  }

  private static String quoted(String part) {
    return java.util.regex.Pattern.quote(part);
  }

  @Test
  void a_report_may_leave_out_what_follows_from_the_rest() throws IOException {
    JsonNode json = MAPPER.valueToTree(Reports.report());
    json.findParents("fingerprint")
        .forEach(o -> ((com.fasterxml.jackson.databind.node.ObjectNode) o).remove("fingerprint"));
    json.findParents("says")
        .forEach(o -> ((com.fasterxml.jackson.databind.node.ObjectNode) o).remove("says"));

    assertThat(MAPPER.treeToValue(json, CheckReport.class)).isEqualTo(Reports.report());
  }
}
