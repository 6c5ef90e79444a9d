package io.github.gainsay.consistency;

import io.github.gainsay.logic.Solver;
import java.util.ArrayList;
import java.util.List;

/** Clauses in the making, over as many variables as it takes. */
final class Clauses {
  private final List<int[]> clauses = new ArrayList<>();
  private int variables;

  /** A literal that is true. */
  final int always = variable();

  Clauses() {
    add(always);
  }

  /** Returns a new variable, as the literal that it is true. */
  int variable() {
    return Solver.is(variables++);
  }

  /** Demands that at least one of the literals is true. */
  void add(int... literals) {
    clauses.add(literals);
  }

  /** Returns a literal that is true exactly where all of them are. */
  int all(int... literals) {
    int all = variable();
    int[] unlessAll = new int[literals.length + 1];
    unlessAll[0] = all;
    for (int i = 0; i < literals.length; i++) {
      add(Solver.not(all), literals[i]);
      unlessAll[i + 1] = Solver.not(literals[i]);
    }
    add(unlessAll);
    return all;
  }

  /** Returns a literal that is true exactly where one of them is. */
  int any(int... literals) {
    int[] negated = new int[literals.length];
    for (int i = 0; i < literals.length; i++) {
      negated[i] = Solver.not(literals[i]);
    }
    return Solver.not(all(negated));
  }

  Solver solver(long conflicts) {
    Solver solver = new Solver(variables, conflicts, false);
    clauses.forEach(solver::add);
    return solver;
  }
}
