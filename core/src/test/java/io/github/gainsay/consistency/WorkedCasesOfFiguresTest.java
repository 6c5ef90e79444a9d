package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.during;
import static io.github.gainsay.consistency.Story.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Business, climate, science, crowds: figures of one thing by two parties. */
class WorkedCasesOfFiguresTest {
  private static final Actor COMPANY = actor("the company");
  private static final Actor SHORT_SELLER = actor("the short seller");
  private static final Actor POLICE = actor("the police");
  private static final Actor UNION = actor("the union");
  private static final Actor INSTITUTE = actor("the institute");
  private static final Actor BANK = actor("the central bank");
  private static final Actor STATISTICIANS = actor("the statistics office");

  private static final Question REVENUE = Question.of("the company", "revenue in 2023");
  private static final Question PROFIT = Question.of("the company", "profit in 2023");
  private static final Question CROWD = Question.of("the march", "marchers");
  private static final Question TOP_SPEED = Question.of("the train", "top speed");
  private static final Question RECORD = Question.of("Death Valley", "highest temperature");
  private static final Question LEFT = Question.of("the referendum", "voted to leave");
  private static final Question GROWTH = Question.of("the economy", "growth");
  private static final Question BURNT = Question.of("the wildfire", "burnt");
  private static final Question RIDERS = Question.of("the metro", "riders a year");

  private static final Story STORY =
      Story.of(COMPANY, SHORT_SELLER, POLICE, UNION, INSTITUTE, BANK, STATISTICIANS);

  private static List<String> found(Proposition a, Proposition b) {
    return STORY.codes(Claim.of(POLICE, a), Claim.of(UNION, b));
  }

  private static List<String> crowd(String police, String union) {
    return found(CROWD.isQuantity(police), CROWD.isQuantity(union));
  }

