package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Citation.Wording.HEADLINE;
import static io.github.gainsay.Citation.Wording.VERBATIM;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.one;
import static io.github.gainsay.consistency.Story.population;
import static io.github.gainsay.consistency.Story.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import org.junit.jupiter.api.Test;

/** Headlines, captions, translations, hearsay: what becomes of one and the same words. */
class WorkedCasesOfQuotationTest {
  private static final Actor MINISTER = actor("the minister");
  private static final Actor RIVAL = actor("the rival");
  private static final Actor RESEARCHER = actor("the researcher");
  private static final Actor AIDE = actor("the aide");
  private static final Actor TIMES = actor("the Times");
  private static final Actor ZEITUNG = actor("die Zeitung");
  private static final Source TIMES_STORY = article("times-story", TIMES);
  private static final Source TIMES_HEADLINE =
      TIMES_STORY.part("times-headline", Source.Kind.HEADLINE).build();
  private static final Source ZEITUNG_STORY = article("zeitung-story", ZEITUNG);

  private static final Question CURES = Question.of("the pill", "cures migraine");
  private static final Question RELIEF = Question.of("the pill", "felt relief");
  private static final Question PENSIONS = Question.of("the government", "cuts pensions");
  private static final Question TAXES = Question.of("the government", "raises taxes");
  private static final Question COST = Question.of("the bridge", "cost");
  private static final Question LENGTH = Question.of("the bridge", "length");
  private static final Question OPENS = Question.of("the bridge", "opens");
  private static final Question CULPRIT = Question.of("the leak", "culprit");

  private static final Story STORY =
      Story.of(
          MINISTER,
          RIVAL,
          RESEARCHER,
          AIDE,
          TIMES,
          ZEITUNG,
          TIMES_STORY,
          TIMES_HEADLINE,
          ZEITUNG_STORY,
          one("culprit"));

  /** The same words of the minister. */
  private static final Utterance MINISTER_SAID =
      said(MINISTER, "2024-05-02").key("minister-thursday").passage("the words");

  private static final Utterance IN_TIMES = MINISTER_SAID.in(TIMES_STORY);
  private static final Utterance IN_ZEITUNG = MINISTER_SAID.in(ZEITUNG_STORY);

  private static final Utterance PAPER =
      said(RESEARCHER, "2024-05-02").key("the-paper").passage("the result");

  @Test
  void the_same_words_in_two_newspapers_are_one_voice() {
    assertThat(
            STORY.codes(
                IN_TIMES.claims(COST.isQuantity("€2 million")),
                IN_ZEITUNG.claims(COST.isQuantity("€2 million"))))
        .isEmpty();
  }

  @Test
  void bounds_that_differ_in_two_renderings_are_a_low_distortion_and_no_discrepancy() {
    assertThat(
            STORY.codes(
                IN_TIMES.claims(COST.isQuantity("more than €150 million")),
                IN_ZEITUNG.claims(COST.isQuantity("more than €155 million"))))
        .containsExactly("distortion LOW");
  }

  @Test
  void a_million_translated_as_a_billion_is_a_high_distortion_with_the_numeric_code_beside_it() {
    assertThat(
            STORY.codes(
                IN_TIMES.claims(COST.isQuantity("€2 million")),
                IN_ZEITUNG.claims(COST.isQuantity("€2 billion"))))
        .contains("distortion HIGH")
        .anyMatch(code -> code.startsWith("numeric-contradiction "))
        .noneMatch(code -> code.startsWith("self-contradiction "));
  }

  @Test
  void a_date_that_is_garbled_in_translation_is_a_high_distortion_with_the_date_code_beside_it() {
    assertThat(
            STORY.codes(
                IN_TIMES.claims(OPENS.isWhen("2024-07-06")),
                IN_ZEITUNG.claims(OPENS.isWhen("2024-06-07"))))
        .contains("distortion HIGH")
        .anyMatch(code -> code.startsWith("date-contradiction "));
  }

  @Test
  void a_length_in_miles_translated_into_kilometres_is_no_distortion() {
    assertThat(
            STORY.codes(
                IN_TIMES.claims(LENGTH.isQuantity("5 miles")),
                IN_ZEITUNG.claims(LENGTH.isQuantity("8 km"))))
        .isEmpty();
  }

