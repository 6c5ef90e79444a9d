package io.github.gainsay.value;

import static io.github.gainsay.value.SomeUnits.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import io.github.gainsay.value.QuantityComparison.Severity;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of comparisons, row by row; the examples are those of its definition. */
class QuantityComparisonTest {
  private static QuantityComparison compare(String a, String b) {
    return Quantity.parse(a).compareWith(Quantity.parse(b));
  }

  @ParameterizedTest(name = "{0}: {1} / {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 other things are counted     | 30 countries      | 30 people          | UNIT
          0 another currency             | 5 million dollars | 5 million euros    | UNIT
          0 another population           | 5 % of voters     | 5 % of households  | UNIT
          1 the same words               | more than 150     | more than 150      | SAME
          1 other words for it           | no fewer than 5   | at least 5         | SAME
          1 one leaves the noun out      | more than 150     | more than 150 people | SAME
          1 one leaves the noun out, round | 3,000           | 3,000 people       | SAME
          1 equal bounds                 | between 2 and 5 ships | at least 2 and fewer than 6 ships | SAME
          2 a ceiling and more           | at most 15        | more than 15       | OPPOSED
          2 under and over               | nearly 100        | over 100           | OPPOSED
          2 a little less and a little more | nearly 100     | just over 100      | OPPOSED
          2 exactly and more             | exactly 15        | more than 15       | OPPOSED
          3 hedged and bare              | 30                | about 30           | HEDGE_SHIFT
          3 bare round and more          | 30                | more than 30       | HEDGE_SHIFT
          3 a floor and a ceiling        | at least 15       | at most 15         | HEDGE_SHIFT
          3 a ceiling that can be broken | at most 40        | up to 40           | HEDGE_SHIFT
          3 bare sharp and more          | 15                | more than 15       | BOUNDARY
          3 about and less               | about 15          | more than 15       | HEDGE_SHIFT
          3 up to and more               | up to 40          | more than 40       | BOUNDARY
          4 above an up to               | up to 40          | 47                 | OVER_CEILING
          5 below a floor                | more than 155     | 140                | DISJOINT
          5 two sharp numbers            | 62                | 63                 | DISJOINT
          5 two ranges                   | between 2 and 5   | between 6 and 9    | DISJOINT
          5 a vague number and too few   | hundreds          | 99                 | DISJOINT
          6 sharp and rounded            | 1,917             | some 1,900         | ROUNDED
          6 a digit less                 | 3.24              | 3.2                | ROUNDED
          6 within one per cent          | 2,990             | 3,000              | ROUNDED
          6 one per cent                 | 990               | 1,000              | ROUNDED
          6 hedged, within five per cent | 2,870             | about 3,000        | ROUNDED
          6 hedged, five per cent        | 950               | about 1,000        | ROUNDED
          6 half a grain off             | 0.95              | 1.0                | ROUNDED
          6 one digit, not near enough   | 1,917             | 2,000              | ANCHORS_DIFFER
          6 sharper only by noughts      | 150.0             | 150                | ROUNDED
          6 a share in words             | a quarter         | 25 percent         | ROUNDED
          6 another share in words       | a third           | 33 percent         | ROUNDED
          6 the same hedge, sharper      | about 150.0       | about 150          | ROUNDED
          7 a number above a floor       | 156               | over 150           | COVERED
          7 a number among hundreds      | 430               | hundreds           | COVERED
          7 a number in a range          | 7                 | between 5 and 10   | COVERED
          7 a round number at its edge   | 30                | between 20 and 30  | COVERED
          7 about a number, in part      | about 150         | more than 140      | ANCHORS_DIFFER
          8 two floors                   | more than 150     | more than 155      | BOUNDS_DIFFER
          8 ten per cent apart           | more than 1,800   | more than 2,000    | BOUNDS_DIFFER
          8 two ceilings                 | at most 100       | fewer than 95      | BOUNDS_DIFFER
          8 a floor and a little more    | at least 98       | just over 95       | BOUNDS_DIFFER
          8 bounds of few                | at least 12       | at least 14        | BOUNDS_DIFFER
          9 about and more               | about 150         | more than 140      | ANCHORS_DIFFER
          9 few, at most two apart       | at least 12 people | 14 people         | ANCHORS_DIFFER
          9 few, without a unit          | at least 12       | 14                 | ANCHORS_DIFFER
          9 ranges that overlap          | between 2 and 5   | between 4 and 9    | ANCHORS_DIFFER
          9 a floor and a ceiling        | at least 95       | at most 100        | ANCHORS_DIFFER
          10 few, three apart            | at least 12 people | 15 people         | FAR_APART
          10 not whole, though few       | at least 1.2      | 2.5                | FAR_APART
          10 floors far apart            | more than 150     | more than 500      | FAR_APART
          10 a vague number far below    | thousands         | more than 50,000   | FAR_APART
          10 a number far above a floor  | 400               | more than 150      | FAR_APART
          """)
  void the_first_row_that_fits_wins(String row, String a, String b, Code code) {
    QuantityComparison there = compare(a.replace("%", "percent"), b.replace("%", "percent"));
    QuantityComparison back = compare(b.replace("%", "percent"), a.replace("%", "percent"));

    assertThat(there.code()).as(row).isEqualTo(code);
    assertThat(back.code()).as(row).isEqualTo(code);
    assertThat(there.level()).isEqualTo(code.level());
  }

  @ParameterizedTest(name = "{0}: {1} / {2} is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 another dimension            | 5 [km]            | 5 [hours]          | UNIT
          0 a speed and a length         | 5 [km/h]          | 5 [km]             | UNIT
          0 currencies without a rate    | 5 [US$]           | 5 [€]              | UNIT
          0 a change and a level         | 20 [percent up]   | 20 [percent]       | UNIT
          0 a change and no unit         | 20 [percent up]   | 20 [-]             | UNIT
          0 a change without a unit      | 20 [- up]         | 20 [percent]       | UNIT
          1 the same words               | 5 [tons]          | 5 [tons]           | SAME
          1 another unit                 | exactly 1.5 [km]  | exactly 1,500 [m]  | SAME
          1 another unit, as sharp       | 3 [km]            | 3,000 [m]          | SAME
          1 a share without a unit       | exactly 0.25 [-]  | exactly 25 [percent] | SAME
          1 a temperature                | exactly 0 [°C]    | exactly 32 [°F]    | SAME
          1 a change without a unit      | 20 [- up]         | 20 [percent up]    | SAME
          1 changes downwards            | 20 [- down]       | 20 [percent down]  | SAME
          2 another unit                 | at most 5 [km]    | more than 5,000 [m] | OPPOSED
          2 changes                      | more than 5 [percent up] | at most 5 [percent up] | OPPOSED
          3 measured, so never sharp     | 21 [miles]        | more than 21 [miles] | HEDGE_SHIFT
          3 measured and at the bound    | exactly 21 [miles] | more than 21 [miles] | OPPOSED
          3 counted                      | 21 [people]       | more than 21 [people] | BOUNDARY
          3 half and about half          | 1/2 [shares]      | about 50 [percent] | HEDGE_SHIFT
          3 half and more                | 1/2 [shares]      | more than 50 [percent] | HEDGE_SHIFT
          7 half and 50 percent          | 1/2 [shares]      | 50 [percent]       | COVERED
          3 about, though exactly, there | ~more than 100 [people] | more than 100 [people] | HEDGE_SHIFT
          3 a floor that may be lower    | ~more than 15 [people] | at most 15 [people] | HEDGE_SHIFT
          3 two numbers, about           | ~between 10 and 15 [people] | between 10 and 15 [people] | HEDGE_SHIFT
          4 another unit                 | up to 5 [km]      | 6,000 [m]          | OVER_CEILING
          4 a currency that may be another | up to 5 [$]     | 6 [US$]            | UNIT_READING
          5 lengths                      | 5 [km]            | 5 [miles]          | DISJOINT
          5 measured, a step apart       | 21 [miles]        | 22 [miles]         | DISJOINT
          5 up and down                  | 5 [percent up]    | 5 [percent down]   | DISJOINT
          5 up and down, without a unit  | 5 [- up]          | 5 [percent down]   | DISJOINT
          5 a third and a half           | 1/3 [shares]      | 50 [percent]       | DISJOINT
          5 temperatures                 | 20 [°C]           | 20 [°F]            | DISJOINT
          5 tons of any kind             | 100 [tons]        | 120 [tonnes]       | DISJOINT
          5 dollars of any kind          | 5 [$]             | 6 [$]              | DISJOINT
          5 a floor that may be a bit lower | ~more than 100 [people] | 50 [people] | DISJOINT
          5 a currency that may be another | 5 [$]           | 6 [US$]            | UNIT_READING
          5 prices that may be of another currency | 5 [$/person] | 7 [$/person]  | DISJOINT
          6 miles for km                 | 1,000 [km]        | 620 [miles]        | ROUNDED
          6 a third and its percentage   | 1/3 [shares]      | 33 [percent]       | ROUNDED
          6 a third and 34 %             | 1/3 [shares]      | 34 [percent]       | ROUNDED
          6 tons, if short ones          | 100 [tons]        | 91 [tonnes]        | ROUNDED
          6 degrees                      | 100 [°F]          | 37.8 [°C]          | ROUNDED
          6 one digit, as kelvins three  | 20 [°C]           | 23 [°C]            | DISJOINT
          7 a part in another unit       | 6,000 [m]         | more than 5 [km]   | COVERED
          7 a third in percent           | 1/3 [shares]      | 31.5 [percent]     | COVERED
          7 a floor that may be a bit lower | ~at least 100 [people] | 101 [people] | COVERED
          8 another unit                 | more than 5 [km]  | more than 5,100 [m] | BOUNDS_DIFFER
          8 rising and falling bounds    | more than 5 [percent down] | more than 5.1 [percent down] | BOUNDS_DIFFER
          8 degrees, ten apart           | more than 10 [°C] | more than 20 [°C]  | BOUNDS_DIFFER
          8 approximate bounds           | ~more than 100 [people] | more than 110 [people] | BOUNDS_DIFFER
          9 another unit                 | at least 5 [km]   | at most 5,100 [m]  | ANCHORS_DIFFER
          9 a third and 31 %             | 1/3 [shares]      | 31 [percent]       | ANCHORS_DIFFER
          10 degrees, eleven apart       | more than 10 [°C] | more than 21 [°C]  | FAR_APART
          10 few, but measured           | at least 12 [km]  | exactly 14 [km]    | FAR_APART
          """)
  void units_are_converted_first(String row, String a, String b, Code code) {
    QuantityComparison there = quantity(a).compareWith(quantity(b));
    QuantityComparison back = quantity(b).compareWith(quantity(a));

    assertThat(there.code()).as(row).isEqualTo(code);
    assertThat(back.code()).as(row).isEqualTo(code);
    assertThat(back.severity()).isEqualTo(there.severity());
    assertThat(back.relativeDifference()).isEqualTo(there.relativeDifference());
  }

