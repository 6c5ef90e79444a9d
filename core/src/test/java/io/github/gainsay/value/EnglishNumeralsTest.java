package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which numbers are written; all mean what the plain digits mean. */
class EnglishNumeralsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234,567               | 1,234,567
          12,34,567               | 1,234,567
          12,34,567.89            | 1,234,567.89
          1 234 567               | 1,234,567
          1 234 567.89  | 1,234,567.89
          .08                     | 0.08
          −5                      | -5
          - 5                     | -5
          minus five              | -5
          negative ten            | -10
          +5                      | 5
          5k                      | 5,000
          2.33 k                  | 2,330
          10M                     | 10,000,000
          1.2bn                   | 1,200,000,000
          10 bln                  | 10,000,000,000
          2mil                    | 2,000,000
          1.4-million             | 1,400,000
          13 lakh                 | 1,300,000
          1 crore                 | 10,000,000
          three lakh crore        | 3,000,000,000,000
          6 crore and two hundred | 60,000,200
          322 hundred             | 32,200
          3 hundred and 21        | 321
          4 thousand 3 hundred and 21 | 4,321
          """)
  void digits(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zero                           | 0
          nought                         | 0
          sixteen                        | 16
          twenty one                     | 21
          fifty - two                    | 52
          one hundred and fifty-five     | 155
          a hundred and six              | 106
          three hundred thousand         | 300,000
          hundred thousand               | 100,000
          two hundred and two thousand   | 202,000
          two thousand and two hundred   | 2,200
          twenty-one trillion three hundred | 21,000,000,000,300
          a thousand million             | 1,000,000,000
          a dozen                        | 12
          half a dozen                   | 6
          three dozen                    | 36
          three hundred and two dozen    | 324
          two point five                 | 2.5
          two hundred point zero three   | 200.03
          nought point eleven            | 0.11
          minus five point five million  | -5,500,000
          """)
  void words(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half a million                  | 500,000
          half million                    | 500,000
          a quarter of a million          | 250,000
          three quarters of a billion     | 750,000,000
          two thirds of a million         | 666,666 2/3
          one and a half million          | 1,500,000
          3 million and a half            | 3,500,000
          six million and two thirds      | 6,666,666 2/3
          one billion and a half million  | 1,000,500,000
          one hundred and three quarters  | 100 3/4
          forty two and a third           | 42 1/3
          twenty-three fifths             | 4 3/5
          10 1/2                          | 10 1/2
          2½                              | 2 1/2
          - 1 4/5                         | -1 4/5
          -4/5                            | -4/5
          5 and a half hours              | 5 1/2 hours
          six-and-a-half hours            | 6 1/2 hours
          """)
  void fractions_of_numbers(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a half          | half
          ½               | half
          1/2             | half
          one third       | a third
          two-thirds      | two-thirds
          one - fourth    | a quarter
          three quarters  | three-quarters
          five eighths    | five-eighths
          a tenth         | a tenth
          a hundredth     | 1 out of 100
          one in four     | a quarter
          1 in twenty-one | 1 out of 21
          two out of five hundred | 1 out of 250
          three in every ten voters | three-tenths of voters
          9 out of every 10 | nine-tenths
          """)
  void shares(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} has the grain {1}")
  @CsvSource({
    "'3,000', 1000",
    "3 thousand, 1000",
    "2.5 million, 100000",
    "2.50 million, 100000",
    "150.0, 0.1",
    "one hundred and fifty, 10",
    "10 1/2, 0.5",
    "3/4 mile, 0.25",
    "two-thirds, 0.1",
    "7 ft 10 in, 1/12",
    "3 dollars 50 cents, 0.01",
    "250 per 1000, 0.01"
  })
  void the_digits_say_how_exact_a_number_is(String written, String grain) {
    assertThat(Quantity.parse(written).anchor().orElseThrow().grain()).hasToString(grain);
  }
}
