package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A quantity on a scale on which it can be compared: its own, or that of the dimension.
 *
 * @param hard what must hold
 * @param typical what is conveyed
 * @param printed the number, if there is one
 * @param temperature whether the scale is that of temperatures, whose nought is so far down that
 *     differences are not taken relative to the numbers
 * @param direction 1 if the number is bounded from below, −1 if from above, 0 if neither or both
 */
record Form(
    Interval hard,
    Interval typical,
    @Nullable Printed printed,
    boolean temperature,
    int direction) {
  /**
   * The number that is printed.
   *
   * @param number its value on the scale
   * @param halfGrain half its grain on the scale: what rounds to it is so far off at most
   * @param hasTwoDigits whether two or more of its digits are significant, in the unit it is
   *     printed with
   */
  record Printed(Rational number, Rational halfGrain, boolean hasTwoDigits) {
    static Printed of(Anchor anchor) {
      Rational size = anchor.value().abs();
      return new Printed(
          anchor.value(),
          anchor.grain().times(Bands.HALF),
          size.compareTo(anchor.grain().times(Bands.TEN)) >= 0);
    }

    Printed in(Reading reading) {
      return new Printed(
          reading.toBase(number), halfGrain.times(reading.factor().abs()), hasTwoDigits);
    }
  }

  /** Returns the same in the first unit of the dimension. */
  Form in(Reading reading) {
    boolean isTemperature = reading.dimension().equals(Dimension.TEMPERATURE);
    return reading.isIdentity() && temperature == isTemperature
        ? this
        : new Form(
            convert(hard, reading),
            convert(typical, reading),
            printed == null ? null : printed.in(reading),
            isTemperature,
            direction * reading.factor().signum());
  }

  /** Returns the same with all numbers multiplied. */
  Form times(Rational factor) {
    return in(new Reading("", Dimension.COUNT, factor, Rational.ZERO));
  }

  private static Interval convert(Interval interval, Reading reading) {
    return interval.plus(reading.offset()).times(reading.factor());
  }
}
