package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  private static final Rational TWO_THIRDS = Rational.of(2, 3);

  @ParameterizedTest(name = "{0}/{1} is {2}")
  @CsvSource({"4, 6, 2/3", "-4, 6, -2/3", "4, -6, -2/3", "-4, -6, 2/3", "0, -6, 0", "6, 3, 2"})
  void is_in_lowest_terms_with_the_sign_above_the_line(
      long numerator, long denominator, String text) {
    Rational fraction = Rational.of(numerator, denominator);

    assertThat(fraction).hasToString(text);
    assertThat(fraction.denominator()).isPositive();
    assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"150", "150.0", "150.000", "1.5E+2"})
  void takes_no_notice_of_scale(String number) {
    assertThat(Rational.of(new BigDecimal(number)))
        .isEqualTo(Rational.of(150))
        .hasSameHashCodeAs(Rational.of(150))
        .isEqualByComparingTo(Rational.of(150));
  }

  @ParameterizedTest(name = "{0}/{1} reads {2}")
  @CsvSource({
    "3, 1, 3",
    "-7, 1, -7",
    "1, 4, 0.25",
    "-1, 4, -0.25",
    "81, 25, 3.24",
    "1, 1000000, 0.000001",
    "1, 1024, 0.0009765625",
    "1, 3, 1/3",
    "-1, 30, -1/30"
  })
  void reads_as_a_decimal_number_if_that_ends(long numerator, long denominator, String text) {
    assertThat(Rational.of(numerator, denominator)).hasToString(text);
  }

  @ParameterizedTest(name = "{0}/{1}: {2}")
  @CsvSource({"3, 1, true", "1, 4, true", "1, 3, false", "5, 9, false", "9, 30, true"})
  void knows_whether_its_decimal_number_ends(long numerator, long denominator, boolean ends) {
    assertThat(Rational.of(numerator, denominator).isDecimal()).isEqualTo(ends);
  }

  @ParameterizedTest(name = "{0}/2 lies between {1} and {2}")
  @CsvSource({"5, 2, 3", "-5, -3, -2", "4, 2, 2", "-4, -2, -2", "1, 0, 1", "-1, -1, 0"})
  void rounds_down_and_up(long halves, long floor, long ceiling) {
    Rational number = Rational.of(halves, 2);

    assertThat(number.floor()).isEqualTo(Rational.of(floor));
    assertThat(number.ceiling()).isEqualTo(Rational.of(ceiling));
  }

  @Test
  void calculates_exactly() {
    Rational third = Rational.of(1, 3);

    assertThat(third.plus(third)).isEqualTo(TWO_THIRDS);
    assertThat(TWO_THIRDS.minus(third)).isEqualTo(third);
    assertThat(TWO_THIRDS.times(Rational.of(3))).isEqualTo(Rational.of(2));
    assertThat(Rational.of(2).dividedBy(Rational.of(3))).isEqualTo(TWO_THIRDS);
    assertThat(TWO_THIRDS.negate().abs()).isEqualTo(TWO_THIRDS);
  }

  @ParameterizedTest(name = "{0} and {1} within {2} %: {3}")
  @CsvSource({
    "99, 100, 1, true",
    "98.99, 100, 1, false",
    "150, 155, 4, true",
    "150, 155, 3, false",
    "-150, -155, 4, true",
    "-1, 1, 199, false",
    "-1, 1, 200, true",
    "0, 0, 0, true",
    "0, 0.001, 99, false",
    "1.1, 1.1, 0, true",
    "1E30, 0.99E30, 1, true",
    "1E30, 0.98E30, 1, false"
  })
  void tells_whether_two_numbers_differ_at_most_by_a_part_of_the_greater(
      BigDecimal a, BigDecimal b, long percent, boolean near) {
    Rational x = Rational.of(a);
    Rational y = Rational.of(b);

    assertThat(Rational.differAtMost(x, y, percent, 100)).isEqualTo(near);
    assertThat(Rational.differAtMost(y, x, percent, 100)).isEqualTo(near);
  }

  @Test
  void reads_the_same_in_every_size() {
    assertThat(Rational.of(Long.MAX_VALUE)).hasToString("9223372036854775807");
    assertThat(Rational.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
    assertThat(Rational.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
    assertThat(Rational.of(Long.MIN_VALUE, 3)).hasToString("-9223372036854775808/3");
    assertThat(Rational.of(1, Long.MIN_VALUE).negate().isDecimal()).isTrue();
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
  }

  @Test
  void chooses_the_lesser_and_the_greater() {
    assertThat(TWO_THIRDS.min(Rational.ONE)).isEqualTo(TWO_THIRDS);
    assertThat(Rational.ONE.min(TWO_THIRDS)).isEqualTo(TWO_THIRDS);
    assertThat(TWO_THIRDS.max(Rational.ONE)).isEqualTo(Rational.ONE);
    assertThat(Rational.ONE.max(TWO_THIRDS)).isEqualTo(Rational.ONE);
  }

  @Test
  void has_a_sign() {
    assertThat(TWO_THIRDS.signum()).isEqualTo(1);
    assertThat(Rational.ZERO.signum()).isZero();
    assertThat(TWO_THIRDS.negate().signum()).isEqualTo(-1);
  }

  @Test
  void spreads_its_hashes() {
    Rational large = Rational.of(Long.MIN_VALUE);

    assertThat(
            LongStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(
                    n ->
                        Stream.of(
                            Rational.of(n), Rational.of(1, n + 1), large.times(Rational.of(n)))))
        .extracting(Rational::hashCode)
        .doesNotHaveDuplicates();
  }

  @Test
  void differs_from_other_numbers_and_from_other_things() {
    assertThat(TWO_THIRDS)
        .isNotEqualTo(Rational.of(1, 3))
        .isNotEqualTo(Rational.of(2, 5))
        .isNotEqualTo(new BigDecimal("0.67"));
  }

  @Test
  void refuses_nought_below_the_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rational.of(7, 0))
        .withMessage("denominator must not be 0, but was 0 under 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rational.of(BigInteger.TEN, BigInteger.ZERO))
        .withMessage("denominator must not be 0, but was 0 under 10");
  }

  @Test
  void refuses_to_divide_by_nought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO_THIRDS.dividedBy(Rational.ZERO))
        .withMessage("other must not be 0, but was 0");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1E999999999, 1000000000 and 0",
    "1E-999999999, 0 and 999999999",
    "-1E1000, 1001 and 0",
    "0E-1001, 0 and 1001"
  })
  void refuses_numbers_that_would_fill_the_memory(String number, String digits) {
    BigDecimal huge = new BigDecimal(number);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rational.of(huge))
        .withMessage(
            "number must have at most 1000 digits before and after the point, but has " + digits);
  }

  @Test
  void takes_numbers_of_a_thousand_digits() {
    BigDecimal many = new BigDecimal("1E999");

    Rational number = Rational.of(many);

    assertThat(number.toString()).hasSize(1_000).startsWith("1000");
  }
}
