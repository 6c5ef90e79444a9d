package io.github.gainsay.report;

/** The shapes of one bar: what the words allow, what they convey, how it ends, what is printed. */
final class BarDrawing {
  private static final double HALF_BAND = 5;
  private static final double LEAST_BAND = 3;
  private static final double POINT = 3.6;

  private final Markup out;
  private final Axis axis;
  private final double from;
  private final double to;
  private final String id;

  BarDrawing(Markup out, Axis axis, double from, double to, String id) {
    this.out = out;
    this.axis = axis;
    this.from = from;
    this.to = to;
    this.id = id;
  }

  private double x(double number) {
    return Math.max(from, Math.min(to, from + axis.at(number) * (to - from)));
  }

  private boolean isOff(double number) {
    return axis.at(number) < 0 || axis.at(number) > 1;
  }

  void draw(Bar bar, double y) {
    String camp = " " + Drawing.camp(bar.camp());
    double left = x(bar.hard().from());
    double right = x(bar.hard().to());
    Drawing.line(out, (bar.denied() ? "hard denied" : "hard") + camp, left, y, right, y);
    band(bar, y, camp);
    end(bar.hard().from(), bar.hard().withFrom(), y, -1, camp);
    if (right > left || isOff(bar.hard().to())) {
      end(bar.hard().to(), bar.hard().withTo(), y, 1, camp);
    }
    if (bar.anchor().isPresent() && !isOff(bar.anchor().getAsDouble())) {
      double at = x(bar.anchor().getAsDouble());
      Drawing.line(out, "anchor", at, y - HALF_BAND - 3, at, y + HALF_BAND + 3);
    }
    if (bar.denied()) {
      cross((x(bar.typical().from()) + x(bar.typical().to())) / 2, y);
    }
  }

  /** Draws what the words convey; hatched where that is denied. */
  private void band(Bar bar, double y, String camp) {
    double left = x(bar.typical().from());
    double right = x(bar.typical().to());
    double width = Math.max(right - left, LEAST_BAND);
    double begin = Math.min((left + right - width) / 2, to - width);
    if (bar.denied()) {
      String[] hatch = {"fill", "url(#" + id + "-" + Drawing.camp(bar.camp()) + ")"};
      Drawing.rect(out, "denied" + camp, begin, y - HALF_BAND, width, 2 * HALF_BAND, hatch);
    } else {
      Drawing.rect(out, "typical" + camp, begin, y - HALF_BAND, width, 2 * HALF_BAND);
    }
  }

  /** Draws an arrowhead if it goes on, else a point that is full if the end belongs to it. */
  private void end(double number, boolean included, double y, int way, String camp) {
    if (isOff(number)) {
      arrow(out, way < 0 ? from : to, y, way, camp);
    } else if (axis.kind() != Axis.Kind.TIME) {
      Drawing.circle(out, (included ? "with" : "without") + camp, x(number), y, POINT);
    }
  }

  static void arrow(Markup out, double x, double y, int way, String camp) {
    Drawing.path(out, "arrow" + camp, x, y, "l" + -8 * way + " -4.5 v9 z");
  }

  private void cross(double x, double y) {
    cross(out, x, y);
  }

  static void cross(Markup out, double x, double y) {
    Drawing.path(out, "cross-paper", x - 5, y - 5, "l10 10 m0 -10 l-10 10");
    Drawing.path(out, "cross", x - 5, y - 5, "l10 10 m0 -10 l-10 10");
  }
}