  @ParameterizedTest(name = "{0} / {1} is {2}")
  @CsvSource({
    "5 [US$], exactly 4 [€], HEDGE_SHIFT",
    "exactly 5 [US$], exactly 4 [€], SAME",
    "exactly 4 [€], exactly 5 [US$], SAME",
    "5 [US$], 6 [€], DISJOINT",
    "5 [$], 4 [€], ROUNDED",
    "5 [$], 6 [€], UNIT_READING",
    "exactly 5 [US$ up], exactly 4 [€ up], SAME",
    "exactly 5 [US$ up], exactly 4 [€ down], DISJOINT"
  })
  void money_is_converted_at_the_rates_of_the_profile(String a, String b, Code code) {
    Rates rates =
        (from, to) ->
            from.equals("USD") && to.equals("EUR")
                ? Optional.of(Rational.of(4, 5))
                : Optional.empty();

    assertThat(quantity(a).compareWith(quantity(b), Profile.PRESS.with(rates)).code())
        .isEqualTo(code);
  }

  @Test
  void refuses_a_rate_that_is_none() {
    Profile wrong = Profile.PRESS.with((from, to) -> Optional.of(Rational.ZERO));

    assertThatIllegalStateException()
        .isThrownBy(() -> quantity("5 [US$]").compareWith(quantity("5 [€]"), wrong))
        .withMessage("rate from EUR to USD must be above 0, but was <0>");
  }

