package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.ATTRIBUTION;
import static io.github.gainsay.Aspect.CHARACTERIZATION;
import static io.github.gainsay.Aspect.CREDIBILITY;
import static io.github.gainsay.Aspect.EVIDENCE;
import static io.github.gainsay.Aspect.INTENT;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Retraction;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class ContradictionByAspectTest {
  private final Contradiction rule = new Contradiction();
  private final Claim claim = Claim.of(KYIV, DRAWN_IN.yes());

  @Test
  void reports_the_denial_of_an_intent() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(claim, INTENT))
        .reports(
            "[MEDIUM] Beijing denies the intent in what Kyiv said:"
                + " China / drawn into the conflict: yes.")
        .because("The one denies the other, in this aspect: intent. [denied-aspect(intent)]")
        .withPositions("[kyiv] yes");
  }

  @Test
  void reports_the_denial_of_a_description() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(DRAWN_IN.yes(), CHARACTERIZATION))
        .reports(
            "[MEDIUM] Beijing denies the characterization in what Kyiv said:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_a_speaker_who_denies_having_said_it() {
    assertThat(rule)
        .on(claim, Utterance.by(ZELENSKY).denies(claim, ATTRIBUTION))
        .reports("[MEDIUM] Zelensky denies having said: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_somebody_else_who_denies_that_it_was_said() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(claim, ATTRIBUTION))
        .reports("[MEDIUM] Beijing denies that Kyiv said: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_an_aspect_once_however_many_deny_it() {
    assertThat(rule)
        .on(
            claim,
            Utterance.by(BEIJING).denies(claim, INTENT),
            Utterance.by(PESKOV).denies(claim, INTENT),
            Utterance.by(KREMLIN).denies(DRAWN_IN.yes(), INTENT))
        .reports(
            "[MEDIUM] Beijing, Peskov and the Kremlin deny the intent in what Kyiv said:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_denial_of_an_aspect_of_a_denial() {
    Denial denial = Denial.of(BEIJING, PARTY.yes());

    assertThat(rule)
        .on(denial, Utterance.by(KYIV).denies(denial, INTENT))
        .reports(
            "[MEDIUM] Kyiv denies the intent in what Beijing said:"
                + " not: China / party to the conflict: yes.");
  }

  @Test
  void reports_the_denial_of_a_whole_utterance_once() {
    Utterance speech = Utterance.by(KYIV).key("speech");

    assertThat(rule)
        .on(
            speech.claims(DRAWN_IN.yes()),
            speech.claims(OVER_150),
            speech.remarks(PARTY.yes()),
            Denial.of(BEIJING, new Target.Uttered("speech")))
        .reports(
            "[HIGH] Beijing denies as a whole what Kyiv said in one utterance:"
                + " China / drawn into the conflict: yes;"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because(
            "The one denies several things of which the other says some, taken together."
                + " [denied-together]");
  }

  @Test
  void reports_the_denial_of_an_utterance_with_one_claim_as_the_denial_of_the_claim() {
    Utterance speech = Utterance.by(KYIV).key("speech");

    assertThat(rule)
        .on(
            speech.claims(DRAWN_IN.yes()),
            speech.remarks(PARTY.yes()),
            Denial.of(BEIJING, new Target.Uttered("speech")))
        .reports("[HIGH] Beijing denies what Kyiv claims: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_denial_of_an_endorsement_of_several_claims() {
    Utterance speech = Utterance.by(KYIV).key("speech");
    Endorsement endorsed = Endorsement.of(WASHINGTON, new Target.Uttered("speech"));

    assertThat(rule)
        .on(
            speech.claims(DRAWN_IN.yes()),
            speech.claims(OVER_150),
            endorsed,
            Denial.of(BEIJING, endorsed))
        .reports(
            "[HIGH] Beijing denies the content in what Washington said:"
                + " China / drawn into the conflict: yes;"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void accepts_that_others_hold_what_an_aspect_was_denied_of() {
    assertThat(rule)
        .on(Claim.of(KYIV, DRAWN_IN.no()), Utterance.by(BEIJING).denies(DRAWN_IN.yes(), INTENT))
        .accepts();
  }

  @Test
  void accepts_what_belongs_to_other_rules() {
    assertThat(rule).on(claim, Utterance.by(BEIJING).denies(claim, EVIDENCE)).accepts();
    assertThat(rule).on(claim, Utterance.by(BEIJING).denies(claim, CREDIBILITY)).accepts();
  }

  @Test
  void accepts_a_side_that_explains_its_own_words() {
    assertThat(rule).on(claim, Utterance.by(ZELENSKY).denies(claim, INTENT)).accepts();
  }

  @Test
  void accepts_the_denial_of_what_says_nothing() {
    Doubt doubt = Doubt.of(KYIV, PARTY.yes());
    Remark remark = Utterance.by(KYIV).key("speech").remarks(PARTY.yes());

    assertThat(rule).on(doubt, Denial.of(BEIJING, doubt)).accepts();
    assertThat(rule).on(remark, Denial.of(BEIJING, remark)).accepts();
    assertThat(rule).on(remark, Denial.of(BEIJING, new Target.Uttered("speech"))).accepts();
  }

  @Test
  void accepts_the_denial_of_a_declared_relation() {
    Relation excludes = new Relation.Excludes(DRAWN_IN.yes(), PARTY.no());

    assertThat(rule).on(claim, excludes, Denial.of(BEIJING, excludes)).accepts();
  }

  @Test
  void accepts_the_denial_of_an_aspect_of_what_was_retracted() {
    assertThat(rule)
        .on(claim, Retraction.of(KYIV, claim), Utterance.by(BEIJING).denies(claim, INTENT))
        .accepts();
  }

  @Test
  void reports_each_aspect_that_is_denied() {
    assertThat(rule)
        .on(
            claim,
            Utterance.by(BEIJING).denies(claim, INTENT),
            Utterance.by(BEIJING).denies(claim, CHARACTERIZATION))
        .reports(
            "[MEDIUM] Beijing denies the characterization in what Kyiv said:"
                + " China / drawn into the conflict: yes.",
            "[MEDIUM] Beijing denies the intent in what Kyiv said:"
                + " China / drawn into the conflict: yes.")
        .about(DRAWN_IN);
  }

  @Test
  void reports_the_denial_of_an_aspect_of_words_that_hold_nothing() {
    Remark appeal = Utterance.by(KYIV).remarks();

    assertThat(rule)
        .on(appeal, Utterance.by(BEIJING).denies(appeal, INTENT))
        .reports("[MEDIUM] Beijing denies the intent in what Kyiv said.");
    assertThat(rule)
        .on(appeal, Utterance.by(KYIV).denies(appeal, ATTRIBUTION))
        .reports("[MEDIUM] Kyiv denies having said something.");
  }
}
