package io.github.gainsay.value;

import static io.github.gainsay.value.SomeUnits.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Aggregate.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateTest {
  /** Computes from left to right: {@code 2 [km/h] * 3 [hours] + 1 [km]}. */
  private static Aggregate compute(String terms) {
    String[] parts = terms.split(" (?=[-+*:] )|(?<= [-+*:]) ", -1);
    Aggregate result = Aggregate.of(quantity(parts[0].strip()));
    for (int i = 1; i < parts.length; i += 2) {
      Quantity next = quantity(parts[i + 1].strip());
      result =
          switch (parts[i].strip()) {
            case "+" -> result.plus(next);
            case "-" -> result.minus(next);
            case "*" -> result.times(next);
            case ":" -> result.dividedBy(next);
            default -> throw new IllegalArgumentException(parts[i]);
          };
    }
    return result;
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,200 [people]                               | [1150, 1249] people
          1,200 [people] + 85 [people] - 40 [people]   | [1193, 1296] people
          22 [men] + 9 [women]                         | {31}
          more than 150 [people] + at least 20 [people]| [171, ∞) people
          fewer than 5 [people] - up to 3 [people]     | [-3, 4] people
          59 [$] + 68 [$]                              | [126, 128) dollars
          5 [km] + 3 [miles]                           | [8.52336, 11.132704) km
          5 [-] + 3 [miles]                            | [7.5, 8.5) miles
          33 [percent] + 33 [percent] + 33 [percent]   | [97.5, 100.5) percent
          1/2 [shares] + 25 [percent]                  | [0.695, 0.805)
          1,207 [people] + 40 [people up]              | [1245, 1249] people
          1,207 [people] + 43 [people down]            | {1164} people
          40 [people up] + 43 [people down]            | [-5, -1] people up
          40 [- up] + 1,207 [people]                   | [1245, 1249] people
          60 [km/h] * 3 [hours]                        | [142.5, 220.5) km
          60 [km/h] * 90 [minutes]                     | [81.225, 99.225] km
          3 [hours] * 12 [km/h]                        | [28.75, 43.75) km
          exactly 10 [knots] * exactly 2 [hours]       | {37040} first units of length
          0.1 [percent] * 4,000 [people]               | [1.9, 6.3) people
          4,000 [people] * 0.1 [percent]               | [1.9, 6.3) people
          exactly 50 [percent] * exactly 50 [percent]  | {25} percent
          exactly 50 [percent] * exactly 7 [-]         | {3.5}
          exactly 20 [$/ton] * exactly 3 [tons]        | {60} dollars
          exactly 9 [l/person/day] * exactly 5 [people] | {45} litres per day
          exactly 9 [l/person/day] * exactly 5 [days]   | {45} litres per person
          exactly 5 [days] * exactly 9 [l/person/day]   | {45} litres per person
          exactly 9 [l/person] : exactly 3 [days]       | {3} litres per person per day
          exactly 9 [l/person/day] * exactly 2 [-]      | {18} litres per person per day
          exactly 12 [trucks] * exactly 5 [tons]       | {60} tons
          exactly 3 [rooms] * exactly 20 [beds]        | {60}
          exactly 3 [-] * exactly 20 [beds]            | {60} beds
          exactly 2 [km] * exactly 3 [km]              | {6000000} first units of area
          21,796 [people] : 37,500 [people]            | [21796/37549, 10898/18725]
          exactly 3 [km] : exactly 1,500 [m]           | {2}
          exactly 6 [km] : exactly 2 [hours]           | {3} km per hour
          exactly 6 [km] : exactly 3 [km/h]            | {2} hours
          exactly 45 [people] : exactly 5 [percent]    | {900} people
          exactly 60 [$] : exactly 3 [people]          | {20} dollars per person
          exactly 6 [km²] : exactly 3 [km/h]           | {7200000} first units of duration · length
          exactly 1 [-] : exactly 50 [percent]         | {2}
          more than 100 [people] : more than 10 [people] | (0, ∞)
          """)
  void computes_with_intervals_and_units(String terms, String result) {
    assertThat(compute(terms)).hasToString(result);
    assertThat(compute(terms).obstacle()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {2} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,200 [people] + 85 [people] - 40 [people] | 1,245 [people]      | FITS
          1,217 [people] + 85 [people] - 42 [people] | 1,260 [people]      | FITS
          22 [people] + 9 [people]                   | 31 [people]         | FITS
          22 [men] + 9 [women]                       | 31 [people]         | FITS
          22 [men] + 9 [women]                       | 32 [people]         | FALLS_SHORT
          22 [men] + 9 [women]                       | 30 [people]         | FITS
          22 [men] + 9 [women]                       | exactly 30 [people] | EXCEEDS
          59 million [$] + 68 million [$]            | 127 million [$]     | FITS
          59 million [$] + 68 million [$]            | 128 million [$]     | FITS_IF_ROUNDED
          59 million [$] + 68 million [$]            | 129 million [$]     | FALLS_SHORT
          74.8 million [$] + 18.6 million [$]        | 93.4 million [$]    | FITS
          74.8 million [$] + 18.6 million [$]        | 93.6 million [$]    | FALLS_SHORT
          59 million [$] + 68 million [$]            | 127 million [US$]   | UNKNOWN
          33 [percent] + 33 [percent] + 33 [percent] | exactly 100 [percent] | FITS_IF_ROUNDED
          33 [percent] + 33 [percent] + 33 [percent] | 100 [percent]       | FITS
          33 [percent] + 33 [percent] + 31 [percent] | exactly 100 [percent] | FALLS_SHORT
          35 [percent] + 35 [percent] + 35 [percent] | exactly 100 [percent] | EXCEEDS
          3,000 [people] + 3,000 [people]            | exactly 6,900 [people] | FITS_IF_ROUNDED
          2,400 [people] + 1,000 [people]            | 3,000 [people]      | FITS_IF_ROUNDED
          21,796 [people] : 37,500 [people]          | 58.1 [percent]      | FITS
          21,796 [people] : 37,500 [people]          | 58.4 [percent]      | FALLS_SHORT
          21,796 [people] : 37,500 [people]          | 3/5 [shares]        | FITS
          0.1 [percent] * 4,000 [people]             | 4 [people]          | FITS
          0.1 [percent] * 4,000 [people]             | 6 [people]          | FITS_IF_ROUNDED
          0.1 [percent] * 4,000 [people]             | 40 [people]         | FALLS_SHORT
          12 [children] : 5 [women]                  | 2.4 [children/woman]| FITS
          60 [km/h] * 3 [hours]                      | 110 [miles]         | FITS
          60 [km/h] * 3 [hours]                      | 180 [people]        | UNKNOWN
          10 [knots] * 2 [hours]                     | 37 [km]             | FITS
          more than 150 [people] + 20 [people]       | 160 [people]        | EXCEEDS
          more than 150 [people] + 20 [people]       | more than 160 [people] | FITS
          up to 40 [people] + 20 [people]            | 170 [people]        | FITS_OVER_CEILING
          up to 40 [people] + 21 [people]            | 55 [people]         | FITS
          47 [people]                                | up to 40 [people]   | FITS_OVER_CEILING
          3,000 [people]                             | up to 40 [people]   | FITS_OVER_CEILING
          150 [people] - 20 [people]                 | at least 150 [people] | FALLS_SHORT
          1,207 [people] - 1,167 [people]            | 40 [people up]      | FITS
          1,167 [people] - 1,207 [people]            | 40 [people down]    | FITS
          1,167 [people] - 1,207 [people]            | 40 [people up]      | FALLS_SHORT
          43 [people down]                           | 43 [people down]    | FITS
          43 [people down]                           | 43 [people]         | UNKNOWN
          43 [people down]                           | 43 [people up]      | EXCEEDS
          43 [people up]                             | 43 [people down]    | EXCEEDS
          5 [km] : up to 3 [km]                      | 2 [-]               | UNKNOWN
          """)
  void tells_whether_it_fits_what_is_stated(String terms, String stated, Fit fit) {
    assertThat(compute(terms).fit(quantity(stated))).isEqualTo(fit);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          33 [percent] + 33 [percent] + 33 [percent] | 1.5
          59 million [$] + 68 million [$]            | 1000000
          74.8 [$] - 18.6 [$]                        | 0.1
          1,917 [people] + 62 [people]               | 0
          3,000 [people] + 62 [people]               | 500
          about 3,000 [people] + 150 [people]        | 5
          exactly 3,000 [people]                     | 0
          0 [km]                                     | 0
          1/3 [shares]                               | 0
          10 [km] * exactly 3 [-]                    | 15
          exactly 3 [km] : 1 [hours]                 | 3
          more than 30 [percent] + 3 [percent]       | 0.5
          5 [km] + 3 [people]                        | 0
          """)
  void rounding_moves_it_by_half_a_grain_of_each_rounded_number(String terms, String slack) {
    assertThat(compute(terms).slack()).isEqualTo(SomeUnits.number(slack));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 [km] + 3 [people]              | people cannot be added to km
          5 [km] - 3 [people]              | people cannot be taken off km
          5 [tons] + 3 [tonnes]            | tonnes cannot be added to tons
          20 [°C] + 3 [°C]                 | °C cannot be added to °C
          20 [°C] * 2 [-]                  | °C cannot be multiplied by numbers without a unit
          20 [°C] : 2 [-]                  | °C cannot be divided by numbers without a unit
          5 [people up] * 3 [people]       | people up cannot be multiplied by people
          5 [people up] : 3 [people]       | people up cannot be divided by people
          5 [-] : 3 [km]                   | numbers without a unit cannot be divided by km
          5 [km/h] * 3 [tons]              | km per hour cannot be multiplied by tons
          5 [$/ton] : 3 [km/h]             | dollars per ton cannot be divided by km per hour
          5 [km] : 0 [km]                  | the divisor may be 0
          5 [km] : at most 3 [km]          | the divisor may be 0
          5 [km] : up to 3 [km] * 2 [-]    | the divisor may be 0
          5 [people] : fewer than 3 [people] | the divisor may be 0
          5 [km] + 3 [people] + 2 [km]     | people cannot be added to km
          5 [km] + 3 [people] * 2 [km]     | people cannot be added to km
          5 [km] + 3 [people] : 2 [km]     | people cannot be added to km
          """)
  void says_why_there_is_no_number(String terms, String obstacle) {
    Aggregate none = compute(terms);

    assertThat(none.obstacle()).contains(obstacle);
    assertThat(none.hard()).isEmpty();
    assertThat(none.unit()).isEqualTo(Unit.unspecified());
    assertThat(none).hasToString(obstacle);
    assertThat(none.fit(quantity("5 [km]"))).isEqualTo(Fit.UNKNOWN);
    assertThat(Aggregate.of(quantity("5 [km]")).plus(none).obstacle()).contains(obstacle);
    assertThat(Aggregate.of(quantity("5 [km]")).times(none).obstacle()).contains(obstacle);
    assertThat(Aggregate.of(quantity("5 [km]")).dividedBy(none).obstacle()).contains(obstacle);
  }

  @Test
  void sums_up_products() {
    Aggregate some = Aggregate.of(quantity("exactly 40 [percent]")).times(quantity("500 [people]"));
    Aggregate more = Aggregate.of(quantity("exactly 20 [percent]")).times(quantity("300 [people]"));

    assertThat(some.plus(more)).hasToString("[247, 273] people");
    assertThat(some.minus(more)).hasToString("[127, 153] people");
  }

  @Test
  void takes_every_quantity_for_a_variable_of_its_own() {
    Quantity some = quantity("between 1 and 3 [people]");

    assertThat(Aggregate.of(some).minus(some)).hasToString("[-2, 2] people");
  }

  @ParameterizedTest(name = "{0} narrowed by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at least 20 [people]        | 22 [men] + 12 [women]   | {34} people
          between 10 and 30 [people]  | at least 20 [people]    | [20, 30] people
          between 1 and 5 [km]        | at least 2 [miles]      | [3.218688, 5] km
          3,000 [people]              | 2,400 [people] + 1,000 [people] | [2850, 3500] people
          31 [people]                 | 34 [people]             | {31} people
          31 [people]                 | 34 [km]                 | {31} people
          31 [people]                 | 5 [km] + 3 [people]     | {31} people
          5 [km] + 3 [people]         | 31 [people]             | people cannot be added to km
          """)
  void is_narrowed_by_what_else_it_is(String terms, String other, String both) {
    assertThat(compute(terms).narrowedBy(compute(other))).hasToString(both);
  }

  @ParameterizedTest(name = "{0} or more")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          22 [people] + 9 [people] | exactly 30 [people] | [31, ∞) people | EXCEEDS
          22 [people] + 9 [people] | exactly 40 [people] | [31, ∞) people | FITS
          5 [km] + 3 [people]      | exactly 40 [people] | people cannot be added to km | UNKNOWN
          """)
  void or_more_falls_short_of_nothing(String terms, String stated, String orMore, Fit fit) {
    Aggregate atLeast = compute(terms).orMore();

    assertThat(atLeast).hasToString(orMore);
    assertThat(atLeast.fit(quantity(stated))).isEqualTo(fit);
  }

  @ParameterizedTest(name = "{0} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,200 [people] + 85 [people] - 40 [people] | [people]  | 1,245 people
          22 [men] + 9 [women]                       | [people]  | 31 people
          5 [km] + 3 [miles]                         | [km]      | 9.828032 km
          3 [miles]                                  | [km]      | 4.828032 km
          more than 5 [km] + 3 [km]                  | [km]      | more than 8 km
          more than 150 [people] + 3 [people]        | [people]  | at least 154 people
          up to 40 [people] + 9 [people]             | [people]  | between 9 and 49 people
          3 [km] - at least 5 [km]                   | [km]      | at most -2 km
          3 [km] - more than 5 [km]                  | [km]      | less than -2 km
          3 [people] - 5 [people]                    | [people]  | -2
          40 [people up] + 43 [people down]          | [people up] | -3
          1 [km] : 3 [hours]                         | [km/h]    | 1/3 km per hour
          """)
  void is_said_in_a_unit(String terms, String unit, String phrase) {
    assertThat(compute(terms).printed(quantity("1 " + unit).unit()).map(Quantity::format))
        .contains(phrase);
  }

  @Test
  void is_not_said_without_a_number_or_in_a_unit_of_something_else() {
    Unit km = quantity("1 [km]").unit();

    assertThat(compute("5 [km] + 3 [people]").printed(km)).isEmpty();
    assertThat(compute("3 [people]").printed(km)).isEmpty();
    assertThat(compute("at least 3 [km] - at least 3 [km]").printed(km)).isEmpty();
  }
}
