package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was checked, by which rules, and what is accepted. */
final class CheckedSection {
  private static final int MOST = 500;

  private final Markup out;
  private final Words words;
  private final CheckReport report;

  CheckedSection(Markup out, Words words, CheckReport report) {
    this.out = out;
    this.words = words;
    this.report = report;
  }

  void write() {
    HtmlPage.section(out, "checked", words.of("html.checked"));
    out.element("p", words.of(contents(report.dossier())));
    if (!report.rules().isEmpty()) {
      writeRules();
    }
    if (!report.accepted().isEmpty()) {
      String heading = words.of("report.accepted");
      out.element("h3", heading);
      HtmlTable table =
          HtmlTable.open(
              out, heading, words.headings("severity", "rule", "wrong", "accepted", "until"));
      report.accepted().stream().limit(MOST).forEach(accepted -> row(table, accepted));
      table.close();
      more(report.accepted().size());
    }
    List<Acceptance> unused = report.unusedAcceptances();
    if (!unused.isEmpty()) {
      out.element("h3", words.of("report.unused.heading")).open("ul");
      unused.stream().limit(MOST).forEach(a -> out.element("li", words.of(a.wording())));
      out.close();
      more(unused.size());
    }
    out.close();
  }

  private static Message contents(Dossier dossier) {
    List<Message> counts = new ArrayList<>();
    count(counts, "actor", dossier.actors().size());
    count(counts, "source", dossier.sources().size());
    count(counts, "event", dossier.events().size());
    count(counts, "property", dossier.properties().size());
    count(counts, "relation", dossier.relations().size());
    count(counts, "statement", dossier.statements().size());
    return counts.isEmpty() ? Message.of("html.dossier.empty") : Message.of("html.dossier", counts);
  }

  private static void count(List<Message> counts, String noun, int n) {
    if (n > 0) {
      counts.add(Words.count(noun, n));
    }
  }

  private void more(int n) {
    if (n > MOST) {
      out.element("p", words.more("acceptance", n - MOST), "class", "note");
    }
  }

  private void writeRules() {
    Map<String, Integer> found = new HashMap<>();
    for (Finding finding : report.findings()) {
      found.merge(finding.code(), 1, Integer::sum);
    }
    out.element("h3", words.of("html.rules")).open("ul", "class", "rules");
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
    SeverityMarkup.badge(out, words, accepted.finding().severity());
    out.close();
    table.cell(accepted.finding().code()).sentence(words.of(accepted.finding().wording()));
    table.cell(acceptance.justification());
    table
        .cell(acceptance.until().map(Object::toString).orElseGet(() -> words.of("report.for-good")))
        .endRow();
  }
}
