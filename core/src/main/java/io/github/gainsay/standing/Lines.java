package io.github.gainsay.standing;

import java.util.HexFormat;

/** The lines of a text, one after the other, and what is said of one that is not as expected. */
final class Lines {
  /** What ends a line for some reader, such as Python's {@code splitlines}. */
  private static final String BREAKS = "\n\u000b\f\r\u001c\u001d\u001e\u0085\u2028\u2029";

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final int SHOWN = 60;

  private final String text;
  private int start;
  private int number;
  private String line = "";

  Lines(String text) {
    this.text = text;
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      number = 1;
      throw unexpected("a text without a byte order mark", quote(text.substring(0, 1)));
    }
  }

  /** Moves on to the next line, or to the end, and returns whether there is a line. */
  boolean next() {
    number++;
    if (start == text.length()) {
      return false;
    }
    int lineFeed = text.indexOf('\n', start);
    int end = lineFeed < 0 ? text.length() : lineFeed;
    line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    start = lineFeed < 0 ? end : end + 1;
    return true;
  }

  /** Returns the line without what ends it, which is LF or CRLF. */
  String line() {
    return line;
  }

  /** Returns what to throw if the line is something else. */
  IllegalArgumentException unexpected(String expected) {
    return unexpected(expected, quote(line));
  }

  /** Returns what to throw if something else was found in the line. */
  IllegalArgumentException unexpected(String expected, String found) {
    return new IllegalArgumentException(
        "line " + number + ": expected " + expected + ", but found " + found);
  }

  /** Returns what to throw if the text ends too early. */
  IllegalArgumentException unexpectedEnd(String expected) {
    return unexpected(expected, "the end of the text");
  }

  static boolean isBreak(int c) {
    return BREAKS.indexOf(c) >= 0;
  }

  /** Returns whether the character separates words, or is not seen, for some reader. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == BYTE_ORDER_MARK;
  }

  /** Returns the begin of the words between quotes, with all that would not be seen spelled out. */
  static String quote(String words) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < Math.min(words.length(), SHOWN); i++) {
      char c = words.charAt(i);
      if (c != ' ' && isSpace(c)) {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append(words.length() > SHOWN ? "…'" : "'").toString();
  }
}
