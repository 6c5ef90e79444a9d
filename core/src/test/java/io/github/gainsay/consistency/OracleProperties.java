package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Operand;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The checker against brute force over all worlds, which give an answer to each of several
 * questions and respect what is declared of their propositions: not both true, the one only with
 * the other, each with the other, and of figures that are true, that they add up.
 */
class OracleProperties {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final String MISMATCH = "aggregate-mismatch";
  private static final Set<String> CONFLICTS =
      Set.of("contradiction", "numeric-contradiction", "joint-contradiction", MISMATCH);
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final Question MEN = Question.of("the fire", "dead men");
  private static final Question WOMEN = Question.of("the fire", "dead women");
  private static final Question HURT = Question.of("the fire", "hurt");
  private static final Question ARSON = Question.of("the fire", "arson");
  private static final Question CAUSE = Question.of("the fire", "cause");

  /** What is claimed, or denied. */
  private record Said(Proposition content, boolean affirmed) {}

  private static Arbitrary<Proposition> bounds(Question question) {
    return Combinators.combine(Arbitraries.of("at least", "more than", "at most"), number())
        .as((hedge, n) -> question.isQuantity(hedge + " " + n + " people"));
  }

  private static Arbitrary<Proposition> figures(Question question) {
    Arbitrary<Proposition> between =
        Combinators.combine(number(), number())
            .as((a, b) -> "between " + Math.min(a, b) + " and " + Math.max(a, b) + " people")
            .map(question::isQuantity);
    Arbitrary<Proposition> exact =
        number().map(n -> question.isQuantity("exactly " + n + " people"));
    return Arbitraries.oneOf(bounds(question), between, exact);
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.integers().between(1, 4).withoutEdgeCases();
  }

  private static Arbitrary<Proposition> words() {
    return Arbitraries.oneOf(
        Arbitraries.of(ARSON.yes(), ARSON.no()),
        Arbitraries.of("gas", "lightning", "fireworks").map(t -> CAUSE.is(Term.of(t))));
  }

  private static Arbitrary<Relation> links(
      Arbitrary<Proposition> premises, Arbitrary<Proposition> conclusions) {
    Arbitrary<Relation> excludes =
        across(premises, premises).map(p -> new Relation.Excludes(p.get(0), p.get(1)));
    Arbitrary<Relation> entails =
        across(premises, conclusions).map(p -> new Relation.Entails(p.get(0), p.get(1)));
    Arbitrary<Relation> equivalent =
        across(premises, premises).map(p -> new Relation.Equivalent(p.get(0), p.get(1)));
    return Arbitraries.oneOf(excludes, entails, equivalent);
  }

  private static Arbitrary<List<Proposition>> across(
      Arbitrary<Proposition> some, Arbitrary<Proposition> others) {
    return Combinators.combine(some, others)
        .as((a, b) -> List.of(a, b))
        .filter(pair -> !pair.get(0).question().equals(pair.get(1).question()));
  }

  private static Arbitrary<Relation> sums() {
    return Combinators.combine(
            figures(DEAD), figures(MEN), figures(WOMEN), Arbitraries.integers().between(0, 4))
        .as(
            (dead, men, women, kind) ->
                switch (kind) {
                  case 0 -> new Relation.SubsetOf(men, dead);
                  case 1 -> total(dead, List.of(men), List.of(women), true);
                  case 2 -> total(dead, List.of(men), List.of(women), false);
                  case 3 -> total(dead, List.of(men, women), List.of(), false);
                  default -> total(dead, List.of(men, women), List.of(), true);
                });
  }

  private static Relation total(
      Proposition whole, List<Operand> plus, List<Operand> minus, boolean exhaustive) {
    return new Relation.Total(whole, plus, minus, exhaustive);
  }

  /**
   * Anything: each of the figures of a sum may be said otherwise, and be joined to all else. What
   * is declared is possible by itself.
   */
  @Provide
  Arbitrary<Dossier> anything() {
    Arbitrary<Proposition> any =
        Arbitraries.oneOf(figures(DEAD), figures(MEN), figures(WOMEN), figures(HURT), words());
    return Combinators.combine(links(any, any).list().ofMaxSize(4), sums())
        .flatAs(
            (links, sum) -> {
              List<Relation> relations = new ArrayList<>(links);
              relations.add(sum);
              Arbitrary<Proposition> declared = Arbitraries.of(propositions(relations));
              return said(Arbitraries.oneOf(declared, any), Arbitraries.oneOf(declared, any))
                  .list()
                  .ofMinSize(1)
                  .ofMaxSize(6)
                  .map(all -> dossier(all, relations));
            })
        .filter(dossier -> Worlds.canAllBeTrue(List.of(), dossier.relations()));
  }