  @Test
  void yes_in_one_rendering_and_no_in_the_other_is_a_high_distortion_and_no_self_contradiction() {
    assertThat(STORY.codes(IN_TIMES.claims(TAXES.yes()), IN_ZEITUNG.claims(TAXES.no())))
        .containsExactly("distortion HIGH");
  }

  @Test
  void a_denial_that_a_translation_turns_into_a_claim_is_a_high_distortion() {
    assertThat(STORY.codes(IN_TIMES.denies(TAXES.yes()), IN_ZEITUNG.claims(TAXES.yes())))
        .contains("distortion HIGH")
        .doesNotContain("self-contradiction HIGH", "contradiction HIGH");
  }

  @Test
  void a_headline_that_drops_the_may_is_a_distortion() {
    assertThat(
            STORY.names(
                PAPER.in(TIMES_STORY).claims(CURES.yes(), POSSIBLE),
                PAPER.in(TIMES_HEADLINE, HEADLINE, "Pill cures migraine").claims(CURES.yes())))
        .containsExactly("distortion");
  }

  @Test
  void a_headline_that_drops_the_probably_is_a_distortion() {
    assertThat(
            STORY.names(
                PAPER.in(TIMES_STORY).claims(CURES.yes(), PROBABLE),
                PAPER.in(TIMES_HEADLINE).claims(CURES.yes())))
        .containsExactly("distortion");
  }

  @Test
  void a_headline_that_drops_the_mice_is_a_distortion() {
    assertThat(
            STORY.names(
                PAPER.in(TIMES_STORY).claims(CURES.yes().in(population("mice"))),
                PAPER.in(TIMES_HEADLINE).claims(CURES.yes())))
        .containsExactly("distortion");
  }

  @Test
  void a_headline_that_drops_the_nearly_is_a_distortion() {
    assertThat(
            STORY.names(
                PAPER.in(TIMES_STORY).claims(RELIEF.isQuantity("nearly half of patients")),
                PAPER.in(TIMES_HEADLINE).claims(RELIEF.isQuantity("half of patients"))))
        .containsExactly("distortion");
  }

  @Test
  void a_headline_that_leaves_out_a_sentence_is_no_distortion() {
    assertThat(
            STORY.codes(
                IN_TIMES.in(TIMES_HEADLINE).claims(TAXES.yes()), IN_TIMES.claims(PENSIONS.no())))
        .isEmpty();
  }

  @Test
  void one_sentence_of_two_claims_in_one_article_is_one_rendering_and_no_distortion() {
    assertThat(STORY.codes(IN_TIMES.claims(TAXES.yes()), IN_TIMES.claims(PENSIONS.no()))).isEmpty();
  }

  @Test
  void two_renderings_that_each_have_what_the_other_lacks_are_a_distortion() {
    assertThat(STORY.names(IN_TIMES.claims(TAXES.yes()), IN_ZEITUNG.claims(PENSIONS.yes())))
        .containsExactly("distortion");
  }

  @Test
  void a_doubt_that_becomes_a_denial_is_a_distortion() {
    Claim claim = Claim.of(RIVAL, TAXES.yes());
    assertThat(STORY.names(claim, IN_TIMES.doubts(claim), IN_ZEITUNG.denies(claim)))
        .contains("distortion");
  }

  @Test
  void a_question_that_becomes_a_claim_is_a_distortion() {
    assertThat(STORY.names(IN_TIMES.remarks(TAXES.yes()), IN_ZEITUNG.claims(TAXES.yes())))
        .contains("distortion");
  }

  @Test
  void a_culprit_named_more_narrowly_is_no_high_distortion() {
    assertThat(
            STORY.codes(
                new Relation.Entails(
                    CULPRIT.is(Term.of("the treasurer")), CULPRIT.is(Term.of("an insider"))),
                IN_TIMES.claims(CULPRIT.is(Term.of("the treasurer"))),
                IN_ZEITUNG.claims(CULPRIT.is(Term.of("an insider")))))
        .doesNotContain("distortion HIGH", "distortion MEDIUM", "contradiction HIGH");
  }

