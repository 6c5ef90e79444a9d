package io.github.gainsay.report;

/** Shapes in a drawing, and what is common to all drawings. */
final class Drawing {
  private static final int CAMPS = 6;
  private static final int LETTERS = 26;

  private Drawing() {}

  /** Begins a drawing of its own size, which a page may make smaller. */
  static void open(Markup out, double width, double height, String kind, String id) {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "drawing " + kind,
        "viewBox",
        "0 0 " + Digits.coordinate(width) + " " + Digits.coordinate(height),
        "width",
        Digits.coordinate(width),
        "height",
        Digits.coordinate(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title",
        "aria-describedby",
        id + "-desc");
  }

  /** Begins a drawing that stands in a line of text, which says what it means. */
  static void sign(Markup out, int width) {
    String w = Integer.toString(width);
    out.open(
        "svg",
        "class",
        "drawing sign",
        "viewBox",
        "0 0 " + w + " 16",
        "width",
        w,
        "height",
        "16",
        "aria-hidden",
        "true");
  }

  /** Says what the drawing shows, for those who do not see it. */
  static void name(Markup out, String id, String title, String description) {
    out.element("title", title, "id", id + "-title");
    out.element("desc", description, "id", id + "-desc");
  }

  /** Returns by what colour a position is known, of those that there are. */
  static String camp(int camp) {
    return camp < 0 ? "kn" : "k" + camp % CAMPS;
  }

  /** Returns A for the first position; after Z come A1, B1 and so on. */
  static String letter(int camp) {
    String letter = String.valueOf((char) ('A' + camp % LETTERS));
    return camp < LETTERS ? letter : letter + camp / LETTERS;
  }

  static void line(Markup out, String kind, double x1, double y1, double x2, double y2) {
    out.empty(
        "line",
        "class",
        kind,
        "x1",
        Digits.coordinate(x1),
        "y1",
        Digits.coordinate(y1),
        "x2",
        Digits.coordinate(x2),
        "y2",
        Digits.coordinate(y2));
  }

  static void rect(
      Markup out, String kind, double x, double y, double width, double height, String... more) {
    String[] attributes = {
      "class", kind,
      "x", Digits.coordinate(x),
      "y", Digits.coordinate(y),
      "width", Digits.coordinate(width),
      "height", Digits.coordinate(height)
    };
    String[] all = new String[attributes.length + more.length];
    System.arraycopy(attributes, 0, all, 0, attributes.length);
    System.arraycopy(more, 0, all, attributes.length, more.length);
    out.empty("rect", all);
  }

  static void circle(Markup out, String kind, double x, double y, double radius) {
    out.empty(
        "circle",
        "class",
        kind,
        "cx",
        Digits.coordinate(x),
        "cy",
        Digits.coordinate(y),
        "r",
        Digits.coordinate(radius));
  }

  /** Draws a path that begins at the point and goes on from there. */
  static void path(Markup out, String kind, double x, double y, String onwards) {
    out.empty(
        "path",
        "class",
        kind,
        "d",
        "M" + Digits.coordinate(x) + " " + Digits.coordinate(y) + " " + onwards);
  }

  static void text(Markup out, String kind, double x, double y, String text) {
    out.element("text", text, "class", kind, "x", Digits.coordinate(x), "y", Digits.coordinate(y));
  }
}
