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
  private final String number;

  MarkdownFinding(Dossier dossier, Finding finding, String number) {
    this.dossier = dossier;
    this.finding = finding;
    this.number = number;
  }

  /** Returns all of it. */
  String full() {
    MarkdownSheet sheet = begun();
    List<List<String>> rows = rows();
    List<List<String>> shown = rows.subList(0, Math.min(MOST_VOICES, rows.size()));
    sheet.table(MarkdownWords.SIDE_HEADINGS, shown, "", Integer.MAX_VALUE);
    if (rows.size() > shown.size()) {
      sheet.note(MarkdownWords.leftOut(rows.size() - shown.size(), "voice"));
    }
    List<String> reasons = new ArrayList<>();
    for (String reason : FindingText.reasons(finding)) {
      reasons.add("- " + MarkdownWords.WHY + ": " + MarkdownText.of(reason));
    }
    finding
        .remedy()
        .ifPresent(r -> reasons.add("- " + MarkdownWords.REMEDY + ": " + MarkdownText.of(r)));
    if (!reasons.isEmpty()) {
      sheet.note(String.join("\n", reasons));
    }
    return sheet.toString();
  }

  /** Returns what is wrong. */
  String brief() {
    MarkdownSheet sheet = begun();
    sheet.note(MarkdownWords.SIDES_LEFT_OUT);
    return sheet.toString();
  }

  private MarkdownSheet begun() {
    MarkdownSheet sheet = new MarkdownSheet();
    String title = finding.question().map(q -> ": " + dossier.titleOf(q)).orElse("");
    sheet.note(
        "### "
            + MarkdownText.of(
                finding.severity().name() + " " + finding.code() + " (" + number + ")" + title));
    sheet.note(MarkdownText.of(finding.message()));
    return sheet;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Side side : Sides.of(dossier, finding)) {
      String label = side.label().isEmpty() ? "" : "**" + side.label() + "** ";
      String said = label + MarkdownText.of(side.heading());
      for (Voice voice : side.voices()) {
        rows.add(List.of(said, MarkdownText.of(voice.who()), places(voice)));
        said = "";
      }
    }
    return rows;
  }

  private static String places(Voice voice) {
    List<String> places = new ArrayList<>();
    for (Place place : voice.places().stream().limit(MOST_PLACES).toList()) {
      String quotes = String.join(", ", place.quotes());
      places.add(
          (quotes.isEmpty() ? "" : MarkdownText.of(quotes) + " ")
              + MarkdownText.linked(place.where(), place.address()));
    }
    if (voice.places().size() > MOST_PLACES) {
      places.add(MarkdownWords.more(voice.places().size() - MOST_PLACES, "place"));
    }
    return places.isEmpty() ? MarkdownWords.NOWHERE : String.join("; ", places);
  }
}
