package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.HOSPITAL;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.SIEGE;
import static io.github.gainsay.consistency.Samples.TIMES;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WAR;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.during;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericContradictionTest {
  private final NumericContradiction rule = new NumericContradiction();

  @Test
  void reports_figures_that_no_number_satisfies() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people")), Claim.of(BEIJING, dead("20 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people' and Beijing says '20 people'"
                + " (the fire / dead).")
        .withPositions("[kyiv] 12 people", "[beijing] 20 people");
  }

  @ParameterizedTest(name = "{0} against {1} is {2}")
  @CsvSource({
    "1001 people,           1010 people,           LOW",
    "62 people,             63 people,             MEDIUM",
    "more than 155 people,  140 people,            MEDIUM",
    "90 people,             exactly 100 people,    MEDIUM",
    "89 people,             exactly 100 people,    HIGH",
    "at most 15 people,     more than 15 people,   HIGH",
    "nearly 100 people,     more than 100 people,  HIGH",
    "dozens of people,      7 people,              HIGH",
    "between 10 and 12 people, between 20 and 30 people, HIGH",
  })
  void reports_the_wider_the_gap_the_worse(String one, String other, Severity expected) {
    assertThat(rule)
        .on(Claim.of(KYIV, dead(one)), Claim.of(BEIJING, dead(other)))
        .reportsAs(expected);
  }

  @Test
  void reports_many_figures_as_one_dispute() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("12 people")),
            Claim.of(BEIJING, dead("20 people")),
            Claim.of(KREMLIN, dead("at least 15 people")),
            Claim.of(WASHINGTON, dead("between 18 and 30 people")),
            Claim.of(MIRROR, dead("40 people")),
            Claim.of(TIMES, dead("50 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people',"
                + " the Kremlin, Washington and Beijing say"
                + " 'at least 15 people; between 18 and 30 people; 20 people',"
                + " the Kremlin and the Mirror say 'at least 15 people; 40 people'"
                + " and the Kremlin and the Times say 'at least 15 people; 50 people'"
                + " (the fire / dead).");
  }

  @Test
  void reports_only_some_of_many_speakers_and_contents_in_words() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("at most 10 people")),
            Claim.of(BEIJING, dead("at most 11 people")),
            Claim.of(KREMLIN, dead("at most 12 people")),
            Claim.of(WASHINGTON, dead("at most 13 people")),
            Claim.of(MIRROR, dead("at most 14 people")),
            Claim.of(HOSPITAL, dead("at most 15 people")),
            Claim.of(TIMES, dead("60 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv, Beijing, the Kremlin, Washington and 2 others"
                + " say 'at most 10 people; at most 11 people; at most 12 people; 3 more'"
                + " and the Times says '60 people' (the fire / dead).");
  }

  @Test
  void reports_only_the_first_positions_of_many_in_words() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("10 people")),
            Claim.of(BEIJING, dead("20 people")),
            Claim.of(KREMLIN, dead("30 people")),
            Claim.of(WASHINGTON, dead("40 people")),
            Claim.of(MIRROR, dead("50 people")),
            Claim.of(TIMES, dead("60 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '10 people', Beijing says '20 people',"
                + " the Kremlin says '30 people', Washington says '40 people'"
                + " and 2 more positions are held (the fire / dead).");
  }

  @Test
  void reports_an_amount_without_a_noun_against_one_with_a_noun() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people")), Claim.of(BEIJING, dead("20")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people' and Beijing says '20'"
                + " (the fire / dead).");
  }

  @Test
  void reports_at_most_medium_where_one_scope_is_unknown() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people").in(in("Odesa"))), Claim.of(BEIJING, dead("20 people")))
        .reports(
            "[MEDIUM] Figures exclude each other: Kyiv says '12 people (place Odesa)'"
                + " and Beijing says '20 people' (the fire / dead).");
    assertThat(rule)
        .on(
            Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
            Claim.of(BEIJING, dead("20 people")))
        .reports(
            "[MEDIUM] Figures exclude each other: Kyiv says '12 people (as of 2025-04-08)'"
                + " and Beijing says '20 people' (the fire / dead).");
  }

  @Test
  void reports_states_of_different_dates_of_a_number_that_does_not_change() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-10", "20 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people (as of 2025-04-08)'"
                + " and Beijing says '20 people (as of 2025-04-10)' (the fire / dead).");
  }

  @Test
  void reports_the_same_state_of_a_number_that_changes() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-08", "20 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people (as of 2025-04-08)'"
                + " and Beijing says '20 people (as of 2025-04-08)' (the fire / dead).");
  }

  @Test
  void reports_figures_that_are_only_probable_or_possible_softer() {
    Claim certain = Claim.of(BEIJING, dead("20 people"));
    String finding =
        "Figures exclude each other: Kyiv says '12 people' and Beijing says '20 people'"
            + " (the fire / dead).";

    assertThat(rule)
        .on(Utterance.by(KYIV).claims(dead("12 people"), PROBABLE), certain)
        .reports("[MEDIUM] " + finding);
    assertThat(rule)
        .on(Utterance.by(KYIV).claims(dead("12 people"), POSSIBLE), certain)
        .reports("[LOW] " + finding);
  }

  @Test
  void reports_at_most_medium_where_different_reporters_report_one_actor() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(dead("12 people")),
            Utterance.by(KYIV).in(TIMES_STORY).claims(dead("20 people")))
        .reports(
            "[MEDIUM] Figures exclude each other: Kyiv says '12 people' and '20 people'"
                + " (the fire / dead).");
  }

  @Test
  void reports_two_renderings_of_the_same_words() {
    Utterance words = Utterance.by(KYIV).key("speech").passage("figure");

    assertThat(rule)
        .on(
            words.in(MIRROR_STORY).claims(dead("12 people")),
            words.in(TIMES_STORY).claims(dead("20 people")))
        .reports(
            "[HIGH] Figures exclude each other: Kyiv says '12 people' and '20 people'"
                + " (the fire / dead).")
        .because(
            "No number is both '12 people' and '20 people'. [disjoint]",
            "They are renderings of the same words. [renderings]");
  }

  @Test
  void accepts_figures_that_one_number_satisfies() {
    assertThat(rule)
        .on(Claim.of(KYIV, OVER_150), Claim.of(BEIJING, fighters("156 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, OVER_150), Claim.of(BEIJING, fighters("more than 500 people")))
        .accepts();
  }

  @Test
  void accepts_a_number_and_the_same_number_rounded() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("1,917 people")), Claim.of(BEIJING, dead("some 1,900 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, dead("3,000 people")), Claim.of(BEIJING, dead("2,980 people")))
        .accepts();
  }

  @Test
  void accepts_a_number_above_a_ceiling_that_speakers_take_back() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("up to 40 people")), Claim.of(BEIJING, dead("47 people")))
        .accepts();
  }

  @Test
  void accepts_a_bound_that_just_leaves_the_number_out() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("15 people")), Claim.of(BEIJING, dead("more than 15 people")))
        .accepts();
  }

  @Test
  void accepts_numbers_of_different_things() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("30 countries")), Claim.of(BEIJING, dead("20 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, CAPTURED.isQuantity("2 people")), Claim.of(KREMLIN, OVER_150))
        .accepts();
  }

  @Test
  void accepts_numbers_of_different_or_overlapping_facts() {
    Claim kyiv = Claim.of(KYIV, dead("12 people").in(in("Odesa")));
    Claim ofMen = Claim.of(KYIV, dead("12 people").in(amongst("men")));
    Claim registered = Claim.of(KYIV, dead("12 people").in(by("registered")));
    Claim inApril = Claim.of(KYIV, dead("12 people").in(during("2025-04")));
    Claim inSiege = Claim.of(KYIV, dead("12 people").in(Scope.of(SIEGE)));
    Proposition twenty = dead("20 people");

    assertThat(rule).on(kyiv, Claim.of(BEIJING, twenty.in(in("Lviv")))).accepts();
    assertThat(rule).on(ofMen, Claim.of(BEIJING, twenty.in(amongst("women")))).accepts();
    assertThat(rule).on(registered, Claim.of(BEIJING, twenty.in(by("estimated")))).accepts();
    assertThat(rule).on(inApril, Claim.of(BEIJING, twenty.in(during("2025")))).accepts();
    assertThat(rule).on(inSiege, Claim.of(BEIJING, twenty.in(Scope.of(WAR)))).accepts();
  }

  @Test
  void accepts_a_number_that_may_have_been_measured_otherwise() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, dead("12 people").in(by("registered"))),
            Claim.of(BEIJING, dead("20 people")))
        .accepts();
  }

  @Test
  void accepts_several_numbers_where_several_can_be_the_answer() {
    Question prize = Question.of("the lottery", "prizes");

    assertThat(rule)
        .on(
            Property.builder().id("prizes").cardinality(MANY).build(),
            Claim.of(KYIV, prize.isQuantity("100")),
            Claim.of(BEIJING, prize.isQuantity("500")))
        .accepts();
  }

  @Test
  void accepts_states_of_different_dates_of_a_number_that_changes() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            Claim.of(KYIV, deadAsOf("2025-04-08", "20 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-10", "12 people")))
        .accepts();
  }

  @Test
  void accepts_a_count_that_has_grown() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-10", "20 people")))
        .accepts();
  }

  @Test
  void accepts_a_number_that_is_denied() {
    assertThat(rule).on(Claim.of(KYIV, OVER_150), Denial.of(BEIJING, OVER_150)).accepts();
  }

  @Test
  void accepts_what_one_actor_says_by_itself() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people")), Claim.of(ZELENSKY, dead("20 people")))
        .accepts();
  }
}
