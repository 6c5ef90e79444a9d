package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;

/** The first line: how much was checked, and how much of it matters how much. */
final class Summary {
  private Summary() {}

  static Message of(CheckReport report) {
    Message statements = Words.count("statement", report.dossier().statements().size());
    Message rules = Words.count("rule", report.rules().size());
    int accepted = report.accepted().size();
    if (!report.findings().isEmpty()) {
      Message found =
          Message.of(
              "summary.found",
              Words.count("finding", report.findings().size()),
              statements,
              rules,
              bySeverity(report.findings()));
      return accepted == 0
          ? found
          : Message.of("summary.accepted" + Words.form(accepted), found, accepted);
    }
    if (report.rules().isEmpty()) {
      return Message.of("summary.not-checked", statements);
    }
    return accepted == 0
        ? Message.of("summary.clean", rules, statements)
        : Message.of("summary.clean.but", rules, statements, Words.count("accepted", accepted));
  }

  private static List<Message> bySeverity(List<Finding> findings) {
    Severity[] severities = Severity.values();
    List<Message> counts = new ArrayList<>();
    for (int i = severities.length - 1; i >= 0; i--) {
      Severity severity = severities[i];
      long n = findings.stream().filter(f -> f.severity() == severity).count();
      if (n > 0) {
        counts.add(Message.of("summary.severity", n, Message.name(severity)));
      }
    }
    return counts;
  }
}
