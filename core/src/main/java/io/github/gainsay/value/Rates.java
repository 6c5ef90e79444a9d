package io.github.gainsay.value;

import java.util.Optional;

/**
 * Rates of exchange on one day, from whoever has them: the library knows none and converts no money
 * without them.
 */
@FunctionalInterface
public interface Rates {
  /**
   * {@return what one of the one currency was worth in the other, above nought; empty if unknown}
   *
   * @param from the code of the one currency by ISO 4217, such as {@code USD}
   * @param to the code of the other, such as {@code EUR}
   */
  Optional<Rational> rate(String from, String to);

  /** {@return no rates: amounts in different currencies stay incomparable} */
  static Rates none() {
    return (from, to) -> Optional.empty();
  }
}
