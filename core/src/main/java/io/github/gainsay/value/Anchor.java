package io.github.gainsay.value;

import java.math.BigDecimal;

/**
 * The numeral of a quantity as it is printed, in the unit it is printed with.
 *
 * @param value the number
 * @param grain the unit of its last significant digit: 1000 in 3,000, 1 in 1,917, 0.01 in 3.20, 1/2
 *     in 10 1/2, and a tenth in shares in words such as a third
 */
public record Anchor(Rational value, Rational grain) {
  private static final int LONG_DIGITS = 18;

  /**
   * Checks the grain.
   *
   * @param value the number
   * @param grain the unit of its last significant digit
   * @throws IllegalArgumentException if the grain is not above nought
   */
  public Anchor {
    if (grain.signum() <= 0) {
      throw new IllegalArgumentException("grain must be above 0, but was <" + grain + ">");
    }
  }

  /** Returns what plain digits with or without a point say, without a detour if they are few. */
  static Anchor ofDigits(String digits) {
    if (digits.length() > LONG_DIGITS) {
      return of(new BigDecimal(digits));
    }
    long number = 0;
    long below = 1;
    boolean decimals = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        decimals = true;
      } else {
        number = 10 * number + (c - '0');
        below *= decimals ? 10 : 1;
      }
    }
    return decimals
        ? new Anchor(Rational.of(number, below), Rational.of(1, below))
        : new Anchor(Rational.of(number), Rational.of(Bands.powerOfTenIn(number)));
  }

  /**
   * {@return the numeral with the grain that its digits show}
   *
   * @param numeral a number in digits; noughts after the point count as printed, those before it do
   *     not: the grain of 150 is 10, that of 150.0 is 0.1
   * @throws IllegalArgumentException if it has more than 1,000 digits before or after the point
   */
  public static Anchor of(BigDecimal numeral) {
    Rational value = Rational.of(numeral);
    int scale =
        numeral.scale() > 0 || numeral.signum() == 0
            ? Math.max(numeral.scale(), 0)
            : numeral.stripTrailingZeros().scale();
    return new Anchor(value, Rational.of(BigDecimal.ONE.movePointLeft(scale)));
  }
}
