package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.member;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static io.github.gainsay.consistency.Story.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.Retraction;
import io.github.gainsay.Source;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

/** Chains of spokespeople, replies to replies, corrections under fire: several things at once. */
class WorkedCasesOfTrapsTest {
  private static final Actor GOVERNMENT = actor("the government");
  private static final Actor DEFENCE = spokesman("the ministry of defence", GOVERNMENT);
  private static final Actor INTERIOR = spokesman("the ministry of the interior", GOVERNMENT);
  private static final Actor COLONEL = spokesman("the colonel", DEFENCE);
  private static final Actor MAJOR = spokesman("the major", DEFENCE);
  private static final Actor ENVOY = member("the envoy", GOVERNMENT);
  private static final Actor REBELS = actor("the rebels");
  private static final Actor OBSERVERS = actor("the observers");
  private static final Actor LAWYER = actor("the lawyer");
  private static final Actor TIMES = actor("the Times");
  private static final Actor ECHO = actor("the Echo");
  private static final Source TIMES_STORY = article("times-story", TIMES);
  private static final Source TIMES_CAPTION =
      TIMES_STORY.part("times-caption", Source.Kind.CAPTION).build();
  private static final Source ECHO_STORY = article("echo-story", ECHO);

  private static final Question LOST = Question.of("the army", "lost tanks");
  private static final Question STRUCK = Question.of("the station", "struck by the army");
  private static final Question HELD = Question.of("the town", "held by the army");

  private static final Story STORY =
      Story.of(
          GOVERNMENT,
          DEFENCE,
          INTERIOR,
          COLONEL,
          MAJOR,
          ENVOY,
          REBELS,
          OBSERVERS,
          LAWYER,
          TIMES,
          ECHO,
          TIMES_STORY,
          TIMES_CAPTION,
          ECHO_STORY,
          property("besieged people", Change.EVOLVING));

  @Test
  void a_spokesman_of_a_ministry_commits_the_government_for_which_the_ministry_speaks() {
    assertThat(
            STORY.codes(
                said(COLONEL, "2024-05-06").claims(HELD.yes()),
                said(GOVERNMENT, "2024-05-08").denies(HELD.yes())))
        .containsExactly("change-of-position MEDIUM");
  }

