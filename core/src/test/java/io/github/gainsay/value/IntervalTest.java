package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  private static final Bound ONE = Bound.including(Rational.of(1));
  private static final Bound ABOVE_ONE = Bound.excluding(Rational.of(1));
  private static final Bound TWO = Bound.including(Rational.of(2));
  private static final Bound BELOW_TWO = Bound.excluding(Rational.of(2));
  private static final Interval ONE_TO_TWO = new Interval(ONE, TWO);
  private static final Interval ALL = new Interval(Bound.none(), Bound.none());

  /** Reads the usual notation, with − as the sign. */
  private static Interval interval(String text) {
    String inner = text.substring(1, text.length() - 1);
    if (text.startsWith("{")) {
      return Interval.point(number(inner));
    }
    List<String> ends = List.of(inner.split(", ", -1));
    return new Interval(
        bound(ends.get(0), text.startsWith("[")), bound(ends.get(1), text.endsWith("]")));
  }

  private static Bound bound(String end, boolean inclusive) {
    return end.endsWith("∞") ? Bound.none() : new Bound(Optional.of(number(end)), inclusive);
  }

  private static Rational number(String text) {
    return Rational.of(new BigDecimal(text.replace('−', '-')));
  }

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

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "(150, ∞) | (150, ∞) | EQUAL",
        "{156}    | (150, ∞) | INSIDE",
        "(1, 2)   | [1, 2]   | INSIDE",
        "(150, ∞) | {156}    | CONTAINS",
        "(−∞, ∞)  | (−∞, 5)  | CONTAINS",
        "(150, ∞) | [0, 200] | OVERLAPPING",
        "[1, 2]   | [2, 3]   | OVERLAPPING",
        "(1, 2]   | [1, 2)   | OVERLAPPING",
        "(150, ∞) | {150}    | DISJOINT",
        "[1, 2)   | [2, 3]   | DISJOINT"
      })
  void stands_to_another_as_set_to_set(String first, String second, Interval.Relation relation) {
    assertThat(interval(first).relationTo(interval(second))).isEqualTo(relation);
  }

  @ParameterizedTest(name = "{0}: plus {2}, minus {3}, times {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]  | (3, ∞)  | (4, ∞)  | (−∞, −1) | (3, ∞)",
        "[1, 2]  | [1, 2]  | [2, 4]  | [−1, 1]  | [1, 4]",
        "[2, 3]  | (−1, ∞) | (1, ∞)  | (−∞, 4)  | (−3, ∞)",
        "{0}     | (−1, ∞) | (−1, ∞) | (−∞, 1)  | {0}",
        "[−1, 1) | (−1, 1] | (−2, 2) | [−2, 2)  | [−1, 1)",
        "[0, 1]  | (0, 1)  | (0, 2)  | (−1, 1)  | [0, 1)",
        "(0, 1]  | [1, ∞)  | (1, ∞)  | (−∞, 0]  | (0, ∞)"
      })
  void calculates_with_all_its_numbers(
      String first, String second, String sum, String difference, String product) {
    Interval a = interval(first);
    Interval b = interval(second);

    assertThat(a.plus(b)).isEqualTo(interval(sum));
    assertThat(a.minus(b)).isEqualTo(interval(difference));
    assertThat(a.times(b)).isEqualTo(interval(product));
  }

  @ParameterizedTest(name = "{0} by {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]  | [4, 5]   | [0.2, 0.5]",
        "[1, 2]  | (0, 5]   | [0.2, ∞)",
        "[1, 2]  | [−5, 0)  | (−∞, −0.2]",
        "[1, 2]  | (4, ∞)   | (0, 0.5)",
        "[−1, 2] | (0, ∞)   | (−∞, ∞)",
        "{0}     | (0, ∞)   | {0}"
      })
  void is_divided_by_what_only_borders_on_nought(String text, String divisor, String quotient) {
    assertThat(interval(text).dividedBy(interval(divisor))).contains(interval(quotient));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"{0}", "[0, 1]", "[−1, 0]", "(−1, 1)", "(−∞, ∞)"})
  void is_not_divided_by_what_holds_nought(String divisor) {
    assertThat(ONE_TO_TWO.dividedBy(interval(divisor))).isEmpty();
  }

  @Test
  void is_moved_scaled_and_turned_by_a_number() {
    Interval above = interval("(150, 160]");

    assertThat(above.plus(Rational.of(-50))).isEqualTo(interval("(100, 110]"));
    assertThat(above.times(Rational.of(1, 2))).isEqualTo(interval("(75, 80]"));
    assertThat(above.times(Rational.of(-1))).isEqualTo(interval("[−160, −150)"));
    assertThat(ALL.times(Rational.ZERO)).isEqualTo(interval("{0}"));
    assertThat(interval("(150, ∞)").negate()).isEqualTo(interval("(−∞, −150)"));
  }

  @Test
  void is_widened_by_slack() {
    assertThat(interval("(150, 160]").widenedBy(Rational.of(5))).isEqualTo(interval("(145, 165]"));
    assertThat(interval("[150, ∞)").widenedBy(Rational.ONE)).isEqualTo(interval("[149, ∞)"));
    assertThat(ONE_TO_TWO.widenedBy(Rational.ZERO)).isEqualTo(ONE_TO_TWO);
  }

  @Test
  void refuses_negative_slack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ONE_TO_TWO.widenedBy(Rational.of(-1, 2)))
        .withMessage("slack must be at least 0, but was -0.5");
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
