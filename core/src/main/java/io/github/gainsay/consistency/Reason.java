package io.github.gainsay.consistency;

/**
 * One step that led to a verdict, or one fact that bears on a finding.
 *
 * @param code what kind of step, in kebab-case and never reused, such as {@code scope-unknown}
 * @param wording the step in one sentence, with the values in it
 */
public record Reason(String code, Message wording) {
  /**
   * Takes the words as they are, whichever the language.
   *
   * @param code what kind of step, in kebab-case and never reused, such as {@code scope-unknown}
   * @param text the step in one sentence, with the values in it
   */
  public Reason(String code, String text) {
    this(code, Message.literal(text));
  }

  /**
   * {@return the reason of which the sentence has the key {@code reason.} with the code, but for
   * what stands in brackets in that}
   *
   * @param code what kind of step, such as {@code scope-unknown(place)}
   * @param arguments what stands in the sentence
   * @throws IllegalArgumentException if there is no such message, or it has more or fewer arguments
   */
  public static Reason of(String code, Object... arguments) {
    int bracket = code.indexOf('(');
    String kind = bracket < 0 ? code : code.substring(0, bracket);
    return new Reason(code, Message.of("reason." + kind, arguments));
  }

  /** {@return the step in one English sentence, with the values in it} */
  public String text() {
    return wording.toString();
  }

  /** {@return the sentence, then the code in brackets} */
  @Override
  public String toString() {
    return text() + " [" + code + "]";
  }
}