  @Test
  void two_ministries_of_one_government_contradict_its_own_word_in_one_article() {
    assertThat(
            STORY.codes(
                said(DEFENCE, "2024-05-06").in(TIMES_STORY).claims(LOST.isQuantity("12 tanks")),
                said(INTERIOR, "2024-05-06").in(TIMES_STORY).claims(LOST.isQuantity("41 tanks"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void an_envoy_who_belongs_to_a_government_contradicts_it_and_does_not_change_its_position() {
    assertThat(
            STORY.codes(
                said(GOVERNMENT, "2024-05-06").claims(HELD.yes()),
                said(ENVOY, "2024-05-08").claims(HELD.no())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void an_article_and_its_caption_are_one_chain_of_reporters() {
    Utterance colonel = said(COLONEL, "2024-05-06");
    assertThat(
            STORY.codes(
                colonel.in(TIMES_STORY).claims(LOST.isQuantity("12 tanks")),
                colonel.in(TIMES_CAPTION).claims(LOST.isQuantity("41 tanks"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void bounds_in_an_article_and_in_its_caption_are_a_low_discrepancy() {
    Utterance colonel = said(COLONEL, "2024-05-06");
    assertThat(
            STORY.codes(
                colonel.in(TIMES_STORY).claims(LOST.isQuantity("more than 150 tanks")),
                colonel.in(TIMES_CAPTION).claims(LOST.isQuantity("more than 155 tanks"))))
        .containsExactly("numeric-discrepancy LOW");
  }

  @Test
  void a_claim_its_confirmation_and_a_denial_of_the_confirmation_are_one_dispute() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    Endorsement confirmed = said(OBSERVERS, "2024-05-07").endorses(held);
    assertThat(STORY.codes(held, confirmed, said(REBELS, "2024-05-08").denies(confirmed)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void two_sides_that_deny_one_claim_are_one_dispute() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    assertThat(
            STORY.codes(
                held,
                said(REBELS, "2024-05-08").denies(held),
                said(OBSERVERS, "2024-05-08").denies(held)))
        .containsOnly("contradiction HIGH");
  }

  @Test
  void who_confirms_what_is_possible_confirms_no_more() {
    Claim maybe = said(COLONEL, "2024-05-06").claims(HELD.yes(), POSSIBLE);
    assertThat(
            STORY.codes(
                maybe,
                said(OBSERVERS, "2024-05-07").endorses(maybe),
                said(REBELS, "2024-05-07").claims(HELD.no(), PROBABLE)))
        .isEmpty();
  }

  @Test
  void a_denial_taken_back_contradicts_nobody_any_more() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    Denial denied = said(REBELS, "2024-05-07").denies(held);
    assertThat(STORY.names(held, denied, said(REBELS, "2024-05-08").retracts(denied)))
        .doesNotContain("contradiction", "change-of-position", "self-contradiction");
  }

  @Test
  void a_speech_taken_back_as_a_whole_contradicts_nobody_any_more() {
    Utterance speech = said(COLONEL, "2024-05-06").key("the speech");
    assertThat(
            STORY.names(
                speech.claims(HELD.yes()),
                speech.claims(LOST.isQuantity("12 tanks")),
                said(REBELS, "2024-05-07").claims(HELD.no()),
                said(REBELS, "2024-05-07").claims(LOST.isQuantity("41 tanks")),
                said(COLONEL, "2024-05-08").retracts(new Target.Uttered("the speech"))))
        .doesNotContain("contradiction", "numeric-contradiction");
  }

  @Test
  void a_ministry_may_take_back_what_its_spokesman_said() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    assertThat(
            STORY.names(
                held,
                said(REBELS, "2024-05-07").claims(HELD.no()),
                said(DEFENCE, "2024-05-08").retracts(held)))
        .isEmpty();
  }

  @Test
  void a_correction_to_the_figure_of_the_other_side_ends_the_contradiction() {
    Claim twelve = said(COLONEL, "2024-05-06").claims(LOST.isQuantity("12 tanks"));
    assertThat(
            STORY.names(
                twelve,
                said(REBELS, "2024-05-06").claims(LOST.isQuantity("41 tanks")),
                said(COLONEL, "2024-05-08").corrects(twelve, LOST.isQuantity("41 tanks"))))
        .doesNotContain("numeric-contradiction", "change-of-position");
  }

  @Test
  void a_correction_to_a_third_figure_does_not_end_the_contradiction() {
    Claim twelve = said(COLONEL, "2024-05-06").claims(LOST.isQuantity("12 tanks"));
    assertThat(
            STORY.codes(
                twelve,
                said(REBELS, "2024-05-06").claims(LOST.isQuantity("41 tanks")),
                said(COLONEL, "2024-05-08").corrects(twelve, LOST.isQuantity("15 tanks"))))
        .contains("numeric-contradiction HIGH")
        .doesNotContain("change-of-position MEDIUM");
  }

  @Test
  void a_government_that_admits_the_strike_and_later_denies_the_intent_contradicts_nobody() {
    Claim struck = said(GOVERNMENT, "2024-05-06").claims(STRUCK.yes());
    assertThat(STORY.codes(struck, said(GOVERNMENT, "2024-05-07").denies(struck, Aspect.INTENT)))
        .isEmpty();
  }

  @Test
  void a_doubt_about_a_denial_is_a_doubt_and_takes_no_side() {
    Denial denied = said(REBELS, "2024-05-07").denies(HELD.yes());
    assertThat(
            STORY.names(
                said(COLONEL, "2024-05-06").claims(HELD.yes()),
                denied,
                said(OBSERVERS, "2024-05-08").doubts(denied)))
        .containsExactlyInAnyOrder("contradiction", "doubted");
  }

  @Test
  void a_lawyer_who_denies_on_behalf_of_the_government_is_no_second_side() {
    Claim struck = said(REBELS, "2024-05-06").claims(STRUCK.yes());
    assertThat(
            STORY.codes(
                struck,
                said(GOVERNMENT, "2024-05-07").denies(struck),
                said(LAWYER, "2024-05-08").onBehalfOf(GOVERNMENT).denies(struck)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_speech_of_one_sentence_is_denied_like_the_sentence() {
    Utterance speech = said(COLONEL, "2024-05-06").key("the speech");
    assertThat(
            STORY.codes(
                speech.claims(HELD.yes()),
                said(REBELS, "2024-05-07").denies(new Target.Uttered("the speech"))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void three_renderings_of_which_one_differs_are_no_self_contradiction() {
    Utterance words = said(COLONEL, "2024-05-06").key("the speech").passage("the tanks");
    assertThat(
            STORY.codes(
                words.in(TIMES_STORY).in(TIMES_CAPTION).claims(LOST.isQuantity("12 tanks")),
                words.in(ECHO_STORY).claims(LOST.isQuantity("120 tanks"))))
        .contains("distortion HIGH")
        .doesNotContain("self-contradiction HIGH");
  }

  @Test
  void a_sentence_of_a_spokesman_that_is_ascribed_to_his_ministry_is_no_misattribution() {
    assertThat(
            STORY.names(
                said(COLONEL, "2024-05-06")
                    .key("k")
                    .passage("p")
                    .in(TIMES_STORY)
                    .claims(HELD.yes()),
                said(DEFENCE, "2024-05-06")
                    .key("k")
                    .passage("p")
                    .in(ECHO_STORY)
                    .claims(HELD.yes())))
        .doesNotContain("misattribution");
  }

  @Test
  void another_spokesman_of_the_same_ministry_may_correct_what_the_first_one_said() {
    Claim twelve = said(COLONEL, "2024-05-06").claims(LOST.isQuantity("12 tanks"));
    assertThat(
            STORY.codes(
                twelve, said(MAJOR, "2024-05-07").corrects(twelve, LOST.isQuantity("15 tanks"))))
        .containsExactly("correction INFO");
  }

  @Test
  void a_correction_of_a_correction_does_not_bring_back_the_first_figure() {
    Claim first = said(COLONEL, "2024-05-06").claims(LOST.isQuantity("12 tanks"));
    Retraction second = said(COLONEL, "2024-05-07").corrects(first, LOST.isQuantity("15 tanks"));
    Retraction third = said(COLONEL, "2024-05-08").corrects(second, LOST.isQuantity("17 tanks"));
    assertThat(STORY.names(first, second, third))
        .doesNotContain("change-of-position", "self-contradiction", "numeric-contradiction");
  }

  @Test
  void a_figure_that_is_corrected_twice_is_no_change_of_position() {
    Claim first = said(COLONEL, "2024-05-06").claims(LOST.isQuantity("12 tanks"));
    assertThat(
            STORY.names(
                first,
                said(COLONEL, "2024-05-07").corrects(first, LOST.isQuantity("15 tanks")),
                said(COLONEL, "2024-05-08").corrects(first, LOST.isQuantity("17 tanks"))))
        .doesNotContain("change-of-position", "self-contradiction", "numeric-contradiction");
  }

  @Test
  void a_retraction_that_is_taken_back_brings_back_the_claim() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    Retraction withdrawn = said(COLONEL, "2024-05-07").retracts(held);
    assertThat(
            STORY.codes(
                held,
                withdrawn,
                said(COLONEL, "2024-05-08").retracts(withdrawn),
                said(REBELS, "2024-05-08").claims(HELD.no())))
        .contains("contradiction HIGH");
  }

  @Test
  void who_only_repeats_what_another_took_back_still_holds_it() {
    Claim held = said(COLONEL, "2024-05-06").claims(HELD.yes());
    assertThat(
            STORY.codes(
                held,
                said(OBSERVERS, "2024-05-06").endorses(held),
                said(COLONEL, "2024-05-07").retracts(held),
                said(REBELS, "2024-05-08").claims(HELD.no())))
        .containsExactly("contradiction HIGH");
  }
}
