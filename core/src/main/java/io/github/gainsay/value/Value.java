package io.github.gainsay.value;

/**
 * The answer that a proposition gives to its question.
 *
 * <p>Values are equal by content. A new kind of value is a new major version of the library.
 */
public sealed interface Value permits Quantity, YesNo, Term, When, Text {
  /**
   * {@return a text that is the same for equal values and different for all others, such as {@code
   * term mercenary}}
   *
   * <p>Ids and fingerprints are made of it. People read {@link #format()}.
   */
  String canonical();

  /**
   * {@return what people read, such as {@code more than 150 people}, {@code no} or {@code
   * 2025-04-10}}
   */
  default String format() {
    return toString();
  }
}
