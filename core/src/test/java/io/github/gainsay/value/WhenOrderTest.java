package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenOrderTest {
  @ParameterizedTest(name = "{0} is before {1}")
  @CsvSource({
    "2025-04-08, 2025-04-10",
    "2025-04-09, 2025-04-10",
    "2025-03, 2025-04-01",
    "2024, 2025",
    "../2004, 2005",
    "2004, 2005/..",
    "2025-04-08/2025-04-09, 2025-04-10/2025-04-12",
    "2025-04-10T14:30, 2025-04-10T14:31",
    "2025-04-10T14:30Z, 2025-04-10T16:31+02:00",
    "2025-04-11T00:30+02:00, 2025-04-10T23:00Z",
    "2025-04-10T23:30-05:00, 2025-04-11T05:00Z",
    "2025-04-09, 2025-04-10T00:30+02:00",
    "2025-04-10T23:59-05:00, 2025-04-11",
    "1982, 1984~"
  })
  void knows_what_surely_came_first(String one, String other) {
    When earlier = When.parse(one);
    When later = When.parse(other);

    assertThat(earlier.isBefore(later)).isTrue();
    assertThat(later.isBefore(earlier)).isFalse();
    assertThat(earlier.isDisjointFrom(later)).isTrue();
    assertThat(later.isDisjointFrom(earlier)).isTrue();
  }

  @ParameterizedTest(name = "{0} meets {1}")
  @CsvSource({
    "2025-04-10, 2025-04-10",
    "2025-04, 2025-04-10",
    "2025, 2025-04",
    "2025-04-08/2025-04-10, 2025-04-10/2025-04-12",
    "../2004, 2004",
    "../2004, 2001/..",
    "../2004, ../1990",
    "1983, 1984~",
    "2025-04-10T14:30Z, 2025-04-10T16:30+02:00",
    "2025-04-10T14:30, 2025-04-10T14:30+02:00",
    "2025-04-10, 2025-04-10T23:30-05:00",
    "2025-04-10, 2025-04-10T00:30+14:00"
  })
  void neither_is_before_the_other_if_they_share_a_moment(String one, String other) {
    When a = When.parse(one);
    When b = When.parse(other);

    assertThat(a.isBefore(b)).isFalse();
    assertThat(b.isBefore(a)).isFalse();
    assertThat(a.isDisjointFrom(b)).isFalse();
    assertThat(b.isDisjointFrom(a)).isFalse();
  }

  @ParameterizedTest(name = "{0} is within {1}: {2}")
  @CsvSource({
    "2025-04-10, 2025-04-10, true",
    "2025-04-10, 2025-04, true",
    "2025-04, 2025-04-10, false",
    "2025-04, 2025, true",
    "2025-04-09, 2025-04-08/2025-04-10, true",
    "2025-04-08/2025-04-11, 2025-04-08/2025-04-10, false",
    "1984, 1984~, true",
    "1984~, 1984, false",
    "2004, ../2004, true",
    "../2004, ../2005, true",
    "../2004, 2004, false",
    "2004/.., 2003/.., true",
    "2004/.., 2004/2005, false",
    "2025-04-10T14:30Z, 2025-04-10, true",
    "2025-04-11T00:30+02:00, 2025-04-10T22:30Z, true",
    "2025-04-11T00:30+02:00, 2025-04-10, false",
    "2025-04-10T14:30:15Z, 2025-04-10T14:30Z, true"
  })
  void knows_what_it_lies_within(String one, String other, boolean within) {
    assertThat(When.parse(one).isWithin(When.parse(other))).isEqualTo(within);
  }

  @Test
  void is_ordered_by_begin_then_by_end_with_open_ones_outside() {
    List<String> ordered =
        List.of(
            "../1984",
            "../2004",
            "1984~",
            "1984",
            "1984/..",
            "2025-04-10T23:00+02:00",
            "2025-04-10T22:00Z",
            "2025-04-10T22:00:00Z/2025-04-10T22:30Z",
            "2025-04-11T01:00",
            "2025-04-12");

    List<String> sorted =
        Stream.of(7, 2, 9, 0, 4, 6, 1, 8, 3, 5)
            .map(ordered::get)
            .map(When::parse)
            .sorted()
            .map(When::toString)
            .toList();

    assertThat(sorted).isEqualTo(ordered);
  }
}
