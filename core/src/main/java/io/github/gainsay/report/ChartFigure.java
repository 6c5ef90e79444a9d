package io.github.gainsay.report;

/** A chart in a page: drawn for wide and for narrow screens, and as a table. */
final class ChartFigure {
  private final Markup out;
  private final Words words;
  private final BarChart chart;
  private final String id;

  ChartFigure(Markup out, Words words, BarChart chart, String id) {
    this.out = out;
    this.words = words;
    this.chart = chart;
    this.id = id;
  }

  void write() {
    out.line().open("figure", "class", "chart");
    draw(IntervalChart.Layout.WIDE, "-wide");
    out.line();
    draw(IntervalChart.Layout.NARROW, "-narrow");
    String notDrawn = new ChartWords(words).notDrawn(chart);
    if (!notDrawn.isEmpty()) {
      out.element("figcaption", notDrawn);
    }
    out.close();
    out.open("details", "class", "more").element("summary", words.of("html.chart-table"));
    HtmlTable table =
        HtmlTable.open(
            out, chart.title(), words.headings("position", "who", "says", "allows", "conveys"));
    for (Bar bar : chart.bars()) {
      table.row().cell(bar.camps().isEmpty() ? Words.NOTHING : bar.letters());
      table.cell(bar.who()).cell(bar.says()).cell(bar.allowed()).cell(bar.conveyed()).endRow();
    }
    table.close();
    out.close();
  }

  private void draw(IntervalChart.Layout layout, String suffix) {
    new IntervalChart(out, words, chart, layout, id + suffix, false).draw(() -> {});
  }
}
