package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A quantity on a scale on which it can be compared: its own, or that of the dimension.
 *
 * @param hard what must hold
 * @param typical what is conveyed
 * @param number the printed number, if there is one
 * @param grain the grain of the printed number
 * @param kelvins whether the scale is that of temperatures, whose nought is so far down that
 *     differences are not taken relative to the numbers
 * @param direction 1 if the number is bounded from below, −1 if from above, 0 if neither or both
 */
record Form(
    Interval hard,
    Interval typical,
    @Nullable Rational number,
    @Nullable Rational grain,
    boolean kelvins,
    int direction) {

  static Form of(Interval hard, Interval typical, @Nullable Anchor anchor, int direction) {
    return anchor == null
        ? new Form(hard, typical, null, null, false, direction)
        : new Form(hard, typical, anchor.value(), anchor.grain(), false, direction);
  }

  /** Returns the same in the first unit of the dimension. */
  Form in(Reading reading) {
    return reading.isIdentity()
        ? this
        : new Form(
            convert(hard, reading),
            convert(typical, reading),
            number == null ? null : reading.toBase(number),
            grain == null ? null : grain.times(reading.factor().abs()),
            reading.dimension().equals(Dimension.TEMPERATURE),
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
