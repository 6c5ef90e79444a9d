package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import java.math.BigInteger;
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
          6 the same hedge, sharper      | about 150.0       | about 150          | ROUNDED
          7 a number above a floor       | 156               | over 150           | COVERED
          7 a number among hundreds      | 430               | hundreds           | COVERED
          7 a number in a range          | 7                 | between 5 and 10   | COVERED
          8 two floors                   | more than 150     | more than 155      | BOUNDS_DIFFER
          8 ten per cent apart           | more than 1,800   | more than 2,000    | BOUNDS_DIFFER
          8 two ceilings                 | at most 100       | fewer than 95      | BOUNDS_DIFFER
          8 a floor and a little more    | at least 98       | just over 95       | BOUNDS_DIFFER
          9 about and more               | about 150         | more than 140      | ANCHORS_DIFFER
          9 ranges that overlap          | between 2 and 5   | between 4 and 9    | ANCHORS_DIFFER
          9 a floor and a ceiling        | at least 95       | at most 100        | ANCHORS_DIFFER
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

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "UNIT, INCOMPARABLE",
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
    "thousands, more than 10, 0, 1"
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
