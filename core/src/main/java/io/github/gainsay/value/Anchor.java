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
