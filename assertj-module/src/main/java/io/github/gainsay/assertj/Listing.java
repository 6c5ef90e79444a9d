package io.github.gainsay.assertj;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.report.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as failures show them: severity, rule and message, then who is on which side. */
final class Listing {
  /** A failure is to be read, not searched. */
  private static final int MOST = 30;

  private Listing() {}

  /** Returns the findings, each in lines of its own, indented. */
  static String of(List<Finding> findings) {
    return lines(findings.stream().map(Listing::entry));
  }

  /** Returns what is accepted, each with its justification. */
  static String ofAccepted(List<CheckReport.Accepted> accepted) {
    return lines(
        accepted.stream()
            .map(
                a ->
                    entry(a.finding())
                        + "\n     because: "
                        + Printable.of(a.acceptance().justification())));
  }

  /** Returns the reasons of the findings, each in a line of its own, indented. */
  static String ofReasons(List<Finding> findings) {
    return lines(
        findings.stream().flatMap(f -> f.reasons().stream()).map(r -> Printable.of(r.toString())));
  }

  /** Returns the names in quotes, such as {@code 's1', 's2'}. */
  static String names(Collection<String> names) {
    int more = names.size() - MOST;
    return names.stream()
            .limit(MOST)
            .map(name -> "'" + Printable.of(name) + "'")
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String lines(Stream<String> entries) {
    List<String> all = entries.toList();
    int more = all.size() - MOST;
    return Stream.concat(
            all.stream().limit(MOST), more > 0 ? Stream.of("and " + more + " more") : Stream.of())
        .map(entry -> "  " + entry.replace("\n", "\n  "))
        .collect(Collectors.joining("\n"));
  }

  private static String entry(Finding finding) {
    List<String> sides = new ArrayList<>();
    List<String> apart = new ArrayList<>(Pair.ids(finding.statements()));
    for (Position position : finding.positions()) {
      List<String> ids =
          position.commitments().stream().map(c -> c.statement().id().value()).distinct().toList();
      apart.removeAll(ids);
      sides.add(Printable.of(position.says()) + ", by " + names(ids));
    }
    if (!apart.isEmpty()) {
      sides.add((sides.isEmpty() ? "about " : "") + names(apart));
    }
    return Printable.of(finding.toString()) + "\n     " + String.join("\n  vs ", sides);
  }
}
