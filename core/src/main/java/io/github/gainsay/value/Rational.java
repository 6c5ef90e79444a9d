package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, so that no decision about numbers rests on rounding: a third is a third, 150
 * equals 150.0.
 *
 * <p>Always in lowest terms with a positive denominator. Immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
  /** Nought. */
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  /** One. */
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  private static final int MOST_DIGITS = 1_000;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Rational(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * {@return the number}
   *
   * @param number a whole number
   */
  public static Rational of(long number) {
    return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /**
   * {@return the fraction in lowest terms}
   *
   * @param numerator the number above the line
   * @param denominator the number below the line
   * @throws IllegalArgumentException if the denominator is nought
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator must not be 0, but was 0 under " + numerator);
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return new Rational(numerator.divide(divisor), denominator.divide(divisor));
  }

  /**
   * {@return the decimal number, exactly}
   *
   * @param number a decimal number; its scale makes no difference
   * @throws IllegalArgumentException if it has more than 1,000 digits before or after the point, as
   *     1E999999999 has
   */
  public static Rational of(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    if (Math.max(before, number.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "number must have at most 1000 digits before and after the point, but has "
              + (Math.max(before, 0) + " and " + Math.max(number.scale(), 0)));
    }
    return number.scale() <= 0
        ? new Rational(number.toBigIntegerExact(), BigInteger.ONE)
        : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** {@return the number above the line} */
  public BigInteger numerator() {
    return numerator;
  }

  /** {@return the number below the line, at least 1} */
  public BigInteger denominator() {
    return denominator;
  }

  /**
   * {@return this + other}
   *
   * @param other the other number
   */
  public Rational plus(Rational other) {
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * {@return this − other}
   *
   * @param other the other number
   */
  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  /**
   * {@return this × other}
   *
   * @param other the other number
   */
  public Rational times(Rational other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * {@return this ÷ other}
   *
   * @param other the other number
   * @throws IllegalArgumentException if the other number is nought
   */
  public Rational dividedBy(Rational other) {
    if (other.signum() == 0) {
      throw new IllegalArgumentException("other must not be 0, but was 0");
    }
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** {@return −this} */
  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  /** {@return this without its sign} */
  public Rational abs() {
    return numerator.signum() < 0 ? negate() : this;
  }

  /** {@return −1, 0 or 1, as this is below, at or above nought} */
  public int signum() {
    return numerator.signum();
  }

  /** {@return whether this is a whole number} */
  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** {@return the greatest whole number that is at most this} */
  public Rational floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return new Rational(down, BigInteger.ONE);
  }

  /** {@return the least whole number that is at least this} */
  public Rational ceiling() {
    return negate().floor().negate();
  }

  /**
   * {@return the lesser of the two}
   *
   * @param other the other number
   */
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * {@return the greater of the two}
   *
   * @param other the other number
   */
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Rational other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Rational other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /**
   * {@return the decimal number if it ends, such as {@code 3.24}, or else the fraction, such as
   * {@code 2/3}}
   */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : decimal().orElse(numerator + "/" + denominator);
  }

  /** {@return whether the decimal number ends, as that of 1/4 does and that of 1/3 does not} */
  boolean isDecimal() {
    return isWhole() || decimal().isPresent();
  }

  private Optional<String> decimal() {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    int fives = 0;
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(
            new BigDecimal(numerator)
                .divide(
                    new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
                .toPlainString())
        : Optional.empty();
  }
}
