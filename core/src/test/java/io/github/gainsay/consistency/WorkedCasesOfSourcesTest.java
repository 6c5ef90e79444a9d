package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.anonymous;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.asOf;
import static io.github.gainsay.consistency.Story.during;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Event;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

/** Wire copy, anonymous officials, embargoes, names: where a claim comes from, and when. */
class WorkedCasesOfSourcesTest {
  private static final Actor ARMY = actor("the army");
  private static final Actor REBELS = actor("the rebels");
  private static final Actor OBSERVERS = actor("the observers");
  private static final Actor OFFICIAL = anonymous("an official");
  private static final Actor RESIDENT = actor("a resident");
  private static final Actor NURSE = actor("a nurse");
  private static final Actor DRIVER = actor("a driver");
  private static final Actor WIRE_SERVICE = actor("the wire service");
  private static final Actor MIRROR = actor("the Mirror");
  private static final Actor TIMES = actor("the Times");
  private static final Actor ECHO = actor("the Echo");

  private static final Source WIRE = article("wire", WIRE_SERVICE);
  private static final Source MIRROR_COPY = copy("mirror-copy", MIRROR);
  private static final Source TIMES_COPY = copy("times-copy", TIMES);
  private static final Source ECHO_COPY = copy("echo-copy", ECHO);
  private static final Source MIRROR_OWN = article("mirror-own", MIRROR);
  private static final Source TIMES_OWN = article("times-own", TIMES);

  private static final Event BATTLE =
      Event.builder()
          .id("the battle")
          .name("the battle")
          .when("2024-05-06")
          .participant(ARMY)
          .participant(REBELS)
          .build();

  private static final Question HELD = Question.of("the bridge", "held by the army");
  private static final Question LOSSES = Question.of("the army", "losses");
  private static final Question SHELLED = Question.of("the hospital", "shelled");
  private static final Question CEASEFIRE = Question.of("the ceasefire", "began");
  private static final Question EXCHANGE = Question.of("the exchange of prisoners", "took place");
  private static final Question FLED = Question.of("the town", "fled");

  private static final Story STORY =
      Story.of(
          ARMY,
          REBELS,
          OBSERVERS,
          OFFICIAL,
          RESIDENT,
          NURSE,
          DRIVER,
          WIRE_SERVICE,
          MIRROR,
          TIMES,
          ECHO,
          WIRE,
          MIRROR_COPY,
          TIMES_COPY,
          ECHO_COPY,
          MIRROR_OWN,
          TIMES_OWN,
          BATTLE,
          property("fled", Change.CUMULATIVE));

  private static Source copy(String id, Actor publisher) {
    return article(id, publisher).toBuilder().derivedFrom(WIRE).build();
  }

  private static Source published(String when) {
    return article("dated", TIMES).toBuilder().published(when).build();
  }

  @Test
  void an_official_without_a_name_is_a_single_origin() {
    assertThat(STORY.singleOrigins(Utterance.by(OFFICIAL).in(TIMES_OWN).claims(SHELLED.yes())))
        .containsExactly("an official");
  }

  @Test
  void a_party_to_the_battle_is_a_single_origin_of_what_it_says_of_the_battle() {
    assertThat(STORY.singleOrigins(Claim.of(ARMY, HELD.yes().in(Scope.of(BATTLE)))))
        .containsExactly("the army");
  }

  @Test
  void observers_who_took_no_part_are_no_single_origin_of_their_own() {
    assertThat(STORY.singleOrigins(Claim.of(OBSERVERS, HELD.yes().in(Scope.of(BATTLE))))).isEmpty();
  }

  @Test
  void what_an_observer_confirms_rests_on_no_single_origin() {
    assertThat(
            STORY.singleOrigins(
                Claim.of(ARMY, HELD.yes().in(Scope.of(BATTLE))),
                Claim.of(OBSERVERS, HELD.yes().in(Scope.of(BATTLE)))))
        .isEmpty();
  }

  @Test
  void three_outlets_that_say_what_one_wire_says_are_one_echo() {
    assertThat(
            STORY.names(
                Utterance.by(MIRROR).in(MIRROR_COPY).claims(SHELLED.yes()),
                Utterance.by(TIMES).in(TIMES_COPY).claims(SHELLED.yes()),
                Utterance.by(ECHO).in(ECHO_COPY).claims(SHELLED.yes())))
        .containsExactly("echo");
  }

  @Test
  void different_witnesses_in_copies_of_one_wire_are_no_echo_since_each_speaks_for_herself() {
    assertThat(
            STORY.names(
                Utterance.by(RESIDENT).in(MIRROR_COPY).claims(SHELLED.yes()),
                Utterance.by(NURSE).in(TIMES_COPY).claims(SHELLED.yes())))
        .isEmpty();
  }

  @Test
  void witnesses_in_articles_of_two_reporters_are_no_echo() {
    assertThat(
            STORY.names(
                Utterance.by(RESIDENT).in(MIRROR_OWN).claims(SHELLED.yes()),
                Utterance.by(NURSE).in(TIMES_OWN).claims(SHELLED.yes())))
        .isEmpty();
  }

  @Test
  void copies_of_one_wire_that_say_different_things_are_no_echo() {
    assertThat(
            STORY.names(
                Utterance.by(RESIDENT).in(MIRROR_COPY).claims(SHELLED.yes()),
                Utterance.by(NURSE).in(TIMES_COPY).claims(HELD.no())))
        .isEmpty();
  }

