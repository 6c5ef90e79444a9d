package io.github.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a given width, with a margin on the left for labels.
 *
 * <p>Everything that is written passes through {@link Printable}.
 */
final class Page {
  private static final int MARGIN = 8;
  private static final int STEP = 2;
  private static final int HANG = 2 * STEP;

  /** What is left for words beside a label, even if the line gets too long by it. */
  private static final int LEAST_ROOM = 8;

  private final int width;
  private final boolean colour;
  private final List<String> lines = new ArrayList<>();

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Leaves a line empty. */
  void space() {
    lines.add("");
  }

  /** Writes across the margin. */
  void across(String text) {
    write("", 0, HANG, Style.PLAIN, text);
  }

  /** Writes a label, a colon and what it means across the margin. */
  void defined(String words, Style labelStyle, String text) {
    String label = Printable.of(words);
    int left = label.length() + 2;
    write(paint(labelStyle, label) + ": ", left, HANG - left, Style.PLAIN, text);
  }

  /** Writes beside the margin, and a label at the outer edge of it. */
  void headed(String words, Style labelStyle, String text) {
    String label = Printable.of(words);
    String padding = " ".repeat(Math.max(1, MARGIN - label.length()));
    int left = label.length() + padding.length();
    write(paint(labelStyle, label) + padding, left, MARGIN + HANG - left, Style.PLAIN, text);
  }

  /** Writes beside the margin, in a style that stands out. */
  void title(String text) {
    labelled("", Style.STRONG, text);
  }

  /** Writes beside the margin, with all lines equally far in. */
  void sentence(String text) {
    write(" ".repeat(MARGIN), MARGIN, 0, Style.PLAIN, text);
  }

  /** Writes beside the margin, and a label at the inner edge of it. */
  void labelled(String words, Style style, String text) {
    String label = Printable.of(words);
    String padding = " ".repeat(Math.max(0, MARGIN - STEP - label.length()));
    int left = padding.length() + label.length() + STEP;
    String margin = padding + paint(Style.FAINT, label) + " ".repeat(STEP);
    write(margin, left, MARGIN + HANG - left, style, text);
  }

  /** Writes further in. Parts that do not fit on one line have one each. */
  void item(int depth, List<String> parts) {
    int left = MARGIN + depth * STEP;
    int room = width - left;
    String whole = String.join(" ", parts);
    boolean fits = Wrapping.of(Printable.of(whole), room, room).size() == 1;
    for (String part : fits ? List.of(whole) : parts) {
      write(" ".repeat(left), left, HANG, Style.PLAIN, part);
    }
  }

  /** What does not fit on the first line goes on in further ones, which hang further in. */
  private void write(String margin, int left, int hang, Style style, String text) {
    int room = Math.max(LEAST_ROOM, width - left);
    String before = margin;
    for (String line : Wrapping.of(Printable.of(text), room, width - left - hang)) {
      lines.add((before + paint(style, line)).stripTrailing());
      before = " ".repeat(left + hang);
    }
  }

  private String paint(Style style, String text) {
    return colour && !text.isEmpty() ? style.paint(text) : text;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
