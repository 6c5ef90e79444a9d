package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.asOf;
import static io.github.gainsay.consistency.Story.member;
import static io.github.gainsay.consistency.Story.one;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static io.github.gainsay.consistency.Story.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.When;
import org.junit.jupiter.api.Test;

/** Medicine, sport, transport, politics: one body or two, at one time or later. */
class WorkedCasesOfPositionsTest {
  private static final Actor AIRLINE = actor("the airline");
  private static final Actor CHIEF = spokesman("the airline's chief", AIRLINE);
  private static final Actor LAWYER = actor("the airline's lawyer");
  private static final Actor PILOTS = actor("the pilots");
  private static final Actor HOSPITAL = actor("the hospital");
  private static final Actor CONSULTANT = member("the consultant", HOSPITAL);
  private static final Actor LEAGUE = actor("the league");
  private static final Actor APPEALS_BOARD = actor("the appeals board");
  private static final Actor TIMES = actor("the Times");
  private static final Actor ECHO = actor("the Echo");
  private static final Source TIMES_STORY = article("times-story", TIMES);
  private static final Source ECHO_STORY = article("echo-story", ECHO);
  private static final Source RELEASE = release("release");
  private static final Source SECOND_RELEASE = release("second-release");

  private static final Question CAUSE = Question.of("the crash", "cause");
  private static final Question LANGUAGE = Question.of("the pilot", "speaks");
  private static final Question ABOARD = Question.of("flight 12", "aboard");
  private static final Question SAFE = Question.of("the drug", "safe");
  private static final Question BANNED = Question.of("the player", "banned");
  private static final Question OPEN = Question.of("the airport", "open");
  private static final Question LAUNCH = Question.of("the airliner", "first flight");
  private static final Question STRIKE = Question.of("the pilots", "on strike");

  private static final Story STORY =
      Story.of(
          AIRLINE,
          CHIEF,
          LAWYER,
          PILOTS,
          HOSPITAL,
          CONSULTANT,
          LEAGUE,
          APPEALS_BOARD,
          TIMES,
          ECHO,
          TIMES_STORY,
          ECHO_STORY,
          RELEASE,
          SECOND_RELEASE,
          one("cause"),
          property("open", Change.EVOLVING),
          property("on strike", Change.EVOLVING));

  private static Source release(String id) {
    return Source.builder().id(id).kind(Source.Kind.OFFICIAL_RELEASE).publisher(AIRLINE).build();
  }

  private static Scope state(String when) {
    return Scope.builder().asOf(When.parse(when)).build();
  }

