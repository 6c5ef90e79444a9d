package io.github.gainsay.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one statement says, as it is drawn.
 *
 * @param camps the numbers of the positions that it belongs to, from 0, in ascending order
 * @param who who says it
 * @param says what is said
 * @param denied whether it is denied
 * @param hard what the words allow
 * @param typical what the words convey
 * @param anchor the number as printed, if there is one
 * @param allowed what the words allow, in words
 * @param conveyed what the words convey, in words
 */
record Bar(
    List<Integer> camps,
    String who,
    String says,
    boolean denied,
    Span hard,
    Span typical,
    OptionalDouble anchor,
    String allowed,
    String conveyed) {
  /** The camp of what belongs to no position, or to several. */
  static final int NONE = -1;

  Bar {
    camps = List.copyOf(camps);
  }

  /** Returns the position that it belongs to, if that is one. */
  int camp() {
    return camps.size() == 1 ? camps.get(0) : NONE;
  }

  /** Returns the letters of its positions, such as "A", or "A–D" of four; of none nothing. */
  String letters() {
    if (camps.isEmpty()) {
      return "";
    }
    int first = camps.get(0);
    int last = camps.get(camps.size() - 1);
    if (first == last) {
      return Drawing.letter(first);
    }
    boolean unbroken = last - first == camps.size() - 1;
    return Drawing.letter(first) + (unbroken ? "\u2013" : "\u2026") + Drawing.letter(last);
  }
}
