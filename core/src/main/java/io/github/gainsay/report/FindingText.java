package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.Reason;
import java.util.List;
import java.util.Locale;

/** One finding: what is wrong, the sides, why, and what may be done about it. */
final class FindingText {
  private final Dossier dossier;
  private final Finding finding;

  private final Messages messages;

  FindingText(Dossier dossier, Finding finding, Messages messages) {
    this.dossier = dossier;
    this.finding = finding;
    this.messages = messages;
  }

  void write(Page page, int number, int of) {
    page.headed(
        messages.format(Message.name(finding.severity())).toUpperCase(Locale.ROOT),
        Style.of(finding.severity()),
        messages.format(Message.of("report.heading", finding.code(), number, of)));
    finding.question().map(dossier::titleOf).ifPresent(page::title);
    page.sentence(messages.format(finding.wording()));
    page.space();
    Sides.of(dossier, finding, messages).forEach(side -> write(page, side));
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
    return because(finding).stream().map(Message::toString).toList();
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
    String label = messages.format(Message.of("report.why"));
    for (Message reason : reasons) {
      page.labelled(label, Style.PLAIN, messages.format(reason));
      label = "";
    }
    finding
        .advice()
        .map(messages::format)
        .ifPresent(
            advice ->
                page.labelled(messages.format(Message.of("report.remedy")), Style.PLAIN, advice));
  }
}