  @Test
  void two_numbers_of_one_airline_in_one_article_are_a_self_contradiction() {
    Utterance airline = said(AIRLINE, "2024-01-05").in(TIMES_STORY);
    assertThat(
            STORY.codes(
                airline.claims(ABOARD.isQuantity("171 people")),
                airline.claims(ABOARD.isQuantity("377 people"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void two_numbers_in_two_releases_of_the_airline_itself_are_a_self_contradiction() {
    assertThat(
            STORY.codes(
                Utterance.by(AIRLINE).in(RELEASE).claims(ABOARD.isQuantity("171 people")),
                Utterance.by(AIRLINE).in(SECOND_RELEASE).claims(ABOARD.isQuantity("377 people"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void two_numbers_of_one_airline_in_two_newspapers_are_reports_that_differ() {
    assertThat(
            STORY.codes(
                Utterance.by(AIRLINE).in(TIMES_STORY).claims(ABOARD.isQuantity("171 people")),
                Utterance.by(AIRLINE).in(ECHO_STORY).claims(ABOARD.isQuantity("377 people"))))
        .containsExactly("numeric-contradiction MEDIUM");
  }

  @Test
  void yes_and_no_of_one_airline_in_two_newspapers_are_reports_that_differ() {
    assertThat(
            STORY.codes(
                Utterance.by(AIRLINE).in(TIMES_STORY).claims(SAFE.yes()),
                Utterance.by(AIRLINE).in(ECHO_STORY).claims(SAFE.no())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void yes_and_no_of_an_airline_and_of_its_chief_in_one_article_are_a_self_contradiction() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").in(TIMES_STORY).claims(SAFE.yes()),
                said(CHIEF, "2024-01-05").in(TIMES_STORY).claims(SAFE.no())))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void a_lawyer_who_speaks_on_behalf_of_the_airline_commits_it() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").in(TIMES_STORY).claims(SAFE.yes()),
                said(LAWYER, "2024-01-05").onBehalfOf(AIRLINE).in(TIMES_STORY).claims(SAFE.no())))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void a_consultant_does_not_commit_the_hospital() {
    assertThat(
            STORY.codes(
                said(HOSPITAL, "2021-03-01").in(TIMES_STORY).claims(SAFE.yes()),
                said(CONSULTANT, "2021-03-01").in(TIMES_STORY).claims(SAFE.no())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void an_appeals_board_that_overrules_a_league_does_not_change_the_leagues_position() {
    Claim banned = said(LEAGUE, "2012-05-02").claims(BANNED.yes());
    assertThat(STORY.codes(banned, said(APPEALS_BOARD, "2012-09-07").claims(BANNED.no())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_number_that_one_airline_later_replaces_without_a_word_is_a_change_of_position() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(ABOARD.isQuantity("171 people")),
                said(AIRLINE, "2024-01-06").claims(ABOARD.isQuantity("177 people"))))
        .containsExactly("change-of-position MEDIUM");
  }

  @Test
  void a_number_that_one_airline_corrects_is_a_correction() {
    Claim first = said(AIRLINE, "2024-01-05").claims(ABOARD.isQuantity("171 people"));
    assertThat(
            STORY.codes(
                first,
                said(AIRLINE, "2024-01-06").corrects(first, ABOARD.isQuantity("177 people"))))
        .containsExactly("correction INFO");
  }

  @Test
  void a_number_that_the_chief_corrects_for_the_airline_is_a_correction() {
    Claim first = said(AIRLINE, "2024-01-05").claims(ABOARD.isQuantity("171 people"));
    assertThat(
            STORY.codes(
                first, said(CHIEF, "2024-01-06").corrects(first, ABOARD.isQuantity("177 people"))))
        .containsExactly("correction INFO");
  }

  @Test
  void a_newspaper_may_correct_what_it_printed() {
    Claim first =
        said(PILOTS, "2024-01-05").in(TIMES_STORY).claims(ABOARD.isQuantity("171 people"));
    assertThat(
            STORY.names(
                first, said(TIMES, "2024-01-07").corrects(first, ABOARD.isQuantity("117 people"))))
        .contains("correction")
        .doesNotContain("contradiction", "numeric-contradiction", "change-of-position");
  }

  @Test
  void another_newspaper_may_not_correct_it() {
    Claim first =
        said(PILOTS, "2024-01-05").in(TIMES_STORY).claims(ABOARD.isQuantity("171 people"));
    assertThat(
            STORY.names(
                first, said(ECHO, "2024-01-07").corrects(first, ABOARD.isQuantity("117 people"))))
        .doesNotContain("correction");
  }

  @Test
  void what_is_taken_back_without_a_replacement_is_no_change_of_position() {
    Claim safe = said(AIRLINE, "2024-01-05").claims(SAFE.yes());
    assertThat(
            STORY.names(
                safe,
                said(AIRLINE, "2024-01-06").retracts(safe),
                said(AIRLINE, "2024-01-07").claims(SAFE.no())))
        .doesNotContain("change-of-position", "self-contradiction", "contradiction");
  }

  @Test
  void a_concession_is_a_change_of_position() {
    Claim unsafe = said(PILOTS, "2024-01-04").claims(SAFE.no());
    assertThat(
            STORY.codes(
                unsafe,
                said(AIRLINE, "2024-01-05").claims(SAFE.yes()),
                said(AIRLINE, "2024-01-09").endorses(unsafe)))
        .contains("change-of-position MEDIUM")
        .doesNotContain("self-contradiction HIGH");
  }

  @Test
  void probably_an_accident_and_later_surely_sabotage_is_a_step_softer() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(CAUSE.is(Term.of("accident")), PROBABLE),
                said(AIRLINE, "2024-01-09").claims(CAUSE.is(Term.of("sabotage")))))
        .containsExactly("change-of-position LOW");
  }

  @Test
  void two_causes_that_one_airline_thinks_possible_are_no_conflict() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(CAUSE.is(Term.of("accident")), POSSIBLE),
                said(AIRLINE, "2024-01-05").claims(CAUSE.is(Term.of("sabotage")), POSSIBLE)))
        .isEmpty();
  }

  @Test
  void what_is_possible_for_one_and_probable_otherwise_for_another_is_no_conflict() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(CAUSE.is(Term.of("accident")), PROBABLE),
                said(PILOTS, "2024-01-05").claims(CAUSE.is(Term.of("sabotage")), POSSIBLE)))
        .isEmpty();
  }

  @Test
  void what_is_possible_for_one_and_certain_otherwise_for_another_is_low() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(CAUSE.is(Term.of("accident"))),
                said(PILOTS, "2024-01-05").claims(CAUSE.is(Term.of("sabotage")), POSSIBLE)))
        .containsExactly("contradiction LOW");
  }

