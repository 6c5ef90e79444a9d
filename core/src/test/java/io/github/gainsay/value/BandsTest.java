package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of wordings, by hedge and number; how they are worded is for the reader. */
class BandsTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACTLY   | 150    | -          | {150}            | {150}
          EXACTLY   | 3.2    | km         | {3.2}            | {3.2}
          BARE      | 1917   | people     | {1917}           | {1917}
          BARE      | 1917   | -          | {1917}           | {1917}
          BARE      | 3000   | people     | [2850, 3150]     | {3000}
          BARE      | 3000   | -          | [2850, 3150]     | {3000}
          BARE      | 150    | -          | [145, 155)       | {150}
          BARE      | 150    | people     | [145, 154]       | {150}
          BARE      | 10     | people     | {10}             | {10}
          BARE      | 21     | miles      | [20.5, 21.5)     | {21}
          BARE      | 0      | miles      | {0}              | {0}
          BARE      | 3.20   | km         | [3.195, 3.205)   | {3.2}
          BARE      | 58.1   | percent    | [58.05, 58.15)   | {58.1}
          BARE      | 2.3    | children   | [2.25, 2.35)     | {2.3}
          BARE      | -5     | °C         | [-5.5, -4.5)     | {-5}
          BARE      | 40     | people up  | [38, 42]         | {40}
          ABOUT     | 150    | -          | [140, 160]       | [145, 155]
          ABOUT     | 30     | people     | [23, 37]         | [27, 33]
          ABOUT     | 7      | people     | [6, 8]           | {7}
          ABOUT     | 7      | km         | [6, 8]           | [6.5, 7.5]
          ABOUT     | 0      | people     | [0, 1]           | {0}
          NEARLY    | 150    | -          | [140, 150)       | [140, 150)
          NEARLY    | 1      | people     | {0}              | {0}
          JUST_OVER | 150    | -          | (150, 160]       | (150, 160]
          JUST_OVER | 150    | people     | [151, 160]       | [151, 160]
          MORE_THAN | 150    | -          | (150, ∞)         | (150, 160]
          MORE_THAN | 150    | people     | [151, ∞)         | [151, 160]
          MORE_THAN | -5     | people     | [0, ∞)           | [0, ∞)
          AT_LEAST  | 150    | -          | [150, ∞)         | [150, 160]
          LESS_THAN | 150    | km         | (−∞, 150)        | [140, 150)
          LESS_THAN | 150    | people     | [0, 149]         | [140, 149]
          LESS_THAN | 5      | percent up | [0, 5)           | [4, 5)
          AT_MOST   | 150    | -          | (−∞, 150]        | [140, 150]
          AT_MOST   | 150    | people     | [0, 150]         | [140, 150]
          UP_TO     | 1      | people     | [0, 1]           | [0, 1]
          FRACTION  | 0.5    | shares     | [0.45, 0.55]     | [0.48, 0.52]
          FRACTION  | 0.1    | shares     | [0.075, 0.125]   | [0.09, 0.11]
          """)
  void hedge_and_number_make_two_intervals(
      Hedge hedge, BigDecimal number, String unit, String hard, String typical) {
    Quantity quantity = Quantity.of(hedge, number, SomeUnits.named(unit));

    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
    assertThat(quantity.anchor().orElseThrow().value()).isEqualTo(Rational.of(number));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~more than 100 [km]                  | (75, ∞)     | (100, 125]
          ~more than 100 [people]              | [76, ∞)     | [101, 125]
          ~at least 7 [people]                 | [6, ∞)      | [7, 8]
          ~fewer than 150 [people]             | [0, 159]    | [140, 149]
          ~at most 150 [km]                    | (−∞, 160]   | [140, 150]
          ~up to 150 [km]                      | (−∞, 160]   | [140, 150]
          ~between 10 and 15 [km]              | [7.5, 16]   | [10, 15]
          ~between 10 and 15 [people]          | [8, 16]     | [10, 15]
          ~more than 10 and less than 15 [km]  | (7.5, 16)   | (10, 15)
          ~more than 10 and less than 15 [people] | [10, 15] | [11, 14]
          """)
  void approximate_bounds_are_a_step_off_and_convey_the_same(
      String words, String hard, String typical) {
    Quantity quantity = SomeUnits.quantity(words);

    assertThat(quantity.isApproximate()).isTrue();
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
    assertThat(quantity.approximately()).isSameAs(quantity);
  }

  @Test
  void widths_are_those_of_the_rounding() {
    Rounding wide =
        new Rounding() {
          @Override
          public Rational step(Anchor anchor) {
            return Rational.of(50);
          }

          @Override
          public Rational slack(Anchor anchor, Unit unit) {
            return Rational.of(2);
          }

          @Override
          public Rational fraction(Rational share) {
            return Rational.of(1, 5);
          }
        };
    Anchor hundred = Anchor.of(new BigDecimal("100"));
    Anchor half = Anchor.of(new BigDecimal("0.5"));
    Interval range = Interval.closed(Rational.of(80), Rational.of(90));

    assertThat(Quantity.of(Hedge.ABOUT, hundred, SomeUnits.KM, wide)).hasToString("[50, 150] km");
    assertThat(Quantity.of(Hedge.BARE, hundred, SomeUnits.KM, wide)).hasToString("[98, 102] km");
    assertThat(Quantity.of(Hedge.FRACTION, half, Unit.ratio(), wide)).hasToString("[0.3, 0.7]");
    assertThat(Quantity.between(range, SomeUnits.KM, wide).approximately())
        .hasToString("~[30, 140] km");
    assertThat(Quantity.of(Hedge.ABOUT, hundred, SomeUnits.KM, wide).in(SomeUnits.MILES))
        .hasToString("[50, 150] miles");
  }
}
