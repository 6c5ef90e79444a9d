package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.gainsay.Id;
import java.io.IOException;

/** Writes ids as texts. */
final class IdSerializer extends StdSerializer<Id<?>> {
  private static final long serialVersionUID = 1L;

  IdSerializer() {
    super(Id.class, true);
  }

  @Override
  public void serialize(Id<?> value, JsonGenerator g, SerializerProvider provider)
      throws IOException {
    g.writeString(value.value());
  }

  /** Writes the same with default typing: the format needs no names of classes. */
  @Override
  public void serializeWithType(
      Id<?> value, JsonGenerator g, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    serialize(value, g, provider);
  }
}
