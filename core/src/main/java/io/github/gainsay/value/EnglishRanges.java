package io.github.gainsay.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities with two numbers: between 5 and 10, from 5 to 10, 5–10, 5 or 6, 5 ± 1, more than
 * 5 and less than 10.
 */
final class EnglishRanges {
  private static final Set<String> TO = Words.set("to through thru - – — ~");
  private static final Rational TWO = Rational.of(2);
  private static final Rational HUNDRED = Rational.of(100);

  private final Tokens tokens;
  private final EnglishAmounts amounts;
  private final Expectation expectation;
  private final boolean wholePhrase;

  EnglishRanges(
      Tokens tokens, EnglishAmounts amounts, Expectation expectation, boolean wholePhrase) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.expectation = expectation;
    this.wholePhrase = wholePhrase;
  }

  /** Reads "between A and B" and "from A to B"; the number is the token of the first word. */
  @Nullable Spec introduced(int number, Hedging before) {
    boolean between = tokens.is(number, "between");
    Hedging first = Hedging.at(tokens, number + 1);
    Amount low = amounts.at(first.end());
    if (low == null) {
      return expectation.at(first.end(), "a number");
    }
    int joint = low.end();
    boolean joined =
        between
            ? tokens.is(joint, "and")
            : TO.contains(tokens.word(joint)) || tokens.is(joint, "until");
    if (!joined) {
      return expectation.at(joint, between ? "'and'" : "'to'");
    }
    Hedging second = Hedging.at(tokens, joint + 1);
    Amount high = amounts.at(second.end());
    if (high == null) {
      return expectation.at(second.end(), "a number");
    }
    boolean about = before.isAbout() || first.isAbout() || second.isAbout();
    return closed(before.start(), number, low, high, about);
  }

  /** Reads 5 to 10, 5–10 and, of neighbours, 5 or 6. */
  @Nullable Spec joined(int number, Amount first, Hedging hedging) {
    int joint = first.end();
    boolean or = tokens.is(joint, "or");
    if (!or && !TO.contains(tokens.word(joint))) {
      return null;
    }
    Amount second = amounts.at(joint + 1);
    boolean half = first.isShare() && second != null && second.unit() == null;
    if (second == null
        || half
        || (!tokens.isWord(joint) && !isRangeByDash(first, second, joint))
        || !canShareUnit(first, second)) {
      return null;
    }
    Rational low = first.numeral().scaledLike(second.numeral()).value();
    Rational high = second.numeral().value();
    boolean sameScale = second.unit() == null || first.unitOrNone().hasScaleOf(second.unit());
    boolean ascending = low.compareTo(high) < 0;
    boolean neighbours = !or || high.compareTo(low.times(TWO)) <= 0;
    if (!neighbours || (!ascending && (sameScale || first.unit() == null))) {
      return null;
    }
    if (hedging.direction() < 0 && hedging.orElse(Hedge.BARE).isBound()) {
      Unit unit = second.unit() == null ? first.unitOrNone() : second.unit();
      return Spec.of(hedging, number, second.with(second.anchor(), unit, second.end()));
    }
    return closed(hedging.start(), number, first, second, hedging.isAbout());
  }

  /** $5 to $10 and 5 to 10 km have one unit, 5 km to 10 have none that is sure. */
  private static boolean canShareUnit(Amount first, Amount second) {
    Unit unit = first.unit();
    if (unit == null) {
      return true;
    }
    return second.unit() == null
        ? first.money() || isPercent(first)
        : unit.isComparableWith(second.unit()) || isAbove(first, second);
  }

  /** $2.10 to $2.20 a share. */
  private static boolean isAbove(Amount first, Amount second) {
    Unit unit = second.unit();
    return first.money() && unit != null && unit.above().hasScaleOf(first.unitOrNone());
  }

  private static boolean isPercent(Amount amount) {
    return amount.unit() != null
        && amount.unit().readings().size() == 1
        && amount.unit().dimension().equals(Dimension.RATIO);
  }

  /** A dash also joins scores (3-1), dates and telephone numbers. */
  private boolean isRangeByDash(Amount first, Amount second, int dash) {
    boolean chained = tokens.isSign(second.end(), '-') && tokens.isNumber(second.end() + 1);
    boolean before = tokens.isSign(first.start() - 1, '-') && tokens.isGlued(first.start());
    boolean minus = !tokens.isGlued(dash) && tokens.isGlued(dash + 1);
    String digits = tokens.word(dash + 1);
    boolean zeroLed =
        digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
    return !chained && !before && !minus && !zeroLed;
  }

  private @Nullable Spec closed(int start, int number, Amount first, Amount second, boolean about) {
    Unit unit = second.unit() != null ? second.unit() : first.unitOrNone();
    Rational low = first.scaledLike(second).value();
    Rational high = second.anchor().value();
    if (first.unit() != null && !first.unit().hasScaleOf(unit) && !isAbove(first, second)) {
      Rational converted = low.isLong() ? first.unit().convert(low, unit).orElse(null) : null;
      if (converted == null) {
        return expectation.at(second.end(), "a number of " + first.unit());
      }
      low = converted;
    }
    if (low.compareTo(high) > 0 && !wholePhrase) {
      return null;
    }
    if (unit.equals(Unit.ratio()) && high.compareTo(Rational.ONE) > 0) {
      unit = Unit.unspecified(); // 1/2 to 2.5
    }
    return Spec.between(start, number, second, Interval.closed(low, high), about, unit);
  }

  /** Reads 5 ± 1, and 5, give or take 1. */
  @Nullable Spec plusOrMinus(int number, Amount middle, Hedging hedging) {
    int next = endOfPlusOrMinus(middle.end());
    Amount width = next < 0 ? null : amounts.at(next);
    if (width == null
        || middle.isShare()
        || Unit.ratio().equals(width.unit())
        || !areOfOneKind(middle, width)
        || width.anchor().value().signum() < 0) {
      return null;
    }
    Rational center = middle.anchor().value();
    Rational half = width.anchor().value();
    boolean relative = isPercent(width) && middle.unit() != null && !isPercent(middle);
    if (!center.isLong() || !half.isLong()) {
      return null;
    }
    if (relative) {
      half = center.abs().times(half).dividedBy(HUNDRED);
    }
    Unit unit = middle.unit() != null ? middle.unit() : width.unitOrNone();
    Interval bounds = Interval.closed(center.minus(half), center.plus(half));
    return Spec.between(hedging.start(), number, width, bounds, false, unit);
  }

  private static boolean areOfOneKind(Amount middle, Amount width) {
    Unit unit = middle.unit();
    Unit other = width.unit();
    return unit == null || other == null || isPercent(width) || unit.hasScaleOf(other);
  }

  private int endOfPlusOrMinus(int token) {
    if (tokens.isSign(token, '±')) {
      return token + 1;
    }
    boolean sign =
        tokens.isSign(token, '+')
            && tokens.isSign(token + 1, '/')
            && (tokens.isSign(token + 2, '-') || tokens.isSign(token + 2, '−'));
    int words = tokens.isSign(token, ',') ? token + 1 : token;
    boolean plus =
        tokens.is(words, "plus") && tokens.is(words + 1, "or") && tokens.is(words + 2, "minus");
    boolean give =
        tokens.is(words, "give") && tokens.is(words + 1, "or") && tokens.is(words + 2, "take");
    return sign ? token + 3 : plus || give ? words + 3 : -1;
  }

  /** Adds a bound of the other direction: more than 5 and less than 10. */
  Spec bounded(Spec spec, Hedging hedging) {
    Amount first = spec.amount();
    int direction = spec.hedge().direction();
    int next = tokens.isSign(spec.end(), ',') ? spec.end() + 1 : spec.end();
    boolean joined = tokens.is(next, "and") || tokens.is(next, "but");
    next += joined ? 1 : 0;
    if (direction == 0 || first == null || next == spec.end()) {
      return spec;
    }
    Hedging other = Hedging.at(tokens, next);
    if (other.direction() * direction >= 0) {
      if (joined && direction > 0) {
        expectation.at(
            other.hedge() == null ? next : other.end(), "an upper bound such as 'at most 20'");
      }
      return spec;
    }
    Amount second = amounts.at(other.end());
    if (second == null) {
      expectation.at(other.end(), "a number");
      return spec;
    }
    Unit unit = second.unit() != null ? second.unit() : first.unitOrNone();
    if (first.unit() != null && !first.unit().hasScaleOf(unit)) {
      return spec;
    }
    boolean rising = direction > 0;
    Amount low = rising ? first : second;
    Amount high = rising ? second : first;
    Hedge otherHedge = other.orElse(Hedge.BARE);
    Bound from = bound(rising ? spec.hedge() : otherHedge, low.scaledLike(high).value());
    Bound to = bound(rising ? otherHedge : spec.hedge(), high.anchor().value());
    if (!wholePhrase && !from.leavesRoomBelow(to)) {
      return spec;
    }
    boolean about = hedging.approximate() || other.approximate();
    return Spec.between(spec.start(), spec.number(), second, new Interval(from, to), about, unit);
  }

  private static Bound bound(Hedge hedge, Rational number) {
    return switch (hedge) {
      case AT_LEAST, AT_MOST, UP_TO -> Bound.including(number);
      default -> Bound.excluding(number);
    };
  }
}
