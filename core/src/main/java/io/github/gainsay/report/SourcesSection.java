package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.value.When;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything was read: who published it, what it was made from, where that began. */
final class SourcesSection {
  private static final int MOST = 300;
  private static final int MOST_STATEMENTS = 20;

  /** The rules of ours whose findings are about sources. */
  private static final Set<String> ABOUT_SOURCES =
      Set.of("single-origin", "echo", "circular-sourcing");

  private final Markup out;
  private final CheckReport report;
  private final Dossier dossier;
  private final Provenance provenance;
  private final Speakers speakers;
  private final Contents contents;
  private final Map<Id<Source>, Set<Statement>> statements = new HashMap<>();

  SourcesSection(Markup out, CheckReport report) {
    this.out = out;
    this.report = report;
    this.dossier = report.dossier();
    this.provenance = new Provenance(dossier);
    this.speakers = new Speakers(dossier);
    this.contents = new Contents(dossier, Optional.empty());
    for (Statement s : dossier.statements()) {
      for (Citation citation : s.citations()) {
        citation
            .source()
            .ifPresent(id -> statements.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(s));
      }
    }
  }

  void write() {
    List<Source> sources = dossier.sources();
    HtmlPage.section(out, "sources", HtmlWords.SOURCING);
    writeFindings();
    HtmlTable table = HtmlTable.open(out, HtmlWords.SOURCING, HtmlWords.SOURCE_HEADINGS);
    sources.stream().limit(MOST).forEach(source -> row(table, source));
    table.close();
    if (sources.size() > MOST) {
      out.element("p", HtmlWords.leftOut(sources.size() - MOST, "source"), "class", "note");
    }
    out.close();
  }

  private void writeFindings() {
    List<Finding> findings = report.findings();
    boolean begun = false;
    int shown = Math.min(findings.size(), FindingsSection.IN_FULL + FindingsSection.IN_SHORT);
    int left = MOST;
    for (int i = 0; i < shown && left > 0; i++) {
      if (ABOUT_SOURCES.contains(findings.get(i).code())) {
        if (!begun) {
          out.element("h3", HtmlWords.SOURCING_FINDINGS).open("ul", "class", "plain");
          begun = true;
        }
        out.open("li");
        FindingMarkup.badge(out, findings.get(i).severity());
        out.text(" ").linkTo(FindingMarkup.id(i), findings.get(i).message()).close();
        left--;
      }
    }
    if (begun) {
      out.close();
    }
  }

  private void row(HtmlTable table, Source source) {
    table.row().cell();
    String name = source.title().orElse(source.id().value());
    if (source.uri().isPresent()) {
      out.link(source.uri().get(), name);
    } else {
      out.foreign(name);
    }
    out.text(" ").element("span", Places.kind(source), "class", "kind").close();
    table.cell(
        dossier.publisherOf(source).map(dossier::get).map(Actor::name).orElse(HtmlWords.NOWHERE));
    table.cell(source.published().map(When::toString).orElse(HtmlWords.NOWHERE));
    boolean first = source.partOf().isEmpty() && source.derivedFrom().isEmpty();
    table.cell().text(first ? HtmlWords.NOWHERE : "");
    source.partOf().ifPresent(whole -> line(HtmlWords.PART_OF, whole));
    source.derivedFrom().forEach(id -> line(HtmlWords.TAKEN_FROM, id));
    out.close();
    writeOrigins(table, source);
    writeStatements(table, source);
    table.endRow();
  }

  private void writeOrigins(HtmlTable table, Source source) {
    Provenance.Origins origins = provenance.of(source.id());
    table.cell();
    if (origins.circular()) {
      out.element("p", "\u21BB " + HtmlWords.CIRCLE, "class", "circle");
    }
    if (origins.sources().equals(Set.of(source.id()))) {
      out.text(HtmlWords.ORIGIN);
    } else {
      origins.sources().stream().limit(MOST).forEach(id -> line("", id));
    }
    out.close();
  }

  private void writeStatements(HtmlTable table, Source source) {
    List<Statement> here = List.copyOf(statements.getOrDefault(source.id(), Set.of()));
    table.cell();
    if (here.isEmpty()) {
      out.text(HtmlWords.NOWHERE);
    } else {
      String count = Summary.count(provenance.statements(source.id()), "statement");
      out.open("details").element("summary", count).open("ul");
      for (Statement s : here.subList(0, Math.min(MOST_STATEMENTS, here.size()))) {
        out.open("li").foreign(speakers.who(s)).text(" " + Speakers.verb(s) + ": ");
        out.foreign(contents.about(s)).close();
      }
      out.close();
      if (here.size() > MOST_STATEMENTS) {
        out.element("p", HtmlWords.more(here.size() - MOST_STATEMENTS, "statement"));
      }
      out.close();
    }
    out.close();
  }

  private void line(String how, Id<Source> id) {
    out.open("p").text(how.isEmpty() ? "" : how + " ").foreign(title(id)).close();
  }

  private String title(Id<Source> id) {
    return dossier.get(id).title().orElse(id.value());
  }
}
