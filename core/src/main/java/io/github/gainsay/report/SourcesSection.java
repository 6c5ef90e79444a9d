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
  private final Words words;
  private final CheckReport report;
  private final Dossier dossier;
  private final Provenance provenance;
  private final Speakers speakers;
  private final Contents contents;
  private final Map<Id<Source>, Set<Statement>> statements = new HashMap<>();

  SourcesSection(Markup out, Words words, CheckReport report) {
    this.out = out;
    this.words = words;
    this.report = report;
    this.dossier = report.dossier();
    this.provenance = new Provenance(dossier);
    this.speakers = new Speakers(dossier, words);
    this.contents = new Contents(dossier, Optional.empty(), words);
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
    String heading = words.of("report.sources");
    HtmlPage.section(out, "sources", heading);
    writeFindings();
    HtmlTable table =
        HtmlTable.open(
            out,
            heading,
            words.headings(
                "source", "publisher", "published", "made-from", "origin", "statements"));
    sources.stream().limit(MOST).forEach(source -> row(table, source));
    table.close();
    if (sources.size() > MOST) {
      out.element("p", words.leftOut("source", sources.size() - MOST), "class", "note");
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
          out.element("h3", words.of("html.sources-found")).open("ul", "class", "plain");
          begun = true;
        }
        out.open("li");
        SeverityMarkup.badge(out, words, findings.get(i).severity());
        out.text(" ").linkTo(FindingMarkup.id(i), words.of(findings.get(i).wording())).close();
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
    out.text(" ").element("span", words.of(Places.kind(source)), "class", "kind").close();
    table.cell(
        dossier.publisherOf(source).map(dossier::get).map(Actor::name).orElse(Words.NOTHING));
    table.cell(source.published().map(When::toString).orElse(Words.NOTHING));
    boolean first = source.partOf().isEmpty() && source.derivedFrom().isEmpty();
    table.cell().text(first ? Words.NOTHING : "");
    source.partOf().ifPresent(whole -> line("report.part-of", whole));
    source.derivedFrom().forEach(id -> line("html.made-from", id));
    out.close();
    writeOrigins(table, source);
    writeStatements(table, source);
    table.endRow();
  }

  private void writeOrigins(HtmlTable table, Source source) {
    Provenance.Origins origins = provenance.of(source.id());
    table.cell();
    if (origins.circular()) {
      out.element("p", "\u21BB " + words.of("report.circle"), "class", "circle");
    }
    if (origins.sources().equals(Set.of(source.id()))) {
      out.text(words.of("html.origin"));
    } else {
      origins.sources().stream().limit(MOST).forEach(id -> line("literal", id));
    }
    out.close();
  }

  private void writeStatements(HtmlTable table, Source source) {
    List<Statement> here = List.copyOf(statements.getOrDefault(source.id(), Set.of()));
    table.cell();
    if (here.isEmpty()) {
      out.text(Words.NOTHING);
    } else {
      String count = words.of(Words.count("statement", provenance.statements(source.id())));
      out.open("details").element("summary", count).open("ul");
      for (Statement s : here.subList(0, Math.min(MOST_STATEMENTS, here.size()))) {
        out.open("li");
        words.write(
            out,
            "speaker.says",
            () -> out.foreign(speakers.who(s)),
            () -> out.text(words.of(Speakers.doing(s))),
            () -> out.foreign(contents.about(s)));
        out.close();
      }
      out.close();
      if (here.size() > MOST_STATEMENTS) {
        out.element("p", words.more("statement", here.size() - MOST_STATEMENTS));
      }
      out.close();
    }
    out.close();
  }

  private void line(String how, Id<Source> id) {
    out.open("p");
    words.write(out, how, () -> out.foreign(title(id)));
    out.close();
  }

  private String title(Id<Source> id) {
    return dossier.get(id).title().orElse(id.value());
  }
}
