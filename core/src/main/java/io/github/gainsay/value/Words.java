package io.github.gainsay.value;

/** What this package asks of every text that serves as a name. */
final class Words {
  private Words() {}

  static void requireTrimmed(String parameter, String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          parameter + " must be non-blank without outer white space, but was '" + text + "'");
    }
  }
}
