package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.report.Printable;

/**
 * Messages in which nothing means more than it says.
 *
 * <p>In SARIF, <code>{0}</code> is a placeholder and {@code [text](address)} a link. Braces are
 * doubled, as section 3.11.5 demands. Against links it has no remedy outside of links (3.11.6), so
 * that a blank parts the brackets.
 */
final class SarifText {
  /** What stands for a text of which nothing can be seen: no message may be empty. */
  private static final String NOTHING = "–";

  private SarifText() {}

  /** {@return the message object} */
  static ObjectNode message(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", plain(text));
  }

  private static String plain(String text) {
    String shown = Printable.of(text).strip();
    return (shown.isEmpty() ? NOTHING : shown)
        .replace("{", "{{")
        .replace("}", "}}")
        .replace("](", "] (");
  }
}
