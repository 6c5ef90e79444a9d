package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The rules that ran, and all that reported something. */
final class SarifRules {
  private static final String PAGES = "https://github.com/gainsay/gainsay/blob/main/docs/rules/";

  private final List<String> ids;
  private final Messages messages;
  private final Map<String, Severity> usual = new HashMap<>();

  SarifRules(Collection<String> ids, Messages messages) {
    this.messages = messages;
    this.ids = new ArrayList<>(new TreeSet<>(ids));
    for (Rule rule : StandardRules.all()) {
      usual.put(rule.id(), rule.severity());
    }
  }

  /** {@return the place of the rule among the descriptors} */
  int indexOf(String id) {
    return Collections.binarySearch(ids, id);
  }

  /** {@return the {@code reportingDescriptor}s, by id} */
  ArrayNode descriptors() {
    ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
    ids.forEach(id -> descriptors.add(descriptor(id)));
    return descriptors;
  }

  private ObjectNode descriptor(String id) {
    ObjectNode rule = JsonNodeFactory.instance.objectNode().put("id", id);
    Severity severity = usual.get(id);
    if (severity == null) {
      rule.set("shortDescription", SarifText.message(id));
      return rule;
    }
    String description = messages.format(Message.of("rule." + id));
    String more = messages.format(Message.of("sarif.more"));
    String page = PAGES + id + ".md";
    rule.put("name", name(id));
    rule.set("shortDescription", SarifText.message(description));
    rule.set("fullDescription", SarifText.message(description));
    rule.put("helpUri", page);
    ObjectNode help = SarifText.message(description + " " + page);
    help.put(
        "markdown",
        SarifText.markdown(description) + " [" + SarifText.markdown(more) + "](" + page + ")");
    rule.set("help", help);
    rule.putObject("defaultConfiguration")
        .put("level", level(severity))
        .put("rank", rank(severity));
    ObjectNode properties = rule.putObject("properties");
    properties.put("severity", word(severity));
    properties.putArray("tags").add("consistency");
    return rule;
  }

  /** {@return the id in the spelling of names of types, such as {@code NumericContradiction}} */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  /** {@return the {@code kind}; only what fails may have a level other than none} */
  static String kind(Severity severity) {
    return severity == Severity.INFO ? "informational" : "fail";
  }

  static String level(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
      case INFO -> "none";
    };
  }

  /** {@return the order in which to look at results, the highest first} */
  static int rank(Severity severity) {
    return switch (severity) {
      case HIGH -> 100;
      case MEDIUM -> 75;
      case LOW -> 50;
      case INFO -> 25;
    };
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
