package io.github.gainsay.value;

import java.util.Optional;

/**
 * All numbers between two bounds; never empty.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Interval(Bound lower, Bound upper) {
  /**
   * Checks the interval.
   *
   * @param lower the lower end
   * @param upper the upper end
   * @throws IllegalArgumentException if no number lies between the bounds
   */
  public Interval {
    if (lower.value().isPresent() && upper.value().isPresent()) {
      int order = lower.value().get().compareTo(upper.value().get());
      if (order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()))) {
        throw new IllegalArgumentException(
            "interval must hold a number, but was " + text(lower, upper));
      }
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
    return !isBelow(number) && !isAbove(number);
  }

  private boolean isBelow(Rational number) {
    return upper.value().map(u -> beyond(number.compareTo(u), upper)).orElse(false);
  }

  private boolean isAbove(Rational number) {
    return lower.value().map(l -> beyond(l.compareTo(number), lower)).orElse(false);
  }

  private static boolean beyond(int order, Bound bound) {
    return bound.inclusive() ? order > 0 : order >= 0;
  }

  /**
   * {@return whether every number of the other belongs to this}
   *
   * @param other the other interval
   */
  public boolean encloses(Interval other) {
    return compareLower(lower, other.lower) <= 0 && compareUpper(upper, other.upper) >= 0;
  }

  /**
   * {@return the numbers that belong to both, empty if there are none}
   *
   * @param other the other interval
   */
  public Optional<Interval> intersection(Interval other) {
    Bound low = compareLower(lower, other.lower) >= 0 ? lower : other.lower;
    Bound high = compareUpper(upper, other.upper) <= 0 ? upper : other.upper;
    return meet(low, high) ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  /**
   * {@return whether no number belongs to both}
   *
   * @param other the other interval
   */
  public boolean isDisjointFrom(Interval other) {
    return !meet(lower, other.upper) || !meet(other.lower, upper);
  }

  private static boolean meet(Bound low, Bound high) {
    if (low.value().isEmpty() || high.value().isEmpty()) {
      return true;
    }
    int order = low.value().get().compareTo(high.value().get());
    return order < 0 || (order == 0 && low.inclusive() && high.inclusive());
  }

  private static int compareLower(Bound a, Bound b) {
    if (a.value().isEmpty() || b.value().isEmpty()) {
      return Boolean.compare(a.value().isPresent(), b.value().isPresent());
    }
    int order = a.value().get().compareTo(b.value().get());
    return order != 0 ? order : Boolean.compare(b.inclusive(), a.inclusive());
  }

  private static int compareUpper(Bound a, Bound b) {
    if (a.value().isEmpty() || b.value().isEmpty()) {
      return Boolean.compare(b.value().isPresent(), a.value().isPresent());
    }
    int order = a.value().get().compareTo(b.value().get());
    return order != 0 ? order : Boolean.compare(a.inclusive(), b.inclusive());
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
