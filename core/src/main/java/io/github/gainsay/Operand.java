package io.github.gainsay;

import io.github.gainsay.value.Quantity;

/** What a {@link Relation.Total} adds up or a {@link Relation.Product} multiplies. */
public sealed interface Operand permits Proposition, Operand.Constant {
  /**
   * A number that nobody has to claim, such as 100 % or a conversion factor.
   *
   * @param quantity the number
   */
  record Constant(Quantity quantity) implements Operand {
    @Override
    public String toString() {
      return quantity.format();
    }
  }
}
