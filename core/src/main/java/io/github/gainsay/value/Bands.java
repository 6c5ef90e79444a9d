package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The intervals that a hedge makes of a printed number: the table of wordings. */
final class Bands {
  static final Rational TEN = Rational.of(10);
  static final Rational FIVE_PERCENT = Rational.of(new BigDecimal("0.05"));
  static final Rational QUARTER = Rational.of(new BigDecimal("0.25"));
  static final Rational HALF = Rational.of(new BigDecimal("0.5"));
  private static final Rational TWO_FIFTHS = Rational.of(new BigDecimal("0.4"));

  private final Rounding rounding;

  Bands(Rounding rounding) {
    this.rounding = rounding;
  }

  Interval hard(Hedge hedge, Anchor anchor, Unit unit) {
    Rational n = anchor.value();
    return switch (hedge) {
      case EXACTLY -> Interval.point(n);
      case BARE -> bare(anchor, unit);
      case FRACTION -> around(n, rounding.fraction(n));
      case ABOUT -> around(n, rounding.step(anchor));
      case NEARLY ->
          new Interval(Bound.including(n.minus(rounding.step(anchor))), Bound.excluding(n));
      case JUST_OVER ->
          new Interval(Bound.excluding(n), Bound.including(n.plus(rounding.step(anchor))));
      case MORE_THAN -> new Interval(Bound.excluding(n), Bound.none());
      case AT_LEAST -> new Interval(Bound.including(n), Bound.none());
      case LESS_THAN -> new Interval(Bound.none(), Bound.excluding(n));
      case AT_MOST, UP_TO -> new Interval(Bound.none(), Bound.including(n));
      case BETWEEN, VAGUE ->
          throw new IllegalArgumentException(
              "hedge must go with one number, but was <" + hedge + ">");
    };
  }

  private Interval bare(Anchor anchor, Unit unit) {
    Rational n = anchor.value();
    Rational slack = rounding.slack(anchor, unit);
    return slack.signum() > 0 && slack.equals(anchor.grain().times(HALF))
        ? new Interval(Bound.including(n.minus(slack)), Bound.excluding(n.plus(slack)))
        : around(n, slack);
  }

  Interval typical(Hedge hedge, Anchor anchor, Unit unit) {
    Rational n = anchor.value();
    return switch (hedge) {
      case EXACTLY, BARE -> Interval.point(n);
      case FRACTION -> around(n, rounding.fraction(n).times(TWO_FIFTHS));
      case ABOUT -> around(n, rounding.step(anchor).times(HALF));
      case MORE_THAN ->
          new Interval(Bound.excluding(n), Bound.including(n.plus(rounding.step(anchor))));
      case AT_LEAST -> Interval.closed(n, n.plus(rounding.step(anchor)));
      case LESS_THAN ->
          new Interval(Bound.including(n.minus(rounding.step(anchor))), Bound.excluding(n));
      case AT_MOST, UP_TO -> Interval.closed(n.minus(rounding.step(anchor)), n);
      case NEARLY, JUST_OVER, BETWEEN, VAGUE -> hard(hedge, anchor, unit);
    };
  }

  /** Widens a bound that is said to be only about there: it may be off by a step. */
  Interval loosened(Hedge hedge, Anchor anchor, Unit unit) {
    Interval bound = hard(hedge, anchor, unit);
    Rational step = rounding.step(anchor);
    return new Interval(bound.lower().map(n -> n.minus(step)), bound.upper().map(step::plus));
  }

  /** Widens two bounds, each by the step of its own number. */
  Interval loosened(Interval bounds) {
    return new Interval(
        bounds.lower().map(n -> n.minus(step(n))), bounds.upper().map(n -> n.plus(step(n))));
  }

  private Rational step(Rational number) {
    return rounding.step(new Anchor(number, grain(number)));
  }

  /** Returns 1000 for 3,000, and 1 for 0 and 1,917. */
  static long powerOfTenIn(long number) {
    long power = 1;
    for (long rest = number; rest != 0 && rest % 10 == 0; rest /= 10) {
      power *= 10;
    }
    return power;
  }

  /** The grain of a number that is known by its value only. */
  static Rational grain(Rational number) {
    if (number.isWhole() && number.isLong()) {
      return Rational.of(powerOfTenIn(number.longNumerator()));
    }
    if (!number.isDecimal()) {
      return Rational.of(BigInteger.ONE, number.denominator());
    }
    int scale =
        number.signum() == 0 ? 0 : new BigDecimal(number.toString()).stripTrailingZeros().scale();
    BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
    return scale <= 0 ? Rational.of(power, BigInteger.ONE) : Rational.of(BigInteger.ONE, power);
  }

  private static Interval around(Rational n, Rational width) {
    return Interval.closed(n.minus(width), n.plus(width));
  }
}
