package io.github.gainsay.value;

import org.jspecify.annotations.Nullable;

/**
 * A number with the unit that stands before or behind it.
 *
 * @param start its first token
 * @param numeral the number as it is written
 * @param anchor the number in the unit; of 5 feet 2 inches it is 5 2/12
 * @param unit the unit; none if none is named
 * @param money whether a currency stands before the number
 * @param end the token behind it
 */
record Amount(
    int start, Numeral numeral, Anchor anchor, @Nullable Unit unit, boolean money, int end) {
  Amount with(Anchor other, @Nullable Unit otherUnit, int otherEnd) {
    return new Amount(start, numeral, other, otherUnit, money, otherEnd);
  }

  Unit unitOrNone() {
    return unit == null ? Unit.unspecified() : unit;
  }
}
