package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.AGENCY;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_COPY;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.TIMES;
import static io.github.gainsay.consistency.Samples.TIMES_COPY;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.WIRE;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Retraction;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class EchoTest {
  private static final String TWO =
      "[INFO] One origin, 2 outlets: the Mirror and the Times have it from the agency:"
          + " Chinese nationals / fighting in Russian ranks: more than 150 people.";

  private final Echo rule = new Echo();
  private final Utterance kyiv = Utterance.by(KYIV);

  private static Source madeFrom(String id, Source... others) {
    Source source = Source.of(id, Source.Kind.ARTICLE);
    for (Source other : others) {
      source = source.toBuilder().derivedFrom(other).build();
    }
    return source;
  }

  @Test
  void reports_one_statement_that_outlets_took_from_one_source() {
    assertThat(rule)
        .on(kyiv.in(MIRROR_COPY).in(TIMES_COPY).claims(OVER_150))
        .reports(TWO)
        .about(OVER_150.question())
        .because("What they say is as certain as it is there, and no more. [one-origin]")
        .withRemedy("Count the agency alone, or look for an outlet that has it from elsewhere.");
  }

  @Test
  void reports_outlets_that_say_so_in_their_own_voice() {
    assertThat(rule)
        .on(
            Utterance.by(MIRROR).in(MIRROR_COPY).as("m").claims(OVER_150),
            Utterance.by(TIMES).in(TIMES_COPY).as("t").claims(OVER_150))
        .reports(TWO)
        .concerns("m", "t");
  }

  @Test
  void reports_an_outlet_that_says_so_beside_one_that_reports_it() {
    assertThat(rule)
        .on(
            Utterance.by(MIRROR).in(MIRROR_COPY).claims(OVER_150),
            kyiv.in(TIMES_COPY).claims(OVER_150))
        .reports(TWO);
  }

  @Test
  void reports_statements_of_one_side() {
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(OVER_150),
            Utterance.by(ZELENSKY).in(TIMES_COPY).claims(OVER_150))
        .reports(TWO);
  }

  @Test
  void reports_denials() {
    assertThat(rule)
        .on(Utterance.by(BEIJING).in(MIRROR_COPY).in(TIMES_COPY).denies(OVER_150))
        .reports(
            "[INFO] One origin, 2 outlets: the Mirror and the Times have it from the agency:"
                + " not: Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_what_agrees_though_it_is_not_the_same() {
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(dead("1,917 people")),
            kyiv.in(TIMES_COPY).claims(dead("some 1,900 people")))
        .reports(
            "[INFO] One origin, 2 outlets: the Mirror and the Times have it from the agency:"
                + " the fire / dead: 1,917 people; the fire / dead: about 1,900 people.");
  }

  @Test
  void reports_the_origin_of_what_was_copied_from_copies() {
    Source blog = madeFrom("blog", MIRROR_COPY);
    Source digest = madeFrom("digest", blog);

    assertThat(rule)
        .on(blog, digest, kyiv.in(TIMES_COPY).in(MIRROR_COPY).in(blog).in(digest).claims(OVER_150))
        .reports(
            "[INFO] One origin, 4 outlets: blog, digest, the Mirror and the Times have it from the"
                + " agency: Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_captions_of_articles_that_were_copied() {
    Source caption = MIRROR_COPY.part("caption", Source.Kind.CAPTION).build();

    assertThat(rule).on(caption, kyiv.in(caption).in(TIMES_COPY).claims(OVER_150)).reports(TWO);
  }

  @Test
  void reports_different_sources_of_one_publisher_as_one_origin() {
    Source later = Source.builder().id("later-wire").publisher(AGENCY).build();
    Source copy = madeFrom("copy", later);

    assertThat(rule)
        .on(later, copy, kyiv.in(copy).in(TIMES_COPY).claims(OVER_150))
        .reports(
            "[INFO] One origin, 2 outlets: copy and the Times have it from the agency:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_outlets_that_name_the_same_reporter() {
    Citation mirror =
        Citation.builder().source(MIRROR_STORY.id()).addVia(TIMES.id(), AGENCY.id()).build();
    Citation times = Citation.builder().source(TIMES_STORY.id()).addVia(AGENCY.id()).build();

    assertThat(rule).on(kyiv.in(mirror).in(times).claims(OVER_150)).reports(TWO);
  }

  @Test
  void reports_a_source_without_a_publisher_as_the_origin() {
    Source leak = madeFrom("leak");
    Source mirror = MIRROR_STORY.toBuilder().id("m").derivedFrom(leak).build();
    Source times = TIMES_STORY.toBuilder().id("t").derivedFrom(leak).build();

    assertThat(rule)
        .on(leak, mirror, times, kyiv.in(mirror).in(times).claims(OVER_150))
        .reports(
            "[INFO] One origin, 2 outlets: the Mirror and the Times have it from leak:"
                + " Chinese nationals / fighting in Russian ranks: more than 150 people.");
  }

  @Test
  void reports_each_origin_and_each_position_once() {
    Source leak = madeFrom("leak");

    assertThat(rule)
        .on(
            leak,
            madeFrom("x", leak),
            madeFrom("y", leak),
            kyiv.in(MIRROR_COPY)
                .in(TIMES_COPY)
                .in(madeFrom("x", leak))
                .in(madeFrom("y", leak))
                .claims(DRAWN_IN.yes()),
            Utterance.by(BEIJING).in(MIRROR_COPY).in(TIMES_COPY).claims(DRAWN_IN.no()))
        .reportsAs(Severity.INFO, Severity.INFO, Severity.INFO);
  }

  @Test
  void reports_outlets_that_say_so_once_beside_several_speakers_who_are_reported_elsewhere() {
    assertThat(rule)
        .on(
            Utterance.by(MIRROR).in(MIRROR_COPY).claims(OVER_150),
            Utterance.by(TIMES).in(TIMES_COPY).claims(OVER_150),
            Utterance.by(WASHINGTON).in(madeFrom("one")).claims(OVER_150),
            Utterance.by(BEIJING).in(madeFrom("two")).claims(OVER_150),
            madeFrom("one"),
            madeFrom("two"))
        .reports(TWO);
  }

  @Test
  void accepts_a_source_and_the_one_it_was_made_from() {
    assertThat(rule).on(kyiv.in(WIRE).in(TIMES_COPY).claims(OVER_150)).accepts();
    assertThat(rule)
        .on(
            Utterance.by(AGENCY).in(WIRE).claims(OVER_150),
            Utterance.by(TIMES).in(TIMES_COPY).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_another_story_of_the_outlet_where_it_comes_from() {
    Source update = Source.builder().id("update").publisher(AGENCY).derivedFrom(WIRE).build();

    assertThat(rule).on(update, kyiv.in(update).in(TIMES_COPY).claims(OVER_150)).accepts();
  }

  @Test
  void accepts_outlets_with_origins_of_their_own() {
    assertThat(rule).on(kyiv.in(MIRROR_STORY).in(TIMES_STORY).claims(OVER_150)).accepts();

    Source leak = madeFrom("leak");
    Source copy = madeFrom("copy", leak);
    assertThat(rule).on(leak, copy, kyiv.in(copy).in(TIMES_COPY).claims(OVER_150)).accepts();
  }

  @Test
  void accepts_an_outlet_that_has_it_from_elsewhere_too() {
    Source leak = madeFrom("leak");
    Source both = madeFrom("both", leak, WIRE);

    assertThat(rule).on(leak, both, kyiv.in(both).in(TIMES_COPY).claims(OVER_150)).accepts();
    assertThat(rule)
        .on(kyiv.in(MIRROR_COPY).in(MIRROR_STORY).in(TIMES_COPY).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_one_outlet_that_says_it_twice() {
    Source second = MIRROR_COPY.toBuilder().id("mirror-second").build();

    assertThat(rule).on(second, kyiv.in(MIRROR_COPY).in(second).claims(OVER_150)).accepts();
  }

  @Test
  void accepts_parts_of_one_article() {
    assertThat(rule).on(kyiv.in(MIRROR_STORY).in(MIRROR_CAPTION).claims(OVER_150)).accepts();

    Source article = madeFrom("article", WIRE);
    Source caption = article.part("caption", Source.Kind.CAPTION).build();
    Source headline = article.part("headline", Source.Kind.HEADLINE).build();
    assertThat(rule)
        .on(article, caption, headline, kyiv.in(caption).in(headline).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_different_answers_and_different_facts() {
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(dead("12 people")),
            kyiv.in(TIMES_COPY).claims(dead("20 people")))
        .accepts();
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(OVER_150.in(in("Donetsk"))),
            kyiv.in(TIMES_COPY).claims(OVER_150.in(in("Kharkiv"))))
        .accepts();
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(DRAWN_IN.yes()),
            Utterance.by(BEIJING).in(TIMES_COPY).denies(DRAWN_IN.yes()))
        .accepts();
  }

  @Test
  void accepts_outlets_that_report_speakers_who_are_independent_of_each_other() {
    assertThat(rule)
        .on(
            kyiv.in(MIRROR_COPY).claims(OVER_150),
            Utterance.by(WASHINGTON).in(TIMES_COPY).claims(OVER_150))
        .accepts();
  }

  @Test
  void accepts_what_commits_to_nothing_and_what_was_retracted() {
    assertThat(rule)
        .on(Utterance.by(BEIJING).in(MIRROR_COPY).in(TIMES_COPY).doubts(OVER_150))
        .accepts();

    Claim claim = kyiv.in(MIRROR_COPY).in(TIMES_COPY).claims(OVER_150);
    assertThat(rule).on(claim, Retraction.of(KYIV, claim)).accepts();
  }

  @Test
  void accepts_a_claim_that_is_cited_nowhere() {
    Actor post = Actor.of("post", "the Post");

    assertThat(rule).on(post, Claim.of(KYIV, OVER_150), Claim.of(post, OVER_150)).accepts();
  }
}
