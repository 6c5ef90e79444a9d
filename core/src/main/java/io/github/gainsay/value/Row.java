package io.github.gainsay.value;

import io.github.gainsay.value.QuantityComparison.Code;
import org.jspecify.annotations.Nullable;

/** Finds the row of the table of comparisons that fits two quantities on one scale. */
final class Row {
  private static final Rational HUNDRED_KELVINS = Rational.of(100);
  private static final Rational TWO = Rational.of(2);

  private Row() {}

  static Code of(Quantity a, Form x, Quantity b, Form y) {
    if (isSame(a, x, b, y)) {
      return Code.SAME;
    }
    boolean meet = x.hard().meets(y.hard());
    if (a.hedge() != b.hedge() && sameNumber(x, y)) {
      return meet ? Code.HEDGE_SHIFT : opposes(a) && opposes(b) ? Code.OPPOSED : Code.BOUNDARY;
    }
    if (!meet) {
      return a.hedge() == Hedge.UP_TO || b.hedge() == Hedge.UP_TO
          ? Code.OVER_CEILING
          : Code.DISJOINT;
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
    return x.direction() * y.direction() > 0 ? Code.BOUNDS_DIFFER : Code.ANCHORS_DIFFER;
  }

  /** Of equal numbers, the intervals differ only if one phrase leaves open what it counts. */
  private static boolean isSame(Quantity a, Form x, Quantity b, Form y) {
    if (a.hedge() != b.hedge() || x.direction() != y.direction()) {
      return false;
    }
    boolean asPrinted =
        x.number() != null
            && x.grain() != null
            && x.number().equals(y.number())
            && x.grain().equals(y.grain())
            && a.isApproximate() == b.isApproximate();
    return asPrinted || x.hard().equals(y.hard());
  }

  private static boolean sameNumber(Form x, Form y) {
    return x.number() != null && x.number().equals(y.number());
  }

  private static boolean opposes(Quantity q) {
    return q.hedge() != Hedge.BARE && !q.hedge().isRounded() && q.hedge() != Hedge.UP_TO;
  }

  private static boolean isRounding(Quantity coarse, Form round, Quantity fine, Form exact) {
    if (!coarse.hedge().isPointLike()
        || !fine.hedge().isPointLike()
        || round.number() == null
        || round.grain() == null
        || exact.number() == null
        || exact.grain() == null
        || round.grain().compareTo(exact.grain()) <= 0) {
      return false;
    }
    Rational number = round.number();
    Rational miss = number.minus(exact.number()).abs();
    if (miss.times(TWO).compareTo(round.grain()) > 0) {
      return false;
    }
    return isWithin(1, round, exact)
        || number.abs().compareTo(round.grain().times(Bands.TEN)) >= 0
        || (coarse.hedge().isRounded() && isWithin(5, round, exact));
  }

  private static boolean covers(Form wide, Quantity evidence, Form narrow) {
    return evidence.hedge().isPointLike()
        && narrow.number() != null
        && wide.hard().encloses(narrow.hard())
        && wide.typical().contains(narrow.number());
  }

  private static boolean areNear(Quantity a, Form x, Quantity b, Form y) {
    if (x.typical().meets(y.typical())) {
      return true;
    }
    if (x.number() == null || y.number() == null) {
      return false;
    }
    boolean counts = a.unit().isCount() && b.unit().isCount();
    return isWithin(10, x, y) || (counts && x.number().minus(y.number()).abs().compareTo(TWO) <= 0);
  }

  /** Returns whether the numbers differ by at most so many per cent of the greater one. */
  private static boolean isWithin(long percent, Form x, Form y) {
    Rational one = required(x.number());
    Rational other = required(y.number());
    boolean kelvins = x.kelvins() || y.kelvins();
    return kelvins
        ? one.minus(other).abs().compareTo(Rational.of(percent)) <= 0
        : Rational.differAtMost(one, other, percent, 100);
  }

  private static Rational required(@Nullable Rational number) {
    if (number == null) {
      throw new IllegalStateException("number must be printed, but there is none");
    }
    return number;
  }

  /**
   * Returns the difference of the printed numbers, or else of the nearest ends, relative to the
   * greater one.
   */
  static Rational difference(Form x, Form y) {
    if (x.number() != null && y.number() != null) {
      return relative(x.number(), y.number(), x.kelvins() || y.kelvins());
    }
    if (x.hard().meets(y.hard())) {
      return Rational.ZERO;
    }
    boolean ascending =
        x.hard().upper().value().isPresent()
            && y.hard().lower().value().isPresent()
            && x.hard().upper().value().get().compareTo(y.hard().lower().value().get()) <= 0;
    Interval low = ascending ? x.hard() : y.hard();
    Interval high = ascending ? y.hard() : x.hard();
    return relative(
        low.upper().value().orElseThrow(),
        high.lower().value().orElseThrow(),
        x.kelvins() || y.kelvins());
  }

  private static Rational relative(Rational x, Rational y, boolean kelvins) {
    Rational greater = kelvins ? HUNDRED_KELVINS : x.abs().max(y.abs());
    return greater.signum() == 0 ? Rational.ZERO : x.minus(y).abs().dividedBy(greater);
  }
}
