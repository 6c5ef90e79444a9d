package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was checked, by which rules, and what is accepted. */
final class CheckedSection {
  private static final int MOST = 500;

  private final Markup out;
  private final CheckReport report;

  CheckedSection(Markup out, CheckReport report) {
    this.out = out;
    this.report = report;
  }

  void write() {
    HtmlPage.section(out, "checked", HtmlWords.CHECKED);
    Dossier dossier = report.dossier();
    out.element("p", HtmlWords.capital(dossier.toString()) + ".");
    if (!report.rules().isEmpty()) {
      writeRules();
    }
    if (!report.accepted().isEmpty()) {
      out.element("h3", HtmlWords.ACCEPTED);
      HtmlTable table = HtmlTable.open(out, HtmlWords.ACCEPTED, HtmlWords.ACCEPTED_HEADINGS);
      report.accepted().stream().limit(MOST).forEach(accepted -> row(table, accepted));
      table.close();
      more(report.accepted().size());
    }
    List<Acceptance> unused = report.unusedAcceptances();
    if (!unused.isEmpty()) {
      out.element("h3", HtmlWords.UNUSED).open("ul");
      unused.stream().limit(MOST).forEach(a -> out.element("li", a.toString()));
      out.close();
      more(unused.size());
    }
    out.close();
  }

  private void more(int n) {
    if (n > MOST) {
      out.element("p", HtmlWords.more(n - MOST, "acceptance"), "class", "note");
    }
  }

  private void writeRules() {
    Map<String, Integer> found = new HashMap<>();
    for (Finding finding : report.findings()) {
      found.merge(finding.code(), 1, Integer::sum);
    }
    out.element("h3", HtmlWords.RULES).open("ul", "class", "rules");
    for (String rule : report.rules()) {
      int n = found.getOrDefault(rule, 0);
      out.open("li", "class", n == 0 ? "none" : "some").element("span", rule);
      out.text(" ").element("strong", Integer.toString(n)).close();
    }
    out.close();
  }

  private void row(HtmlTable table, CheckReport.Accepted accepted) {
    Acceptance acceptance = accepted.acceptance();
    table.row().cell();
    FindingMarkup.badge(out, accepted.finding().severity());
    out.close();
    table.cell(accepted.finding().code()).sentence(accepted.finding().message());
    table.cell(acceptance.justification());
    table.cell(acceptance.until().map(Object::toString).orElse(HtmlWords.FOR_GOOD)).endRow();
  }
}
