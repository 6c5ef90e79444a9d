package io.github.gainsay.assertj;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The names that something can have; a slip in a test is told from a failure by them.
 *
 * @param parameter what such a name is called in messages, such as {@code ruleId}
 * @param whose which names they are, such as {@code rules that ran}
 * @param names the names
 */
record Known(String parameter, String whose, Collection<String> names) {
  private static final int NEAREST = 3;

  /**
   * Checks a name.
   *
   * @throws IllegalArgumentException if it is not one of these
   */
  void require(String name) {
    if (!names.contains(name)) {
      throw refusal(name);
    }
  }

  /** Returns the refusal of a name, which says which come nearest. */
  IllegalArgumentException refusal(String name) {
    List<String> nearest = nearest(name);
    return new IllegalArgumentException(
        parameter
            + " must be one of the "
            + whose
            + ", but was '"
            + name
            + "'; "
            + (nearest.isEmpty() ? "" : "nearest: " + Listing.names(nearest) + "; ")
            + all());
  }

  private String all() {
    if (names.isEmpty()) {
      return "there are none";
    }
    return "known: " + Listing.names(names);
  }

  private List<String> nearest(String name) {
    int most = Math.max(1, name.length() / 3);
    return names.stream()
        .filter(n -> distance(name, n) <= most)
        .sorted(
            Comparator.comparingInt((String n) -> distance(name, n))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** The number of characters to insert, delete or replace, by Levenshtein. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
