package io.github.gainsay.report;

/**
 * A table of a page, which on a narrow screen becomes a list: each cell knows its heading.
 *
 * <p>It is a region that can be scrolled, by keyboard too, should it be wider than the page.
 */
final class HtmlTable {
  private final Markup out;
  private final String[] headings;
  private int column;

  private HtmlTable(Markup out, String... headings) {
    this.out = out;
    this.headings = headings;
  }

  static HtmlTable open(Markup out, String caption, String... headings) {
    out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    out.open("table").element("caption", caption).open("thead").open("tr");
    for (String heading : headings) {
      out.element("th", heading, "scope", "col");
    }
    out.close().close().open("tbody");
    return new HtmlTable(out, headings);
  }

  /** Begins a row, after the last one has as many cells as there are headings. */
  HtmlTable row(String... attributes) {
    out.line().open("tr", attributes);
    column = 0;
    return this;
  }

  /** Begins the next cell. */
  Markup cell() {
    return out.open("td", "data-label", headings[column++]);
  }

  /** Writes the next cell, words from elsewhere. */
  HtmlTable cell(String text) {
    cell().foreign(text).close();
    return this;
  }

  /** Writes the next cell, a sentence of ours, which may have words from elsewhere in it. */
  HtmlTable sentence(String text) {
    cell().text(text).close();
    return this;
  }

  /** Ends the row. */
  void endRow() {
    out.close();
  }

  void close() {
    out.close().close().close();
  }
}
