package io.github.gainsay.consistency;

/**
 * How much a finding matters, the least first. Whether two statements can both be true is not its
 * business.
 */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Worth a note. */
  LOW,
  /** A human should look. */
  MEDIUM,
  /** A reader must not be left with both. */
  HIGH;

  /**
   * {@return the severity so many steps below this one, at least {@link #INFO}}
   *
   * @param steps how many steps, from nought
   */
  public Severity softer(int steps) {
    Severity softer = this;
    for (int i = 0; i < steps; i++) {
      softer = softer.next();
    }
    return softer;
  }

  private Severity next() {
    return switch (this) {
      case HIGH -> MEDIUM;
      case MEDIUM -> LOW;
      case LOW, INFO -> INFO;
    };
  }

  /**
   * {@return the lesser of this and the other severity}
   *
   * @param other the other severity
   */
  public Severity atMost(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
