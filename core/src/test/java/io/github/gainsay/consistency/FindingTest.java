package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.ArrayList;
import java.util.Collections;
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

  /** One finding at least of every rule. */
  private static List<Entry> everything(String prefix, Actor bystander) {
    Claim claimed = by(KYIV, prefix, "claim").claims(OVER_150);
    Claim drawnIn = by(KYIV, prefix, "yes").saidAt("2025-04-08").claims(DRAWN_IN.yes());
    Proposition dead = Samples.dead("at least 40 people");
    Relation.Supports link =
        new Relation.Supports(OVER_150, DRAWN_IN.yes(), Relation.Direction.FOR);
    return List.of(
        bystander,
        Claim.of(bystander, NEUTRAL.yes()),
        claimed,
        by(KYIV, prefix, "more").claims(OVER_155),
        by(BEIJING, prefix, "baseless").denies(claimed),
        by(KREMLIN, prefix, "motive").denies(claimed, Aspect.INTENT),
        by(ENVOY, prefix, "unsure").doubts(claimed),
        by(ENVOY, prefix, "no-link").doubts(link),
        drawnIn,
        by(KYIV, prefix, "no").saidAt("2025-04-10").claims(DRAWN_IN.no()),
        by(BEIJING, prefix, "both").claims(PARTY.yes()),
        by(BEIJING, prefix, "and").claims(PARTY.no()),
        by(KREMLIN, prefix, "nobody").denies(CAPTURED.isQuantity("two people")),
        by(KREMLIN, prefix, "misnamed").claims(Question.of("chinese national", "captured").yes()),
        by(KYIV, prefix, "dead").claims(dead),
        by(BEIJING, prefix, "fewer").claims(Samples.dead("31 people")),
        by(ENVOY, prefix, "q1").key("lecture").passage("1").claims(NEUTRAL.yes()),
        by(ENVOY, prefix, "q2").key("lecture").passage("1").doubts(NEUTRAL.yes()));
  }

  private static Utterance by(Actor speaker, String prefix, String id) {
    return Utterance.by(speaker).as(prefix + id);
  }

  private static List<String> fingerprints(List<Entry> entries) {
    return fingerprints(entries.toArray(Entry[]::new));
  }

  @Test
  void has_the_same_fingerprint_whatever_the_order_and_the_ids() {
    List<String> found = fingerprints(everything("", Actor.of("a", "A bystander")));

    assertThat(found)
        .doesNotHaveDuplicates()
        .extracting(fingerprint -> fingerprint.replaceAll("-[0-9a-f]{8}-[0-9a-f]{4}$", ""))
        .contains(
            "change-of-position",
            "contradiction",
            "dangling-denial",
            "distortion",
            "doubted",
            "numeric-contradiction",
            "numeric-discrepancy",
            "self-contradiction",
            "single-origin",
            "unlinked-question");
    List<Entry> renamed = new ArrayList<>(everything("z", Actor.of("zz", "A bystander")));
    assertThat(fingerprints(renamed)).containsExactlyInAnyOrderElementsOf(found);
    for (int i = 0; i < renamed.size(); i++) {
      Collections.rotate(renamed, 1);
      assertThat(fingerprints(renamed)).containsExactlyInAnyOrderElementsOf(found);
    }
  }

  @Test
  void has_the_same_fingerprint_with_one_more_voice_for_any_position() {
    List<Entry> entries = everything("", Actor.of("a", "A bystander"));
    List<String> found = fingerprints(entries);
    for (Proposition p : dossier(entries.toArray(Entry[]::new)).propositions()) {
      List<Entry> more = new ArrayList<>(entries);
      more.add(Doubt.of(MIRROR, p));

      assertThat(fingerprints(more)).containsAll(found);
    }
    List<Entry> zelenskyToo = new ArrayList<>(entries);
    zelenskyToo.addAll(List.of(Claim.of(ZELENSKY, OVER_150), Claim.of(ZELENSKY, OVER_155)));
    zelenskyToo.add(Utterance.by(ZELENSKY).saidAt("2025-04-10").claims(DRAWN_IN.no()));
    zelenskyToo.addAll(List.of(Claim.of(LIN, PARTY.yes()), Denial.of(PESKOV, PARTY.yes())));
    assertThat(fingerprints(zelenskyToo)).containsAll(found);
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
