package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MAO;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Property;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class UpdateTest {
  private final Update rule = new Update();

  private static Utterance said(Actor speaker, String when) {
    return Utterance.by(speaker).saidAt(when);
  }

  private static Claim toll(String when, String quantity) {
    return said(KYIV, when).claims(dead(quantity));
  }

  @Test
  void reports_a_count_that_grows() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            toll("2025-04-10", "20 people"),
            toll("2025-04-08", "12 people"),
            toll("2025-04-09", "12 people"))
        .reports(
            "[INFO] Kyiv said '12 people' at 2025-04-08, then said '20 people' at 2025-04-10"
                + " (the fire / dead).");
  }

  @Test
  void reports_an_answer_that_goes_back_and_forth() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            toll("2025-04-08", "12 people"),
            toll("2025-04-09", "20 people"),
            toll("2025-04-10", "12 people"))
        .reports(
            "[INFO] Kyiv said '12 people' at 2025-04-08, then said '20 people' at 2025-04-09,"
                + " then said '12 people' at 2025-04-10 (the fire / dead).");
  }

  @Test
  void reports_states_in_the_order_of_their_own_dates() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            said(KYIV, "2025-04-12")
                .claims(
                    deadAsOf("2025-04-10", "20 people")
                        .in(Scope.asOf("2025-04-10").toBuilder().place("Odesa").build())),
            said(KYIV, "2025-04-13")
                .claims(
                    deadAsOf("2025-04-08", "12 people")
                        .in(Scope.asOf("2025-04-08").toBuilder().place("Odesa").build())))
        .reports(
            "[INFO] Kyiv said '12 people (place Odesa)' as of 2025-04-08,"
                + " then said '20 people (place Odesa)' as of 2025-04-10 (the fire / dead).");
  }

  @Test
  void reports_states_of_one_date_by_the_time_of_speaking() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            said(KYIV, "2025-04-12").claims(deadAsOf("2025-04-08", "12 people")),
            said(KYIV, "2025-04-13").claims(deadAsOf("2025-04-08", "20 people")))
        .reports(
            "[INFO] Kyiv said '12 people' at 2025-04-12, then said '20 people' at 2025-04-13"
                + " (the fire / dead).");
  }

  @Test
  void reports_states_of_which_it_is_not_known_when_they_were_said() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
            Claim.of(KYIV, deadAsOf("2025-04-10", "20 people")))
        .reports(
            "[INFO] Kyiv said '12 people' as of 2025-04-08, then said '20 people' as of 2025-04-10"
                + " (the fire / dead).");
  }

  @Test
  void reports_officials_of_one_ministry_as_one_side() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            said(MAO, "2025-04-08").claims(dead("12 people")),
            said(LIN, "2025-04-10").denies(dead("12 people")),
            said(LIN, "2025-04-11").claims(dead("9 people")))
        .reports(
            "[INFO] Mao said '12 people' at 2025-04-08, then Lin denied '12 people' at 2025-04-10,"
                + " then said '9 people' at 2025-04-11 (the fire / dead).");
  }

  @Test
  void reports_a_long_history_once_and_names_but_a_few_states() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            toll("2025-04-01", "1 person"),
            toll("2025-04-02", "2 people"),
            toll("2025-04-03", "3 people"),
            toll("2025-04-04", "4 people"),
            toll("2025-04-05", "5 people"),
            toll("2025-04-06", "6 people"))
        .reports(
            "[INFO] Kyiv said '1 person' at 2025-04-01, then said '2 people' at 2025-04-02,"
                + " then said '3 people' at 2025-04-03, then said '4 people' at 2025-04-04"
                + " and 2 more (the fire / dead).");
  }

  @Test
  void reports_each_side_by_itself() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            toll("2025-04-08", "12 people"),
            toll("2025-04-10", "20 people"),
            said(BEIJING, "2025-04-08").claims(dead("12 people")),
            said(BEIJING, "2025-04-10").claims(dead("21 people")))
        .reports(
            "[INFO] Beijing said '12 people' at 2025-04-08, then said '21 people' at 2025-04-10"
                + " (the fire / dead).",
            "[INFO] Kyiv said '12 people' at 2025-04-08, then said '20 people' at 2025-04-10"
                + " (the fire / dead).");
  }

  @Test
  void reports_a_later_bound_and_an_answer_other_than_a_figure() {
    assertThat(rule)
        .on(said(KYIV, "2025-04-08").claims(OVER_150), said(KYIV, "2025-04-10").claims(OVER_155))
        .reports(
            "[INFO] Kyiv said 'more than 150 people' at 2025-04-08,"
                + " then said 'more than 155 people' at 2025-04-10"
                + " (Chinese nationals / fighting in Russian ranks).");
    assertThat(rule)
        .on(
            Property.builder().id("drawn into the conflict").change(EVOLVING).build(),
            said(KYIV, "2025-04-08").claims(DRAWN_IN.no()),
            said(KYIV, "2025-04-10").claims(DRAWN_IN.yes()))
        .reports(
            "[INFO] Kyiv said 'no' at 2025-04-08, then said 'yes' at 2025-04-10"
                + " (China / drawn into the conflict).");
  }

  @Test
  void accepts_what_is_said_again() {
    assertThat(rule)
        .on(dead(EVOLVING), toll("2025-04-08", "12 people"), toll("2025-04-10", "12 people"))
        .accepts();
  }

  @Test
  void accepts_a_count_that_falls_and_an_answer_that_does_not_move() {
    Claim twenty = toll("2025-04-08", "20 people");
    Claim twelve = toll("2025-04-10", "12 people");

    assertThat(rule).on(dead(CUMULATIVE), twenty, twelve).accepts();
    assertThat(rule).on(twenty, twelve).accepts();
  }

  @Test
  void accepts_a_correction() {
    Claim twelve = toll("2025-04-08", "12 people");

    assertThat(rule)
        .on(dead(CUMULATIVE), twelve, said(KYIV, "2025-04-10").corrects(twelve, dead("20 people")))
        .accepts();
  }

  @Test
  void accepts_states_of_different_sides_and_of_different_facts() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            toll("2025-04-08", "12 people"),
            said(BEIJING, "2025-04-10").claims(dead("20 people")))
        .accepts();
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            said(KYIV, "2025-04-08").claims(dead("12 people").in(in("Odesa"))),
            said(KYIV, "2025-04-10").claims(dead("20 people").in(in("Lviv"))))
        .accepts();
  }
}
