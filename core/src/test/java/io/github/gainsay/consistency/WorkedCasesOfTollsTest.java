package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.asOf;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static io.github.gainsay.consistency.Story.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.When;
import org.junit.jupiter.api.Test;

/** Disasters, outbreaks and searches: counts that move. */
class WorkedCasesOfTollsTest {
  private static final Actor MINISTRY = actor("the ministry");
  private static final Actor DEPUTY = spokesman("the deputy minister", MINISTRY);
  private static final Actor SPOKESWOMAN = spokesman("the spokeswoman", MINISTRY);
  private static final Actor RED_CROSS = actor("the Red Cross");
  private static final Actor POLICE = actor("the police");
  private static final Actor HERALD = actor("the Herald");
  private static final Source HERALD_STORY = article("herald-story", HERALD);

  private static final Question DEAD = Question.of("the earthquake", "dead");
  private static final Question MISSING = Question.of("the earthquake", "missing");
  private static final Question INJURED = Question.of("the earthquake", "injured");
  private static final Question GUNMEN = Question.of("the attack", "gunmen");
  private static final Question CASES = Question.of("the outbreak", "confirmed cases");
  private static final Question IN_HOSPITAL = Question.of("the outbreak", "in hospital");

  private static final Story STORY =
      Story.of(
          MINISTRY,
          DEPUTY,
          SPOKESWOMAN,
          RED_CROSS,
          POLICE,
          HERALD,
          HERALD_STORY,
          property("dead", Change.CUMULATIVE),
          property("missing", Change.EVOLVING),
          property("confirmed cases", Change.CUMULATIVE),
          property("in hospital", Change.EVOLVING));

