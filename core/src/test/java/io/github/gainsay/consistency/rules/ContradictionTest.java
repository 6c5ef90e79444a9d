package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.INTENT;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.Property.Cardinality.ONE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAUSE;
import static io.github.gainsay.consistency.Samples.CONSULTANT;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.FIRE;
import static io.github.gainsay.consistency.Samples.HOSPITAL;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.SIEGE;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WAR;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.during;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Text;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private final Contradiction rule = new Contradiction();
  private final Claim yes = Claim.of(KYIV, DRAWN_IN.yes());
  private final Claim no = Claim.of(BEIJING, DRAWN_IN.no());

  @Test
  void reports_a_yes_against_a_no() {
    assertThat(rule)
        .on(yes, no)
        .reports("[HIGH] Beijing says 'no' and Kyiv says 'yes' (China / drawn into the conflict).")
        .withPositions("[beijing] no", "[kyiv] yes");
  }

  @Test
  void reports_one_dispute_however_many_take_part() {
    assertThat(rule)
        .on(
            yes,
            no,
            Claim.of(WASHINGTON, DRAWN_IN.yes()),
            Claim.of(ZELENSKY, DRAWN_IN.yes()),
            Claim.of(KREMLIN, DRAWN_IN.no()))
        .reports(
            "[HIGH] Beijing and the Kremlin say 'no' and Kyiv, Washington and Zelensky say 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_different_terms_where_only_one_can_be_the_answer() {
    assertThat(rule)
        .on(cause(ONE), Claim.of(KYIV, cause("lightning")), Claim.of(BEIJING, cause("arson")))
        .reports("[HIGH] Beijing says 'arson' and Kyiv says 'lightning' (the fire / cause).");
  }

  @Test
  void reports_what_is_probable_one_step_softer() {
    Claim probably = Utterance.by(KYIV).claims(DRAWN_IN.yes(), PROBABLE);
    Claim probablyNot = Utterance.by(BEIJING).claims(DRAWN_IN.no(), PROBABLE);
    String finding =
        "[MEDIUM] Beijing says 'no' and Kyiv says 'yes' (China / drawn into the conflict).";

    assertThat(rule).on(probably, no).reports(finding);
    assertThat(rule).on(probably, probablyNot).reports(finding);
  }

  @Test
  void reports_what_is_possible_against_what_is_certain_two_steps_softer() {
    assertThat(rule)
        .on(Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE), no)
        .reports("[LOW] Beijing says 'no' and Kyiv says 'yes' (China / drawn into the conflict).");
  }

  @Test
  void reports_a_forecast_as_what_is_only_possible() {
    Scope may = during("2025-05");

    assertThat(rule)
        .on(
            Utterance.by(KYIV).saidAt("2025-04-10").claims(DRAWN_IN.yes().in(may)),
            Utterance.by(BEIJING).saidAt("2025-06-01").claims(DRAWN_IN.no().in(may)))
        .reports(
            "[LOW] Beijing says 'no (when 2025-05)' and Kyiv says 'yes (when 2025-05)'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_at_most_medium_where_one_scope_is_unknown() {
    assertThat(rule)
        .on(Claim.of(KYIV, DRAWN_IN.yes().in(in("Donetsk"))), no)
        .reports(
            "[MEDIUM] Beijing says 'no' and Kyiv says 'yes (place Donetsk)'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_answers_about_events_that_are_part_of_each_other() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, DRAWN_IN.yes().in(Scope.of(SIEGE))),
            Claim.of(BEIJING, DRAWN_IN.no().in(Scope.of(WAR))))
        .reports(
            "[HIGH] Beijing says 'no (event war)' and Kyiv says 'yes (event siege)'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_answers_about_times_that_overlap() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, DRAWN_IN.yes().in(during("2025-04"))),
            Claim.of(BEIJING, DRAWN_IN.no().in(during("2025"))))
        .reports(
            "[HIGH] Beijing says 'no (when 2025)' and Kyiv says 'yes (when 2025-04)'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_at_most_medium_where_different_reporters_report_one_actor() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(TIMES_STORY).claims(DRAWN_IN.no()))
        .reports("[MEDIUM] Kyiv says 'no' and 'yes' (China / drawn into the conflict).");
  }

  @Test
  void reports_an_envoy_and_his_government_as_two_actors() {
    assertThat(rule)
        .on(Claim.of(ENVOY, DRAWN_IN.yes()), Claim.of(WASHINGTON, DRAWN_IN.no()))
        .reports(
            "[HIGH] Washington says 'no' and the envoy says 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_a_consultant_and_the_hospital_as_two_actors() {
    Question open = Question.of("the ward", "open");

    assertThat(rule)
        .on(Claim.of(HOSPITAL, open.yes()), Claim.of(CONSULTANT, open.no()))
        .reports("[HIGH] A consultant says 'no' and the hospital says 'yes' (the ward / open).");
  }

  @Test
  void reports_what_is_endorsed_as_if_it_were_claimed() {
    assertThat(rule)
        .on(yes, Endorsement.of(WASHINGTON, yes), no)
        .reports(
            "[HIGH] Beijing says 'no' and Kyiv and Washington say 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void accepts_equal_answers() {
    assertThat(rule).on(yes, Claim.of(WASHINGTON, DRAWN_IN.yes())).accepts();
  }

  @Test
  void accepts_different_terms_where_several_can_be_the_answer() {
    Claim lightning = Claim.of(KYIV, cause("lightning"));
    Claim arson = Claim.of(BEIJING, cause("arson"));

    assertThat(rule).on(lightning, arson).accepts();
    assertThat(rule).on(cause(MANY), lightning, arson).accepts();
  }

  @Test
  void accepts_a_term_that_is_declared_narrower_directly_or_through_others() {
    Relation.Entails first = new Relation.Entails(cause("lightning"), cause("weather"));
    Relation.Entails second = new Relation.Entails(cause("weather"), cause("nature"));
    Claim lightning = Claim.of(KYIV, cause("lightning"));

    assertThat(rule)
        .on(cause(ONE), first, lightning, Claim.of(BEIJING, cause("weather")))
        .accepts();
    assertThat(rule)
        .on(cause(ONE), first, second, lightning, Claim.of(BEIJING, cause("nature")))
        .accepts();
  }

  @Test
  void accepts_terms_that_are_declared_to_mean_the_same() {
    assertThat(rule)
        .on(
            cause(ONE),
            new Relation.Equivalent(cause("arson"), cause("set on fire")),
            Claim.of(KYIV, cause("arson")),
            Claim.of(BEIJING, cause("set on fire")))
        .accepts();
  }

  @Test
  void accepts_answers_about_different_facts() {
    Claim ofEvent = Claim.of(KYIV, DRAWN_IN.yes().in(Scope.of(WAR)));
    Claim ofPlace = Claim.of(KYIV, DRAWN_IN.yes().in(in("Donetsk")));
    Claim ofPeople = Claim.of(KYIV, DRAWN_IN.yes().in(amongst("conscripts")));
    Claim ofTime = Claim.of(KYIV, DRAWN_IN.yes().in(during("2024")));
    Claim ofMeasure = Claim.of(KYIV, DRAWN_IN.yes().in(by("treaty law")));

    assertThat(rule).on(ofEvent, Claim.of(BEIJING, DRAWN_IN.no().in(Scope.of(FIRE)))).accepts();
    assertThat(rule).on(ofPlace, Claim.of(BEIJING, DRAWN_IN.no().in(in("Kharkiv")))).accepts();
    assertThat(rule).on(ofPeople, Claim.of(BEIJING, DRAWN_IN.no().in(amongst("men")))).accepts();
    assertThat(rule).on(ofTime, Claim.of(BEIJING, DRAWN_IN.no().in(during("2025")))).accepts();
    assertThat(rule).on(ofMeasure, Claim.of(BEIJING, DRAWN_IN.no().in(by("common use")))).accepts();
  }

  @Test
  void accepts_opposed_answers_of_which_one_names_its_measure() {
    assertThat(rule).on(Claim.of(KYIV, DRAWN_IN.yes().in(by("treaty law"))), no).accepts();
  }

  @Test
  void accepts_what_is_only_possible_against_what_is_not_certain() {
    Claim perhaps = Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE);

    assertThat(rule).on(perhaps, Utterance.by(BEIJING).claims(DRAWN_IN.no(), POSSIBLE)).accepts();
    assertThat(rule).on(perhaps, Utterance.by(BEIJING).claims(DRAWN_IN.no(), PROBABLE)).accepts();
  }

  @Test
  void accepts_what_commits_nobody() {
    assertThat(rule).on(no, Doubt.of(WASHINGTON, no)).accepts();
    assertThat(rule).on(no, Utterance.by(KYIV).remarks(DRAWN_IN.yes())).accepts();
    assertThat(rule).on(no, Utterance.by(KYIV).remarks(no)).accepts();
    assertThat(rule).on(no, Utterance.by(KYIV).endorses(DRAWN_IN.yes(), INTENT)).accepts();
  }

  @Test
  void accepts_a_newspaper_that_reports_what_it_does_not_say_itself() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
            Utterance.by(MIRROR).in(MIRROR_STORY).claims(PARTY.no()))
        .accepts();
  }

  @Test
  void accepts_a_claim_that_was_retracted() {
    assertThat(rule).on(yes, Retraction.of(ZELENSKY, yes), no).accepts();
  }

  @Test
  void accepts_the_same_words_about_different_questions() {
    assertThat(rule).on(yes, Claim.of(BEIJING, PARTY.no())).accepts();
  }

  @Test
  void accepts_different_words_that_nobody_can_compare() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, CAUSE.is(new Text("It was the wind."))),
            Claim.of(BEIJING, CAUSE.is(new Text("It was not the wind."))))
        .accepts();
  }
}
