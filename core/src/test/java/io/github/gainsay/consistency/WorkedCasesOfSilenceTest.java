package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.during;
import static io.github.gainsay.consistency.Story.measure;
import static io.github.gainsay.consistency.Story.place;
import static io.github.gainsay.consistency.Story.population;
import static io.github.gainsay.consistency.Story.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a conflict and is none, or is less than it looks. */
class WorkedCasesOfSilenceTest {
  private static final Actor MINISTER = actor("the minister");
  private static final Actor OPPOSITION = actor("the opposition");
  private static final Event WAR = Event.of("war", "the war");
  private static final Event SIEGE =
      Event.builder().id("siege").name("the siege").partOf(WAR).build();
  private static final Event FLOOD = Event.of("flood", "the flood");

  private static final Question JOBLESS = Question.of("the country", "unemployment");
  private static final Question POVERTY = Question.of("the country", "poverty rose");
  private static final Question KILLED = Question.of("soldiers", "killed");
  private static final Question SHELTER = Question.of("civilians", "sheltered");
  private static final Question RAIN = Question.of("the capital", "rain");
  private static final Question WAVE = Question.of("the heatwave", "caused by people");
  private static final Question PLAN = Question.of("the minister", "will resign");
  private static final Question VIEW = Question.of("the minister", "view of the strike");

  private static final Story STORY = Story.of(MINISTER, OPPOSITION, WAR, SIEGE, FLOOD);

  private static List<String> found(Proposition minister, Proposition opposition) {
    return STORY.codes(Claim.of(MINISTER, minister), Claim.of(OPPOSITION, opposition));
  }

  private static Proposition jobless(String percent) {
    return JOBLESS.isQuantity(percent + " percent");
  }

  private static Proposition killed(String count) {
    return KILLED.isQuantity(count);
  }

  @Test
  void unemployment_by_two_measures_is_not_compared() {
    assertThat(
            found(jobless("3.9").in(measure("registered")), jobless("7.4").in(measure("surveyed"))))
        .isEmpty();
  }

  @Test
  void poverty_that_rises_by_one_measure_and_falls_by_another_is_no_conflict() {
    assertThat(
            found(
                POVERTY.yes().in(measure("relative poverty")),
                POVERTY.no().in(measure("absolute poverty"))))
        .isEmpty();
  }

  @Test
  void a_number_of_an_unknown_measure_undermines_one_of_a_known_measure() {
    assertThat(found(jobless("3.9"), jobless("7.4").in(measure("surveyed"))))
        .containsExactly("undermined LOW");
  }

  @Test
  void unemployment_of_the_young_and_of_women_is_not_compared() {
    assertThat(
            found(
                jobless("3.9").in(population("women")),
                jobless("17.4").in(population("people under 25"))))
        .isEmpty();
  }

  @Test
  void unemployment_of_all_and_of_a_part_is_capped_at_medium_where_one_side_does_not_say() {
    assertThat(found(jobless("3.9"), jobless("17.4").in(population("people under 25"))))
        .containsExactly("numeric-contradiction MEDIUM");
  }

  @Test
  void figures_that_merely_differ_are_info_where_one_side_does_not_say_the_place() {
    assertThat(
            found(
                killed("more than 150 people"),
                killed("more than 500 people").in(place("the south"))))
        .containsExactly("numeric-discrepancy INFO");
  }

  @Test
  void the_killed_of_two_places_are_not_compared() {
    assertThat(
            found(killed("12 people").in(place("north")), killed("340 people").in(place("south"))))
        .isEmpty();
  }

  @Test
  void the_killed_of_two_days_are_not_compared() {
    assertThat(
            found(
                killed("12 people").in(during("2024-05-06")),
                killed("340 people").in(during("2024-05-07"))))
        .isEmpty();
  }

  @Test
  void the_killed_of_a_day_and_of_its_month_are_not_compared() {
    assertThat(
            found(
                killed("12 people").in(during("2024-05-06")),
                killed("340 people").in(during("2024-05"))))
        .isEmpty();
  }

  @Test
  void the_killed_of_two_events_are_not_compared() {
    assertThat(
            found(killed("12 people").in(Scope.of(FLOOD)), killed("340 people").in(Scope.of(WAR))))
        .isEmpty();
  }

