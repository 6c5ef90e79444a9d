package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.jackson.RelationJson.ProductJson;
import io.github.gainsay.jackson.RelationJson.TotalJson;
import io.github.gainsay.jackson.StatementJson.RetractionJson;
import java.util.List;
import java.util.Map;

/** What schemas say of wire records beyond their fields, as the records do in their code. */
final class WireConditions {
  private static final Map<Class<?>, List<String>> ONE_OF =
      Map.of(
          ValueJson.class, List.of("quantity", "holds", "term", "when", "words"),
          TargetJson.class, List.of("statement", "proposition", "relation", "utterance"),
          OperandJson.class, List.of("proposition", "constant"),
          CitationJson.class, List.of("source", "statement"));
  private static final Map<Class<?>, String> NOT_EMPTY =
      Map.of(
          TotalJson.class, "plus",
          ProductJson.class, "factors",
          FindingJson.class, "statements",
          PositionJson.class, "commitments");

  private WireConditions() {}

  static void add(Class<?> record, ObjectNode object) {
    if (ONE_OF.containsKey(record)) {
      ArrayNode kinds = object.putArray("oneOf");
      ONE_OF.get(record).forEach(field -> require(kinds.addObject(), field));
    }
    if (NOT_EMPTY.containsKey(record)) {
      field(object, NOT_EMPTY.get(record)).put("minItems", 1);
    }
    if (record == UtteranceJson.class) {
      object.putObject("dependentRequired").putArray("passage").add("utterance");
    }
    if (record == RetractionJson.class) {
      ArrayNode targets = field(object, "target").putArray("anyOf");
      require(targets.addObject(), "statement");
      require(targets.addObject(), "utterance");
    }
    if (record == QuantityJson.class) {
      addBounds(object);
    }
  }

  /** A number alone, or bounds; not two lower or two upper ones; what is exact is not about. */
  private static void addBounds(ObjectNode object) {
    ArrayNode either = object.putArray("oneOf");
    require(either.addObject(), "exactly");
    ArrayNode bounds = either.addObject().putArray("anyOf");
    for (String bound : List.of("atLeast", "moreThan", "atMost", "lessThan")) {
      require(bounds.addObject(), bound);
    }
    ArrayNode all = object.putArray("allOf");
    require(all.addObject().putObject("not"), "atLeast", "moreThan");
    require(all.addObject().putObject("not"), "atMost", "lessThan");
    ObjectNode about = all.addObject().putObject("not");
    require(about, "exactly", "approximate");
    about.putObject("properties").putObject("approximate").put("const", true);
  }

  private static ObjectNode field(ObjectNode object, String name) {
    return (ObjectNode) object.path("properties").path(name);
  }

  private static void require(ObjectNode schema, String... fields) {
    ArrayNode required = schema.putArray("required");
    for (String field : fields) {
      required.add(field);
    }
  }
}
