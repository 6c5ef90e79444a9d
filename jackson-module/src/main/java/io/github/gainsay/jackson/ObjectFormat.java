package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are an object, as one wire record says.
 *
 * @param <T> the type of the values
 * @param <W> the wire record
 */
final class ObjectFormat<T, W extends Record> implements Format<T> {
  static final String TYPE = "type";

  private final Class<T> model;
  private final @Nullable String type;
  private final Class<W> record;
  private final Shape<W> shape;
  private final Function<? super T, W> toWire;
  private final Function<? super W, ? extends T> toModel;
  private final Set<String> names;

  private ObjectFormat(
      Class<T> model,
      @Nullable String type,
      Class<W> record,
      Function<? super T, W> toWire,
      Function<? super W, ? extends T> toModel) {
    this.model = model;
    this.type = type;
    this.record = record;
    this.shape = Shape.of(record);
    this.toWire = toWire;
    this.toModel = toModel;
    Set<String> all = new LinkedHashSet<>();
    if (type != null) {
      all.add(TYPE);
    }
    all.addAll(shape.names());
    this.names = Collections.unmodifiableSet(all);
  }

  /**
   * {@return the format}
   *
   * @param toModel makes the value, or refuses the record with {@link IllegalArgumentException}
   */
  static <T, W extends Record> ObjectFormat<T, W> of(
      Class<T> model,
      Class<W> record,
      Function<? super T, W> toWire,
      Function<? super W, ? extends T> toModel) {
    return new ObjectFormat<>(model, null, record, toWire, toModel);
  }

  /** {@return the format of a wire record itself} */
  static <W extends Record> ObjectFormat<W, W> of(Class<W> record) {
    return of(record, record, Function.identity(), Function.identity());
  }

  /** {@return the same format, with a first field that tells the type from others} */
  ObjectFormat<T, W> typed(String name) {
    return new ObjectFormat<>(model, name, record, toWire, toModel);
  }

  /** {@return whether this is the format of the value} */
  boolean fits(Object value) {
    return model.isInstance(value);
  }

  /** {@return what the field {@code type} says; nothing if there is no such field} */
  String type() {
    return type == null ? "" : type;
  }

  /** {@return the wire record, whose components are the fields} */
  Class<W> record() {
    return record;
  }

  /** {@return the names of all fields, in their order} */
  Set<String> names() {
    return names;
  }

  @Override
  public String expected() {
    return "an object";
  }

  @Override
  public T read(Node node) throws InvalidJsonException {
    W wire = wire(node);
    try {
      return toModel.apply(wire);
    } catch (IllegalArgumentException e) {
      throw node.refused(e);
    }
  }

  /** {@return the wire record of the object, which has no other fields} */
  W wire(Node node) throws InvalidJsonException {
    if (!node.isObject()) {
      throw node.mismatch(expected());
    }
    if (type != null) {
      requireType(node.field(TYPE), type);
    }
    for (String name : node.names()) {
      if (!names.contains(name)) {
        throw node.name(name)
            .refused(
                "must be one of the fields "
                    + String.join(", ", names)
                    + ", but was '"
                    + name
                    + "'");
      }
    }
    return shape.read(node);
  }

  private static void requireType(Node node, String type) throws InvalidJsonException {
    if (!node.isText()) {
      throw node.mismatch(type);
    }
    if (!node.text().equals(type)) {
      throw node.refused("must be " + type + ", but was '" + node.text() + "'");
    }
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    W wire = toWire.apply(model.cast(value));
    g.writeStartObject(value);
    if (type != null) {
      g.writeStringField(TYPE, type);
    }
    shape.write(wire, g);
    g.writeEndObject();
  }
}
