package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Dossier;
import io.github.gainsay.jackson.MessageJson.ArgumentJson;
import io.github.gainsay.value.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The JSON Schema of a kind of document, made of the wire records: their components are the fields,
 * in their order, and their formats say what may stand there.
 */
final class WireSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SchemaWords words;
  private final ObjectNode definitions = JSON.objectNode();

  private WireSchema(SchemaWords words) {
    this.words = words;
  }

  /** {@return the schema of documents that are one such record} */
  static ObjectNode of(String title, Class<? extends Record> root, SchemaWords words) {
    WireSchema schema = new WireSchema(words);
    ObjectNode document = JSON.objectNode();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
    document.setAll(schema.object(name(root), name(root), "", root));
    document.set("$defs", schema.definitions);
    return document;
  }

  /** {@return what a record is called in schemas: its name without Json} */
  static String name(Class<?> record) {
    return decapitalized(record.getSimpleName().replace("Json", ""));
  }

  private static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String camel(String type) {
    int hyphen = type.indexOf('-');
    return hyphen < 0
        ? type
        : type.substring(0, hyphen)
            + Character.toUpperCase(type.charAt(hyphen + 1))
            + type.substring(hyphen + 2);
  }

  private ObjectNode object(
      String name, String owner, String type, Class<? extends Record> record) {
    ObjectNode object = JSON.objectNode().put("description", words.of(name)).put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    if (!type.isEmpty()) {
      properties.putObject("type").put("description", words.of(name, "type")).put("const", type);
      required.add("type");
    }
    addFields(owner, record, properties, required);
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    object.put("additionalProperties", false);
    addConditions(record, object);
    return object;
  }

  private void addFields(String owner, Class<?> record, ObjectNode properties, ArrayNode required) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        addFields(name(component.getType()), component.getType(), properties, required);
        continue;
      }
      JsonProperty field =
          Objects.requireNonNull(component.getAccessor().getAnnotation(JsonProperty.class));
      ObjectNode value = properties.putObject(field.value());
      value.put("description", words.of(owner, field.value()));
      value.setAll(shape(component.getGenericType()));
      if (field.required()) {
        required.add(field.value());
      }
    }
  }

  private static void addConditions(Class<?> record, ObjectNode object) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        addConditions(component.getType(), object);
      }
    }
    WireConditions.add(record, object);
  }

  private ObjectNode shape(Type type) {
    if (type == Dossier.class) {
      return object(DossierJson.class);
    }
    if (type == Quantity.class) {
      return definition("quantity", this::quantity);
    }
    if (type == ArgumentJson.class) {
      return definition("argument", this::argument);
    }
    Format<?> format = Formats.of(type);
    if (format instanceof ListFormat) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      list.set("items", shape(((ParameterizedType) type).getActualTypeArguments()[0]));
      return list;
    }
    if (format instanceof TypedFormat<?> several) {
      String name = decapitalized(((Class<?>) type).getSimpleName());
      return definition(name, () -> anyOf(name, several.types()));
    }
    if (format instanceof ObjectFormat<?, ?> object) {
      return object(object.record());
    }
    return scalar(format);
  }

  private ObjectNode scalar(Format<?> format) {
    if (format instanceof IdFormat) {
      return definition("id", () -> described("id", WireText.name()));
    }
    if (format instanceof DecimalFormat) {
      return definition("number", () -> described("number", WireText.number()));
    }
    if (format instanceof BooleanFormat) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (format instanceof TextFormat<?> text) {
      return switch (WireText.kind(text)) {
        case NAME -> definition("name", () -> described("name", WireText.name()));
        case DATE -> definition("date", () -> described("date", WireText.date()));
        case OTHER -> WireText.other(text);
      };
    }
    return format instanceof UnitFormat ? WireText.nameOrNothing() : WireText.any();
  }

  private ObjectNode object(Class<? extends Record> record) {
    return definition(name(record), () -> object(name(record), name(record), "", record));
  }

  /** Each by what {@code "type"} says, so that only what is wrong with that type is reported. */
  private ObjectNode anyOf(String name, List<? extends ObjectFormat<?, ?>> types) {
    ObjectNode several = JSON.objectNode().put("description", words.of(name)).put("type", "object");
    ObjectNode type = several.putObject("properties").putObject("type");
    type.put("description", words.of(name, "type")).put("type", "string");
    ArrayNode names = type.putArray("enum");
    several.putArray("required").add("type");
    ArrayNode all = several.putArray("allOf");
    for (ObjectFormat<?, ?> format : types) {
      names.add(format.type());
      String each = camel(format.type());
      ObjectNode one = all.addObject();
      ObjectNode when = one.putObject("if");
      when.putObject("properties").putObject("type").put("const", format.type());
      when.putArray("required").add("type");
      one.set(
          "then",
          definition(
              each, () -> object(each, name(format.record()), format.type(), format.record())));
    }
    return several;
  }

  private ObjectNode quantity() {
    ObjectNode quantity = JSON.objectNode().put("description", words.of("quantity"));
    quantity.putArray("type").add("string").add("object");
    quantity.putObject("if").put("type", "object");
    quantity.set(
        "then",
        definition(
            "bounds", () -> object("bounds", name(QuantityJson.class), "", QuantityJson.class)));
    return quantity;
  }

  private ObjectNode argument() {
    ObjectNode argument = JSON.objectNode().put("description", words.of("argument"));
    argument.putArray("type").add("string").add("object").add("array");
    argument.putObject("if").put("type", "object");
    argument.set("then", shape(MessageJson.class));
    argument.putObject("items").put("$ref", "#/$defs/argument");
    return argument;
  }

  private ObjectNode described(String name, ObjectNode schema) {
    return JSON.objectNode().put("description", words.of(name)).setAll(schema);
  }

  private ObjectNode definition(String name, Supplier<ObjectNode> schema) {
    if (!definitions.has(name)) {
      definitions.putObject(name); // it may refer to itself
      definitions.set(name, schema.get());
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}
