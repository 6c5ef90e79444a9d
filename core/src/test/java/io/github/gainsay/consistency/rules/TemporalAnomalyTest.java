package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.ATTRIBUTION;
import static io.github.gainsay.Certainty.CERTAIN;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.during;
import static io.github.gainsay.consistency.Samples.findings;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.When;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalAnomalyTest {
  private static final Source PAPER =
      Source.builder().id("paper").kind(Source.Kind.ARTICLE).published("2025-04-10").build();
  private static final Source CAPTION = PAPER.part("caption", Source.Kind.CAPTION).build();
  private static final Event BATTLE =
      Event.builder().id("battle").name("the battle").when("2025-04-10/2025-04-12").build();
  private static final Event RAID =
      Event.builder().id("raid").name("the raid").partOf(BATTLE).build();
  private static final Proposition OUT = Question.of("the fire", "put out").isWhen("2025-04-08");
  private static final Relation ORDER = new Relation.Precedes(began("2025-04"), OUT);

  private final TemporalAnomaly rule = new TemporalAnomaly();
  private final Utterance kyiv = Utterance.by(KYIV);

  private Claim said(String when) {
    return kyiv.saidAt(when).claims(OVER_150);
  }

  private static Proposition in(Event event) {
    return dead("12 people").in(Scope.of(event));
  }

  // said after it was published

  @Test
  void reports_what_was_said_after_it_was_published() {
    assertThat(rule)
        .on(PAPER, kyiv.saidAt("2025-04-11").in(PAPER).claims(OVER_150))
        .reports(
            "[MEDIUM] Kyiv claimed it (2025-04-11) after it was published (paper, 2025-04-10):"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .about(OVER_150.question())
        .because("Nothing is published before it is said. [said-after-published]");
  }

  @Test
  void reports_it_once_for_all_sources_that_are_too_early() {
    Source late = Source.builder().id("late").published("2025-04-12").build();
    Source early = Source.builder().id("early").published("2025-04").build();
    Source earlier = Source.builder().id("earlier").published("2025-03").build();

    assertThat(rule)
        .on(
            PAPER,
            late,
            early,
            earlier,
            kyiv.saidAt("2025-04-11").in(PAPER).in(late).in(early).in(earlier).remarks())
        .reports(
            "[MEDIUM] Kyiv spoke of it (2025-04-11) after it was published"
                + " (earlier, 2025-03; paper, 2025-04-10).");
  }

  @Test
  void reports_what_was_said_after_the_whole_was_published() {
    assertThat(rule)
        .on(PAPER, CAPTION, Utterance.by(BEIJING).saidAt("2025-05").in(CAPTION).denies(OVER_150))
        .reports(
            "[MEDIUM] Beijing denied it (2025-05) after it was published (caption, 2025-04-10):"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void accepts_a_part_that_was_published_later_than_the_whole() {
    Source update = CAPTION.toBuilder().id("update").published("2025-04-12").build();

    assertThat(rule)
        .on(PAPER, update, kyiv.saidAt("2025-04-11").in(update).claims(OVER_150))
        .accepts();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-10",
        "2025-04-09",
        "2025-04",
        "2025",
        "2025-04-10T23:59Z",
        "2025-04-10/.."
      })
  void accepts_what_may_have_been_said_before_it_was_published(String when) {
    assertThat(rule).on(PAPER, kyiv.saidAt(when).in(PAPER).claims(OVER_150)).accepts();
  }

  @Test
  void accepts_sources_and_statements_without_dates() {
    Source undated = Source.of("undated", Source.Kind.ARTICLE);

    assertThat(rule).on(PAPER, kyiv.in(PAPER).claims(OVER_150)).accepts();
    assertThat(rule).on(undated, kyiv.saidAt("2025-04-11").in(undated).claims(OVER_150)).accepts();
    assertThat(rule).on(said("2025-04-11")).accepts();
  }

  // replies

  @Test
  void reports_a_denial_of_what_was_not_yet_said() {
    Claim claim = said("2025-04-10");

    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).saidAt("2025-04-08").denies(claim))
        .reports(
            "[MEDIUM] Beijing denied it (2025-04-08) before Kyiv said it (2025-04-10):"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because("Nobody replies to what has not been said. [reply-before-target]");
  }

  @Test
  void reports_every_kind_of_reply() {
    Claim claim = said("2025-04-10");
    Utterance early = Utterance.by(BEIJING).saidAt("2025-04-08");
    String rest =
        " (2025-04-08) before Kyiv said it (2025-04-10):"
            + " Chinese nationals / fighting in Russian ranks: more than 150 people.";

    assertThat(rule).on(claim, early.doubts(claim)).reports("[MEDIUM] Beijing doubted it" + rest);
    assertThat(rule)
        .on(claim, early.endorses(claim))
        .reports("[MEDIUM] Beijing endorsed it" + rest);
    assertThat(rule)
        .on(claim, kyiv.saidAt("2025-04-08").retracts(claim))
        .reports("[MEDIUM] Kyiv took it back" + rest);
    assertThat(rule).on(claim, early.denies(claim, ATTRIBUTION)).reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_a_reply_to_an_utterance_that_was_not_yet_made() {
    Utterance speech = kyiv.key("speech");

    assertThat(rule)
        .on(
            speech.saidAt("2025-04-10").claims(DRAWN_IN.yes()),
            speech.saidAt("2025-04-11").claims(OVER_150),
            speech.claims(cause("arson")),
            Utterance.by(BEIJING).saidAt("2025-04-08").denies(new Target.Uttered("speech")))
        .reports(
            "[MEDIUM] Beijing denied it (2025-04-08) before Kyiv said it (2025-04-10; 2025-04-11):"
                + " China / drawn into the conflict: yes;"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people;"
                + " the fire / cause: arson.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-10", "2025-04-11", "2025-04", "../2025-04-10"})
  void accepts_a_reply_that_may_have_come_later(String when) {
    Claim claim = said("2025-04-10");

    assertThat(rule).on(claim, Utterance.by(BEIJING).saidAt(when).denies(claim)).accepts();
  }

  @Test
  void accepts_replies_to_content_and_replies_without_dates() {
    Claim claim = said("2025-04-10");

    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).saidAt("2025-04-08").denies(OVER_150))
        .accepts();
    assertThat(rule).on(claim, Denial.of(BEIJING, claim)).accepts();
  }

  // events

  @Test
  void reports_what_was_said_before_the_event() {
    assertThat(rule)
        .on(BATTLE, kyiv.saidAt("2025-04-09").claims(in(BATTLE)))
        .reports(
            "[LOW] Kyiv claimed it (2025-04-09) before the event that it is about"
                + " (the battle, 2025-04-10/2025-04-12):"
                + " the fire / dead: 12 people (event battle).")
        .because(
            "It is given as a fact, not as a forecast; it may be an announcement."
                + " [before-the-event]")
        .withRemedy("If it is a forecast, give its scope a date, or call it possible.");
  }

  @Test
  void reports_what_was_said_before_the_whole_of_the_event() {
    assertThat(rule)
        .on(BATTLE, RAID, kyiv.saidAt("2025-04-09").claims(in(RAID), PROBABLE))
        .reports(
            "[LOW] Kyiv claimed it (2025-04-09) before the event that it is about"
                + " (the battle, 2025-04-10/2025-04-12):"
                + " the fire / dead: 12 people (event raid).");
  }

  @Test
  void reports_what_was_published_before_the_event() {
    Source early = Source.builder().id("early").published("2025-04-08").build();
    String message =
        "[LOW] What Kyiv said was published (early, 2025-04-08) before the event that it is about"
            + " (the battle, 2025-04-10/2025-04-12):"
            + " the fire / dead: 12 people (event battle).";

    assertThat(rule).on(BATTLE, early, kyiv.in(early).claims(in(BATTLE))).reports(message);
    assertThat(rule)
        .on(BATTLE, early, kyiv.saidAt("2025-04").in(early).claims(in(BATTLE)))
        .reports(message);
  }

  @Test
  void reports_one_wrong_date_of_publication_once() {
    Source early = Source.builder().id("early").published("2025-04-08").build();

    assertThat(rule)
        .on(BATTLE, early, kyiv.saidAt("2025-04-13").in(early).claims(in(BATTLE)))
        .reports(
            "[MEDIUM] Kyiv claimed it (2025-04-13) after it was published (early, 2025-04-08):"
                + " the fire / dead: 12 people (event battle).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-10", "2025-04-11", "2025-04-13", "2025-04", "2025-04-09/.."})
  void accepts_what_may_have_been_said_in_or_after_the_event(String when) {
    assertThat(rule).on(BATTLE, kyiv.saidAt(when).claims(in(BATTLE))).accepts();
  }

  @Test
  void accepts_forecasts_and_denials() {
    Utterance early = kyiv.saidAt("2025-04-01");
    Scope toCome = Scope.of(BATTLE).toBuilder().when(When.parse("2025-04-10")).build();

    assertThat(rule)
        .on(
            PAPER,
            BATTLE,
            early.claims(in(BATTLE), POSSIBLE),
            early.claims(dead("20 people").in(toCome)),
            early.claims(OVER_150.in(during("2025-05"))),
            early.endorses(kyiv.as("undated").claims(dead("30 people").in(toCome))),
            kyiv.as("undated").claims(dead("30 people").in(toCome)),
            early.denies(in(BATTLE)))
        .accepts();
  }

  @Test
  void accepts_events_without_dates_and_what_is_about_none() {
    Event some = Event.of("some", "some event");

    assertThat(rule).on(some, kyiv.saidAt("2025-04-09").claims(in(some))).accepts();
    assertThat(rule).on(BATTLE, kyiv.saidAt("2025-04-09").at(BATTLE).claims(OVER_150)).accepts();
  }

  // counts

  @Test
  void reports_the_state_of_a_count_that_is_yet_to_come() {
    assertThat(rule)
        .on(kyiv.saidAt("2025-04-08").claims(deadAsOf("2025-04-10", "12 people"), PROBABLE))
        .reports(
            "[MEDIUM] Kyiv claimed it (2025-04-08) before the date of the count"
                + " (as of 2025-04-10): the fire / dead: 12 people (as of 2025-04-10).")
        .because("Nobody has counted what is yet to come. [state-to-come]");
  }

  @Test
  void reports_a_count_that_was_published_too_early_and_one_that_corrects_another() {
    Claim wrong = kyiv.claims(dead("9 people"));
    Proposition right = deadAsOf("2025-04-12", "12 people");

    assertThat(rule).on(PAPER, kyiv.in(PAPER).claims(right)).reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(wrong, kyiv.saidAt("2025-04-10").corrects(wrong, right))
        .reports(
            "[MEDIUM] Kyiv took it back (2025-04-10) before the date of the count"
                + " (as of 2025-04-12): the fire / dead: 12 people (as of 2025-04-12).");
  }

  @Test
  void accepts_counts_of_the_day_and_counts_that_may_come() {
    assertThat(rule)
        .on(
            kyiv.saidAt("2025-04-10").claims(deadAsOf("2025-04-10", "12 people")),
            kyiv.saidAt("2025-04-10").claims(deadAsOf("2025-04", "13 people")),
            kyiv.saidAt("2025-04-10").claims(deadAsOf("2025-04-08", "14 people")),
            kyiv.saidAt("2025-04-10").claims(deadAsOf("2025-05", "15 people"), POSSIBLE),
            kyiv.claims(deadAsOf("2025-05", "16 people")))
        .accepts();
  }

  @Test
  void accepts_dates_that_are_themselves_the_answer() {
    assertThat(rule).on(kyiv.saidAt("2025-04-08").claims(began("2025-05"))).accepts();
  }

  // declared order

  @Test
  void reports_facts_that_are_held_in_another_order_than_declared() {
    assertThat(rule)
        .on(
            ORDER,
            kyiv.claims(began("2025-04-09")),
            kyiv.claims(began("2025-04-07")),
            Utterance.by(WASHINGTON).claims(began("2025-04-10")),
            Utterance.by(BEIJING).claims(OUT))
        .reports(
            "[MEDIUM] By what is declared, 'the fire / began: 2025-04-09' said by Kyiv comes before"
                + " 'the fire / put out: 2025-04-08' said by Beijing, but it has the later date.")
        .about(began("2025-04").question())
        .because(
            "It is declared that the one comes before the other; the dates say otherwise."
                + " [declared-order]");
  }

  @Test
  void reports_facts_that_are_only_probably_so_as_low() {
    assertThat(rule)
        .on(ORDER, kyiv.claims(began("2025-04-09"), PROBABLE), kyiv.claims(OUT, CERTAIN))
        .reportsAs(Severity.LOW);
    assertThat(rule)
        .on(
            ORDER,
            kyiv.claims(began("2025-04-09"), PROBABLE),
            kyiv.claims(began("2025-04-09")),
            kyiv.claims(OUT))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void accepts_facts_that_may_be_in_the_declared_order() {
    assertThat(rule).on(ORDER, kyiv.claims(began("2025-04-07")), kyiv.claims(OUT)).accepts();
    assertThat(rule).on(ORDER, kyiv.claims(began("2025-04-08")), kyiv.claims(OUT)).accepts();
    assertThat(rule).on(ORDER, kyiv.claims(began("2025-04")), kyiv.claims(OUT)).accepts();
  }

  @Test
  void accepts_dates_that_are_not_held() {
    Claim began = kyiv.claims(began("2025-04-09"));

    assertThat(rule).on(ORDER, began).accepts();
    assertThat(rule).on(ORDER, began, Denial.of(BEIJING, OUT)).accepts();
    assertThat(rule).on(ORDER, began, kyiv.doubts(OUT)).accepts();
    assertThat(rule).on(ORDER, began, kyiv.claims(OUT, POSSIBLE)).accepts();
    assertThat(rule).on(ORDER, kyiv.claims(began("2025-05-01")), kyiv.claims(OUT)).accepts();
    assertThat(rule)
        .on(
            new Relation.Precedes(cause("arson"), OUT),
            kyiv.claims(cause("arson")),
            kyiv.claims(OUT))
        .accepts();
  }

  // in general

  @Test
  void reports_each_defect_under_its_own_fingerprint() {
    Claim claim = kyiv.saidAt("2025-04-11").in(PAPER).claims(deadAsOf("2025-04-12", "12 people"));
    List<Finding> findings =
        findings(
            List.of(rule),
            PAPER,
            claim,
            Utterance.by(KREMLIN).saidAt("2025-04-11").in(PAPER).claims(claim.asserts()),
            Utterance.by(BEIJING).saidAt("2025-04-08").denies(claim));

    Assertions.assertThat(findings)
        .hasSize(5)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void accepts_what_was_retracted() {
    Claim claim = kyiv.saidAt("2025-04-11").in(PAPER).claims(OVER_150);

    assertThat(rule).on(PAPER, claim, Retraction.of(KYIV, claim)).accepts();
  }
}
