package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.Property.Cardinality.ONE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.FIGHTERS;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Samples;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointContradictionTest {
  private static final Question MEN = Question.of("the fire", "dead men");
  private static final Question WOMEN = Question.of("the fire", "dead women");

  private final JointContradiction rule = new JointContradiction();
  private final Claim atLeast3 = Claim.of(KYIV, dead("at least 3 people"));
  private final Claim atMost3 = Claim.of(WASHINGTON, dead("at most 3 people"));
  private final Denial not3 = Denial.of(BEIJING, dead("exactly 3 people"));

  @Test
  void reports_three_of_which_each_two_agree() {
    assertThat(rule)
        .on(atLeast3, atMost3, not3)
        .reports(
            "[HIGH] No two exclude each other, but not all can be true: Washington says"
                + " 'at most 3 people', Kyiv says 'at least 3 people' and Beijing says"
                + " 'not: exactly 3 people' (the fire / dead).")
        .withPositions(
            "[washington] at most 3 people",
            "[kyiv] at least 3 people",
            "[beijing] not: exactly 3 people")
        .because(
            "Without any one of them the others could be true, but no answer satisfies all."
                + " [not-all-true]");
  }

  @Test
  void reports_no_more_than_it_takes() {
    assertThat(rule)
        .on(
            atLeast3,
            atMost3,
            not3,
            Claim.of(KREMLIN, dead("at least 1 people")),
            Denial.of(KREMLIN, dead("exactly 7 people")))
        .reportsAs(Severity.HIGH)
        .withPositions(
            "[washington] at most 3 people",
            "[kyiv] at least 3 people",
            "[beijing] not: exactly 3 people");
  }

  @Test
  void reports_a_range_of_which_every_number_is_denied() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("between 3 and 5 people")),
            Denial.of(BEIJING, dead("exactly 3 people")),
            Denial.of(KREMLIN, dead("between 4 and 5 people")))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void reports_days_of_which_each_is_denied() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, began("2025-04-08/2025-04-09")),
            Denial.of(BEIJING, began("2025-04-08")),
            Denial.of(KREMLIN, began("2025-04-09")))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void reports_what_two_figures_together_entail_if_it_is_denied() {
    Proposition exactly3 = dead("exactly 3 people");
    Proposition yes = DRAWN_IN.yes();

    assertThat(rule)
        .on(new Relation.Entails(exactly3, yes), atLeast3, atMost3, Denial.of(BEIJING, yes))
        .reports(
            "[MEDIUM] No two exclude each other, but by what is declared not all can be true:"
                + " 'China / drawn into the conflict: yes' denied by Beijing,"
                + " 'the fire / dead: at most 3 people' said by Washington and"
                + " 'the fire / dead: at least 3 people' said by Kyiv.")
        .because(
            "It is declared that 'the fire / dead = exactly 3 people' entails"
                + " 'China / drawn into the conflict = yes'. [declared]",
            "Without any one of them the others could be true, but no answer satisfies all."
                + " [not-all-true]");
  }

  @Test
  void reports_what_is_impossible_by_what_is_declared() {
    assertThat(rule)
        .on(
            new Relation.Entails(PARTY.yes(), DRAWN_IN.yes()),
            new Relation.Entails(PARTY.yes(), NEUTRAL.yes()),
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            Claim.of(KYIV, PARTY.yes()))
        .reports(
            "[MEDIUM] By what is declared, what is said is impossible:"
                + " 'China / party to the conflict: yes' said by Kyiv.")
        .withPositions("[kyiv] yes");
  }

  @Test
  void reports_a_sum_of_what_follows_from_what_is_said() {
    Proposition someMen = MEN.isQuantity("at least 2 people");
    Proposition someWomen = WOMEN.isQuantity("at least 2 people");
    Proposition few = dead("at most 4 people");

    assertThat(rule)
        .on(
            new Relation.Total(few, List.of(someMen, someWomen), List.of(), true),
            Claim.of(KYIV, MEN.isQuantity("exactly 3 people")),
            Claim.of(WASHINGTON, WOMEN.isQuantity("exactly 3 people")),
            Claim.of(BEIJING, few))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_terms_that_overlap_in_pairs_only() {
    assertThat(rule)
        .on(
            Samples.cause(ONE),
            new Relation.Entails(cause("a and b"), cause("a")),
            new Relation.Entails(cause("a and b"), cause("b")),
            new Relation.Entails(cause("b and c"), cause("b")),
            new Relation.Entails(cause("b and c"), cause("c")),
            new Relation.Entails(cause("c and a"), cause("c")),
            new Relation.Entails(cause("c and a"), cause("a")),
            Claim.of(KYIV, cause("a")),
            Claim.of(WASHINGTON, cause("b")),
            Claim.of(BEIJING, cause("c")))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void reports_one_side_that_says_all_of_it_at_no_different_times() {
    assertThat(rule)
        .on(
            atLeast3,
            Claim.of(KYIV, dead("at most 3 people")),
            Denial.of(ZELENSKY, dead("exactly 3 people")))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void accepts_one_side_that_may_have_learned_better() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).saidAt("2025-04-08").claims(dead("at least 3 people")),
            Utterance.by(KYIV).saidAt("2025-04-09").claims(dead("at most 3 people")),
            Utterance.by(ZELENSKY).saidAt("2025-04-10").denies(dead("exactly 3 people")))
        .accepts();
  }

  @Test
  void accepts_what_two_statements_decide() {
    assertThat(rule)
        .on(atLeast3, Claim.of(BEIJING, dead("exactly 2 people")), Denial.of(KREMLIN, atLeast3))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, dead("up to 40 people")), Claim.of(BEIJING, dead("47 people")), not3)
        .accepts();
  }

  @Test
  void accepts_what_one_answer_satisfies() {
    assertThat(rule).on(atLeast3, Claim.of(WASHINGTON, dead("at most 4 people")), not3).accepts();
    assertThat(rule)
        .on(
            Samples.cause(MANY),
            Claim.of(KYIV, cause("gas")),
            Claim.of(WASHINGTON, cause("lightning")),
            Denial.of(BEIJING, cause("fireworks")))
        .accepts();
  }

  @Test
  void accepts_other_facts() {
    assertThat(rule)
        .on(atLeast3, Claim.of(WASHINGTON, dead("at most 3 people").in(in("Lviv"))), not3)
        .accepts();
  }

  @Test
  void accepts_other_states_of_what_goes_up_and_down() {
    assertThat(rule)
        .on(
            Samples.dead(EVOLVING),
            Utterance.by(KYIV).saidAt("2025-04-08").claims(dead("at least 3 people")),
            Utterance.by(WASHINGTON).saidAt("2025-04-09").claims(dead("at most 3 people")),
            not3)
        .accepts();
  }

  @Test
  void accepts_what_is_only_possible_and_softens_what_is_only_probable() {
    assertThat(rule)
        .on(atLeast3, Utterance.by(WASHINGTON).claims(dead("at most 3 people"), POSSIBLE), not3)
        .accepts();
    assertThat(rule)
        .on(atLeast3, Utterance.by(WASHINGTON).claims(dead("at most 3 people"), PROBABLE), not3)
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void accepts_what_was_taken_back() {
    assertThat(rule).on(atLeast3, atMost3, not3, Retraction.of(BEIJING, not3)).accepts();
  }

  @Test
  void accepts_rounded_figures_in_a_sum() {
    Proposition whole = FIGHTERS.isQuantity("about 7 people");

    assertThat(rule)
        .on(
            new Relation.Total(
                whole,
                List.of(MEN.isQuantity("3 people"), WOMEN.isQuantity("5 people")),
                List.of(),
                true),
            Claim.of(KYIV, MEN.isQuantity("3 people")),
            Claim.of(KYIV, WOMEN.isQuantity("5 people")),
            Claim.of(BEIJING, whole))
        .accepts();
  }
}
