package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {
  @Test
  void the_worst_is_the_greatest() {
    assertThat(Severity.values())
        .containsExactly(Severity.INFO, Severity.LOW, Severity.MEDIUM, Severity.HIGH)
        .isSorted();
  }

  @Test
  void softens_step_by_step_down_to_info() {
    assertThat(Severity.HIGH.softer(0)).isEqualTo(Severity.HIGH);
    assertThat(Severity.HIGH.softer(1)).isEqualTo(Severity.MEDIUM);
    assertThat(Severity.HIGH.softer(2)).isEqualTo(Severity.LOW);
    assertThat(Severity.HIGH.softer(3)).isEqualTo(Severity.INFO);
    assertThat(Severity.HIGH.softer(9)).isEqualTo(Severity.INFO);
  }

  @Test
  void caps() {
    assertThat(Severity.HIGH.atMost(Severity.MEDIUM)).isEqualTo(Severity.MEDIUM);
    assertThat(Severity.LOW.atMost(Severity.MEDIUM)).isEqualTo(Severity.LOW);
    assertThat(Severity.LOW.atMost(Severity.LOW)).isEqualTo(Severity.LOW);
  }
}
