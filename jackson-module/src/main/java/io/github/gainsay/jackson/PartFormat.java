package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;

/**
 * Parts of a document that holds their dossier. They can be written alone but not read, because
 * they name statements by id.
 *
 * @param type the type of the values
 * @param wire the format of the wire record
 * @param toWire makes the wire record
 */
record PartFormat<T, W extends Record>(
    Class<T> type, ObjectFormat<W, W> wire, Function<? super T, W> toWire) implements Format<T> {
  @Override
  public String expected() {
    return wire.expected();
  }

  @Override
  public T read(Node node) throws InvalidJsonException {
    throw node.refused(
        "must be read together with the dossier, which has the statements that it names by id, but"
            + " stands alone");
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    wire.write(toWire.apply(type.cast(value)), g);
  }
}
