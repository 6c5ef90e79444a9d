package io.github.gainsay.value;

import java.util.Optional;

/** Intervals of whole numbers from nought, as counts of things are. */
final class Counts {
  private Counts() {}

  /**
   * Returns the interval with the same counts and inclusive finite bounds: (150, ∞) is [151, ∞).
   */
  static Interval whole(Interval interval) {
    Rational low =
        interval
            .lower()
            .value()
            .map(n -> least(n, interval.lower().inclusive()))
            .orElse(Rational.ZERO);
    Optional<Rational> high =
        interval.upper().value().map(n -> greatest(n, interval.upper().inclusive()));
    Rational from = low.max(Rational.ZERO);
    if (high.isPresent() && high.get().compareTo(from) < 0) {
      throw new IllegalArgumentException("interval must hold a count, but was <" + interval + ">");
    }
    return new Interval(Bound.including(from), high.map(Bound::including).orElse(Bound.none()));
  }

  private static Rational least(Rational bound, boolean inclusive) {
    return inclusive ? bound.ceiling() : bound.floor().plus(Rational.ONE);
  }

  private static Rational greatest(Rational bound, boolean inclusive) {
    return inclusive ? bound.floor() : bound.ceiling().minus(Rational.ONE);
  }
}
