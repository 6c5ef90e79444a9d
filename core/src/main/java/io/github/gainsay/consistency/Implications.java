package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.consistency.ScopeComparison.Overlap;
import io.github.gainsay.value.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from a proposition, within its question by its value and beyond it by declared
 * relations.
 */
final class Implications {
  private final Dossier dossier;
  private final Values values;
  private final Map<Question, List<Step>> stepsFrom = new HashMap<>();
  private final Map<Literal, Map<Literal, Consequence>> consequences = new HashMap<>();

  /** One declared way from a literal to another. */
  private record Step(Literal from, Literal to, Relation relation) {}

  /** What follows, and by which declared relations, the last first. */
  private record Consequence(Literal literal, List<Relation> chain) {}

  Implications(Dossier dossier, Values values) {
    this.dossier = dossier;
    this.values = values;
    dossier.relations().stream()
        .sorted(Comparator.comparing(Relation::toString))
        .flatMap(r -> steps(r).stream())
        .forEach(
            s ->
                stepsFrom
                    .computeIfAbsent(s.from().proposition().question(), q -> new ArrayList<>())
                    .add(s));
  }

  private static List<Step> steps(Relation relation) {
    if (relation instanceof Relation.Excludes r) {
      return both(r.a(), true, r.b(), false, relation);
    }
    if (relation instanceof Relation.Entails r) {
      return both(r.premise(), true, r.conclusion(), true, relation);
    }
    if (relation instanceof Relation.Equivalent r) {
      List<Step> steps = new ArrayList<>(both(r.a(), true, r.b(), true, relation));
      steps.addAll(both(r.b(), true, r.a(), true, relation));
      return steps;
    }
    return List.of();
  }

  /** If the first literal holds, so does the second; if the second does not, nor does the first. */
  private static List<Step> both(
      Proposition p, boolean affirmed, Proposition q, boolean alsoAffirmed, Relation r) {
    Literal from = new Literal(p, affirmed);
    Literal to = new Literal(q, alsoAffirmed);
    return List.of(new Step(from, to, r), new Step(to.negated(), from.negated(), r));
  }

  /** The questions that declared relations join to the question, directly or through others. */
  Set<Question> reachableFrom(Question question) {
    Set<Question> found = new LinkedHashSet<>();
    Deque<Question> open = new ArrayDeque<>(List.of(question));
    while (!open.isEmpty()) {
      for (Step step : stepsFrom.getOrDefault(open.remove(), List.of())) {
        Question next = step.to().proposition().question();
        if (found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }

  /** Whether anything follows from the literal by a declared relation. */
  boolean leadOnFrom(Literal literal) {
    return !consequences(literal).isEmpty();
  }

  /** Whether the conclusion is true wherever the premise is. */
  boolean entails(Proposition premise, Proposition conclusion) {
    Literal from = new Literal(premise, true);
    Literal to = new Literal(conclusion, true);
    return implies(from, to)
        || (stepsFrom.containsKey(premise.question())
            && consequences(from).values().stream().anyMatch(c -> implies(c.literal(), to)));
  }

  /** The declared relations by which the two cannot both hold; empty if there are none. */
  Optional<List<Relation>> conflict(Literal a, Literal b) {
    if (!stepsFrom.containsKey(a.proposition().question())) {
      return Optional.empty();
    }
    return consequences(a).values().stream()
        .filter(c -> implies(b, c.literal().negated()))
        .map(Consequence::chain)
        .findFirst();
  }

  /** Everything that follows by at least one declared relation, the nearest first. */
  private Map<Literal, Consequence> consequences(Literal start) {
    return consequences.computeIfAbsent(start, this::follow);
  }

  private Map<Literal, Consequence> follow(Literal start) {
    Map<Literal, Consequence> found = new LinkedHashMap<>();
    Deque<Consequence> open = new ArrayDeque<>(List.of(new Consequence(start, List.of())));
    while (!open.isEmpty()) {
      Consequence at = open.remove();
      for (Step step : stepsFrom.getOrDefault(at.literal().proposition().question(), List.of())) {
        if (!found.containsKey(step.to()) && implies(at.literal(), step.from())) {
          List<Relation> chain = new ArrayList<>(at.chain());
          chain.add(step.relation());
          Consequence next = new Consequence(step.to(), List.copyOf(chain));
          found.put(step.to(), next);
          open.add(next);
        }
      }
    }
    return found;
  }

  /**
   * Whether the one follows from the other within one question, unless their scopes surely differ.
   */
  private boolean implies(Literal from, Literal to) {
    Proposition p = from.proposition();
    Proposition q = to.proposition();
    return p.question().equals(q.question()) && follows(from, to) && !areApart(p, q);
  }

  private boolean follows(Literal from, Literal to) {
    Proposition p = from.proposition();
    Proposition q = to.proposition();
    if (from.affirmed() && to.affirmed()) {
      return values.entails(p.question(), p.value(), q.value());
    }
    if (!from.affirmed() && !to.affirmed()) {
      return values.entails(p.question(), q.value(), p.value());
    }
    return from.affirmed()
        ? values.compare(p.question(), p.value(), q.value()).relationship()
            == Values.Relationship.OPPOSED
        : Values.leaveNothing(p.value(), q.value());
  }

  /** Returns whether the two, which answer one question, are surely about different facts. */
  boolean areApart(Proposition p, Proposition q) {
    ScopeComparison scope = ScopeComparison.of(dossier, p, q);
    boolean otherState =
        scope.asOf() == Overlap.DISJOINT || (figures(p, q) && scope.asOf().isDifferent());
    boolean moving = values.change(p.question()) != Change.CONSTANT;
    return (moving && otherState) || scope.apart().isPresent();
  }

  private static boolean figures(Proposition p, Proposition q) {
    return p.value() instanceof Quantity || q.value() instanceof Quantity;
  }
}
