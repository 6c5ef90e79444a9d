package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class DateContradictionTest {
  private final DateContradiction rule = new DateContradiction();

  @Test
  void reports_dates_that_exclude_each_other() {
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04-10")), Claim.of(BEIJING, began("2025-04-12")))
        .reports(
            "[HIGH] Dates exclude each other: Kyiv says '2025-04-10' and Beijing says '2025-04-12'"
                + " (the fire / began).")
        .withPositions("[kyiv] 2025-04-10", "[beijing] 2025-04-12");
  }

  @Test
  void reports_many_dates_as_one_dispute() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, began("2025-04-10")),
            Claim.of(BEIJING, began("2025-04")),
            Claim.of(KREMLIN, began("2025-05-01")))
        .reports(
            "[HIGH] Dates exclude each other: Beijing and Kyiv say '2025-04; 2025-04-10'"
                + " and the Kremlin says '2025-05-01' (the fire / began).");
  }

  @Test
  void reports_a_date_that_two_renderings_of_the_same_words_give_differently() {
    Utterance words = Utterance.by(KYIV).key("speech").passage("date");

    assertThat(rule)
        .on(
            words.in(MIRROR_STORY).claims(began("2025-07-06")),
            words.in(TIMES_STORY).claims(began("2025-06-07")))
        .reports(
            "[HIGH] Dates exclude each other: Kyiv says '2025-06-07' and '2025-07-06'"
                + " (the fire / began).");
  }

  @Test
  void reports_what_is_not_certain_or_may_be_about_something_else_softer() {
    Claim certain = Claim.of(BEIJING, began("2025-04-12"));
    Utterance kyiv = Utterance.by(KYIV);

    assertThat(rule)
        .on(kyiv.claims(began("2025-04-10"), PROBABLE), certain)
        .reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(kyiv.claims(began("2025-04-10"), POSSIBLE), certain)
        .reportsAs(Severity.LOW);
    assertThat(rule)
        .on(kyiv.claims(began("2025-04-10").in(in("Odesa"))), certain)
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void accepts_dates_that_meet() {
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04-10")), Claim.of(BEIJING, began("2025-04")))
        .accepts();
  }

  @Test
  void accepts_several_dates_where_several_can_be_the_answer() {
    assertThat(rule)
        .on(
            Property.builder().id("began").cardinality(MANY).build(),
            Claim.of(KYIV, began("2025-04-10")),
            Claim.of(BEIJING, began("2025-04-12")))
        .accepts();
  }

  @Test
  void accepts_a_denial_and_what_one_side_says_by_itself() {
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04-10")), Denial.of(BEIJING, began("2025-04-10")))
        .accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, began("2025-04-10")), Claim.of(ZELENSKY, began("2025-04-12")))
        .accepts();
  }
}
