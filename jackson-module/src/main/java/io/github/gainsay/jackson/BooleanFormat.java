package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Values of which there are two, and which are true and false.
 *
 * @param whenTrue the one that is true
 * @param whenFalse the one that is false
 */
record BooleanFormat<T>(T whenTrue, T whenFalse) implements Format<T> {
  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public T read(Node node) throws InvalidJsonException {
    if (!node.isBoolean()) {
      throw node.mismatch(expected());
    }
    return node.text().equals("true") ? whenTrue : whenFalse;
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    g.writeBoolean(value.equals(whenTrue));
  }
}
