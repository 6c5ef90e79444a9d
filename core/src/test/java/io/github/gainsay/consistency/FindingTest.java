package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Entry;
import io.github.gainsay.Proposition;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private final Claim claim = Claim.of(KYIV, OVER_150);
  private final Denial denial = Denial.of(BEIJING, OVER_150);

  private static List<String> fingerprints(Entry... entries) {
    return CHECKER.check(dossier(entries)).findings().stream().map(Finding::fingerprint).toList();
  }

  @Test
  void has_the_same_fingerprint_in_every_run() {
    assertThat(fingerprints(claim, denial))
        .containsExactly("contradiction-9d477ead-eeae", "single-origin-4ead632a-2347");
  }

  @Test
  void has_the_same_fingerprint_in_every_order() {
    assertThat(fingerprints(denial, claim)).isEqualTo(fingerprints(claim, denial));
  }

  @Test
  void has_the_same_fingerprint_with_one_more_voice() {
    assertThat(
            fingerprints(claim, denial, Claim.of(ZELENSKY, OVER_150), Denial.of(KREMLIN, OVER_150)))
        .isEqualTo(fingerprints(claim, denial));
  }

  @Test
  void has_the_same_fingerprint_under_other_ids() {
    assertThat(
            fingerprints(
                Utterance.by(KYIV).as("s1").claims(OVER_150),
                Utterance.by(BEIJING).as("s2").denies(OVER_150)))
        .isEqualTo(fingerprints(claim, denial));
  }

  @Test
  void has_another_fingerprint_for_another_question_answer_or_scope() {
    Proposition captured = CAPTURED.isQuantity("more than 150 people");
    Proposition inDonetsk = OVER_150.in(in("Donetsk"));

    assertThat(
            Stream.of(OVER_150, OVER_155, captured, inDonetsk)
                .flatMap(p -> fingerprints(Claim.of(KYIV, p), Denial.of(BEIJING, p)).stream()))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  @Test
  void has_a_fingerprint_of_its_message_where_there_is_no_proposition() {
    FindingBuilder builder = Finding.builder().code("x").severity(Severity.LOW).addStatement(claim);

    assertThat(builder.message("one").build().fingerprint())
        .isNotEqualTo(builder.message("other").build().fingerprint());
  }

  @Test
  void concerns_a_statement() {
    assertThatThrownBy(
            () -> Finding.builder().code("x").severity(Severity.LOW).message("m").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("statements must not be empty, but was <[]>");
  }

  @Test
  void names_what_is_missing() {
    assertThatThrownBy(() -> Finding.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build Finding, some of required attributes are not set"
                + " [code, severity, message]");
  }

  @Test
  void copies_all_of_itself() {
    for (Finding finding : CHECKER.check(dossier(claim, denial)).findings()) {
      assertThat(finding.toBuilder().build()).isEqualTo(finding).hasSameHashCodeAs(finding);
    }
  }

  @Test
  void reads_as_severity_rule_and_message() {
    assertThat(
            Finding.builder()
                .code("doubted")
                .severity(Severity.LOW)
                .message("Somebody doubts it.")
                .addStatement(claim)
                .build())
        .hasToString("[LOW] doubted: Somebody doubts it.");
  }
}
