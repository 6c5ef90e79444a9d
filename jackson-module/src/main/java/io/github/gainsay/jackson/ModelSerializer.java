package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.gainsay.value.Value;
import java.io.IOException;

/**
 * Writes values of one type of the model.
 *
 * <p>Some types are a kind of another: a {@code Quantity} is a {@code Value}, a {@code Proposition}
 * a {@code Target}. Where the other type is declared, what is written says the kind, or nobody
 * could read it. Where nothing is declared, values say it and the rest do not.
 */
final class ModelSerializer<T> extends StdSerializer<T> implements ContextualSerializer {
  private static final long serialVersionUID = 1L;

  private final Class<?> declared;

  ModelSerializer(Class<T> type) {
    this(type, Value.class.isAssignableFrom(type) ? Value.class : type);
  }

  private ModelSerializer(Class<T> type, Class<?> declared) {
    super(type);
    this.declared = declared;
  }

  @Override
  public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property) {
    if (property == null) {
      return this;
    }
    JavaType type = property.getType();
    while (type.getContentType() != null) {
      type = type.getContentType();
    }
    Class<?> raw = type.getRawClass();
    return Formats.modelTypes().contains(raw) && raw.isAssignableFrom(handledType())
        ? new ModelSerializer<>(handledType(), raw)
        : this;
  }

  @Override
  public void serialize(T value, JsonGenerator g, SerializerProvider provider) throws IOException {
    Formats.of(declared).write(value, g);
  }

  /** Writes the same with default typing: the format needs no names of classes. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator g, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    serialize(value, g, provider);
  }
}