  @ParameterizedTest(name = "{0} / {1} by {2} is {3}, {4}")
  @CsvSource({
    "15, more than 15, PRESS, DISCREPANCY, INFO",
    "15, more than 15, STRICT, CONTRADICTION, HIGH",
    "15, more than 15, LENIENT, DISCREPANCY, INFO",
    "30, about 30, PRESS, DISCREPANCY, INFO",
    "30, about 30, STRICT, DISCREPANCY, INFO",
    "30, about 30, LENIENT, AGREEMENT, ",
    "62, 63, STRICT, CONTRADICTION, HIGH",
    "62, 63, LENIENT, CONTRADICTION, HIGH",
    "'1,917', 'some 1,900', STRICT, AGREEMENT, ",
    "up to 40, 47, PRESS, DISCREPANCY, HIGH",
    "more than 150, more than 155, PRESS, DISCREPANCY, LOW",
    "about 150, more than 140, PRESS, DISCREPANCY, MEDIUM",
    "more than 150, more than 500, PRESS, DISCREPANCY, HIGH",
    "thousands, 'more than 50,000', PRESS, DISCREPANCY, MEDIUM",
    "30 countries, 30 people, STRICT, INCOMPARABLE, "
  })
  void profiles_decide_what_follows_from_a_code(
      String a, String b, String profile, Level level, @Nullable Severity severity) {
    Profile standards =
        Stream.of(Profile.PRESS, Profile.STRICT, Profile.LENIENT)
            .filter(p -> p.toString().equals(profile))
            .findFirst()
            .orElseThrow();
    QuantityComparison comparison = Quantity.parse(a).compareWith(Quantity.parse(b), standards);

    assertThat(comparison.level()).isEqualTo(level);
    assertThat(comparison.severity()).isEqualTo(Optional.ofNullable(severity));
    assertThat(comparison.code()).isEqualTo(compare(a, b).code());
  }