  @Test
  void two_certain_causes_of_what_has_one_cause_are_a_high_contradiction() {
    assertThat(
            STORY.codes(
                Claim.of(AIRLINE, CAUSE.is(Term.of("accident"))),
                Claim.of(PILOTS, CAUSE.is(Term.of("sabotage")))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void two_languages_of_one_pilot_are_no_conflict() {
    assertThat(
            STORY.codes(
                Claim.of(AIRLINE, LANGUAGE.is(Term.of("Dutch"))),
                Claim.of(PILOTS, LANGUAGE.is(Term.of("Malay")))))
        .isEmpty();
  }

  @Test
  void an_airport_that_is_open_on_monday_and_closed_on_tuesday_is_an_update() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-08").claims(OPEN.yes().in(state("2024-01-08"))),
                said(AIRLINE, "2024-01-09").claims(OPEN.no().in(state("2024-01-09")))))
        .containsExactly("update INFO");
  }

  @Test
  void an_airport_that_two_parties_find_open_on_monday_and_closed_on_tuesday_is_no_conflict() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-08").claims(OPEN.yes().in(state("2024-01-08"))),
                said(PILOTS, "2024-01-09").claims(OPEN.no().in(state("2024-01-09")))))
        .isEmpty();
  }

  @Test
  void exclusion_by_declaration_is_a_change_of_position_and_never_an_update() {
    assertThat(
            STORY.names(
                new Relation.Excludes(OPEN.yes(), STRIKE.yes()),
                said(AIRLINE, "2024-01-08").claims(OPEN.yes()),
                said(AIRLINE, "2024-01-09").claims(STRIKE.yes())))
        .containsExactly("change-of-position");
  }

  @Test
  void days_that_exclude_each_other_are_a_date_contradiction_of_two_parties() {
    assertThat(
            STORY.codes(
                Claim.of(AIRLINE, LAUNCH.isWhen("2023-04-10")),
                Claim.of(PILOTS, LAUNCH.isWhen("2023-06-21"))))
        .containsExactly("date-contradiction HIGH");
  }

  @Test
  void a_month_and_a_day_in_it_do_not_contradict() {
    assertThat(
            STORY.codes(
                Claim.of(AIRLINE, LAUNCH.isWhen("2023-04")),
                Claim.of(PILOTS, LAUNCH.isWhen("2023-04-10"))))
        .isEmpty();
  }

  @Test
  void a_first_flight_that_the_airline_moves_is_a_change_of_position() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2023-07-01").claims(LAUNCH.isWhen("2023-04-10")),
                said(AIRLINE, "2023-07-05").claims(LAUNCH.isWhen("2023-06-21"))))
        .containsExactly("change-of-position MEDIUM");
  }

  @Test
  void the_history_of_one_side_stands_beside_its_dispute_with_the_other() {
    assertThat(
            STORY.codes(
                said(AIRLINE, "2024-01-05").claims(ABOARD.isQuantity("171 people")),
                said(AIRLINE, "2024-01-06").claims(ABOARD.isQuantity("377 people")),
                said(PILOTS, "2024-01-06").claims(ABOARD.isQuantity("12 people"))))
        .containsExactlyInAnyOrder("numeric-contradiction HIGH", "change-of-position MEDIUM");
  }

  @Test
  void a_state_of_yesterday_and_one_of_today_on_a_constant_property_are_still_compared() {
    assertThat(
            STORY.names(
                said(AIRLINE, "2024-01-05").claims(asOf("2024-01-05", ABOARD, "171 people")),
                said(PILOTS, "2024-01-06").claims(asOf("2024-01-06", ABOARD, "377 people"))))
        .containsExactly("numeric-contradiction");
  }

  @Test
  void an_airport_open_on_a_day_and_closed_at_an_hour_of_it_is_a_conflict_of_two_parties() {
    assertThat(
            STORY.names(
                said(AIRLINE, "2024-01-08").claims(OPEN.yes().in(state("2024-01-08"))),
                said(PILOTS, "2024-01-08").claims(OPEN.no().in(state("2024-01-08T12:00Z")))))
        .containsExactly("contradiction");
  }
}
