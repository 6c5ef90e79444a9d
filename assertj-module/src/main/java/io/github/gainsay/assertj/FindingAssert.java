package io.github.gainsay.assertj;

import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a finding, or on those that a rule found.
 *
 * <p>Of several findings each step keeps those that it is true of, and fails if it is true of none:
 * {@code containsDispute("contradiction").between("s3", "s8").hasSeverity(HIGH)} says that there is
 * one finding of which all of that is true. The methods of AssertJ, such as {@code satisfies}, are
 * about the worst of those that are left.
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
  private final Optional<CheckReport> report;
  private final String expected;
  private final List<Finding> candidates;

  private FindingAssert(
      @Nullable Finding actual,
      Optional<CheckReport> report,
      String expected,
      List<Finding> candidates) {
    super(actual, FindingAssert.class);
    this.report = report;
    this.expected = expected;
    this.candidates = candidates;
  }

  static FindingAssert of(@Nullable Finding actual) {
    return new FindingAssert(
        actual, Optional.empty(), "a finding", Stream.ofNullable(actual).toList());
  }

  /** Returns assertions on what a rule found, of which there must be something. */
  static FindingAssert of(CheckReport report, String expected, List<Finding> found) {
    return new FindingAssert(found.get(0), Optional.of(report), expected, found);
  }

  FindingAssert hasSides() {
    return keep(
        "",
        finding -> !finding.positions().isEmpty(),
        found -> Listing.of(found) + "\nThat has no sides, and is no dispute.");
  }

  /**
   * Asserts that the finding is about these statements, and perhaps others.
   *
   * @param ids the ids of the statements, at least one
   * @return assertions on what is left
   * @throws AssertionError if it is not about all of them
   * @throws IllegalArgumentException if there are none, or the dossier of the report has no such
   *     statement
   */
  public FindingAssert about(String... ids) {
    List<String> wanted = List.of(ids);
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("ids must not be empty, but was <[]>");
    }
    report.ifPresent(r -> wanted.forEach(id -> Pair.requireStatement(r.dossier(), id)));
    return keep(
        " about " + Listing.names(wanted),
        finding -> Pair.ids(finding.statements()).containsAll(wanted),
        Listing::of);
  }

  /**
   * Asserts that the finding is about these statements, and perhaps others.
   *
   * @param statements the statements, at least one
   * @return assertions on what is left
   * @throws AssertionError if it is not about all of them
   * @throws IllegalArgumentException if there are none, or the dossier of the report has no such
   *     statement
   */
  public FindingAssert about(Statement... statements) {
    return about(Pair.ids(Arrays.asList(statements)).toArray(String[]::new));
  }

  /**
   * Asserts that the finding has two statements on different sides: it is about both, one of its
   * {@linkplain Finding#positions() sides} has one of them, and none has both.
   *
   * <p>Not every statement of a dispute is on a side: the denial of an intent commits nobody to
   * anything, so that only what it denies is, and the finding is between the two all the same. A
   * doubt has no sides, and the parts of a sum are on one side; {@code about} is for those.
   *
   * @param a the id of a statement
   * @param b the id of another statement
   * @return assertions on what is left
   * @throws AssertionError if it has not; says which disputes are between the two instead, and how
   *     they compare
   * @throws IllegalArgumentException if the dossier of the report has no such statement, or both
   *     are one
   */
  public FindingAssert between(String a, String b) {
    Pair pair = report.map(r -> Pair.in(r.dossier(), a, b)).orElseGet(() -> new Pair(a, b));
    return keep(
        " between " + pair,
        pair::isDividedBy,
        found -> Listing.of(found) + report.map(r -> "\n" + pair.explainedBy(r)).orElse(""));
  }

  /**
   * Asserts that the finding has two statements on different sides, as {@link #between(String,
   * String)} does.
   *
   * @param a a statement
   * @param b another statement
   * @return assertions on what is left
   * @throws AssertionError if it has not; says which disputes are between the two instead, and how
   *     they compare
   * @throws IllegalArgumentException if the dossier of the report has no such statement, or both
   *     are one
   */
  public FindingAssert between(Statement a, Statement b) {
    return between(a.id().value(), b.id().value());
  }

  /**
   * Asserts which rule found it.
   *
   * @param code the id of the rule, such as {@code numeric-discrepancy}
   * @return assertions on what is left
   * @throws AssertionError if another rule did
   */
  public FindingAssert hasCode(String code) {
    return keep(" by '" + code + "'", finding -> finding.code().equals(code), Listing::of);
  }

  /**
   * Asserts how much the finding matters.
   *
   * @param severity how much, no more and no less
   * @return assertions on what is left
   * @throws AssertionError if it matters more or less
   */
  public FindingAssert hasSeverity(Severity severity) {
    return keep(" of severity " + severity, finding -> finding.severity() == severity, Listing::of);
  }

  /**
   * Asserts what the finding says.
   *
   * @param message the whole sentence, in English
   * @return assertions on what is left
   * @throws AssertionError if it says something else
   */
  public FindingAssert hasMessage(String message) {
    return keep(
        " that says '" + message + "'", finding -> finding.message().equals(message), Listing::of);
  }

  /**
   * Asserts that one of the reasons is of this kind.
   *
   * @param code what kind of reason, such as {@code reports-differ}
   * @return assertions on what is left
   * @throws AssertionError if none is
   */
  public FindingAssert hasReason(String code) {
    return keep(
        " for the reason [" + code + "]",
        finding -> finding.reasons().stream().anyMatch(reason -> reason.code().equals(code)),
        found -> Listing.of(found) + "\nfor the reasons\n" + Listing.ofReasons(found));
  }

  private FindingAssert keep(
      String condition, Predicate<Finding> isTrueOf, Function<List<Finding>, String> explanation) {
    isNotNull();
    List<Finding> left = candidates.stream().filter(isTrueOf).toList();
    if (left.isEmpty()) {
      throw failure(
          "%s",
          "Expected "
              + expected
              + condition
              + ", but found only:\n"
              + explanation.apply(candidates));
    }
    return new FindingAssert(left.get(0), report, expected + condition, left)
        .describedAs(info.description());
  }
}
