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
  private final CheckReport report;
  private final Optional<Standings> standings;
  private final String title;

  HtmlPage(Markup out, CheckReport report, Optional<Standings> standings, String title) {
    this.out = out;
    this.report = report;
    this.standings = standings;
    this.title = title;
  }

  void write() {
    ClaimMap map = ClaimMap.of(report, standings, MAPPED);
    out.doctype().open("html", "lang", "en");
    writeHead();
    out.open("body").linkTo("main", HtmlWords.SKIP, "class", "skip").line();
    writeHeader();
    out.open("div", "class", "columns");
    writeContents(!map.edges().isEmpty());
    out.line().open("main", "id", "main", "tabindex", "-1");
    new FindingsSection(out, report).write();
    if (!map.edges().isEmpty()) {
      new ClaimMapSection(out, map).write();
    }
    standings.ifPresent(s -> new StandingsSection(out, s).write());
    if (!report.dossier().sources().isEmpty()) {
      new SourcesSection(out, report).write();
    }
    new CheckedSection(out, report).write();
    out.close().close().line();
    out.open("footer").element("p", HtmlWords.NOT_TRUTH + " " + HtmlWords.MADE_BY).close();
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
    out.element("p", Summary.of(report), "class", "lead");
    out.open("ul", "class", "counts");
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      Severity severity = severities[i];
      long n = report.findings().stream().filter(f -> f.severity() == severity).count();
      out.open("li", "class", n == 0 ? "none" : HtmlWords.severity(severity));
      out.element("span", HtmlWords.sign(severity), "class", "sign", "aria-hidden", "true");
      out.text(" ");
      out.element("strong", Long.toString(n)).text(" " + HtmlWords.severity(severity)).close();
    }
    count(report.dossier().statements().size(), "statement");
    count(report.dossier().actors().size(), "actor");
    count(report.dossier().sources().size(), "source");
    count(report.rules().size(), "rule");
    out.close().close().close().line();
  }

  private void count(int n, String noun) {
    String[] words = Summary.count(n, noun).split(" ", 2);
    out.open("li", "class", "plain").element("strong", words[0]).text(" " + words[1]).close();
  }

  private void writeContents(boolean mapped) {
    out.open("nav", "aria-label", HtmlWords.CONTENTS).open("ul");
    entry("findings", HtmlWords.FINDINGS);
    if (mapped) {
      entry("map", HtmlWords.MAP);
    }
    if (standings.isPresent()) {
      entry("standings", HtmlWords.STANDINGS);
    }
    if (!report.dossier().sources().isEmpty()) {
      entry("sources", HtmlWords.SOURCING);
    }
    entry("checked", HtmlWords.CHECKED);
    out.close();
    List<Finding> findings = report.findings();
    if (findings.size() > 1) {
      out.open("ol", "class", "toc");
      for (int i = 0; i < Math.min(LISTED, findings.size()); i++) {
        Finding finding = findings.get(i);
        out.open("li", "class", HtmlWords.severity(finding.severity()));
        out.element(
            "span", HtmlWords.sign(finding.severity()), "class", "sign", "aria-hidden", "true");
        out.linkTo(
            FindingMarkup.id(i),
            finding.question().map(report.dossier()::titleOf).orElse(finding.code()));
        out.text(" ").element("span", finding.code(), "class", "code").close();
      }
      out.close();
      if (findings.size() > LISTED) {
        out.element("p", HtmlWords.more(findings.size() - LISTED, "finding"), "class", "note");
      }
    }
    out.close();
  }

  private void entry(String id, String words) {
    out.open("li").linkTo(id, words).close();
  }

  /** Begins a section of the page with its heading. */
  static void section(Markup out, String id, String heading) {
    out.line().open("section", "id", id, "aria-labelledby", id + "-heading");
    out.element("h2", heading, "id", id + "-heading");
  }
}
