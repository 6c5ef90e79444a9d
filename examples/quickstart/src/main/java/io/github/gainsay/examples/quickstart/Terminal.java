package io.github.gainsay.examples.quickstart;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lets the command line use the whole width of the terminal. */
final class Terminal {
  /** Picocli takes no less. */
  private static final int LEAST_WIDTH = 55;

  private Terminal() {}

  /**
   * Sets the width to that of the environment variable COLUMNS, if it is a number, or else to that
   * of the terminal, if there is one.
   */
  static void adapt(CommandLine commandLine, @Nullable String columns) {
    if (columns != null && columns.matches("[1-9][0-9]{0,4}")) {
      commandLine.setUsageHelpWidth(Math.max(LEAST_WIDTH, Integer.parseInt(columns)));
    } else {
      commandLine.setUsageHelpAutoWidth(true);
    }
  }
}
