package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.logic.Solver;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether contents can all be true where relations hold: whether there is an answer to each
 * question such that all of them are.
 */
final class Theory {
  private static final int MOST_CONFLICTS = 100_000;
  private static final int MOST_REPAIRS = 10_000;

  private final Map<Fact, Answers> answers = new LinkedHashMap<>();

  /** By relation, the literal that it holds. */
  private final Map<Relation, Integer> relations = new LinkedHashMap<>();

  private final Map<Integer, Sum> sums = new LinkedHashMap<>();
  private final Solver solver;

  /**
   * Makes a theory.
   *
   * @param contents the values that are said of each fact
   * @param declared relations between any of the facts
   */
  Theory(Map<Fact, Set<Value>> contents, Collection<Relation> declared, Values values) {
    Map<Fact, Set<Value>> all = new LinkedHashMap<>();
    contents.forEach((fact, said) -> all.put(fact, new LinkedHashSet<>(said)));
    declared.stream()
        .flatMap(r -> r.propositions().stream())
        .forEach(p -> all.computeIfAbsent(Fact.of(p), f -> new LinkedHashSet<>()).add(p.value()));
    Clauses clauses = new Clauses();
    all.forEach((fact, said) -> answers.put(fact, new Answers(fact, said, values, clauses)));
    for (Relation relation : declared) {
      int holds = clauses.variable();
      relations.put(relation, holds);
      demand(relation, holds, clauses);
      Sum.of(relation, this::answersTo).ifPresent(sum -> sums.put(holds, sum));
    }
    solver = clauses.solver(MOST_CONFLICTS);
  }

  private Answers answersTo(Proposition p) {
    return Objects.requireNonNull(answers.get(Fact.of(p)));
  }

  private void demand(Relation relation, int holds, Clauses clauses) {
    if (relation instanceof Relation.Excludes r) {
      clauses.add(Solver.not(holds), Solver.not(literal(r.a())), Solver.not(literal(r.b())));
    } else if (relation instanceof Relation.Entails r) {
      clauses.add(Solver.not(holds), Solver.not(literal(r.premise())), literal(r.conclusion()));
    } else if (relation instanceof Relation.Equivalent r) {
      clauses.add(Solver.not(holds), Solver.not(literal(r.a())), literal(r.b()));
      clauses.add(Solver.not(holds), Solver.not(literal(r.b())), literal(r.a()));
    }
  }

  private int literal(Proposition p) {
    return answersTo(p).literalOf(p.value());
  }

  /** Returns the assumption that the relation holds. */
  int holds(Relation relation) {
    return Objects.requireNonNull(relations.get(relation));
  }

  /** Returns the assumption that the literal is true of the fact. */
  int isTrue(Fact fact, Literal literal) {
    int value = Objects.requireNonNull(answers.get(fact)).literalOf(literal.proposition().value());
    return literal.affirmed() ? value : Solver.not(value);
  }

  /** Returns whether the assumptions can all be true, or that is too hard to tell. */
  private boolean possible(List<Integer> assumptions) {
    int[] assumed = assumptions.stream().mapToInt(i -> i).toArray();
    for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
      if (solver.solve(assumed) == Solver.Outcome.UNSATISFIABLE) {
        return false;
      }
      Optional<int[]> repair = repair(assumptions);
      if (repair.isEmpty()) {
        return true;
      }
      solver.add(repair.get());
    }
    return true;
  }

  private Optional<int[]> repair(List<Integer> assumptions) {
    for (int holds : assumptions) {
      Sum sum = sums.get(holds);
      Optional<List<Integer>> repair = sum == null ? Optional.empty() : sum.repair(solver);
      if (repair.isPresent()) {
        List<Integer> clause = new ArrayList<>(repair.get());
        clause.add(Solver.not(holds));
        return Optional.of(clause.stream().mapToInt(i -> i).toArray());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns assumptions that cannot all be true, of which none can be left out; none if all can (U.
   * Junker, "QuickXplain: Preferred explanations and relaxations for over-constrained problems",
   * 2004).
   */
  List<Integer> core(List<Integer> assumptions) {
    return possible(assumptions) ? List.of() : core(List.of(), false, assumptions);
  }

  private List<Integer> core(List<Integer> given, boolean more, List<Integer> assumptions) {
    if (more && !possible(given)) {
      return List.of();
    }
    if (assumptions.size() == 1) {
      return assumptions;
    }
    List<Integer> one = assumptions.subList(0, assumptions.size() / 2);
    List<Integer> other = assumptions.subList(assumptions.size() / 2, assumptions.size());
    List<Integer> ofOther = core(both(given, one), true, other);
    List<Integer> ofOne = core(both(given, ofOther), !ofOther.isEmpty(), one);
    return both(ofOne, ofOther);
  }

  private static List<Integer> both(List<Integer> some, List<Integer> others) {
    List<Integer> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }
}
