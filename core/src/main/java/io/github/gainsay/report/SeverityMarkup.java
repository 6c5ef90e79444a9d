package io.github.gainsay.report;

import io.github.gainsay.consistency.Severity;
import java.util.Locale;

/** How severities are shown in a page: by a shape and a word, so that no colour is needed. */
final class SeverityMarkup {
  private SeverityMarkup() {}

  /** Returns by what the severity is known to style sheets and scripts. */
  static String code(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Writes a shape, which the word beside it explains. */
  static void sign(Markup out, Severity severity) {
    String sign =
        switch (severity) {
          case HIGH -> "\u25B2";
          case MEDIUM -> "\u25C6";
          case LOW -> "\u25CF";
          case INFO -> "\u25CB";
        };
    out.element("span", sign, "class", "sign", "aria-hidden", "true");
  }

  /** Writes the shape and the word. */
  static void badge(Markup out, Words words, Severity severity) {
    out.open("span", "class", "badge " + code(severity));
    sign(out, severity);
    out.text(" " + words.name(severity)).close();
  }
}
