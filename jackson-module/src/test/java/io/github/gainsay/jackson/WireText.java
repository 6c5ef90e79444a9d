package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.jackson.DossierJson.Version;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.When;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;

/** What schemas say of texts and numbers. */
final class WireText {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<Class<?>> NAMES = Set.of(String.class, Term.class, Text.class);

  private static final String DAY =
      "\\d{4}(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\\d|3[01]|XX))?)?|\\d{3}X|\\d\\dXX";
  private static final String TIME =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?";
  private static final String MOMENT = "((" + DAY + ")[~?%]?|" + TIME + ")";

  /** Which texts have a definition of their own. */
  enum Kind {
    NAME,
    DATE,
    OTHER
  }

  private WireText() {}

  static Kind kind(TextFormat<?> format) {
    if (NAMES.contains(format.type())) {
      return Kind.NAME;
    }
    return format.type() == When.class ? Kind.DATE : Kind.OTHER;
  }

  static ObjectNode name() {
    return any().put("pattern", "^\\S([\\s\\S]*\\S)?$");
  }

  static ObjectNode nameOrNothing() {
    return any().put("pattern", "^(\\S([\\s\\S]*\\S)?)?$");
  }

  static ObjectNode date() {
    return any()
        .put("pattern", "^(" + MOMENT + "(/(" + MOMENT + "|\\.\\.))?|\\.\\./" + MOMENT + ")$");
  }

  static ObjectNode number() {
    ObjectNode number = JSON.objectNode();
    number.putArray("type").add("number").add("string");
    return number
        .put("maxLength", 100)
        .put("pattern", "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?$");
  }

  static ObjectNode other(TextFormat<?> format) {
    if (format.type() == Version.class) {
      return JSON.objectNode().put("const", Version.TEXT);
    }
    if (format.type().isEnum()) {
      ObjectNode text = any();
      ArrayNode constants = text.putArray("enum");
      for (Object constant : format.type().getEnumConstants()) {
        constants.add(TextFormat.kebab((Enum<?>) constant));
      }
      return text;
    }
    if (format.type() == LocalDate.class) {
      return any().put("format", "date").put("pattern", "^\\d{4}-\\d\\d-\\d\\d$");
    }
    return format.type() == URI.class ? any().put("format", "uri-reference") : any();
  }

  static ObjectNode any() {
    return JSON.objectNode().put("type", "string");
  }
}
