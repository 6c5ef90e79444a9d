package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.consistency.ScopeComparison.Overlap;
import io.github.gainsay.value.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Map<Literal, Set<Literal>> ends = new HashMap<>();
  private final Map<Literal, Collection<Consequence>> consequences = new HashMap<>();

  /** One declared way from a literal to another. */
  private record Step(Literal from, Literal to, Relation relation) {}

  /** What follows, from which end of a declared relation, and by which relations. */
  private record Consequence(Literal end, Literal literal, List<Relation> chain) {}

  /**
   * That two cannot both hold.
   *
   * @param chain the declared relations by which they cannot
   * @param elsewhere why both can hold nevertheless: they are about different facts
   */
  record Exclusion(List<Relation> chain, Optional<Reason> elsewhere) {
    boolean holds() {
      return elsewhere.isEmpty();
    }
  }

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

  /** The ends of declared relations that are true if the literal is: by these alone it leads on. */
  Set<Literal> endsImpliedBy(Literal literal) {
    return ends.computeIfAbsent(
        literal,
        known -> {
          Set<Literal> found = new LinkedHashSet<>();
          for (Step step : stepsFrom(known)) {
            if (!found.contains(step.from()) && implies(known, step.from())) {
              found.add(step.from());
            }
          }
          return found;
        });
  }

  /** The ends of declared relations that cannot be true if the end is, where scopes allow it. */
  Set<Literal> endsExcludedBy(Literal end) {
    Set<Literal> found = new LinkedHashSet<>();
    for (Consequence c : consequences(end)) {
      if (c.end().equals(end)) {
        found.add(c.literal().negated());
      }
    }
    return found;
  }

  /** Whether the conclusion is true wherever the premise is. */
  boolean entails(Proposition premise, Proposition conclusion) {
    Literal from = new Literal(premise, true);
    Literal to = new Literal(conclusion, true);
    return implies(from, to)
        || (stepsFrom.containsKey(premise.question())
            && consequences(from).stream()
                .anyMatch(c -> implies(c.literal(), to) && elsewhere(from, c, to).isEmpty()));
  }

  /**
   * The declared relations by which the two cannot both hold, and why they can if they are about
   * different facts; empty if there are none.
   */
  Optional<Exclusion> exclusion(Literal a, Literal b) {
    if (!stepsFrom.containsKey(a.proposition().question())) {
      return Optional.empty();
    }
    List<Exclusion> found =
        consequences(a).stream()
            .filter(c -> implies(b, c.literal().negated()))
            .map(c -> new Exclusion(c.chain(), elsewhere(a, c, b)))
            .toList();
    return found.stream().filter(Exclusion::holds).findFirst().or(() -> found.stream().findFirst());
  }

  private Optional<Reason> elsewhere(Literal a, Consequence by, Literal b) {
    return elsewhere(
        a.proposition(), by.end().proposition(), b.proposition(), by.literal().proposition());
  }

  /**
   * Why two contents are about different facts although a relation leads from the one to the other:
   * what the relation leaves open of its ends, of these two is not the same. So a relation of the
   * bridge being open and the bridge being closed holds day by day.
   */
  Optional<Reason> elsewhere(Proposition p, Proposition end, Proposition q, Proposition otherEnd) {
    boolean one = p.question().equals(q.question());
    Proposition left = p.in(leftOpen(p.scope(), end, one));
    ScopeComparison scope =
        ScopeComparison.of(dossier, left, q.in(leftOpen(q.scope(), otherEnd, one)));
    if (scope.disjoint().isPresent()) {
      return scope.disjoint();
    }
    boolean moving = isMoving(p) && isMoving(q) && scope.asOf() == Overlap.DISJOINT;
    return moving
        ? Optional.of(States.differ(p.scope().asOf().orElseThrow(), q.scope().asOf().orElseThrow()))
        : Optional.empty();
  }

  /**
   * What is known of the scope and not of the end.
   *
   * @param measured whether that counts the measure; one thing can be measured in several ways
   */
  static Scope leftOpen(Scope scope, Proposition end, boolean measured) {
    Scope known = end.scope();
    return Scope.builder()
        .event(known.event().isPresent() ? Optional.empty() : scope.event())
        .when(known.when().isPresent() ? Optional.empty() : scope.when())
        .asOf(known.asOf().isPresent() ? Optional.empty() : scope.asOf())
        .place(known.place().isPresent() ? Optional.empty() : scope.place())
        .population(known.population().isPresent() ? Optional.empty() : scope.population())
        .measure(known.measure().isPresent() || !measured ? Optional.empty() : scope.measure())
        .build();
  }

  private boolean isMoving(Proposition p) {
    return values.change(p.question()) != Change.CONSTANT;
  }

  private List<Step> stepsFrom(Literal literal) {
    return stepsFrom.getOrDefault(literal.proposition().question(), List.of());
  }

  /** Everything that follows by at least one declared relation, the nearest first. */
  private Collection<Consequence> consequences(Literal start) {
    return consequences.computeIfAbsent(start, this::follow);
  }

  private Collection<Consequence> follow(Literal start) {
    Map<List<Literal>, Consequence> found = new LinkedHashMap<>();
    Deque<Consequence> open = new ArrayDeque<>();
    for (Literal end : endsImpliedBy(start)) {
      follow(new Consequence(end, end, List.of()), found, open);
    }
    while (!open.isEmpty()) {
      follow(open.remove(), found, open);
    }
    return List.copyOf(found.values());
  }

  private void follow(
      Consequence at, Map<List<Literal>, Consequence> found, Deque<Consequence> open) {
    for (Step step : stepsFrom(at.literal())) {
      List<Literal> way = List.of(at.end(), step.to());
      boolean leads =
          at.chain().isEmpty()
              ? at.literal().equals(step.from())
              : implies(at.literal(), step.from());
      if (leads && !found.containsKey(way)) {
        List<Relation> chain = new ArrayList<>(at.chain());
        chain.add(step.relation());
        Consequence next = new Consequence(at.end(), step.to(), List.copyOf(chain));
        found.put(way, next);
        open.add(next);
      }
    }
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
    return (isMoving(p) && otherState) || scope.apart().isPresent();
  }

  private static boolean figures(Proposition p, Proposition q) {
    return p.value() instanceof Quantity || q.value() instanceof Quantity;
  }
}
