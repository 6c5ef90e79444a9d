package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
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

  @Test
  void refuses_a_grain_that_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Anchor(Rational.ONE, Rational.ZERO))
        .withMessage("grain must be above 0, but was <0>");
  }
}
