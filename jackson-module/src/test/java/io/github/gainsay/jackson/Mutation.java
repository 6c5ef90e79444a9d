package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes of form: one somewhere in a document. */
enum Mutation {
  REMOVED,
  NULL,
  NUMBER,
  TEXT,
  TRUTH_VALUE,
  EMPTY_LIST,
  EMPTY_OBJECT,
  LIST_OF_ONE,
  RENAMED,
  REPEATED,
  VALUE_OF_ANOTHER,
  FIELD_OF_ANOTHER;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of("", " a", "a ", "x", "1.0", "2.0", "2025-13-01", "../..", "claim", "within", "5 km");

  /** A value in a document: a field or an item; the kind is the same wherever it may stand. */
  private record Slot(String kind, ContainerNode<?> in, String name, int index) {
    JsonNode value() {
      return in instanceof ObjectNode object ? object.path(name) : in.path(index);
    }

    void set(JsonNode value) {
      if (in instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) in).set(index, value);
      }
    }

    void remove() {
      if (in instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) in).remove(index);
      }
    }
  }

  /** {@return the kinds of places that the document has, each with the number of one} */
  static Map<String, Integer> places(JsonNode document) {
    List<Slot> slots = slots(document);
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      places.putIfAbsent(slots.get(i).kind(), i);
    }
    return places;
  }

  /** {@return a copy of the document with this change at a random place} */
  JsonNode in(JsonNode document, Random random) {
    return in(document, random.nextInt(slots(document).size()), random);
  }

  /** {@return a copy of the document with this change at the place of that number} */
  JsonNode in(JsonNode document, int place, Random random) {
    JsonNode copy = document.deepCopy();
    List<Slot> slots = slots(copy);
    Slot slot = slots.get(place);
    Slot other = slots.get(random.nextInt(slots.size()));
    JsonNode value = slot.value().deepCopy();
    switch (this) {
      case REMOVED -> slot.remove();
      case NULL -> slot.set(JSON.nullNode());
      case NUMBER -> slot.set(JSON.numberNode(random.nextInt(3)));
      case TEXT -> slot.set(JSON.textNode(TEXTS.get(random.nextInt(TEXTS.size()))));
      case TRUTH_VALUE -> slot.set(JSON.booleanNode(random.nextBoolean()));
      case EMPTY_LIST -> slot.set(JSON.arrayNode());
      case EMPTY_OBJECT -> slot.set(JSON.objectNode());
      case LIST_OF_ONE -> slot.set(JSON.arrayNode().add(value));
      case RENAMED -> {
        slot.remove();
        add(slot.in(), slot.name() + "x", value);
      }
      case REPEATED -> add(slot.in(), slot.name(), value);
      case VALUE_OF_ANOTHER -> slot.set(other.value().deepCopy());
      case FIELD_OF_ANOTHER -> add(slot.in(), other.name(), other.value().deepCopy());
    }
    return copy;
  }

  private static void add(ContainerNode<?> in, String name, JsonNode value) {
    if (in instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) in).add(value);
    }
  }

  private static List<Slot> slots(JsonNode document) {
    List<Slot> slots = new ArrayList<>();
    addSlots("", document, slots);
    return slots;
  }

  private static void addSlots(String parent, JsonNode node, List<Slot> slots) {
    if (node instanceof ObjectNode object) {
      boolean proposition = object.has("subject"); // all alike, wherever they stand
      String owner = proposition ? "" : parent + " " + object.path("type").asText();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String name = field.getKey();
        String kind = owner + "." + name;
        slots.add(new Slot(kind, object, name, -1));
        addSlots(name, field.getValue(), slots);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        String kind = parent + "[]";
        slots.add(new Slot(kind, array, "", i));
        addSlots(kind, array.get(i), slots);
      }
    }
  }
}
