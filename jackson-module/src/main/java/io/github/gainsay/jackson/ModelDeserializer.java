package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.gainsay.value.Value;
import java.io.IOException;

/** Reads values of one type of the model. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  ModelDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser p, DeserializationContext context) throws IOException {
    Node node = Node.read(p);
    boolean marked = Value.class.isAssignableFrom(type) && ValueJson.isMarked(node);
    Object model = Formats.of(marked ? Value.class : type).read(node);
    if (!type.isInstance(model)) {
      throw node.refused("must be a " + type.getSimpleName() + ", but was <" + model + ">");
    }
    return type.cast(model);
  }

  /** Reads the same with default typing: the format needs no names of classes. */
  @Override
  public Object deserializeWithType(
      JsonParser p, DeserializationContext context, TypeDeserializer typing) throws IOException {
    return deserialize(p, context);
  }
}
