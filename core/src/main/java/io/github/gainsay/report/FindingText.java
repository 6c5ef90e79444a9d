package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import java.util.List;

/** One finding: what is wrong, the sides, why, and what may be done about it. */
final class FindingText {
  private final Dossier dossier;
  private final Finding finding;
  private final Words words;

  FindingText(Dossier dossier, Finding finding, Words words) {
    this.dossier = dossier;
    this.finding = finding;
    this.words = words;
  }

  void write(Page page, int number, int of) {
    page.headed(
        words.inCapitals(finding.severity()),
        Style.of(finding.severity()),
        words.of("report.heading", finding.code(), number, of));
    finding.question().map(dossier::titleOf).ifPresent(page::title);
    page.sentence(words.of(finding.wording()));
    page.space();
    Sides.of(dossier, finding, words).forEach(side -> write(page, side));
    writeWhy(page);
  }

  private static void write(Page page, Side side) {
    page.labelled(side.label(), Style.STRONG, side.heading());
    for (Voice voice : side.voices()) {
      page.item(1, List.of(voice.who()));
      voice.places().forEach(place -> page.item(2, place.parts()));
    }
  }

  /** Returns the reasons that the message does not give already. */
  static List<String> reasons(Finding finding, Words words) {
    return because(finding).stream().map(words::of).toList();
  }

  private static List<Message> because(Finding finding) {
    return finding.reasons().stream()
        .filter(reason -> !finding.message().contains(reason.text()))
        .map(Reason::wording)
        .toList();
  }

  private void writeWhy(Page page) {
    List<Message> reasons = because(finding);
    if (!reasons.isEmpty() || finding.advice().isPresent()) {
      page.space();
    }
    String label = words.of("report.why");
    for (Message reason : reasons) {
      page.labelled(label, Style.PLAIN, words.of(reason));
      label = "";
    }
    finding
        .advice()
        .map(words::of)
        .ifPresent(advice -> page.labelled(words.of("report.remedy"), Style.PLAIN, advice));
  }
}
