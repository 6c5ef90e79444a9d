package io.github.gainsay.report;

/**
 * Text from elsewhere as a label in Mermaid. What could be syntax of Mermaid, Markdown, HTML or
 * formulas is written by its number, which Mermaid replaces when it has understood the rest.
 */
final class MermaidText {
  private static final String LEFT_OUT = "…";

  /** What stands for a text of which nothing can be seen, for there is no label without text. */
  private static final String NOTHING = "–";

  /** What means nothing in quotation marks. */
  private static final String HARMLESS = " ,'/?!(";

  /** What means nothing after a letter or digit; elsewhere it may begin a list. */
  private static final String HARMLESS_IN_WORDS = "-.)";

  /** The letters after Latin 1, of which nothing is syntax, begin here. */
  private static final int LETTERS = 0xC0;

  private MermaidText() {}

  /** Returns the text in quotation marks, shortened if it is too long. */
  static String quoted(String text) {
    return quoted(text, "");
  }

  /** Returns the text, which is shortened if it is too long, and what goes with it. */
  static String quoted(String text, String more) {
    String shown = shortened(Printable.of(text).strip());
    return "\"" + escaped((shown.isEmpty() ? NOTHING : shown) + more) + "\"";
  }

  /** Returns the text without quotation marks, where a line of it may stand. */
  static String bare(String text) {
    return escaped(shortened(Printable.of(text).strip()));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    int before = ' ';
    for (int c : text.codePoints().toArray()) {
      if (isHarmless(c, before)) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append('#').append(c).append(';');
      }
      before = c;
    }
    return escaped.toString();
  }

  private static boolean isHarmless(int c, int before) {
    return c >= LETTERS
        || Character.isLetterOrDigit(c)
        || HARMLESS.indexOf(c) >= 0
        || (HARMLESS_IN_WORDS.indexOf(c) >= 0
            && (Character.isLetter(before) || (c == '-' && Character.isDigit(before))));
  }

  private static String shortened(String text) {
    int most = MermaidReport.LONGEST;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + LEFT_OUT;
  }
}
