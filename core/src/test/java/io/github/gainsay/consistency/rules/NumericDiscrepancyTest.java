package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericDiscrepancyTest {
  private final NumericDiscrepancy rule = new NumericDiscrepancy();

  @Test
  void reports_bounds_that_differ() {
    assertThat(rule)
        .on(Claim.of(ZELENSKY, OVER_150), Claim.of(ZELENSKY, OVER_155))
        .reports(
            "[LOW] Figures differ, but can all be true:"
                + " Zelensky says 'more than 150 people' and 'more than 155 people'"
                + " (Chinese nationals / fighting in Russian ranks).")
        .withPositions("[zelensky] more than 150 people", "[zelensky] more than 155 people");
  }

  @ParameterizedTest(name = "{0} and {1}: {2} within one side, {3} between sides")
  @CsvSource({
    "more than 150 people, more than 155 people,    LOW,    INFO",
    "30 people,            about 30 people,         INFO,   INFO",
    "15 people,            more than 15 people,     INFO,   INFO",
    "about 150 people,     more than 140 people,    MEDIUM, MEDIUM",
    "dozens of people,     more than 500 people,    MEDIUM, MEDIUM",
    "more than 150 people, more than 500 people,    HIGH,   HIGH",
    "up to 40 people,      47 people,               HIGH,   HIGH",
  })
  void reports_differences_by_how_far_they_go(
      String one, String other, Severity withinOneSide, Severity betweenSides) {
    assertThat(rule)
        .on(Claim.of(KYIV, dead(one)), Claim.of(ZELENSKY, dead(other)))
        .reportsAs(withinOneSide);
    assertThat(rule)
        .on(Claim.of(KYIV, dead(one)), Claim.of(BEIJING, dead(other)))
        .reportsAs(betweenSides);
  }

  @Test
  void reports_many_figures_as_one_dispute() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150),
            Claim.of(BEIJING, OVER_155),
            Claim.of(KREMLIN, OVER_155),
            Claim.of(WASHINGTON, fighters("at least 500 people")))
        .reports(
            "[HIGH] Figures differ, but can all be true: Kyiv says 'more than 150 people',"
                + " Beijing and the Kremlin say 'more than 155 people'"
                + " and Washington says 'at least 500 people'"
                + " (Chinese nationals / fighting in Russian ranks).");
  }

  @Test
  void reports_as_worth_knowing_where_one_scope_is_unknown() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150.in(in("Donetsk"))),
            Claim.of(BEIJING, fighters("more than 500 people")))
        .reports(
            "[INFO] Figures differ, but can all be true:"
                + " Kyiv says 'more than 150 people (place Donetsk)'"
                + " and Beijing says 'more than 500 people'"
                + " (Chinese nationals / fighting in Russian ranks).");
  }

  @Test
  void reports_what_is_only_probable_or_possible_softer() {
    Claim many = Claim.of(BEIJING, fighters("more than 500 people"));

    assertThat(rule)
        .on(Utterance.by(KYIV).claims(OVER_150, PROBABLE), many)
        .reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(Utterance.by(KYIV).claims(OVER_150, POSSIBLE), many)
        .reportsAs(Severity.LOW);
  }

  @Test
  void accepts_figures_that_agree() {
    assertThat(rule)
        .on(Claim.of(KYIV, OVER_150), Claim.of(BEIJING, fighters("156 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, dead("1,917 people")), Claim.of(BEIJING, dead("some 1,900 people")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, dead("150 people")), Claim.of(BEIJING, dead("150")))
        .accepts();
  }

  @Test
  void accepts_figures_that_exclude_each_other() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("12 people")), Claim.of(BEIJING, dead("20 people")))
        .accepts();
  }

  @Test
  void accepts_a_later_figure_of_the_same_side_as_an_update() {
    assertThat(rule)
        .on(
            Utterance.by(ZELENSKY).saidAt("2025-04-08").claims(OVER_150),
            Utterance.by(KYIV).saidAt("2025-04-10").claims(OVER_155))
        .accepts();
  }

  @Test
  void accepts_renderings_of_the_same_words() {
    Utterance words = Utterance.by(KYIV).key("speech").passage("figure");

    assertThat(rule)
        .on(words.in(MIRROR_STORY).claims(OVER_150), words.in(TIMES_STORY).claims(OVER_155))
        .accepts();
  }

  @Test
  void accepts_figures_of_which_neither_is_certain_and_one_is_but_possible() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).claims(OVER_150, POSSIBLE),
            Utterance.by(BEIJING).claims(OVER_155, PROBABLE))
        .accepts();
  }

  @Test
  void accepts_numbers_of_different_things_places_and_people() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("30 countries")), Claim.of(BEIJING, dead("about 30 people")))
        .accepts();
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150.in(in("Donetsk"))),
            Claim.of(BEIJING, OVER_155.in(in("Kharkiv"))))
        .accepts();
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150.in(amongst("soldiers"))),
            Claim.of(BEIJING, OVER_155.in(amongst("officers"))))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, CAPTURED.isQuantity("2 people")), Claim.of(KYIV, OVER_150))
        .accepts();
  }

  @Test
  void accepts_a_figure_that_was_corrected() {
    Claim first = Claim.of(ZELENSKY, OVER_150);

    assertThat(rule).on(first, Utterance.by(ZELENSKY).corrects(first, OVER_155)).accepts();
  }

  @Test
  void accepts_a_count_that_has_grown() {
    assertThat(rule)
        .on(
            dead(CUMULATIVE),
            Claim.of(KYIV, deadAsOf("2025-04-08", "more than 150 people")),
            Claim.of(BEIJING, deadAsOf("2025-04-10", "more than 155 people")))
        .accepts();
  }
}
