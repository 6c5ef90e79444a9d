package io.github.gainsay.jackson;

import static io.github.gainsay.jackson.AnyDossier.actorIds;
import static io.github.gainsay.jackson.AnyValue.propositions;
import static io.github.gainsay.jackson.AnyValue.whens;
import static io.github.gainsay.jackson.AnyValue.words;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every kind of statement; those with an id of their own may be referred to by later ones. */
final class AnyStatement {
  private static final int NAMED = 5;

  private AnyStatement() {}

  /** {@return five statements with ids and two without} */
  static List<Arbitrary<Statement>> statements() {
    List<Arbitrary<Statement>> statements = new ArrayList<>();
    for (int i = 0; i < NAMED; i++) {
      String id = "t" + i;
      statements.add(statement(i, utterances(i).map(said -> said.as(id))));
    }
    statements.add(statement(NAMED, utterances(NAMED)));
    statements.add(statement(NAMED, utterances(NAMED + 1)));
    return statements;
  }

  private static Arbitrary<Statement> statement(int index, Arbitrary<Utterance> said) {
    Arbitrary<Statement> claims =
        Combinators.combine(said, propositions(), Arbitraries.of(Certainty.class))
            .as(Utterance::claims);
    if (index == 0) {
      return claims;
    }
    return Arbitraries.oneOf(
        claims,
        Combinators.combine(said, targets(index), Arbitraries.of(Aspect.class))
            .as(Utterance::denies),
        Combinators.combine(said, targets(index)).as(Utterance::doubts),
        Combinators.combine(said, targets(index), Arbitraries.of(Aspect.class))
            .as(Utterance::endorses),
        Combinators.combine(said, said(index), propositions().optional())
            .as(AnyStatement::retracts),
        Combinators.combine(said, targets(index)).as(Utterance::remarks),
        said.map(Utterance::remarks));
  }

  private static Statement retracts(
      Utterance said, Target target, Optional<Proposition> replacement) {
    return said.retracts(target).toBuilder().replacement(replacement).build();
  }

  private static Arbitrary<Target> said(int index) {
    return Arbitraries.integers()
        .between(-1, index - 1)
        .map(i -> i < 0 ? new Target.Uttered("u0") : new Target.Stated(Statement.id("t" + i)));
  }

  private static Arbitrary<Target> targets(int index) {
    return Arbitraries.oneOf(
        said(index), propositions().map(p -> p), AnyDossier.relations().map(r -> r));
  }

  private static Arbitrary<Utterance> utterances(int index) {
    return Combinators.combine(
            actorIds(),
            actorIds().optional(),
            whens().optional(),
            AnyDossier.eventIds().optional(),
            words().optional(),
            citations().list().ofMaxSize(2))
        .as(
            (speaker, principal, when, occasion, passage, citations) -> {
              Utterance said = Utterance.by(speaker).key("u" + index);
              Utterance forWhom = principal.map(said::onBehalfOf).orElse(said);
              Utterance then = when.map(w -> forWhom.saidAt(w)).orElse(forWhom);
              Utterance there = occasion.map(e -> then.at(e)).orElse(then);
              Utterance words = passage.map(there::passage).orElse(there);
              for (Citation citation : citations) {
                words = words.in(citation);
              }
              return words;
            });
  }

  private static Arbitrary<Citation> citations() {
    Arbitrary<Citation> bySource =
        AnyDossier.sourceIds().map(id -> Citation.builder().source(id).build());
    Arbitrary<Citation> byStatement =
        Arbitraries.integers()
            .between(0, NAMED - 1)
            .map(i -> Citation.builder().statement(Statement.id("t" + i)).build());
    return Combinators.combine(
            Arbitraries.oneOf(bySource, byStatement),
            Arbitraries.of(Citation.Wording.class),
            words().optional(),
            actorIds().list().ofMaxSize(2))
        .as(
            (where, wording, quote, via) ->
                Citation.builder()
                    .source(where.source())
                    .statement(where.statement())
                    .wording(wording)
                    .quote(quote)
                    .via(via)
                    .build());
  }
}
