package io.github.gainsay.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the command line within the test.
 *
 * @param exitCode the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exitCode, String out, String err) {
  /** A dossier of one claim. */
  static final String CLAIM =
      """
      {
        "gainsay": "1.0",
        "actors": [{"id": "mayor", "name": "the mayor"}],
        "statements": [
          {
            "type": "claim",
            "id": "locked",
            "speaker": "mayor",
            "asserts": {"subject": "exits", "property": "locked", "holds": true}
          }
        ]
      }
      """;

  /** A dossier of one denial of what {@link #CLAIM} claims. */
  static final String DENIAL =
      """
      {
        "gainsay": "1.0",
        "actors": [{"id": "owner", "name": "Blue Line"}],
        "statements": [
          {
            "type": "denial",
            "id": "open",
            "speaker": "owner",
            "target": {"proposition": {"subject": "exits", "property": "locked", "holds": true}}
          }
        ]
      }
      """;

  static Run of(String... args) {
    return of(Ansi.OFF, args);
  }

  static Run of(Ansi ansi, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Gainsay.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(Help.defaultColorScheme(ansi));
    int exitCode = commandLine.execute(args);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
