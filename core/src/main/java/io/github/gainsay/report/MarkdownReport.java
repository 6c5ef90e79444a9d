package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.standing.Standings;
import java.util.List;
import java.util.Optional;

/**
 * A report in Markdown, as GitHub and other code hosts show it: how much was found by which rules,
 * every finding with its sides, who holds them, where that was said, and why they conflict; where
 * all claims stand, if that is given; the sources and where they begin; a map of the claims.
 *
 * <pre>{@code
 * MarkdownReport markdown = MarkdownReport.of(report).standings(Standings.of(dossier));
 * Files.writeString(Path.of("report.md"), markdown.toString());
 * }</pre>
 *
 * <p>Names and quotations are escaped: none becomes markup, a link, a mention or the end of a
 * table, and the only links are the addresses of sources that begin with {@code http}. Of a text
 * that is very long the beginning is shown. Hosts cut or refuse what is too long, so that there is
 * a limit, past which the report has the worst findings and says what it leaves out. The same
 * report gives the same text to the byte. Immutable and thread-safe: the methods that change
 * something return a new report.
 */
public final class MarkdownReport {
  private static final int USUAL_LIMIT = 65_536;
  private static final int LEAST_LIMIT = 4_096;

  /** Room for saying what is left out. */
  private static final int RESERVE = 2_000;

  private final CheckReport report;
  private final Optional<Standings> standings;
  private final int limit;
  private final Words words;

  private MarkdownReport(
      CheckReport report, Optional<Standings> standings, int limit, Words words) {
    this.report = report;
    this.standings = standings;
    this.limit = limit;
    this.words = words;
  }

  /**
   * {@return the report in up to 65,536 characters, which is what GitHub takes for a comment}
   *
   * @param report what the checker returned
   */
  public static MarkdownReport of(CheckReport report) {
    return new MarkdownReport(report, Optional.empty(), USUAL_LIMIT, Words.ENGLISH);
  }

  /**
   * {@return the same report with where each claim stands, in a section and in the map}
   *
   * @param standings those of the dossier that was checked
   * @throws IllegalArgumentException if they are those of another dossier
   */
  public MarkdownReport standings(Standings standings) {
    return new MarkdownReport(
        report, Optional.of(SameDossier.require(report, standings)), limit, words);
  }

  /**
   * {@return the same report of another length}
   *
   * @param limit how many characters ({@code char}s) it may have, at least 4,096; for a file in a
   *     repository a million will do
   * @throws IllegalArgumentException if it is less than 4,096
   */
  public MarkdownReport limit(int limit) {
    if (limit < LEAST_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be at least " + LEAST_LIMIT + ", but was <" + limit + ">");
    }
    return new MarkdownReport(report, standings, limit, words);
  }

  /**
   * {@return the same report in another language}
   *
   * @param messages the sentences of the language; what is quoted, names, values and codes stay as
   *     they are
   */
  public MarkdownReport messages(Messages messages) {
    return new MarkdownReport(report, standings, limit, new Words(messages));
  }

  /** {@return the Markdown, its lines separated by {@code \n}, without one at the end} */
  @Override
  public String toString() {
    int room = limit - RESERVE;
    MarkdownSheet sheet = new MarkdownSheet(words);
    sheet.note("# " + MarkdownText.of(words.of("report.title")));
    sheet.note(MarkdownText.of(words.of(Summary.of(report))));
    new MarkdownSections(sheet, words, report, room / 2).writeRules();
    if (!report.findings().isEmpty()) {
      sheet.heading("report.findings");
      writeFindings(sheet, room / 4 * 3);
    }
    MarkdownSections others = new MarkdownSections(sheet, words, report, room);
    others.writeAccepted();
    standings.ifPresent(others::writeStandings);
    others.writeSources();
    MermaidReport chart = MermaidReport.of(report).messages(words.messages());
    String map = standings.map(chart::standings).orElse(chart).toString();
    sheet.heading("report.map");
    if (!sheet.add("```mermaid\n" + map + "\n```", room)) {
      sheet.note(MarkdownText.of(words.of("markdown.map-left-out")));
    }
    return sheet.toString();
  }

  /**
   * Writes the findings in full while there is room, then what is wrong, then how many are left.
   */
  private void writeFindings(MarkdownSheet sheet, int room) {
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      MarkdownFinding finding = new MarkdownFinding(report.dossier(), findings.get(i), words);
      int of = findings.size();
      if (!sheet.add(finding.full(i + 1, of), room) && !sheet.add(finding.brief(i + 1, of), room)) {
        sheet.leftOut("finding", of - i);
        return;
      }
    }
  }
}
