package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, so that no decision about numbers rests on rounding: a third is a third, 150
 * equals 150.0.
 *
 * <p>Always in lowest terms with a positive denominator. There is no limit to its size; ordinary
 * numbers, those whose parts fit in a long, take little space and time. Immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
  /** Nought. */
  public static final Rational ZERO = of(0);

  /** One. */
  public static final Rational ONE = of(1);

  private static final int MOST_DIGITS = 1_000;

  private record Large(BigInteger numerator, BigInteger denominator) {}

  /** Above {@link Long#MIN_VALUE}, which has no opposite; the sign alone if this is large. */
  private final long numerator;

  private final long denominator;

  /** The parts if they are too large for the two fields above, and only then. */
  private final @Nullable Large large;

  private Rational(long numerator, long denominator, @Nullable Large large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  /**
   * {@return the number}
   *
   * @param number a whole number
   */
  public static Rational of(long number) {
    return of(number, 1);
  }

  /**
   * {@return the fraction in lowest terms, such as {@code 2/3} of 4 and 6}
   *
   * @param numerator the number above the line
   * @param denominator the number below the line
   * @throws IllegalArgumentException if the denominator is nought
   */
  public static Rational of(long numerator, long denominator) {
    if (denominator == 0 || numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    if (denominator == 1) {
      return new Rational(numerator, 1, null);
    }
    long divisor = Long.signum(denominator) * Longs.gcd(numerator, denominator);
    return new Rational(numerator / divisor, denominator / divisor, null);
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
    return ofLowestTerms(numerator.divide(divisor), denominator.divide(divisor));
  }

  private static Rational ofLowestTerms(BigInteger numerator, BigInteger denominator) {
    return numerator.abs().bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
        ? new Rational(numerator.longValue(), denominator.longValue(), null)
        : new Rational(numerator.signum(), 0, new Large(numerator, denominator));
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
        ? ofLowestTerms(number.toBigIntegerExact(), BigInteger.ONE)
        : of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** {@return the number above the line} */
  public BigInteger numerator() {
    return large == null ? BigInteger.valueOf(numerator) : large.numerator();
  }

  /** {@return the number below the line, at least 1} */
  public BigInteger denominator() {
    return large == null ? BigInteger.valueOf(denominator) : large.denominator();
  }

  /**
   * {@return this + other}
   *
   * @param other the other number
   */
  public Rational plus(Rational other) {
    if (large == null && other.large == null) {
      long mine = expansion(other);
      long theirs = other.expansion(this);
      if (Longs.fits(numerator, mine)
          && Longs.fits(other.numerator, theirs)
          && Longs.fits(denominator, mine)) {
        return of(numerator * mine + other.numerator * theirs, denominator * mine);
      }
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /** What both parts are multiplied by to have one denominator with the other. */
  private long expansion(Rational other) {
    return denominator == other.denominator ? 1 : other.denominator;
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
    if (equals(ONE)) {
      return other;
    }
    if (other.equals(ONE)) {
      return this;
    }
    return large == null
            && other.large == null
            && Longs.fits(numerator, other.numerator)
            && Longs.fits(denominator, other.denominator)
        ? of(numerator * other.numerator, denominator * other.denominator)
        : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
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
    return large == null
            && other.large == null
            && Longs.fits(numerator, other.denominator)
            && Longs.fits(denominator, other.numerator)
        ? of(numerator * other.denominator, denominator * other.numerator)
        : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /** {@return −this} */
  public Rational negate() {
    return large == null
        ? new Rational(-numerator, denominator, null)
        : ofLowestTerms(large.numerator().negate(), large.denominator());
  }

  /** {@return this without its sign} */
  public Rational abs() {
    return numerator < 0 ? negate() : this;
  }

  /** {@return −1, 0 or 1, as this is below, at or above nought} */
  public int signum() {
    return Long.signum(numerator);
  }

  /** Returns whether both parts fit in a long. */
  boolean isLong() {
    return large == null;
  }

  /** Returns the number above the line, if it fits in a long. */
  long longNumerator() {
    return numerator;
  }

  /** {@return whether this is a whole number} */
  public boolean isWhole() {
    return large == null ? denominator == 1 : large.denominator().equals(BigInteger.ONE);
  }

  /** {@return the greatest whole number that is at most this} */
  public Rational floor() {
    if (large == null) {
      return of(Math.floorDiv(numerator, denominator));
    }
    BigInteger rest = large.numerator().mod(large.denominator());
    return of(large.numerator().subtract(rest), large.denominator());
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
    return large == null && other.large == null
        ? Longs.compareProducts(numerator, other.denominator, other.numerator, denominator)
        : numerator()
            .multiply(other.denominator())
            .compareTo(other.numerator().multiply(denominator()));
  }

  /**
   * Whether the two differ by at most this part of the one further from nought: |a − b| ≤ part ×
   * max(|a|, |b|), where the part is a fraction of whole numbers from nought.
   */
  static boolean differAtMost(Rational a, Rational b, long partNumerator, long partDenominator) {
    long x = a.expansion(b);
    long y = b.expansion(a);
    if (a.large == null
        && b.large == null
        && Longs.fits(a.numerator, x)
        && Longs.fits(b.numerator, y)) {
      long first = a.numerator * x;
      long second = b.numerator * y;
      long greater = Math.max(Math.abs(first), Math.abs(second));
      long difference = Math.abs(first - second);
      return Longs.compareProducts(difference, partDenominator, greater, partNumerator) <= 0;
    }
    Rational greater = a.abs().max(b.abs()).times(of(partNumerator));
    return a.minus(b).abs().times(of(partDenominator)).compareTo(greater) <= 0;
  }

  /** Whether the two differ by at most the width, a number from nought: |a − b| ≤ width. */
  static boolean differAtMost(Rational a, Rational b, Rational width) {
    long x = a.expansion(b);
    long y = b.expansion(a);
    if (a.large == null
        && b.large == null
        && width.large == null
        && Longs.fits(a.numerator, x)
        && Longs.fits(b.numerator, y)
        && Longs.fits(a.denominator, x)) {
      long difference = Math.abs(a.numerator * x - b.numerator * y);
      long denominator = a.denominator * x;
      return Longs.compareProducts(difference, width.denominator, width.numerator, denominator)
          <= 0;
    }
    return a.minus(b).abs().compareTo(width) <= 0;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Rational other
        && numerator == other.numerator
        && denominator == other.denominator
        && Objects.equals(large, other.large);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator))
        + Objects.hashCode(large);
  }

  /**
   * {@return the decimal number if it ends, such as {@code 3.24}, or else the fraction, such as
   * {@code 2/3}}
   */
  @Override
  public String toString() {
    return decimal().orElseGet(() -> numerator() + "/" + denominator());
  }

  /** {@return whether the decimal number ends, as that of 1/4 does and that of 1/3 does not} */
  boolean isDecimal() {
    return isLong() ? hasOnlyTwosAndFives(denominator) : decimal().isPresent();
  }

  private static boolean hasOnlyTwosAndFives(long number) {
    long rest = number;
    while (rest % 10 == 0) {
      rest /= 10;
    }
    while (rest % 2 == 0) {
      rest /= 2;
    }
    while (rest % 5 == 0) {
      rest /= 5;
    }
    return rest == 1;
  }

  private Optional<String> decimal() {
    if (isLong() && !isDecimal()) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(numerator());
    try {
      return Optional.of(above.divide(new BigDecimal(denominator())).toPlainString());
    } catch (ArithmeticException withoutEnd) {
      return Optional.empty();
    }
  }
}
