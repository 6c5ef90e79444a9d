package io.github.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the shapes of a chart mean: those that it has. */
final class ChartLegend {
  private static final double TEXT = 11.5;
  private static final double SIGN = 28;
  private static final double GAP = 16;
  private static final double ROW = 20;

  /** A shape and where it is. */
  private record Entry(Sign sign, double x, double y) {}

  /** What a chart is made of. */
  enum Sign {
    CONVEYED,
    ALLOWED,
    WITH,
    WITHOUT,
    ON,
    PRINTED,
    DENIED
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Words words;
  private final double height;

  ChartLegend(BarChart chart, double width, Words words) {
    this.words = words;
    double x = 4;
    double y = ROW;
    for (Sign sign : signs(chart)) {
      double needed = SIGN + Fitting.width(words.name(sign), TEXT) + GAP;
      if (x > 4 && x + needed > width) {
        x = 4;
        y += ROW;
      }
      entries.add(new Entry(sign, x, y));
      x += needed;
    }
    this.height = entries.isEmpty() ? 0 : y + 6;
  }

  private static List<Sign> signs(BarChart chart) {
    List<Sign> signs = new ArrayList<>();
    if (!chart.dates()) {
      signs.add(Sign.CONVEYED);
      signs.add(Sign.ALLOWED);
      add(signs, Sign.WITH, chart, b -> b.hard().withFrom() || b.hard().withTo());
      add(signs, Sign.WITHOUT, chart, b -> b.hard().leavesOutAnEnd());
    }
    add(signs, Sign.ON, chart, b -> b.hard().ends().count() < 2);
    add(signs, Sign.PRINTED, chart, b -> b.anchor().isPresent());
    add(signs, Sign.DENIED, chart, Bar::denied);
    return signs;
  }

  private static void add(List<Sign> signs, Sign sign, BarChart chart, Predicate<Bar> has) {
    if (chart.bars().stream().anyMatch(has)) {
      signs.add(sign);
    }
  }

  double height() {
    return height;
  }

  void draw(Markup out, double top, String id) {
    out.open("g", "class", "legend");
    for (Entry entry : entries) {
      double y = top + entry.y() - 4;
      sign(out, entry.sign(), entry.x(), y);
      Drawing.text(out, "meaning", entry.x() + SIGN, y + 4, words.name(entry.sign()));
    }
    out.close();
  }

  private static void sign(Markup out, Sign sign, double x, double y) {
    switch (sign) {
      case CONVEYED -> Drawing.rect(out, "typical kn", x, y - 4, 20, 8);
      case ALLOWED -> Drawing.line(out, "hard kn", x, y, x + 20, y);
      case WITH -> end(out, "with kn", x, y);
      case WITHOUT -> end(out, "without kn", x, y);
      case ON -> {
        Drawing.line(out, "hard kn", x, y, x + 20, y);
        BarDrawing.arrow(out, x + 20, y, 1, " kn");
      }
      case PRINTED -> Drawing.line(out, "anchor", x + 10, y - 7, x + 10, y + 7);
      case DENIED -> BarDrawing.cross(out, x + 10, y);
    }
  }

  private static void end(Markup out, String kind, double x, double y) {
    Drawing.line(out, "hard kn", x + 6, y, x + 20, y);
    Drawing.circle(out, kind, x + 6, y, 3.6);
  }
}
