package io.github.gainsay.assertj;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.standing.Standings;
import org.jspecify.annotations.Nullable;

/**
 * Entry point of the assertions.
 *
 * <pre>{@code
 * import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
 *
 * assertThat(report).hasNoFindingsAtLeast(HIGH);
 * assertThat(report).containsDispute("numeric-discrepancy").between("s3", "s4");
 * assertThat(checker.compare(dossier, captured, fighting)).hasReason("different-questions");
 * assertThat(Standings.of(dossier)).hasStatus(over150, CONTESTED);
 * }</pre>
 *
 * <p>The import goes together with that of AssertJ's own {@code assertThat}. To see all failures of
 * a test and not only the first, hand each line to {@code softly.check(() -> …)} of AssertJ's
 * {@code SoftAssertions}.
 */
public final class GainsayAssertions {
  private GainsayAssertions() {}

  /**
   * {@return assertions on what was found in a dossier}
   *
   * @param actual the report of a check
   */
  public static CheckReportAssert assertThat(@Nullable CheckReport actual) {
    return new CheckReportAssert(actual);
  }

  /**
   * {@return assertions on one finding}
   *
   * @param actual the finding
   */
  public static FindingAssert assertThat(@Nullable Finding actual) {
    return FindingAssert.of(actual);
  }

  /**
   * {@return assertions on how two statements compare}
   *
   * @param actual the comparison
   */
  public static ComparisonAssert assertThat(@Nullable Comparison actual) {
    return new ComparisonAssert(actual);
  }

  /**
   * {@return assertions on where each content stands}
   *
   * @param actual the standings in a dossier
   */
  public static StandingsAssert assertThat(@Nullable Standings actual) {
    return new StandingsAssert(actual);
  }
}
