package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a report in Markdown has beside the findings, as tables. */
final class MarkdownSections {
  private final MarkdownSheet sheet;
  private final CheckReport report;
  private final Dossier dossier;
  private final int limit;

  MarkdownSections(MarkdownSheet sheet, CheckReport report, int limit) {
    this.sheet = sheet;
    this.report = report;
    this.dossier = report.dossier();
    this.limit = limit;
  }

  /** Writes which rule found how much of what matters how much, and which found nothing. */
  void writeRules() {
    Map<String, Map<Severity, Integer>> found = new TreeMap<>();
    for (Finding f : report.findings()) {
      found
          .computeIfAbsent(f.code(), code -> new EnumMap<>(Severity.class))
          .merge(f.severity(), 1, Integer::sum);
    }
    List<List<String>> rows = new ArrayList<>();
    found.forEach(
        (code, counts) -> {
          List<String> row = new ArrayList<>(List.of(MarkdownText.of(code)));
          Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO)
              .forEach(s -> row.add(Integer.toString(counts.getOrDefault(s, 0))));
          rows.add(row);
        });
    sheet.table(MarkdownWords.RULE_HEADINGS, rows, "rule", limit);
    List<String> others =
        report.rules().stream().filter(r -> !found.containsKey(r)).map(MarkdownText::of).toList();
    if (!others.isEmpty()) {
      sheet.add(MarkdownWords.foundNothing(String.join(", ", others)), limit);
    }
  }

  /** Writes what is accepted, and what is accepted in vain. */
  void writeAccepted() {
    if (!report.accepted().isEmpty()) {
      sheet.note("## " + MarkdownWords.ACCEPTED);
      sheet.table(
          MarkdownWords.ACCEPTED_HEADINGS,
          report.accepted().stream().map(MarkdownSections::row).toList(),
          "finding",
          limit);
    }
    List<Acceptance> unused = report.unusedAcceptances();
    if (!unused.isEmpty()) {
      List<List<String>> rows =
          unused.stream().map(a -> List.of(MarkdownText.of(a.toString()))).toList();
      sheet.table(List.of(MarkdownWords.UNUSED), rows, "acceptance", limit);
    }
  }

  private static List<String> row(CheckReport.Accepted accepted) {
    Acceptance acceptance = accepted.acceptance();
    return List.of(
        MarkdownText.of(accepted.finding().code()),
        MarkdownText.of(accepted.finding().message()),
        MarkdownText.of(acceptance.justification()),
        acceptance.until().map(Object::toString).orElse(MarkdownWords.FOR_GOOD));
  }

  /** Writes where each claim stands, what is disputed first; nothing if nothing is claimed. */
  void writeStandings(Standings standings) {
    if (standings.all().isEmpty()) {
      return;
    }
    sheet.note("## " + MarkdownWords.STANDINGS);
    sheet.note(MarkdownWords.NOT_TRUTH);
    Stream.of(StandingsText.AT_LENGTH, StandingsText.IN_SHORT)
        .flatMap(List::stream)
        .forEach(status -> write(standings, status));
  }

  private void write(Standings standings, Status status) {
    List<Standing> here = standings.all().stream().filter(s -> s.status() == status).toList();
    if (!here.isEmpty()) {
      Contents contents = new Contents(dossier, Optional.empty());
      Speakers speakers = new Speakers(dossier);
      sheet.note("**" + status + "**: " + StandingsText.meaning(status));
      boolean atLength = StandingsText.AT_LENGTH.contains(status);
      List<String> headings = MarkdownWords.STANDING_HEADINGS;
      List<List<String>> rows = new ArrayList<>();
      for (Standing standing : here) {
        List<String> row = new ArrayList<>();
        row.add(MarkdownText.of(contents.of(standing.content())));
        row.add(joined(StandingsText.voices(speakers, standing), ", "));
        if (atLength) {
          row.add(joined(StandingsText.reasons(standing), " "));
        }
        rows.add(row);
      }
      sheet.table(atLength ? headings : headings.subList(0, 2), rows, "content", limit);
    }
  }

  /** Writes where everything was read, what that was made from and where it begins. */
  void writeSources() {
    if (dossier.sources().isEmpty()) {
      return;
    }
    Provenance provenance = new Provenance(dossier);
    sheet.note("## " + MarkdownWords.SOURCES);
    List<List<String>> rows = dossier.sources().stream().map(s -> row(provenance, s)).toList();
    sheet.table(MarkdownWords.SOURCE_HEADINGS, rows, "source", limit);
  }

  private List<String> row(Provenance provenance, Source source) {
    List<String> before = new ArrayList<>();
    source.partOf().ifPresent(whole -> before.add(MarkdownWords.partOf(title(whole))));
    before.addAll(titles(source.derivedFrom()));
    Provenance.Origins origins = provenance.of(source.id());
    List<String> begins = new ArrayList<>(titles(origins.sources()));
    if (origins.circular()) {
      begins.add(MarkdownWords.CIRCLE);
    }
    return List.of(
        MarkdownText.linked(title(source.id()), source.uri()),
        joined(
            dossier.publisherOf(source).map(dossier::get).map(Actor::name).stream().toList(), ""),
        joined(source.published().map(When::toString).stream().toList(), ""),
        joined(before, "; "),
        joined(begins, "; "),
        Integer.toString(provenance.statements(source.id())));
  }

  private List<String> titles(Collection<Id<Source>> sources) {
    return sources.stream().map(this::title).toList();
  }

  private String title(Id<Source> source) {
    return dossier.get(source).title().orElse(source.value());
  }

  private static String joined(List<String> texts, String between) {
    return texts.isEmpty() ? MarkdownWords.NOWHERE : MarkdownText.of(String.join(between, texts));
  }
}
