package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
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
    "0.0, 0.1, the grain of nought",
    "10, 2.5, at most 25 %",
    "-150, 10, whatever the sign"
  })
  void the_step_is_the_grain_within_limits(BigDecimal number, BigDecimal step, String why) {
    assertThat(Rounding.STANDARD.step(Anchor.of(number))).as(why).isEqualTo(Rational.of(step));
  }

  @ParameterizedTest(name = "{0} {1} has the slack {2}: {3}")
  @CsvSource({
    "1917, people, 0, counts are sharp",
    "1917, -, 0, and so are whole numbers without a unit",
    "0, km, 0, and so is nought",
    "1917, people/day, 0.5, what is counted for something is measured",
    "21, miles, 0.5, what is measured is never sharp",
    "21, percent, 0.5, a share is measured",
    "150, people, 5, half the grain",
    "3000, people, 150, at most 5 %",
    "-3000, -, 150, whatever the sign",
    "100, percent, 5, at most 5 %",
    "3.2, km, 0.05, half the grain",
    "2.3, children, 0.05, also of an average",
    "0.1, percent, 0.05, also if it is much",
    "0.0, km, 0.05, also of nought"
  })
  void the_slack_is_half_the_grain_unless_sharp(
      BigDecimal number, String unit, BigDecimal slack, String why) {
    assertThat(Rounding.STANDARD.slack(Anchor.of(number), SomeUnits.named(unit)))
        .as(why)
        .isEqualTo(Rational.of(slack));
  }

  @ParameterizedTest(name = "{0} is within {1}")
  @CsvSource({"1/2, 1/20", "1/3, 1/20", "1/5, 1/20", "1/10, 1/40", "1/100, 1/400", "0/1, 0/1"})
  void a_share_in_words_is_within_five_points_and_a_quarter_of_it(String share, String width) {
    assertThat(Rounding.STANDARD.fraction(fraction(share))).isEqualTo(fraction(width));
  }

  private static Rational fraction(String text) {
    String[] parts = text.split("/", -1);
    return Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }
}
