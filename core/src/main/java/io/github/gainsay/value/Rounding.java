package io.github.gainsay.value;

import java.math.BigDecimal;

/**
 * How wide a hedge is: the bands around a printed number.
 *
 * <p>The grain u is the unit of the last significant digit, and the step h is u, but at least 5 %
 * and at most 25 % of the number; 1 for whole numbers below 10.
 */
final class Rounding {
  private static final Rational FIVE_PERCENT = Rational.of(new BigDecimal("0.05"));
  private static final Rational QUARTER = Rational.of(new BigDecimal("0.25"));
  private static final Rational HALF = Rational.of(new BigDecimal("0.5"));
  private static final Rational TEN = Rational.of(10);

  private Rounding() {}

  static Anchor anchor(BigDecimal numeral) {
    Rational value = Rational.of(numeral);
    int scale =
        numeral.scale() > 0 || numeral.signum() == 0
            ? Math.max(numeral.scale(), 0)
            : numeral.stripTrailingZeros().scale();
    return new Anchor(value, Rational.of(BigDecimal.ONE.movePointLeft(scale)));
  }

  static Rational step(Anchor anchor) {
    Rational size = anchor.value().abs();
    if (size.signum() == 0 || (anchor.grain().equals(Rational.ONE) && size.compareTo(TEN) < 0)) {
      return anchor.grain();
    }
    return anchor.grain().max(size.times(FIVE_PERCENT)).min(size.times(QUARTER));
  }

  static Interval hard(Hedge hedge, Anchor anchor) {
    Rational n = anchor.value();
    Rational h = step(anchor);
    return switch (hedge) {
      case EXACTLY -> Interval.point(n);
      case BARE -> bare(anchor);
      case ABOUT -> Interval.closed(n.minus(h), n.plus(h));
      case NEARLY -> new Interval(Bound.including(n.minus(h)), Bound.excluding(n));
      case JUST_OVER -> new Interval(Bound.excluding(n), Bound.including(n.plus(h)));
      case MORE_THAN -> new Interval(Bound.excluding(n), Bound.none());
      case AT_LEAST -> new Interval(Bound.including(n), Bound.none());
      case LESS_THAN -> new Interval(Bound.none(), Bound.excluding(n));
      case AT_MOST, UP_TO -> new Interval(Bound.none(), Bound.including(n));
      case BETWEEN, VAGUE ->
          throw new IllegalArgumentException(
              "hedge must go with one number, but was <" + hedge + ">");
    };
  }

  private static Interval bare(Anchor anchor) {
    Rational n = anchor.value();
    if (anchor.grain().equals(Rational.ONE)) {
      return Interval.point(n);
    }
    Rational half = anchor.grain().times(HALF);
    Rational cap = n.abs().times(FIVE_PERCENT);
    return anchor.grain().compareTo(Rational.ONE) > 0 && half.compareTo(cap) >= 0
        ? Interval.closed(n.minus(cap), n.plus(cap))
        : new Interval(Bound.including(n.minus(half)), Bound.excluding(n.plus(half)));
  }

  static Interval typical(Hedge hedge, Anchor anchor) {
    Rational n = anchor.value();
    Rational h = step(anchor);
    return switch (hedge) {
      case EXACTLY, BARE -> Interval.point(n);
      case ABOUT -> Interval.closed(n.minus(h.times(HALF)), n.plus(h.times(HALF)));
      case MORE_THAN -> new Interval(Bound.excluding(n), Bound.including(n.plus(h)));
      case AT_LEAST -> Interval.closed(n, n.plus(h));
      case LESS_THAN -> new Interval(Bound.including(n.minus(h)), Bound.excluding(n));
      case AT_MOST, UP_TO -> Interval.closed(n.minus(h), n);
      case NEARLY, JUST_OVER, BETWEEN, VAGUE -> hard(hedge, anchor);
    };
  }
}