  @Test
  void the_killed_of_a_siege_and_of_its_war_are_not_compared() {
    assertThat(
            found(killed("12 people").in(Scope.of(SIEGE)), killed("340 people").in(Scope.of(WAR))))
        .isEmpty();
  }

  @Test
  void the_killed_of_one_event_are_compared() {
    assertThat(found(killed("12 people").in(Scope.of(WAR)), killed("340 people").in(Scope.of(WAR))))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void whether_it_rained_on_two_days_is_not_compared() {
    assertThat(found(RAIN.yes().in(during("2024-05-06")), RAIN.no().in(during("2024-05-07"))))
        .isEmpty();
  }

  @Test
  void whether_it_rained_on_one_day_is_compared() {
    assertThat(found(RAIN.yes().in(during("2024-05-06")), RAIN.no().in(during("2024-05-06"))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void yes_in_a_siege_and_no_in_its_war_go_on_to_be_compared() {
    assertThat(
            STORY.names(
                Claim.of(MINISTER, SHELTER.yes().in(Scope.of(SIEGE))),
                Claim.of(OPPOSITION, SHELTER.no().in(Scope.of(WAR)))))
        .containsExactly("contradiction");
  }

  @Test
  void yes_and_no_of_which_one_has_no_place_is_capped_at_medium() {
    assertThat(found(RAIN.yes(), RAIN.no().in(place("the old town"))))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void words_are_never_opposed() {
    assertThat(found(VIEW.is(Text.of("a disgrace")), VIEW.is(Text.of("a triumph")))).isEmpty();
  }

  @Test
  void captured_fighters_do_not_contradict_those_who_fight() {
    Proposition captured = Question.of("foreign fighters", "captured").isQuantity("two people");
    Proposition fighting =
        Question.of("foreign fighters", "fighting").isQuantity("more than 150 people");
    assertThat(
            STORY.codes(
                new Relation.SubsetOf(captured, fighting),
                Claim.of(MINISTER, captured),
                Claim.of(MINISTER, fighting)))
        .isEmpty();
  }

  @Test
  void a_question_commits_to_nothing() {
    assertThat(
            STORY.codes(
                Claim.of(MINISTER, PLAN.no()), Utterance.by(OPPOSITION).remarks(PLAN.yes())))
        .isEmpty();
  }

  @Test
  void a_counterfactual_remark_commits_to_nothing() {
    assertThat(
            STORY.codes(
                Claim.of(MINISTER, killed("12 people")),
                Utterance.by(OPPOSITION).remarks(killed("340 people"))))
        .isEmpty();
  }

  @Test
  void two_scenarios_that_are_both_thought_possible_are_no_conflict() {
    assertThat(
            STORY.codes(
                said(MINISTER, "2024-05-06").claims(killed("12 people"), POSSIBLE),
                said(OPPOSITION, "2024-05-06").claims(killed("340 people"), POSSIBLE)))
        .isEmpty();
  }

  @Test
  void a_possible_cause_confirmed_by_another_is_no_conflict() {
    Claim maybe = said(MINISTER, "2024-05-06").claims(WAVE.yes(), POSSIBLE);
    assertThat(STORY.codes(maybe, said(OPPOSITION, "2024-05-07").claims(WAVE.yes()))).isEmpty();
  }

  @Test
  void two_predictions_whether_he_resigns_are_no_conflict() {
    assertThat(
            STORY.codes(
                said(MINISTER, "2024-05-06").claims(PLAN.no().in(during("2024-09"))),
                said(OPPOSITION, "2024-05-06").claims(PLAN.yes().in(during("2024-09")))))
        .isEmpty();
  }

  @Test
  void silence_is_no_answer() {
    assertThat(STORY.codes(Claim.of(OPPOSITION, PLAN.yes()), Remark.of(MINISTER))).isEmpty();
  }

  @Test
  void who_repeats_himself_a_year_later_says_nothing_new() {
    assertThat(
            STORY.codes(
                said(MINISTER, "2023-05-06").claims(PLAN.no()),
                said(MINISTER, "2024-05-06").claims(PLAN.no())))
        .isEmpty();
  }

  @Test
  void a_dossier_without_statements_has_no_finding() {
    assertThat(STORY.codes()).isEmpty();
  }
}
