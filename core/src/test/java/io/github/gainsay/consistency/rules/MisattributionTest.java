package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.BRIEFING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MAO;
import static io.github.gainsay.consistency.Samples.MINISTRY;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OFFICIAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.PESKOV;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Retraction;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MisattributionTest {
  private final Misattribution rule = new Misattribution();

  private static Utterance words(Actor speaker) {
    return Utterance.by(speaker).key("lecture").passage("baseless");
  }

  @Test
  void reports_the_same_words_of_two_speakers() {
    assertThat(rule)
        .on(
            words(ENVOY).in(MIRROR_STORY).as("e").denies(DRAWN_IN.yes()),
            words(BEIJING).in(TIMES_STORY).as("b").denies(DRAWN_IN.yes()))
        .reports(
            "[MEDIUM] The same words are given to different speakers:"
                + " to Beijing (times-story) and to the envoy (mirror-story).")
        .about(DRAWN_IN)
        .concerns("b", "e")
        .because("They are passage 'baseless' of utterance 'lecture'. [same-words]")
        .withRemedy(
            "Look up who said it; for a joint statement, give one and on whose behalf it is.");
  }

  @Test
  void reports_all_who_are_given_one_passage_once() {
    assertThat(rule)
        .on(
            words(ENVOY).in(MIRROR_STORY).in(TIMES_STORY).doubts(OVER_150),
            words(BEIJING).doubts(OVER_150),
            words(KYIV).in(MIRROR_CAPTION).doubts(OVER_150))
        .reports(
            "[MEDIUM] The same words are given to different speakers: to Beijing,"
                + " to Kyiv (mirror-caption) and to the envoy (mirror-story, times-story).");
  }

  @Test
  void reports_words_that_hold_nothing_and_words_that_differ() {
    assertThat(rule)
        .on(words(ENVOY).remarks(), words(BEIJING).remarks())
        .reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(words(ENVOY).claims(OVER_150), words(BEIJING).denies(DRAWN_IN.yes()))
        .reportsAs(Severity.MEDIUM);
    assertThat(rule)
        .on(words(ENVOY).claims(DRAWN_IN.yes()), words(BEIJING).claims(DRAWN_IN.no()))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_the_words_of_an_envoy_that_are_given_to_his_government() {
    assertThat(rule)
        .on(words(ENVOY).claims(OVER_150), words(WASHINGTON).claims(OVER_150))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_words_that_somebody_published_himself() {
    Source release =
        Source.builder()
            .id("release")
            .kind(Source.Kind.OFFICIAL_RELEASE)
            .publisher(BEIJING)
            .build();
    Source page = release.part("page", Source.Kind.OTHER).build();

    assertThat(rule)
        .on(
            release,
            page,
            words(BEIJING).in(page).claims(OVER_150),
            words(KYIV).in(MIRROR_STORY).claims(OVER_150))
        .reportsAs(Severity.MEDIUM);
  }

  @Test
  void reports_what_compare_calls_a_misattribution() {
    Claim one = words(KYIV).in(MIRROR_STORY).claims(OVER_150);
    List<Claim> others =
        List.of(
            words(BEIJING).in(TIMES_STORY).claims(OVER_150),
            words(MIRROR).in(MIRROR_STORY).claims(OVER_150),
            words(OFFICIAL).in(TIMES_STORY).claims(OVER_150),
            Utterance.by(BEIJING).key("lecture").passage("other").claims(OVER_150));

    for (Statement other : others) {
      Dossier dossier = dossier(one, other);
      ConsistencyChecker checker = ConsistencyChecker.of(List.of(rule));

      Assertions.assertThat(checker.compare(dossier, one, other).codes().contains("misattribution"))
          .isEqualTo(!checker.check(dossier).findings().isEmpty());
    }
  }

  @Test
  void accepts_the_same_speaker() {
    assertThat(rule)
        .on(
            words(ENVOY).in(MIRROR_STORY).claims(OVER_150),
            words(ENVOY).in(TIMES_STORY).claims(DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_speakers_of_one_side() {
    assertThat(rule)
        .on(
            words(LIN).claims(OVER_150),
            words(MAO).claims(OVER_150),
            words(MINISTRY).claims(OVER_150),
            words(BEIJING).claims(OVER_150))
        .accepts();
    assertThat(rule)
        .on(
            words(ENVOY).onBehalfOf(WASHINGTON).claims(OVER_150),
            words(WASHINGTON).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_a_publication_that_says_so_itself() {
    assertThat(rule)
        .on(
            words(ENVOY).in(MIRROR_STORY).claims(OVER_150),
            words(MIRROR).in(MIRROR_CAPTION).claims(OVER_150))
        .accepts();
    assertThat(rule)
        .on(words(ENVOY).in(MIRROR_STORY).claims(OVER_150), words(MIRROR).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_a_speaker_whom_one_report_does_not_name() {
    assertThat(rule)
        .on(
            words(PESKOV).in(MIRROR_STORY).claims(OVER_150),
            words(OFFICIAL).in(TIMES_STORY).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_other_passages_and_other_utterances() {
    assertThat(rule)
        .on(
            words(ENVOY).claims(OVER_150),
            words(BEIJING).passage("other").claims(OVER_150),
            words(KYIV).key("briefing").claims(OVER_150),
            Utterance.by(WASHINGTON).key("lecture").claims(OVER_150),
            Utterance.by(PESKOV).in(BRIEFING).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_what_was_retracted() {
    Claim wrong = words(BEIJING).in(TIMES_STORY).claims(OVER_150);

    assertThat(rule)
        .on(words(ENVOY).claims(OVER_150), wrong, Retraction.of(BEIJING, wrong))
        .accepts();
  }
}
