package io.github.gainsay.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.logic.Solver.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The solver finds an assignment exactly where trying all of them does. */
class SolverProperties {
  private static final int VARIABLES = 8;

  @Provide
  Arbitrary<List<int[]>> clauses() {
    return Arbitraries.integers()
        .between(0, 2 * VARIABLES - 1)
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMaxSize(45);
  }

  private static boolean holds(int assignment, int[] clause) {
    return Arrays.stream(clause).anyMatch(x -> (assignment >> (x >> 1) & 1) != (x & 1));
  }

  private static boolean isSatisfiable(List<int[]> clauses, int... assumed) {
    return IntStream.range(0, 1 << VARIABLES)
        .filter(a -> Arrays.stream(assumed).allMatch(x -> holds(a, new int[] {x})))
        .anyMatch(a -> clauses.stream().allMatch(clause -> holds(a, clause)));
  }

  @Property(tries = 500)
  void finds_an_assignment_where_there_is_one(
      @ForAll("clauses") List<int[]> clauses, @ForAll boolean first) {
    Solver solver = new Solver(VARIABLES, 1_000_000, first);
    clauses.forEach(solver::add);

    for (int assumed = 0; assumed < 2 * VARIABLES; assumed++) {
      assertAgrees(solver, clauses, assumed);
      assertAgrees(solver, clauses, assumed, (assumed + 5) % (2 * VARIABLES));
    }
    assertAgrees(solver, clauses);
  }

  private static void assertAgrees(Solver solver, List<int[]> clauses, int... assumed) {
    Outcome outcome = solver.solve(assumed);

    assertThat(outcome)
        .isEqualTo(isSatisfiable(clauses, assumed) ? Outcome.SATISFIABLE : Outcome.UNSATISFIABLE);
    if (outcome == Outcome.SATISFIABLE) {
      int found = IntStream.range(0, VARIABLES).filter(solver::value).map(v -> 1 << v).sum();
      assertThat(clauses).allMatch(clause -> holds(found, clause));
      assertThat(assumed).matches(a -> Arrays.stream(a).allMatch(x -> holds(found, new int[] {x})));
    }
  }

  @Property(tries = 200)
  void counts_all_assignments_if_each_is_excluded_once_found(
      @ForAll("clauses") List<int[]> clauses) {
    Solver solver = new Solver(VARIABLES, 1_000_000, true);
    clauses.forEach(solver::add);
    int found = 0;
    while (solver.solve() == Outcome.SATISFIABLE) {
      found++;
      solver.add(
          IntStream.range(0, VARIABLES)
              .map(v -> solver.value(v) ? Solver.isNot(v) : Solver.is(v))
              .toArray());
    }

    assertThat(found)
        .isEqualTo(
            (int)
                IntStream.range(0, 1 << VARIABLES)
                    .filter(a -> clauses.stream().allMatch(clause -> holds(a, clause)))
                    .count());
  }

  /** Eight pigeons in seven holes: no assignment, and none that is found without many conflicts. */
  @Example
  void stops_at_its_limit() {
    assertThat(pigeons(8, 1_000_000).solve()).isEqualTo(Outcome.UNSATISFIABLE);
    assertThat(pigeons(8, 50).solve()).isEqualTo(Outcome.LIMIT);
  }

  private static Solver pigeons(int pigeons, long conflicts) {
    int holes = pigeons - 1;
    Solver solver = new Solver(pigeons * holes, conflicts, true);
    for (int p = 0; p < pigeons; p++) {
      int first = p * holes;
      solver.add(IntStream.range(0, holes).map(h -> Solver.is(first + h)).toArray());
      for (int q = 0; q < p; q++) {
        for (int h = 0; h < holes; h++) {
          solver.add(Solver.isNot(first + h), Solver.isNot(q * holes + h));
        }
      }
    }
    return solver;
  }
}
