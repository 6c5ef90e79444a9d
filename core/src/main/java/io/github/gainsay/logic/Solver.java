package io.github.gainsay.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether clauses can all be true, by search with learning from conflicts (N. Eén and N.
 * Sörensson, "An Extensible SAT-solver", 2003).
 *
 * <p>Variables are numbered from 0. The literal {@code 2 * v} says that variable v is true, {@code
 * 2 * v + 1} that it is false. The same clauses added in the same order always give the same
 * answers.
 */
public final class Solver {
  /** What a search comes to. */
  public enum Outcome {
    /** All can be true. */
    SATISFIABLE,
    /** They cannot. */
    UNSATISFIABLE,
    /** There were as many conflicts as the search is allowed. */
    LIMIT
  }

  private static final int NONE = -1;
  private static final int RESTART_AFTER = 100;

  private final Assignment assigned;
  private final Activity activity;
  private final List<int[]> clauses = new ArrayList<>();
  private final IntList[] watching;
  private final boolean[] seen;
  private final boolean[] model;
  private long conflictsLeft;
  private boolean contradictory;

  /**
   * Makes a solver without clauses.
   *
   * @param variables how many variables there are
   * @param conflicts how many conflicts all searches together may come to
   * @param first what is tried first for each variable
   */
  public Solver(int variables, long conflicts, boolean first) {
    assigned = new Assignment(variables, first);
    activity = new Activity(variables);
    watching = new IntList[2 * variables];
    Arrays.setAll(watching, i -> new IntList());
    seen = new boolean[variables];
    model = new boolean[variables];
    conflictsLeft = conflicts;
  }

  /**
   * {@return the literal that the variable is true}
   *
   * @param variable the variable
   */
  public static int is(int variable) {
    return 2 * variable;
  }

  /**
   * {@return the literal that the variable is false}
   *
   * @param variable the variable
   */
  public static int isNot(int variable) {
    return 2 * variable + 1;
  }

  /**
   * {@return the literal that is true where the other is false}
   *
   * @param literal the other
   */
  public static int not(int literal) {
    return literal ^ 1;
  }

  /**
   * Adds a clause: at least one of the literals is true.
   *
   * @param literals of any variables
   */
  public void add(int... literals) {
    assigned.undoTo(0, activity);
    int[] clause = Arrays.stream(literals).distinct().filter(x -> !assigned.isFalse(x)).toArray();
    if (Arrays.stream(clause).anyMatch(assigned::isTrue) || isAlwaysTrue(clause)) {
      return;
    }
    if (clause.length == 0) {
      contradictory = true;
    } else if (clause.length == 1) {
      assigned.set(clause[0], NONE);
      contradictory |= propagate() != NONE;
    } else {
      store(clause);
    }
  }

