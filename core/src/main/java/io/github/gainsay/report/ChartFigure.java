package io.github.gainsay.report;

/** A chart in a page: drawn for wide and for narrow screens, and as a table. */
final class ChartFigure {
  private final Markup out;
  private final BarChart chart;
  private final String id;

  ChartFigure(Markup out, BarChart chart, String id) {
    this.out = out;
    this.chart = chart;
    this.id = id;
  }

  void write() {
    out.line().open("figure", "class", "chart");
    draw(IntervalChart.Layout.WIDE, "-wide");
    out.line();
    draw(IntervalChart.Layout.NARROW, "-narrow");
    String notDrawn = HtmlWords.notDrawn(chart);
    if (!notDrawn.isEmpty()) {
      out.element("figcaption", notDrawn);
    }
    out.close();
    out.open("details", "class", "more").element("summary", HtmlWords.CHART_AS_TABLE);
    HtmlTable table = HtmlTable.open(out, chart.title(), HtmlWords.CHART_HEADINGS);
    for (Bar bar : chart.bars()) {
      table.row().cell(bar.camps().isEmpty() ? HtmlWords.NOWHERE : bar.letters());
      table.cell(bar.who()).cell(bar.says()).cell(bar.allowed()).cell(bar.conveyed()).endRow();
    }
    table.close();
    out.close();
  }

  private void draw(IntervalChart.Layout layout, String suffix) {
    new IntervalChart(out, chart, layout, id + suffix, false).draw(() -> {});
  }
}
