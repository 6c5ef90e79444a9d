package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Beside the English text of a report stands what was said before it was put into English. */
class MessageJsonTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor LINE = Actor.of("line", "Blue Line");
  private static final Proposition DEAD = Question.of("ferry fire", "deaths").isQuantity("12 dead");
  private static final CheckReport REPORT =
      ConsistencyChecker.of(StandardRules.all())
          .check(
              Dossier.of(
                  MAYOR,
                  LINE,
                  Utterance.by(MAYOR).as("s1").claims(DEAD),
                  Utterance.by(LINE).as("s2").denies(DEAD)));

  private static ObjectNode written() {
    return Golden.MAPPER.valueToTree(REPORT);
  }

  private static ObjectNode first(JsonNode report) {
    return (ObjectNode) report.at("/findings/0");
  }

  private static Finding read(JsonNode report) throws IOException {
    return Golden.MAPPER.treeToValue(report, CheckReport.class).findings().get(0);
  }

  @Test
  void goes_round() throws IOException {
    assertThat(Golden.MAPPER.treeToValue(written(), CheckReport.class)).isEqualTo(REPORT);
    assertThat(read(written()).wording().key()).isEqualTo("finding.contradiction.denied.one.one");
    assertThat(first(written()).at("/wording/arguments/0").toString()).isEqualTo("[\"Blue Line\"]");
    assertThat(first(written()).at("/reasons/0/wording/key").asText()).isEqualTo("reason.denied");
  }

  @Test
  void is_the_text_as_it_is_in_a_report_of_before() throws IOException {
    ObjectNode old = written();
    first(old).remove("wording");

    Finding finding = read(old);

    assertThat(finding.message()).isEqualTo(REPORT.findings().get(0).message());
    assertThat(finding.wording()).isEqualTo(Message.literal(finding.message()));
  }

  @Test
  void is_the_text_where_that_was_changed() throws IOException {
    ObjectNode changed = written();
    first(changed).put("message", "They quarrel.");

    assertThat(read(changed).wording()).isEqualTo(Message.literal("They quarrel."));
  }

  @Test
  void is_the_text_where_this_version_does_not_have_the_message() throws IOException {
    for (String pointer : new String[] {"/wording", "/wording/arguments/2"}) {
      ObjectNode other = written();
      ((ObjectNode) first(other).at(pointer)).put("key", "finding.of.tomorrow");

      assertThat(read(other).wording())
          .isEqualTo(Message.literal(REPORT.findings().get(0).message()));
    }
    ObjectNode fewer = written();
    ((ObjectNode) first(fewer).path("wording")).putArray("arguments").add("Blue Line");

    assertThat(read(fewer).wording())
        .isEqualTo(Message.literal(REPORT.findings().get(0).message()));
  }

  @Test
  void is_refused_where_an_argument_is_something_else() {
    ObjectNode wrong = written();
    ((ObjectNode) first(wrong).path("wording")).putArray("arguments").add(7);

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith(
            "findings[0].wording.arguments[0] must be a text, a message or a list of those,"
                + " but was the number 7");
  }
}
