package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_COPY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.POST;
import static io.github.gainsay.consistency.Samples.TIMES_COPY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.WIRE;
import static io.github.gainsay.consistency.Samples.findings;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Entry;
import io.github.gainsay.Retraction;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CircularSourcingTest {
  private final CircularSourcing rule = new CircularSourcing();
  private final Source a = madeFrom("a", "b");
  private final Source b = madeFrom("b", "c");
  private final Source c = madeFrom("c", "a");

  private static Source madeFrom(String id, String... others) {
    List<Source> sources = new ArrayList<>();
    for (String other : others) {
      sources.add(Source.of(other, Source.Kind.ARTICLE));
    }
    return Source.builder().id(id).derivedFrom(sources.stream().map(Source::id).toList()).build();
  }

  private static Claim in(Source source) {
    return Utterance.by(KYIV).in(source).claims(OVER_150);
  }

  private static Utterance knownFrom(String statement) {
    return Utterance.by(KYIV).in(Citation.builder().statement(Statement.id(statement)).build());
  }

  @Test
  void reports_sources_that_took_it_from_each_other() {
    assertThat(rule)
        .on(a, b, c, in(b))
        .reports("[MEDIUM] Sourcing goes in a circle: a took it from b, b from c, c from a.")
        .because("Nothing outside the circle is given as its origin. [no-origin]")
        .withRemedy("Find who had it first, and cite that.");
  }

  @Test
  void reports_what_was_copied_from_the_circle() {
    Source copy = madeFrom("copy", "a");
    Source caption = copy.part("caption", Source.Kind.CAPTION).build();

    assertThat(rule)
        .on(a, b, c, copy, caption, in(caption))
        .reports("[MEDIUM] Sourcing goes in a circle: a took it from b, b from c, c from a.");
  }

  @Test
  void reports_what_is_known_only_from_such_a_statement() {
    Claim cited = Utterance.by(BEIJING).as("cited").in(a).claims(DRAWN_IN.yes());

    assertThat(rule)
        .on(a, b, c, cited, knownFrom("cited").as("through").claims(OVER_150))
        .concerns("cited", "through");
  }

  @Test
  void reports_each_circle_once_whatever_is_cited_through_it() {
    Source x = madeFrom("x", "y");
    Source y = madeFrom("y", "x");

    assertThat(rule)
        .on(a, b, c, x, y, in(a), in(b), in(x), Utterance.by(BEIJING).in(c).denies(OVER_150))
        .reports(
            "[MEDIUM] Sourcing goes in a circle: a took it from b, b from c, c from a.",
            "[MEDIUM] Sourcing goes in a circle: x took it from y, y from x.");
  }

  @Test
  void reports_a_known_circle_under_the_same_fingerprint_however_much_is_cited_through_it() {
    Finding one = findings(List.of(rule), a, b, c, in(b)).get(0);
    Finding more =
        findings(List.of(rule), a, b, c, in(b), Utterance.by(BEIJING).in(c).claims(DRAWN_IN.no()))
            .get(0);

    Assertions.assertThat(more.statements()).hasSize(2);
    Assertions.assertThat(more.fingerprint()).isEqualTo(one.fingerprint());
  }

  @Test
  void reports_the_shortest_way_round_and_names_all_who_are_in_it() {
    assertThat(rule)
        .on(madeFrom("a", "b", "c"), madeFrom("b", "a"), madeFrom("c", "b"), in(a))
        .reports("[MEDIUM] Sourcing goes in a circle: a took it from b, b from a.")
        .because(
            "All of these lead to each other: a, b and c. [circle]",
            "Nothing outside the circle is given as its origin. [no-origin]");
  }

  @Test
  void reports_a_source_that_was_made_from_itself() {
    Source self = madeFrom("self", "self");

    assertThat(rule)
        .on(self, in(self))
        .reports("[MEDIUM] Sourcing goes in a circle: self took it from itself.");
  }

  @Test
  void reports_a_circle_with_another_origin_as_low() {
    Source both = madeFrom("b", "a", "wire", "post");

    assertThat(rule)
        .on(madeFrom("a", "b"), both, in(both))
        .reports("[LOW] Sourcing goes in a circle: a took it from b, b from a.")
        .because("Outside the circle, it also rests on post and wire. [other-origin]");
  }

  @Test
  void reports_a_part_that_shares_what_its_whole_was_made_from() {
    Source article = madeFrom("article", "blog");
    Source caption = article.part("caption", Source.Kind.CAPTION).build();
    Source blog = madeFrom("blog", "caption");

    assertThat(rule)
        .on(article, caption, blog, in(article))
        .reports(
            "[MEDIUM] Sourcing goes in a circle: blog took it from caption, caption from blog.");
  }

  @Test
  void reports_statements_that_are_known_only_from_each_other() {
    Claim one = knownFrom("other").as("one").claims(DRAWN_IN.yes());
    Denial other = Utterance.by(BEIJING).as("other").in(Citation.of(one)).denies(one);

    assertThat(rule)
        .on(one, other)
        .reports(
            "[MEDIUM] Sourcing goes in a circle:"
                + " what Kyiv said is known from what Beijing said,"
                + " what Beijing said from what Kyiv said.")
        .concerns("one", "other");
  }

  @Test
  void reports_a_statement_that_is_known_only_from_itself() {
    assertThat(rule)
        .on(knownFrom("one").as("one").remarks())
        .reports("[MEDIUM] Sourcing goes in a circle: what Kyiv said is known from itself.");
  }

  @Test
  void reports_statements_in_a_circle_of_which_one_can_be_read_as_low() {
    Claim one = knownFrom("other").in(POST).as("one").claims(DRAWN_IN.yes());
    Denial other = Utterance.by(BEIJING).as("other").in(Citation.of(one)).denies(one);

    assertThat(rule)
        .on(one, other)
        .reportsAs(Severity.LOW)
        .because("Outside the circle, it also rests on post. [other-origin]");
  }

  @Test
  void reports_a_long_circle_without_running_out_of_stack() {
    int length = 5_000;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      entries.add(madeFrom("s" + i, "s" + (i + 1) % length));
    }
    entries.add(in(madeFrom("s7")));

    assertThat(rule).on(entries.toArray(Entry[]::new)).reportsAs(Severity.MEDIUM);
  }

  @Test
  void accepts_a_circle_that_nothing_is_cited_through() {
    assertThat(rule).on(a, b, c, in(WIRE)).accepts();
    assertThat(rule).on(a, b, c, Claim.of(KYIV, OVER_150)).accepts();
  }

  @Test
  void accepts_what_the_circle_does_not_lead_to() {
    assertThat(rule)
        .on(madeFrom("a", "b", "upstream"), madeFrom("b", "a"), madeFrom("upstream"))
        .accepts();
    assertThat(rule)
        .on(
            madeFrom("a", "b", "upstream"),
            madeFrom("b", "a"),
            madeFrom("upstream"),
            in(madeFrom("upstream")))
        .accepts();
  }

  @Test
  void accepts_what_can_be_read_elsewhere_too() {
    assertThat(rule).on(a, b, c, Utterance.by(KYIV).in(a).in(POST).claims(OVER_150)).accepts();
  }

  @Test
  void accepts_what_is_known_from_a_statement_that_can_be_read_elsewhere_too() {
    Claim cited = Utterance.by(BEIJING).in(a).in(POST).as("cited").claims(DRAWN_IN.yes());

    assertThat(rule).on(a, b, c, cited, knownFrom("cited").claims(OVER_150)).accepts();
  }

  @Test
  void accepts_ways_that_meet_again_without_going_back() {
    assertThat(rule)
        .on(
            in(MIRROR_COPY),
            in(TIMES_COPY),
            madeFrom("digest", "mirror-copy", "times-copy"),
            in(madeFrom("digest")))
        .accepts();
  }

  @Test
  void accepts_an_article_that_was_made_from_its_own_caption() {
    Source article = madeFrom("article", "caption");
    Source caption = article.part("caption", Source.Kind.CAPTION).build();

    assertThat(rule).on(article, caption, in(article), in(caption)).accepts();
  }

  @Test
  void accepts_a_caption_taken_from_somebody_who_copied_the_article() {
    Source article = madeFrom("article");
    Source copy = madeFrom("copy", "article");
    Source caption = article.part("caption", Source.Kind.CAPTION).derivedFrom(copy).build();

    assertThat(rule).on(article, copy, caption, in(caption)).accepts();
  }

  @Test
  void accepts_sources_of_one_publisher_that_were_made_in_turn() {
    Source first = madeFrom("first").toBuilder().publisher(MIRROR).build();
    Source second = madeFrom("second", "first").toBuilder().publisher(MIRROR).build();

    assertThat(rule).on(first, second, in(second)).accepts();
  }

  @Test
  void accepts_a_claim_that_is_known_from_its_denial() {
    Claim claim = knownFrom("denial").claims(DRAWN_IN.yes());

    assertThat(rule).on(claim, Utterance.by(KREMLIN).as("denial").in(WIRE).denies(claim)).accepts();
  }

  @Test
  void accepts_what_was_retracted() {
    Claim claim = in(a);
    assertThat(rule).on(a, b, c, claim, Retraction.of(KYIV, claim)).accepts();

    Claim one = knownFrom("other").as("one").claims(DRAWN_IN.yes());
    Claim other = Utterance.by(BEIJING).as("other").in(Citation.of(one)).claims(OVER_150);
    assertThat(rule).on(one, other, Retraction.of(BEIJING, other)).accepts();
  }

  @Test
  void accepts_replies_that_go_back_and_forth() {
    Claim claim = Utterance.by(KYIV).in(WIRE).claims(OVER_150);
    Denial denial = Utterance.by(BEIJING).in(WIRE).denies(claim);

    assertThat(rule)
        .on(claim, denial, Utterance.by(KYIV).in(WIRE).denies(denial), Denial.of(WASHINGTON, claim))
        .accepts();
  }
}
