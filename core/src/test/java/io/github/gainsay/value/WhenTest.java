package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-04-10                | 2025-04-10T00:00    | 2025-04-11T00:00
          2024-02-29                | 2024-02-29T00:00    | 2024-03-01T00:00
          2025-04                   | 2025-04-01T00:00    | 2025-05-01T00:00
          2025                      | 2025-01-01T00:00    | 2026-01-01T00:00
          0000                      | 0000-01-01T00:00    | 0001-01-01T00:00
          9999-12-31                | 9999-12-31T00:00    | +10000-01-01T00:00
          198X                      | 1980-01-01T00:00    | 1990-01-01T00:00
          19XX                      | 1900-01-01T00:00    | 2000-01-01T00:00
          2025-04-10T14:30          | 2025-04-10T14:30    | 2025-04-10T14:31
          2025-04-10T14:30:15       | 2025-04-10T14:30:15 | 2025-04-10T14:30:16
          2025-04-10T23:59:59Z      | 2025-04-10T23:59:59 | 2025-04-11T00:00
          2025-04-10T14:30+02:00    | 2025-04-10T14:30    | 2025-04-10T14:31
          2025-04-10T14:30:15-05:30 | 2025-04-10T14:30:15 | 2025-04-10T14:30:16
          1984~                     | 1983-01-01T00:00    | 1986-01-01T00:00
          1984?                     | 1983-01-01T00:00    | 1986-01-01T00:00
          1984%                     | 1983-01-01T00:00    | 1986-01-01T00:00
          2025-03~                  | 2025-02-01T00:00    | 2025-05-01T00:00
          2025-03-01?               | 2025-02-28T00:00    | 2025-03-03T00:00
          198X~                     | 1970-01-01T00:00    | 2000-01-01T00:00
          2025-04-08/2025-04-10     | 2025-04-08T00:00    | 2025-04-11T00:00
          2025-04/2025-04-10        | 2025-04-01T00:00    | 2025-04-11T00:00
          1984~/1990                | 1983-01-01T00:00    | 1991-01-01T00:00
          2025-04-10T23:30-05:00/2025-04-11        | 2025-04-10T23:30 | 2025-04-12T00:00
          2025-04-10/2025-04-10T23:30-05:00        | 2025-04-10T00:00 | 2025-04-10T23:31
          2025-04-10T23:30-05:00/2025-04-11T05:00Z | 2025-04-10T23:30 | 2025-04-11T00:01
          """)
  void spans_from_its_first_moment_to_its_last(
      String text, LocalDateTime begin, LocalDateTime endExclusive) {
    When when = When.parse(text);

    assertThat(when.begin()).contains(begin);
    assertThat(when.endExclusive()).contains(endExclusive);
    assertThat(when).hasToString(text);
    assertThat(when.canonical()).isEqualTo("when " + text);
    assertThat(when.format()).isEqualTo(text);
  }

  @Test
  void has_the_offset_of_its_clock() {
    assertThat(When.parse("2025-04-10T14:30+02:00").offset()).contains(ZoneOffset.ofHours(2));
    assertThat(When.parse("2025-04-10T14:30Z/2025-04-11").offset()).contains(ZoneOffset.UTC);
    assertThat(When.parse("../2025-04-10T14:30Z").offset()).contains(ZoneOffset.UTC);
    assertThat(When.parse("2025-04-10T14:30").offset()).isEmpty();
    assertThat(When.parse("2025-04-10").offset()).isEmpty();
  }

  @Test
  void may_have_no_known_begin_or_end() {
    When until2004 = When.parse("../2004");
    When since2004 = When.parse("2004/..");

    assertThat(until2004.begin()).isEmpty();
    assertThat(until2004.endExclusive()).contains(LocalDateTime.of(2005, 1, 1, 0, 0));
    assertThat(until2004).hasToString("../2004");
    assertThat(since2004.begin()).contains(LocalDateTime.of(2004, 1, 1, 0, 0));
    assertThat(since2004.endExclusive()).isEmpty();
    assertThat(since2004).hasToString("2004/..");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-04-XX, 2025-04",
    "2025-XX, 2025",
    "2025-XX-XX, 2025",
    "2025-04-10/2025-04-10, 2025-04-10",
    "2025-04-10T14:30+00:00, 2025-04-10T14:30Z",
    "2025-04-10T14:30-00:00, 2025-04-10T14:30Z",
    "2025-04-10T14:30:15.999Z, 2025-04-10T14:30:15Z",
    "2025-04-10T14:30:00, 2025-04-10T14:30:00"
  })
  void is_equal_if_written_the_same_after_normalisation(String text, String normal) {
    When when = When.parse(text);

    assertThat(when).hasToString(normal).isEqualTo(When.parse(normal));
    assertThat(when).hasSameHashCodeAs(When.parse(normal));
    assertThat(when.canonical()).isEqualTo("when " + normal);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "2025, 2025-01/2025-12",
    "1984, 1984~",
    "1984~, 1984?",
    "2025-04-10T14:30, 2025-04-10T14:30Z",
    "2025-04-10T14:30Z, 2025-04-10T16:30+02:00",
    "2025-04-10T14:30, 2025-04-10T14:30:00",
    "2004/.., 2004"
  })
  void differs_if_written_otherwise(String one, String other) {
    assertThat(When.parse(one)).isNotEqualTo(When.parse(other));
    assertThat(When.parse(one).canonical()).isNotEqualTo(When.parse(other).canonical());
  }

  @ParameterizedTest(name = "{0}: approximate {1}, uncertain {2}")
  @CsvSource({
    "1984, false, false",
    "1984~, true, false",
    "1984?, false, true",
    "1984%, true, true",
    "1984~/1990, true, false",
    "1984/1990?, false, true",
    "1984~/1990?, true, true",
    "../1990~, true, false",
    "1990?/.., false, true"
  })
  void knows_its_qualifiers(String text, boolean approximate, boolean uncertain) {
    When when = When.parse(text);

    assertThat(when.isApproximate()).isEqualTo(approximate);
    assertThat(when.isUncertain()).isEqualTo(uncertain);
  }

  @Test
  void is_made_of_a_day() {
    assertThat(When.on(LocalDate.of(2025, 4, 10))).isEqualTo(When.parse("2025-04-10"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "10.04.2025",
        "2025-4-10",
        "2025-04-10 ",
        "2025/04/10",
        "20250410",
        "198x",
        "1XXX",
        "20X5",
        "198X-04",
        "2025-XX-10",
        "2025-1X",
        "1984?~",
        "~1984",
        "-0044",
        "12025",
        "2025-04-10T14",
        "2025-04-10t14:30",
        "2025-04-10T14:30+2",
        "2025-04-10T14:30~",
        "2025-04-10T14:30:15.Z",
        "/2004",
        "2004/",
        "2004/2005/2006",
        "../../2004"
      })
  void refuses_what_is_no_date(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.parse(text))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was '%s'",
            text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2025-13                | Invalid value for MonthOfYear (valid values 1 - 12): 13
          2025-00                | Invalid value for MonthOfYear (valid values 1 - 12): 0
          2025-04-31             | Invalid date 'APRIL 31'
          2025-02-29             | Invalid date 'February 29' as '2025' is not a leap year
          2025-04-10/2025-04-32  | Invalid value for DayOfMonth (valid values 1 - 28/31): 32
          2025-04-10T25:00       | Text '2025-04-10T25:00' could not be parsed: Invalid value for HourOfDay (valid values 0 - 23): 25
          2025-04-10T14:30+19:00 | Zone offset hours not in valid range: value 19 is not in the range -18 to 18
          """)
  void refuses_dates_that_no_calendar_has(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.parse(text))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was '%s' (%s)",
            text, reason);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2025-04-10/2025-04-08",
        "2025-04-10/2025-04-09",
        "2025-05/2025-04",
        "1990~/1987",
        "2025-04-10T14:30Z/2025-04-10T15:30+02:00"
      })
  void refuses_to_end_before_it_begins(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.parse(text))
        .withMessage("when must not end before it begins, but was '%s'", text);
  }

  @Test
  void refuses_to_have_neither_begin_nor_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.parse("../.."))
        .withMessage("when must have a begin or an end, but was '../..'");
  }

  @Test
  void refuses_days_of_five_digit_years() {
    LocalDate far = LocalDate.of(10_000, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.on(far))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was '+10000-01-01'");
  }
}
