package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a wire record: its components, in their order, under the names that {@link
 * JsonProperty} gives them. What is absent is null, an absent list is empty, and null is read as
 * absent where that may be; a component with {@link JsonUnwrapped} is a wire record whose fields
 * stand among the others.
 *
 * <p>Jackson's own binding of records is not used, because it would follow the user's mapper and
 * because its refusals name hidden classes and lose the places of fields before {@code type}.
 */
final class Shape<W extends Record> {
  private final Constructor<W> constructor;
  private final List<Field> fields;

  private Shape(Constructor<W> constructor, List<Field> fields) {
    this.constructor = constructor;
    this.fields = fields;
  }

  static <W extends Record> Shape<W> of(Class<W> record) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Shape<>(
          record.getDeclaredConstructor(types), Arrays.stream(components).map(Field::of).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("record must have its constructor, but was " + record, e);
    }
  }

  /** {@return the names of all fields, in their order} */
  List<String> names() {
    return fields.stream().flatMap(Field::names).toList();
  }

  /** {@return the record of the fields of the object; others are not looked at} */
  W read(Node object) throws InvalidJsonException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : fields) {
      values.add(field.read(object));
    }
    try {
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("record must be open to its own package", e);
    }
  }

  /** Writes the fields that are there into the object that the generator is in. */
  void write(Object wire, JsonGenerator g) throws IOException {
    for (Field field : fields) {
      field.write(wire, g);
    }
  }

  private record Field(
      String name, boolean required, Type type, @Nullable Shape<?> inlined, Method accessor) {
    static Field of(RecordComponent component) {
      Method accessor = component.getAccessor();
      Type type = component.getGenericType();
      if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
        Shape<?> inlined = Shape.of(component.getType().asSubclass(Record.class));
        return new Field("", true, type, inlined, accessor);
      }
      JsonProperty property =
          Objects.requireNonNull(accessor.getAnnotation(JsonProperty.class), component.getName());
      return new Field(property.value(), property.required(), type, null, accessor);
    }

    Stream<String> names() {
      return inlined == null ? Stream.of(name) : inlined.names().stream();
    }

    @Nullable Object read(Node object) throws InvalidJsonException {
      if (inlined != null) {
        return inlined.read(object);
      }
      Node value = object.field(name);
      if (!required && (value.isAbsent() || value.isNull())) {
        return type instanceof ParameterizedType p && p.getRawType() == List.class
            ? List.of()
            : null;
      }
      return Formats.of(type).read(value);
    }

    void write(Object wire, JsonGenerator g) throws IOException {
      Object value = value(wire);
      if (inlined != null) {
        inlined.write(Objects.requireNonNull(value), g);
      } else if (value != null && !(value instanceof Collection<?> c && c.isEmpty())) {
        g.writeFieldName(name);
        Formats.of(type).write(value, g);
      }
    }

    private @Nullable Object value(Object wire) {
      try {
        return accessor.invoke(wire);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("record must be open to its own package", e);
      }
    }
  }
}
