package io.github.gainsay.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is called and what it is worth.
 *
 * @param singular its canonical name after one, such as {@code mile}
 * @param plural its canonical name after other numbers, such as {@code miles}
 * @param readings what it may stand for, the likeliest first: a ton is one of three
 */
record Measure(String singular, String plural, List<Reading> readings) {
  /**
   * One thing that the name of a unit stands for.
   *
   * @param singular its full name after one, such as {@code short ton}
   * @param name its full name in the plural, such as {@code short tons}
   * @param dimension what it measures
   * @param factor what one of it is worth in the first unit of the dimension
   * @param offset what is to be added to a number before it is multiplied by the factor; nought but
   *     for temperatures
   */
  record Reading(
      String singular, String name, Dimension dimension, Rational factor, Rational offset) {
    /** Makes one whose name has no plural. */
    Reading(String name, Dimension dimension, Rational factor, Rational offset) {
      this(name, name, dimension, factor, offset);
    }

    Rational toBase(Rational number) {
      return offset.signum() == 0 ? number.times(factor) : number.plus(offset).times(factor);
    }

    Rational fromBase(Rational number) {
      return number.dividedBy(factor).minus(offset);
    }

    boolean isIdentity() {
      return offset.signum() == 0 && factor.equals(Rational.ONE);
    }

    Reading per(Reading other) {
      return new Reading(
          singular + " per " + other.singular,
          name + " per " + other.singular,
          dimension.per(other.dimension),
          factor.dividedBy(other.factor),
          Rational.ZERO);
    }

    /** Returns what a change of this is measured in; of a fall, more is less. */
    Reading changing(boolean up) {
      Rational signed = up ? factor : factor.negate();
      return new Reading(singular, name, dimension.changing(), signed, Rational.ZERO);
    }
  }

  static final Measure UNSPECIFIED = new Measure("", "", List.of());

  static final Measure COUNT = of("", "", Dimension.COUNT, Rational.ONE);

  static final Measure RATIO = of("", "", Dimension.RATIO, Rational.ONE);

  /** Compares at once in the usual case, where both are one and the same. */
  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Measure other
            && plural.equals(other.plural)
            && readings.equals(other.readings));
  }

  @Override
  public int hashCode() {
    return plural.hashCode();
  }

  static Measure of(String singular, String plural, Dimension dimension, Rational factor) {
    Reading reading = new Reading(singular, plural, dimension, factor, Rational.ZERO);
    return new Measure(singular, plural, List.of(reading));
  }
}
