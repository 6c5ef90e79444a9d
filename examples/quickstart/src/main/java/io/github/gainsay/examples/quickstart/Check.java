package io.github.gainsay.examples.quickstart;

import io.github.gainsay.consistency.Severity;
import io.github.gainsay.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}. */
@Command(
    name = "check",
    description = "Checks dossiers, or else the article that comes with it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Checked.",
      " 1:Checked, with a finding as severe as --fail-on says.",
      " 2:Not checked: the options or a file cannot be used.",
      "70:Not checked: the program itself failed."
    })
final class Check implements Callable<Integer> {
  private static final int PASSED = 0;
  private static final int FAILED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Dossiers in JSON or YAML; several are checked as one.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), markdown, html, json, sarif or mermaid.")
  private Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Fail on findings at least as severe: info, low, medium or high.")
  private Optional<Severity> failOn = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report only what is not in this earlier report, in JSON.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--standings",
      paramLabel = "FILE",
      description = "Also write there, in JSON, where each claim stands.")
  private Optional<Path> standings = Optional.empty();

  @Option(
      names = "--messages",
      paramLabel = "FILE",
      description = "Sentences of another language, in a .properties file.")
  private Optional<Path> messages = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    Checked checked = Checked.of(files, baseline, Language.read(messages));
    if (out.isPresent()) {
      write(out.get(), format.write(checked));
    } else {
      PrintWriter terminal = spec.commandLine().getOut();
      terminal.print(format == Format.TEXT ? forTerminal(checked.text()) : format.write(checked));
      terminal.flush();
    }
    if (standings.isPresent()) {
      write(standings.get(), Json.write(checked.standings()));
    }
    return failOn.filter(least -> !checked.news().atLeast(least).isEmpty()).isPresent()
        ? FAILED
        : PASSED;
  }

  private String forTerminal(TextReport text) {
    return text.width(spec.usageMessage().width())
            .colour(spec.commandLine().getColorScheme().ansi().enabled())
        + "\n";
  }

  private static void write(Path file, String text) throws Refusal {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Refusal.of("cannot write " + file, e);
    }
  }
}
