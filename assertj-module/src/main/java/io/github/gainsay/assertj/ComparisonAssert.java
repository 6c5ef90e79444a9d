package io.github.gainsay.assertj;

import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Verdict;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on how two statements compare, also on why nothing is wrong between them. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
  ComparisonAssert(@Nullable Comparison actual) {
    super(actual, ComparisonAssert.class);
  }

  /**
   * Asserts how they stand to each other.
   *
   * @param verdict how, such as {@code INCOMPARABLE}
   * @return this
   * @throws AssertionError if they stand to each other in another way
   */
  public ComparisonAssert hasVerdict(Verdict verdict) {
    return has("the verdict " + verdict, c -> c.verdict() == verdict);
  }

  /**
   * Asserts that one of the defects that they show is this.
   *
   * @param code the id of the rule that reports it, such as {@code numeric-discrepancy}
   * @return this
   * @throws AssertionError if it is not
   */
  public ComparisonAssert hasCode(String code) {
    return has("the defect '" + code + "'", c -> c.codes().contains(code));
  }

  /**
   * Asserts that they show no defect.
   *
   * @return this
   * @throws AssertionError if they do
   */
  public ComparisonAssert hasNoCode() {
    return has("no defect", c -> c.codes().isEmpty());
  }

  /**
   * Asserts that a step of this kind led to the verdict.
   *
   * @param code what kind of step, such as {@code different-questions}
   * @return this
   * @throws AssertionError if none did
   */
  public ComparisonAssert hasReason(String code) {
    return has("the reason [" + code + "]", c -> c.hasReason(code));
  }

  private ComparisonAssert has(String expected, Predicate<Comparison> isTrue) {
    isNotNull();
    if (!isTrue.test(actual)) {
      throw failure("%s", "Expected " + expected + ", but found:\n  " + actual);
    }
    return this;
  }
}
