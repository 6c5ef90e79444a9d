package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.asOf;
import static io.github.gainsay.consistency.Story.during;
import static io.github.gainsay.consistency.Story.place;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static io.github.gainsay.consistency.Story.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** War: numbers, dates, places and what follows from what, said by two sides. */
class WorkedCasesOfContentsTest {
  private static final Actor GOVERNMENT = actor("the government");
  private static final Actor DEFENCE = spokesman("the ministry of defence", GOVERNMENT);
  private static final Actor COLONEL = spokesman("the colonel", DEFENCE);
  private static final Actor REBELS = actor("the rebels");
  private static final Actor OBSERVERS = actor("the observers");
  private static final Actor TIMES = actor("the Times");
  private static final Source TIMES_STORY = article("times-story", TIMES);

  private static final Question LOST = Question.of("the army", "lost tanks");
  private static final Question CAPTURED = Question.of("the army", "captured tanks");
  private static final Question STRUCK = Question.of("the station", "struck by the army");
  private static final Question RETREAT = Question.of("the army", "in retreat");
  private static final Question HELD = Question.of("the town", "held by the army");
  private static final Question ENTERED = Question.of("the rebels", "entered the town");
  private static final Question BESIEGED = Question.of("the town", "besieged people");
  private static final Question SIGNED = Question.of("the truce", "signed");

  private static final Story STORY =
      Story.of(
          GOVERNMENT,
          DEFENCE,
          COLONEL,
          REBELS,
          OBSERVERS,
          TIMES,
          TIMES_STORY,
          property("besieged people", Change.EVOLVING));

  private static List<String> lost(String government, String rebels) {
    return STORY.codes(
        Claim.of(GOVERNMENT, LOST.isQuantity(government)),
        Claim.of(REBELS, LOST.isQuantity(rebels)));
  }

