package io.github.gainsay.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an assertion says when it does not hold. */
final class Failures {
  private Failures() {}

  /** Asserts that the assertion fails, with this message and nothing else. */
  static void assertFails(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion)
        .isInstanceOfSatisfying(
            AssertionError.class, e -> assertThat(e.getMessage()).isEqualTo(message.strip()));
  }

  /** Asserts that the assertion is refused as a slip of the test, with this message. */
  static void assertRefused(ThrowingCallable assertion, String message) {
    assertThatThrownBy(assertion).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
