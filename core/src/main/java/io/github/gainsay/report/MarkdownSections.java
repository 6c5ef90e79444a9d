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
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

  private final MarkdownSheet sheet;
  private final Words words;
  private final CheckReport report;
  private final Dossier dossier;
  private final int limit;

  MarkdownSections(MarkdownSheet sheet, Words words, CheckReport report, int limit) {
    this.sheet = sheet;
    this.words = words;
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
    List<String> headings = new ArrayList<>(words.columns("rule"));
    WORST_FIRST.forEach(severity -> headings.add(words.name(severity)));
    List<List<String>> rows = new ArrayList<>();
    found.forEach(
        (code, counts) -> {
          List<String> row = new ArrayList<>(List.of(MarkdownText.of(code)));
          WORST_FIRST.forEach(s -> row.add(Integer.toString(counts.getOrDefault(s, 0))));
          rows.add(row);
        });
    sheet.table(headings, rows, "rule", limit);
    List<String> others = report.rules().stream().filter(r -> !found.containsKey(r)).toList();
    if (!others.isEmpty()) {
      sheet.add(MarkdownText.whole(words.of("markdown.found-nothing", others)), limit);
    }
  }

  /** Writes what is accepted, and what is accepted in vain. */
  void writeAccepted() {
    if (!report.accepted().isEmpty()) {
      sheet.heading("report.accepted");
      sheet.table(
          words.columns("rule", "wrong", "accepted", "until"),
          report.accepted().stream().map(this::row).toList(),
          "finding",
          limit);
    }
    List<Acceptance> unused = report.unusedAcceptances();
    if (!unused.isEmpty()) {
      List<List<String>> rows =
          unused.stream().map(a -> List.of(MarkdownText.of(words.of(a.wording())))).toList();
      sheet.table(List.of(words.of("report.unused.heading") + ":"), rows, "acceptance", limit);
    }
  }

  private List<String> row(CheckReport.Accepted accepted) {
    Acceptance acceptance = accepted.acceptance();
    return List.of(
        MarkdownText.of(accepted.finding().code()),
        MarkdownText.of(words.of(accepted.finding().wording())),
        MarkdownText.of(acceptance.justification()),
        acceptance
            .until()
            .map(Object::toString)
            .orElseGet(() -> MarkdownText.of(words.of("report.for-good"))));
  }

  /** Writes where each claim stands, what is disputed first; nothing if nothing is claimed. */
  void writeStandings(Standings standings) {
    if (standings.all().isEmpty()) {
      return;
    }
    sheet.heading("report.standings");
    sheet.note(MarkdownText.of(words.of("report.not-truth")));
    Stream.of(StandingsText.AT_LENGTH, StandingsText.IN_SHORT)
        .flatMap(List::stream)
        .forEach(status -> write(standings, status));
  }

  private void write(Standings standings, Status status) {
    List<Standing> here = standings.all().stream().filter(s -> s.status() == status).toList();
    if (!here.isEmpty()) {
      Contents contents = new Contents(dossier, Optional.empty(), words);
      Speakers speakers = new Speakers(dossier, words);
      String meaning = MarkdownText.of(words.of(StandingsText.meaning(status)));
      sheet.note("**" + MarkdownText.of(words.inCapitals(status)) + "**: " + meaning);
      boolean atLength = StandingsText.AT_LENGTH.contains(status);
      List<String> headings = words.columns("said", "who-says", "reasons");
      List<List<String>> rows = new ArrayList<>();
      for (Standing standing : here) {
        List<String> row = new ArrayList<>();
        row.add(MarkdownText.of(contents.of(standing.content())));
        row.add(joined(StandingsText.voices(speakers, standing), ", "));
        if (atLength) {
          row.add(joined(StandingsText.reasons(standing, words), " "));
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
    sheet.heading("report.sources");
    List<List<String>> rows = dossier.sources().stream().map(s -> row(provenance, s)).toList();
    List<String> headings =
        words.columns("source", "publisher", "published", "made-from", "begins", "statements");
    sheet.table(headings, rows, "source", limit);
  }

  private List<String> row(Provenance provenance, Source source) {
    List<String> before = new ArrayList<>();
    source.partOf().ifPresent(whole -> before.add(words.of("report.part-of", title(whole))));
    before.addAll(titles(source.derivedFrom()));
    Provenance.Origins origins = provenance.of(source.id());
    List<String> begins = new ArrayList<>(titles(origins.sources()));
    if (origins.circular()) {
      begins.add(words.of("report.circle"));
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
    return texts.isEmpty() ? Words.NOTHING : MarkdownText.of(String.join(between, texts));
  }
}
