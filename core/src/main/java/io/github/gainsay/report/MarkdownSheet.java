package io.github.gainsay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Blocks of Markdown, parted by empty lines, of which there are only as many as have room. */
final class MarkdownSheet {
  private static final String PARTED = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final Words words;

  MarkdownSheet(Words words) {
    this.words = words;
  }

  /** Adds the block, even where there is no room. */
  void note(String block) {
    text.append(text.isEmpty() ? "" : PARTED).append(block);
  }

  /** Adds the heading of a section. */
  void heading(String key) {
    note("## " + MarkdownText.of(words.of(key)));
  }

  /** Says how many things are left out. */
  void leftOut(String noun, int n) {
    note(MarkdownText.of(words.leftOut(noun, n)));
  }

  /** Adds the block if all is no longer than the limit then, and returns whether it is. */
  boolean add(String block, int limit) {
    if (text.length() + PARTED.length() + block.length() > limit) {
      return false;
    }
    note(block);
    return true;
  }

  /**
   * Adds a table of as many rows as have room, and says how many have not.
   *
   * @param headings the words above the columns
   * @param rows the cells, in Markdown
   * @param noun what a row is
   * @param limit how long all may be
   */
  void table(List<String> headings, List<List<String>> rows, String noun, int limit) {
    String head =
        row(headings.stream().map(MarkdownText::of).toList())
            + "\n"
            + row(Collections.nCopies(headings.size(), "---"));
    List<String> lines = new ArrayList<>();
    int length = text.length() + PARTED.length() + head.length();
    for (List<String> cells : rows) {
      String line = row(cells);
      length += 1 + line.length();
      if (length > limit) {
        break;
      }
      lines.add(line);
    }
    if (!lines.isEmpty()) {
      note(head + "\n" + String.join("\n", lines));
    }
    if (lines.size() < rows.size()) {
      leftOut(noun, rows.size() - lines.size());
    }
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
