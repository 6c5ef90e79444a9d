package io.github.gainsay.value;

import java.util.Optional;

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
}
