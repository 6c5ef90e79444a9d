package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class ContradictionByDeclarationTest {
  private final Contradiction rule = new Contradiction();
  private final Claim drawnIn = Claim.of(KYIV, DRAWN_IN.yes());

  @Test
  void reports_what_is_declared_to_exclude_each_other_one_step_softer() {
    assertThat(rule)
        .on(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            drawnIn,
            Claim.of(BEIJING, NEUTRAL.yes()))
        .reports(
            "[MEDIUM] By what is declared, 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / neutral: yes' said by Beijing exclude each other.")
        .because(
            "It is declared that 'China / drawn into the conflict = yes' excludes"
                + " 'China / neutral = yes'. [declared]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]",
            "Different actors say so. [different-actors]");
  }

  @Test
  void reports_a_whole_and_a_part_that_are_declared_to_exclude_each_other() {
    assertThat(rule)
        .on(
            new Relation.SubsetOf(OVER_150, fighters("more than 200 people")),
            new Relation.Excludes(OVER_150, fighters("more than 200 people")),
            Claim.of(KYIV, OVER_150),
            Claim.of(BEIJING, fighters("more than 200 people")))
        .reports(
            "[MEDIUM] By what is declared, 'Chinese nationals / fighting in Russian ranks: more"
                + " than 150 people' said by Kyiv and 'Chinese nationals / fighting in Russian"
                + " ranks: more than 200 people' said by Beijing exclude each other.");
  }

  @Test
  void reports_the_denial_of_what_is_declared_to_follow() {
    assertThat(rule)
        .on(
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            drawnIn,
            Denial.of(BEIJING, PARTY.yes()))
        .reports(
            "[MEDIUM] By what is declared, 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / party to the conflict: yes' denied by Beijing"
                + " exclude each other.");
  }

  @Test
  void reports_what_opposes_what_is_declared_to_follow() {
    assertThat(rule)
        .on(
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            drawnIn,
            Claim.of(BEIJING, PARTY.no()))
        .reports(
            "[MEDIUM] By what is declared, 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / party to the conflict: no' said by Beijing exclude each other.");
  }

  @Test
  void reports_what_is_declared_to_mean_the_opposite_in_other_words() {
    assertThat(rule)
        .on(
            new Relation.Equivalent(DRAWN_IN.yes(), NEUTRAL.no()),
            drawnIn,
            Claim.of(BEIJING, NEUTRAL.yes()))
        .reports(
            "[MEDIUM] By what is declared, 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / neutral: yes' said by Beijing exclude each other.");
  }

  @Test
  void reports_a_chain_of_declarations_with_every_link() {
    assertThat(rule)
        .on(
            new Relation.Entails(OVER_150, DRAWN_IN.yes()),
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            new Relation.Excludes(NEUTRAL.yes(), PARTY.yes()),
            Claim.of(KYIV, fighters("exactly 156 people")),
            Claim.of(BEIJING, NEUTRAL.yes()))
        .reports(
            "[MEDIUM] By what is declared,"
                + " 'China / neutral: yes' said by Beijing"
                + " and 'Chinese nationals / fighting in Russian ranks: exactly 156 people'"
                + " said by Kyiv exclude each other.")
        .because(
            "It is declared that 'China / neutral = yes' excludes"
                + " 'China / party to the conflict = yes'. [declared]",
            "It is declared that 'China / drawn into the conflict = yes' entails"
                + " 'China / party to the conflict = yes'. [declared]",
            "It is declared that 'Chinese nationals / fighting in Russian ranks ="
                + " more than 150 people' entails 'China / drawn into the conflict = yes'."
                + " [declared]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]",
            "Different actors say so. [different-actors]");
  }

  @Test
  void reports_terms_that_are_declared_to_exclude_each_other_among_many() {
    assertThat(rule)
        .on(
            new Relation.Excludes(cause("lightning"), cause("arson")),
            Claim.of(KYIV, cause("lightning")),
            Claim.of(BEIJING, cause("arson")))
        .reports(
            "[MEDIUM] By what is declared, 'the fire / cause: arson' said by Beijing"
                + " and 'the fire / cause: lightning' said by Kyiv exclude each other.");
  }

  @Test
  void reports_a_declared_conflict_softer_still_if_it_is_only_probable() {
    assertThat(rule)
        .on(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            drawnIn,
            Utterance.by(BEIJING).claims(NEUTRAL.yes(), PROBABLE))
        .reports(
            "[LOW] By what is declared, 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / neutral: yes' said by Beijing exclude each other.");
  }

  @Test
  void accepts_that_the_conclusion_is_claimed_without_the_premise() {
    assertThat(rule)
        .on(
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            Denial.of(BEIJING, DRAWN_IN.yes()),
            Claim.of(KYIV, PARTY.yes()))
        .accepts();
  }

  @Test
  void accepts_that_both_of_two_exclusive_things_are_denied() {
    assertThat(rule)
        .on(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            Denial.of(BEIJING, DRAWN_IN.yes()),
            Denial.of(KYIV, NEUTRAL.yes()))
        .accepts();
  }

  @Test
  void accepts_what_only_speaks_against_something() {
    assertThat(rule)
        .on(
            new Relation.Supports(NEUTRAL.yes(), DRAWN_IN.yes(), Relation.Direction.AGAINST),
            drawnIn,
            Claim.of(BEIJING, NEUTRAL.yes()))
        .accepts();
  }

  @Test
  void accepts_a_broader_claim_than_the_declared_premise() {
    assertThat(rule)
        .on(
            new Relation.Excludes(OVER_155, NEUTRAL.yes()),
            Claim.of(KYIV, OVER_150),
            Claim.of(BEIJING, NEUTRAL.yes()))
        .accepts();
  }

  @Test
  void accepts_numbers_of_another_place_than_the_declared_premise() {
    assertThat(rule)
        .on(
            new Relation.Excludes(OVER_150.in(in("Donetsk")), NEUTRAL.yes()),
            Claim.of(KYIV, OVER_150.in(in("Kharkiv"))),
            Claim.of(BEIJING, NEUTRAL.yes()))
        .accepts();
  }
}
