package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.standing.Standings;
import java.util.List;
import java.util.Optional;

/**
 * A report in plain text: what was checked, then every finding with its sides, who holds them,
 * where that was said, and why they conflict; then, if they are given, where all claims stand.
 *
 * <pre>{@code
 * System.out.println(TextReport.of(report).standings(Standings.of(dossier)).width(100));
 * }</pre>
 *
 * <p>Control characters in names and quotations are left out, so that what was read from elsewhere
 * cannot take over a terminal. The same report gives the same text to the byte. Immutable and
 * thread-safe: the methods that change something return a new text report.
 */
public final class TextReport {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  private final CheckReport report;
  private final Optional<Standings> standings;
  private final int width;
  private final boolean colour;
  private final Words words;

  private TextReport(
      CheckReport report, Optional<Standings> standings, int width, boolean colour, Words words) {
    this.report = report;
    this.standings = standings;
    this.width = width;
    this.colour = colour;
    this.words = words;
  }

  /**
   * {@return the report in lines of up to 80 characters, without colour}
   *
   * @param report what the checker returned
   */
  public static TextReport of(CheckReport report) {
    return new TextReport(report, Optional.empty(), USUAL_WIDTH, false, Words.ENGLISH);
  }

  /**
   * {@return the same report with a last part that says where each claim stands}
   *
   * @param standings those of the dossier that was checked
   * @throws IllegalArgumentException if they are those of another dossier
   */
  public TextReport standings(Standings standings) {
    return new TextReport(
        report, Optional.of(SameDossier.require(report, standings)), width, colour, words);
  }

  /**
   * {@return the same report in lines of another width}
   *
   * @param width how many characters (code points) a line may have, at least 40; only words that
   *     are longer are broken
   * @throws IllegalArgumentException if it is less than 40
   */
  public TextReport width(int width) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException(
          "width must be at least " + LEAST_WIDTH + ", but was <" + width + ">");
    }
    return new TextReport(report, standings, width, colour, words);
  }

  /**
   * {@return the same report with or without colour}
   *
   * @param colour whether to mark severities and headings by ANSI escape sequences, for terminals;
   *     the words are the same
   */
  public TextReport colour(boolean colour) {
    return new TextReport(report, standings, width, colour, words);
  }

  /**
   * {@return the same report in another language}
   *
   * @param messages the sentences of the language; what is quoted, names, values and codes stay as
   *     they are
   */
  public TextReport messages(Messages messages) {
    return new TextReport(report, standings, width, colour, new Words(messages));
  }

  /** {@return the text, its lines separated by {@code \n}, without one at the end} */
  @Override
  public String toString() {
    Page page = new Page(width, colour);
    page.across(words.of(Summary.of(report)));
    for (Acceptance unused : report.unusedAcceptances()) {
      page.across(words.of("report.unused", unused.wording()));
    }
    Dossier dossier = report.dossier();
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      page.space();
      new FindingText(dossier, findings.get(i), words).write(page, i + 1, findings.size());
    }
    standings.ifPresent(s -> new StandingsText(dossier, s.all(), words).write(page));
    return page.toString();
  }
}
