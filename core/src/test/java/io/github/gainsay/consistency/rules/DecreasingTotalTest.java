package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class DecreasingTotalTest {
  private final DecreasingTotal rule = new DecreasingTotal();
  private final Claim hundred = Claim.of(KYIV, deadAsOf("2025-04-08", "exactly 100 people"));

  @Test
  void reports_a_total_that_one_side_lowers() {
    assertThat(rule)
        .on(dead(CUMULATIVE), hundred, Claim.of(KYIV, deadAsOf("2025-04-10", "90 people")))
        .reports(
            "[MEDIUM] Kyiv said 'exactly 100 people' as of 2025-04-08,"
                + " but said '90 people' as of 2025-04-10,"
                + " although such a total only grows (the fire / dead).")
        .withRemedy("If the earlier figure was too high, add its correction.");
  }

  @Test
  void reports_a_total_that_another_side_gives_lower() {
    assertThat(rule)
        .on(dead(CUMULATIVE), hundred, Claim.of(BEIJING, deadAsOf("2025-04-10", "90 people")))
        .reports(
            "[MEDIUM] Kyiv said 'exactly 100 people' as of 2025-04-08,"
                + " but Beijing said '90 people' as of 2025-04-10,"
                + " although such a total only grows (the fire / dead).");
  }

  @Test
  void reports_what_several_sides_give_lower_once() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            hundred,
            Claim.of(BEIJING, deadAsOf("2025-04-10", "90 people")),
            Claim.of(KREMLIN, deadAsOf("2025-04-12", "80 people")))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_a_total_that_is_lowered_without_a_date_of_its_own() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Utterance.by(KYIV).saidAt("2025-04-08").claims(dead("20 people")),
            Utterance.by(KYIV).saidAt("2025-04-10").claims(dead("12 people")))
        .reports(
            "[MEDIUM] Kyiv said '20 people' at 2025-04-08, but said '12 people' at 2025-04-10,"
                + " although such a total only grows (the fire / dead).");
  }

  @Test
  void reports_each_fall_of_one_side() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Claim.of(KYIV, deadAsOf("2025-04-08", "20 people")),
            Claim.of(KYIV, deadAsOf("2025-04-09", "12 people")),
            Claim.of(KYIV, deadAsOf("2025-04-10", "30 people")),
            Claim.of(KYIV, deadAsOf("2025-04-11", "25 people")))
        .reports(
            "[MEDIUM] Kyiv said '20 people' as of 2025-04-08, but said '12 people' as of 2025-04-09,"
                + " although such a total only grows (the fire / dead).",
            "[MEDIUM] Kyiv said '30 people' as of 2025-04-10, but said '25 people' as of 2025-04-11,"
                + " although such a total only grows (the fire / dead).");
  }

  @Test
  void reports_what_is_not_certain_softer() {
    Utterance beijing = Utterance.by(BEIJING);

    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            hundred,
            beijing.claims(deadAsOf("2025-04-10", "90 people"), PROBABLE))
        .reportsAs(Severity.LOW);
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            hundred,
            beijing.claims(deadAsOf("2025-04-10", "90 people"), POSSIBLE))
        .reportsAs(Severity.INFO);
  }

  @Test
  void accepts_a_total_that_grows() {
    assertThat(rule)
        .on(dead(CUMULATIVE), hundred, Claim.of(BEIJING, deadAsOf("2025-04-10", "110 people")))
        .accepts();
  }

  @Test
  void accepts_a_later_figure_that_leaves_room_for_the_earlier() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            hundred,
            Claim.of(BEIJING, deadAsOf("2025-04-10", "more than 90 people")))
        .accepts();
  }

  @Test
  void accepts_an_earlier_figure_that_leaves_room_for_the_later() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Claim.of(KYIV, deadAsOf("2025-04-08", "up to 100 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-10", "90 people")))
        .accepts();
  }

  @Test
  void accepts_a_total_that_is_corrected() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            hundred,
            Utterance.by(KYIV).corrects(hundred, deadAsOf("2025-04-08", "90 people")))
        .accepts();
  }

  @Test
  void accepts_what_goes_up_and_down_and_what_does_not_move() {
    Claim ninety = Claim.of(KYIV, deadAsOf("2025-04-10", "90 people"));

    assertThat(rule).on(dead(EVOLVING), hundred, ninety).accepts();
    assertThat(rule).on(hundred, ninety).accepts();
  }
}
