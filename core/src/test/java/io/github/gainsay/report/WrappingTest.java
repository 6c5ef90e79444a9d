package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void fills_the_line_to_the_last_character() {
    assertThat(Wrapping.of("one two three", 7, 7)).containsExactly("one two", "three");
  }

  @Test
  void gives_further_lines_their_own_width() {
    assertThat(Wrapping.of("one two three four", 7, 10)).containsExactly("one two", "three four");
  }

  @Test
  void takes_several_spaces_for_one() {
    assertThat(Wrapping.of("  one   two ", 20, 20)).containsExactly("one two");
  }

  @Test
  void breaks_a_word_that_is_longer_than_a_line() {
    assertThat(Wrapping.of("ab cdefghijklmn o", 4, 5))
        .containsExactly("ab", "cdefg", "hijkl", "mn o");
  }

  @Test
  void counts_code_points() {
    assertThat(Wrapping.of("😀😀 😀😀 x", 5, 5)).containsExactly("😀😀 😀😀", "x");
  }

  @Test
  void does_not_break_a_code_point() {
    assertThat(Wrapping.of("😀😀😀", 2, 2)).containsExactly("😀😀", "😀");
  }

  @Test
  void leaves_nothing_as_one_empty_line() {
    assertThat(Wrapping.of(" ", 5, 5)).containsExactly("");
  }

  @Test
  void takes_time_in_proportion_to_the_length() {
    assertThat(Wrapping.of("x".repeat(4_000_000), 40, 40)).hasSize(100_000);
  }
}
