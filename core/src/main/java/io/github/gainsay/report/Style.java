package io.github.gainsay.report;

import io.github.gainsay.consistency.Severity;

/** How words look on a terminal that shows colour. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("1;36");

  private static final String ESCAPE = "\u001B[";

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case HIGH -> RED;
      case MEDIUM -> YELLOW;
      case LOW -> CYAN;
      case INFO -> STRONG;
    };
  }

  /** Returns the words between the escape sequences that switch the style on and off. */
  String paint(String words) {
    return this == PLAIN ? words : ESCAPE + codes + "m" + words + ESCAPE + "0m";
  }
}
