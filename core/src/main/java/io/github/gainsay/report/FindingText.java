package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import java.util.List;

/** One finding: what is wrong, the sides, why, and what may be done about it. */
final class FindingText {
  private final Dossier dossier;
  private final Finding finding;

  FindingText(Dossier dossier, Finding finding) {
    this.dossier = dossier;
    this.finding = finding;
  }

  void write(Page page, String number) {
    page.headed(
        finding.severity().name(),
        Style.of(finding.severity()),
        finding.code() + " (" + number + ")");
    finding.question().map(dossier::titleOf).ifPresent(page::title);
    page.sentence(finding.message());
    page.space();
    Sides.of(dossier, finding).forEach(side -> write(page, side));
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
  static List<String> reasons(Finding finding) {
    return finding.reasons().stream()
        .map(Reason::text)
        .filter(text -> !finding.message().contains(text))
        .toList();
  }

  private void writeWhy(Page page) {
    List<String> reasons = reasons(finding);
    if (!reasons.isEmpty() || finding.remedy().isPresent()) {
      page.space();
    }
    for (int i = 0; i < reasons.size(); i++) {
      page.labelled(i == 0 ? "why" : "", Style.PLAIN, reasons.get(i));
    }
    finding.remedy().ifPresent(remedy -> page.labelled("remedy", Style.PLAIN, remedy));
  }
}