  @Test
  void two_sides_that_count_what_moves_at_no_known_time_contradict_each_other() {
    assertThat(
            STORY.codes(
                Claim.of(GOVERNMENT, BESIEGED.isQuantity("312 people")),
                Claim.of(REBELS, BESIEGED.isQuantity("4,117 people"))))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void two_sides_that_count_what_moves_as_of_one_day_contradict_each_other() {
    assertThat(
            STORY.codes(
                Claim.of(GOVERNMENT, asOf("2024-05-06", BESIEGED, "312 people")),
                Claim.of(REBELS, asOf("2024-05-06", BESIEGED, "4,117 people"))))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_number_and_a_yes_are_not_compared() {
    assertThat(
            STORY.names(
                Claim.of(GOVERNMENT, LOST.isQuantity("12 tanks")), Claim.of(REBELS, LOST.no())))
        .doesNotContain("contradiction", "numeric-contradiction", "numeric-discrepancy");
  }

  @Test
  void a_denial_for_one_place_hits_a_claim_for_no_place_at_most_at_medium() {
    assertThat(
            STORY.codes(
                Claim.of(GOVERNMENT, STRUCK.yes()),
                Denial.of(REBELS, STRUCK.yes().in(place("the north")))))
        .contains("contradiction MEDIUM")
        .doesNotContain("contradiction HIGH");
  }

  @Test
  void yes_on_a_day_and_no_in_its_month_go_on_to_be_compared() {
    assertThat(
            STORY.names(
                Claim.of(GOVERNMENT, HELD.yes().in(during("2024-05-06"))),
                Claim.of(REBELS, HELD.no().in(during("2024-05")))))
        .containsExactly("contradiction");
  }

  @Test
  void exclusion_of_what_is_only_probable_is_two_steps_softer() {
    assertThat(
            STORY.codes(
                new Relation.Excludes(HELD.yes(), ENTERED.yes()),
                said(COLONEL, "2024-05-06").claims(HELD.yes()),
                said(REBELS, "2024-05-06").claims(ENTERED.yes(), PROBABLE)))
        .containsExactly("contradiction LOW");
  }

  @Test
  void a_denial_hits_along_a_chain_of_what_follows() {
    assertThat(
            STORY.names(
                new Relation.Entails(ENTERED.yes(), HELD.no()),
                new Relation.Entails(HELD.no(), RETREAT.yes()),
                Claim.of(REBELS, ENTERED.yes()),
                Denial.of(GOVERNMENT, RETREAT.yes())))
        .containsExactly("contradiction");
  }

  @Test
  void what_follows_from_a_claim_contradicts_a_claim_of_the_opposite() {
    assertThat(
            STORY.codes(
                new Relation.Entails(ENTERED.yes(), HELD.no()),
                Claim.of(REBELS, ENTERED.yes()),
                Claim.of(GOVERNMENT, HELD.yes())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_denial_hits_an_equivalent_claim() {
    assertThat(
            STORY.codes(
                new Relation.Equivalent(RETREAT.yes(), HELD.no()),
                Claim.of(REBELS, HELD.no()),
                Denial.of(GOVERNMENT, RETREAT.yes())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void equal_numbers_of_lost_and_captured_tanks_are_no_corroboration_and_no_conflict() {
    assertThat(
            STORY.codes(
                Claim.of(GOVERNMENT, LOST.isQuantity("12 tanks")),
                Claim.of(REBELS, CAPTURED.isQuantity("12 tanks"))))
        .isEmpty();
  }

  @Test
  void three_ranges_of_which_one_stands_apart_are_one_numeric_contradiction() {
    assertThat(
            STORY.names(
                Claim.of(GOVERNMENT, LOST.isQuantity("between 10 and 20 tanks")),
                Claim.of(OBSERVERS, LOST.isQuantity("between 15 and 25 tanks")),
                Claim.of(REBELS, LOST.isQuantity("41 tanks"))))
        .containsOnlyOnce("numeric-contradiction");
  }

  @Test
  void figures_that_agree_across_spellings_are_no_finding() {
    assertThat(lost("3.2 million tanks", "3,214,000 tanks")).isEmpty();
    assertThat(lost("about 3,000 tanks", "2,700 tanks")).isEmpty();
    assertThat(lost("one in four tanks", "24 percent of tanks")).isEmpty();
    assertThat(lost("90 minutes", "1.5 hours")).isEmpty();
    assertThat(lost("100 tons", "91 tonnes")).isEmpty();
  }

  @Test
  void half_a_million_and_a_number_near_it_are_a_medium_discrepancy() {
    assertThat(lost("half a million people", "480,000 people"))
        .containsExactly("numeric-discrepancy MEDIUM");
  }

  @Test
  void none_and_many_contradict_each_other() {
    assertThat(lost("0 tanks", "more than 10 tanks")).containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void a_date_that_is_only_about_right_does_not_contradict_the_next_year() {
    assertThat(
            STORY.names(
                Claim.of(GOVERNMENT, SIGNED.isWhen("1984~")),
                Claim.of(REBELS, SIGNED.isWhen("1985"))))
        .isEmpty();
  }

  @Test
  void one_moment_on_two_clocks_is_one_date() {
    assertThat(
            STORY.names(
                Claim.of(GOVERNMENT, SIGNED.isWhen("2024-05-06T23:30+02:00")),
                Claim.of(REBELS, SIGNED.isWhen("2024-05-06T21:30Z"))))
        .isEmpty();
  }

  @Test
  void one_side_that_names_two_kinds_of_what_may_be_many_is_no_conflict() {
    Question weapons = Question.of("the army", "uses");
    Utterance colonel = said(COLONEL, "2024-05-06").in(TIMES_STORY);
    assertThat(
            STORY.codes(
                colonel.claims(weapons.is(Term.of("drones"))),
                colonel.claims(weapons.is(Term.of("mines"))),
                said(REBELS, "2024-05-06").denies(weapons.is(Term.of("mines")))))
        .containsExactly("contradiction HIGH");
  }
}
