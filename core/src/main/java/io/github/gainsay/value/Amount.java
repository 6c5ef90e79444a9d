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
  static Amount of(int start, Numeral numeral) {
    return new Amount(start, numeral, numeral.anchor(), null, false, numeral.end());
  }

  Amount with(Anchor other, @Nullable Unit otherUnit, int otherEnd) {
    return new Amount(start, numeral, other, otherUnit, money, otherEnd);
  }

  /** Returns the number alone; a fraction alone is a share. */
  Amount withoutUnit() {
    Unit share = numeral.isShare() ? Unit.ratio() : null;
    return new Amount(start, numeral, numeral.anchor(), share, false, numeral.end());
  }

  Unit unitOrNone() {
    return unit == null ? Unit.unspecified() : unit;
  }

  /** Returns whether it is a share of a whole in words: a third, one in four. */
  boolean isShare() {
    return numeral.isShare() && Unit.ratio().equals(unit);
  }

  /** Returns the number with the scale of the other: the 5 of "5 to 10 million". */
  Anchor scaledLike(Amount other) {
    return anchor.equals(numeral.anchor()) ? numeral.scaledLike(other.numeral).anchor() : anchor;
  }
}
