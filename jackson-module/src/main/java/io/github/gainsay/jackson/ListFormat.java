package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists of values of one type.
 *
 * @param items how the values look
 */
record ListFormat(Format<?> items) implements Format<List<?>> {
  @Override
  public String expected() {
    return "a list";
  }

  @Override
  public List<?> read(Node node) throws InvalidJsonException {
    List<Object> values = new ArrayList<>();
    for (Node item : node.items()) {
      values.add(items.read(item));
    }
    return Collections.unmodifiableList(values);
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    List<?> values = (List<?>) value;
    g.writeStartArray(values, values.size());
    for (Object item : values) {
      items.write(item, g);
    }
    g.writeEndArray();
  }
}
