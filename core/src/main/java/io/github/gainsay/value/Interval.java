package io.github.gainsay.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All numbers between two bounds; never empty.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Interval(Bound lower, Bound upper) {
  /** How two intervals stand to each other as sets of numbers. */
  public enum Relation {
    /** The same numbers. */
    EQUAL,
    /** All numbers of this belong to the other, but not the reverse: {156} in (150, ∞). */
    INSIDE,
    /** All numbers of the other belong to this, but not the reverse: (150, ∞) and {156}. */
    CONTAINS,
    /** Some numbers belong to both, and each has others: (150, ∞) and [0, 200]. */
    OVERLAPPING,
    /** No number belongs to both: (150, ∞) and {150}. */
    DISJOINT
  }

  /** Orders intervals by their lower ends: the one first that reaches further down. */
  public static final Comparator<Interval> BY_LOWER =
      (a, b) -> Bound.compareLower(a.lower, b.lower);

  /** Orders intervals by their upper ends: the one last that reaches further up. */
  public static final Comparator<Interval> BY_UPPER =
      (a, b) -> Bound.compareUpper(a.upper, b.upper);

  private static final Interval NOT_NEGATIVE =
      new Interval(Bound.including(Rational.ZERO), Bound.none());
  private static final Interval NOT_POSITIVE = NOT_NEGATIVE.negate();

  /**
   * Checks the interval.
   *
   * @param lower the lower end
   * @param upper the upper end
   * @throws IllegalArgumentException if no number lies between the bounds
   */
  public Interval {
    if (!lower.leavesRoomBelow(upper)) {
      throw new IllegalArgumentException(
          "interval must hold a number, but was " + text(lower, upper));
    }
  }

  /**
   * {@return the interval of the one number}
   *
   * @param number the number
   */
  public static Interval point(Rational number) {
    return new Interval(Bound.including(number), Bound.including(number));
  }

  /**
   * {@return the interval with both ends}
   *
   * @param lower the least number
   * @param upper the greatest number
   * @throws IllegalArgumentException if lower is above upper
   */
  public static Interval closed(Rational lower, Rational upper) {
    return new Interval(Bound.including(lower), Bound.including(upper));
  }

  /**
   * {@return whether the number belongs to this interval}
   *
   * @param number the number
   */
  public boolean contains(Rational number) {
    return lower.isBelow(number) && upper.isAbove(number);
  }

  /**
   * {@return whether every number of the other belongs to this}
   *
   * @param other the other interval
   */
  public boolean encloses(Interval other) {
    return Bound.compareLower(lower, other.lower) <= 0
        && Bound.compareUpper(upper, other.upper) >= 0;
  }

  /**
   * {@return whether a number belongs to both; [1, 2] meets [2, 3], but not (2, 3]}
   *
   * @param other the other interval
   */
  public boolean meets(Interval other) {
    return lower.leavesRoomBelow(other.upper) && other.lower.leavesRoomBelow(upper);
  }

  /**
   * {@return whether no number belongs to both}
   *
   * @param other the other interval
   */
  public boolean isDisjointFrom(Interval other) {
    return !meets(other);
  }

  /**
   * {@return whether every number of this interval is less than every number of the other}
   *
   * @param other the other interval
   */
  public boolean isLessThan(Interval other) {
    return !other.lower.leavesRoomBelow(upper);
  }

  /** Whether every number of this is at most any number of the other. */
  boolean isBelow(Interval other) {
    return upper.value().isPresent()
        && other.lower.value().isPresent()
        && upper.value().get().compareTo(other.lower.value().get()) <= 0;
  }

  /** The least interval that holds all numbers of both. */
  Interval hull(Interval other) {
    return new Interval(
        Bound.compareLower(lower, other.lower) <= 0 ? lower : other.lower,
        Bound.compareUpper(upper, other.upper) >= 0 ? upper : other.upper);
  }

  /**
   * {@return how this stands to the other, such as {@link Relation#INSIDE} if it is a part of it}
   *
   * @param other the other interval
   */
  public Relation relationTo(Interval other) {
    if (!meets(other)) {
      return Relation.DISJOINT;
    }
    if (encloses(other)) {
      return other.encloses(this) ? Relation.EQUAL : Relation.CONTAINS;
    }
    return other.encloses(this) ? Relation.INSIDE : Relation.OVERLAPPING;
  }

  /**
   * {@return the numbers that belong to both, empty if there are none}
   *
   * @param other the other interval
   */
  public Optional<Interval> intersection(Interval other) {
    Bound low = Bound.compareLower(lower, other.lower) >= 0 ? lower : other.lower;
    Bound high = Bound.compareUpper(upper, other.upper) <= 0 ? upper : other.upper;
    return low.leavesRoomBelow(high) ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  /** {@return the numbers −x, for each x of this; of (150, ∞) it is (−∞, −150)} */
  public Interval negate() {
    return new Interval(upper.map(Rational::negate), lower.map(Rational::negate));
  }

  /**
   * {@return the numbers x + shift, for each x of this}
   *
   * @param shift the number added to each
   */
  public Interval plus(Rational shift) {
    return new Interval(lower.map(shift::plus), upper.map(shift::plus));
  }

  /**
   * {@return exactly the sums x + y, for x of this and y of the other, each chosen freely; [1, 2] +
   * (3, ∞) is (4, ∞)}
   *
   * @param other the other interval
   */
  public Interval plus(Interval other) {
    return new Interval(
        lower.combine(other.lower, Rational::plus), upper.combine(other.upper, Rational::plus));
  }

  /**
   * {@return exactly the differences x − y, for x of this and y of the other, each chosen freely;
   * [1, 2] − [1, 2] is [−1, 1]}
   *
   * @param other the other interval
   */
  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /**
   * {@return the numbers x × factor, for each x of this; {0} if the factor is nought}
   *
   * @param factor the number each is multiplied by; a negative one swaps the ends
   */
  public Interval times(Rational factor) {
    if (factor.signum() == 0) {
      return point(Rational.ZERO);
    }
    Bound first = lower.map(factor::times);
    Bound last = upper.map(factor::times);
    return factor.signum() > 0 ? new Interval(first, last) : new Interval(last, first);
  }

  /**
   * {@return exactly the products x × y, for x of this and y of the other, each chosen freely; [2,
   * 3] × (−1, ∞) is (−3, ∞), and {0} × (−1, ∞) is {0}}
   *
   * @param other the other interval
   */
  public Interval times(Interval other) {
    return new Interval(
        leastProduct(this, other), leastProduct(negate(), other).map(Rational::negate));
  }

  private static Bound leastProduct(Interval a, Interval b) {
    if (growsAgainst(a, b) || growsAgainst(b, a)) {
      return Bound.none();
    }
    boolean nought = a.contains(Rational.ZERO) || b.contains(Rational.ZERO);
    return Stream.of(
            nought ? Bound.including(Rational.ZERO) : Bound.none(),
            a.lower.combine(b.lower, Rational::times),
            a.lower.combine(b.upper, Rational::times),
            a.upper.combine(b.lower, Rational::times),
            a.upper.combine(b.upper, Rational::times))
        .filter(bound -> bound.value().isPresent())
        .min(Bound::compareLower)
        .orElseThrow();
  }

  /** Whether numbers of a without limit meet numbers of b with the opposite sign. */
  private static boolean growsAgainst(Interval a, Interval b) {
    return (a.upper.value().isEmpty() && !NOT_NEGATIVE.encloses(b))
        || (a.lower.value().isEmpty() && !NOT_POSITIVE.encloses(b));
  }

  /**
   * {@return exactly the quotients x ÷ y, for x of this and y of the divisor, each chosen freely;
   * empty if nought belongs to the divisor}
   *
   * <p>A divisor that only borders on nought leaves an end open: [1, 2] ÷ (0, 5] is [0.2, ∞).
   *
   * @param divisor the interval of numbers to divide by
   */
  public Optional<Interval> dividedBy(Interval divisor) {
    return divisor.contains(Rational.ZERO)
        ? Optional.empty()
        : Optional.of(times(new Interval(divisor.upper.reciprocal(), divisor.lower.reciprocal())));
  }

  /**
   * {@return the interval with its ends moved outwards; of (150, 160] by 5 it is (145, 165]}
   *
   * @param slack how far each end is moved, at least nought; an end at infinity stays
   * @throws IllegalArgumentException if the slack is negative
   */
  public Interval widenedBy(Rational slack) {
    if (slack.signum() < 0) {
      throw new IllegalArgumentException("slack must be at least 0, but was " + slack);
    }
    return new Interval(lower.map(n -> n.minus(slack)), upper.map(slack::plus));
  }

  /** {@return the usual notation, such as {@code (150, ∞)} or <code>{2}</code>} */
  @Override
  public String toString() {
    return lower.value().isPresent() && lower.value().equals(upper.value())
        ? "{" + lower.value().get() + "}"
        : text(lower, upper);
  }

  private static String text(Bound lower, Bound upper) {
    return (lower.inclusive() ? "[" : "(")
        + lower.value().map(Rational::toString).orElse("−∞")
        + ", "
        + upper.value().map(Rational::toString).orElse("∞")
        + (upper.inclusive() ? "]" : ")");
  }
}
