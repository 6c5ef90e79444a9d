package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.report.Printable;
import java.util.regex.Pattern;

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

  private static final Pattern SYNTAX = Pattern.compile("[\\\\`*_\\[\\]<>&#~|!$@]");

  private SarifText() {}

  /** {@return the message object} */
  static ObjectNode message(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", plain(text));
  }

  /** {@return the text as Markdown that shows it, and is no markup} */
  static String markdown(String text) {
    return SYNTAX.matcher(Printable.of(text)).replaceAll("\\\\$0");
  }

  private static String plain(String text) {
    String shown = Printable.of(text).strip();
    return (shown.isEmpty() ? NOTHING : shown)
        .replace("{", "{{")
        .replace("}", "}}")
        .replace("](", "] (");
  }
}