  @Test
  void two_sentences_of_one_speech_are_no_renderings_of_each_other() {
    Utterance speech = said(MINISTER, "2024-05-02").key("minister-thursday");
    assertThat(
            STORY.codes(
                speech.passage("on taxes").in(TIMES_STORY).claims(TAXES.yes()),
                speech.passage("on pensions").in(ZEITUNG_STORY).claims(PENSIONS.no())))
        .isEmpty();
  }

  @Test
  void two_figures_in_one_breath_are_a_self_contradiction_and_no_distortion() {
    Utterance speech = said(MINISTER, "2024-05-02").key("minister-thursday").in(TIMES_STORY);
    assertThat(
            STORY.codes(
                speech.claims(COST.isQuantity("€2 million")),
                speech.claims(COST.isQuantity("€7 million"))))
        .containsExactly("self-contradiction HIGH");
  }

  @Test
  void one_sentence_in_two_mouths_is_a_misattribution() {
    Utterance quip = said(MINISTER, "2024-05-02").key("the-quip").passage("no tax rises");
    Utterance sameQuip = said(RIVAL, "2024-05-02").key("the-quip").passage("no tax rises");
    assertThat(
            STORY.names(
                quip.in(TIMES_STORY, VERBATIM, "no tax rises").claims(TAXES.no()),
                sameQuip.in(ZEITUNG_STORY, VERBATIM, "no tax rises").claims(TAXES.no())))
        .containsExactly("misattribution");
  }

  @Test
  void one_sentence_of_a_minister_that_a_newspaper_says_itself_is_no_misattribution() {
    Utterance own = said(TIMES, "2024-05-02").key("minister-thursday").passage("the words");
    assertThat(STORY.names(IN_ZEITUNG.claims(TAXES.no()), own.in(TIMES_STORY).claims(TAXES.no())))
        .doesNotContain("misattribution");
  }

  @Test
  void two_speakers_of_one_press_conference_are_no_misattribution() {
    assertThat(
            STORY.codes(
                said(MINISTER, "2024-05-02").key("press").passage("first").claims(TAXES.no()),
                said(RESEARCHER, "2024-05-02").key("press").passage("then").claims(PENSIONS.no())))
        .isEmpty();
  }

  @Test
  void a_newspaper_that_quotes_both_sides_does_not_contradict_itself() {
    assertThat(
            STORY.codes(
                Utterance.by(MINISTER).in(TIMES_STORY).claims(TAXES.no()),
                Utterance.by(RIVAL).in(TIMES_STORY).claims(TAXES.yes())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_newspaper_whose_leader_denies_what_it_reports_contradicts_the_minister_not_itself() {
    assertThat(
            STORY.codes(
                Utterance.by(MINISTER).in(TIMES_STORY).claims(TAXES.no()),
                Utterance.by(TIMES).in(TIMES_STORY).claims(TAXES.yes())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void those_who_pass_on_what_the_minister_said_are_not_committed_to_it() {
    Citation hearsay =
        Citation.builder().source(TIMES_STORY.id()).addVia(AIDE.id(), TIMES.id()).build();
    assertThat(
            STORY.codes(
                said(MINISTER, "2024-05-02").in(hearsay).claims(TAXES.no()),
                said(AIDE, "2024-05-02").in(TIMES_STORY).claims(TAXES.yes())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_quote_that_is_not_endorsed_commits_nobody_else() {
    Claim quoted = Utterance.by(RIVAL).in(TIMES_STORY, VERBATIM, "taxes").claims(TAXES.yes());
    assertThat(STORY.codes(quoted, Utterance.by(MINISTER).in(TIMES_STORY).remarks(quoted)))
        .isEmpty();
  }

  @Test
  void two_renderings_of_one_denial_are_one_contradiction() {
    Claim claim = said(RIVAL, "2024-05-01").claims(TAXES.yes());
    assertThat(STORY.codes(claim, IN_TIMES.denies(claim), IN_ZEITUNG.denies(TAXES.yes())))
        .containsExactly("contradiction HIGH");
  }
}
