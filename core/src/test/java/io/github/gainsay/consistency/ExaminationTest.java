package io.github.gainsay.consistency;

import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.FIGHTERS;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.SIEGE;
import static io.github.gainsay.consistency.Samples.WAR;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  @Test
  void knows_what_stands_by_question_and_time() {
    Claim late = Utterance.by(KYIV).saidAt("2025-04-10").claims(PARTY.yes());
    Claim early = Utterance.by(BEIJING).saidAt("2025-04-08").claims(PARTY.no());
    Claim undated = Claim.of(KREMLIN, PARTY.no());
    Claim retracted = Claim.of(KYIV, DRAWN_IN.yes());
    Claim drawnIn = Claim.of(BEIJING, DRAWN_IN.no());

    RuleContext context =
        Examination.of(
            dossier(undated, late, early, retracted, Retraction.of(KYIV, retracted), drawnIn));

    assertThat(context.commitments().keySet()).containsExactly(DRAWN_IN, PARTY);
    assertThat(context.commitments().get(DRAWN_IN))
        .extracting(Commitment::statement)
        .containsExactly(drawnIn);
    assertThat(context.commitments().get(PARTY))
        .extracting(Commitment::statement)
        .containsExactly(early, late, undated);
  }

  @Test
  void keeps_questions_apart_that_read_the_same() {
    Question one = Question.of("a / b", "c");
    Question other = Question.of("a", "b / c");

    assertThat(
            Examination.of(dossier(Claim.of(KYIV, one.yes()), Claim.of(BEIJING, other.no())))
                .commitments())
        .hasSize(2);
  }

  @Test
  void knows_what_follows_within_a_question() {
    RuleContext context = Examination.of(dossier());

    assertThat(context.entails(fighters("exactly 156 people"), OVER_150)).isTrue();
    assertThat(context.entails(OVER_150, fighters("exactly 156 people"))).isFalse();
    assertThat(context.entails(began("2025-04-08"), began("2025-04"))).isTrue();
    assertThat(context.entails(DRAWN_IN.yes(), DRAWN_IN.yes())).isTrue();
    assertThat(context.entails(DRAWN_IN.yes(), DRAWN_IN.no())).isFalse();
  }

  @Test
  void lets_nothing_follow_of_another_fact() {
    RuleContext context = Examination.of(dossier(dead(EVOLVING)));
    Proposition inDonetsk = OVER_155.in(in("Donetsk"));

    assertThat(context.entails(inDonetsk, OVER_150.in(in("Kharkiv")))).isFalse();
    assertThat(context.entails(inDonetsk, OVER_150)).isTrue();
    assertThat(context.entails(OVER_155.in(Scope.of(SIEGE)), OVER_150.in(Scope.of(WAR)))).isFalse();
    assertThat(
            context.entails(DRAWN_IN.yes().in(Scope.of(SIEGE)), DRAWN_IN.yes().in(Scope.of(WAR))))
        .isTrue();
    assertThat(
            context.entails(
                deadAsOf("2025-04-08", "12 people"), deadAsOf("2025-04-10", "12 people")))
        .isFalse();
  }

  @Test
  void knows_what_follows_by_declared_relations() {
    RuleContext context =
        Examination.of(
            dossier(
                new Relation.Entails(OVER_150, DRAWN_IN.yes()),
                new Relation.Equivalent(DRAWN_IN.yes(), PARTY.yes()),
                new Relation.Excludes(PARTY.yes(), NEUTRAL.yes())));

    assertThat(context.entails(fighters("exactly 156 people"), PARTY.yes())).isTrue();
    assertThat(context.entails(PARTY.yes(), NEUTRAL.no())).isTrue();
    assertThat(context.entails(NEUTRAL.yes(), DRAWN_IN.no())).isTrue();
    assertThat(context.entails(PARTY.yes(), OVER_150)).isFalse();
  }

  @Test
  void knows_which_questions_are_joined() {
    RuleContext context =
        Examination.of(
            dossier(
                new Relation.Entails(OVER_150, DRAWN_IN.yes()),
                new Relation.Excludes(PARTY.yes(), DRAWN_IN.yes())));

    assertThat(context.joinedTo(PARTY)).containsExactlyInAnyOrder(DRAWN_IN, FIGHTERS, PARTY);
    assertThat(context.joinedTo(NEUTRAL)).isEmpty();
  }

  @Test
  void follows_declared_relations_in_circles() {
    RuleContext context =
        Examination.of(
            dossier(
                new Relation.Entails(cause("lightning"), cause("weather")),
                new Relation.Entails(cause("weather"), cause("lightning"))));

    assertThat(context.entails(cause("lightning"), cause("weather"))).isTrue();
    assertThat(context.entails(cause("lightning"), cause("arson"))).isFalse();
  }

  @Test
  void compares_what_renderings_commit_to() {
    Utterance words = Utterance.by(KYIV).key("speech").passage("words");
    Claim some = words.claims(OVER_150);
    Claim more = words.claims(OVER_155);
    Claim few = words.claims(fighters("12 people"));
    Dossier dossier = dossier(some, more, few);
    RuleContext context = Examination.of(dossier);
    Commitment over150 = dossier.commitments(some).get(0);

    assertThat(context.compare(over150, dossier.commitments(more).get(0)))
        .hasToString(
            "DISCREPANCY (distortion, LOW): 'more than 150 people' and 'more than 155 people'"
                + " are bounds of one direction: they differ, but a number can satisfy both."
                + " [bounds-differ] They are renderings of the same words. [renderings]");
    assertThat(context.compare(over150, dossier.commitments(few).get(0)))
        .hasToString(
            "CONTRADICTION (distortion, numeric-contradiction, HIGH): No number is both"
                + " 'more than 150 people' and '12 people'. [disjoint]"
                + " They are renderings of the same words. [renderings]");
  }

  @Test
  void compares_parts_of_one_statement_with_each_other() {
    Claim claim = Claim.of(KYIV, OVER_150);
    Retraction correction = Utterance.by(BEIJING).corrects(claim, fighters("12 people"));
    Dossier dossier = dossier(claim, correction);
    List<Commitment> parts = dossier.commitments(correction);

    assertThat(Examination.of(dossier).compare(parts.get(0), parts.get(1)))
        .hasToString("AGREEMENT: Both are parts of one statement. [same-statement]");
  }
}
