package io.github.gainsay.value;

import java.util.Optional;

/** Intervals of numbers from nought, as counts of things are. */
final class Counts {
  private static final Interval FROM_NOUGHT =
      new Interval(Bound.including(Rational.ZERO), Bound.none());

  private Counts() {}

  /** Returns the part of the interval that is not below nought. */
  static Interval fromNought(Interval interval) {
    return interval.intersection(FROM_NOUGHT).orElseThrow(() -> noCount(interval));
  }

  /**
   * Returns the whole numbers of an interval from nought, with inclusive finite bounds: (150, ∞) is
   * [151, ∞).
   */
  static Interval whole(Interval interval) {
    Bound lower = interval.lower();
    Bound upper = interval.upper();
    Rational low = least(lower.value().orElseThrow(), lower.inclusive());
    Optional<Rational> high = upper.value().map(n -> greatest(n, upper.inclusive()));
    if (high.isPresent() && high.get().compareTo(low) < 0) {
      throw noCount(interval);
    }
    return new Interval(Bound.including(low), high.map(Bound::including).orElse(Bound.none()));
  }

  /** Returns whether a whole number lies in the interval; always true if its ends are not whole. */
  static boolean holdsCount(Interval interval) {
    Bound lower = interval.lower();
    Bound upper = interval.upper();
    if (lower.value().isEmpty() || upper.value().isEmpty()) {
      return true;
    }
    Rational low = lower.value().get();
    Rational high = upper.value().get();
    return !low.isWhole()
        || !high.isWhole()
        || least(low, lower.inclusive()).compareTo(greatest(high, upper.inclusive())) <= 0;
  }

  private static IllegalArgumentException noCount(Interval interval) {
    return new IllegalArgumentException("interval must hold a count, but was <" + interval + ">");
  }

  private static Rational least(Rational bound, boolean inclusive) {
    return inclusive ? bound.ceiling() : bound.floor().plus(Rational.ONE);
  }

  private static Rational greatest(Rational bound, boolean inclusive) {
    return inclusive ? bound.floor() : bound.ceiling().minus(Rational.ONE);
  }
}
