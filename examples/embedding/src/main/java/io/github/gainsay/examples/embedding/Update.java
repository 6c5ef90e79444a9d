package io.github.gainsay.examples.embedding;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has changed since the folder was last looked at.
 *
 * <p>Findings are told apart by fingerprint, so that one more voice in a known dispute is no news.
 *
 * @param report what is found now
 * @param appeared what was not found before
 * @param disappeared what was found before and is no longer
 * @param refused why a file is not part of that, by its name
 */
record Update(
    CheckReport report,
    List<Finding> appeared,
    List<Finding> disappeared,
    SortedMap<String, String> refused) {
  Update {
    appeared = List.copyOf(appeared);
    disappeared = List.copyOf(disappeared);
    refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
  }

  static Update between(CheckReport before, CheckReport now, SortedMap<String, String> refused) {
    CheckReport.Changes changes = now.since(before);
    return new Update(now, changes.added(), changes.gone(), refused);
  }

  /** {@return the same for people, a line for each thing} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    refused.forEach(
        (name, why) -> text.append("refused ").append(name).append(": ").append(why).append('\n'));
    disappeared.forEach(finding -> text.append("gone ").append(finding).append('\n'));
    appeared.forEach(finding -> text.append("new ").append(finding).append('\n'));
    return text.append(count(report.findings().size(), "finding"))
        .append(" in ")
        .append(count(report.dossier().statements().size(), "statement"))
        .toString();
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