  /** Whether some variable is there both ways. */
  private static boolean isAlwaysTrue(int[] clause) {
    int[] sorted = clause.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == not(sorted[i - 1])) {
        return true;
      }
    }
    return false;
  }

  private int store(int[] clause) {
    int number = clauses.size();
    clauses.add(clause);
    watching[clause[0]].add(number);
    watching[clause[1]].add(number);
    return number;
  }

  /**
   * {@return whether there is an assignment with which all clauses and the assumed literals are
   * true}
   *
   * @param assumed literals
   */
  public Outcome solve(int... assumed) {
    assigned.undoTo(0, activity);
    for (int restarts = 1; !contradictory; restarts++) {
      Outcome outcome = search((long) RESTART_AFTER * luby(restarts), assumed);
      if (outcome != Outcome.LIMIT || conflictsLeft <= 0) {
        return outcome;
      }
    }
    return Outcome.UNSATISFIABLE;
  }

  /**
   * {@return whether the variable is true in the assignment that was found last}
   *
   * @param variable the variable
   */
  public boolean value(int variable) {
    return model[variable];
  }

  /** Searches until so many conflicts; begins from nothing but what always holds. */
  private Outcome search(long most, int[] assumed) {
    assigned.undoTo(0, activity);
    for (long conflicts = 0; ; ) {
      int conflict = propagate();
      if (conflict != NONE) {
        if (assigned.depth() == 0) {
          contradictory = true;
          return Outcome.UNSATISFIABLE;
        }
        learn(conflict);
        conflicts++;
        conflictsLeft--;
        activity.decay();
      } else if (conflicts >= most || conflictsLeft <= 0) {
        return Outcome.LIMIT;
      } else if (assigned.depth() < assumed.length) {
        int next = assumed[assigned.depth()];
        if (assigned.isFalse(next)) {
          return Outcome.UNSATISFIABLE;
        }
        assigned.decide(next);
      } else {
        int next = activity.next(assigned);
        if (next == NONE) {
          for (int v = 0; v < model.length; v++) {
            model[v] = assigned.isTrue(is(v));
          }
          return Outcome.SATISFIABLE;
        }
        assigned.decide(assigned.preferred(next));
      }
    }
  }

  /** Sets what follows from what is set; returns a clause that has become false, if any. */
  private int propagate() {
    while (assigned.hasPending()) {
      int falsified = not(assigned.nextPending());
      IntList watchers = watching[falsified];
      int kept = 0;
      int conflict = NONE;
      for (int i = 0; i < watchers.size(); i++) {
        int number = watchers.get(i);
        int[] clause = clauses.get(number);
        if (conflict == NONE && !moveWatch(clause, falsified, number)) {
          if (assigned.isFalse(clause[0])) {
            conflict = number;
          } else if (!assigned.isTrue(clause[0])) {
            assigned.set(clause[0], number);
          }
          watchers.set(kept++, number);
        } else if (conflict != NONE) {
          watchers.set(kept++, number);
        }
      }
      watchers.truncate(kept);
      if (conflict != NONE) {
        assigned.skipPending();
        return conflict;
      }
    }
    return NONE;
  }

  /** Puts the false literal second, and lets another that is not false be watched in its place. */
  private boolean moveWatch(int[] clause, int falsified, int number) {
    if (clause[0] == falsified) {
      clause[0] = clause[1];
      clause[1] = falsified;
    }
    if (assigned.isTrue(clause[0])) {
      return false;
    }
    for (int k = 2; k < clause.length; k++) {
      if (!assigned.isFalse(clause[k])) {
        clause[1] = clause[k];
        clause[k] = falsified;
        watching[clause[1]].add(number);
        return true;
      }
    }
    return false;
  }

  /** Learns why the clause became false, and goes back to where that already tells something. */
  private void learn(int conflict) {
    IntList learned = new IntList();
    learned.add(NONE);
    int open = 0;
    int at = assigned.size();
    int implied = NONE;
    int reason = conflict;
    do {
      for (int literal : clauses.get(reason)) {
        int variable = literal >> 1;
        if (literal != implied && !seen[variable] && assigned.level(variable) > 0) {
          seen[variable] = true;
          activity.bump(variable);
          if (assigned.level(variable) == assigned.depth()) {
            open++;
          } else {
            learned.add(literal);
          }
        }
      }
      do {
        implied = assigned.at(--at);
      } while (!seen[implied >> 1]);
      reason = assigned.reason(implied >> 1);
      seen[implied >> 1] = false;
      open--;
    } while (open > 0);
    learned.set(0, not(implied));
    int[] all = learned.toArray();
    seen[implied >> 1] = true;
    int[] clause = Arrays.stream(all).filter(x -> x == all[0] || !followsFromOthers(x)).toArray();
    for (int literal : all) {
      seen[literal >> 1] = false;
    }
    settle(clause);
  }

  /** Whether the literal is false because others of the learned clause are. */
  private boolean followsFromOthers(int literal) {
    int reason = assigned.reason(literal >> 1);
    if (reason == NONE) {
      return false;
    }
    for (int other : clauses.get(reason)) {
      if (other != not(literal) && !seen[other >> 1] && assigned.level(other >> 1) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Sets the first literal of the learned clause, which all others leave as the only one. */
  private void settle(int[] clause) {
    int second = 1;
    for (int i = 2; i < clause.length; i++) {
      if (assigned.level(clause[i] >> 1) > assigned.level(clause[second] >> 1)) {
        second = i;
      }
    }
    if (clause.length == 1) {
      assigned.undoTo(0, activity);
      assigned.set(clause[0], NONE);
      return;
    }
    int swapped = clause[1];
    clause[1] = clause[second];
    clause[second] = swapped;
    assigned.undoTo(assigned.level(clause[1] >> 1), activity);
    assigned.set(clause[0], store(clause));
  }

  /** 1, 1, 2, 1, 1, 2, 4, … (M. Luby, A. Sinclair, D. Zuckerman, 1993). */
  private static long luby(int i) {
    int power = 1;
    while ((1L << power) - 1 < i) {
      power++;
    }
    return (1L << power) - 1 == i ? 1L << (power - 1) : luby(i - (1 << (power - 1)) + 1);
  }
}
