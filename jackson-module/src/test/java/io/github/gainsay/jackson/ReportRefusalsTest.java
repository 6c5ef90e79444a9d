package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that do not fit their dossier. */
class ReportRefusalsTest {
  private static final Finding DISPUTE = Reports.report().findings().get(0);

  static Stream<Arguments> changes() {
    return Stream.of(
        argumentSet(
            "unknown statement",
            "'statements' : [ 's1', 'd1' ]",
            "'statements' : [ 's1', 's9' ]",
            "findings[0].statements[1] must be in the dossier of the report, but 's9' is not (line"
                + " 12, column 28)"),
        argumentSet(
            "no statement",
            "'statements' : [ 's1', 'd1' ]",
            "'statements' : [ ]",
            "findings[0].statements must not be empty, but was [] (line 12, column 20)"),
        argumentSet(
            "unknown statement in a commitment",
            "'statement' : 's1'",
            "'statement' : 's9'",
            "findings[0].positions[0].commitments[0].statement must be in the dossier of the"
                + " report, but 's9' is not (line 24, column 23)"),
        argumentSet(
            "unknown actor in a commitment",
            "[ 'zelensky', 'ukraine' ]",
            "[ 'zelensky', 'nobody' ]",
            "findings[0].positions[0].commitments[0].actors[1] must be in the dossier of the"
                + " report, but 'nobody' is not (line 25, column 34)"),
        argumentSet(
            "position without commitments",
            "'propositions' : [ {",
            "'positions' : [ { 'commitments' : [ ] } ], 'propositions' : [ {",
            "findings[0].positions must be given once, but is given twice (line 21, column 5)"),
        argumentSet(
            "another fingerprint",
            DISPUTE.fingerprint(),
            "dispute-1",
            "findings[0].fingerprint must be '"
                + DISPUTE.fingerprint()
                + "', which follows from the rest, but was 'dispute-1' (line 59, column 21)"),
        argumentSet(
            "another summary of a position",
            "not: more than 150 people",
            "not: more than 155 people",
            "findings[0].positions[1].says must be 'not: more than 150 people (as of 2025-04-08)',"
                + " which follows from the rest, but was 'not: more than 155 people (as of"
                + " 2025-04-08)' (line 38, column 16)"),
        argumentSet(
            "unknown severity",
            "'high'",
            "'error'",
            "findings[0].severity must be one of info, low, medium, high, but was 'error' (line 6,"
                + " column 18)"),
        argumentSet(
            "truth value as text",
            "'affirmed' : true",
            "'affirmed' : 'yes'",
            "findings[0].positions[0].commitments[0].affirmed must be true or false, but was the"
                + " text 'yes' (line 34, column 22)"),
        argumentSet(
            "dangling reference in the dossier",
            "'aspect' : 'evidence'",
            "'occasion' : 'summit'",
            """
            dossier must hold together, but has 1 problem (line 67, column 15):
              statements[4].occasion: event 'summit' must be in the dossier, but is not (line 405, column 20)"""));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void are_said_with_path_and_place(String part, String other, String message) throws IOException {
    String report = Golden.file("report.json");
    String before = part.replace('\'', '"');
    int at = report.indexOf(before);
    assertThat(at).isNotNegative();

    String json =
        report.substring(0, at) + other.replace('\'', '"') + report.substring(at + before.length());

    Refusals.assertRefused(CheckReport.class, json, message);
  }

  @Test
  void a_position_without_commitments_is_refused() throws IOException {
    JsonNode json = Golden.MAPPER.valueToTree(Reports.report());
    json.withObject("/findings/0/positions/1").putArray("commitments");

    Refusals.assertRefused(
        CheckReport.class,
        json.toString(),
        "findings[0].positions[1].commitments must not be empty, but was [] (line 1, column 788)");
  }

  @Test
  void what_follows_from_the_rest_may_be_left_out() throws IOException {
    JsonNode json = Golden.MAPPER.valueToTree(Reports.report());
    json.findParents("fingerprint")
        .forEach(finding -> ((ObjectNode) finding).remove("fingerprint"));
    json.findParents("says").forEach(position -> ((ObjectNode) position).remove("says"));

    assertThat(Golden.MAPPER.treeToValue(json, CheckReport.class)).isEqualTo(Reports.report());
  }
}
