package io.github.gainsay.assertj;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.report.Printable;
import io.github.gainsay.report.StatementText;
import java.util.List;

/** Two statements that are, or are not, on different sides. */
record Pair(String a, String b) {
  /** Takes two statements that are not one. */
  Pair {
    if (a.equals(b)) {
      throw new IllegalArgumentException(
          "b must be another statement than a, but both were '" + a + "'");
    }
  }

  /**
   * Returns two statements of the dossier.
   *
   * @throws IllegalArgumentException if it has no such statements, or they are one
   */
  static Pair in(Dossier dossier, String a, String b) {
    requireStatement(dossier, a);
    requireStatement(dossier, b);
    return new Pair(a, b);
  }

  /** Checks that the dossier has the statement. */
  static void requireStatement(Dossier dossier, String id) {
    new Known("statement", "statements of the dossier", ids(dossier.statements())).require(id);
  }

  /** Returns the ids of the statements. */
  static List<String> ids(List<Statement> statements) {
    return statements.stream().map(s -> s.id().value()).toList();
  }

  /**
   * Returns whether the finding is about both, a side holds one of them, and no side holds both.
   *
   * <p>Not every statement that is denied meets a side: the denial of an intent commits to nothing,
   * so that only what it denies is on a side.
   */
  boolean isDividedBy(Finding finding) {
    List<List<String>> sides =
        finding.positions().stream()
            .map(p -> ids(p.commitments().stream().map(Commitment::statement).toList()))
            .toList();
    return ids(finding.statements()).containsAll(List.of(a, b))
        && sides.stream().anyMatch(side -> side.contains(a) || side.contains(b))
        && sides.stream().noneMatch(side -> side.contains(a) && side.contains(b));
  }

  /** Returns which disputes are between the two, and how they compare. */
  String explainedBy(CheckReport report) {
    List<Finding> disputes = report.findings().stream().filter(this::isDividedBy).toList();
    List<CheckReport.Accepted> accepted =
        report.accepted().stream().filter(a -> isDividedBy(a.finding())).toList();
    return (disputes.isEmpty() ? "" : "Between " + this + ":\n" + Listing.of(disputes) + "\n")
        + (accepted.isEmpty()
            ? ""
            : "Accepted, and so not found:\n" + Listing.ofAccepted(accepted) + "\n")
        + comparedIn(report);
  }

  /** Returns what the two say and how they stand to each other, whatever the report found. */
  String comparedIn(CheckReport report) {
    Dossier dossier = report.dossier();
    Statement one = dossier.get(Statement.id(a));
    Statement other = dossier.get(Statement.id(b));
    return "How they compare, by the usual profile and linking:\n  "
        + said(dossier, one)
        + "\n  "
        + said(dossier, other)
        + "\n  "
        + Printable.of(ConsistencyChecker.of(List.of()).compare(dossier, one, other).toString());
  }

  private static String said(Dossier dossier, Statement statement) {
    return Listing.names(List.of(statement.id().value()))
        + ": "
        + StatementText.of(dossier, statement);
  }

  /** Returns both, such as {@code 's3' and 's4'}. */
  @Override
  public String toString() {
    return Listing.names(List.of(a)) + " and " + Listing.names(List.of(b));
  }
}
