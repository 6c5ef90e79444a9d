package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.jackson.DossierJson.Version;
import io.github.gainsay.jackson.StatementJson.ClaimJson;
import io.github.gainsay.jackson.StatementJson.DenialJson;
import io.github.gainsay.jackson.StatementJson.DoubtJson;
import io.github.gainsay.jackson.StatementJson.RetractionJson;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schema of a dossier as a language model extracts it from a text: a selection of the
 * fields of the wire records, in a form that services for structured output accept. Every field
 * must be given; one that is marked with a question mark here may be null.
 */
final class ExtractionSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Figures and truth values are what differs from place to place and from day to day. */
  private static final List<String> SCOPED = List.of("quantity", "holds");

  private final SchemaWords words;

  private ExtractionSchema(SchemaWords words) {
    this.words = words;
  }

  static ObjectNode of(SchemaWords words) {
    return new ExtractionSchema(words).document();
  }

  private ObjectNode document() {
    Map<String, ObjectNode> entries =
        Map.of(
            "actors", object(ActorJson.class, "id", "name", "kind", "aliases", "speaksFor"),
            "sources",
                object(SourceJson.class, "id", "kind", "published", "partOf?", "derivedFrom"),
            "properties", object(PropertyJson.class, "id", "cardinality", "change"),
            "statements", statement());
    ObjectNode root =
        object(
            "dossier",
            DossierJson.class,
            entries,
            List.of("gainsay", "actors", "sources", "properties", "statements"));
    ObjectNode definitions = root.putObject("$defs");
    definitions.set("target", target());
    definitions.set("scope", object(ScopeJson.class, "when?", "asOf?", "place?", "population?"));
    definitions.set("citation", object(CitationJson.class, "source", "wording", "quote", "via"));
    return root;
  }

  private ObjectNode statement() {
    ObjectNode statement = described("statement");
    ObjectNode target = reference("target");
    ObjectNode said = object("retraction.target", TargetJson.class, Map.of(), List.of("statement"));
    statement
        .putArray("anyOf")
        .add(typed(ClaimJson.class, "asserts", proposition(SCOPED), "certainty", "claim"))
        .add(typed(DenialJson.class, "target", target, "aspect", "denial", "endorsement"))
        .add(typed(DoubtJson.class, "target", target, "", "doubt"))
        .add(typed(RetractionJson.class, "target", said, "", "retraction"));
    return statement;
  }

  private ObjectNode typed(
      Class<? extends Record> record,
      String content,
      ObjectNode part,
      String manner,
      String... types) {
    List<String> fields =
        Stream.of("id", "speaker", "saidAt", content, manner, "citations")
            .filter(name -> !name.isEmpty())
            .toList();
    Map<String, ObjectNode> parts = Map.of(content, part, "citations", reference("citation"));
    ObjectNode rest = object(WireSchema.name(record), record, parts, fields);
    ObjectNode type = JSON.objectNode().put("description", words.inExtraction("statement", "type"));
    ArrayNode names = type.put("type", "string").putArray("enum");
    Arrays.stream(types).forEach(names::add);
    ObjectNode properties = JSON.objectNode();
    properties.set("type", type);
    properties.setAll((ObjectNode) rest.path("properties"));
    rest.set("properties", properties);
    rest.set("required", JSON.arrayNode().add("type").addAll((ArrayNode) rest.path("required")));
    return rest;
  }

  private ObjectNode target() {
    ObjectNode target = described("target");
    Map<String, ObjectNode> parts = Map.of("proposition", proposition(List.of()));
    target
        .putArray("anyOf")
        .add(kind("target", TargetJson.class, parts, List.of("statement")))
        .add(kind("target", TargetJson.class, parts, List.of("proposition")));
    return target;
  }

  /** The value comes first, because services tell alternatives apart by their first field. */
  private ObjectNode proposition(List<String> scoped) {
    ObjectNode proposition = described("proposition");
    ArrayNode kinds = proposition.putArray("anyOf");
    for (RecordComponent value : ValueJson.class.getRecordComponents()) {
      String name = value.getName();
      List<String> fields =
          scoped.contains(name)
              ? List.of(name, "subject", "property", "scope")
              : List.of(name, "subject", "property");
      Map<String, ObjectNode> parts = Map.of("scope", reference("scope"));
      kinds.add(kind("proposition", PropositionJson.class, parts, fields));
    }
    return proposition;
  }

  private ObjectNode object(Class<? extends Record> record, String... fields) {
    return object(WireSchema.name(record), record, Map.of(), List.of(fields));
  }

  /** An alternative of something that is described already. */
  private ObjectNode kind(
      String name,
      Class<? extends Record> record,
      Map<String, ObjectNode> parts,
      List<String> fields) {
    return object(name, record, parts, fields).without("description");
  }

  private ObjectNode object(
      String name,
      Class<? extends Record> record,
      Map<String, ObjectNode> parts,
      List<String> fields) {
    ObjectNode object = described(name).put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (String field : fields) {
      String plain = field.replace("?", "");
      properties.set(plain, field(name, record, plain, Optional.ofNullable(parts.get(plain))));
      if (!plain.equals(field)) {
        ((ObjectNode) properties.path(plain)).putArray("type").add("string").add("null");
      }
      required.add(plain);
    }
    return object.put("additionalProperties", false);
  }

  private ObjectNode field(String object, Class<?> record, String name, Optional<ObjectNode> part) {
    Field field =
        fields(object, record).filter(f -> f.component().getName().equals(name)).findFirst().get();
    Type type = field.component().getGenericType();
    if (part.isPresent() && !(Formats.of(type) instanceof ListFormat)) {
      return part.get();
    }
    return JSON.objectNode()
        .put("description", words.inExtraction(field.object(), name))
        .setAll(value(type, part));
  }

  private static ObjectNode value(Type type, Optional<ObjectNode> part) {
    Format<?> format = Formats.of(type);
    if (format instanceof ListFormat) {
      ObjectNode items =
          part.orElseGet(() -> value(((ParameterizedType) type).getActualTypeArguments()[0], part));
      return JSON.objectNode().put("type", "array").set("items", items);
    }
    if (format instanceof BooleanFormat) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (type == Version.class) {
      return enumeration(Stream.of(Version.TEXT));
    }
    return type instanceof Class<?> c && c.isEnum()
        ? enumeration(Arrays.stream(c.getEnumConstants()).map(e -> TextFormat.kebab((Enum<?>) e)))
        : JSON.objectNode().put("type", "string");
  }

  private static ObjectNode enumeration(Stream<String> constants) {
    ObjectNode text = JSON.objectNode().put("type", "string");
    ArrayNode all = text.putArray("enum");
    constants.forEach(all::add);
    return text;
  }

  /** A field with the name of the object whose words it has. */
  private record Field(String object, RecordComponent component) {}

  private static Stream<Field> fields(String object, Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component ->
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? fields(WireSchema.name(component.getType()), component.getType())
                    : Stream.of(new Field(object, component)));
  }

  private ObjectNode described(String object) {
    return JSON.objectNode().put("description", words.inExtraction(object));
  }

  private static ObjectNode reference(String definition) {
    return JSON.objectNode().put("$ref", "#/$defs/" + definition);
  }
}
