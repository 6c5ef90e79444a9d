package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class DanglingDenialTest {
  private final DanglingDenial rule = new DanglingDenial();

  @Test
  void reports_the_denial_of_what_nobody_claims() {
    assertThat(rule)
        .on(Denial.of(KREMLIN, DRAWN_IN.yes()))
        .reports(
            "[LOW] The Kremlin denies what nobody here claims:"
                + " China / drawn into the conflict: yes.")
        .because("No statement in the dossier commits anybody to what is denied. [nobody-claims]")
        .withRemedy("Add the statement that is denied with a source of its own, if there is one.");
  }

  @Test
  void reports_the_denial_of_what_was_only_asked() {
    assertThat(rule)
        .on(Denial.of(KREMLIN, DRAWN_IN.yes()), Utterance.by(KYIV).remarks(DRAWN_IN.yes()))
        .reports(
            "[LOW] The Kremlin denies what nobody here claims:"
                + " China / drawn into the conflict: yes.")
        .because(
            "No statement in the dossier commits anybody to what is denied. [nobody-claims]",
            "Kyiv only asked or spoke about it, without claiming it. [only-remarked]");
  }

  @Test
  void reports_the_denial_of_what_is_known_only_from_the_denial() {
    Claim claim =
        Utterance.by(KYIV)
            .in(Citation.builder().statement(Statement.id("denial")).build())
            .claims(DRAWN_IN.yes());

    assertThat(rule)
        .on(claim, Utterance.by(PESKOV).in(MIRROR_STORY).as("denial").denies(claim))
        .reports(
            "[LOW] Peskov denies what is known to be claimed only from the denial:"
                + " China / drawn into the conflict: yes.")
        .because(
            "No source but the denial itself shows that it was claimed. [known-only-from-denial]");
  }

  @Test
  void reports_several_denials_of_one_thing_once() {
    assertThat(rule)
        .on(
            Denial.of(KREMLIN, DRAWN_IN.yes()),
            Denial.of(BEIJING, DRAWN_IN.yes()),
            Utterance.by(BEIJING).saidAt("2025-04-10").denies(DRAWN_IN.yes()))
        .reports(
            "[LOW] Beijing and the Kremlin deny what nobody here claims:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void reports_the_denial_of_more_than_is_claimed() {
    assertThat(rule)
        .on(Claim.of(KYIV, OVER_150), Denial.of(BEIJING, OVER_155))
        .reports(
            "[LOW] Beijing denies what nobody here claims:"
                + " Chinese nationals / fighting in Russian ranks: more than 155 people.");
  }

  @Test
  void reports_the_denial_of_what_is_claimed_of_another_fact() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, OVER_150.in(in("Donetsk"))),
            Denial.of(BEIJING, OVER_150.in(in("Kharkiv"))))
        .reports(
            "[LOW] Beijing denies what nobody here claims:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people"
                + " (place Kharkiv).");
  }

  @Test
  void reports_the_denial_of_what_others_only_doubt_or_deny() {
    assertThat(rule)
        .on(
            Denial.of(BEIJING, DRAWN_IN.yes()),
            Doubt.of(ENVOY, DRAWN_IN.yes()),
            Claim.of(KREMLIN, DRAWN_IN.no()))
        .reports(
            "[LOW] Beijing denies what nobody here claims:"
                + " China / drawn into the conflict: yes.");
  }

  @Test
  void accepts_the_denial_of_a_statement() {
    Claim claim = Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes());

    assertThat(rule).on(claim, Denial.of(BEIJING, claim)).accepts();
  }

  @Test
  void accepts_the_denial_of_what_follows_from_a_claim() {
    assertThat(rule)
        .on(Claim.of(KYIV, fighters("exactly 156 people")), Denial.of(BEIJING, OVER_150))
        .accepts();
    assertThat(rule)
        .on(
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            Claim.of(KYIV, DRAWN_IN.yes()),
            Denial.of(BEIJING, PARTY.yes()))
        .accepts();
  }

  @Test
  void accepts_the_denial_of_what_was_claimed_and_taken_back() {
    Claim claim = Claim.of(KYIV, DRAWN_IN.yes());

    assertThat(rule)
        .on(claim, Retraction.of(KYIV, claim), Denial.of(BEIJING, DRAWN_IN.yes()))
        .accepts();
  }

  @Test
  void accepts_a_claim_that_a_source_shows_as_well_as_the_denial() {
    Claim claim =
        Utterance.by(KYIV)
            .in(Citation.builder().statement(Statement.id("denial")).build())
            .in(TIMES_STORY)
            .claims(DRAWN_IN.yes());

    assertThat(rule)
        .on(claim, Utterance.by(PESKOV).in(MIRROR_STORY).as("denial").denies(claim))
        .accepts();
  }

  @Test
  void accepts_a_claim_that_the_modeller_vouches_for() {
    assertThat(rule)
        .on(Claim.of(KYIV, DRAWN_IN.yes()), Denial.of(BEIJING, DRAWN_IN.yes()))
        .accepts();
  }

  @Test
  void accepts_the_denial_of_a_denial() {
    Claim claim = Claim.of(KYIV, DRAWN_IN.yes());
    Denial denial = Denial.of(BEIJING, claim);

    assertThat(rule).on(claim, denial, Denial.of(WASHINGTON, denial)).accepts();
  }

  @Test
  void accepts_that_denying_no_is_claiming_yes() {
    Claim no = Claim.of(KREMLIN, DRAWN_IN.no());

    assertThat(rule).on(no, Denial.of(KYIV, no), Denial.of(BEIJING, DRAWN_IN.yes())).accepts();
  }

  @Test
  void accepts_a_denial_that_was_retracted() {
    Denial denial = Denial.of(BEIJING, DRAWN_IN.yes());

    assertThat(rule).on(denial, Retraction.of(BEIJING, denial)).accepts();
  }

  @Test
  void accepts_the_denial_of_a_whole_utterance() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).key("speech").claims(DRAWN_IN.yes()),
            Denial.of(BEIJING, new Target.Uttered("speech")))
        .accepts();
  }

  @Test
  void reports_only_questions_about_what_is_denied() {
    assertThat(rule)
        .on(
            Denial.of(KREMLIN, DRAWN_IN.yes()),
            Utterance.by(KYIV).remarks(PARTY.yes()),
            Utterance.by(ENVOY).remarks())
        .reportsAs(Severity.LOW)
        .because("No statement in the dossier commits anybody to what is denied. [nobody-claims]");
  }

  @Test
  void accepts_the_denial_of_a_denied_figure() {
    Claim claim = Claim.of(KYIV, OVER_150);
    Denial denial = Denial.of(BEIJING, claim);

    assertThat(rule).on(claim, denial, Denial.of(WASHINGTON, denial)).accepts();
  }

  @Test
  void accepts_a_claim_that_is_known_from_another_claim() {
    Claim story = Utterance.by(MIRROR).as("the story").claims(PARTY.yes());
    Claim claim = Utterance.by(KYIV).in(Citation.of(story)).claims(DRAWN_IN.yes());

    assertThat(rule).on(story, claim, Denial.of(BEIJING, claim)).accepts();
  }
}
