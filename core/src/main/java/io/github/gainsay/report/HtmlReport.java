package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A report as one page of HTML, for people: the findings with their sides side by side, charts of
 * figures, timelines, a map of who claims what, the sources, and, if they are given, where all
 * claims stand.
 *
 * <pre>{@code
 * HtmlReport page = HtmlReport.of(report).standings(Standings.of(dossier)).title("The article");
 * Files.writeString(Path.of("report.html"), page.toString());
 * }</pre>
 *
 * <p>The page needs nothing but itself: no network, and no script to be read; a small script only
 * filters and folds, and the page forbids its browser to load or run anything else. Names,
 * quotations and addresses from elsewhere never become markup, and only addresses that begin with
 * {@code http:} or {@code https:} become links. Of very large reports it shows the first 500
 * findings in full and 4,500 more in a table, and says how many it leaves out. The same report
 * gives the same page to the byte. Immutable and thread-safe: the methods that change something
 * return a new report.
 */
public final class HtmlReport {
  private static final int MOST_BARS = 60;

  private final CheckReport report;
  private final Optional<Standings> standings;
  private final Optional<String> title;
  private final Words words;

  private HtmlReport(
      CheckReport report, Optional<Standings> standings, Optional<String> title, Words words) {
    this.report = report;
    this.standings = standings;
    this.title = title;
    this.words = words;
  }

  /**
   * {@return the report as a page with the title "Consistency report"}
   *
   * @param report what the checker returned
   */
  public static HtmlReport of(CheckReport report) {
    return new HtmlReport(report, Optional.empty(), Optional.empty(), Words.ENGLISH);
  }

  /**
   * {@return the same page that also says where each claim stands}
   *
   * @param standings those of the dossier that was checked
   * @throws IllegalArgumentException if they are those of another dossier
   */
  public HtmlReport standings(Standings standings) {
    return new HtmlReport(
        report, Optional.of(SameDossier.require(report, standings)), title, words);
  }

  /**
   * {@return the same page under another title}
   *
   * @param title what stands above the page and names it in a browser, such as "Chinese fighters in
   *     Russian ranks"
   * @throws IllegalArgumentException if it is blank
   */
  public HtmlReport title(String title) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("title must not be blank, but was '" + title + "'");
    }
    return new HtmlReport(report, standings, Optional.of(title), words);
  }

  /**
   * {@return the same page in another language, which it gives as its own}
   *
   * @param messages the sentences of the language; what is quoted, names, values and codes stay as
   *     they are, and so does the title if it was given
   */
  public HtmlReport messages(Messages messages) {
    return new HtmlReport(report, standings, title, new Words(messages));
  }

  /**
   * Writes the page piece by piece, so that a large one need not be in memory.
   *
   * @param out where to, such as a {@code Writer} that writes UTF-8
   * @throws IOException if it cannot be written to
   */
  public void writeTo(Appendable out) throws IOException {
    try {
      write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * {@return the chart of what a finding's statements say, as an SVG document of its own; empty
   * unless there are two figures or two dates to compare}
   *
   * <p>One bar for each statement, 60 at most: thin what the words allow, thick what they convey,
   * with full points at ends that belong to it, hollow ones at ends that do not, and arrowheads
   * where it goes on.
   *
   * @param finding a finding of the report
   */
  public Optional<String> chart(Finding finding) {
    return Bars.of(report.dossier(), finding, MOST_BARS, words)
        .map(
            chart ->
                svg(
                    (out, style) ->
                        new IntervalChart(
                                out, words, chart, IntervalChart.Layout.WIDE, "chart", true)
                            .draw(style)));
  }

  /**
   * {@return the map of who claims, denies and doubts what, as an SVG document of its own; empty if
   * nobody does}
   *
   * <p>Who speaks stands on the left and what is said on the right, under the question that it
   * answers, with where it stands if {@linkplain #standings(Standings) standings} are given. Each
   * line says what it means, such as "denies". Of more than 24 contents it shows those that
   * findings are about, as the page does.
   */
  public Optional<String> claimMap() {
    ClaimMap map = ClaimMap.of(report, standings, HtmlPage.MAPPED, words);
    return map.edges().isEmpty()
        ? Optional.empty()
        : Optional.of(
            svg(
                (out, style) ->
                    new ClaimMapDrawing(out, words, map)
                        .draw("claim-map", new MapWords(words).description(map), style)));
  }

  /** Returns what is drawn, as a document that holds its style. */
  private static String svg(BiConsumer<Markup, Runnable> drawing) {
    StringBuilder svg = new StringBuilder();
    Markup out = new Markup(svg);
    drawing.accept(out, () -> out.asset(Asset.DRAWING_STYLE));
    return svg.append('\n').toString();
  }

  private void write(Appendable out) {
    String heading = title.orElseGet(() -> words.of("report.title"));
    new HtmlPage(new Markup(out), words, report, standings, heading).write();
  }

  /** {@return the page} */
  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    write(page);
    return page.toString();
  }
}
