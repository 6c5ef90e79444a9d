package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON that knows its place, so that whatever is wrong with it can be found, in whatever
 * order its fields come.
 */
final class Node {
  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");
  private static final int SHOWN = 80;

  private final @Nullable Node parent;
  private final @Nullable Reference step;
  private final JsonLocation location;
  private final JsonToken token;
  private final String text;
  private final Map<String, Node> fields;
  private final Map<String, JsonLocation> places;
  private final List<Node> items;

  private Node(
      @Nullable Node parent,
      @Nullable Reference step,
      JsonLocation location,
      JsonToken token,
      String text) {
    this.parent = parent;
    this.step = step;
    this.location = location;
    this.token = token;
    this.text = text;
    this.fields = token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of();
    this.places = token == JsonToken.START_OBJECT ? new HashMap<>() : Map.of();
    this.items = token == JsonToken.START_ARRAY ? new ArrayList<>() : List.of();
  }

  /** Reads the value at which the parser stands, and leaves the parser at its last token. */
  static Node read(JsonParser p) throws IOException {
    return read(p, null, null);
  }

  private static Node read(JsonParser p, @Nullable Node parent, @Nullable Reference step)
      throws IOException {
    JsonToken token = p.currentToken();
    Node node = new Node(parent, step, p.currentTokenLocation(), token, text(p, token));
    if (token == JsonToken.START_OBJECT) {
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        node.readField(p);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (p.nextToken() != JsonToken.END_ARRAY) {
        node.items.add(read(p, node, new Reference(List.class, node.items.size())));
      }
    }
    return node;
  }

  private static String text(JsonParser p, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> p.getText();
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> token.asString(); // in YAML also True, TRUE
      default -> "";
    };
  }

  private void readField(JsonParser p) throws IOException {
    String name = p.currentName();
    places.put(name, p.currentTokenLocation());
    p.nextToken();
    Node field = read(p, this, new Reference(Map.class, name));
    if (fields.putIfAbsent(name, field) != null) {
      throw name(name).refused("must be given once, but is given twice");
    }
  }

  /** {@return a node in the place of the name of a field, where it was last given} */
  Node name(String name) {
    JsonLocation place = places.getOrDefault(name, location);
    return new Node(this, new Reference(Map.class, name), place, JsonToken.FIELD_NAME, name);
  }

  /**
   * {@return the field; if it is not there, an {@linkplain #isAbsent() absent} node in its place}
   */
  Node field(String name) {
    Node field = fields.get(name);
    return field == null
        ? new Node(this, new Reference(Map.class, name), location, JsonToken.NOT_AVAILABLE, "")
        : field;
  }

  /** {@return the names of the fields, in the order of the text} */
  Set<String> names() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  boolean isAbsent() {
    return token == JsonToken.NOT_AVAILABLE;
  }

  boolean isNull() {
    return token == JsonToken.VALUE_NULL;
  }

  boolean isObject() {
    return token == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return token == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    return token.isNumeric();
  }

  boolean isBoolean() {
    return token.isBoolean();
  }

  /** {@return the content of a text, or how a number or a truth value is written} */
  String text() {
    return text;
  }

  /** {@return the items of the list} */
  List<Node> items() throws InvalidJsonException {
    if (token != JsonToken.START_ARRAY) {
      throw mismatch("a list");
    }
    return Collections.unmodifiableList(items);
  }

  JsonLocation location() {
    return location;
  }

  /** {@return the way from the root to here, the last step first} */
  List<Reference> stepsUp() {
    List<Reference> steps = new ArrayList<>();
    for (Node at = this; at != null && at.step != null; at = at.parent) {
      steps.add(at.step);
    }
    return steps;
  }

  /** {@return what is at a path such as {@code statements[3].target}, or the last on the way} */
  Node nearest(String path) {
    Node at = this;
    for (String name : steps(path)) {
      Node next = at.step(name);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private @Nullable Node find(String path) {
    Node at = this;
    for (String name : steps(path)) {
      at = at == null ? null : at.step(name);
    }
    return at;
  }

  private static List<String> steps(String path) {
    return STEP.matcher(path).results().map(MatchResult::group).toList();
  }

  private @Nullable Node step(String name) {
    boolean isIndex = !items.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isIndex) {
      return fields.get(name);
    }
    int index = Integer.parseInt(name);
    return index < items.size() ? items.get(index) : null;
  }

  /** {@return the refusal of this for being something else} */
  InvalidJsonException mismatch(String expected) {
    return mismatch(expected, null);
  }

  /** {@return the refusal of this for being something else, because something else refused it} */
  InvalidJsonException mismatch(String expected, @Nullable Throwable cause) {
    return refused("must be " + expected + ", but " + found(), cause);
  }

  /** {@return the refusal of this for a reason such as {@code must not be empty, but was []}} */
  InvalidJsonException refused(String condition) {
    return refused(condition, null);
  }

  /** {@return the refusal of this, because something else refused it} */
  InvalidJsonException refused(String condition, @Nullable Throwable cause) {
    return new InvalidJsonException(this, condition, "", cause);
  }

  /**
   * {@return the refusal of this, or of the field in it that the message begins with}
   *
   * @param cause what the model says, such as {@code passage must go with an utterance, …}
   */
  InvalidJsonException refused(IllegalArgumentException cause) {
    String message = String.valueOf(cause.getMessage());
    int condition = message.indexOf("must ");
    Node at = condition > 0 ? find(message.substring(0, condition - 1)) : null;
    return at == null ? refused(message, cause) : at.refused(message.substring(condition), cause);
  }

  private String found() {
    return switch (token) {
      case NOT_AVAILABLE -> "is missing";
      case START_OBJECT -> "was an object";
      case START_ARRAY -> "was a list";
      case VALUE_STRING -> "was the text '" + shortened(text) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "was the number " + shortened(text);
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> "was " + text;
      default -> "was something that JSON does not have";
    };
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
