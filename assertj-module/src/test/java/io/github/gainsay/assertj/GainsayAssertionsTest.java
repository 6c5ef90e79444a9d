package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.Failures.assertFails;
import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GainsayAssertionsTest {
  private static final String NULL = "Expecting actual not to be null";

  @Test
  void is_tested_on_the_path_that_the_build_says() {
    String expected = System.getProperty("expected.module");
    assumeThat(expected).as("set by Maven only").isNotNull();

    assertThat(Objects.requireNonNullElse(GainsayAssertions.class.getModule().getName(), "none"))
        .isEqualTo(expected);
  }

  @Test
  void goes_together_with_the_assertions_of_assertj() {
    assertThat(Samples.REPORT.findings()).hasSize(4);
    assertThat(Samples.REPORT).isSameAs(Samples.REPORT).containsFinding("doubted");
  }

  @Test
  void begins_with_the_description_at_every_step() {
    assertFails(
        () -> assertThat(Samples.REPORT).as("the %s", "ferry").hasNoFindings("contradiction"),
        """
        [the ferry] Expected no findings by 'contradiction', but found 1:
          [MEDIUM] contradiction: Blue Line denies the intent in what The crew said: exits / locked: yes.
               yes, by 's4'
            vs 's5'
        """);
    assertFails(
        () ->
            assertThat(Samples.REPORT)
                .as("100 %")
                .containsFinding("contradiction")
                .about("s4")
                .about("s1"),
        """
        [100 %] Expected a finding by 'contradiction' about 's4' about 's1', but found only:
          [MEDIUM] contradiction: Blue Line denies the intent in what The crew said: exits / locked: yes.
               yes, by 's4'
            vs 's5'
        """);
  }

  @Test
  void lets_a_test_collect_failures() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> assertThat(Samples.REPORT).containsDispute("doubted").between("s3", "s6"));
    softly.check(() -> assertThat(Samples.REPORT).hasNoFindings("echo"));
    softly.check(() -> assertThat(Samples.REPORT).hasNoFindings("doubted"));

    assertThat(softly.errorsCollected())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .hasMessageStartingWith("Expected a dispute by 'doubted', but found only:"),
            second ->
                assertThat(second)
                    .hasMessageStartingWith("Expected no findings by 'doubted', but found 1:"));
  }

  @Test
  void fails_on_null() {
    @Nullable CheckReport report = null;
    @Nullable Finding finding = null;
    @Nullable Comparison comparison = null;
    @Nullable Standings standings = null;

    assertThatThrownBy(() -> assertThat(report).hasNoFindings()).hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(report).hasNoFindings("echo")).hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(report).containsFinding("echo")).hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(report).hasNoDisputeBetween("a", "b"))
        .hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(finding).hasCode("echo")).hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(comparison).hasNoCode()).hasMessageContaining(NULL);
    assertThatThrownBy(() -> assertThat(standings).hasStatus(Samples.OVER_150, Status.CONTESTED))
        .hasMessageContaining(NULL);
  }
}
