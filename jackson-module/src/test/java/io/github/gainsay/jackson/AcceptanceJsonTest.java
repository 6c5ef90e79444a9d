package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings that somebody has accepted, and why. */
class AcceptanceJsonTest {
  private static final String REPORT =
      "{'gainsay':'1.0','rules':['wavering'],"
          + "'accepted':[{'finding':{'code':'wavering','severity':'low',"
          + "'message':'The mayor wavers.','actor':'mayor','statements':['s1'],"
          + "'fingerprint':'wavering-1'},"
          + "'acceptance':{'fingerprint':'wavering-1','justification':'He says so.',"
          + "'until':'2025-06-30'}}],"
          + "'unusedAcceptances':[{'fingerprint':'doubted-1','justification':'Settled.'}],"
          + "'dossier':{'gainsay':'1.0','actors':[{'id':'mayor','name':'the mayor'}],"
          + "'statements':[{'type':'claim','id':'s1','speaker':'mayor',"
          + "'asserts':{'subject':'exits','property':'locked','holds':true}}]}}";

  private static String json(String text) {
    return text.replace('\'', '"').replace("wavering-1", wavering().fingerprint());
  }

  private static Claim claim() {
    return Utterance.by(Actor.of("mayor", "the mayor"))
        .as("s1")
        .claims(Question.of("exits", "locked").yes());
  }

  private static Finding wavering() {
    return Finding.builder()
        .code("wavering")
        .severity(Severity.LOW)
        .message("The mayor wavers.")
        .actor(Actor.id("mayor"))
        .addStatement(claim())
        .build();
  }

  private static CheckReport report() {
    Acceptance known =
        new Acceptance(
            wavering().fingerprint(), "He says so.", Optional.of(LocalDate.of(2025, 6, 30)));
    return CheckReport.builder()
        .dossier(Dossier.of(Actor.of("mayor", "the mayor"), claim()))
        .addRule("wavering")
        .addAccepted(new CheckReport.Accepted(wavering(), known))
        .addUnusedAcceptances(new Acceptance("doubted-1", "Settled.", Optional.empty()))
        .build();
  }

  @Test
  void is_written_and_read_in_its_report() throws IOException {
    String written = Golden.MAPPER.writeValueAsString(report());

    assertThat(written).isEqualTo(json(REPORT));
    assertThat(Golden.MAPPER.readValue(written, CheckReport.class)).isEqualTo(report());
  }

  @Test
  void is_read_from_a_list_of_its_own() throws IOException {
    String list = json("[{'fingerprint':'doubted-1','justification':'Settled.'}]");

    assertThat(Golden.MAPPER.readValue(list, new TypeReference<List<Acceptance>>() {}))
        .isEqualTo(report().unusedAcceptances());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        argumentSet(
            "no day",
            "2025-06-30",
            "2025-06-31",
            "accepted[0].acceptance.until must be a day such as 2025-04-10, but was '2025-06-31'"
                + " (line 1, column 295)"),
        argumentSet(
            "blank justification",
            "'Settled.'",
            "' '",
            "unusedAcceptances[0].justification must be non-blank without outer white space, but"
                + " was ' ' (line 1, column 375)"),
        argumentSet(
            "unknown actor",
            "'actor':'mayor'",
            "'actor':'major'",
            "accepted[0].finding.actor must be in the dossier of the report, but 'major' is not"
                + " (line 1, column 136)"),
        argumentSet(
            "unknown statement",
            "['s1']",
            "['s2']",
            "accepted[0].finding.statements[0] must be in the dossier of the report, but 's2' is"
                + " not (line 1, column 158)"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused(String part, String other, String message) {
    String changed = json(REPORT.replace(part, other));

    assertThatThrownBy(() -> Golden.MAPPER.readValue(changed, CheckReport.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessage(message);
  }
}
