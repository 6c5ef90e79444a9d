package io.github.gainsay.report;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Text from elsewhere in Markdown, as code hosts read it: GitHub's, with mentions, references and
 * symbols by name.
 *
 * <p>What Markdown understands is escaped by a backslash. Hosts look for mentions and the like in
 * what is left after that, so that a blank of no width parts them; {@link Printable} has taken out
 * all others.
 */
final class MarkdownText {
  /** How many characters (code points) of one text are shown. */
  static final int LONGEST = 1_000;

  static final String PARTED = "\u200B";

  private static final String LEFT_OUT = "…";
  private static final String SYNTAX = "\\`*_[]<>~&$^#!";
  private static final String AT_THE_BEGIN = "-+=";
  private static final String REFERENCE = "@#!$&%~^:";
  private static final Set<String> LINKED = Set.of("http", "https");

  private MarkdownText() {}

  /** Returns the text in one line, wherever in a document it stands. */
  static String of(String text) {
    return whole(shortened(Printable.of(text).strip()));
  }

  /** Returns the same of a text of any length. */
  static String whole(String text) {
    String shown = Printable.of(text).strip();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '|') {
        out.append("&#124;");
        continue;
      }
      if (isSyntax(shown, i)) {
        out.append('\\');
      }
      out.append(c);
      if (isReference(shown, i)) {
        out.append(PARTED);
      }
    }
    return out.toString();
  }

  /** Returns the text, as a link if there is an address that a browser opens. */
  static String linked(String text, Optional<URI> address) {
    return address
        .filter(a -> a.getScheme() != null)
        .filter(a -> LINKED.contains(a.getScheme().toLowerCase(Locale.ROOT)))
        .map(a -> "[" + of(text) + "](<" + a.toASCIIString().replace("&", "&amp;") + ">)")
        .orElseGet(() -> of(text));
  }

  private static boolean isSyntax(String text, int i) {
    char c = text.charAt(i);
    return SYNTAX.indexOf(c) >= 0
        || (i == 0 && AT_THE_BEGIN.indexOf(c) >= 0)
        || ((c == '.' || c == ')') && i > 0 && isNumber(text, i));
  }

  /** Whether there are only digits before the place, so that a list might begin. */
  private static boolean isNumber(String text, int end) {
    int i = 0;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i == end;
  }

  /** Whether a name, a number or an address may begin here. */
  private static boolean isReference(String text, int i) {
    if (i + 1 == text.length()) {
      return false;
    }
    char c = text.charAt(i);
    char next = text.charAt(i + 1);
    if (c == ':') {
      boolean isTime = i > 0 && isDigit(text.charAt(i - 1)) && isDigit(next);
      return next != ' ' && !isTime;
    }
    if (REFERENCE.indexOf(c) >= 0) {
      return next != ' ';
    }
    return (c == '-' && endsWith(text, i, "gh") && isDigit(next))
        || (c == 'w' && next == '.' && endsWith(text, i + 1, "www"))
        || (c == 'W' && next == '.' && endsWith(text, i + 1, "www"));
  }

  private static boolean endsWith(String text, int end, String word) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + LEFT_OUT;
  }
}
