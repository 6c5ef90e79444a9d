package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.Failures.assertFails;
import static io.github.gainsay.assertj.GainsayAssertions.assertThat;

import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Verdict;
import org.junit.jupiter.api.Test;

class ComparisonAssertTest {
  private static final String INCOMPARABLE =
      "\n  INCOMPARABLE: They answer different questions, 'ferry / injured' and 'exits / locked'."
          + " [different-questions]";
  private static final String DIFFERENT =
      "\n  DISCREPANCY (numeric-discrepancy, LOW): 'more than 150 people' and 'more than 155"
          + " people' are bounds of one direction: they differ, but a number can satisfy both."
          + " [bounds-differ] The same actor says both. [same-actor]";

  private final Comparison incomparable =
      Samples.CHECKER.compare(Samples.DOSSIER, Samples.S1, Samples.S4);
  private final Comparison different =
      Samples.CHECKER.compare(Samples.DOSSIER, Samples.S1, Samples.S2);

  @Test
  void accepts_what_is_so() {
    assertThat(incomparable)
        .hasVerdict(Verdict.INCOMPARABLE)
        .hasNoCode()
        .hasReason("different-questions");
    assertThat(different).hasVerdict(Verdict.DISCREPANCY).hasCode("numeric-discrepancy");
  }

  @Test
  void shows_what_was_found_and_why() {
    assertFails(
        () -> assertThat(incomparable).hasVerdict(Verdict.CONTRADICTION),
        "Expected the verdict CONTRADICTION, but found:" + INCOMPARABLE);
    assertFails(
        () -> assertThat(incomparable).hasCode("contradiction"),
        "Expected the defect 'contradiction', but found:" + INCOMPARABLE);
    assertFails(
        () -> assertThat(different).hasNoCode(), "Expected no defect, but found:" + DIFFERENT);
    assertFails(
        () -> assertThat(different).hasReason("one-voice"),
        "Expected the reason [one-voice], but found:" + DIFFERENT);
  }
}
