package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values of several types, which the first field of the object tells apart.
 *
 * @param types the formats of the types
 */
record TypedFormat<T>(List<ObjectFormat<? extends T, ?>> types) implements Format<T> {
  @Override
  public String expected() {
    return "an object";
  }

  @Override
  public T read(Node node) throws InvalidJsonException {
    if (!node.isObject()) {
      throw node.mismatch(expected());
    }
    return format(node.field(ObjectFormat.TYPE)).read(node);
  }

  private ObjectFormat<? extends T, ?> format(Node type) throws InvalidJsonException {
    String all = types.stream().map(ObjectFormat::type).collect(Collectors.joining(", "));
    if (!type.isText()) {
      throw type.mismatch("one of " + all);
    }
    for (ObjectFormat<? extends T, ?> format : types) {
      if (format.type().equals(type.text())) {
        return format;
      }
    }
    throw type.refused("must be one of " + all + ", but was '" + type.text() + "'");
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    types.stream().filter(format -> format.fits(value)).findFirst().orElseThrow().write(value, g);
  }
}
