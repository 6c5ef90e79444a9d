package io.github.gainsay.report;

import java.util.regex.Pattern;

/**
 * Text from elsewhere, made harmless to a terminal and to whoever reads it.
 *
 * <p>All reports pass names and quotations through it; so should a report of your own.
 */
public final class Printable {
  private static final Pattern CONTROL_SEQUENCE =
      Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]");

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * {@return the text without escape sequences, control characters and those that turn the
   * direction of writing, such as {@code red} for {@code ESC[31mred}; white space of any kind is
   * one space each, and half a surrogate pair is U+FFFD}
   *
   * @param text any text
   */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder();
    CONTROL_SEQUENCE
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(c -> Character.isWhitespace(c) || !isInvisible(c))
        .map(Printable::visible)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.CONTROL
        || (Character.getType(c) == Character.FORMAT
            && c != ZERO_WIDTH_NON_JOINER
            && c != ZERO_WIDTH_JOINER);
  }

  private static int visible(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      return REPLACEMENT;
    }
    return Character.isWhitespace(c) ? ' ' : c;
  }
}
