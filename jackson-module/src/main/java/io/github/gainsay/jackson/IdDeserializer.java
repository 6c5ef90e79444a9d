package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.gainsay.Entry;
import io.github.gainsay.Id;
import java.io.IOException;

/** Reads ids. What they name must be declared, as in {@code Id<Actor>}. */
final class IdDeserializer extends StdDeserializer<Id<?>> implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  private final Class<?> kind;

  IdDeserializer() {
    this(Entry.class);
  }

  private IdDeserializer(Class<?> kind) {
    super(Id.class);
    this.kind = kind;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType type = context.getContextualType();
    Class<?> named = type == null ? Entry.class : type.containedTypeOrUnknown(0).getRawClass();
    if (IdFormat.of(named).isEmpty()) {
      return context.reportBadDefinition(
          Id.class,
          "Id must be declared with what it names: Id<Actor>, Id<Source>, Id<Event>, Id<Property> or"
              + " Id<Statement>");
    }
    return new IdDeserializer(named);
  }

  @Override
  public Id<?> deserialize(JsonParser p, DeserializationContext context) throws IOException {
    return IdFormat.of(kind).orElseThrow().read(Node.read(p));
  }

  /** Reads the same with default typing: the format needs no names of classes. */
  @Override
  public Object deserializeWithType(
      JsonParser p, DeserializationContext context, TypeDeserializer typing) throws IOException {
    return deserialize(p, context);
  }
}
