package io.github.gainsay.logic;

import java.util.Arrays;

/** What is set to true or false, in the order in which that was done, and why. */
final class Assignment {
  private static final byte OPEN = 0;
  private static final byte TRUE = 1;
  private static final byte FALSE = -1;

  private final byte[] values;
  private final byte[] last;
  private final int[] levels;
  private final int[] reasons;
  private final int[] literals;
  private final IntList decisions = new IntList();
  private int size;
  private int pending;

  /**
   * Makes an assignment in which nothing is set.
   *
   * @param first what is preferred for each variable until it has been set
   */
  Assignment(int variables, boolean first) {
    values = new byte[variables];
    last = new byte[variables];
    Arrays.fill(last, first ? TRUE : FALSE);
    levels = new int[variables];
    reasons = new int[variables];
    literals = new int[variables];
  }

  private byte value(int literal) {
    byte value = values[literal >> 1];
    return (literal & 1) == 0 ? value : (byte) -value;
  }

  boolean isTrue(int literal) {
    return value(literal) == TRUE;
  }

  boolean isFalse(int literal) {
    return value(literal) == FALSE;
  }

  boolean isOpen(int variable) {
    return values[variable] == OPEN;
  }

  /** Returns how many decisions there are. */
  int depth() {
    return decisions.size();
  }

  /** Returns how many literals are set. */
  int size() {
    return size;
  }

  /** Returns a literal by its place in the order. */
  int at(int place) {
    return literals[place];
  }

  int level(int variable) {
    return levels[variable];
  }

  /** Returns the clause for which the variable was set. */
  int reason(int variable) {
    return reasons[variable];
  }

  /** Begins a new level, in which the literal is true; if it is so already, nothing is in it. */
  void decide(int literal) {
    decisions.add(size);
    if (isOpen(literal >> 1)) {
      set(literal, -1);
    }
  }

  void set(int literal, int reason) {
    int variable = literal >> 1;
    values[variable] = (literal & 1) == 0 ? TRUE : FALSE;
    levels[variable] = depth();
    reasons[variable] = reason;
    literals[size++] = literal;
  }

  /** Returns the variable as it was set last. */
  int preferred(int variable) {
    return last[variable] == FALSE ? Solver.isNot(variable) : Solver.is(variable);
  }

  boolean hasPending() {
    return pending < size;
  }

  /** Returns the next literal whose consequences have not been drawn. */
  int nextPending() {
    return literals[pending++];
  }

  void skipPending() {
    pending = size;
  }

  /** Takes back all levels above the one. */
  void undoTo(int level, Activity activity) {
    if (depth() <= level) {
      return;
    }
    int begin = decisions.get(level);
    while (size > begin) {
      int variable = literals[--size] >> 1;
      last[variable] = values[variable];
      values[variable] = OPEN;
      activity.reopen(variable);
    }
    decisions.truncate(level);
    pending = size;
  }
}
