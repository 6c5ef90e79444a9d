package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest(name = "{0} has the grain {1}")
  @CsvSource({
    "3000, 1000",
    "1900, 100",
    "150, 10",
    "1917, 1",
    "7, 1",
    "0, 1",
    "3.2, 0.1",
    "3.20, 0.01",
    "0.0, 0.1",
    "150.0, 0.1",
    "1.5E+3, 100",
    "0E+3, 1",
    "-150, 10"
  })
  void the_grain_is_the_unit_of_the_last_significant_digit(BigDecimal number, BigDecimal grain) {
    Anchor anchor = Anchor.of(number);

    assertThat(anchor.value()).isEqualTo(Rational.of(number));
    assertThat(anchor.grain()).isEqualTo(Rational.of(grain));
  }

  @ParameterizedTest(name = "{0} has the step {1}: {2}")
  @CsvSource({
    "150, 10, the grain",
    "30, 7.5, at most 25 %",
    "3000, 750, at most 25 %",
    "163, 8.15, at least 5 %",
    "1917, 95.85, at least 5 %",
    "3.2, 0.16, at least 5 %",
    "150.0, 7.5, at least 5 %",
    "0.5, 0.1, the grain",
    "7, 1, 1 below ten",
    "1, 1, 1 below ten",
    "0, 1, 1 below ten",
    "10, 2.5, at most 25 %",
    "-150, 10, whatever the sign"
  })
  void the_step_is_the_grain_within_limits(BigDecimal number, BigDecimal step, String why) {
    assertThat(Rounding.STANDARD.step(Anchor.of(number))).as(why).isEqualTo(Rational.of(step));
  }
}
