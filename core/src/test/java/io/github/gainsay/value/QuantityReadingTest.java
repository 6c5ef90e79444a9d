package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of wordings: what each must mean, and what it conveys. */
class QuantityReadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exactly 150                     | EXACTLY   | {150}            | {150}            | 150  | 10
          150                             | BARE      | [145, 155)       | {150}            | 150  | 10
          3,000                           | BARE      | [2850, 3150]     | {3000}           | 3000 | 1000
          1,900                           | BARE      | [1850, 1950)     | {1900}           | 1900 | 100
          1,917                           | BARE      | {1917}           | {1917}           | 1917 | 1
          3.2                             | BARE      | [3.15, 3.25)     | {3.2}            | 3.2  | 0.1
          3.20                            | BARE      | [3.195, 3.205)   | {3.2}            | 3.2  | 0.01
          0.0                             | BARE      | [-0.05, 0.05)    | {0}              | 0    | 0.1
          0                               | BARE      | {0}              | {0}              | 0    | 1
          -5                              | BARE      | {-5}             | {-5}             | -5   | 1
          about 150                       | ABOUT     | [140, 160]       | [145, 155]       | 150  | 10
          about 3.2                       | ABOUT     | [3.04, 3.36]     | [3.12, 3.28]     | 3.2  | 0.1
          about 7                         | ABOUT     | [6, 8]           | [6.5, 7.5]       | 7    | 1
          about 30                        | ABOUT     | [22.5, 37.5]     | [26.25, 33.75]   | 30   | 10
          nearly 150                      | NEARLY    | [140, 150)       | [140, 150)       | 150  | 10
          just over 150                   | JUST_OVER | (150, 160]       | (150, 160]       | 150  | 10
          more than 150                   | MORE_THAN | (150, ∞)         | (150, 160]       | 150  | 10
          at least 150                    | AT_LEAST  | [150, ∞)         | [150, 160]       | 150  | 10
          less than 150                   | LESS_THAN | (−∞, 150)        | [140, 150)       | 150  | 10
          at most 150                     | AT_MOST   | (−∞, 150]        | [140, 150]       | 150  | 10
          up to 150                       | UP_TO     | (−∞, 150]        | [140, 150]       | 150  | 10
          """)
  void a_number_has_bands_by_its_hedge_and_grain(
      String phrase, Hedge hedge, String hard, String typical, String number, String grain) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hedge()).isEqualTo(hedge);
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
    assertThat(quantity.anchor().orElseThrow().value()).hasToString(number);
    assertThat(quantity.anchor().orElseThrow().grain()).hasToString(grain);
    assertThat(quantity.unit()).isEqualTo(Unit.unspecified());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exactly 150 people              | {150}            | {150}
          150 people                      | [145, 154]       | {150}
          1,917 people                    | {1917}           | {1917}
          about 150 people                | [140, 160]       | [145, 155]
          about 7 people                  | [6, 8]           | {7}
          about 30 people                 | [23, 37]         | [27, 33]
          nearly 150 people               | [140, 149]       | [140, 149]
          nearly 1 person                 | {0}              | {0}
          just over 150 people            | [151, 160]       | [151, 160]
          more than 150 people            | [151, ∞)         | [151, 160]
          at least 150 people             | [150, ∞)         | [150, 160]
          fewer than 150 people           | [0, 149]         | [140, 149]
          at most 150 people              | [0, 150]         | [140, 150]
          up to 1 person                  | [0, 1]           | [0, 1]
          more than -5 people             | [0, ∞)           | [0, ∞)
          more than 10 and fewer than 20 ships | [11, 19]    | [11, 19]
          2.3 children per woman          | [2.25, 2.35)     | {2.3}
          fewer than 2.5 children         | [0, 2.5)         | [2.375, 2.5)
          between 2.1 and 3.4 children    | [2.1, 3.4]       | [2.1, 3.4]
          more than -0.5 and less than 2 ships | [0, 1]      | [0, 1]
          """)
  void counts_of_things_are_whole_and_start_at_nought(String phrase, String hard, String typical) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than 5 km                  | (5, ∞)           | (5, 6]
          more than 50 percent            | (50, ∞)          | (50, 60]
          more than 50 per cent of voters | (50, ∞)          | (50, 60]
          12 square miles                 | [11.5, 12.5)     | {12}
          0 km                            | {0}              | {0}
          exactly 12 square miles         | {12}             | {12}
          25 percent                      | [24.5, 25.5)     | {25}
          -5 °C                           | [-5.5, -4.5)     | {-5}
          less than 2 million dollars     | (−∞, 2000000)    | [1500000, 2000000)
          between 5 and 6 tonnes          | [5, 6]           | [5, 6]
          """)
  void amounts_of_what_is_measured_are_not_whole(String phrase, String hard, String typical) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a couple of ships               | [2, 3]           | {2}
          a few ships                     | [3, ∞)           | [3, 6]
          several ships                   | [3, ∞)           | [3, 9]
          a handful of ships              | [2, 10]          | [3, 6]
          dozens of people                | [24, ∞)          | [24, 119]
          hundreds of people              | [200, ∞)         | [200, 999]
          thousands of troops             | [2000, ∞)        | [2000, 9999]
          tens of thousands of troops     | [20000, ∞)       | [20000, 99999]
          hundreds of thousands of people | [200000, ∞)      | [200000, 999999]
          millions of people              | [2000000, ∞)     | [2000000, 9999999]
          Billions                        | [2000000000, ∞)  | [2000000000, 9999999999]
          """)
  void vague_words_have_a_floor_and_no_number(String phrase, String hard, String typical) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hedge()).isEqualTo(Hedge.VAGUE);
    assertThat(quantity.anchor()).isEmpty();
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between 10 and 20               | [10, 20]
          between 5 and 5                 | {5}
          between 5 and 10 million        | [5000000, 10000000]
          between 5 and 5 million         | [5, 5000000]
          between 900 and 1 million       | [900, 1000000]
          between 5 thousand and 1 million| [5000, 1000000]
          at least 10 and at most 20      | [10, 20]
          at least 10 but less than 20    | [10, 20)
          more than 10 and up to 20       | (10, 20]
          just over 10 and nearly 20      | (10, 20)
          from 10 to 20                   | [10, 20]
          10 to 20                        | [10, 20]
          10-20                           | [10, 20]
          10 – 20                         | [10, 20]
          10~20                           | [10, 20]
          10 through 20                   | [10, 20]
          5 or 6                          | [5, 6]
          5 ± 2                           | [3, 7]
          5 +/- 2                         | [3, 7]
          5 plus or minus 2               | [3, 7]
          5, give or take 2               | [3, 7]
          at most 20 and at least 10      | [10, 20]
          5k-20k                          | [5000, 20000]
          negative ten to five            | [-10, 5]
          10 or more and at most 20       | [10, 20]
          more than 5 and under 6 million | (5000000, 6000000)
          """)
  void two_bounds_have_no_number_of_their_own(String phrase, String both) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hedge()).isEqualTo(Hedge.BETWEEN);
    assertThat(quantity.anchor()).isEmpty();
    assertThat(quantity.hard()).hasToString(both);
    assertThat(quantity.typical()).hasToString(both);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half                            | FRACTION  | [0.45, 0.55]       | [0.48, 0.52]
          one in four                     | FRACTION  | [0.2, 0.3]         | [0.23, 0.27]
          one in 1,000                    | FRACTION  | [0.00075, 0.00125] | [0.0009, 0.0011]
          two-thirds of voters            | FRACTION  | [37/60, 43/60]     | [97/150, 103/150]
          about half                      | ABOUT     | [0.4, 0.6]         | [0.45, 0.55]
          more than half                  | MORE_THAN | (0.5, ∞)           | (0.5, 0.6]
          nearly a third                  | NEARLY    | [0.25, 1/3)        | [0.25, 1/3)
          250 per 1,000                   | BARE      | [0.245, 0.255)     | {0.25}
          most of the voters              | VAGUE     | (0.5, 1]           | (0.5, 1]
          between a third and a half      | BETWEEN   | [1/3, 0.5]         | [1/3, 0.5]
          three times                     | BARE      | [2.5, 3.5)         | {3}
          threefold                       | BARE      | [2.5, 3.5)         | {3}
          more than tenfold               | MORE_THAN | (10, ∞)            | (10, 12.5]
          2.5-fold                        | BARE      | [2.45, 2.55)       | {2.5}
          twenty-fivefold                 | BARE      | [24.5, 25.5)       | {25}
          a hundredfold                   | BARE      | [95, 105]          | {100}
          2 to 3-fold                     | BETWEEN   | [2, 3]             | [2, 3]
          """)
  void shares_and_multiples_are_rounded_in_words(
      String phrase, Hedge hedge, String hard, String typical) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hedge()).isEqualTo(hedge);
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
    assertThat(quantity.unit().dimension()).isEqualTo(Dimension.RATIO);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than about 100             | MORE_THAN | (75, ∞)            | (100, 125]
          more than about 100 people      | MORE_THAN | [76, ∞)            | [101, 125]
          no more than about 100          | AT_MOST   | (−∞, 125]          | [75, 100]
          about 150 or more               | AT_LEAST  | [140, ∞)           | [150, 160]
          about 10 to 15 people           | BETWEEN   | [8, 16]            | [10, 15]
          between about 10 and 15         | BETWEEN   | [7.5, 16]          | [10, 15]
          """)
  void a_bound_that_is_only_about_there_may_be_a_step_off(
      String phrase, Hedge hedge, String hard, String typical) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.isApproximate()).isTrue();
    assertThat(quantity.hedge()).isEqualTo(hedge);
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.typical()).hasToString(typical);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "over 150 people, more than 150 people",
    "above 150 people, more than 150 people",
    "topped 150 people, more than 150 people",
    "MORE THAN 150 People, more than 150 people",
    "no fewer than 5, at least 5",
    "no less than 5, at least 5",
    "5 or more, at least 5",
    "under 5, less than 5",
    "below 5, less than 5",
    "fewer than 5, less than 5",
    "no more than 5, at most 5",
    "5 or less, at most 5",
    "5 or fewer people, at most 5 people",
    "as many as 5, up to 5",
    "around 50, about 50",
    "some 50, about 50",
    "roughly 50, about 50",
    "approximately 50, about 50",
    "an estimated 50, about 50",
    "50 or so, about 50",
    "almost 50, nearly 50",
    "close to 50, nearly 50",
    "just under 50, nearly 50",
    "slightly more than 50, just over 50",
    "two people, 2 people",
    "Twenty people, 20 people",
    "two hundred people, 200 people",
    "2.5 million people, '2,500,000 people'",
    "1 trillion, '1,000,000,000,000'",
    "12345, '12,345'",
    "dozens people, dozens of people"
  })
  void other_words_mean_the_same(String phrase, String plain) {
    assertThat(Quantity.parse(phrase))
        .isEqualTo(Quantity.parse(plain))
        .hasToString(Quantity.parse(plain).toString());
    assertThat(Quantity.parse(phrase).format()).isEqualTo(plain);
  }
}
