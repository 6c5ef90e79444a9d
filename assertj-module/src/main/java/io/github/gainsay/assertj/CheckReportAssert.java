package io.github.gainsay.assertj;

import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what was found in a dossier.
 *
 * <p>What is {@linkplain CheckReport#accepted() accepted} counts as not found. If no rule ran, the
 * assertions that nothing was found fail, for clean is not the same as not checked.
 *
 * <p>Where a failure says how two statements compare, it does so by the usual profile and linking,
 * for a report does not know by which it was made.
 */
public final class CheckReportAssert extends AbstractAssert<CheckReportAssert, CheckReport> {
  CheckReportAssert(@Nullable CheckReport actual) {
    super(actual, CheckReportAssert.class);
  }

  /**
   * Asserts that nothing was found.
   *
   * @return this
   * @throws AssertionError if something was, or no rule ran
   */
  public CheckReportAssert hasNoFindings() {
    return hasNone("findings", finding -> true, Listing::of);
  }

  /**
   * Asserts that nothing was found that matters so much.
   *
   * @param severity the least severity that is not tolerated, such as {@code MEDIUM}
   * @return this
   * @throws AssertionError if something was, or no rule ran
   */
  public CheckReportAssert hasNoFindingsAtLeast(Severity severity) {
    return hasNone(
        "findings of severity " + severity + " or above",
        finding -> finding.severity().compareTo(severity) >= 0,
        Listing::of);
  }

  /**
   * Asserts that a rule found nothing.
   *
   * @param ruleId the id of the rule, such as {@code numeric-discrepancy}
   * @return this
   * @throws AssertionError if it found something
   * @throws IllegalArgumentException if no such rule ran
   */
  public CheckReportAssert hasNoFindings(String ruleId) {
    isNotNull();
    requireRule(ruleId);
    return hasNone(
        "findings by '" + ruleId + "'", finding -> finding.code().equals(ruleId), Listing::of);
  }

  /**
   * Asserts that no finding, by whichever rule, has two statements on different sides.
   *
   * <p>Which sides are meant says {@link FindingAssert#between(String, String)}.
   *
   * @param a the id of a statement
   * @param b the id of another statement
   * @return this
   * @throws AssertionError if there is such a finding, or no rule ran
   * @throws IllegalArgumentException if the dossier has no such statement, or both are one
   */
  public CheckReportAssert hasNoDisputeBetween(String a, String b) {
    isNotNull();
    Pair pair = Pair.in(actual.dossier(), a, b);
    return hasNone(
        "dispute between " + pair,
        pair::isDividedBy,
        found -> Listing.of(found) + "\n" + pair.comparedIn(actual));
  }

  /**
   * Asserts that no finding, by whichever rule, has two statements on different sides.
   *
   * <p>Which sides are meant says {@link FindingAssert#between(String, String)}.
   *
   * @param a a statement
   * @param b another statement
   * @return this
   * @throws AssertionError if there is such a finding, or no rule ran
   * @throws IllegalArgumentException if the dossier has no such statement, or both are one
   */
  public CheckReportAssert hasNoDisputeBetween(Statement a, Statement b) {
    return hasNoDisputeBetween(a.id().value(), b.id().value());
  }

  /**
   * Asserts that a rule found something, and goes on to what.
   *
   * @param ruleId the id of the rule, such as {@code echo}
   * @return assertions on what it found
   * @throws AssertionError if it found nothing
   * @throws IllegalArgumentException if no such rule ran
   */
  public FindingAssert containsFinding(String ruleId) {
    return contains("a finding by '" + ruleId + "'", ruleId);
  }

  /**
   * Asserts that a rule found something that has {@linkplain Finding#positions() sides}, and goes
   * on to what.
   *
   * @param ruleId the id of the rule, such as {@code numeric-discrepancy}
   * @return assertions on what it found
   * @throws AssertionError if it found nothing, or only what has no sides, such as a doubt; {@link
   *     #containsDisputeBetween(String, String)} would also say why
   * @throws IllegalArgumentException if no such rule ran
   */
  public FindingAssert containsDispute(String ruleId) {
    return contains("a dispute by '" + ruleId + "'", ruleId).hasSides();
  }

  /**
   * Asserts that a finding, by whichever rule, has two statements on different sides, and goes on
   * to it.
   *
   * <p>Which sides are meant says {@link FindingAssert#between(String, String)}.
   *
   * @param a the id of a statement
   * @param b the id of another statement
   * @return assertions on all such findings
   * @throws AssertionError if there is none; says how the two compare, and so why not
   * @throws IllegalArgumentException if the dossier has no such statement, or both are one
   */
  public FindingAssert containsDisputeBetween(String a, String b) {
    isNotNull();
    Pair pair = Pair.in(actual.dossier(), a, b);
    String expected = "a dispute between " + pair;
    List<Finding> found = actual.findings().stream().filter(pair::isDividedBy).toList();
    if (found.isEmpty()) {
      throw failure(
          "%s", "Expected " + expected + ", but there is none\n" + pair.explainedBy(actual));
    }
    return FindingAssert.of(actual, expected, found).describedAs(info.description());
  }

  /**
   * Asserts that a finding, by whichever rule, has two statements on different sides, and goes on
   * to it.
   *
   * <p>Which sides are meant says {@link FindingAssert#between(String, String)}.
   *
   * @param a a statement
   * @param b another statement
   * @return assertions on all such findings
   * @throws AssertionError if there is none; says how the two compare, and so why not
   * @throws IllegalArgumentException if the dossier has no such statement, or both are one
   */
  public FindingAssert containsDisputeBetween(Statement a, Statement b) {
    return containsDisputeBetween(a.id().value(), b.id().value());
  }

  private FindingAssert contains(String what, String ruleId) {
    isNotNull();
    requireRule(ruleId);
    if (actual.withCode(ruleId).isEmpty()) {
      throw failure("%s", "Expected " + what + ", but " + insteadOf(ruleId));
    }
    return FindingAssert.of(actual, what, actual.withCode(ruleId)).describedAs(info.description());
  }

  private String insteadOf(String ruleId) {
    List<CheckReport.Accepted> accepted =
        actual.accepted().stream().filter(a -> a.finding().code().equals(ruleId)).toList();
    String found =
        actual.findings().isEmpty()
            ? "there are no findings"
            : "found only:\n" + Listing.of(actual.findings());
    return accepted.isEmpty()
        ? found
        : found + "\nAccepted, and so not found:\n" + Listing.ofAccepted(accepted);
  }

  private CheckReportAssert hasNone(
      String what, Predicate<Finding> unwanted, Function<List<Finding>, String> explanation) {
    isNotNull();
    if (actual.rules().isEmpty()) {
      throw failure("%s", "Expected no " + what + ", but no rule ran that could have found any");
    }
    List<Finding> found = actual.findings().stream().filter(unwanted).toList();
    if (!found.isEmpty()) {
      throw failure(
          "%s",
          "Expected no " + what + ", but found " + found.size() + ":\n" + explanation.apply(found));
    }
    return this;
  }

  private void requireRule(String ruleId) {
    new Known("ruleId", "rules that ran", actual.rules()).require(ruleId);
  }
}
