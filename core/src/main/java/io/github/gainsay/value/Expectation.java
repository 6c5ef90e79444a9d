package io.github.gainsay.value;

import org.jspecify.annotations.Nullable;

/** How far a phrase could be read, and what was expected there. */
final class Expectation {
  private int token;
  private String what = "a number";

  /** Notes what was expected; returns null, for a reading that found nothing. */
  @Nullable Spec at(int reached, String expected) {
    token = reached;
    what = expected;
    return null;
  }

  int token() {
    return token;
  }

  String what() {
    return what;
  }
}