  @Test
  void revenues_that_no_number_satisfies_are_a_numeric_contradiction() {
    assertThat(
            STORY.codes(
                Claim.of(COMPANY, REVENUE.isQuantity("US$3.2 billion")),
                Claim.of(SHORT_SELLER, REVENUE.isQuantity("US$2.1 billion"))))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_gap_of_half_a_percent_is_low() {
    assertThat(
            STORY.codes(
                Claim.of(COMPANY, REVENUE.isQuantity("€101.4 million")),
                Claim.of(SHORT_SELLER, REVENUE.isQuantity("€100.9 million"))))
        .containsExactly("numeric-contradiction LOW");
  }

  @Test
  void a_gap_of_five_percent_is_medium() {
    assertThat(crowd("1,917 people", "1,824 people"))
        .containsExactly("numeric-contradiction MEDIUM");
  }

  @Test
  void a_tenfold_crowd_is_high() {
    assertThat(crowd("18,000 people", "200,000 people"))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_crowd_that_is_only_probably_so_large_contradicts_a_step_softer() {
    assertThat(
            STORY.codes(
                Claim.of(POLICE, CROWD.isQuantity("18,000 people")),
                said(UNION, "2023-03-07").claims(CROWD.isQuantity("200,000 people"), PROBABLE)))
        .containsExactly("numeric-contradiction MEDIUM");
  }

  @Test
  void bounds_near_each_other_are_low_within_one_side_and_info_between_two() {
    Proposition over150 = CROWD.isQuantity("more than 150 people");
    Proposition over155 = CROWD.isQuantity("more than 155 people");
    assertThat(STORY.codes(Claim.of(POLICE, over150), Claim.of(POLICE, over155)))
        .containsExactly("numeric-discrepancy LOW");
    assertThat(found(over150, over155)).containsExactly("numeric-discrepancy INFO");
  }

  @Test
  void bounds_far_from_each_other_are_a_high_discrepancy_and_no_contradiction() {
    assertThat(crowd("more than 150 people", "more than 500 people"))
        .containsExactly("numeric-discrepancy HIGH");
  }

  @Test
  void estimates_near_each_other_are_a_medium_discrepancy() {
    assertThat(crowd("about 150 people", "more than 140 people"))
        .containsExactly("numeric-discrepancy MEDIUM");
  }

  @Test
  void a_hedge_shift_between_two_sides_is_info() {
    assertThat(crowd("30 people", "about 30 people")).containsExactly("numeric-discrepancy INFO");
  }

  @Test
  void a_hedge_shift_within_one_side_is_info_too() {
    assertThat(
            STORY.codes(
                Claim.of(POLICE, CROWD.isQuantity("30 people")),
                Claim.of(POLICE, CROWD.isQuantity("about 30 people"))))
        .containsExactly("numeric-discrepancy INFO");
  }

  @Test
  void a_number_within_the_range_of_the_other_side_agrees() {
    assertThat(crowd("15 people", "between 10 and 20 people")).isEmpty();
  }

  @Test
  void a_number_that_the_bound_of_the_other_side_conveys_agrees() {
    assertThat(crowd("156 people", "more than 150 people")).isEmpty();
  }

  @Test
  void a_number_above_the_bound_of_the_other_side_contradicts() {
    assertThat(crowd("20 people", "fewer than 10 people"))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void opposite_bounds_at_one_number_contradict() {
    assertThat(
            STORY.names(
                Claim.of(POLICE, CROWD.isQuantity("at most 15 people")),
                Claim.of(UNION, CROWD.isQuantity("more than 15 people"))))
        .containsExactly("numeric-contradiction");
  }

  @Test
  void hundreds_do_not_contradict_more_than_five_hundred() {
    assertThat(
            STORY.names(
                Claim.of(POLICE, CROWD.isQuantity("hundreds of people")),
                Claim.of(UNION, CROWD.isQuantity("more than 500 people"))))
        .doesNotContain("numeric-contradiction");
  }

  @Test
  void twenty_outlets_with_different_crowds_are_one_contradiction() {
    List<Actor> outlets = IntStream.range(0, 20).mapToObj(n -> actor("outlet " + n)).toList();
    Claim[] claims =
        IntStream.range(0, 20)
            .mapToObj(n -> Claim.of(outlets.get(n), CROWD.isQuantity(1001 + 100 * n + " people")))
            .toArray(Claim[]::new);
    assertThat(Story.of(outlets.toArray(Actor[]::new)).codes(claims))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_speed_in_miles_and_in_kilometres_is_one_value() {
    assertThat(found(TOP_SPEED.isQuantity("62 mph"), TOP_SPEED.isQuantity("100 km/h"))).isEmpty();
  }

  @Test
  void a_temperature_on_two_scales_is_one_value() {
    assertThat(found(RECORD.isQuantity("104 °F"), RECORD.isQuantity("40 °C"))).isEmpty();
  }

  @Test
  void temperatures_on_two_scales_that_do_not_meet_contradict() {
    assertThat(found(RECORD.isQuantity("134 °F"), RECORD.isQuantity("40 °C")))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_quarter_and_twenty_five_percent_are_one_value() {
    assertThat(
            found(LEFT.isQuantity("a quarter of voters"), LEFT.isQuantity("25 percent of voters")))
        .isEmpty();
  }

  @Test
  void an_area_in_acres_and_in_hectares_is_one_value() {
    assertThat(
            found(BURNT.isQuantity("about 5,000 acres"), BURNT.isQuantity("about 2,000 hectares")))
        .doesNotContain("numeric-contradiction HIGH", "numeric-contradiction MEDIUM");
  }

  @Test
  void percent_and_percentage_points_are_not_compared_as_numbers() {
    assertThat(
            STORY.names(
                Claim.of(BANK, GROWTH.isQuantity("3 percent")),
                Claim.of(INSTITUTE, GROWTH.isQuantity("1 percentage point"))))
        .doesNotContain("numeric-contradiction", "numeric-discrepancy");
  }

  @Test
  void euros_and_dollars_without_a_rate_are_not_compared_as_numbers() {
    assertThat(
            STORY.names(
                Claim.of(COMPANY, REVENUE.isQuantity("€3 billion")),
                Claim.of(SHORT_SELLER, REVENUE.isQuantity("US$9 billion"))))
        .doesNotContain("numeric-contradiction", "numeric-discrepancy");
  }

  @Test
  void amounts_in_two_currencies_that_are_declared_equivalent_agree() {
    Proposition euros = REVENUE.isQuantity("€3 billion");
    Proposition dollars = REVENUE.isQuantity("US$3.3 billion");
    assertThat(
            STORY.names(
                new Relation.Equivalent(euros, dollars),
                Claim.of(COMPANY, euros),
                Claim.of(SHORT_SELLER, dollars)))
        .doesNotContain("numeric-contradiction", "numeric-discrepancy", "contradiction");
  }

  @Test
  void an_area_answered_with_a_length_is_a_unit_mismatch_and_no_contradiction() {
    assertThat(
            STORY.names(
                Claim.of(POLICE, BURNT.isQuantity("40 hectares")),
                Claim.of(UNION, BURNT.isQuantity("9 km"))))
        .contains("unit-mismatch")
        .doesNotContain("numeric-contradiction", "numeric-discrepancy");
  }

  @Test
  void an_answer_in_another_unit_than_the_property_expects_is_a_unit_mismatch() {
    Property inHectares = Property.builder().id("burnt").unit(Unit.of("hectares")).build();
    assertThat(STORY.names(inHectares, Claim.of(POLICE, BURNT.isQuantity("12 houses"))))
        .containsExactly("unit-mismatch");
  }

  @Test
  void an_answer_in_a_unit_that_converts_to_the_expected_one_is_no_mismatch() {
    Property inHectares = Property.builder().id("burnt").unit(Unit.of("hectares")).build();
    assertThat(STORY.names(inHectares, Claim.of(POLICE, BURNT.isQuantity("300 acres")))).isEmpty();
  }

  @Test
  void passengers_and_passenger_trips_are_not_compared_as_numbers() {
    assertThat(
            STORY.names(
                Claim.of(COMPANY, RIDERS.isQuantity("412,000 passengers")),
                Claim.of(UNION, RIDERS.isQuantity("9 million passenger trips"))))
        .doesNotContain("numeric-contradiction", "numeric-discrepancy");
  }

  @Test
  void an_equal_profit_and_revenue_are_answers_to_two_questions() {
    assertThat(
            STORY.codes(
                Claim.of(COMPANY, REVENUE.isQuantity("€30 million")),
                Claim.of(SHORT_SELLER, PROFIT.isQuantity("€2 million"))))
        .isEmpty();
  }

  @Test
  void two_forecasts_that_differ_are_no_conflict() {
    assertThat(
            STORY.codes(
                said(BANK, "2024-11-05")
                    .claims(GROWTH.isQuantity("2.1 percent").in(during("2026"))),
                said(INSTITUTE, "2024-11-06")
                    .claims(GROWTH.isQuantity("0.4 percent").in(during("2026")))))
        .isEmpty();
  }

  @Test
  void a_forecast_that_did_not_come_true_is_two_steps_softer() {
    assertThat(
            STORY.codes(
                said(BANK, "2022-11-05")
                    .claims(GROWTH.isQuantity("2.1 percent").in(during("2023"))),
                said(STATISTICIANS, "2024-02-01")
                    .claims(GROWTH.isQuantity("0.4 percent").in(during("2023")))))
        .containsExactly("numeric-contradiction LOW");
  }

  @Test
  void a_forecast_revised_by_its_own_bank_is_no_change_of_position() {
    assertThat(
            STORY.names(
                said(BANK, "2024-05-05")
                    .claims(GROWTH.isQuantity("2.1 percent").in(during("2026"))),
                said(BANK, "2024-11-05")
                    .claims(GROWTH.isQuantity("0.4 percent").in(during("2026")))))
        .doesNotContain("change-of-position", "self-contradiction", "numeric-contradiction");
  }

  @Test
  void bounds_of_three_sides_that_differ_are_one_discrepancy() {
    assertThat(
            STORY.codes(
                Claim.of(POLICE, CROWD.isQuantity("more than 150 people")),
                Claim.of(UNION, CROWD.isQuantity("more than 155 people")),
                Claim.of(INSTITUTE, CROWD.isQuantity("more than 160 people"))))
        .containsExactly("numeric-discrepancy INFO");
  }

  @Test
  void a_third_currency_amount_is_held_against_a_declared_equivalent() {
    Proposition euros = REVENUE.isQuantity("€3 billion");
    assertThat(
            STORY.codes(
                new Relation.Equivalent(euros, REVENUE.isQuantity("US$3.3 billion")),
                Claim.of(COMPANY, euros),
                Claim.of(SHORT_SELLER, REVENUE.isQuantity("US$9 billion"))))
        .contains("contradiction MEDIUM");
  }
}
