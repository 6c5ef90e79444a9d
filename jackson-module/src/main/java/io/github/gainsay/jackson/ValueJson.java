package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import org.jspecify.annotations.Nullable;

/** A value under the field that says what kind it is; exactly one of them is there. */
record ValueJson(
    @JsonProperty("quantity") @Nullable Quantity quantity,
    @JsonProperty("holds") @Nullable YesNo holds,
    @JsonProperty("term") @Nullable Term term,
    @JsonProperty("when") @Nullable When when,
    @JsonProperty("words") @Nullable Text words) {
  static final ObjectFormat<Value, ValueJson> FORMAT =
      ObjectFormat.of(Value.class, ValueJson.class, ValueJson::of, ValueJson::toModel);

  static ValueJson of(Value value) {
    return new ValueJson(
        value instanceof Quantity q ? q : null,
        value instanceof YesNo y ? y : null,
        value instanceof Term t ? t : null,
        value instanceof When w ? w : null,
        value instanceof Text t ? t : null);
  }

  Value toModel() {
    return new OneOf<Value>()
        .or("quantity", quantity)
        .or("holds", holds)
        .or("term", term)
        .or("when", when)
        .or("words", words)
        .only();
  }

  /** {@return whether the JSON says what kind of value it is} */
  static boolean isMarked(Node node) {
    return FORMAT.names().stream().anyMatch(name -> !node.field(name).isAbsent());
  }
}
