package io.github.gainsay.value;

/**
 * Where some intervals begin and end.
 *
 * @param outer from the least lower end to the greatest upper one
 * @param lastLower the greatest lower end
 * @param firstUpper the least upper end
 */
record Ends(Interval outer, Bound lastLower, Bound firstUpper) {
  static Ends of(Interval interval) {
    return new Ends(interval, interval.lower(), interval.upper());
  }

  /** Returns the ends of these and the others. */
  Ends and(Ends other) {
    return new Ends(
        outer.hull(other.outer),
        Bound.compareLower(lastLower, other.lastLower) >= 0 ? lastLower : other.lastLower,
        Bound.compareUpper(firstUpper, other.firstUpper) <= 0 ? firstUpper : other.firstUpper);
  }

  /** Whether each of these is each of the others. */
  Sure equal(Ends other) {
    return encloses(other).and(other.encloses(this));
  }

  /** Whether each of these meets each of the others. */
  Sure meets(Ends other) {
    return Sure.of(
        lastLower.leavesRoomBelow(other.firstUpper) && other.lastLower.leavesRoomBelow(firstUpper),
        !outer.meets(other.outer));
  }

  /** Whether each of these lies below each of the others. */
  Sure areBelow(Ends other) {
    return Sure.of(outer.isLessThan(other.outer), other.lastLower.leavesRoomBelow(firstUpper));
  }

  /** Whether each of these encloses each of the others. */
  Sure encloses(Ends other) {
    return Sure.of(
        Bound.compareLower(lastLower, other.outer.lower()) <= 0
            && Bound.compareUpper(firstUpper, other.outer.upper()) >= 0,
        Bound.compareLower(outer.lower(), other.lastLower) > 0
            || Bound.compareUpper(outer.upper(), other.firstUpper) < 0);
  }

  /** Whether each of these contains each number from the least to the greatest, both included. */
  Sure contains(Interval numbers) {
    return Sure.of(
        Bound.compareLower(lastLower, numbers.lower()) <= 0
            && Bound.compareUpper(firstUpper, numbers.upper()) >= 0,
        !outer.meets(numbers));
  }
}
