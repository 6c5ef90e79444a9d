package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.standing.Standings;
import java.util.List;
import java.util.Optional;

/** The page as a whole: head, header, contents, sections, footer. */
final class HtmlPage {
  /** How many contents and parties a map shows at most. */
  static final int MAPPED = 24;

  private static final int LISTED = 60;

  private static final String POLICY =
      "default-src 'none'; style-src "
          + Asset.PAGE_STYLE.hash()
          + " "
          + Asset.DRAWING_STYLE.hash()
          + "; script-src "
          + Asset.SCRIPT.hash()
          + "; base-uri 'none'; form-action 'none'";

  private final Markup out;
  private final Words words;
  private final CheckReport report;
  private final Optional<Standings> standings;
  private final String title;

  HtmlPage(
      Markup out, Words words, CheckReport report, Optional<Standings> standings, String title) {
    this.out = out;
    this.words = words;
    this.report = report;
    this.standings = standings;
    this.title = title;
  }

  void write() {
    ClaimMap map = ClaimMap.of(report, standings, MAPPED, words);
    out.doctype().open("html", "lang", words.messages().language());
    writeHead();
    out.open("body").linkTo("main", words.of("html.skip"), "class", "skip").line();
    writeHeader();
    out.open("div", "class", "columns");
    writeContents(!map.edges().isEmpty());
    out.line().open("main", "id", "main", "tabindex", "-1");
    new FindingsSection(out, words, report).write();
    if (!map.edges().isEmpty()) {
      new ClaimMapSection(out, words, map).write();
    }
    standings.ifPresent(s -> new StandingsSection(out, words, s).write());
    if (!report.dossier().sources().isEmpty()) {
      new SourcesSection(out, words, report).write();
    }
    new CheckedSection(out, words, report).write();
    out.close().close().line();
    String colophon = words.of("report.not-truth") + " " + words.of("html.made-by");
    out.open("footer").element("p", colophon).close();
    out.asset(Asset.SCRIPT).close().close().line();
  }

  private void writeHead() {
    out.open("head").line();
    out.empty("meta", "charset", "utf-8").line();
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.empty("meta", "name", "referrer", "content", "no-referrer").line();
    out.empty("meta", "name", "color-scheme", "content", "light dark").line();
    out.element("title", title).line();
    out.asset(Asset.PAGE_STYLE).line().asset(Asset.DRAWING_STYLE);
    out.close().line();
  }

  private void writeHeader() {
    out.open("header").open("div", "class", "inner");
    out.element("h1", title, "dir", "auto");
    out.element("p", words.of(Summary.of(report)), "class", "lead");
    out.open("ul", "class", "counts");
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      Severity severity = severities[i];
      long n = report.findings().stream().filter(f -> f.severity() == severity).count();
      out.open("li", "class", n == 0 ? "none" : SeverityMarkup.code(severity));
      SeverityMarkup.sign(out, severity);
      out.text(" ");
      words.write(out, "summary.severity", strong(n), () -> out.text(words.name(severity)));
      out.close();
    }
    count("statement", report.dossier().statements().size());
    count("actor", report.dossier().actors().size());
    count("source", report.dossier().sources().size());
    count("rule", report.rules().size());
    out.close().close().close().line();
  }

  private void count(String noun, int n) {
    out.open("li", "class", "plain");
    words.write(out, Words.count(noun, n).key(), strong(n));
    out.close();
  }

  private Runnable strong(long n) {
    return () -> out.element("strong", Long.toString(n));
  }

  private void writeContents(boolean mapped) {
    out.open("nav", "aria-label", words.of("html.contents")).open("ul");
    entry("findings", words.of("report.findings"));
    if (mapped) {
      entry("map", words.of("report.map"));
    }
    if (standings.isPresent()) {
      entry("standings", words.of("report.standings"));
    }
    if (!report.dossier().sources().isEmpty()) {
      entry("sources", words.of("report.sources"));
    }
    entry("checked", words.of("html.checked"));
    out.close();
    List<Finding> findings = report.findings();
    if (findings.size() > 1) {
      out.open("ol", "class", "toc");
      for (int i = 0; i < Math.min(LISTED, findings.size()); i++) {
        Finding finding = findings.get(i);
        out.open("li", "class", SeverityMarkup.code(finding.severity()));
        SeverityMarkup.sign(out, finding.severity());
        out.linkTo(
            FindingMarkup.id(i),
            finding.question().map(report.dossier()::titleOf).orElse(finding.code()));
        out.text(" ").element("span", finding.code(), "class", "code").close();
      }
      out.close();
      if (findings.size() > LISTED) {
        out.element("p", words.more("finding", findings.size() - LISTED), "class", "note");
      }
    }
    out.close();
  }

  private void entry(String id, String heading) {
    out.open("li").linkTo(id, heading).close();
  }

  /** Begins a section of the page with its heading. */
  static void section(Markup out, String id, String heading) {
    out.line().open("section", "id", id, "aria-labelledby", id + "-heading");
    out.element("h2", heading, "id", id + "-heading");
  }
}
