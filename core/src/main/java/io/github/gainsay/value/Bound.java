package io.github.gainsay.value;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * One end of an {@link Interval}.
 *
 * @param value where it is; empty if the interval goes on for ever on this side
 * @param inclusive whether the value itself belongs to the interval
 */
public record Bound(Optional<Rational> value, boolean inclusive) {
  private static final Bound NONE = new Bound(Optional.empty(), false);

  /**
   * Checks the bound.
   *
   * @param value where it is; empty if the interval goes on for ever on this side
   * @param inclusive whether the value itself belongs to the interval
   * @throws IllegalArgumentException if it is inclusive without a value
   */
  public Bound {
    if (value.isEmpty() && inclusive) {
      throw new IllegalArgumentException("inclusive must be false without a value, but was true");
    }
  }

  /** {@return no bound: the interval goes on for ever} */
  public static Bound none() {
    return NONE;
  }

  /**
   * {@return a bound whose value belongs to the interval}
   *
   * @param value the value
   */
  public static Bound including(Rational value) {
    return new Bound(Optional.of(value), true);
  }

  /**
   * {@return a bound whose value does not belong to the interval}
   *
   * @param value the value
   */
  public static Bound excluding(Rational value) {
    return new Bound(Optional.of(value), false);
  }

  /** Whether the number is on the inner side of this lower end. */
  boolean isBelow(Rational number) {
    return value.isEmpty() || holds(value.get().compareTo(number));
  }

  /** Whether the number is on the inner side of this upper end. */
  boolean isAbove(Rational number) {
    return value.isEmpty() || holds(number.compareTo(value.get()));
  }

  private boolean holds(int order) {
    return order < 0 || (order == 0 && inclusive);
  }

  /** Whether a number lies between this lower end and the upper end. */
  boolean leavesRoomBelow(Bound upper) {
    if (value.isEmpty() || upper.value.isEmpty()) {
      return true;
    }
    int order = value.get().compareTo(upper.value.get());
    return order < 0 || (order == 0 && inclusive && upper.inclusive);
  }

  /** Orders lower ends: the one first that lets in more. */
  static int compareLower(Bound a, Bound b) {
    if (a.value.isEmpty() || b.value.isEmpty()) {
      return Boolean.compare(a.value.isPresent(), b.value.isPresent());
    }
    int order = a.value.get().compareTo(b.value.get());
    return order != 0 ? order : Boolean.compare(b.inclusive, a.inclusive);
  }

  /** Orders upper ends: the one last that lets in more. */
  static int compareUpper(Bound a, Bound b) {
    if (a.value.isEmpty() || b.value.isEmpty()) {
      return Boolean.compare(b.value.isPresent(), a.value.isPresent());
    }
    int order = a.value.get().compareTo(b.value.get());
    return order != 0 ? order : Boolean.compare(a.inclusive, b.inclusive);
  }

  /** The end moved with the numbers of the interval. */
  Bound map(UnaryOperator<Rational> move) {
    return value.isEmpty() ? this : new Bound(value.map(move), inclusive);
  }

  /** The end at the result for both ends, which only two inclusive ends attain. */
  Bound combine(Bound other, BinaryOperator<Rational> operation) {
    return value.isEmpty() || other.value.isEmpty()
        ? NONE
        : new Bound(
            Optional.of(operation.apply(value.get(), other.value.get())),
            inclusive && other.inclusive);
  }

  /** The end of the reciprocals, of an interval without nought. */
  Bound reciprocal() {
    if (value.isEmpty()) {
      return excluding(Rational.ZERO);
    }
    return value.get().signum() == 0 ? NONE : map(Rational.ONE::dividedBy);
  }
}
