package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "7, 7",
    "-7, \u22127",
    "0.25, 0.25",
    "150, 150",
    "999999, '999,999'",
    "-12500, '\u221212,500'",
    "1000000, 1 million",
    "1250000, 1.25 million",
    "20000000, 20 million",
    "3500000000, 3.5 billion",
    "1e12, 1 trillion",
    "1e15, 1E+15",
    "0.00001, 0.00001",
    "1234.56789, '1,234.568'"
  })
  void writes_numbers_as_people_read_them(String number, String expected) {
    assertThat(Digits.of(new BigDecimal(number))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "more than 150 people, 151 or more",
    "more than 150, more than 150",
    "at least 9 people, 9 or more",
    "fewer than 20 people, from 0 to 19",
    "exactly 9 people, 9",
    "between 10 and 20 ships, from 10 to 20",
    "nearly 150 km, 'from 140, less than 150'",
    "just over 150 km, more than 150 to 160",
    "less than 5 degrees, less than 5",
    "at most 5 degrees, 5 or less"
  })
  void writes_intervals_in_words(String phrase, String expected) {
    assertThat(Digits.of(Quantity.parse(phrase).hard())).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.04, 12", "12.05, 12.1", "-0.3, -0.3", "0.04, 0"})
  void writes_coordinates_with_one_decimal(double value, String expected) {
    assertThat(Digits.coordinate(value)).isEqualTo(expected);
  }

  @Test
  void draws_what_is_too_great_at_the_edge() {
    Rational huge = Rational.of(BigDecimal.TEN.pow(900));

    assertThat(Digits.drawn(huge)).isFinite().isGreaterThan(1e300);
    assertThat(Digits.drawn(huge.negate())).isFinite().isLessThan(-1e300);
  }
}
