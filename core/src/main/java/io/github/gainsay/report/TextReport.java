package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import java.util.List;

/**
 * A report in plain text: what was checked, then every finding with its sides, who holds them,
 * where that was said, and why they conflict.
 *
 * <pre>{@code
 * System.out.println(TextReport.of(report).width(100));
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
  private final int width;
  private final boolean colour;

  private TextReport(CheckReport report, int width, boolean colour) {
    this.report = report;
    this.width = width;
    this.colour = colour;
  }

  /**
   * {@return the report in lines of up to 80 characters, without colour}
   *
   * @param report what the checker returned
   */
  public static TextReport of(CheckReport report) {
    return new TextReport(report, USUAL_WIDTH, false);
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
    return new TextReport(report, width, colour);
  }

  /**
   * {@return the same report with or without colour}
   *
   * @param colour whether to mark severities and headings by ANSI escape sequences, for terminals;
   *     the words are the same
   */
  public TextReport colour(boolean colour) {
    return new TextReport(report, width, colour);
  }

  /** {@return the text, its lines separated by {@code \n}, without one at the end} */
  @Override
  public String toString() {
    Page page = new Page(width, colour);
    page.across(Summary.of(report));
    for (Acceptance unused : report.unusedAcceptances()) {
      page.across("Accepted but not found, or no longer accepted: " + unused);
    }
    Dossier dossier = report.dossier();
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      page.space();
      new FindingText(dossier, findings.get(i)).write(page, (i + 1) + " of " + findings.size());
    }
    return page.toString();
  }
}
