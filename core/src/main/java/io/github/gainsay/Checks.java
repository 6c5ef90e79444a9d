package io.github.gainsay;

import java.util.Optional;

/** The conditions that the model puts on names and words. */
final class Checks {
  private Checks() {}

  static String trimmed(String parameter, String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          parameter + " must be non-blank without outer white space, but was '" + text + "'");
    }
    return text;
  }

  static void trimmed(String parameter, Optional<String> text) {
    text.ifPresent(t -> trimmed(parameter, t));
  }

  static void allTrimmed(String parameter, Iterable<String> texts) {
    texts.forEach(t -> trimmed(parameter, t));
  }
}
