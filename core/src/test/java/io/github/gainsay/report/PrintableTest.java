package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("plain words", "Zelenský – “没有” 😀", "Zelenský – “没有” 😀"),
        Arguments.of("an escape sequence", "a\u001B[1;31mb\u001B[0mc", "abc"),
        Arguments.of("an escape sequence of one character", "a\u009B2Jb", "ab"),
        Arguments.of("an escape that sets the title", "a\u001B]0;b\u0007c", "a]0;bc"),
        Arguments.of("control characters", "a\u0000\u0008\u007F\u0085b", "ab"),
        Arguments.of("ends of lines and tabs", "a\r\nb\tc\u2028d", "a  b c d"),
        Arguments.of("a reversed direction of writing", "a\u202Eb\u2066c\u200Fd", "abcd"),
        Arguments.of("marks that join letters", "می\u200Cخواهم", "می\u200Cخواهم"),
        Arguments.of("half a character", "a\uD83Db", "a\uFFFDb"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void is_what_a_terminal_can_show(String name, String text, String printable) {
    assertThat(Printable.of(text)).isEqualTo(printable);
  }

  @Test
  void takes_time_in_proportion_to_the_length() {
    String text = "\u001B[0".repeat(200_000);

    assertThat(Printable.of(text)).hasSize(400_000);
  }
}
