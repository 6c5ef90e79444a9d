package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MAO;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class ChangeOfPositionTest {
  private final ChangeOfPosition rule = new ChangeOfPosition();
  private final Utterance tuesday = Utterance.by(KYIV).saidAt("2025-04-08");
  private final Utterance thursday = Utterance.by(KYIV).saidAt("2025-04-10");
  private final Claim yes = tuesday.claims(DRAWN_IN.yes());

  @Test
  void reports_who_later_says_the_opposite() {
    assertThat(rule)
        .on(yes, thursday.claims(DRAWN_IN.no()))
        .reports(
            "[MEDIUM] Kyiv said 'yes' at 2025-04-08, but said 'no' at 2025-04-10"
                + " (China / drawn into the conflict).")
        .withRemedy("If the earlier statement was taken back, add the retraction.");
  }

  @Test
  void reports_who_later_denies_it() {
    assertThat(rule)
        .on(yes, thursday.denies(yes))
        .reports(
            "[MEDIUM] Kyiv said 'yes' at 2025-04-08, but denied 'yes' at 2025-04-10"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_who_later_gives_another_figure() {
    assertThat(rule)
        .on(tuesday.claims(dead("12 people")), thursday.claims(dead("20 people")))
        .reports(
            "[MEDIUM] Kyiv said '12 people' at 2025-04-08, but said '20 people' at 2025-04-10"
                + " (the fire / dead).");
  }

  @Test
  void reports_who_later_concedes_what_it_denied() {
    Claim claim = Claim.of(BEIJING, DRAWN_IN.no());

    assertThat(rule)
        .on(yes, claim, thursday.endorses(claim))
        .reports(
            "[MEDIUM] Kyiv said 'yes' at 2025-04-08, but said 'no' at 2025-04-10, conceding it"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_officials_of_one_ministry_at_different_times() {
    assertThat(rule)
        .on(
            Utterance.by(LIN).saidAt("2025-04-10").claims(DRAWN_IN.no()),
            Utterance.by(MAO).saidAt("2025-04-08").claims(DRAWN_IN.yes()))
        .reports(
            "[MEDIUM] Mao said 'yes' at 2025-04-08, but Lin said 'no' at 2025-04-10"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_what_is_declared_to_exclude_each_other_one_step_softer() {
    assertThat(rule)
        .on(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            yes,
            thursday.claims(NEUTRAL.yes()))
        .reports(
            "[LOW] Kyiv said 'China / drawn into the conflict: yes' at 2025-04-08,"
                + " but said 'China / neutral: yes' at 2025-04-10,"
                + " and by what is declared these exclude each other.");
  }

  @Test
  void reports_a_declared_conflict_even_of_an_answer_that_changes() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            new Relation.Excludes(dead("12 people"), NEUTRAL.yes()),
            tuesday.claims(dead("12 people")),
            thursday.claims(NEUTRAL.yes()))
        .reportsAs(Severity.LOW);
  }

  @Test
  void reports_what_is_only_probable_or_possible_softer() {
    assertThat(rule).on(yes, thursday.claims(DRAWN_IN.no(), PROBABLE)).reportsAs(Severity.LOW);
    assertThat(rule).on(yes, thursday.claims(DRAWN_IN.no(), POSSIBLE)).reportsAs(Severity.INFO);
  }

  @Test
  void reports_times_with_different_clocks_in_their_order() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).saidAt("2025-04-10T23:30").claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).saidAt("2025-04-11T00:10+02:00").claims(DRAWN_IN.no()))
        .reports(
            "[MEDIUM] Kyiv said 'yes' at 2025-04-10T23:30, but said 'no' at 2025-04-11T00:10+02:00"
                + " (China / drawn into the conflict).");
  }

  @Test
  void accepts_a_retraction_and_a_correction() {
    assertThat(rule).on(yes, thursday.retracts(yes), thursday.claims(DRAWN_IN.no())).accepts();
    assertThat(rule).on(yes, thursday.corrects(yes, DRAWN_IN.no())).accepts();
  }

  @Test
  void accepts_a_later_figure_that_differs_without_excluding_the_earlier() {
    assertThat(rule).on(tuesday.claims(OVER_150), thursday.claims(OVER_155)).accepts();
  }

  @Test
  void accepts_an_answer_that_changes() {
    Claim twelve = tuesday.claims(dead("12 people"));
    Claim twenty = thursday.claims(dead("20 people"));

    assertThat(rule).on(dead(EVOLVING), twelve, twenty).accepts();
    assertThat(rule).on(dead(CUMULATIVE), twelve, twenty).accepts();
  }

  @Test
  void accepts_states_of_different_dates_in_whatever_order_they_were_said() {
    assertThat(rule)
        .on(
            dead(EVOLVING),
            tuesday.claims(deadAsOf("2025-04-07", "20 people")),
            thursday.claims(deadAsOf("2025-04-06", "12 people")))
        .accepts();
  }

  @Test
  void accepts_opposites_at_no_different_time_that_is_known() {
    assertThat(rule).on(yes, tuesday.claims(DRAWN_IN.no())).accepts();
    assertThat(rule).on(yes, Claim.of(KYIV, DRAWN_IN.no())).accepts();
    assertThat(rule).on(yes, Utterance.by(KYIV).saidAt("2025-04").claims(DRAWN_IN.no())).accepts();
  }

  @Test
  void accepts_what_somebody_else_says_later() {
    assertThat(rule)
        .on(yes, Utterance.by(BEIJING).saidAt("2025-04-10").claims(DRAWN_IN.no()))
        .accepts();
    assertThat(rule)
        .on(
            Utterance.by(WASHINGTON).saidAt("2025-04-08").claims(DRAWN_IN.yes()),
            Utterance.by(ENVOY).saidAt("2025-04-10").claims(DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_answers_about_different_facts() {
    assertThat(rule)
        .on(
            tuesday.claims(DRAWN_IN.yes().in(in("Donetsk"))),
            thursday.claims(DRAWN_IN.no().in(in("Kharkiv"))))
        .accepts();
  }
}
