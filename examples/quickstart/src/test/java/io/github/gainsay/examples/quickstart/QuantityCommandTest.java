package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityCommandTest {
  private static void assertPrints(String out, String... args) {
    assertThat(Run.of(args)).isEqualTo(new Run(0, out, ""));
  }

  private static void assertRefused(String message, String... args) {
    assertThat(Run.of(args))
        .isEqualTo(new Run(2, "", "gainsay: " + message + System.lineSeparator()));
  }

  @Nested
  class Reads {
    @Test
    void a_bound() {
      assertPrints(
          """
          over 150 people
            hedge       more than
            hard        [151, ∞)
            typical     [151, 160]
            number      150, grain 10
            unit        people: count
            canonical   more than 150 people
          """,
          "quantity",
          "over 150 people");
    }

    @Test
    void a_bound_that_is_only_about_there() {
      assertPrints(
          """
          more than about 100
            hedge       more than, with approximate bounds
            hard        (75, ∞)
            typical     (100, 125]
            number      100, grain 100
            unit        -
            canonical   more than about 100
          """,
          "quantity",
          "more than about 100");
    }

    @Test
    void words_without_a_number() {
      assertPrints(
          """
          dozens of ships
            hedge       vague
            hard        [24, ∞)
            typical     [24, 119]
            number      -
            unit        ships: count
            canonical   dozens of ships
          """,
          "quantity",
          "dozens of ships");
    }

    @Test
    void an_ambiguous_unit() {
      assertPrints(
          """
          $3.5bn
            hedge       bare
            hard        [3450000000, 3550000000)
            typical     {3500000000}
            number      3500000000, grain 100000000
            unit        dollars: currency USD, ambiguous
            canonical   3,500,000,000 dollars
          """,
          "quantity",
          "$3.5bn");
    }

    @Test
    void a_number_that_is_no_decimal() {
      assertPrints(
          """
          a third of voters
            hedge       fraction
            hard        [17/60, 23/60]
            typical     [47/150, 53/150]
            number      1/3, grain 0.1
            unit        of voters: ratio
            canonical   a third of voters
          """,
          "quantity",
          "a third of voters");
    }

    @Test
    void a_change_of_nothing_named() {
      assertPrints(
          """
          down 20
            hedge       bare
            hard        [19, 21]
            typical     {20}
            number      20, grain 10
            unit        down
            canonical   down 20
          """,
          "quantity",
          "down 20");
    }

    @Test
    void a_negative_number_after_two_dashes() {
      assertPrints(
          """
          -5 °C
            hedge       bare
            hard        [-5.5, -4.5)
            typical     {-5}
            number      -5, grain 1
            unit        °C: temperature
            canonical   -5 °C
          """,
          "quantity",
          "--",
          "-5 °C");
    }
  }

  @Nested
  class Compares {
    private static String compared(String... args) {
      Run run = Run.of(args);
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      return run.out().substring(run.out().indexOf("compared"));
    }

    @Test
    void two_readings() {
      assertPrints(
          """
          more than 150
            hedge       more than
            hard        (150, ∞)
            typical     (150, 160]
            number      150, grain 10
            unit        -
            canonical   more than 150

          more than 155
            hedge       more than
            hard        (155, ∞)
            typical     (155, 162.75]
            number      155, grain 1
            unit        -
            canonical   more than 155

          compared, profile press
            level       discrepancy
            severity    low
            code        bounds-differ
            difference  3.2 %
            why         'more than 150' and 'more than 155' are bounds of one direction: they differ, but a number can satisfy both.
          """,
          "quantity", "more than 150", "more than 155");
    }

    @Test
    void after_conversion() {
      assertThat(compared("quantity", "100 tons", "91 tonnes"))
          .isEqualTo(
              """
              compared, profile press
                level       agreement
                severity    -
                code        rounded
                difference  0.3 %
                why         One of '100 tons' and '91 tonnes' is the other, rounded, if tons are short tons.
              """);
    }

    @Test
    void what_is_hardly_different() {
      assertThat(compared("quantity", "1 mile", "1609.344 metres")).contains("  difference  0 %\n");
      assertThat(compared("quantity", "1 mile", "1609.5 metres"))
          .contains("  difference  less than 0.1 %\n");
    }

    @Test
    void what_cannot_be_compared() {
      assertThat(compared("quantity", "$5", "€5"))
          .isEqualTo(
              """
              compared, profile press
                level       incomparable
                severity    -
                code        unit
                difference  -
                why         '5 dollars' and '5 euros' are of different currencies, and no rate of exchange is given.
              """);
    }

    @ParameterizedTest(name = "{2} by {0}")
    @CsvSource({
      "press, 15, discrepancy, info",
      "strict, 15, contradiction, high",
      "LENIENT, 15, discrepancy, info",
      "press, about 15, discrepancy, info",
      "lenient, about 15, agreement, -",
    })
    void by_the_standards_of_a_profile(
        String profile, String other, String level, String severity) {
      String first = other.equals("15") ? "more than 15" : "15";

      assertThat(compared("quantity", "--profile", profile, first, other))
          .startsWith(
              "compared, profile "
                  + profile.toLowerCase(Locale.ROOT)
                  + "\n  level       "
                  + level
                  + "\n  severity    "
                  + severity
                  + "\n");
    }
  }

  @Nested
  class Finds {
    @Test
    void all_mentions_with_their_places() {
      assertPrints(
          """
          start    end  words           hard
              0     14  Up to 40 ships  [0, 40] ships
             25     31  $3.5bn          [3450000000, 3550000000) dollars
          """,
          "quantity",
          "--find",
          "Up to 40 ships, sold for $3.5bn in 2019.");
    }

    @Test
    void words_over_several_lines() {
      assertPrints(
          """
          start    end  words                 hard
              8     30  more than 150 people  [151, ∞) people
          """,
          "quantity",
          "--find",
          "It said more than\n  150 people were there.");
    }

    @Test
    void nothing() {
      assertPrints("No quantity.\n", "quantity", "--find", "On 12 May 2025 it rained.");
    }
  }

  @Nested
  class Refuses {
    @Test
    void a_phrase_that_is_no_quantity() {
      assertRefused(
          "phrase must be a quantity such as 'more than 150 people', but in 'more than many' word 3"
              + " is 'many' where a number was expected",
          "quantity",
          "more than many");
    }

    @Test
    void two_phrases_if_the_second_is_no_quantity() {
      assertRefused(
          "phrase must be a quantity such as 'more than 150 people', but in 'many' word 1 is 'many'"
              + " where a number was expected",
          "quantity",
          "150",
          "many");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "quantity, 0 phrases",
      "quantity more than 150, 3 phrases",
      "quantity --find text 5, 1 phrase and --find",
    })
    void other_than_one_or_two_phrases_or_a_text(String args, String given) {
      assertRefused(
          "There must be one or two phrases, each in quotes, or --find, but there were "
              + given
              + "; see --help",
          args.split(" "));
    }

    @Test
    void a_profile_that_it_does_not_have() {
      assertRefused(
          "Invalid value for option '--profile': expected one of [PRESS, STRICT, LENIENT]"
              + " (case-insensitive) but was 'radio'; see --help",
          "quantity",
          "5",
          "--profile",
          "radio");
    }
  }

  @Test
  void explains_itself() {
    assertPrints(
        """
        Usage: gainsay quantity [-hV] [--find=TEXT] [--profile=PROFILE] [PHRASE...]
        Shows how a figure in words is read, and how two compare.
              [PHRASE...]         A figure in quotes, such as 'more than 150 people';
                                    two are compared.
              --find=TEXT         List the figures in a text instead.
          -h, --help              Show this help message and exit.
              --profile=PROFILE   press (default), strict or lenient.
          -V, --version           Print version information and exit.

        Exit codes:
           0   Read.
           2   Not read: the options cannot be used, or a phrase is no quantity.
          70   Not read: the program itself failed.
        """,
        "quantity",
        "--help");
  }
}
