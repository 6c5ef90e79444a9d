package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final Unit PEOPLE = Unit.count("people");
  private static final Quantity MORE_THAN_150 = Quantity.parse("more than 150 people");

  @Test
  void remembers_its_words_but_is_equal_without_them() {
    Quantity made = Quantity.of(Hedge.MORE_THAN, new BigDecimal("150"), PEOPLE);

    assertThat(MORE_THAN_150.surface()).contains("more than 150 people");
    assertThat(made.surface()).isEmpty();
    assertThat(made).isEqualTo(MORE_THAN_150).hasSameHashCodeAs(MORE_THAN_150);
    assertThat(made.canonical()).isEqualTo(MORE_THAN_150.canonical());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "150.0 people, 150 people",
    "about 150.00 people, about 150 people",
    "exactly 150.0, exactly 150",
    "more than 150.0, more than 150",
    "at most 3.20, at most 3.2",
    "about 3.20, about 3.2",
    "2.0 children, 2 children"
  })
  void noughts_that_narrow_nothing_make_no_difference(String longer, String shorter) {
    Quantity quantity = Quantity.parse(longer);

    assertThat(quantity).isEqualTo(Quantity.parse(shorter));
    assertThat(quantity.canonical()).isEqualTo(Quantity.parse(shorter).canonical());
    assertThat(quantity.format()).isEqualTo(shorter);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "150.0, 150",
    "3.20, 3.2",
    "2.30 children, 2.3 children",
    "150 people, 150",
    "150 people, 150 countries",
    "more than 150 people, at least 151 people",
    "exactly 150, about 150",
    "a few ships, several ships",
    "between 150 and 150, exactly 150"
  })
  void what_differs_in_a_band_is_another_quantity(String one, String other) {
    assertThat(Quantity.parse(one)).isNotEqualTo(Quantity.parse(other));
    assertThat(Quantity.parse(one).canonical()).isNotEqualTo(Quantity.parse(other).canonical());
  }

  @Test
  void is_not_equal_to_its_words() {
    assertThat(MORE_THAN_150).isNotEqualTo("more than 150 people");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "exactly 150 people",
        "1 person",
        "1.0",
        "1 point",
        "3,000",
        "1,234,567.80 dollars",
        "about 1,900 soldiers",
        "nearly 100 people",
        "just over 100 people",
        "more than 1 person",
        "at least 150 people",
        "fewer than 150 people",
        "less than 150",
        "less than 150 km",
        "at most 1,500 members of parliament",
        "up to 40 dead",
        "between 10 and 20 ships",
        "more than 10 and less than 20 km",
        "at least 10.5 and less than 20 km",
        "a couple of ships",
        "a few ships",
        "several",
        "thousands of people",
        "millions of dollars",
        "-5"
      })
  void is_written_as_it_is_read(String phrase) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.format()).isEqualTo(phrase);
    assertThat(quantity.canonical()).isEqualTo("quantity " + phrase);
  }

  @Test
  void shows_its_hard_interval_and_unit() {
    assertThat(MORE_THAN_150).hasToString("[151, ∞) people");
    assertThat(Quantity.parse("more than 150")).hasToString("(150, ∞)");
  }

  @Test
  void entails_what_holds_wherever_it_holds() {
    Quantity exactly156 = Quantity.parse("exactly 156 people");

    assertThat(exactly156.entails(MORE_THAN_150)).isTrue();
    assertThat(MORE_THAN_150.entails(exactly156)).isFalse();
    assertThat(exactly156.entails(Quantity.parse("more than 150 ships"))).isFalse();
    assertThat(exactly156.entails(Quantity.parse("more than 150"))).isTrue();
    assertThat(MORE_THAN_150.entails(MORE_THAN_150)).isTrue();
  }

  @Test
  void is_disjoint_from_what_no_number_satisfies_as_well() {
    Quantity atMost150 = Quantity.parse("at most 150 people");

    assertThat(atMost150.isDisjointFrom(MORE_THAN_150)).isTrue();
    assertThat(atMost150.isDisjointFrom(Quantity.parse("exactly 150"))).isFalse();
    assertThat(atMost150.isDisjointFrom(Quantity.parse("more than 150 ships"))).isFalse();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than 5 [km]      | m       | (5000, ∞)
          21 [miles]            | km      | [32.991552, 34.600896)
          20 [°C]               | °F      | [66.2, 69.8]
          at most 212 [°F]      | °C      | (−∞, 100]
          25 [percent]          | shares  | [0.245, 0.255)
          5 [percent up]        | percent down | (-5.5, -4.5]
          5 [- down]            | percent up | {-5}
          5 [- up]              | - up    | {5}
          5 [-]                 | km      | {5}
          5 [km]                | -       | [4.5, 5.5)
          5 [tons]              | tons    | [4.5, 5.5)
          150 [people]          | people  | [145, 154]
          5 [$/ton]             | $/ton   | [4.5, 5.5)
          """)
  void is_the_same_in_another_unit(String quantity, String unit, String hard) {
    assertThat(SomeUnits.quantity(quantity).hardIn(SomeUnits.named(unit)))
        .map(Interval::toString)
        .contains(hard);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "5 [km], hours",
    "5 [people], ships",
    "5 [tons], tonnes",
    "5 [tonnes], tons",
    "5 [percent], percent up",
    "5 [-], percent up",
    "5 [US$], €"
  })
  void is_nothing_in_a_unit_of_something_else(String quantity, String unit) {
    assertThat(SomeUnits.quantity(quantity).hardIn(SomeUnits.named(unit))).isEmpty();
  }

  @Test
  void keeps_its_number_if_it_is_said_of_something_else() {
    assertThat(MORE_THAN_150.in(SomeUnits.KM)).hasToString("(150, ∞) km");
    assertThat(MORE_THAN_150.approximately().in(SomeUnits.KM)).hasToString("~(140, ∞) km");
    assertThat(Quantity.between(2, 5).in(PEOPLE)).hasToString("[2, 5] people");
    assertThat(Quantity.parse("dozens of ships").in(PEOPLE)).hasToString("[24, ∞) people");
  }

  @ParameterizedTest
  @EnumSource(
      value = Hedge.class,
      names = {"EXACTLY", "BARE", "ABOUT", "NEARLY", "JUST_OVER"})
  void refuses_to_make_approximate_what_is_no_bound(Hedge hedge) {
    Quantity quantity = Quantity.of(hedge, BigDecimal.ONE, Unit.unspecified());

    assertThatIllegalStateException()
        .isThrownBy(quantity::approximately)
        .withMessage("hedge must be a bound to be approximate, but was <" + hedge + ">");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"2, ''", "0, ''", "-0.5, ''", "1, ''", "0.5, km", "0.5, people"})
  void refuses_a_fraction_that_is_no_share(BigDecimal number, String unit) {
    Unit of = unit.isEmpty() ? Unit.ratio() : Unit.of(unit);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(Hedge.FRACTION, number, of))
        .withMessage(
            "anchor must be a share of one for a fraction, but was <"
                + (number + " " + unit).strip()
                + ">");
  }

  @Test
  void refuses_to_make_approximate_what_is_vague() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Quantity.parse("dozens").approximately())
        .withMessage("hedge must be a bound to be approximate, but was <VAGUE>");
  }

  @Test
  void takes_the_grain_of_a_share_in_words_for_a_tenth() {
    Quantity half = Quantity.of(Hedge.FRACTION, new BigDecimal("0.50"), Unit.ratio());

    assertThat(half.anchor().orElseThrow().grain()).isEqualTo(Rational.of(1, 10));
    assertThat(half).isEqualTo(SomeUnits.quantity("1/2 [shares]"));
  }

  @Test
  void writes_widths_of_ones_own_in_its_canonical_text_only_if_they_make_a_difference() {
    Rounding tight =
        new Rounding() {
          @Override
          public Rational step(Anchor anchor) {
            return Rational.ONE;
          }
        };
    Anchor hundred = Anchor.of(new BigDecimal("100"));
    Interval range = Interval.closed(Rational.of(100), Rational.of(200));

    assertThat(Quantity.of(Hedge.ABOUT, hundred, PEOPLE, tight).canonical())
        .isEqualTo("quantity about 100 people = [99, 101] ~ {100}");
    assertThat(Quantity.of(Hedge.EXACTLY, hundred, PEOPLE, tight).canonical())
        .isEqualTo("quantity exactly 100 people");
    assertThat(Quantity.between(range, PEOPLE, tight).canonical())
        .isEqualTo("quantity between 100 and 200 people");
    assertThat(Quantity.between(range, PEOPLE, tight).approximately().canonical())
        .endsWith(" = [99, 201] ~ [100, 200]");
  }

  @ParameterizedTest
  @EnumSource(
      value = Hedge.class,
      names = {"BETWEEN", "VAGUE"})
  void refuses_one_number_where_the_hedge_needs_two_or_none(Hedge hedge) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(hedge, BigDecimal.TEN, PEOPLE))
        .withMessage("hedge must go with one number, but was <" + hedge + ">");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fewer than 0 people                | (−∞, 0)
          -5 people                          | {-5}
          -2.5 people                        | [-2.55, -2.45)
          nearly 0 people                    | [-1, 0)
          more than 1 and fewer than 2 people | (1, 2)
          between -3 and -1 people           | [-3, -1]
          """)
  void refuses_words_that_no_count_satisfies(String phrase, String interval) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(phrase))
        .withMessage("interval must hold a count, but was <" + interval + ">");
  }

  @Test
  void refuses_bounds_without_an_end() {
    Interval open = new Interval(Bound.including(Rational.ONE), Bound.none());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.between(open, PEOPLE))
        .withMessage("bounds must have both ends, but was <[1, ∞)>");
  }

  @Test
  void refuses_numbers_that_would_fill_the_memory() {
    BigDecimal huge = new BigDecimal("1E999999999");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(Hedge.BARE, huge, PEOPLE))
        .withMessage(
            "number must have at most 1000 digits before and after the point, but has 1000000000"
                + " and 0");
  }
}