  @Test
  void two_articles_that_rest_on_each_other_are_circular() {
    Source first = article("first", MIRROR).toBuilder().addDerivedFrom(Source.id("second")).build();
    Source second = article("second", TIMES).toBuilder().derivedFrom(first).build();
    assertThat(STORY.names(first, second, Utterance.by(OFFICIAL).in(first).claims(SHELLED.yes())))
        .contains("circular-sourcing");
  }

  @Test
  void an_article_that_rests_on_a_copy_of_the_wire_is_not_circular() {
    Source third = article("third", ECHO).toBuilder().derivedFrom(MIRROR_COPY).build();
    assertThat(STORY.names(third, Utterance.by(RESIDENT).in(third).claims(SHELLED.yes())))
        .doesNotContain("circular-sourcing");
  }

  @Test
  void what_is_said_after_its_article_was_published_is_a_temporal_anomaly() {
    Source early = published("2024-05-07");
    assertThat(STORY.names(early, said(ARMY, "2024-05-09").in(early).claims(HELD.yes())))
        .containsExactly("temporal-anomaly");
  }

  @Test
  void what_is_said_on_the_day_of_publication_is_no_anomaly() {
    Source sameDay = published("2024-05-07");
    assertThat(STORY.names(sameDay, said(ARMY, "2024-05-07T18:00Z").in(sameDay).claims(HELD.yes())))
        .isEmpty();
  }

  @Test
  void an_embargoed_release_is_said_before_it_is_published_and_no_anomaly() {
    Source embargoed = published("2024-05-09T06:00Z");
    assertThat(STORY.names(embargoed, said(ARMY, "2024-05-07").in(embargoed).claims(HELD.yes())))
        .isEmpty();
  }

  @Test
  void a_reply_to_a_statement_dated_before_the_statement_is_a_temporal_anomaly() {
    Claim held = said(ARMY, "2024-05-09").claims(HELD.yes());
    assertThat(STORY.names(held, said(REBELS, "2024-05-07").denies(held)))
        .containsExactlyInAnyOrder("contradiction", "temporal-anomaly");
  }

  @Test
  void a_reply_whose_day_holds_the_time_of_the_statement_is_no_anomaly() {
    Claim held = said(ARMY, "2024-05-09T20:00Z").claims(HELD.yes());
    assertThat(STORY.names(held, said(REBELS, "2024-05-09").denies(held)))
        .containsExactly("contradiction");
  }

  @Test
  void a_battle_reported_before_it_was_fought_is_a_temporal_anomaly() {
    Source early = published("2024-05-01");
    assertThat(
            STORY.names(
                early, Utterance.by(OBSERVERS).in(early).claims(HELD.yes().in(Scope.of(BATTLE)))))
        .contains("temporal-anomaly");
  }

  @Test
  void a_count_as_of_a_day_after_it_was_said_is_a_temporal_anomaly() {
    assertThat(
            STORY.names(
                said(OBSERVERS, "2024-05-07").claims(asOf("2024-05-12", FLED, "3,117 people"))))
        .containsExactly("temporal-anomaly");
  }

  @Test
  void a_forecast_is_no_anomaly() {
    assertThat(
            STORY.names(
                said(OBSERVERS, "2024-05-07")
                    .claims(FLED.isQuantity("3,117 people").in(during("2024-06")))))
        .isEmpty();
  }

  @Test
  void an_exchange_before_the_ceasefire_that_had_to_come_first_is_a_temporal_anomaly() {
    assertThat(
            STORY.names(
                new Relation.Precedes(
                    CEASEFIRE.isWhen("2024-05-10"), EXCHANGE.isWhen("2024-05-08")),
                said(ARMY, "2024-05-20").claims(CEASEFIRE.isWhen("2024-05-10")),
                said(ARMY, "2024-05-20").claims(EXCHANGE.isWhen("2024-05-08"))))
        .containsExactly("temporal-anomaly");
  }

  @Test
  void an_exchange_after_the_ceasefire_is_no_anomaly() {
    assertThat(
            STORY.names(
                new Relation.Precedes(
                    CEASEFIRE.isWhen("2024-05-10"), EXCHANGE.isWhen("2024-05-12")),
                said(ARMY, "2024-05-20").claims(CEASEFIRE.isWhen("2024-05-10")),
                said(ARMY, "2024-05-20").claims(EXCHANGE.isWhen("2024-05-12"))))
        .isEmpty();
  }

  @Test
  void questions_that_differ_by_a_plural_or_by_case_are_unlinked() {
    assertThat(
            STORY.names(
                Claim.of(ARMY, Question.of("the drone", "shot down").yes()),
                Claim.of(REBELS, Question.of("the Drones", "shot down").no())))
        .containsExactly("unlinked-question");
  }

  @Test
  void questions_that_differ_by_punctuation_are_unlinked() {
    assertThat(
            STORY.names(
                Claim.of(ARMY, Question.of("the cease-fire", "holds").yes()),
                Claim.of(REBELS, Question.of("the cease fire", "holds").no())))
        .containsExactly("unlinked-question");
  }

  @Test
  void questions_that_differ_by_the_alias_of_an_actor_are_one_question() {
    assertThat(
            STORY.names(
                Actor.builder().id("china").name("China").addAlias("Beijing").build(),
                Claim.of(ARMY, Question.of("China", "sent weapons").yes()),
                Claim.of(REBELS, Question.of("Beijing", "sent weapons").no())))
        .containsExactly("contradiction");
  }

  @Test
  void questions_of_different_words_are_not_thought_to_be_one() {
    assertThat(
            STORY.names(
                Claim.of(ARMY, Question.of("the drone", "shot down").yes()),
                Claim.of(REBELS, Question.of("the drone", "shot up").no()),
                Claim.of(DRIVER, LOSSES.isQuantity("3 tanks"))))
        .isEmpty();
  }
}