  @Test
  void an_ambiguous_unit_contradicts_only_if_every_reading_does() {
    Quantity tons = quantity("exactly 100 [tons]");
    Quantity more = quantity("more than 100 [tonnes]");

    assertThat(tons.compareWith(more, Profile.STRICT).code()).isEqualTo(Code.COVERED);
    assertThat(tons.compareWith(more).explanation())
        .isEqualTo(
            "One of 'exactly 100 tons' and 'more than 100 tonnes' is a number that the other"
                + " covers, if tons are long tons.");
    assertThat(tons.isDisjointFrom(more)).isFalse();
    assertThat(tons.entails(more)).isFalse();
    assertThat(tons.entails(quantity("more than 90 [tonnes]"))).isTrue();
    assertThat(tons.isDisjointFrom(quantity("more than 110 [tonnes]"))).isTrue();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "UNIT, INCOMPARABLE",
    "UNIT_READING, DISCREPANCY",
    "SAME, AGREEMENT",
    "ROUNDED, AGREEMENT",
    "COVERED, AGREEMENT",
    "HEDGE_SHIFT, DISCREPANCY",
    "BOUNDARY, DISCREPANCY",
    "OVER_CEILING, DISCREPANCY",
    "BOUNDS_DIFFER, DISCREPANCY",
    "ANCHORS_DIFFER, DISCREPANCY",
    "FAR_APART, DISCREPANCY",
    "OPPOSED, CONTRADICTION",
    "DISJOINT, CONTRADICTION"
  })
  void every_code_has_its_level(Code code, Level level) {
    assertThat(code.level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          30 percent    | 30 km         | '30 percent' and '30 km' measure different things, ratio and length.
          5 US dollars  | 5 euros       | '5 US dollars' and '5 euros' are of different currencies, and no rate of exchange is given.
          $5            | 6 US dollars  | No number is both '5 dollars' and '6 US dollars', if dollars are US dollars.
          exactly 0.25  | exactly 25 %  | 'exactly 0.25' and 'exactly 25 percent' are the same, if the number without a unit is a share of one.
          up 5 percent  | 5 percent     | 'up 5 percent' and '5 percent' measure different things, change · ratio and ratio.
          up 5 percent  | 5             | 'up 5 percent' and '5' cannot be compared: one is a change and the other is not.
          30 countries  | 30 people     | '30 countries' and '30 people' count different things.
          at least 5    | at least 5    | 'at least 5' and 'at least 5' are the same.
          at most 15    | more than 15  | 'at most 15' and 'more than 15' exclude each other: the one rules out what the other says of the same number.
          30            | about 30      | '30' and 'about 30' hedge the same number differently.
          15            | more than 15  | '15' and 'more than 15' differ only about whether the number itself is included.
          up to 40      | 47            | One of 'up to 40' and '47' exceeds what the other gives as a ceiling.
          more than 155 | 140           | No number is both 'more than 155' and '140'.
          1,917         | some 1,900    | One of '1,917' and 'about 1,900' is the other, rounded.
          156           | over 150      | One of '156' and 'more than 150' is a number that the other covers.
          more than 150 | more than 155 | 'more than 150' and 'more than 155' are bounds of one direction: they differ, but a number can satisfy both.
          about 150     | more than 140 | 'about 150' and 'more than 140' differ, but a number can satisfy both.
          more than 150 | more than 500 | 'more than 150' and 'more than 500' are far apart, but a number can satisfy both.
          """)
  void explains_itself(String a, String b, String explanation) {
    assertThat(compare(a, b).explanation()).isEqualTo(explanation);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}/{3}")
  @CsvSource({
    "more than 150, more than 155, 5, 155",
    "more than 155, more than 150, 5, 155",
    "62, 63, 1, 63",
    "30, about 30, 0, 1",
    "0, 0, 0, 1",
    "-5, 5, 2, 1",
    "hundreds, 99, 101, 200",
    "99, hundreds, 101, 200",
    "between 2 and 5, between 6 and 9, 1, 6",
    "between 6 and 9, between 2 and 5, 1, 6",
    "between 2 and 5, between 4 and 9, 0, 1",
    "thousands, more than 10, 0, 1",
    "10 km, 8 km, 1, 5",
    "10 km, '8,000 metres', 1, 5",
    "20 °C, 25 °C, 1, 20",
    "32 °F, 10 °C, 1, 10"
  })
  void measures_the_difference_against_the_greater_number(
      String a, String b, long numerator, long denominator) {
    Rational difference =
        Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));

    assertThat(compare(a, b).relativeDifference()).isEqualTo(difference);
  }

  @Test
  void tells_whether_a_side_is_vague() {
    assertThat(compare("thousands", "more than 50,000").isVague()).isTrue();
    assertThat(compare("more than 50,000", "thousands").isVague()).isTrue();
    assertThat(compare("more than 50,000", "at least 7").isVague()).isFalse();
  }
}
