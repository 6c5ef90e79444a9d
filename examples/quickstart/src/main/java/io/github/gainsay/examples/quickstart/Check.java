package io.github.gainsay.examples.quickstart;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.CheckReportBuilder;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
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

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Dossiers in JSON or YAML; several are checked as one.")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
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

  @Override
  public Integer call() throws Refusal {
    Dossier dossier = files.isEmpty() ? Dossiers.article() : Dossiers.read(files);
    CheckReport report = news(ConsistencyChecker.of(StandardRules.all()).check(dossier));
    if (out.isPresent()) {
      write(out.get(), format == Format.JSON ? Json.write(report) : text(report) + "\n");
    } else {
      PrintWriter terminal = spec.commandLine().getOut();
      terminal.print(format == Format.JSON ? Json.write(report) : forTerminal(report) + "\n");
      terminal.flush();
    }
    if (standings.isPresent()) {
      write(standings.get(), Json.write(Standings.of(dossier)));
    }
    return failOn.filter(least -> !report.atLeast(least).isEmpty()).isPresent() ? FAILED : PASSED;
  }

  private CheckReport news(CheckReport report) throws Refusal {
    if (baseline.isEmpty()) {
      return report;
    }
    String file = baseline.get().toString();
    CheckReport.Changes changes =
        report.since(Json.readReport(file, Dossiers.text(baseline.get())));
    CheckReportBuilder news = CheckReport.builder().dossier(report.dossier()).rules(report.rules());
    news.findings(changes.added());
    for (Finding known : changes.unchanged()) {
      Acceptance inBaseline =
          new Acceptance(known.fingerprint(), "Known from " + file + ".", Optional.empty());
      news.addAccepted(new CheckReport.Accepted(known, inBaseline));
    }
    return news.build();
  }

  /** What is new is wanted alone, without where the claims stand, of which most is known. */
  private TextReport text(CheckReport report) {
    TextReport text = TextReport.of(report);
    return baseline.isPresent() ? text : text.standings(Standings.of(report.dossier()));
  }

  private TextReport forTerminal(CheckReport report) {
    return text(report)
        .width(spec.usageMessage().width())
        .colour(spec.commandLine().getColorScheme().ansi().enabled());
  }

  private static void write(Path file, String text) throws Refusal {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Refusal.of("cannot write " + file, e);
    }
  }
}
