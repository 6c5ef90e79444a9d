package io.github.gainsay.examples.quickstart;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.CheckReportBuilder;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.SarifReport;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.report.MarkdownReport;
import io.github.gainsay.report.MermaidReport;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What was checked and found, as each format has it. */
final class Checked {
  private final List<Input> inputs;
  private final CheckReport report;
  private final Optional<CheckReport> baseline;
  private final CheckReport news;
  private final Messages messages;

  private Checked(
      List<Input> inputs,
      CheckReport report,
      Optional<CheckReport> baseline,
      CheckReport news,
      Messages messages) {
    this.inputs = inputs;
    this.report = report;
    this.baseline = baseline;
    this.news = news;
    this.messages = messages;
  }

  /**
   * Checks what is in the files.
   *
   * @param files dossiers in JSON or YAML; without any, it is the article
   * @param baseline an earlier report, of which nothing is news
   * @param messages the language of reports for people, and of what tools show them
   * @throws Refusal if a file cannot be used
   */
  static Checked of(List<Path> files, Optional<Path> baseline, Messages messages) throws Refusal {
    List<Input> inputs = Input.readAll(files);
    Dossier dossier = inputs.isEmpty() ? Dossiers.article() : Dossiers.of(inputs);
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
    if (baseline.isEmpty()) {
      return new Checked(inputs, report, Optional.empty(), report, messages);
    }
    Input known = Input.read(baseline.get());
    CheckReport earlier = Json.readReport(known.name(), known.text());
    return new Checked(
        inputs, report, Optional.of(earlier), news(report, earlier, known.name()), messages);
  }

  /** Returns the report with what was known as accepted. */
  private static CheckReport news(CheckReport report, CheckReport earlier, String file) {
    CheckReport.Changes changes = report.since(earlier);
    CheckReportBuilder news = CheckReport.builder().dossier(report.dossier()).rules(report.rules());
    news.findings(changes.added());
    for (Finding known : changes.unchanged()) {
      Acceptance inBaseline =
          new Acceptance(known.fingerprint(), "Known from " + file + ".", Optional.empty());
      news.addAccepted(new CheckReport.Accepted(known, inBaseline));
    }
    return news.build();
  }

  /** Returns the report of what is not in the baseline. */
  CheckReport news() {
    return news;
  }

  Standings standings() {
    return Standings.of(report.dossier());
  }

  /** What is new is wanted alone, without where the claims stand, of which most is known. */
  TextReport text() {
    TextReport text = TextReport.of(news).messages(messages);
    return baseline.isPresent() ? text : text.standings(standings());
  }

  MarkdownReport markdown() {
    MarkdownReport markdown = MarkdownReport.of(news).messages(messages);
    return baseline.isPresent() ? markdown : markdown.standings(standings());
  }

  HtmlReport html() {
    HtmlReport html = HtmlReport.of(news).messages(messages);
    return baseline.isPresent() ? html : html.standings(standings());
  }

  MermaidReport mermaid() {
    return MermaidReport.of(report).messages(messages).standings(standings());
  }

  /** Tools of this format want all there is, and what became of each. */
  SarifReport sarif() throws Refusal {
    SarifReport sarif = SarifReport.of(report).messages(messages);
    for (Input input : inputs) {
      sarif = Json.locate(sarif, input);
    }
    return baseline.map(sarif::since).orElse(sarif);
  }
}
