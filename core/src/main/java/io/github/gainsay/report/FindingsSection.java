package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Severity;
import java.math.BigDecimal;
import java.util.List;

/** The findings: the first in full, those after them in a table, of the rest how many. */
final class FindingsSection {
  /** How many findings are shown with all that belongs to them. */
  static final int IN_FULL = 500;

  /** How many more are shown in a line each. */
  static final int IN_SHORT = 4500;

  private static final int UNFOLDED = 30;
  private static final int WITH_LARGE_CHARTS = 50;
  private static final int LARGE_CHART = 60;
  private static final int SMALL_CHART = 12;

  private final Markup out;
  private final Words words;
  private final CheckReport report;

  FindingsSection(Markup out, Words words, CheckReport report) {
    this.out = out;
    this.words = words;
    this.report = report;
  }

  void write() {
    List<Finding> findings = report.findings();
    HtmlPage.section(out, "findings", words.of("report.findings"));
    if (findings.isEmpty()) {
      out.element("p", words.of("html.no-findings"));
    } else {
      writeFilter(findings);
    }
    int full = Math.min(IN_FULL, findings.size());
    for (int i = 0; i < full; i++) {
      int bars = i < WITH_LARGE_CHARTS ? LARGE_CHART : SMALL_CHART;
      new FindingMarkup(out, words, report.dossier(), findings.get(i), i, bars)
          .write(words.of("report.number", i + 1, findings.size()), i < UNFOLDED);
    }
    int shown = Math.min(IN_FULL + IN_SHORT, findings.size());
    if (shown > full) {
      writeShort(findings, full, shown);
    }
    if (findings.size() > shown) {
      Message rest = Digits.of(BigDecimal.valueOf(findings.size() - shown));
      out.element("p", words.of("html.rest", rest), "class", "note");
    }
    out.close();
  }

  /** Writes what the script makes work; hidden without it. */
  private void writeFilter(List<Finding> findings) {
    out.open("form", "class", "filter", "id", "filter", "hidden", "hidden");
    out.open("fieldset").element("legend", words.of("html.show"));
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      String severity = SeverityMarkup.code(severities[i]);
      out.open("label");
      out.empty(
          "input", "type", "checkbox", "name", "severity", "value", severity, "checked", "checked");
      out.text(" " + words.name(severities[i])).close();
    }
    out.close();
    out.open("label").text(words.of("html.rule") + " ").open("select", "name", "rule");
    out.element("option", words.of("html.every-rule"), "value", "");
    findings.stream()
        .map(Finding::code)
        .distinct()
        .sorted()
        .forEach(code -> out.element("option", code, "value", code));
    out.close().close();
    out.open("label").text(words.of("html.with-words") + " ");
    out.empty("input", "type", "search", "name", "words").close();
    out.open("span", "class", "buttons");
    out.element("button", words.of("html.unfold"), "type", "button", "data-fold", "open");
    out.element("button", words.of("html.fold"), "type", "button", "data-fold", "close");
    out.close();
    String shown = words.of("html.shown", "{0}", "{1}"); // which the script puts numbers into
    out.element("output", "", "aria-live", "polite", "data-shown", shown).close();
  }

  private void writeShort(List<Finding> findings, int from, int to) {
    Dossier dossier = report.dossier();
    String heading = words.of("html.more-findings");
    out.element("h3", heading);
    out.element("p", words.of("html.in-short", from + 1), "class", "note");
    HtmlTable table =
        HtmlTable.open(
            out, heading, words.headings("number", "severity", "rule", "question", "wrong"));
    for (int i = from; i < to; i++) {
      Finding finding = findings.get(i);
      String severity = SeverityMarkup.code(finding.severity());
      table.row(
          "class",
          "item " + severity,
          "id",
          FindingMarkup.id(i),
          "data-severity",
          severity,
          "data-rule",
          finding.code());
      table.cell(Integer.toString(i + 1)).cell();
      SeverityMarkup.badge(out, words, finding.severity());
      out.close();
      table.cell(finding.code());
      table.cell(finding.question().map(dossier::titleOf).orElse(Words.NOTHING));
      table.sentence(words.of(finding.wording())).endRow();
    }
    table.close();
  }
}
