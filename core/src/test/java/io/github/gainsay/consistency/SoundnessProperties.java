package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.DEAD;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The checker against brute force over all answers. What it calls a contradiction, no answer
 * satisfies; and where no answer satisfies what different actors claim and deny for certain, it
 * finds a contradiction.
 */
class SoundnessProperties {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final Question ARSON = Question.of("the fire", "arson");
  private static final List<String> CONTRADICTIONS =
      List.of("contradiction", "numeric-contradiction", "joint-contradiction");

  @Provide
  Arbitrary<Dossier> anything() {
    return RandomDossiers.any();
  }

  /** Claims about two questions and denials, each by another actor, all certain. */
  @Provide
  Arbitrary<Dossier> simple() {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 8);
    Arbitrary<Proposition> bounds =
        Combinators.combine(
                Arbitraries.of("at least", "more than", "at most", "fewer than"), number)
            .as((hedge, n) -> DEAD.isQuantity(hedge + " " + n + " people"));
    Arbitrary<Proposition> exact = number.map(n -> DEAD.isQuantity("exactly " + n + " people"));
    Arbitrary<Proposition> between =
        Combinators.combine(number, number)
            .as((a, b) -> "between " + Math.min(a, b) + " and " + Math.max(a, b) + " people")
            .map(DEAD::isQuantity);
    Arbitrary<Proposition> answers = Arbitraries.of(ARSON.yes(), ARSON.no());
    Arbitrary<Target> denied = Arbitraries.oneOf(bounds, exact, between, answers).map(p -> p);
    Arbitrary<Function<Actor, Statement>> claims =
        Arbitraries.oneOf(bounds, exact, between, answers).map(p -> by -> Claim.of(by, p));
    Arbitrary<Function<Actor, Statement>> denials = denied.map(p -> by -> Denial.of(by, p));
    return Arbitraries.oneOf(claims, denials)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(SoundnessProperties::saidByDifferentActors);
  }

  private static Dossier saidByDifferentActors(List<Function<Actor, Statement>> acts) {
    DossierBuilder notes = Dossier.builder();
    for (int i = 0; i < acts.size(); i++) {
      Actor actor = notes.keep(Actor.of("actor " + i, "Actor " + i));
      notes.add(acts.get(i).apply(actor));
    }
    return notes.build();
  }

  @Property(tries = 500)
  void no_answer_satisfies_what_is_called_a_contradiction(@ForAll("anything") Dossier dossier) {
    for (Finding finding : CHECKER.check(dossier).findings()) {
      List<Commitment> all =
          finding.positions().stream().flatMap(p -> p.commitments().stream()).distinct().toList();
      if (CONTRADICTIONS.contains(finding.code()) && restsOnWhatIsSaidForCertain(finding, all)) {
        assertThat(Worlds.canAllBeTrue(all)).as(finding.toString()).isFalse();
      }
    }
  }

  /** Certain, within one scope, and neither declared nor about an aspect or a whole utterance. */
  private static boolean restsOnWhatIsSaidForCertain(Finding finding, List<Commitment> all) {
    return finding.positions().size() > 1
        && finding.reasons().stream().noneMatch(r -> r.code().equals("declared"))
        && all.stream().allMatch(c -> c.certainty() == Certainty.CERTAIN)
        && all.stream().map(c -> c.proposition().scope()).distinct().count() == 1;
  }

  @Property(tries = 500)
  void finds_a_contradiction_exactly_where_no_answer_satisfies_all(
      @ForAll("simple") Dossier dossier) {
    CheckReport report = CHECKER.check(dossier);

    for (Question question : List.of(DEAD, ARSON)) {
      List<Commitment> all =
          dossier.commitments().stream()
              .filter(c -> c.proposition().question().equals(question))
              .toList();
      boolean found =
          report.findings().stream()
              .anyMatch(
                  f ->
                      CONTRADICTIONS.contains(f.code())
                          && f.question().filter(question::equals).isPresent());
      assertThat(found).isEqualTo(!all.isEmpty() && !Worlds.canAllBeTrue(all));
    }
  }

  @Property(tries = 500)
  void two_statements_contradict_each_other_exactly_where_no_answer_satisfies_both(
      @ForAll("simple") Dossier dossier) {
    for (Commitment a : dossier.commitments()) {
      for (Commitment b : dossier.commitments()) {
        if (a.proposition().question().equals(b.proposition().question())) {
          Comparison comparison = CHECKER.compare(dossier, a.statement(), b.statement());

          assertThat(comparison.verdict() == Verdict.CONTRADICTION)
              .as("%s / %s: %s", a.proposition(), b.proposition(), comparison)
              .isEqualTo(!Worlds.canAllBeTrue(List.of(a, b)));
        }
      }
    }
  }
}
