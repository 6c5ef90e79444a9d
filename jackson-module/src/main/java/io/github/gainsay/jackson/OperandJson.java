package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What a total adds up or a product multiplies; exactly one of the fields is there. */
record OperandJson(
    @JsonProperty("proposition") @Nullable Proposition proposition,
    @JsonProperty("constant") @Nullable Quantity constant) {
  static final ObjectFormat<Operand, OperandJson> FORMAT =
      ObjectFormat.of(Operand.class, OperandJson.class, OperandJson::of, OperandJson::toModel);

  static OperandJson of(Operand operand) {
    return new OperandJson(
        operand instanceof Proposition p ? p : null,
        operand instanceof Operand.Constant c ? c.quantity() : null);
  }

  Operand toModel() {
    return new OneOf<Operand>()
        .or("proposition", proposition)
        .or("constant", constant == null ? null : new Operand.Constant(constant))
        .only();
  }
}