  @Test
  void a_toll_that_one_ministry_raises_from_day_to_day_is_an_update() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(MINISTRY, "2023-02-07").claims(asOf("2023-02-07", DEAD, "1,541 people"))))
        .containsExactly("update INFO");
  }

  @Test
  void a_toll_raised_without_a_date_of_its_state_is_an_update_by_the_time_of_speaking() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("284 people")),
                said(MINISTRY, "2023-02-07").claims(DEAD.isQuantity("1,541 people"))))
        .containsExactly("update INFO");
  }

  @Test
  void a_higher_toll_of_another_body_a_day_later_is_no_conflict() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(RED_CROSS, "2023-02-07").claims(asOf("2023-02-07", DEAD, "1,541 people"))))
        .isEmpty();
  }

  @Test
  void a_lower_toll_of_another_body_a_day_later_is_a_decreasing_total_and_no_contradiction() {
    assertThat(
            STORY.names(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(RED_CROSS, "2023-02-07").claims(asOf("2023-02-07", DEAD, "151 people"))))
        .contains("decreasing-total")
        .doesNotContain("numeric-contradiction", "numeric-discrepancy", "change-of-position");
  }

  @Test
  void a_lower_toll_of_one_province_is_found_whatever_was_said_of_another() {
    assertThat(
            STORY.codes(
                said(RED_CROSS, "2023-02-06").claims(dead("9,000 people", "2023-02-06", "A")),
                said(MINISTRY, "2023-02-06").claims(dead("284 people", "2023-02-06", "B")),
                said(POLICE, "2023-02-07").claims(dead("151 people", "2023-02-07", "B"))))
        .containsExactly("decreasing-total MEDIUM");
  }

  @Test
  void tolls_of_two_provinces_by_one_ministry_on_alternate_days_go_by_their_own_provinces() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(dead("284 people", "2023-02-06", "A")),
                said(MINISTRY, "2023-02-07").claims(dead("9,000 people", "2023-02-07", "B")),
                said(MINISTRY, "2023-02-08").claims(dead("412 people", "2023-02-08", "A")),
                said(MINISTRY, "2023-02-09").claims(dead("8,500 people", "2023-02-09", "B"))))
        .containsExactly("decreasing-total MEDIUM", "update INFO");
  }

  @Test
  void a_lower_toll_that_two_bodies_give_is_one_finding() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(RED_CROSS, "2023-02-07").claims(asOf("2023-02-07", DEAD, "151 people")),
                said(POLICE, "2023-02-07").claims(asOf("2023-02-07", DEAD, "151 people"))))
        .containsExactly("decreasing-total MEDIUM");
  }

  @Test
  void a_toll_below_what_somebody_denied_to_be_less_is_a_decreasing_total() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06")
                    .denies(asOf("2023-02-06", DEAD, "fewer than 200 people")),
                said(RED_CROSS, "2023-02-07").claims(asOf("2023-02-07", DEAD, "151 people"))))
        .contains("decreasing-total MEDIUM");
  }

  private static Proposition dead(String count, String when, String province) {
    return DEAD.isQuantity(count)
        .in(Scope.builder().asOf(When.parse(when)).place(province).build());
  }

  @Test
  void a_lower_toll_of_the_same_ministry_a_day_later_is_a_decreasing_total_and_no_update() {
    assertThat(
            STORY.names(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(MINISTRY, "2023-02-07").claims(asOf("2023-02-07", DEAD, "151 people"))))
        .contains("decreasing-total")
        .doesNotContain("update", "self-contradiction", "numeric-contradiction");
  }

  @Test
  void a_lower_bound_a_day_later_lowers_no_toll() {
    assertThat(
            STORY.names(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(RED_CROSS, "2023-02-07")
                    .claims(asOf("2023-02-07", DEAD, "more than 200 people"))))
        .doesNotContain("decreasing-total", "numeric-contradiction");
  }

  @Test
  void a_corrected_toll_is_a_correction_and_no_decreasing_total() {
    Claim first = said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people"));
    assertThat(
            STORY.codes(
                first,
                said(MINISTRY, "2023-02-07")
                    .corrects(first, asOf("2023-02-06", DEAD, "248 people"))))
        .containsExactly("correction INFO");
  }

  @Test
  void two_bodies_that_count_the_dead_of_one_day_differently_contradict_each_other() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people")),
                said(RED_CROSS, "2023-02-06").claims(asOf("2023-02-06", DEAD, "412 people"))))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_toll_of_no_date_against_a_dated_toll_is_capped_at_medium() {
    assertThat(
            STORY.codes(
                Utterance.by(MINISTRY).claims(DEAD.isQuantity("284 people")),
                Utterance.by(RED_CROSS).claims(asOf("2023-02-06", DEAD, "412 people"))))
        .containsExactly("numeric-contradiction MEDIUM");
  }

  @Test
  void two_officials_of_one_ministry_hours_apart_update_a_search_and_are_no_two_camps() {
    assertThat(
            STORY.codes(
                said(DEPUTY, "2023-02-06T09:00Z").claims(MISSING.isQuantity("31 people")),
                said(SPOKESWOMAN, "2023-02-06T15:00Z").claims(MISSING.isQuantity("12 people"))))
        .containsExactly("update INFO");
  }

  @Test
  void two_officials_of_one_ministry_hours_apart_change_its_position_where_nothing_moves() {
    assertThat(
            STORY.codes(
                said(DEPUTY, "2023-02-06T09:00Z").claims(GUNMEN.isQuantity("three gunmen")),
                said(SPOKESWOMAN, "2023-02-06T15:00Z").claims(GUNMEN.isQuantity("two gunmen"))))
        .containsExactly("change-of-position MEDIUM");
  }

  @Test
  void two_bodies_that_count_the_missing_on_different_days_are_not_compared() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", MISSING, "31 people")),
                said(RED_CROSS, "2023-02-08").claims(asOf("2023-02-08", MISSING, "4 people"))))
        .isEmpty();
  }

  @Test
  void updates_go_by_the_date_of_the_state_and_not_by_the_time_of_speaking() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2021-04-12").claims(asOf("2021-04-10", IN_HOSPITAL, "512 people")),
                said(MINISTRY, "2021-04-13").claims(asOf("2021-04-08", IN_HOSPITAL, "803 people"))))
        .containsExactly("update INFO");
  }

  @Test
  void two_counts_of_one_state_by_one_ministry_in_one_article_are_a_self_contradiction() {
    Utterance ministry = said(MINISTRY, "2021-04-10").in(HERALD_STORY);
    assertThat(
            STORY.codes(
                ministry.claims(asOf("2021-04-10", IN_HOSPITAL, "512 people")),
                ministry.claims(asOf("2021-04-10", IN_HOSPITAL, "803 people"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void equal_numbers_of_dead_missing_and_injured_are_not_compared() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("31 people")),
                said(RED_CROSS, "2023-02-06").claims(MISSING.isQuantity("31 people")),
                said(POLICE, "2023-02-06").claims(INJURED.isQuantity("31 people"))))
        .isEmpty();
  }

  @Test
  void different_numbers_of_dead_and_injured_are_not_compared() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("31 people")),
                said(POLICE, "2023-02-06").claims(INJURED.isQuantity("208 people"))))
        .isEmpty();
  }

  @Test
  void the_same_toll_of_two_bodies_is_corroboration_and_no_finding() {
    Proposition toll = asOf("2023-02-06", DEAD, "284 people");
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(toll),
                said(RED_CROSS, "2023-02-06").claims(toll)))
        .isEmpty();
  }

  @Test
  void the_same_toll_repeated_by_its_ministry_is_no_finding() {
    assertThat(
            STORY.codes(
                said(DEPUTY, "2023-02-06").claims(DEAD.isQuantity("284 people")),
                said(SPOKESWOMAN, "2023-02-08").claims(DEAD.isQuantity("284 people"))))
        .isEmpty();
  }

  @Test
  void a_rounded_toll_agrees_with_the_sharp_one() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("1,917 people")),
                said(RED_CROSS, "2023-02-06").claims(DEAD.isQuantity("some 1,900 people"))))
        .isEmpty();
  }

  @Test
  void up_to_forty_feared_dead_never_contradicts_the_number_found() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("up to 40 people")),
                said(RED_CROSS, "2023-02-06").claims(DEAD.isQuantity("47 people"))))
        .containsExactly("numeric-discrepancy HIGH");
  }

  @Test
  void dozens_and_a_number_in_the_forties_do_not_contradict() {
    assertThat(
            STORY.names(
                said(MINISTRY, "2023-02-06").claims(DEAD.isQuantity("dozens of people")),
                said(RED_CROSS, "2023-02-06").claims(DEAD.isQuantity("48 people"))))
        .doesNotContain("numeric-contradiction");
  }

  @Test
  void a_toll_taken_back_contradicts_nobody_any_more() {
    Claim false500 = said(MINISTRY, "2023-10-17").claims(DEAD.isQuantity("500 people"));
    assertThat(
            STORY.names(
                false500,
                said(RED_CROSS, "2023-10-17").claims(DEAD.isQuantity("52 people")),
                said(MINISTRY, "2023-10-18").retracts(false500)))
        .doesNotContain("numeric-contradiction", "change-of-position", "self-contradiction");
  }

  @Test
  void cases_confirmed_by_march_may_be_fewer_than_those_confirmed_by_january_of_the_next_year() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2020-03-31").claims(asOf("2020-03", CASES, "1,204 people")),
                said(POLICE, "2021-01-31").claims(asOf("2021-01", CASES, "88,317 people"))))
        .isEmpty();
  }

  @Test
  void the_toll_of_this_morning_and_a_bound_of_tonight_are_an_update() {
    assertThat(
            STORY.codes(
                said(MINISTRY, "2023-02-06T08:00Z").claims(DEAD.isQuantity("more than 150 people")),
                said(MINISTRY, "2023-02-06T20:00Z")
                    .claims(DEAD.isQuantity("more than 155 people"))))
        .containsExactly("update INFO");
  }

  @Test
  void a_toll_that_is_corrected_downwards_may_rise_again_without_ever_decreasing() {
    Claim first = said(MINISTRY, "2023-02-06").claims(asOf("2023-02-06", DEAD, "284 people"));
    assertThat(
            STORY.codes(
                first,
                said(MINISTRY, "2023-02-07")
                    .corrects(first, asOf("2023-02-06", DEAD, "248 people")),
                said(RED_CROSS, "2023-02-08").claims(asOf("2023-02-08", DEAD, "261 people"))))
        .containsExactly("correction INFO");
  }
}
