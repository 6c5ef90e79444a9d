package io.github.gainsay.value;

import io.github.gainsay.value.Form.Printed;
import io.github.gainsay.value.QuantityComparison.Code;

/**
 * Finds the row of the table of comparisons that fits two quantities on one scale. Allocates
 * nothing while numbers are short.
 */
final class Row {
  static final Rational TWO = Rational.of(2);
  private static final Rational HUNDRED_KELVINS = Rational.of(100);

  private static final Nearness ONE_PERCENT = Nearness.of(1);
  private static final Nearness FIVE_PERCENT = Nearness.of(5);
  static final Nearness TEN_PERCENT = Nearness.of(10);

  /** How near two numbers are, in per cent of the greater one, or in kelvins. */
  record Nearness(long percent, Rational kelvins) {
    static Nearness of(long percent) {
      return new Nearness(percent, Rational.of(percent));
    }

    boolean holds(Form x, Printed one, Form y, Printed other) {
      return holds(x, one.number(), y, other.number());
    }

    boolean holds(Form x, Rational one, Form y, Rational other) {
      return (x.temperature() || y.temperature())
          ? Rational.differAtMost(one, other, kelvins)
          : Rational.differAtMost(one, other, percent, 100);
    }
  }

  private Row() {}

  static Code of(Quantity a, Form x, Quantity b, Form y) {
    if (isSame(a, x, b, y)) {
      return Code.SAME;
    }
    boolean meet = x.hard().meets(y.hard());
    if (areHedgedDifferently(a, b) && isOfOneNumber(a, x, b, y)) {
      return meet ? Code.HEDGE_SHIFT : opposes(a) && opposes(b) ? Code.OPPOSED : Code.BOUNDARY;
    }
    if (!meet) {
      return codeApart(a, b);
    }
    if (isRounding(a, x, b, y) || isRounding(b, y, a, x)) {
      return Code.ROUNDED;
    }
    if (covers(x, b, y) || covers(y, a, x)) {
      return Code.COVERED;
    }
    if (!areNear(a, x, b, y)) {
      return Code.FAR_APART;
    }
    return codeNear(x, y);
  }

  /** Of what does not meet. */
  static Code codeApart(Quantity a, Quantity b) {
    return a.hedge() == Hedge.UP_TO || b.hedge() == Hedge.UP_TO ? Code.OVER_CEILING : Code.DISJOINT;
  }

  /** Of what meets, is near and no agreement. */
  static Code codeNear(Form x, Form y) {
    return x.direction() * y.direction() > 0 ? Code.BOUNDS_DIFFER : Code.ANCHORS_DIFFER;
  }

  /** Of equal numbers, the intervals differ only if one phrase leaves open what it counts. */
  private static boolean isSame(Quantity a, Form x, Quantity b, Form y) {
    if (!areHedgedAlike(a, x, b, y)) {
      return false;
    }
    Printed one = x.printed();
    Printed other = y.printed();
    boolean asPrinted =
        one != null
            && other != null
            && one.number().equals(other.number())
            && one.halfGrain().equals(other.halfGrain())
            && a.isApproximate() == b.isApproximate();
    return asPrinted || x.hard().equals(y.hard());
  }

  static boolean areHedgedAlike(Quantity a, Form x, Quantity b, Form y) {
    return a.hedge() == b.hedge() && x.direction() == y.direction();
  }

  /** A share in words has no hedge: a quarter is 25 percent, rounded. */
  static boolean areHedgedDifferently(Quantity a, Quantity b) {
    boolean plain = isPlain(a.hedge()) && isPlain(b.hedge());
    return (a.hedge() != b.hedge() && !plain) || a.isApproximate() != b.isApproximate();
  }

  private static boolean isPlain(Hedge hedge) {
    return hedge == Hedge.BARE || hedge == Hedge.FRACTION;
  }

  /** Returns whether both print one number, or both the same two. */
  private static boolean isOfOneNumber(Quantity a, Form x, Quantity b, Form y) {
    Printed one = x.printed();
    Printed other = y.printed();
    if (one != null && other != null) {
      return one.number().equals(other.number());
    }
    return a.hedge() == Hedge.BETWEEN
        && b.hedge() == Hedge.BETWEEN
        && x.typical().equals(y.typical());
  }

  private static boolean opposes(Quantity q) {
    return q.hedge() != Hedge.BARE && !q.hedge().isRounded() && q.hedge() != Hedge.UP_TO;
  }

  private static boolean isRounding(Quantity coarse, Form x, Quantity fine, Form y) {
    Printed round = x.printed();
    Printed exact = y.printed();
    return round != null
        && exact != null
        && mayRound(coarse, round, fine, exact)
        && Rational.differAtMost(round.number(), exact.number(), round.halfGrain())
        && (round.hasTwoDigits() || ofRounding(coarse).holds(x, round, y, exact));
  }

  /** Whether the words allow that the one is the other rounded, if the numbers do. */
  static boolean mayRound(Quantity coarse, Printed round, Quantity fine, Printed exact) {
    return coarse.hedge().isPointLike()
        && fine.hedge().isPointLike()
        && round.halfGrain().compareTo(exact.halfGrain()) > 0;
  }

  /** How near a number has to be that is rounded to a single digit. */
  static Nearness ofRounding(Quantity coarse) {
    return coarse.hedge().isRounded() ? FIVE_PERCENT : ONE_PERCENT;
  }

  private static boolean covers(Form wide, Quantity evidence, Form narrow) {
    Printed number = narrow.printed();
    return number != null
        && evidence.hedge().isPointLike()
        && wide.typical().contains(number.number())
        && (wide.hard().encloses(narrow.hard()) || wide.typical().encloses(narrow.typical()));
  }

  private static boolean areNear(Quantity a, Form x, Quantity b, Form y) {
    Printed one = x.printed();
    Printed other = y.printed();
    if (x.typical().meets(y.typical())) {
      return true;
    }
    return one != null
        && other != null
        && (TEN_PERCENT.holds(x, one, y, other)
            || (isCount(a, one)
                && isCount(b, other)
                && Rational.differAtMost(one.number(), other.number(), TWO)));
  }

  /** A whole number without a unit is taken for a count, here as where it is sharp. */
  static boolean isCount(Quantity q, Printed printed) {
    return (q.unit().isCount() || q.unit().isUnspecified()) && printed.number().isWhole();
  }

  /**
   * Returns the difference of the printed numbers, or else of the nearest ends, relative to the
   * greater one.
   */
  static Rational difference(Form x, Form y) {
    boolean temperature = x.temperature() || y.temperature();
    if (x.printed() != null && y.printed() != null) {
      return relative(x.printed().number(), y.printed().number(), temperature);
    }
    if (x.hard().meets(y.hard())) {
      return Rational.ZERO;
    }
    boolean ascending = x.hard().isBelow(y.hard());
    Interval low = ascending ? x.hard() : y.hard();
    Interval high = ascending ? y.hard() : x.hard();
    return relative(
        low.upper().value().orElseThrow(), high.lower().value().orElseThrow(), temperature);
  }

  static Rational relative(Rational x, Rational y, boolean temperature) {
    Rational greater = temperature ? HUNDRED_KELVINS : x.abs().max(y.abs());
    return greater.signum() == 0 ? Rational.ZERO : x.minus(y).abs().dividedBy(greater);
  }
}
