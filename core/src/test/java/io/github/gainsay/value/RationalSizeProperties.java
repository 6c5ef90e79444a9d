package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The size of a number makes no difference: around 2³¹, 2⁶² and 2⁶³, where products and then the
 * numbers themselves outgrow a long, all results are those of plain fractions of {@link
 * BigInteger}, and equal numbers are equal however they came about.
 */
class RationalSizeProperties {
  private static final List<BigInteger> ABOVE =
      Stream.concat(
              Stream.of(0, 1, 6, 150).map(BigInteger::valueOf),
              IntStream.of(31, 62, 63).mapToObj(BigInteger.TWO::pow).flatMap(n -> around(n)))
          .flatMap(n -> Stream.of(n, n.negate()))
          .distinct()
          .toList();
  private static final List<BigInteger> BELOW =
      Stream.of("1", "3", "2147483648", "9223372036854775807", "9223372036854775808")
          .map(BigInteger::new)
          .toList();

  private static Stream<BigInteger> around(BigInteger number) {
    return Stream.of(number.subtract(BigInteger.ONE), number, number.add(BigInteger.ONE));
  }

  /** A fraction as plain as can be, in any terms. */
  record Fraction(BigInteger above, BigInteger below) {
    Rational rational() {
      return Rational.of(above, below);
    }

    BigInteger times(Fraction other) {
      return above.multiply(other.below);
    }

    boolean isReduced() {
      return above.gcd(below).equals(BigInteger.ONE);
    }
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    return Arbitraries.of(
        ABOVE.stream()
            .flatMap(above -> BELOW.stream().map(below -> new Fraction(above, below)))
            .filter(Fraction::isReduced)
            .toList());
  }

  private static void assertIs(Rational actual, BigInteger above, BigInteger below) {
    BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
    assertThat(actual.numerator()).isEqualTo(above.divide(divisor));
    assertThat(actual.denominator()).isEqualTo(below.divide(divisor));
    assertThat(actual)
        .isEqualTo(Rational.of(above, below))
        .hasSameHashCodeAs(Rational.of(above, below));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void sums_and_differences_are_exact(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    Rational x = a.rational();
    Rational y = b.rational();
    BigInteger below = a.below().multiply(b.below());

    assertIs(x.plus(y), a.times(b).add(b.times(a)), below);
    assertIs(x.minus(y), a.times(b).subtract(b.times(a)), below);
    assertThat(x.plus(y).minus(y)).isEqualTo(x).hasSameHashCodeAs(x);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void products_and_quotients_are_exact(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    Rational x = a.rational();
    Rational y = b.rational();

    assertIs(x.times(y), a.above().multiply(b.above()), a.below().multiply(b.below()));
    Assume.that(y.signum() != 0);
    assertIs(x.dividedBy(y), a.times(b), b.times(a));
    assertThat(x.dividedBy(y).times(y)).isEqualTo(x).hasSameHashCodeAs(x);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void numbers_are_in_order(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    Rational x = a.rational();
    Rational y = b.rational();
    int order = a.times(b).compareTo(b.times(a));

    assertThat(x.compareTo(y)).isEqualTo(order);
    assertThat(x.equals(y)).isEqualTo(order == 0);
    assertThat(x.min(y)).isSameAs(order <= 0 ? x : y);
    assertThat(x.max(y)).isSameAs(order >= 0 ? x : y);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_difference_is_held_against_a_part_of_the_greater(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    BigInteger difference = a.times(b).subtract(b.times(a)).abs();
    BigInteger greater = a.times(b).abs().max(b.times(a).abs());

    for (long[] part : new long[][] {{0, 1}, {1, 100}, {1, 3}, {1, 1}, {2, 1}, {1L << 62, 3}}) {
      BigInteger most = greater.multiply(BigInteger.valueOf(part[0]));
      assertThat(Rational.differAtMost(a.rational(), b.rational(), part[0], part[1]))
          .isEqualTo(difference.multiply(BigInteger.valueOf(part[1])).compareTo(most) <= 0);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void one_number_alone_is_exact(@ForAll("fractions") Fraction a) {
    Rational x = a.rational();
    BigInteger floor = a.above().subtract(a.above().mod(a.below())).divide(a.below());
    BigInteger up = a.above().mod(a.below()).signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;

    assertIs(x, a.above(), a.below());
    assertIs(x.negate(), a.above().negate(), a.below());
    assertIs(x.abs(), a.above().abs(), a.below());
    assertIs(x.floor(), floor, BigInteger.ONE);
    assertIs(x.ceiling(), floor.add(up), BigInteger.ONE);
    assertThat(x.signum()).isEqualTo(a.above().signum());
    assertThat(x.isWhole()).isEqualTo(a.below().equals(BigInteger.ONE));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void longs_make_the_same_number(@ForAll("fractions") Fraction a) {
    Assume.that(a.above().bitLength() < Long.SIZE && a.below().bitLength() < Long.SIZE);
    long above = a.above().longValue();
    long below = a.below().longValue();

    assertIs(Rational.of(above, below), a.above(), a.below());
    assertIs(Rational.of(above, -below), a.above().negate(), a.below());
    assertIs(Rational.of(above), a.above(), BigInteger.ONE);
    assertIs(Rational.of(above, Long.MIN_VALUE), a.above(), BigInteger.valueOf(Long.MIN_VALUE));
  }
}
