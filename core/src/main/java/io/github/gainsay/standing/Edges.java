package io.github.gainsay.standing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which positions lead to which, each pair once, in both directions. */
final class Edges {
  private final int[] fromStart;
  private final int[] from;
  private final int[] intoStart;
  private final int[] into;

  /** Pairs of positions, as they are given. */
  static final class Gathering {
    private long[] pairs = new long[16];
    private int size;

    void add(int from, int to) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = (long) from << Integer.SIZE | to;
    }

    private long[] sortedOnce() {
      long[] sorted = Arrays.copyOf(pairs, size);
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return Arrays.copyOf(sorted, kept);
    }
  }

  Edges(int positions, Gathering given) {
    long[] pairs = given.sortedOnce();
    fromStart = new int[positions + 1];
    intoStart = new int[positions + 1];
    from = new int[pairs.length];
    into = new int[pairs.length];
    for (long pair : pairs) {
      fromStart[first(pair) + 1]++;
      intoStart[(int) pair + 1]++;
    }
    for (int i = 0; i < positions; i++) {
      fromStart[i + 1] += fromStart[i];
      intoStart[i + 1] += intoStart[i];
    }
    int[] next = Arrays.copyOf(intoStart, positions);
    for (int i = 0; i < pairs.length; i++) {
      from[i] = (int) pairs[i];
      into[next[(int) pairs[i]]++] = first(pairs[i]);
    }
  }

  private static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  int count() {
    return from.length;
  }

  /** Returns where the position leads, in order. */
  int[] from(int position) {
    return Arrays.copyOfRange(from, fromStart[position], fromStart[position + 1]);
  }

  /** Returns what leads to the position, in order. */
  int[] into(int position) {
    return Arrays.copyOfRange(into, intoStart[position], intoStart[position + 1]);
  }

  /** Returns how many lead to the position. */
  int countInto(int position) {
    return intoStart[position + 1] - intoStart[position];
  }

  boolean has(int one, int other) {
    return Arrays.binarySearch(from, fromStart[one], fromStart[one + 1], other) >= 0;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Edges other
        && Arrays.equals(fromStart, other.fromStart)
        && Arrays.equals(from, other.from);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(fromStart) + Arrays.hashCode(from);
  }
}
