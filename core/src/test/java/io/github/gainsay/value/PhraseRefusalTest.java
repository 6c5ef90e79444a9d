package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no quantity from its first word to its last is refused, with the place where it ends. */
class PhraseRefusalTest {
  private static final String LONG = "x".repeat(100_000);
  private static final String REFUSED = "is refused";
  private static final String READS_BACK = "reads back";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people                       | 1 | people    | a number
          more than                    | 3 |           | a number
          less than a year people      | 5 | people    | the end
          a day or two                 | 1 | a         | a number
          more people                  | 1 | more      | a number
          over the 150                 | 2 | the       | a number
          some people                  | 2 | people    | a number
          $                            | 1 | $         | a number
          1.2.3                        | 1 | 1.2.3     | a number
          1,23                         | 1 | 1,23      | a number
          1.234,5                      | 1 | 1.234,5   | a number
          1E5                          | 1 | 1E5       | a number
          4th                          | 1 | 4th       | a number
          ٣                            | 1 | ٣         | a number
          more than more than 5        | 3 | more      | a number
          2 point five                 | 2 | point     | a decimal number in digits
          two point 5 million          | 2 | point     | a decimal number in digits
          150 people, 20 dead          | 2 | people,   | a noun for what is counted
          150 people in 2018           | 4 | 2018      | a noun for what is counted
          150 or                       | 2 | or        | a noun for what is counted
          one in                       | 2 | in        | a noun for what is counted
          5 to                         | 2 | to        | a noun for what is counted
          5 ve                         | 2 | ve        | a noun for what is counted
          $5 bills                     | 2 | bills     | the end
          one hundred hundred          | 3 | hundred   | a noun for what is counted
          nineteen eighty-four         | 2 | eighty-four | a noun for what is counted
          5 km to 3 kg                 | 4 | 3         | a noun for what is counted
          5 deaths per 100,000         | 4 | 100,000   | what it is given for
          150 more people              | 2 | more      | a noun for what is counted
          150 18-year-olds             | 2 | 18-year-olds | a noun for what is counted
          34-year-old                  | 1 | 34-year-old | a noun for what is counted
          about 20 20                  | 3 | 20        | a noun for what is counted
          about 10 and at most 20      | 3 | and       | a noun for what is counted
          thousands of                 | 3 |           | what is counted
          half of                      | 3 |           | what is counted
          between 10 20                | 3 | 20        | 'and'
          between 10 and               | 4 |           | a number
          from 10 20                   | 3 | 20        | 'to'
          from 10 to                   | 4 |           | a number
          between 10 km and 20 kg      | 7 |           | a number of km
          more than 10 and twenty      | 5 | twenty    | an upper bound such as 'at most 20'
          more than 10 and at least 20 | 7 | 20        | an upper bound such as 'at most 20'
          more than 10 and about 20    | 6 | 20        | an upper bound such as 'at most 20'
          at least 10 and at most      | 7 |           | a number
          """,
      quoteCharacter = '`')
  void says_where_it_stops_being_a_quantity(
      String phrase, int word, String found, String expected) {
    String there = found == null ? "the end" : "'" + found + "'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(phrase))
        .withMessage(
            "phrase must be a quantity such as 'more than 150 people', but in '%s' word %d is %s"
                + " where %s was expected",
            phrase, word, there, expected);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0"})
  void refuses_nothing_at_all(String phrase) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(phrase))
        .withMessage(
            "phrase must be a quantity such as 'more than 150 people', but in '%s' word 1 is the"
                + " end where a number was expected",
            phrase);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "between 20 and 10 | [20, 10]",
        "between 3 million and 2 million | [3000000, 2000000]",
        "more than 5 and less than 5 | (5, 5)"
      })
  void refuses_bounds_in_the_wrong_order(String phrase, String interval) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(phrase))
        .withMessage("interval must hold a number, but was " + interval);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"more\u00a0than 150\u202fpeople", "\u2009more  than\t150 \n people\u3000\u00a0"})
  void takes_any_white_space_between_words(String phrase) {
    assertThat(Quantity.parse(phrase)).isEqualTo(Quantity.parse("more than 150 people"));
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        arguments("a hedge for ever", "more than ".repeat(10_000), REFUSED),
        arguments("bounds for ever", "more than 5 and ".repeat(10_000), REFUSED),
        arguments("and for ever", "between 5 and " + "and ".repeat(25_000), REFUSED),
        arguments("a long word", LONG, REFUSED),
        arguments("a long noun", "5 " + LONG, READS_BACK),
        arguments("many nouns", "5" + " ship".repeat(20_000), READS_BACK),
        arguments("a thousand digits", "1" + "0".repeat(999), READS_BACK),
        arguments(
            "a thousand digits on either side",
            "9".repeat(1_000) + "." + "9".repeat(1_000),
            READS_BACK),
        arguments("a digit more", "1" + "0".repeat(1_000), REFUSED),
        arguments("five thousand digits", "1" + "0".repeat(4_999), REFUSED),
        arguments("a hundred thousand digits", "1" + "0".repeat(100_000), REFUSED),
        arguments("nine hundred digits and a scale", "9".repeat(900) + " trillion", READS_BACK),
        arguments("many decimals", "0." + "0".repeat(990) + "1 km", READS_BACK),
        arguments("too many decimals", "0." + "0".repeat(100_000) + "1", REFUSED),
        arguments("a digit more by the scale", "9".repeat(1_000) + " thousand", REFUSED),
        arguments("many groups", "1" + ",000".repeat(333), READS_BACK),
        arguments("too many groups", "1" + ",000".repeat(25_000), REFUSED),
        arguments("many minuses", "-".repeat(100_000) + "1", REFUSED),
        arguments("a power of ten", "1E999999999", REFUSED),
        arguments("a small power of ten", "1E-999999999", REFUSED),
        arguments("blanks", " ".repeat(100_000), REFUSED),
        arguments("blanks between", "5" + " ".repeat(100_000) + "people", READS_BACK),
        arguments("control characters", "more\u0000than\u0007150\u001bpeople", REFUSED),
        arguments("a noun with a control character", "150 peo\u0000ple", REFUSED),
        arguments("writing from right to left", "\u202e150 people", REFUSED),
        arguments("half a character", "150 \ud83d", REFUSED),
        arguments("letters beyond the first plane", "150 \ud835\udd38s", READS_BACK),
        arguments("hyphens", "150 a" + "-".repeat(100_000), REFUSED),
        arguments("dotted capitals", "150 \u0130\u0130\u0130", READS_BACK),
        arguments("combining marks", "150 a" + "\u0301".repeat(50_000), READS_BACK),
        arguments("not a number", "NaN people", REFUSED),
        arguments("infinity", "∞ people", REFUSED),
        arguments("a typographic minus", "−5", READS_BACK),
        arguments("fractions for ever", "1/2".repeat(25_000), REFUSED),
        arguments("a hundred for ever", "a hundred ".repeat(10_000), REFUSED),
        arguments("shares for ever", "one in ".repeat(15_000), REFUSED),
        arguments("ranges for ever", "5-".repeat(50_000), REFUSED),
        arguments("brackets for ever", "5 " + "(".repeat(100_000), REFUSED));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("hostile")
  @Timeout(5)
  void hostile_words_end_quickly(String name, String phrase, String end) {
    String outcome = outcome(phrase);

    assertThat(outcome).as(name).isEqualTo(end);
  }

  private static String outcome(String phrase) {
    try {
      Quantity quantity = Quantity.parse(phrase);
      return Quantity.parse(quantity.format()).equals(quantity) ? READS_BACK : "is garbled";
    } catch (IllegalArgumentException e) {
      return REFUSED;
    }
  }
}
