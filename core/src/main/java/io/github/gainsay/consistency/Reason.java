package io.github.gainsay.consistency;

/**
 * One step that led to a verdict, or one fact that bears on a finding.
 *
 * @param code what kind of step, in kebab-case and never reused, such as {@code scope-unknown}
 * @param text the step in one sentence, with the values in it
 */
public record Reason(String code, String text) {
  /** {@return the sentence, then the code in brackets} */
  @Override
  public String toString() {
    return text + " [" + code + "]";
  }
}
