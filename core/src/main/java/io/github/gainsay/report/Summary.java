package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;

/** The first line: how much was checked, and how much of it matters how much. */
final class Summary {
  private Summary() {}

  static String of(CheckReport report) {
    return in(Messages.english(), report);
  }

  static String in(Messages messages, CheckReport report) {
    return messages.format(message(report));
  }

  private static Message message(CheckReport report) {
    Message statements = number(report.dossier().statements().size(), "statement");
    Message rules = number(report.rules().size(), "rule");
    int accepted = report.accepted().size();
    if (!report.findings().isEmpty()) {
      Message found =
          Message.of(
              "summary.found",
              number(report.findings().size(), "finding"),
              statements,
              rules,
              bySeverity(report.findings()));
      return accepted == 0
          ? found
          : Message.of("summary.accepted." + form(accepted), found, accepted);
    }
    if (report.rules().isEmpty()) {
      return Message.of("summary.not-checked", statements);
    }
    return accepted == 0
        ? Message.of("summary.clean", rules, statements)
        : Message.of("summary.clean.but", rules, statements, number(accepted, "accepted"));
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

  private static Message number(int n, String noun) {
    return Message.of("count." + noun + "." + form(n), n);
  }

  private static String form(int n) {
    return n == 1 ? "one" : "many";
  }

  /** Returns the number and the noun in the right form, such as "1 rule" or "3 rules". */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
