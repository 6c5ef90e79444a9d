package io.github.gainsay.value;

/**
 * How wide hedges are: what one may think of when a number is printed as it is.
 *
 * <p>All widths of the library come from here, and all other rules about hedges, such as that more
 * than N leaves N out, are fixed. Whoever knows a field where people round otherwise overrides a
 * method and reads with {@link EnglishReader#with}. Implementations must depend on nothing but
 * their arguments and return no number below nought.
 */
public interface Rounding {
  /** The widths that hold for news. */
  Rounding STANDARD = new Rounding() {};

  /**
   * {@return h, how far from N people look for a number that is said to be about, nearly, just over
   * or more than N}
   *
   * <p>By default the grain of N, but at least 5 % and at most 25 % of N, and 1 for whole numbers
   * below 10: 10 at 150, 750 at 3,000, 8.15 at 163. Whether grain or percentage decides: Cummins,
   * Sauerland and Solt 2012 find that roundness does, Ferson and others 2015 that magnitude does.
   *
   * @param anchor the number as printed
   */
  default Rational step(Anchor anchor) {
    Rational size = anchor.value().abs();
    boolean small = anchor.grain().equals(Rational.ONE) && size.compareTo(Bands.TEN) < 0;
    return size.signum() == 0 || small
        ? anchor.grain()
        : anchor.grain().max(size.times(Bands.FIVE_PERCENT)).min(size.times(Bands.QUARTER));
  }

  /**
   * {@return how far a number printed without a hedge may be from what is meant}
   *
   * <p>By default nought for whole numbers that are sharp, such as 1,917 people; else half the
   * grain, since what is meant rounds to what is printed; of round numbers such as 3,000 at most 5
   * %. What is measured, not counted, is never sharp: 21 miles are 20.5 to 21.5.
   *
   * @param anchor the number as printed
   * @param unit what it is a number of
   */
  default Rational slack(Anchor anchor, Unit unit) {
    boolean sharp = anchor.grain().equals(Rational.ONE);
    if (sharp && (unit.isCount() || unit.readings().isEmpty() || anchor.value().signum() == 0)) {
      return Rational.ZERO;
    }
    Rational half = anchor.grain().times(Bands.HALF);
    return anchor.grain().compareTo(Rational.ONE) > 0
        ? half.min(anchor.value().abs().times(Bands.FIVE_PERCENT))
        : half;
  }

  /**
   * {@return how far a share in words, such as a third or one in four, may be from what is meant}
   *
   * <p>By default five percentage points, but at most a quarter of the share; two fifths of that is
   * what the words convey.
   *
   * @param share the share, such as 1/3
   */
  default Rational fraction(Rational share) {
    return Bands.FIVE_PERCENT.min(share.abs().times(Bands.QUARTER));
  }
}
