package io.github.gainsay.report;

import io.github.gainsay.standing.Status;

/** A shape for each status, so that no colour is needed to tell them apart. */
final class StatusSign {
  private StatusSign() {}

  /** Draws the shape around the point. */
  static void draw(Markup out, Status status, double x, double y) {
    switch (status) {
      case UNCHALLENGED -> Drawing.circle(out, "mark", x, y, 4.5);
      case UNASSERTED -> Drawing.circle(out, "mark-hollow", x, y, 4.5);
      case QUESTIONED -> {
        Drawing.circle(out, "mark-hollow", x, y, 5);
        Drawing.circle(out, "mark", x, y, 1.2);
      }
      case RETRACTED -> {
        Drawing.circle(out, "mark-hollow", x, y, 4.5);
        Drawing.path(out, "mark-line", x - 7.5, y, "h15");
      }
      case CONTESTED -> {
        Drawing.path(out, "mark-hollow", x - 6, y, "l6 -6 l6 6 l-6 6 z");
        Drawing.path(out, "mark", x, y - 6, "l6 6 l-6 6 z");
      }
      case DEFENDED -> Drawing.rect(out, "mark", x - 4.5, y - 4.5, 9, 9);
      case DEFEATED -> {
        Drawing.rect(out, "mark-hollow", x - 5, y - 5, 10, 10);
        Drawing.path(out, "mark-line", x - 5, y - 5, "l10 10 m0 -10 l-10 10");
      }
      case UNDETERMINED -> Drawing.path(out, "mark-hollow", x, y - 5.5, "l6 10.5 h-12 z");
    }
  }

  /** Writes the shape alone, to stand in a line of text; the text says what it means. */
  static void write(Markup out, Status status) {
    Drawing.sign(out, 18);
    draw(out, status, 9, 8);
    out.close();
  }
}
