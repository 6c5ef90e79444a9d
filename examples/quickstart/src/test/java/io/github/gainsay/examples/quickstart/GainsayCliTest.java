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
  private static final int RULES = StandardRules.all().size();
  private static final String CLEAN = "Clean: " + RULES + " rules found nothing in 1 statement.\n";

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

  /** Returns the message about the file, in which {@code %s} stands for its path. */
  private static String refusal(String message, String file) {
    return "gainsay: " + message.replace("%s", file) + System.lineSeparator();
  }

  @Nested
  class Checks {
    @Test
    void the_article_if_no_file_is_named() {
      assertThat(run("check")).isEqualTo(new Result(0, TextReport.of(ARTICLE) + "\n", ""));
    }

    @Test
    void the_article_if_nothing_is_said_at_all() {
      assertThat(run()).isEqualTo(run("check"));
    }

    @Test
    void a_file() throws IOException {
      Result result = run("check", file("claim.json", CLAIM));

      assertThat(result).isEqualTo(new Result(0, CLEAN, ""));
    }

    @Test
    void several_files_as_one_dossier() throws IOException {
      Result result = run("check", file("claim.json", CLAIM), file("denial.json", DENIAL));

      assertThat(result.exitCode()).isZero();
      assertThat(result.out())
          .startsWith("2 findings in 2 statements by " + RULES + " rules: 1 high, 1 info.");
      assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim.yaml", "claim.yml"})
    void yaml(String name) throws IOException {
      String yaml =
          """
          gainsay: "1.0"
          actors:
            - {id: mayor, name: the mayor}
          statements:
            - type: claim
              speaker: mayor
              asserts: {subject: exits, property: locked, holds: true}
          """;

      assertThat(run("check", file(name, yaml)).out()).isEqualTo(CLEAN);
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark() throws IOException {
      assertThat(run("check", file("claim.json", "\uFEFF" + CLAIM)).exitCode()).isZero();
    }
  }

  @Nested
  class Writes {
    @Test
    void json_that_reads_back_as_the_same_report() throws IOException {
      Result result = run("check", "--format", "json");

      CheckReport read =
          JsonMapper.builder()
              .addModule(new GainsayModule())
              .build()
              .readValue(result.out(), CheckReport.class);
      assertThat(read).isEqualTo(ARTICLE);
      assertThat(result.out()).startsWith("{\n  \"gainsay\": \"1.0\",\n").endsWith("\n}\n");
      assertThat(result.exitCode()).isZero();
    }

    @Test
    void text_if_told_so() {
      assertThat(run("check", "--format=TEXT")).isEqualTo(run("check"));
    }

    @Test
    void to_a_file() throws IOException {
      Path out = folder.resolve("report.txt");

      assertThat(run("check", "--out", out.toString())).isEqualTo(new Result(0, "", ""));
      assertThat(out).hasContent(TextReport.of(ARTICLE) + "\n");
    }

    @Test
    void json_to_a_file() throws IOException {
      Path out = folder.resolve("report.json");

      run("check", "--format", "json", "--out", out.toString());

      assertThat(Files.readString(out)).isEqualTo(run("check", "--format", "json").out());
    }

    @Test
    void names_in_utf_8() throws IOException {
      Path out = folder.resolve("report.txt");
      String claim = CLAIM.replace("the mayor", "Müllerová 市長");

      run("check", file("c.json", claim), file("d.json", DENIAL), "--out", out.toString());

      assertThat(Files.readString(out)).contains("Blue Line denies what Müllerová 市長 claims");
    }

    @Test
    void in_colour_on_a_terminal() {
      assertThat(run(Ansi.ON, "check").out()).isEqualTo(TextReport.of(ARTICLE).colour(true) + "\n");
    }

    @Test
    void without_colour_to_a_file() {
      Path out = folder.resolve("report.txt");

      run(Ansi.ON, "check", "--out", out.toString());

      assertThat(out).hasContent(TextReport.of(ARTICLE) + "\n");
    }

    @Test
    void as_wide_as_the_terminal() {
      StringWriter out = new StringWriter();

      Gainsay.commandLine().setUsageHelpWidth(120).setOut(new PrintWriter(out)).execute("check");

      assertThat(out).hasToString(TextReport.of(ARTICLE).width(120) + "\n");
    }
  }

  @Nested
  class ExitsWith {
    @ParameterizedTest(name = "{1} for --fail-on {0}")
    @CsvSource({"info, 1", "low, 1", "MEDIUM, 1", "high, 1"})
    void one_if_a_finding_is_so_severe(String severity, int exitCode) {
      Result result = run("check", "--fail-on", severity);

      assertThat(result.exitCode()).isEqualTo(exitCode);
      assertThat(result.out()).isEqualTo(run("check").out());
      assertThat(result.err()).isEmpty();
    }

    @Test
    void zero_if_no_finding_is_so_severe() throws IOException {
      String dossier =
          CLAIM.replace("claim", "doubt").replace("asserts\": {", "target\": {\"proposition\": {");
      String doubt = file("doubt.json", dossier.replace("true}", "true}}"));

      assertThat(run("check", doubt).out())
          .startsWith("1 finding in 1 statement by " + RULES + " rules: 1 low.");
      assertThat(run("check", doubt, "--fail-on", "medium").exitCode()).isZero();
      assertThat(run("check", doubt, "--fail-on", "low").exitCode()).isOne();
    }

    @Test
    void seventy_and_the_stack_trace_if_the_program_itself_fails() throws Exception {
      StringWriter err = new StringWriter();
      CommandLine commandLine = Gainsay.commandLine().setErr(new PrintWriter(err, true));

      int exitCode =
          commandLine
              .getExecutionExceptionHandler()
              .handleExecutionException(
                  new IllegalStateException("broken"), commandLine, commandLine.parseArgs());

      assertThat(exitCode).isEqualTo(70);
      assertThat(err.toString()).startsWith("java.lang.IllegalStateException: broken");
    }
  }

  @Nested
  class Refuses {
    private void assertRefused(String message, String name, String content) throws IOException {
      String file = file(name, content);

      assertThat(run("check", file)).isEqualTo(new Result(2, "", refusal(message, file)));
    }

    @Test
    void a_file_that_is_not_there() {
      String file = folder.resolve("nowhere.json").toString();

      assertThat(run("check", file))
          .isEqualTo(new Result(2, "", refusal("cannot read %s: no such file or folder", file)));
    }

    @Test
    void a_folder() {
      String file = folder.toString();

      assertThat(run("check", file))
          .isEqualTo(new Result(2, "", refusal("cannot read %s: Is a directory", file)));
    }

    @Test
    void an_empty_file() throws IOException {
      assertRefused("%s: document must be a dossier, but is empty", "empty.json", " \n");
    }

    @Test
    void null_for_a_dossier() throws IOException {
      assertRefused("%s: document must be a dossier, but was null", "null.json", "null");
    }

    @Test
    void two_dossiers_in_one_file() throws IOException {
      assertRefused(
          "%s: document must end after the dossier, but goes on (line 1, column 20)",
          "two.json", "{\"gainsay\": \"1.0\"} {}");
    }

    @Test
    void what_is_not_json() throws IOException {
      assertRefused(
          "%s: Unexpected character ('x' (code 120)): was expecting double-quote to start field"
              + " name (line 2, column 3)",
          "x.json", "{\n  x: 1}");
    }

    @Test
    void json_that_breaks_off() throws IOException {
      assertRefused(
          "%s: Unexpected end-of-input: expected close marker for Object (start marker at line 1,"
              + " column 1) (line 1, column 18)",
          "half.json", "{\"gainsay\": \"1.0\"");
    }

    @Test
    void what_is_not_yaml() throws IOException {
      assertRefused(
          """
          %s: while parsing a flow sequence
           in 'reader', line 1, column 10:
              gainsay: [1.0
                       ^
          expected ',' or ']', but got <stream end>
           in 'reader', line 1, column 14:
              gainsay: [1.0
                           ^""",
          "x.yaml", "gainsay: [1.0");
    }

    @Test
    void what_is_not_in_utf_8() throws IOException {
      Path file = Files.writeString(folder.resolve("x.json"), "{\"é\"", StandardCharsets.UTF_16);

      assertThat(run("check", file.toString()))
          .isEqualTo(
              new Result(
                  2, "", refusal("%s: document must be in UTF-8, but is not", file.toString())));
    }

    @Test
    void an_unknown_field() throws IOException {
      assertRefused(
          "%s: statements[0].colour must be one of the fields type, id, speaker, onBehalfOf, saidAt,"
              + " occasion, utterance, passage, asserts, certainty, citations, but was 'colour'"
              + " (line 8, column 7)",
          "x.json", CLAIM.replace("\"speaker\"", "\"colour\": \"red\", \"speaker\""));
    }

    @Test
    void a_value_of_the_wrong_type() throws IOException {
      assertRefused(
          "%s: statements[0].asserts.holds must be true or false, but was the text 'yes'"
              + " (line 9, column 70)",
          "x.json", CLAIM.replace("true", "\"yes\""));
    }

    @Test
    void a_reference_to_what_is_not_there() throws IOException {
      assertRefused(
          """
          %s: document must hold together, but has 1 problem (line 1, column 1):
            statements[0].speaker: actor 'x' must be in the dossier, but is not (line 8, column 18)""",
          "x.json", CLAIM.replace("\"speaker\": \"mayor\"", "\"speaker\": \"x\""));
    }

    @Test
    void files_that_give_one_thing_differently() throws IOException {
      String a = file("a.json", CLAIM);
      String b = file("b.json", DENIAL);
      String c = file("c.json", CLAIM.replace("the mayor", "Ada Berg"));

      String message =
          "the files must fit together, but do not:\n"
              + ("  "
                  + c
                  + ": actors[0].id: actor 'mayor' must be one thing, but is given differently")
              + (" at " + a + ": actors[0]");
      assertThat(run("check", a, b, c)).isEqualTo(new Result(2, "", refusal(message, "")));
    }

    @Test
    void to_write_where_there_is_no_folder() {
      String out = folder.resolve("nowhere").resolve("out.txt").toString();

      assertThat(run("check", "--out", out))
          .isEqualTo(new Result(2, "", refusal("cannot write %s: no such file or folder", out)));
    }

    @Test
    void to_write_over_a_folder() {
      String out = folder.toString();

      assertThat(run("check", "--out", out))
          .isEqualTo(new Result(2, "", refusal("cannot write %s: Is a directory", out)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "check --format xml | Invalid value for option '--format': expected one of [TEXT, JSON]"
              + " (case-insensitive) but was 'xml'",
          "check --fail-on worst | Invalid value for option '--fail-on': expected one of [INFO, LOW,"
              + " MEDIUM, HIGH] (case-insensitive) but was 'worst'",
          "check --fail-on | Missing required parameter for option '--fail-on' (SEVERITY)",
          "check --nope | Unknown option: '--nope'",
          "chek | Unmatched argument at index 0: 'chek'",
        })
    void options_that_it_does_not_have(String args, String message) {
      assertThat(run(args.split(" ")))
          .isEqualTo(new Result(2, "", refusal(message + "; see --help", "")));
    }
  }

  @Nested
  class Explains {
    @Test
    void itself() {
      String help =
          """
          Usage: gainsay [-hV] [COMMAND]
          Checks who claims what, who denies it, and whether it all holds together.
          Without a command it checks the article that comes with it.
            -h, --help      Show this help message and exit.
            -V, --version   Print version information and exit.
          Commands:
            check  Checks dossiers, or else the article that comes with it.
          """;

      assertThat(run("--help")).isEqualTo(new Result(0, help, ""));
    }

    @Test
    void the_check() {
      String help =
          """
          Usage: gainsay check [-hV] [--fail-on=SEVERITY] [--format=FORMAT] [--out=FILE]
                               [FILE...]
          Checks dossiers, or else the article that comes with it.
                [FILE...]            Dossiers in JSON or YAML; several are checked as one.
                --fail-on=SEVERITY   Fail on findings at least as severe: info, low,
                                       medium or high.
                --format=FORMAT      text (default) or json.
            -h, --help               Show this help message and exit.
                --out=FILE           Where the report goes.
            -V, --version            Print version information and exit.

          Exit codes:
             0   Checked.
             1   Checked, with a finding as severe as --fail-on says.
             2   Not checked: the options or a file cannot be used.
            70   Not checked: the program itself failed.
          """;

      assertThat(run("check", "--help")).isEqualTo(new Result(0, help, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "check --version"})
    void its_version(String args) {
      Result result = run(args.split(" "));

      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).matches("gainsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
  }

  @Nested
  class IsAsWideAs {
    private static int width(String columns) {
      CommandLine commandLine = Gainsay.commandLine();
      Terminal.adapt(commandLine, columns);
      return commandLine.getUsageHelpWidth();
    }

    @ParameterizedTest(name = "{1} for COLUMNS={0}")
    @CsvSource({"100, 100", "55, 55", "54, 55", "1, 55", "99999, 99999"})
    void the_environment_says(String columns, int width) {
      assertThat(width(columns)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "wide", "1000000", "080"})
    void the_terminal_if_the_environment_says_nonsense(String columns) {
      CommandLine commandLine = Gainsay.commandLine();

      Terminal.adapt(commandLine, columns);

      assertThat(commandLine.isUsageHelpAutoWidth()).isTrue();
    }
  }
}
