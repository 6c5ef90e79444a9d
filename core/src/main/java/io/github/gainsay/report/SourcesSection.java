package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.value.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where everything was read: who published it, what it was made from, where that began. */
final class SourcesSection {
  private static final int MOST = 300;

  /** The rules of ours whose findings are about sources. */
  private static final Set<String> ABOUT_SOURCES =
      Set.of("single-origin", "echo", "circular-sourcing");

  private final Markup out;
  private final CheckReport report;
  private final Dossier dossier;
  private final Provenance provenance;

  SourcesSection(Markup out, CheckReport report) {
    this.out = out;
    this.report = report;
    this.dossier = report.dossier();
    this.provenance = new Provenance(dossier);
  }

  void write() {
    List<Source> sources = dossier.sources();
    HtmlPage.section(out, "sources", HtmlWords.SOURCING);
    writeFindings();
    HtmlPage.table(out, HtmlWords.SOURCING, HtmlWords.SOURCE_HEADINGS);
    sources.stream().limit(MOST).forEach(this::row);
    HtmlPage.endTable(out);
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

  private void row(Source source) {
    out.line().open("tr").open("td");
    String name = source.title().orElse(source.id().value());
    if (source.uri().isPresent()) {
      out.link(source.uri().get(), name);
    } else {
      out.foreign(name);
    }
    out.element("span", Places.kind(source), "class", "kind").close();
    cell(dossier.publisherOf(source).map(dossier::get).map(Actor::name));
    cell(source.published().map(When::toString));
    out.open("td");
    source
        .partOf()
        .ifPresent(
            whole -> out.element("p", HtmlWords.PART_OF + " " + title(whole), "dir", "auto"));
    source
        .derivedFrom()
        .forEach(id -> out.element("p", HtmlWords.TAKEN_FROM + " " + title(id), "dir", "auto"));
    out.close();
    Provenance.Origins origins = provenance.of(source.id());
    out.open("td");
    if (origins.circular()) {
      out.element("p", "\u21BB " + HtmlWords.CIRCLE, "class", "circle");
    }
    if (origins.sources().equals(Set.of(source.id()))) {
      out.text(HtmlWords.ORIGIN);
    } else {
      origins.sources().stream()
          .limit(MOST)
          .forEach(id -> out.element("p", title(id), "dir", "auto"));
    }
    out.close();
    out.element("td", Integer.toString(provenance.statements(source.id()))).close();
  }

  private void cell(Optional<String> text) {
    out.open("td").foreign(text.orElse(HtmlWords.NOWHERE)).close();
  }

  private String title(Id<Source> id) {
    return dossier.get(id).title().orElse(id.value());
  }
}
