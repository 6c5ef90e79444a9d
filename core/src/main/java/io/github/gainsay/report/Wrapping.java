package io.github.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** Divides text into lines at its spaces; only a word that is longer than a line is broken. */
final class Wrapping {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int rest;
  private int room;

  private Wrapping(int first, int rest) {
    this.room = first;
    this.rest = rest;
  }

  /**
   * Returns the lines, without spaces at either end.
   *
   * @param text the text; several spaces count as one
   * @param first how many code points the first line may have
   * @param rest how many code points each further line may have
   */
  static List<String> of(String text, int first, int rest) {
    Wrapping wrapping = new Wrapping(first, rest);
    for (String word : text.strip().split(" +", -1)) {
      wrapping.add(word);
    }
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(String word) {
    if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
      endLine();
    }
    if (!line.isEmpty()) {
      line.append(' ');
    }
    int from = 0;
    int left = length(word);
    while (left > room) {
      int to = word.offsetByCodePoints(from, room);
      line.append(word, from, to);
      from = to;
      left -= room;
      endLine();
    }
    line.append(word, from, word.length());
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    room = rest;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
