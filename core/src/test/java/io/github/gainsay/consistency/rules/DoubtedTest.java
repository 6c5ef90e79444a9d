package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.CREDIBILITY;
import static io.github.gainsay.Aspect.EVIDENCE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Retraction;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class DoubtedTest {
  private final Doubted rule = new Doubted();
  private final Claim claim = Claim.of(KYIV, DRAWN_IN.yes());

  @Test
  void reports_the_doubt_about_a_statement() {
    assertThat(rule)
        .on(claim, Doubt.of(ENVOY, claim))
        .reports(
            "[LOW] Doubted by the envoy, but not denied: China / drawn into the conflict: yes.")
        .because("Who doubts something does not say that it is not so. [doubt-is-no-denial]");
  }

  @Test
  void reports_the_doubt_about_what_nobody_claims() {
    assertThat(rule)
        .on(Doubt.of(ENVOY, DRAWN_IN.yes()))
        .reports(
            "[LOW] Doubted by the envoy, but not denied: China / drawn into the conflict: yes.")
        .because(
            "Who doubts something does not say that it is not so. [doubt-is-no-denial]",
            "Nobody in the dossier claims what is doubted. [nobody-claims]");
  }

  @Test
  void reports_several_doubts_about_one_thing_once() {
    assertThat(rule)
        .on(
            claim,
            Doubt.of(ENVOY, claim),
            Doubt.of(WASHINGTON, DRAWN_IN.yes()),
            Utterance.by(ENVOY).saidAt("2025-04-10").doubts(claim))
        .reports(
            "[LOW] Doubted by Washington and the envoy, but not denied:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_that_somebody_is_said_not_to_be_credible() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(claim, CREDIBILITY))
        .reports("[LOW] Doubted by Beijing, but not denied: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_doubt_about_a_denial_as_such() {
    Denial denial = Denial.of(BEIJING, DRAWN_IN.yes());

    assertThat(rule)
        .on(denial, Doubt.of(ENVOY, denial), Doubt.of(ENVOY, DRAWN_IN.yes()))
        .reports(
            "[LOW] Doubted by the envoy, but not denied: China / drawn into the conflict: yes.",
            "[LOW] Doubted by the envoy, but not denied:"
                + " not: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_doubt_about_a_whole_utterance() {
    Utterance speech = Utterance.by(KYIV).key("speech");

    assertThat(rule)
        .on(
            speech.claims(OVER_150),
            speech.claims(DRAWN_IN.yes()),
            Doubt.of(ENVOY, new Target.Uttered("speech")))
        .reports(
            "[LOW] Doubted by the envoy, but not denied: China / drawn into the conflict: yes;"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_the_doubt_about_a_declared_relation() {
    Relation excludes = new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes());

    assertThat(rule)
        .on(excludes, Doubt.of(ENVOY, excludes))
        .reports(
            "[LOW] Doubted by the envoy, but not denied: that there is the declared relation between"
                + " China / drawn into the conflict: yes and China / neutral: yes.");
  }

  @Test
  void accepts_who_is_not_convinced_of_its_own_words() {
    assertThat(rule).on(claim, Doubt.of(ZELENSKY, claim)).accepts();
  }

  @Test
  void accepts_a_doubt_that_was_retracted() {
    Doubt doubt = Doubt.of(ENVOY, claim);

    assertThat(rule).on(claim, doubt, Retraction.of(ENVOY, doubt)).accepts();
  }

  @Test
  void accepts_denials_questions_and_silence() {
    assertThat(rule).on(claim, Denial.of(BEIJING, claim)).accepts();
    assertThat(rule).on(claim, Utterance.by(BEIJING).denies(claim, EVIDENCE)).accepts();
    assertThat(rule).on(claim, Utterance.by(BEIJING).remarks(claim)).accepts();
    assertThat(rule).on(claim, Utterance.by(BEIJING).remarks(DRAWN_IN.yes())).accepts();
  }

  @Test
  void reports_that_nobody_claims_what_was_retracted_or_is_only_denied() {
    assertThat(rule)
        .on(claim, Retraction.of(KYIV, claim), Doubt.of(ENVOY, claim))
        .reportsAs(Severity.LOW)
        .about(DRAWN_IN)
        .because(
            "Who doubts something does not say that it is not so. [doubt-is-no-denial]",
            "Nobody in the dossier claims what is doubted. [nobody-claims]");
    assertThat(rule)
        .on(Denial.of(BEIJING, DRAWN_IN.yes()), Doubt.of(ENVOY, DRAWN_IN.yes()))
        .because(
            "Who doubts something does not say that it is not so. [doubt-is-no-denial]",
            "Nobody in the dossier claims what is doubted. [nobody-claims]");
  }

  @Test
  void reports_the_doubt_about_words_that_hold_nothing() {
    Remark appeal = Utterance.by(KYIV).key("speech").remarks();

    assertThat(rule)
        .on(appeal, Doubt.of(ENVOY, appeal))
        .reports("[LOW] Doubted by the envoy, but not denied: what Kyiv said.");
    assertThat(rule)
        .on(appeal, Doubt.of(ENVOY, new Target.Uttered("speech")))
        .reports("[LOW] Doubted by the envoy, but not denied: what Kyiv said.");
  }
}
