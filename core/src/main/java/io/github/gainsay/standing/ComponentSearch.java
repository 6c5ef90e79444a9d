package io.github.gainsay.standing;

import io.github.gainsay.logic.Solver;
import io.github.gainsay.logic.Solver.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the extensions of one component, one by one.
 *
 * <p>Clauses say that a member is in if and only if all its attackers are out, and out if and only
 * if some attacker is in (P. Besnard and S. Doutre, "Checking the acceptability of a set of
 * arguments", 2004). A preferred extension is made from a complete one by adding to it until
 * nothing can be added; then sets that are within it are excluded.
 */
final class ComponentSearch {
  private final Component component;
  private final Semantics semantics;
  private final long limit;
  private final Solver solver;

  /**
   * Makes a search.
   *
   * @param semantics COMPLETE, PREFERRED or STABLE
   * @param limit how many conflicts all searches together may come to
   */
  ComponentSearch(Component component, Semantics semantics, long limit) {
    this.component = component;
    this.semantics = semantics;
    this.limit = limit;
    boolean large = semantics != Semantics.COMPLETE; // of the complete ones, the least is known
    this.solver = new Solver(2 * component.size(), limit, large);
    for (int i = 0; i < component.size(); i++) {
      addLabels(i, component.attackers(i));
    }
  }

  private static int in(int place) {
    return Solver.is(2 * place);
  }

  private static int out(int place) {
    return Solver.is(2 * place + 1);
  }

  private void addLabels(int member, int[] attackers) {
    int[] allOut = new int[attackers.length + 1];
    int[] someIn = new int[attackers.length + 1];
    for (int i = 0; i < attackers.length; i++) {
      solver.add(Solver.not(in(member)), out(attackers[i]));
      solver.add(Solver.not(in(attackers[i])), out(member));
      allOut[i] = Solver.not(out(attackers[i]));
      someIn[i] = in(attackers[i]);
    }
    allOut[attackers.length] = in(member);
    someIn[attackers.length] = Solver.not(out(member));
    solver.add(allOut);
    solver.add(someIn);
    solver.add(Solver.not(in(member)), Solver.not(out(member)));
    if (semantics == Semantics.STABLE) {
      solver.add(in(member), out(member));
    }
  }

  /**
   * Returns the labels of one more extension; empty if there are no more.
   *
   * @throws SearchLimitException if that is not known within the limit
   */
  Optional<Label[]> next() {
    if (!satisfiable()) {
      return Optional.empty();
    }
    boolean[] in = semantics == Semantics.PREFERRED ? largest() : accepted();
    Label[] labels = new Label[component.size()];
    for (int i = 0; i < labels.length; i++) {
      boolean isOut = Arrays.stream(component.attackers(i)).anyMatch(a -> in[a]);
      labels[i] = in[i] ? Label.IN : isOut ? Label.OUT : Label.UNDECIDED;
    }
    exclude(in);
    return Optional.of(labels);
  }

  private boolean satisfiable(int... assumed) {
    Outcome outcome = solver.solve(assumed);
    if (outcome == Outcome.LIMIT) {
      throw new SearchLimitException(limit);
    }
    return outcome == Outcome.SATISFIABLE;
  }

  private boolean[] accepted() {
    boolean[] in = new boolean[component.size()];
    for (int i = 0; i < in.length; i++) {
      in[i] = solver.value(2 * i);
    }
    return in;
  }

  /** Adds to the set that was found last what can be added. */
  private boolean[] largest() {
    boolean[] in = accepted();
    for (int i = 0; i < in.length; i++) {
      if (!in[i] && !solver.value(2 * i + 1) && satisfiable(and(in, i))) {
        in = accepted();
      }
    }
    return in;
  }

  private static int[] and(boolean[] in, int more) {
    return IntStream.concat(IntStream.range(0, in.length).filter(i -> in[i]), IntStream.of(more))
        .map(ComponentSearch::in)
        .toArray();
  }

  /** Excludes the set and, unless every complete set counts, all that are within it. */
  private void exclude(boolean[] in) {
    boolean exactly = semantics == Semantics.COMPLETE;
    solver.add(
        IntStream.range(0, in.length)
            .filter(i -> exactly || !in[i])
            .map(i -> in[i] ? Solver.not(in(i)) : in(i))
            .toArray());
  }

  /** Returns whether there is an extension at all. */
  boolean exists() {
    return satisfiable();
  }

  /** Returns whether some extension has the member. */
  boolean someHas(int member) {
    return satisfiable(in(member));
  }

  /** Returns whether all extensions have the member; the search is of no more use then. */
  boolean allHave(int member) {
    while (satisfiable(Solver.not(in(member)))) {
      if (semantics != Semantics.PREFERRED) {
        return false;
      }
      boolean[] largest = largest();
      if (!largest[member]) {
        return false;
      }
      exclude(largest);
    }
    return true;
  }
}
