package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Aspect.ATTRIBUTION;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.BRIEFING;
import static io.github.gainsay.consistency.Samples.CONSULTANT;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.HOSPITAL;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MAO;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OFFICIAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.POST;
import static io.github.gainsay.consistency.Samples.SOLDIER;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class SelfContradictionTest {
  private final SelfContradiction rule = new SelfContradiction();
  private final Claim yes = Claim.of(KYIV, DRAWN_IN.yes());
  private final Claim no = Claim.of(KYIV, DRAWN_IN.no());

  @Test
  void reports_one_actor_who_says_opposites() {
    assertThat(rule)
        .on(yes, no)
        .reports(
            "[HIGH] One side contradicts itself: Kyiv says 'no' and 'yes'"
                + " (China / drawn into the conflict).")
        .withPositions("[kyiv] no", "[kyiv] yes");
  }

  @Test
  void reports_figures_however_small_the_gap() {
    assertThat(rule)
        .on(Claim.of(KYIV, dead("1,001 people")), Claim.of(ZELENSKY, dead("1,002 people")))
        .reports(
            "[HIGH] One side contradicts itself: Kyiv says '1,001 people'"
                + " and Zelensky says '1,002 people' (the fire / dead).");
  }

  @Test
  void reports_who_denies_what_it_claims() {
    assertThat(rule)
        .on(yes, Denial.of(ZELENSKY, yes))
        .reports(
            "[HIGH] One side contradicts itself: Kyiv says 'yes' and Zelensky says 'no'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_officials_of_one_ministry_on_one_day() {
    assertThat(rule)
        .on(
            Utterance.by(LIN).saidAt("2025-04-10").claims(DRAWN_IN.yes()),
            Utterance.by(MAO).saidAt("2025-04-10").claims(DRAWN_IN.no()))
        .reports(
            "[HIGH] One side contradicts itself: Mao says 'no' and Lin says 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_what_was_said_on_behalf_of_the_actor() {
    assertThat(rule)
        .on(
            Claim.of(WASHINGTON, DRAWN_IN.yes()),
            Utterance.by(ENVOY).onBehalfOf(WASHINGTON).claims(DRAWN_IN.no()))
        .reports(
            "[HIGH] One side contradicts itself: the envoy says 'no' and Washington says 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_times_that_may_be_the_same() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).saidAt("2025-04").claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).saidAt("2025-04-10").claims(DRAWN_IN.no()))
        .reports(
            "[HIGH] One side contradicts itself: Kyiv says 'no' and 'yes'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_one_newspaper_and_the_speakers_own_venues() {
    String finding =
        "[HIGH] One side contradicts itself: Kyiv says 'no' and 'yes'"
            + " (China / drawn into the conflict).";

    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(MIRROR_CAPTION).claims(DRAWN_IN.no()))
        .reports(finding);
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(POST).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(BRIEFING).claims(DRAWN_IN.no()))
        .reports(finding);
  }

  @Test
  void reports_at_most_medium_where_one_scope_is_unknown() {
    assertThat(rule)
        .on(Claim.of(KYIV, DRAWN_IN.yes().in(in("Donetsk"))), no)
        .reports(
            "[MEDIUM] One side contradicts itself: Kyiv says 'no' and 'yes (place Donetsk)'"
                + " (China / drawn into the conflict).");
  }

  @Test
  void reports_what_is_only_probable_or_possible_softer() {
    assertThat(rule)
        .on(yes, Utterance.by(KYIV).claims(DRAWN_IN.no(), PROBABLE))
        .reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(yes, Utterance.by(KYIV).claims(DRAWN_IN.no(), POSSIBLE))
        .reportsAs(Severity.LOW);
  }

  @Test
  void reports_what_is_declared_to_exclude_each_other_one_step_softer() {
    assertThat(rule)
        .on(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            yes,
            Claim.of(ZELENSKY, NEUTRAL.yes()))
        .reports(
            "[MEDIUM] One side contradicts itself: by what is declared,"
                + " 'China / drawn into the conflict: yes' said by Kyiv"
                + " and 'China / neutral: yes' said by Zelensky exclude each other.");
  }

  @Test
  void reports_each_side_that_contradicts_itself() {
    assertThat(rule)
        .on(yes, no, Claim.of(BEIJING, DRAWN_IN.yes()), Claim.of(LIN, DRAWN_IN.no()))
        .reportsAs(Severity.HIGH, Severity.HIGH);
  }

  @Test
  void accepts_what_was_said_later() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).saidAt("2025-04-08").claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).saidAt("2025-04-10").claims(DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_opposites_that_different_reporters_report() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(TIMES_STORY).claims(DRAWN_IN.no()))
        .accepts();
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(via(SOLDIER)).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(via(OFFICIAL)).claims(DRAWN_IN.no()))
        .accepts();
  }

  private static Citation via(Actor reporter) {
    return Citation.builder().source(MIRROR_STORY.id()).addVia(reporter.id()).build();
  }

  @Test
  void accepts_renderings_of_the_same_words() {
    Utterance words = Utterance.by(KYIV).key("speech").passage("drawn in");

    assertThat(rule).on(words.claims(DRAWN_IN.yes()), words.claims(DRAWN_IN.no())).accepts();
  }

  @Test
  void accepts_what_was_retracted_or_corrected() {
    assertThat(rule).on(yes, Retraction.of(ZELENSKY, yes), no).accepts();
    assertThat(rule).on(yes, Utterance.by(KYIV).corrects(yes, DRAWN_IN.no())).accepts();
  }

  @Test
  void accepts_words_that_the_speaker_denies_having_said() {
    assertThat(rule).on(yes, no, Utterance.by(KYIV).denies(yes, ATTRIBUTION)).accepts();
  }

  @Test
  void accepts_an_envoy_and_a_member_who_speak_for_themselves() {
    assertThat(rule)
        .on(Claim.of(ENVOY, DRAWN_IN.yes()), Claim.of(WASHINGTON, DRAWN_IN.no()))
        .accepts();
    assertThat(rule)
        .on(Claim.of(CONSULTANT, DRAWN_IN.yes()), Claim.of(HOSPITAL, DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_a_newspaper_that_quotes_both_sides() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
            Utterance.by(BEIJING).in(MIRROR_STORY).claims(DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_states_of_different_dates_of_a_number_that_changes() {
    Claim earlier = Claim.of(KYIV, deadAsOf("2025-04-08", "20 people"));
    Claim later = Claim.of(KYIV, deadAsOf("2025-04-10", "12 people"));

    assertThat(rule).on(dead(EVOLVING), earlier, later).accepts();
    assertThat(rule).on(dead(CUMULATIVE), earlier, later).accepts();
  }

  @Test
  void accepts_two_possibilities() {
    assertThat(rule)
        .on(
            Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE),
            Utterance.by(KYIV).claims(DRAWN_IN.no(), POSSIBLE))
        .accepts();
  }

  @Test
  void accepts_figures_that_one_number_satisfies() {
    assertThat(rule).on(Claim.of(KYIV, OVER_150), Claim.of(KYIV, OVER_155)).accepts();
  }

  @Test
  void reports_what_is_known_through_one_statement_or_in_one_source() {
    Claim story = Utterance.by(MIRROR).as("the story").claims(PARTY.yes());
    Source pamphlet = Source.of("pamphlet", Source.Kind.OTHER);
    Source picture = POST.part("picture", Source.Kind.CAPTION).build();

    assertThat(rule)
        .on(
            story,
            Utterance.by(KYIV).in(Citation.of(story)).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(Citation.of(story)).claims(DRAWN_IN.no()))
        .reportsAs(Severity.HIGH);
    assertThat(rule)
        .on(
            pamphlet,
            Utterance.by(KYIV).in(pamphlet).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(pamphlet).claims(DRAWN_IN.no()))
        .reportsAs(Severity.HIGH);
    assertThat(rule)
        .on(
            picture,
            Utterance.by(KYIV).in(picture).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(BRIEFING).claims(DRAWN_IN.no()))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void reports_opposites_even_if_somebody_else_denies_that_they_were_said() {
    assertThat(rule)
        .on(yes, no, Utterance.by(BEIJING).denies(yes, ATTRIBUTION))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void accepts_opposites_in_sources_of_which_nobody_knows_the_publisher() {
    Source pamphlet = Source.of("pamphlet", Source.Kind.OTHER);
    Source leaflet = Source.of("leaflet", Source.Kind.OTHER);

    assertThat(rule)
        .on(
            pamphlet,
            leaflet,
            Utterance.by(KYIV).in(pamphlet).claims(DRAWN_IN.yes()),
            Utterance.by(KYIV).in(leaflet).claims(DRAWN_IN.no()))
        .accepts();
  }
}
