package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.GainsayModule;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class GainsayCliTest {
  private static final CheckReport ARTICLE =
      ConsistencyChecker.of(StandardRules.all()).check(ChineseFighters.dossier());
  private static final int RULES = StandardRules.all().size();
  private static final TextReport TEXT =
      TextReport.of(ARTICLE).standings(Standings.of(ARTICLE.dossier()));
  private static final String CLEAN =
      "Clean: "
          + RULES
          + """
           rules found nothing in 1 statement.

          Where each claim stands. None of this says what is true.

          UNCHALLENGED: nothing that anybody says is against it.
                  exits / locked: yes, said by the mayor
          """;

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Nested
  class Checks {
    @Test
    void the_article_if_no_file_is_named() {
      assertThat(Run.of("check")).isEqualTo(new Run(0, TEXT + "\n", ""));
    }

    @Test
    void the_article_if_nothing_is_said_at_all() {
      assertThat(Run.of()).isEqualTo(Run.of("check"));
    }

    @Test
    void a_file() throws IOException {
      Run result = Run.of("check", file("claim.json", Run.CLAIM));

      assertThat(result).isEqualTo(new Run(0, CLEAN, ""));
    }

    @Test
    void several_files_as_one_dossier() throws IOException {
      Run result = Run.of("check", file("claim.json", Run.CLAIM), file("denial.json", Run.DENIAL));

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

      assertThat(Run.of("check", file(name, yaml)).out()).isEqualTo(CLEAN);
    }

    @Test
    void a_file_that_begins_with_a_byte_order_mark() throws IOException {
      assertThat(Run.of("check", file("claim.json", "\uFEFF" + Run.CLAIM)).exitCode()).isZero();
    }
  }

  @Nested
  class WithABaseline {
    private final String denial = Run.DENIAL;

    private String baseline(String... args) {
      Path out = folder.resolve("before.json");
      List<String> all = new ArrayList<>(List.of("check", "--format", "json", "--out"));
      all.add(out.toString());
      all.addAll(List.of(args));
      Run.of(all.toArray(String[]::new));
      return out.toString();
    }

    @Test
    void reports_and_fails_on_what_is_new_only() throws IOException {
      String claim = file("claim.json", Run.CLAIM);
      String clean = baseline(claim);
      String denied = file("denial.json", denial);

      Run result = Run.of("check", claim, denied, "--baseline", clean, "--fail-on", "high");

      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).startsWith("2 findings in 2 statements");
      String known = baseline(claim, denied);
      assertThat(Run.of("check", claim, denied, "--baseline", known, "--fail-on", "info"))
          .isEqualTo(
              new Run(
                  0,
                  "Clean: "
                      + RULES
                      + " rules found nothing in 2 statements but 2 accepted findings.\n",
                  ""));
    }

    @Test
    void refuses_what_is_no_report() throws IOException {
      String claim = file("claim.json", Run.CLAIM);
      String empty = file("empty.json", "");

      assertThat(Run.of("check", claim, "--baseline", empty))
          .isEqualTo(
              new Run(2, "", "gainsay: " + empty + ": document must be a report, but is empty\n"));
    }
  }

  @Nested
  class Writes {
    @Test
    void json_that_reads_back_as_the_same_report() throws IOException {
      Run result = Run.of("check", "--format", "json");

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
      assertThat(Run.of("check", "--format=TEXT")).isEqualTo(Run.of("check"));
    }

    @Test
    void to_a_file() throws IOException {
      Path out = folder.resolve("report.txt");

      assertThat(Run.of("check", "--out", out.toString())).isEqualTo(new Run(0, "", ""));
      assertThat(out).hasContent(TEXT + "\n");
    }

    @Test
    void json_to_a_file() throws IOException {
      Path out = folder.resolve("report.json");

      Run.of("check", "--format", "json", "--out", out.toString());

      assertThat(Files.readString(out)).isEqualTo(Run.of("check", "--format", "json").out());
    }

    @Test
    void standings_that_read_back_as_the_same() throws IOException {
      Path out = folder.resolve("standings.json");

      Run result = Run.of("check", "--format", "json", "--standings", out.toString());

      assertThat(result).isEqualTo(Run.of("check", "--format", "json"));
      assertThat(
              JsonMapper.builder()
                  .addModule(new GainsayModule())
                  .build()
                  .readValue(out.toFile(), Standings.class))
          .isEqualTo(Standings.of(ARTICLE.dossier()));
      assertThat(out).content().startsWith("{\n  \"gainsay\": \"1.0\",\n").endsWith("\n}\n");
    }

    @Test
    void no_standings_where_it_cannot() {
      Path out = folder.resolve("missing").resolve("standings.json");

      Run result = Run.of("check", "--standings", out.toString());

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).startsWith("gainsay: cannot write " + out);
    }

    @Test
    void names_in_utf_8() throws IOException {
      Path out = folder.resolve("report.txt");
      String claim = Run.CLAIM.replace("the mayor", "Müllerová 市長");

      Run.of("check", file("c.json", claim), file("d.json", Run.DENIAL), "--out", out.toString());

      assertThat(Files.readString(out)).contains("Blue Line denies what Müllerová 市長 claims");
    }

    @Test
    void in_colour_on_a_terminal() {
      assertThat(Run.of(Ansi.ON, "check").out()).isEqualTo(TEXT.colour(true) + "\n");
    }

    @Test
    void without_colour_to_a_file() {
      Path out = folder.resolve("report.txt");

      Run.of(Ansi.ON, "check", "--out", out.toString());

      assertThat(out).hasContent(TEXT + "\n");
    }

    @Test
    void as_wide_as_the_terminal() {
      StringWriter out = new StringWriter();

      Gainsay.commandLine().setUsageHelpWidth(120).setOut(new PrintWriter(out)).execute("check");

      assertThat(out).hasToString(TEXT.width(120) + "\n");
    }
  }

  @Nested
  class ExitsWith {
    @ParameterizedTest(name = "{1} for --fail-on {0}")
    @CsvSource({"info, 1", "low, 1", "MEDIUM, 1", "high, 1"})
    void one_if_a_finding_is_so_severe(String severity, int exitCode) {
      Run result = Run.of("check", "--fail-on", severity);

      assertThat(result.exitCode()).isEqualTo(exitCode);
      assertThat(result.out()).isEqualTo(Run.of("check").out());
      assertThat(result.err()).isEmpty();
    }

    @Test
    void zero_if_no_finding_is_so_severe() throws IOException {
      String dossier =
          Run.CLAIM
              .replace("claim", "doubt")
              .replace("asserts\": {", "target\": {\"proposition\": {");
      String doubt = file("doubt.json", dossier.replace("true}", "true}}"));

      assertThat(Run.of("check", doubt).out())
          .startsWith("1 finding in 1 statement by " + RULES + " rules: 1 low.");
      assertThat(Run.of("check", doubt, "--fail-on", "medium").exitCode()).isZero();
      assertThat(Run.of("check", doubt, "--fail-on", "low").exitCode()).isOne();
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
            check     Checks dossiers, or else the article that comes with it.
            quantity  Shows how a figure in words is read, and how two compare.
          """;

      assertThat(Run.of("--help")).isEqualTo(new Run(0, help, ""));
    }

    @Test
    void the_check() {
      String help =
          """
          Usage: gainsay check [-hV] [--baseline=FILE] [--fail-on=SEVERITY]
                               [--format=FORMAT] [--messages=FILE] [--out=FILE]
                               [--standings=FILE] [FILE...]
          Checks dossiers, or else the article that comes with it.
                [FILE...]            Dossiers in JSON or YAML; several are checked as one.
                --baseline=FILE      Report only what is not in this earlier report, in
                                       JSON.
                --fail-on=SEVERITY   Fail on findings at least as severe: info, low,
                                       medium or high.
                --format=FORMAT      text (default), markdown, html, json, sarif or
                                       mermaid.
            -h, --help               Show this help message and exit.
                --messages=FILE      Sentences of another language, in a .properties file.
                --out=FILE           Where the report goes.
                --standings=FILE     Also write there, in JSON, where each claim stands.
            -V, --version            Print version information and exit.

          Exit codes:
             0   Checked.
             1   Checked, with a finding as severe as --fail-on says.
             2   Not checked: the options or a file cannot be used.
            70   Not checked: the program itself failed.
          """;

      assertThat(Run.of("check", "--help")).isEqualTo(new Run(0, help, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "check --version"})
    void its_version(String args) {
      Run result = Run.of(args.split(" "));

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
