package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.EVIDENCE;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Relation.Direction.AGAINST;
import static io.github.gainsay.Relation.Direction.FOR;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class UnderminedTest {
  private static final String NO_CONFLICT =
      "It weighs against what is said, but both can be true. [no-conflict]";

  private final Undermined rule = new Undermined();
  private final Claim claim = Claim.of(KYIV, DRAWN_IN.yes());
  private final Relation.Supports against =
      new Relation.Supports(NEUTRAL.yes(), DRAWN_IN.yes(), AGAINST);
  private final Relation.Supports speaksFor =
      new Relation.Supports(PARTY.yes(), DRAWN_IN.yes(), FOR);

  @Test
  void reports_figures_of_which_one_may_have_been_measured_otherwise() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("12 people").in(by("registered"))),
            Claim.of(BEIJING, dead("20 people")))
        .reports(
            "[LOW] How it was measured may explain the difference:"
                + " Kyiv says '12 people (measure registered)' and Beijing says '20 people'"
                + " (the fire / dead).")
        .because(
            "The measure is registered in one and unknown in the other,"
                + " so they may be about different facts. [scope-unknown(measure)]",
            "No number is both '12 people' and '20 people'. [disjoint]",
            "Different actors say so. [different-actors]",
            "Another instrument or definition may explain the difference. [other-measure]",
            NO_CONFLICT);
  }

  @Test
  void reports_the_denial_that_there_is_evidence() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(claim, EVIDENCE))
        .reports(
            "[LOW] Beijing denies that there is evidence for what Kyiv said:"
                + " China / drawn into the conflict: yes.")
        .because(
            "The one denies the other, in this aspect: evidence. [denied-aspect(evidence)]",
            NO_CONFLICT);
  }

  @Test
  void reports_several_denials_of_the_evidence_for_one_thing_once() {
    assertThat(rule)
        .on(
            claim,
            Utterance.by(BEIJING).denies(claim, EVIDENCE),
            Utterance.by(KREMLIN).denies(claim, EVIDENCE))
        .reports(
            "[LOW] Beijing and the Kremlin deny that there is evidence for what Kyiv said:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_denial_that_there_is_evidence_for_a_whole_utterance() {
    Utterance speech = Utterance.by(KYIV).key("speech");

    assertThat(rule)
        .on(
            speech.claims(DRAWN_IN.yes()),
            Utterance.by(BEIJING).denies(new Target.Uttered("speech"), EVIDENCE))
        .reports(
            "[LOW] Beijing denies that there is evidence for what Kyiv said:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_what_is_declared_to_speak_against_what_another_says() {
    assertThat(rule)
        .on(
            against,
            claim,
            Claim.of(BEIJING, NEUTRAL.yes()),
            Claim.of(KREMLIN, NEUTRAL.yes()),
            Claim.of(WASHINGTON, DRAWN_IN.yes()))
        .reports(
            "[LOW] Beijing and the Kremlin say 'China / neutral: yes', which speaks against"
                + " 'China / drawn into the conflict: yes', said by Kyiv and Washington.")
        .because("That the one speaks against the other is declared. [declared]", NO_CONFLICT)
        .about(DRAWN_IN);
  }

  @Test
  void reports_a_side_that_says_both() {
    assertThat(rule)
        .on(against, claim, Claim.of(ZELENSKY, NEUTRAL.yes()))
        .reports(
            "[LOW] Zelensky says 'China / neutral: yes', which speaks against"
                + " 'China / drawn into the conflict: yes', said by Kyiv.");
  }

  @Test
  void reports_a_premise_that_follows_from_what_is_said() {
    assertThat(rule)
        .on(
            new Relation.Supports(OVER_150, NEUTRAL.yes(), AGAINST),
            new Relation.Entails(PARTY.yes(), OVER_150),
            Claim.of(KYIV, fighters("156 people")),
            Claim.of(WASHINGTON, PARTY.yes()),
            Denial.of(BEIJING, NEUTRAL.no()))
        .reports(
            "[LOW] Kyiv and Washington say"
                + " 'Chinese nationals / fighting in Russian ranks: more than 150 people',"
                + " which speaks against 'China / neutral: yes', said by Beijing.");
  }

  @Test
  void reports_as_info_what_is_not_certain() {
    String finding =
        "[INFO] Beijing says 'China / neutral: yes', which speaks against"
            + " 'China / drawn into the conflict: yes', said by Kyiv.";

    assertThat(rule)
        .on(against, claim, Utterance.by(BEIJING).claims(NEUTRAL.yes(), PROBABLE))
        .reports(finding);
    assertThat(rule)
        .on(against, claim, Utterance.by(BEIJING).claims(NEUTRAL.yes(), POSSIBLE))
        .reports(finding);
  }

  @Test
  void reports_that_a_support_is_denied() {
    Claim party = Claim.of(WASHINGTON, PARTY.yes());

    assertThat(rule)
        .on(speaksFor, claim, party, Utterance.by(BEIJING).denies(speaksFor, EVIDENCE))
        .reports(
            "[LOW] Beijing denies that 'China / party to the conflict: yes' speaks for"
                + " 'China / drawn into the conflict: yes'.")
        .because("That the one speaks for the other is denied. [support-denied]", NO_CONFLICT);
  }

  @Test
  void reports_what_speaks_against_and_that_this_is_denied_once() {
    assertThat(rule)
        .on(
            against,
            claim,
            Claim.of(BEIJING, NEUTRAL.yes()),
            Utterance.by(KYIV).denies(against, EVIDENCE),
            Utterance.by(WASHINGTON).denies(against, EVIDENCE))
        .reports(
            "[LOW] Beijing says 'China / neutral: yes', which speaks against"
                + " 'China / drawn into the conflict: yes', said by Kyiv;"
                + " Kyiv and Washington deny that it does.");
  }

  @Test
  void reports_the_denial_of_a_support_that_nobody_declares() {
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(against, EVIDENCE))
        .reports(
            "[LOW] Beijing denies that 'China / neutral: yes' speaks against"
                + " 'China / drawn into the conflict: yes'.");
  }

  @Test
  void accepts_what_is_only_possible_against_what_is_not_certain() {
    assertThat(rule)
        .on(
            against,
            Utterance.by(KYIV).claims(DRAWN_IN.yes(), PROBABLE),
            Utterance.by(BEIJING).claims(NEUTRAL.yes(), POSSIBLE))
        .accepts();
  }

  @Test
  void accepts_a_premise_or_a_conclusion_that_nobody_holds() {
    assertThat(rule).on(against, claim).accepts();
    assertThat(rule).on(against, Claim.of(BEIJING, NEUTRAL.yes())).accepts();
    assertThat(rule).on(against, claim, Denial.of(BEIJING, NEUTRAL.yes())).accepts();
    assertThat(rule)
        .on(against, claim, Claim.of(BEIJING, NEUTRAL.yes()), Retraction.of(KYIV, claim))
        .accepts();
  }

  @Test
  void accepts_a_premise_that_speaks_for_the_conclusion() {
    assertThat(rule).on(speaksFor, claim, Claim.of(BEIJING, PARTY.yes())).accepts();
  }

  @Test
  void accepts_one_statement_that_is_premise_and_conclusion() {
    assertThat(rule)
        .on(
            new Relation.Supports(OVER_150, fighters("more than 155 people"), AGAINST),
            Claim.of(KYIV, fighters("156 people")))
        .accepts();
  }

  @Test
  void accepts_a_denial_of_the_evidence_for_ones_own_words_and_one_that_was_retracted() {
    Denial denial = Utterance.by(BEIJING).denies(claim, EVIDENCE);

    assertThat(rule).on(claim, Utterance.by(ZELENSKY).denies(claim, EVIDENCE)).accepts();
    assertThat(rule).on(claim, denial, Retraction.of(BEIJING, denial)).accepts();
  }

  @Test
  void accepts_two_known_measures_and_two_unknown() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("12 people").in(by("registered"))),
            Claim.of(BEIJING, dead("20 people").in(by("estimated"))))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people")), Claim.of(BEIJING, dead("20 people")))
        .accepts();
  }
}
