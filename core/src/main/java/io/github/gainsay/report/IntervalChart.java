package io.github.gainsay.report;

import io.github.gainsay.report.Axis.Tick;
import java.util.List;

/** The drawing of a {@link BarChart}, in the manner of a forest plot. */
final class IntervalChart {
  private static final double TEXT = 12.5;
  private static final double SMALL = 11.5;
  private static final double WORDS = 36;
  private static final double AXIS_HEIGHT = 40;
  private static final double HEADING_HEIGHT = 34;

  /** How a chart is divided: words beside the bars, or above them. */
  enum Layout {
    WIDE(860, 280, 640, 26, 13),
    NARROW(340, 36, 330, 44, 30);

    private final double width;
    private final double from;
    private final double to;
    private final double row;
    private final double middle;

    Layout(double width, double from, double to, double row, double middle) {
      this.width = width;
      this.from = from;
      this.to = to;
      this.row = row;
      this.middle = middle;
    }

    private double length() {
      return to - from;
    }
  }

  private final Markup out;
  private final Words words;
  private final BarChart chart;
  private final Layout layout;
  private final String id;
  private final Axis axis;
  private final double top;
  private final double bottom;
  private final ChartLegend legend;
  private final ChartWords says;

  /**
   * Prepares the drawing.
   *
   * @param words the language of what it says
   * @param id an id that nothing else has where it is written
   * @param heading whether it says itself what it is about
   */
  IntervalChart(
      Markup out, Words words, BarChart chart, Layout layout, String id, boolean heading) {
    this.out = out;
    this.words = words;
    this.says = new ChartWords(words);
    this.chart = chart;
    this.layout = layout;
    this.id = id;
    this.axis = Axis.of(chart);
    this.top = heading ? HEADING_HEIGHT : 4;
    this.bottom = top + chart.bars().size() * layout.row;
    this.legend = new ChartLegend(chart, layout.width, words);
  }

  /** Writes the drawing, without its style. */
  void draw(Runnable style) {
    double height = bottom + AXIS_HEIGHT + legend.height();
    Drawing.open(out, layout.width, height, "chart " + word(), id);
    Drawing.name(out, id, chart.title(), says.description(chart));
    style.run();
    hatches();
    if (top == HEADING_HEIGHT) {
      out.element(
          "text",
          Fitting.cut(chart.title(), 15, layout.width - 8),
          "class",
          "heading",
          "x",
          "4",
          "y",
          "20");
    }
    camps();
    grid();
    BarDrawing bars = new BarDrawing(out, axis, layout.from, layout.to, id);
    for (int i = 0; i < chart.bars().size(); i++) {
      row(bars, chart.bars().get(i), top + i * layout.row);
    }
    legend.draw(out, bottom + AXIS_HEIGHT, id);
    out.close();
  }

  private String word() {
    return layout == Layout.WIDE ? "wide" : "narrow";
  }

  private void hatches() {
    List<String> camps =
        chart.bars().stream()
            .filter(Bar::denied)
            .map(b -> Drawing.camp(b.camp()))
            .distinct()
            .toList();
    if (camps.isEmpty()) {
      return;
    }
    out.open("defs");
    for (String camp : camps) {
      out.open(
          "pattern",
          "id",
          id + "-" + camp,
          "width",
          "5",
          "height",
          "5",
          "patternUnits",
          "userSpaceOnUse",
          "patternTransform",
          "rotate(45)");
      out.empty("line", "class", "hatch " + camp, "x1", "0", "y1", "0", "x2", "0", "y2", "5");
      out.close();
    }
    out.close();
  }

  /** Shades the rows of each position. */
  private void camps() {
    int from = 0;
    List<Bar> bars = chart.bars();
    for (int i = 1; i <= bars.size(); i++) {
      if (i == bars.size() || bars.get(i).camp() != bars.get(from).camp()) {
        String camp = Drawing.camp(bars.get(from).camp());
        double y = top + from * layout.row;
        Drawing.rect(
            out, "camp " + camp, 0, y + 1, layout.width, (i - from) * layout.row - 2, "rx", "3");
        from = i;
      }
    }
  }

  private void grid() {
    for (Tick tick : axis.ticks(layout.length(), SMALL, words)) {
      double x = layout.from + tick.at() * layout.length();
      Drawing.line(out, "grid", x, top, x, bottom + 5);
      double half = Fitting.width(tick.label(), SMALL) / 2;
      double kept = Math.max(half, Math.min(layout.width - half, x));
      Drawing.text(out, "tick", kept, bottom + 17, tick.label());
    }
    Drawing.line(out, "axis", layout.from, bottom + 1, layout.to, bottom + 1);
    String title = says.axisTitle(chart, axis);
    Drawing.text(
        out,
        "axis-title",
        (layout.from + layout.to) / 2,
        bottom + 33,
        Fitting.cut(title, SMALL, layout.length()));
  }

  private void row(BarDrawing bars, Bar bar, double y) {
    out.open("g", "class", "bar");
    out.element("title", says.bar(bar));
    Drawing.text(out, "letter " + Drawing.camp(bar.camp()), 17, y + 17, bar.letters());
    if (layout == Layout.WIDE) {
      Drawing.text(
          out, "who", WORDS, y + 17, Fitting.cut(bar.who(), TEXT, layout.from - WORDS - 12));
      double room = layout.width - layout.to - 12;
      Drawing.text(out, "says", layout.to + 10, y + 17, Fitting.cut(bar.says(), TEXT, room));
    } else {
      String line = bar.says() + ", " + bar.who();
      Drawing.text(out, "who", WORDS, y + 17, Fitting.cut(line, TEXT, layout.width - WORDS - 4));
    }
    bars.draw(bar, y + layout.middle);
    out.close();
  }
}
