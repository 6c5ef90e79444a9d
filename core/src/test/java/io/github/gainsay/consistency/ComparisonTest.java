package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final List<Reason> reasons = List.of(new Reason("same-value", "Both answer 'yes'."));

  @Test
  void tells_verdict_and_reasons() {
    assertThat(new Comparison(Verdict.AGREEMENT, List.of(), Optional.empty(), reasons))
        .hasToString("AGREEMENT: Both answer 'yes'. [same-value]");
  }

  @Test
  void tells_defects_and_severity_where_there_are_any() {
    Comparison comparison =
        new Comparison(
            Verdict.CONTRADICTION,
            List.of("distortion", "numeric-contradiction"),
            Optional.of(Severity.HIGH),
            List.of(
                new Reason("disjoint", "No number fits."), new Reason("later", "It is later.")));

    assertThat(comparison)
        .hasToString(
            "CONTRADICTION (distortion, numeric-contradiction, HIGH):"
                + " No number fits. [disjoint] It is later. [later]");
    assertThat(comparison.code()).hasValue("distortion");
    assertThat(comparison.hasReason("later")).isTrue();
    assertThat(comparison.hasReason("earlier")).isFalse();
  }

  @Test
  void has_a_severity_if_and_only_if_there_is_a_defect() {
    assertThatThrownBy(
            () -> new Comparison(Verdict.DISCREPANCY, List.of("x"), Optional.empty(), reasons))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "severity must go with codes, but codes were [x] and severity was Optional.empty");
    assertThatThrownBy(
            () ->
                new Comparison(Verdict.DISCREPANCY, List.of(), Optional.of(Severity.LOW), reasons))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "severity must go with codes, but codes were [] and severity was Optional[LOW]");
  }

  @Test
  void has_a_reason() {
    assertThatThrownBy(
            () -> new Comparison(Verdict.AGREEMENT, List.of(), Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reasons must not be empty, but was <[]>");
  }
}
