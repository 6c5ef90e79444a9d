package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Citation.Wording.PARAPHRASE;
import static io.github.gainsay.Citation.Wording.PARTIAL;
import static io.github.gainsay.Citation.Wording.VERBATIM;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.FIRE;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.during;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistortionTest {
  private final Distortion rule = new Distortion();
  private final Utterance words = Utterance.by(ENVOY).key("lecture").passage("not-convinced");
  private final Utterance story = words.in(MIRROR_STORY).as("article");
  private final Utterance caption = words.in(MIRROR_CAPTION).as("caption");

  @Test
  void reports_a_quotation_that_drops_a_qualifier() {
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, PARTIAL, "not convinced yet").doubts(DRAWN_IN.yes()),
            words.in(MIRROR_CAPTION, PARAPHRASE, "not convinced").doubts(DRAWN_IN.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " 'yet' stands in mirror-story (\"not convinced yet\")"
                + " but not in mirror-caption (\"not convinced\").")
        .withRemedy("Quote the words in full, or give the qualifier that was left out.");
  }

  @Test
  void reports_quotations_with_other_words() {
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, VERBATIM, "We will leave in May").remarks(),
            words.in(TIMES_STORY, VERBATIM, "We will leave in June").remarks())
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-story, times-story):"
                + " The quotations differ: times-story (\"We will leave in June\")"
                + " and mirror-story (\"We will leave in May\").");
  }

  @Test
  void reports_the_opposite_as_high() {
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes()), caption.claims(DRAWN_IN.no()))
        .reports(
            "[HIGH] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One says 'yes', the other 'no'.");
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes()), caption.denies(DRAWN_IN.yes()))
        .reports(
            "[HIGH] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One gives it as a claim, the other as a denial of content.");
  }

  @Test
  void reports_figures_by_whether_both_can_be_true() {
    assertThat(rule)
        .on(story.claims(dead("12 people")), caption.claims(dead("20 people")))
        .reports(
            "[HIGH] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One says '12 people', the other '20 people'.");
    assertThat(rule)
        .on(story.claims(OVER_150), caption.claims(OVER_155))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One says 'more than 150 people', the other 'more than 155 people'.");
  }

  @Test
  void reports_a_hedge_that_was_dropped() {
    assertThat(rule)
        .on(story.claims(dead("about 30 people")), caption.claims(dead("30 people")))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One says 'about 30 people', the other '30 people'.");
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes(), POSSIBLE), caption.claims(DRAWN_IN.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One gives it as possible, the other as certain.");
  }

  @Test
  void reports_a_limit_that_was_dropped_or_changed() {
    assertThat(rule)
        .on(story.claims(OVER_150.in(in("Donetsk"))), caption.claims(OVER_150))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " Only one of them says that the place is Donetsk.");
    assertThat(rule)
        .on(story.claims(OVER_150.in(in("Donetsk"))), caption.claims(OVER_150.in(in("Kharkiv"))))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " The place is Donetsk in one and Kharkiv in the other.");
  }

  @Test
  void reports_what_became_something_else() {
    assertThat(rule)
        .on(story.doubts(DRAWN_IN.yes()), caption.denies(DRAWN_IN.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One gives it as a doubt, the other as a denial of content.");
    assertThat(rule)
        .on(story.remarks(DRAWN_IN.yes()), caption.claims(DRAWN_IN.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One gives it as a remark, the other as a claim.");
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes()), caption.claims(PARTY.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One is about 'China / drawn into the conflict',"
                + " the other about 'China / party to the conflict'.");
  }

  @Test
  void reports_all_renderings_of_one_passage_once() {
    assertThat(rule)
        .on(
            story.claims(dead("12 people")),
            caption.claims(dead("12 people").in(in("Odesa"))),
            words.in(TIMES_STORY).claims(dead("20 people")))
        .reportsAs(Severity.HIGH);
  }

  @Test
  void accepts_renderings_that_say_the_same() {
    assertThat(rule).on(story.claims(OVER_150), caption.claims(OVER_150)).accepts();
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, VERBATIM, "over 150 Chinese fighters").claims(OVER_150),
            words.in(TIMES_STORY).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_that_claiming_no_is_denying_yes() {
    assertThat(rule).on(story.claims(DRAWN_IN.no()), caption.denies(DRAWN_IN.yes())).accepts();
  }

  @Test
  void accepts_a_rounded_number_and_a_term_declared_narrower() {
    assertThat(rule)
        .on(story.claims(dead("1,917 people")), caption.claims(dead("some 1,900 people")))
        .accepts();
    assertThat(rule)
        .on(
            new Relation.Entails(cause("lightning"), cause("weather")),
            story.claims(cause("lightning")),
            caption.claims(cause("weather")))
        .accepts();
  }

  @Test
  void accepts_longer_shorter_and_different_excerpts() {
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, VERBATIM, "let's sit back and see how this plays out").remarks(),
            words.in(TIMES_STORY, VERBATIM, "let's sit back").remarks())
        .accepts();
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, VERBATIM, "not convinced yet").doubts(DRAWN_IN.yes()),
            words
                .in(TIMES_STORY, VERBATIM, "the first report is always wrong")
                .doubts(DRAWN_IN.yes()))
        .accepts();
  }

  @Test
  void accepts_other_words_where_no_words_are_quoted() {
    assertThat(rule)
        .on(
            words.in(MIRROR_STORY, PARAPHRASE, "they will leave in May").remarks(),
            words.in(TIMES_STORY, PARAPHRASE, "they will leave in the spring").remarks())
        .accepts();
  }

  @Test
  void accepts_other_passages_and_other_utterances() {
    Utterance elsewhere = Utterance.by(ENVOY).key("lecture").passage("other");
    Utterance another = Utterance.by(ENVOY).key("interview").passage("not-convinced");

    assertThat(rule).on(story.claims(OVER_150), elsewhere.claims(OVER_155)).accepts();
    assertThat(rule).on(story.claims(OVER_150), another.claims(OVER_155)).accepts();
    assertThat(rule)
        .on(story.claims(OVER_150), Utterance.by(ENVOY).key("lecture").claims(OVER_155))
        .accepts();
  }

  @Test
  void accepts_the_same_words_of_different_speakers() {
    assertThat(rule)
        .on(
            story.claims(DRAWN_IN.yes()),
            Utterance.by(BEIJING).key("lecture").passage("not-convinced").claims(DRAWN_IN.no()))
        .accepts();
  }

  @Test
  void accepts_a_rendering_that_was_retracted() {
    Claim wrong = caption.claims(dead("20 people"));

    assertThat(rule)
        .on(story.claims(dead("12 people")), wrong, Retraction.of(MIRROR, wrong))
        .accepts();
  }

  @Test
  void accepts_a_source_that_leaves_out_one_of_several_statements() {
    Claim neutral = story.as("neutral").claims(NEUTRAL.no());

    assertThat(rule).on(story.claims(DRAWN_IN.yes()), neutral).accepts();
    assertThat(rule).on(story.in(MIRROR_CAPTION).claims(DRAWN_IN.yes()), neutral).accepts();
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes()), neutral, caption.claims(DRAWN_IN.yes()))
        .accepts();
    assertThat(rule)
        .on(
            story.claims(dead("12 people").in(in("Odesa"))),
            story.as("lviv").claims(dead("20 people").in(in("Lviv"))),
            caption.claims(dead("12 people").in(in("Odesa"))))
        .accepts();
  }

  @Test
  void reports_the_statement_that_a_source_changed_and_not_the_one_that_it_left_out() {
    assertThat(rule)
        .on(
            story.claims(dead("about 30 people")),
            story.as("neutral").claims(NEUTRAL.no()),
            caption.claims(dead("30 people")))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One says 'about 30 people', the other '30 people'.");
  }

  @Test
  void reports_sources_of_which_each_leaves_out_what_the_other_gives() {
    assertThat(rule)
        .on(
            story.claims(DRAWN_IN.yes()),
            story.as("dead").claims(dead("12 people")),
            caption.claims(dead("12 people")),
            caption.as("party").claims(PARTY.yes()))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One is about 'China / drawn into the conflict',"
                + " the other about 'China / party to the conflict'.");
  }

  @Test
  void reports_one_source_that_gives_the_same_words_as_yes_and_no() {
    assertThat(rule)
        .on(story.claims(DRAWN_IN.yes()), story.as("other").claims(DRAWN_IN.no()))
        .reports(
            "[HIGH] Renderings of the same words of the envoy differ (mirror-story):"
                + " One says 'yes', the other 'no'.");
  }

  static Stream<Scope> limits() {
    return Stream.of(
        Scope.of(FIRE),
        during("2025-04"),
        Scope.asOf("2025-04-08"),
        in("Donetsk"),
        amongst("volunteers"),
        by("registered"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void reports_a_limit_that_only_one_rendering_has(Scope limit) {
    assertThat(rule)
        .on(story.claims(OVER_150.in(limit)), caption.claims(OVER_150))
        .reportsAs(Severity.LOW);
    assertThat(rule)
        .on(story.claims(OVER_150), caption.claims(OVER_150.in(limit)))
        .reportsAs(Severity.LOW);
  }

  @Test
  void reports_replies_to_different_statements() {
    Claim drawnIn = Claim.of(KYIV, DRAWN_IN.yes());
    Claim party = Claim.of(KYIV, PARTY.yes());

    assertThat(rule)
        .on(drawnIn, party, story.doubts(drawnIn), caption.doubts(party))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One is about 'China / drawn into the conflict',"
                + " the other about 'China / party to the conflict'.")
        .about(DRAWN_IN);
  }

  @Test
  void reports_a_retraction_that_became_a_doubt() {
    Claim claim = Utterance.by(ENVOY).claims(DRAWN_IN.yes());

    assertThat(rule)
        .on(claim, story.retracts(claim), caption.doubts(claim))
        .reports(
            "[LOW] Renderings of the same words of the envoy differ (mirror-caption, mirror-story):"
                + " One gives it as a retraction, the other as a doubt.");
  }

  @Test
  void accepts_a_doubt_about_a_statement_and_about_its_content() {
    Claim drawnIn = Claim.of(KYIV, DRAWN_IN.yes());

    assertThat(rule).on(drawnIn, story.doubts(drawnIn), caption.doubts(DRAWN_IN.yes())).accepts();
  }

  @Test
  void accepts_an_endorsement_that_is_given_as_a_claim() {
    Claim drawnIn = Claim.of(KYIV, DRAWN_IN.yes());

    assertThat(rule).on(drawnIn, story.endorses(drawnIn), caption.claims(DRAWN_IN.yes())).accepts();
  }
}
