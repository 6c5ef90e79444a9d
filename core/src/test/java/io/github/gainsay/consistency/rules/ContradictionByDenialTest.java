package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.QUANTITY;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class ContradictionByDenialTest {
  private final Contradiction rule = new Contradiction();
  private final Claim claim = Claim.of(KYIV, DRAWN_IN.yes());

  @Test
  void reports_the_denial_of_a_statement() {
    Claim number = Claim.of(KYIV, OVER_150);

    assertThat(rule)
        .on(number, Denial.of(BEIJING, number))
        .reports(
            "[HIGH] Beijing denies what Kyiv claims:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .withPositions("[kyiv] more than 150 people", "[beijing] not: more than 150 people");
  }

  @Test
  void reports_the_denial_of_what_follows_from_a_claim() {
    assertThat(rule)
        .on(Claim.of(KYIV, fighters("exactly 156 people")), Denial.of(BEIJING, OVER_150))
        .reports(
            "[HIGH] Beijing denies what Kyiv claims:"
                + " Chinese nationals / fighting in Russian ranks: exactly 156 people.");
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04-08")), Denial.of(BEIJING, began("2025-04")))
        .reports("[HIGH] Beijing denies what Kyiv claims: the fire / began: 2025-04-08.");
  }

  @Test
  void reports_the_denial_of_a_wider_term() {
    assertThat(rule)
        .on(
            new Relation.Entails(cause("lightning"), cause("weather")),
            Claim.of(KYIV, cause("lightning")),
            Denial.of(BEIJING, cause("weather")))
        .reports("[HIGH] Beijing denies what Kyiv claims: the fire / cause: lightning.");
  }

  @Test
  void reports_a_denial_that_one_side_repeats_once() {
    assertThat(rule)
        .on(
            claim,
            Utterance.by(PESKOV).saidAt("2025-04-09").denies(claim),
            Utterance.by(PESKOV).saidAt("2025-04-10").denies(claim),
            Denial.of(KREMLIN, DRAWN_IN.yes()))
        .reports(
            "[HIGH] Peskov and the Kremlin deny what Kyiv claims:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_who_says_what_where_some_deny_and_some_claim_the_opposite() {
    assertThat(rule)
        .on(claim, Denial.of(KREMLIN, DRAWN_IN.yes()), Claim.of(BEIJING, DRAWN_IN.no()))
        .reports(
            "[HIGH] Beijing and the Kremlin say 'no' and Kyiv says 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_who_says_what_where_a_denial_does_not_reach_every_claim() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150),
            Claim.of(WASHINGTON, OVER_155),
            Denial.of(BEIJING, OVER_150),
            Denial.of(KREMLIN, OVER_155))
        .reports(
            "[HIGH] Kyiv and the Kremlin say 'more than 150 people; not: more than 155 people',"
                + " Kyiv and Washington say 'more than 150 people; more than 155 people'"
                + " and Beijing and the Kremlin say"
                + " 'not: more than 150 people; not: more than 155 people'"
                + " (Chinese nationals / fighting in Russian ranks).");
  }

  @Test
  void reports_the_denial_of_a_denial() {
    Denial denial = Denial.of(BEIJING, claim);

    assertThat(rule)
        .on(claim, denial, Denial.of(WASHINGTON, denial))
        .reports(
            "[HIGH] Beijing denies what Kyiv and Washington claim:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_denials_that_leave_no_answer() {
    assertThat(rule)
        .on(
            Denial.of(KYIV, fighters("at least 100 people")),
            Denial.of(BEIJING, fighters("at most 99 people")))
        .reports(
            "[HIGH] Beijing says 'not: at most 99 people' and Kyiv says 'not: at least 100 people'"
                + " (Chinese nationals / fighting in Russian ranks).");
  }

  @Test
  void reports_the_denial_of_what_is_only_possible_two_steps_softer() {
    Claim perhaps = Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE);

    assertThat(rule)
        .on(perhaps, Denial.of(BEIJING, perhaps))
        .reports("[LOW] Beijing denies what Kyiv claims: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_denial_of_the_figure() {
    Claim number = Claim.of(KYIV, OVER_150);

    assertThat(rule)
        .on(number, Utterance.by(BEIJING).denies(number, QUANTITY))
        .reports(
            "[HIGH] Beijing denies what Kyiv claims:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because(
            "'more than 150 people' is claimed and denied. [denied]",
            "The denial is of the figure. [denied-aspect(quantity)]",
            "Different actors say so. [different-actors]");
  }

  @Test
  void reports_a_denial_even_if_the_claim_names_its_measure() {
    assertThat(rule)
        .on(Claim.of(KYIV, DRAWN_IN.yes().in(by("treaty law"))), Denial.of(BEIJING, DRAWN_IN.yes()))
        .reports(
            "[MEDIUM] Beijing denies what Kyiv claims:"
                + " China / drawn into the conflict: yes (measure treaty law).");
  }

  @Test
  void reports_a_retraction_by_the_other_side_as_a_denial_of_medium_weight() {
    assertThat(rule)
        .on(claim, Retraction.of(BEIJING, claim))
        .reports("[MEDIUM] Beijing denies what Kyiv claims: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_a_denial_that_the_other_side_retracts_as_medium_too() {
    Denial denial = Denial.of(BEIJING, DRAWN_IN.yes());

    assertThat(rule)
        .on(denial, Retraction.of(KYIV, denial))
        .reports("[MEDIUM] Beijing denies what Kyiv claims: China / drawn into the conflict: yes.");
  }

  @Test
  void reports_a_correction_by_the_other_side_as_a_claim_of_its_own() {
    Claim number = Claim.of(KYIV, dead("12 people"));

    assertThat(rule)
        .on(number, Utterance.by(BEIJING).corrects(number, dead("12 people").in(in("Odesa"))))
        .reports("[MEDIUM] Beijing denies what Kyiv claims: the fire / dead: 12 people.");
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).corrects(claim, DRAWN_IN.no()))
        .reports(
            "[HIGH] Beijing says 'no' and Kyiv says 'yes'" + " (China / drawn into the conflict).");
  }

  @Test
  void accepts_three_statements_of_which_each_two_agree_which_is_a_joint_contradiction() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("at least 3 people")),
            Claim.of(WASHINGTON, dead("at most 3 people")),
            Denial.of(BEIJING, dead("exactly 3 people")))
        .accepts();
  }

  @Test
  void accepts_the_denial_of_something_narrower() {
    assertThat(rule)
        .on(Claim.of(KYIV, OVER_150), Denial.of(BEIJING, fighters("exactly 156 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04")), Denial.of(BEIJING, began("2025-04-08")))
        .accepts();
    assertThat(rule)
        .on(
            new Relation.Entails(cause("lightning"), cause("weather")),
            Claim.of(KYIV, cause("weather")),
            Denial.of(BEIJING, cause("lightning")))
        .accepts();
  }

  @Test
  void accepts_denials_that_leave_an_answer() {
    assertThat(rule)
        .on(
            Denial.of(KYIV, fighters("at least 100 people")),
            Denial.of(BEIJING, fighters("at most 98 people")))
        .accepts();
  }

  @Test
  void accepts_the_denial_of_another_fact() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, DRAWN_IN.yes().in(in("Donetsk"))),
            Denial.of(BEIJING, DRAWN_IN.yes().in(in("Kharkiv"))))
        .accepts();
  }

  @Test
  void accepts_the_denial_of_what_nobody_claims() {
    assertThat(rule).on(Denial.of(BEIJING, DRAWN_IN.yes())).accepts();
  }

  @Test
  void accepts_the_denial_of_what_is_no_longer_claimed() {
    assertThat(rule).on(claim, Retraction.of(KYIV, claim), Denial.of(BEIJING, claim)).accepts();
  }
}
