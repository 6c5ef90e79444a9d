package io.github.gainsay.value;

import io.github.gainsay.value.Form.Printed;
import io.github.gainsay.value.QuantityComparison.Code;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The row of the table of comparisons that fits each of some quantities and each of some others,
 * which are on one scale and differ on each side in nothing but their numbers. It asks what {@link
 * Row} asks, of all at once.
 */
final class GroupRow {
  /**
   * Quantities that are hedged alike and have one grain.
   *
   * @param some one of them
   * @param form the same on the scale
   * @param hard where what must hold begins and ends
   * @param typical where what is conveyed begins and ends
   * @param numbers from the least number to the greatest, if they have one
   */
  record Side(Quantity some, Form form, Ends hard, Ends typical, @Nullable Interval numbers) {}

  private final Side x;
  private final Side y;

  GroupRow(Side x, Side y) {
    this.x = x;
    this.y = y;
  }

  Optional<Code> code() {
    if (x.numbers != null && y.numbers != null && x.numbers.meets(y.numbers)) {
      return Optional.empty(); // some may be of one number
    }
    Sure same = Sure.of(Row.areHedgedAlike(x.some, x.form, y.some, y.form));
    same = same.and(x.hard.equal(y.hard));
    Sure meet = x.hard.meets(y.hard);
    if (same != Sure.NO || ofOneNumber() != Sure.NO || meet == Sure.OPEN) {
      return same == Sure.YES ? Optional.of(Code.SAME) : Optional.empty();
    }
    return meet == Sure.YES ? ofMeeting() : Optional.of(Row.codeApart(x.some, y.some));
  }

  private Optional<Code> ofMeeting() {
    Sure rounded = isRounding(x, y).or(isRounding(y, x));
    if (rounded != Sure.NO) {
      return rounded == Sure.YES ? Optional.of(Code.ROUNDED) : Optional.empty();
    }
    Sure covered = covers(x, y).or(covers(y, x));
    if (covered != Sure.NO) {
      return covered == Sure.YES ? Optional.of(Code.COVERED) : Optional.empty();
    }
    return switch (areNear()) {
      case YES -> Optional.of(Row.codeNear(x.form, y.form));
      case NO -> Optional.of(Code.FAR_APART);
      case OPEN -> Optional.empty();
    };
  }

  /** Of what prints one number it is known here that it does not print the same. */
  private Sure ofOneNumber() {
    boolean ranges = x.some.hedge() == Hedge.BETWEEN && y.some.hedge() == Hedge.BETWEEN;
    return Sure.of(ranges && Row.areHedgedDifferently(x.some, y.some))
        .and(x.typical.equal(y.typical));
  }

  private static Sure isRounding(Side coarse, Side fine) {
    Printed round = coarse.form.printed();
    Printed exact = fine.form.printed();
    if (round == null || exact == null || !Row.mayRound(coarse.some, round, fine.some, exact)) {
      return Sure.NO;
    }
    Sure within = all(coarse, fine, (a, b) -> Rational.differAtMost(a, b, round.halfGrain()));
    return within.and(
        Sure.of(round.hasTwoDigits()).or(near(coarse, fine, Row.ofRounding(coarse.some))));
  }

  private static Sure covers(Side wide, Side narrow) {
    return narrow.numbers == null || !narrow.some.hedge().isPointLike()
        ? Sure.NO
        : wide.typical
            .contains(narrow.numbers)
            .and(wide.hard.encloses(narrow.hard).or(wide.typical.encloses(narrow.typical)));
  }

  private Sure areNear() {
    Sure near = x.typical.meets(y.typical);
    Printed one = x.form.printed();
    Printed other = y.form.printed();
    if (one == null || other == null) {
      return near;
    }
    near = near.or(near(x, y, Row.TEN_PERCENT));
    return Row.isCount(x.some, one) && Row.isCount(y.some, other)
        ? near.or(all(x, y, (a, b) -> Rational.differAtMost(a, b, Row.TWO)))
        : near;
  }

  private static Sure near(Side a, Side b, Row.Nearness nearness) {
    return areOnOneSide(a, b)
        ? all(a, b, (n, m) -> nearness.holds(a.form, n, b.form, m))
        : Sure.OPEN;
  }

  /** Relative to the greater one, the farthest from each other differ most only then. */
  private static boolean areOnOneSide(Side a, Side b) {
    Interval all = numbers(a).hull(numbers(b));
    return a.form.temperature()
        || b.form.temperature()
        || all.lower().value().orElseThrow().signum() >= 0
        || all.upper().value().orElseThrow().signum() <= 0;
  }

  /** Whether all are so near: if the farthest are; none is if the nearest are not. */
  private static Sure all(Side a, Side b, BiPredicate<Rational, Rational> near) {
    Corners corners = Corners.of(a, b);
    return Sure.of(
        near.test(corners.farHere, corners.farThere),
        !near.test(corners.nearHere, corners.nearThere));
  }

  /** What is farthest from each other, and what nearest, of two sides that lie apart. */
  private record Corners(
      Rational farHere, Rational farThere, Rational nearHere, Rational nearThere) {
    static Corners of(Side here, Side there) {
      Rational least = numbers(here).lower().value().orElseThrow();
      Rational greatest = numbers(here).upper().value().orElseThrow();
      Rational leastThere = numbers(there).lower().value().orElseThrow();
      Rational greatestThere = numbers(there).upper().value().orElseThrow();
      return numbers(here).isLessThan(numbers(there))
          ? new Corners(least, greatestThere, greatest, leastThere)
          : new Corners(greatest, leastThere, least, greatestThere);
    }

    /** The ends between what must hold, where one is below the other. */
    static Corners ofGap(Side low, Side high) {
      return new Corners(
          low.hard.firstUpper().value().orElseThrow(),
          high.hard.lastLower().value().orElseThrow(),
          low.hard.outer().upper().value().orElseThrow(),
          high.hard.outer().lower().value().orElseThrow());
    }
  }

  /** Returns between which two the relative differences lie, if that is known. */
  Optional<Interval> differences() {
    if (x.numbers != null && y.numbers != null) {
      return x.numbers.meets(y.numbers) || !areOnOneSide(x, y)
          ? Optional.empty()
          : Optional.of(differences(Corners.of(x, y)));
    }
    if (x.hard.outer().isLessThan(y.hard.outer())) {
      return Optional.of(differences(Corners.ofGap(x, y)));
    }
    return y.hard.outer().isLessThan(x.hard.outer())
        ? Optional.of(differences(Corners.ofGap(y, x)))
        : Optional.empty();
  }

  private Interval differences(Corners corners) {
    boolean temperature = x.form.temperature() || y.form.temperature();
    Rational one = Row.relative(corners.nearHere, corners.nearThere, temperature);
    Rational other = Row.relative(corners.farHere, corners.farThere, temperature);
    return Interval.closed(one.min(other), one.max(other));
  }

  private static Interval numbers(Side side) {
    return Optional.ofNullable(side.numbers).orElseThrow();
  }
}
