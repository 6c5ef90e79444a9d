package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.CREDIBILITY;
import static io.github.gainsay.consistency.Samples.AGENCY;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.FIRE;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_COPY;
import static io.github.gainsay.consistency.Samples.OFFICIAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.SIEGE;
import static io.github.gainsay.consistency.Samples.SOLDIER;
import static io.github.gainsay.consistency.Samples.TIMES;
import static io.github.gainsay.consistency.Samples.TIMES_COPY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.WIRE;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class SingleOriginTest {
  private final SingleOrigin rule = new SingleOrigin();
  private final Claim claim = Claim.of(ZELENSKY, OVER_150);
  private final Denial denial = Denial.of(BEIJING, OVER_150);

  @Test
  void reports_a_claim_that_is_denied_and_that_nobody_else_confirms() {
    assertThat(rule)
        .on(claim, denial)
        .reports(
            "[INFO] Only Zelensky says so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because(
            "Others deny or doubt it, and nobody else confirms it. [party-to-the-dispute]",
            "It is one statement of one origin. [origins]")
        .withRemedy("Look for an origin that is independent of Zelensky.");
  }

  @Test
  void reports_a_claim_that_is_doubted() {
    assertThat(rule).on(claim, Doubt.of(ENVOY, claim)).reportsAs(Severity.INFO);
    assertThat(rule)
        .on(claim, Utterance.by(BEIJING).denies(claim, CREDIBILITY))
        .reportsAs(Severity.INFO);
  }

  @Test
  void reports_one_side_once_however_often_it_speaks() {
    assertThat(rule)
        .on(claim, Claim.of(KYIV, OVER_150), Claim.of(KYIV, OVER_155), denial)
        .reports(
            "[INFO] Only Kyiv and Zelensky say so:"
                + " Chinese nationals / fighting in Russian ranks:"
                + " more than 150 people; more than 155 people.")
        .because(
            "Others deny or doubt it, and nobody else confirms it. [party-to-the-dispute]",
            "They are 3 statements of one origin, not several sources. [origins]");
  }

  @Test
  void reports_the_word_of_somebody_who_took_part() {
    assertThat(rule)
        .on(Claim.of(ZELENSKY, OVER_150.in(Scope.of(SIEGE))))
        .reports(
            "[INFO] Only Zelensky says so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because(
            "Zelensky took part in the event that it is about. [party-to-the-event]",
            "It is one statement of one origin. [origins]");
  }

  @Test
  void reports_speakers_whom_nobody_names() {
    assertThat(rule)
        .on(Claim.of(OFFICIAL, OVER_150), Claim.of(SOLDIER, OVER_150))
        .reports(
            "[INFO] Only an official and a soldier say so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.")
        .because(
            "an official and a soldier cannot be told apart from one speaker. [anonymous]",
            "They are 2 statements of one origin, not several sources. [origins]");
  }

  @Test
  void reports_outlets_that_copied_it_from_one_source() {
    assertThat(rule)
        .on(
            Utterance.by(AGENCY).in(WIRE).claims(OVER_150),
            Utterance.by(MIRROR).in(MIRROR_COPY).claims(OVER_150),
            Utterance.by(TIMES).in(TIMES_COPY).claims(OVER_150),
            denial)
        .reports(
            "[INFO] Only the agency, the Mirror and the Times say so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_captions_of_articles_that_were_copied() {
    Source caption = MIRROR_COPY.part("caption", Source.Kind.CAPTION).build();

    assertThat(rule)
        .on(
            caption,
            Utterance.by(AGENCY).in(WIRE).claims(OVER_150),
            Utterance.by(MIRROR).in(caption).claims(OVER_150),
            denial)
        .reports(
            "[INFO] Only the agency and the Mirror say so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_a_claim_even_if_others_claim_something_else() {
    assertThat(rule)
        .on(claim, denial, Claim.of(WASHINGTON, fighters("12 people")))
        .reports(
            "[INFO] Only Zelensky says so:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
    assertThat(rule)
        .on(
            Claim.of(KYIV, cause("lightning")),
            Claim.of(WASHINGTON, cause("arson")),
            Denial.of(BEIJING, cause("lightning")))
        .reports("[INFO] Only Kyiv says so: the fire / cause: lightning.");
  }

  @Test
  void accepts_a_claim_that_somebody_else_confirms() {
    assertThat(rule).on(claim, denial, Claim.of(WASHINGTON, OVER_150)).accepts();
    assertThat(rule).on(claim, denial, Endorsement.of(WASHINGTON, claim)).accepts();
  }

  @Test
  void accepts_a_claim_that_somebody_else_confirms_in_part() {
    assertThat(rule).on(claim, denial, Claim.of(WASHINGTON, fighters("156 people"))).accepts();
    assertThat(rule).on(claim, denial, Claim.of(WASHINGTON, OVER_155)).accepts();
    assertThat(rule)
        .on(
            new Relation.Entails(cause("lightning"), cause("weather")),
            Claim.of(KYIV, cause("weather")),
            Denial.of(BEIJING, cause("weather")),
            Claim.of(WASHINGTON, cause("lightning")))
        .accepts();
  }

  @Test
  void accepts_a_no_that_somebody_else_says_by_denying_the_yes() {
    Claim no = Claim.of(KYIV, DRAWN_IN.no());
    Doubt doubt = Doubt.of(WASHINGTON, no);

    assertThat(rule).on(no, doubt, Denial.of(BEIJING, DRAWN_IN.yes())).accepts();
    assertThat(rule)
        .on(no, doubt, Denial.of(ZELENSKY, DRAWN_IN.yes()))
        .reports("[INFO] Only Kyiv says so: China / drawn into the conflict: no.");
  }

  @Test
  void accepts_a_claim_that_nobody_disputes() {
    assertThat(rule).on(claim).accepts();
    assertThat(rule).on(claim, Utterance.by(BEIJING).remarks(claim)).accepts();
  }

  @Test
  void accepts_a_claim_that_only_its_own_side_takes_back() {
    assertThat(rule).on(claim, Denial.of(KYIV, claim)).accepts();
  }

  @Test
  void accepts_a_named_speaker_beside_one_whom_nobody_names() {
    assertThat(rule).on(Claim.of(OFFICIAL, OVER_150), Claim.of(WASHINGTON, OVER_150)).accepts();
  }

  @Test
  void accepts_outlets_that_report_what_others_say() {
    assertThat(rule)
        .on(
            Utterance.by(WASHINGTON).in(MIRROR_COPY).claims(OVER_150),
            Utterance.by(KYIV).in(TIMES_COPY).claims(OVER_150),
            denial)
        .accepts();
  }

  @Test
  void accepts_what_is_known_only_from_its_denial() {
    Claim reported =
        Utterance.by(KYIV)
            .in(Citation.builder().statement(Statement.id("denial")).build())
            .claims(DRAWN_IN.yes());

    assertThat(rule).on(reported, Utterance.by(PESKOV).as("denial").denies(reported)).accepts();
  }

  @Test
  void accepts_what_was_retracted() {
    assertThat(rule).on(claim, Retraction.of(ZELENSKY, claim), denial).accepts();
  }

  @Test
  void accepts_persons_of_different_sides_who_say_the_same() {
    assertThat(rule).on(claim, denial, Claim.of(ENVOY, OVER_150)).accepts();
  }

  @Test
  void accepts_the_word_of_somebody_who_took_no_part() {
    assertThat(rule).on(Claim.of(ZELENSKY, OVER_150.in(Scope.of(FIRE)))).accepts();
    assertThat(rule).on(Claim.of(WASHINGTON, OVER_150.in(Scope.of(SIEGE)))).accepts();
  }
}
