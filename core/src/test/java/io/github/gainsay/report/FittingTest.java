package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittingTest {
  @Test
  void leaves_what_fits() {
    assertThat(Fitting.cut("the mayor", 12, 100)).isEqualTo("the mayor");
  }

  @Test
  void cuts_what_does_not_and_shows_it() {
    String cut = Fitting.cut("the mayor of the town and all of his friends", 12, 100);

    assertThat(cut).isEqualTo("the mayor of\u2026");
    assertThat(Fitting.width(cut, 12)).isLessThanOrEqualTo(100);
  }

  @Test
  void cuts_no_character_in_two() {
    assertThat(Fitting.cut("\uD83D\uDD25\uD83D\uDD25\uD83D\uDD25", 10, 25))
        .isEqualTo("\uD83D\uDD25\u2026");
  }

  @Test
  void measures_printable_text() {
    assertThat(Fitting.cut("\u202E\u001B[1mno\n", 10, 100)).isEqualTo("no");
  }

  @Test
  void grows_with_text_and_size() {
    assertThat(Fitting.width("WW", 10)).isGreaterThan(Fitting.width("ii", 10));
    assertThat(Fitting.width("ab", 20)).isEqualTo(2 * Fitting.width("ab", 10));
  }
}
