package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  private static final Rational TWO_THIRDS = fraction(2, 3);

  private static Rational fraction(long numerator, long denominator) {
    return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @ParameterizedTest(name = "{0}/{1} is {2}")
  @CsvSource({"4, 6, 2/3", "-4, 6, -2/3", "4, -6, -2/3", "-4, -6, 2/3", "0, -6, 0", "6, 3, 2"})
  void is_in_lowest_terms_with_the_sign_above_the_line(
      long numerator, long denominator, String text) {
    Rational fraction = fraction(numerator, denominator);

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
    assertThat(fraction(numerator, denominator)).hasToString(text);
  }

  @ParameterizedTest(name = "{0}/{1}: {2}")
  @CsvSource({"3, 1, true", "1, 4, true", "1, 3, false", "5, 9, false", "9, 30, true"})
  void knows_whether_its_decimal_number_ends(long numerator, long denominator, boolean ends) {
    assertThat(fraction(numerator, denominator).isDecimal()).isEqualTo(ends);
  }

  @ParameterizedTest(name = "{0}/2 lies between {1} and {2}")
  @CsvSource({"5, 2, 3", "-5, -3, -2", "4, 2, 2", "-4, -2, -2", "1, 0, 1", "-1, -1, 0"})
  void rounds_down_and_up(long halves, long floor, long ceiling) {
    Rational number = fraction(halves, 2);

    assertThat(number.floor()).isEqualTo(Rational.of(floor));
    assertThat(number.ceiling()).isEqualTo(Rational.of(ceiling));
  }

  @Test
  void calculates_exactly() {
    Rational third = fraction(1, 3);

    assertThat(third.plus(third)).isEqualTo(TWO_THIRDS);
    assertThat(TWO_THIRDS.minus(third)).isEqualTo(third);
    assertThat(TWO_THIRDS.times(Rational.of(3))).isEqualTo(Rational.of(2));
    assertThat(Rational.of(2).dividedBy(Rational.of(3))).isEqualTo(TWO_THIRDS);
    assertThat(TWO_THIRDS.negate().abs()).isEqualTo(TWO_THIRDS);
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
  void differs_from_other_numbers_and_from_other_things() {
    assertThat(TWO_THIRDS)
        .isNotEqualTo(fraction(1, 3))
        .isNotEqualTo(fraction(2, 5))
        .isNotEqualTo(new BigDecimal("0.67"));
  }

  @Test
  void refuses_nought_below_the_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fraction(7, 0))
        .withMessage("denominator must not be 0, but was 0 under 7");
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
