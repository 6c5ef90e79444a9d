package io.github.gainsay.consistency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that somebody knows of and has decided to live with, and why.
 *
 * @param fingerprint the {@linkplain Finding#fingerprint() fingerprint} of the finding
 * @param justification why it is accepted, for whoever reads the report next
 * @param until the last day on which it is accepted; empty if for good
 */
public record Acceptance(String fingerprint, String justification, Optional<LocalDate> until) {
  /**
   * Checks the words.
   *
   * @param fingerprint the {@linkplain Finding#fingerprint() fingerprint} of the finding
   * @param justification why it is accepted, for whoever reads the report next
   * @param until the last day on which it is accepted; empty if for good
   * @throws IllegalArgumentException if fingerprint or justification is blank or has outer white
   *     space
   */
  public Acceptance {
    requireTrimmed("fingerprint", fingerprint);
    requireTrimmed("justification", justification);
  }

  private static void requireTrimmed(String parameter, String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          parameter + " must be non-blank without outer white space, but was '" + text + "'");
    }
  }

  /** {@return fingerprint, end and justification, for {@link Messages} in any language} */
  public Message wording() {
    return until
        .map(day -> Message.of("acceptance.until", fingerprint, day, justification))
        .orElseGet(() -> Message.of("acceptance", fingerprint, justification));
  }

  /** {@return the same in English, such as {@code doubted-… until 2025-06-30: …}} */
  @Override
  public String toString() {
    return wording().toString();
  }
}