  /**
   * One sum, of which nothing is said but its own figures. Others that are narrower, or from which
   * they follow, are no figures of the sum, and no rule adds them up.
   */
  @Provide
  Arbitrary<Dossier> sum() {
    return sums()
        .flatMap(
            sum ->
                said(Arbitraries.of(sum.propositions()), Arbitraries.of(sum.propositions()))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6)
                    .map(all -> dossier(all, List.of(sum))));
  }

  private static Arbitrary<Said> said(
      Arbitrary<Proposition> claimed, Arbitrary<Proposition> denied) {
    Arbitrary<Said> claims = claimed.map(p -> new Said(p, true));
    return Arbitraries.oneOf(claims, claims, denied.map(p -> new Said(p, false)));
  }

  private static List<Proposition> propositions(List<Relation> relations) {
    return relations.stream().flatMap(r -> r.propositions().stream()).toList();
  }

  /** Each statement by another actor. */
  private static Dossier dossier(List<Said> all, List<Relation> relations) {
    DossierBuilder notes = Dossier.builder().addAll(relations).add(Samples.cause(Cardinality.ONE));
    for (int i = 0; i < all.size(); i++) {
      Actor by = notes.keep(Actor.of("actor " + i, "Actor " + i));
      Proposition content = all.get(i).content();
      notes.add(all.get(i).affirmed() ? Claim.of(by, content) : Denial.of(by, content));
    }
    return notes.build();
  }

  @Property(tries = 150)
  void what_a_finding_names_is_true_in_no_world(@ForAll("anything") Dossier dossier) {
    for (Finding finding : conflicts(dossier)) {
      List<Commitment> named =
          finding.statements().stream().flatMap(s -> dossier.commitments(s).stream()).toList();

      assertThat(Worlds.canAllBeTrue(named, dossier.relations()))
          .as("%s %s", finding, dossier.relations())
          .isFalse();
    }
  }

  @Property(tries = 300)
  void a_conflict_is_found_exactly_where_no_world_has_all(@ForAll("anything") Dossier dossier) {
    assertThat(!conflicts(dossier).isEmpty())
        .as("%s %s", dossier.commitments(), dossier.relations())
        .isEqualTo(!Worlds.canAllBeTrue(dossier.commitments(), dossier.relations()));
  }

  @Property(tries = 300)
  void without_any_content_of_a_joint_conflict_some_world_has_the_rest(
      @ForAll("anything") Dossier dossier) {
    for (JointConflict conflict : Examination.of(dossier).jointConflicts()) {
      for (Position one : conflict.positions()) {
        List<Commitment> rest =
            conflict.commitments().stream().filter(c -> !one.commitments().contains(c)).toList();

        assertThat(Worlds.canAllBeTrue(rest, dossier.relations()))
            .as("%s without %s", conflict, one)
            .isTrue();
      }
    }
  }

  @Property(tries = 150)
  void the_pair_that_is_shown_is_true_in_no_world(@ForAll("anything") Dossier dossier) {
    for (String code : List.of("contradiction", "numeric-contradiction")) {
      for (Dispute dispute : Examination.of(dossier).disputes(code)) {
        for (Witness shown : dispute.witnesses()) {
          assertThat(Worlds.canAllBeTrue(List.of(shown.a(), shown.b()), dossier.relations()))
              .as("%s %s", shown, dossier.relations())
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 150)
  void without_any_part_of_a_sum_some_world_has_the_rest(@ForAll("sum") Dossier dossier) {
    for (Finding finding : conflicts(dossier)) {
      if (finding.code().equals(MISMATCH)) {
        List<Commitment> whole = finding.positions().get(0).commitments();
        Position parts = finding.positions().get(1);
        for (Proposition part : parts.propositions()) {
          List<Commitment> rest =
              Stream.concat(whole.stream(), parts.commitments().stream())
                  .filter(c -> !c.proposition().equals(part))
                  .toList();

          assertThat(Worlds.canAllBeTrue(rest, dossier.relations()))
              .as("%s without %s", finding, part)
              .isTrue();
        }
      }
    }
  }

  private static List<Finding> conflicts(Dossier dossier) {
    return CHECKER.check(dossier).findings().stream()
        .filter(f -> CONFLICTS.contains(f.code()))
        .toList();
  }
}
