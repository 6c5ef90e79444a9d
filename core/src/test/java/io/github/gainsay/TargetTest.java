package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void is_read_with_its_kind() {
    assertThat(new Target.Stated(Statement.id("s1"))).hasToString("statement 's1'");
    assertThat(new Target.Uttered("tuesday")).hasToString("utterance 'tuesday'");
  }

  @Test
  void refuses_a_blank_utterance() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target.Uttered("tuesday "))
        .withMessage("utterance must be non-blank without outer white space, but was 'tuesday '");
  }
}
