package io.github.gainsay.consistency;

import io.github.gainsay.value.Value;

/**
 * The answer of a cell, as a stretch of its line.
 *
 * @param line where it lies
 * @param cell who gives it
 * @param value the answer
 */
record Mark(Line line, Cell cell, Value value) {
  static final Stretches<Mark> IN_ORDER =
      new Stretches<>() {
        @Override
        public int compareLower(Mark a, Mark b) {
          return a.line.compareLower(a.value, b.value);
        }

        @Override
        public int compareUpper(Mark a, Mark b) {
          return a.line.compareUpper(a.value, b.value);
        }

        @Override
        public boolean isBelow(Mark a, Mark b) {
          return a.line.isBelow(a.value, b.value);
        }
      };

  static Mark of(Line line, Cell cell) {
    return new Mark(line, cell, cell.literal().proposition().value());
  }

  /** Returns how many give the answer. */
  long size() {
    return cell.crowd().size();
  }

  boolean isBelow(Mark other) {
    return IN_ORDER.isBelow(this, other);
  }
}
