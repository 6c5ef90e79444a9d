package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.GainsayModule;
import io.github.gainsay.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class GainsayCliTest {
  private static final CheckReport ARTICLE =
      ConsistencyChecker.of(StandardRules.all()).check(ChineseFighters.dossier());

  private static final String CLAIM =
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

  private static final String DENIAL =
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

  @TempDir private Path folder;

  private record Result(int exitCode, String out, String err) {}

  private static Result run(String... args) {
    return run(Ansi.OFF, args);
  }

  private static Result run(Ansi ansi, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Gainsay.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(Help.defaultColorScheme(ansi));
    int exitCode = commandLine.execute(args);
    return new Result(exitCode, out.toString(), err.toString());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
