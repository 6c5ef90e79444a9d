package io.github.gainsay.report;

import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.value.When;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was said when, for findings in which that matters. */
final class Timeline {
  /** The rules of ours whose findings are about the order of time. */
  private static final Set<String> ABOUT_TIME =
      Set.of(
          "update",
          "correction",
          "change-of-position",
          "decreasing-total",
          "date-contradiction",
          "temporal-anomaly");

  private static final int MOST = 40;

  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing(
          (Entry e) -> e.when().flatMap(Timeline::moment).orElse(LocalDateTime.MAX));

  /**
   * A line of it.
   *
   * @param when when that was; empty if it is not known
   * @param kind what it was, by which it is marked
   * @param who who spoke or published, and what that was
   * @param says what was said
   */
  private record Entry(Optional<When> when, String kind, String who, String says) {}

  private final Markup out;
  private final Words words;
  private final Dossier dossier;
  private final Finding finding;

  Timeline(Markup out, Words words, Dossier dossier, Finding finding) {
    this.out = out;
    this.words = words;
    this.dossier = dossier;
    this.finding = finding;
  }

  /** Writes nothing unless dates matter to the finding. */
  void write() {
    boolean dated = finding.statements().stream().anyMatch(s -> s.saidAt().isPresent());
    if (!ABOUT_TIME.contains(finding.code()) || !dated) {
      return;
    }
    List<Entry> entries = entries();
    out.open("div", "class", "timeline").element("h4", words.of("html.timeline")).open("ol");
    Optional<LocalDateTime> before = Optional.empty();
    for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
      Optional<LocalDateTime> now = entry.when().flatMap(Timeline::moment);
      write(entry, days(before, now));
      before = now.isPresent() ? now : before;
    }
    out.close();
    if (entries.size() > MOST) {
      out.element("p", words.more("entry", entries.size() - MOST), "class", "note");
    }
    out.close();
  }

  private List<Entry> entries() {
    Contents contents = new Contents(dossier, finding.question(), words);
    Speakers speakers = new Speakers(dossier, words);
    List<Entry> entries = new ArrayList<>();
    Set<Source> sources = new LinkedHashSet<>();
    for (Statement s : finding.statements()) {
      String who = words.of("speaker.does", speakers.who(s), Speakers.doing(s));
      entries.add(new Entry(s.saidAt(), Speakers.act(s), who, contents.about(s)));
      for (Citation citation : s.citations()) {
        citation.source().map(dossier::get).ifPresent(sources::add);
      }
    }
    for (Source source : sources) {
      if (source.published().isPresent()) {
        String title = source.title().orElse(source.id().value());
        entries.add(
            new Entry(
                source.published(),
                "published",
                words.of("html.published"),
                words.of("quoted", title)));
      }
    }
    return entries.stream().sorted(BY_TIME).toList();
  }

  private static Optional<LocalDateTime> moment(When when) {
    return when.begin().or(when::endExclusive);
  }

  private static long days(Optional<LocalDateTime> before, Optional<LocalDateTime> now) {
    return before.isPresent() && now.isPresent()
        ? ChronoUnit.DAYS.between(before.get(), now.get())
        : 0;
  }

  private void write(Entry entry, long days) {
    out.open("li", "class", entry.kind());
    out.open("p", "class", "date");
    out.element(
        "strong",
        entry
            .when()
            .map(when -> words.of(Speakers.date(when)))
            .orElseGet(() -> words.of("html.undated")));
    if (days > 0) {
      Message number = Digits.of(BigDecimal.valueOf(days));
      String later = words.of("html.later" + Words.form(days), number);
      out.text(" ").element("span", later, "class", "later");
    }
    out.close().open("p").foreign(entry.who()).text(": ").foreign(entry.says()).close().close();
  }
}
