package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * How values of one type look in JSON.
 *
 * @param <T> the type
 */
interface Format<T> {
  /** {@return what must be there, for messages, such as {@code a list}} */
  String expected();

  /** {@return the value that the JSON is} */
  T read(Node node) throws InvalidJsonException;

  /** Writes the value, which must be of this format's type. */
  void write(Object value, JsonGenerator g) throws IOException;
}
