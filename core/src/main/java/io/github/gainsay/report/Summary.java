package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first line: how much was checked, and how much of it matters how much. */
final class Summary {
  private Summary() {}

  static String of(CheckReport report) {
    String statements = count(report.dossier().statements().size(), "statement");
    String rules = count(report.rules().size(), "rule");
    int accepted = report.accepted().size();
    if (!report.findings().isEmpty()) {
      return count(report.findings().size(), "finding")
          + (" in " + statements + " by " + rules + ": ")
          + (bySeverity(report.findings()) + ".")
          + (accepted == 0
              ? ""
              : " " + accepted + (accepted == 1 ? " more is" : " more are") + " accepted.");
    }
    return report.rules().isEmpty()
        ? "Not checked: no rule ran over " + statements + "."
        : "Clean: "
            + rules
            + " found nothing in "
            + statements
            + (accepted == 0 ? "." : " but " + count(accepted, "accepted finding") + ".");
  }

  private static String bySeverity(List<Finding> findings) {
    Severity[] severities = Severity.values();
    List<String> counts = new ArrayList<>();
    for (int i = severities.length - 1; i >= 0; i--) {
      Severity severity = severities[i];
      long n = findings.stream().filter(f -> f.severity() == severity).count();
      if (n > 0) {
        counts.add(n + " " + severity.name().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(", ", counts);
  }

  /** Returns the number and the noun in the right form, such as "1 rule" or "3 rules". */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
