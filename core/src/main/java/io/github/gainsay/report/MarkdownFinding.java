package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import java.util.ArrayList;
import java.util.List;

/** One finding: what is wrong, the sides in a table, why, and what may be done about it. */
final class MarkdownFinding {
  private static final int MOST_VOICES = 40;
  private static final int MOST_PLACES = 10;

  private final Dossier dossier;
  private final Finding finding;
  private final Words words;

  MarkdownFinding(Dossier dossier, Finding finding, Words words) {
    this.dossier = dossier;
    this.finding = finding;
    this.words = words;
  }

  /**
   * Returns all of it.
   *
   * @param number its number
   * @param of how many there are
   */
  String full(int number, int of) {
    MarkdownSheet sheet = begun(number, of);
    List<List<String>> rows = rows();
    List<List<String>> shown = rows.subList(0, Math.min(MOST_VOICES, rows.size()));
    sheet.table(words.columns("said", "who", "where"), shown, "voice", Integer.MAX_VALUE);
    if (rows.size() > shown.size()) {
      sheet.leftOut("voice", rows.size() - shown.size());
    }
    List<String> reasons = new ArrayList<>();
    for (String reason : FindingText.reasons(finding, words)) {
      reasons.add(labelled("report.why", reason));
    }
    finding.advice().map(words::of).ifPresent(r -> reasons.add(labelled("report.remedy", r)));
    if (!reasons.isEmpty()) {
      sheet.note(String.join("\n", reasons));
    }
    return sheet.toString();
  }

  private String labelled(String label, String text) {
    return "- " + MarkdownText.of(words.capital(label)) + ": " + MarkdownText.of(text);
  }

  /** Returns what is wrong. */
  String brief(int number, int of) {
    MarkdownSheet sheet = begun(number, of);
    sheet.note(MarkdownText.of(words.of("markdown.sides-left-out")));
    return sheet.toString();
  }

  private MarkdownSheet begun(int number, int of) {
    MarkdownSheet sheet = new MarkdownSheet(words);
    String severity = words.inCapitals(finding.severity());
    String heading = words.of("report.heading", finding.code(), number, of);
    String title = finding.question().map(q -> ": " + dossier.titleOf(q)).orElse("");
    sheet.note("### " + MarkdownText.of(severity + " " + heading + title));
    sheet.note(MarkdownText.of(words.of(finding.wording())));
    return sheet;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Side side : Sides.of(dossier, finding, words)) {
      String label = side.label().isEmpty() ? "" : "**" + MarkdownText.of(side.label()) + "** ";
      String said = label + MarkdownText.of(side.heading());
      for (Voice voice : side.voices()) {
        rows.add(List.of(said, MarkdownText.of(voice.who()), places(voice)));
        said = "";
      }
    }
    return rows;
  }

  private String places(Voice voice) {
    List<String> places = new ArrayList<>();
    for (Place place : voice.places().stream().limit(MOST_PLACES).toList()) {
      String quotes = String.join(", ", place.quotes());
      places.add(
          (quotes.isEmpty() ? "" : MarkdownText.of(quotes) + " ")
              + MarkdownText.linked(place.where(), place.address()));
    }
    if (voice.places().size() > MOST_PLACES) {
      places.add(MarkdownText.of(words.more("place", voice.places().size() - MOST_PLACES)));
    }
    return places.isEmpty() ? Words.NOTHING : String.join("; ", places);
  }
}
