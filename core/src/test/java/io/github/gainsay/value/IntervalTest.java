package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final Bound ONE = Bound.including(Rational.of(1));
  private static final Bound ABOVE_ONE = Bound.excluding(Rational.of(1));
  private static final Bound TWO = Bound.including(Rational.of(2));
  private static final Bound BELOW_TWO = Bound.excluding(Rational.of(2));
  private static final Interval ONE_TO_TWO = new Interval(ONE, TWO);
  private static final Interval ALL = new Interval(Bound.none(), Bound.none());

  @Test
  void is_written_in_the_usual_notation() {
    assertThat(ONE_TO_TWO).hasToString("[1, 2]");
    assertThat(new Interval(ABOVE_ONE, BELOW_TWO)).hasToString("(1, 2)");
    assertThat(new Interval(ABOVE_ONE, TWO)).hasToString("(1, 2]");
    assertThat(new Interval(ONE, BELOW_TWO)).hasToString("[1, 2)");
    assertThat(new Interval(ABOVE_ONE, Bound.none())).hasToString("(1, ∞)");
    assertThat(new Interval(Bound.none(), TWO)).hasToString("(−∞, 2]");
    assertThat(ALL).hasToString("(−∞, ∞)");
    assertThat(Interval.point(Rational.of(2))).hasToString("{2}");
  }

  @Test
  void of_one_number_is_closed() {
    assertThat(Interval.point(Rational.of(1)))
        .isEqualTo(new Interval(ONE, ONE))
        .isEqualTo(Interval.closed(Rational.of(1), Rational.of(1)));
  }

  @ParameterizedTest(name = "{0}: closed {1}, open {2}")
  @CsvSource({
    "0, false, false",
    "1, true, false",
    "1.5, true, true",
    "2, true, false",
    "3, false, false"
  })
  void holds_an_end_only_if_that_is_inclusive(String text, boolean closed, boolean open) {
    Rational number = Rational.of(new BigDecimal(text));

    assertThat(ONE_TO_TWO.contains(number)).isEqualTo(closed);
    assertThat(new Interval(ABOVE_ONE, BELOW_TWO).contains(number)).isEqualTo(open);
    assertThat(ALL.contains(number)).isTrue();
  }

  @Test
  void touching_intervals_meet_only_if_both_hold_the_end() {
    Interval fromTwo = new Interval(TWO, Bound.none());

    assertThat(ONE_TO_TWO.intersection(fromTwo)).contains(Interval.point(Rational.of(2)));
    assertThat(new Interval(ONE, BELOW_TWO).intersection(fromTwo)).isEmpty();
    assertThat(new Interval(ONE, BELOW_TWO).isDisjointFrom(fromTwo)).isTrue();
    assertThat(ONE_TO_TWO.isDisjointFrom(fromTwo)).isFalse();
  }

  @Test
  void is_equal_by_numbers_and_ends() {
    assertThat(new Interval(ONE, TWO)).isEqualTo(ONE_TO_TWO).hasSameHashCodeAs(ONE_TO_TWO);
    assertThat(new Interval(ONE, BELOW_TWO)).isNotEqualTo(ONE_TO_TWO);
  }

  @Test
  void refuses_to_be_empty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(TWO, ONE))
        .withMessage("interval must hold a number, but was [2, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(ONE, Bound.excluding(Rational.ONE)))
        .withMessage("interval must hold a number, but was [1, 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(ABOVE_ONE, ONE))
        .withMessage("interval must hold a number, but was (1, 1]");
  }

  @Test
  void refuses_an_inclusive_end_without_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bound(Optional.empty(), true))
        .withMessage("inclusive must be false without a value, but was true");
  }
}
