package io.github.gainsay.report;

/**
 * How much room words take in a drawing, where no font can be asked.
 *
 * <p>Widths are those of wide fonts, so that words take less room rather than more.
 */
final class Fitting {
  private static final String THIN = "ijlI|'.,:; ";
  private static final String NARROW = "frt!()[]{}-/\"*";
  private static final String SMALL = "cksvxyzJ?";
  private static final String WIDE = "mwMWQO@%&\u2014\u2026";
  private static final int FIRST_WIDE_SCRIPT = 0x2E80;
  private static final String ELLIPSIS = "\u2026";

  private Fitting() {}

  /**
   * Returns how wide the text is at most, in the unit of the size.
   *
   * @param text the text in one line
   * @param size the size of the font
   */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Fitting::em).sum();
  }

  private static double em(int c) {
    if (c >= FIRST_WIDE_SCRIPT) {
      return 1.1;
    }
    if (THIN.indexOf(c) >= 0) {
      return 0.33;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 0.44;
    }
    if (SMALL.indexOf(c) >= 0) {
      return 0.6;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 1.02;
    }
    if (Character.isUpperCase(c)) {
      return 0.78;
    }
    return c < 0x80 ? 0.645 : 0.72;
  }

  /**
   * Returns the text if it fits, else its beginning and an ellipsis.
   *
   * @param text the text in one line
   * @param size the size of the font
   * @param room how wide it may be, in the unit of the size
   */
  static String cut(String text, double size, double room) {
    String printable = Printable.of(text).strip();
    if (width(printable, size) <= room) {
      return printable;
    }
    StringBuilder kept = new StringBuilder();
    double left = room - width(ELLIPSIS, size);
    for (int c : printable.codePoints().toArray()) {
      left -= size * em(c);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().strip() + ELLIPSIS;
  }
}
