package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** One finding: what is wrong, the sides, what they say drawn, why, and what may be done. */
final class FindingMarkup {
  private static final int BESIDE = 6;
  private static final int LONG_SENTENCE = 320;
  private static final int MOST_SIDES = 20;
  private static final int MOST_VOICES = 20;

  private final Markup out;
  private final Dossier dossier;
  private final Finding finding;
  private final String id;
  private final int bars;

  FindingMarkup(Markup out, Dossier dossier, Finding finding, int index, int bars) {
    this.out = out;
    this.dossier = dossier;
    this.finding = finding;
    this.id = id(index);
    this.bars = bars;
  }

  /** Returns by what id the finding is known in the page. */
  static String id(int index) {
    return "f" + (index + 1);
  }

  void write(String number, boolean unfolded) {
    String severity = HtmlWords.severity(finding.severity());
    out.line();
    out.open(
        "article",
        "class",
        "item finding " + severity,
        "id",
        id,
        "aria-labelledby",
        id + "-heading",
        "data-severity",
        severity,
        "data-rule",
        finding.code());
    if (unfolded) {
      out.open("details", "open", "open");
    } else {
      out.open("details");
    }
    out.open("summary");
    badge(out, finding.severity());
    out.open("h3", "id", id + "-heading");
    out.foreign(finding.question().map(dossier::titleOf).orElse(finding.code())).close();
    out.text(" ").element("span", finding.code(), "class", "code").text(" ");
    out.element("span", number, "class", "number").close();
    writeMessage();
    List<List<Side>> columns = Sides.columns(dossier, finding);
    if (columns.size() <= BESIDE) {
      writeColumns(columns);
      writeChart();
    } else {
      writeChart();
      String positions = finding.positions().size() + HtmlWords.SIDE_BY_SIDE;
      out.open("details", "class", "more").element("summary", positions);
      writeColumns(columns);
      out.close();
    }
    new Timeline(out, dossier, finding).write();
    writeWhy();
    out.open("p", "class", "fingerprint").text(HtmlWords.FINGERPRINT + " ");
    out.element("code", finding.fingerprint()).close();
    out.close().close();
  }

  static void badge(Markup out, Severity severity) {
    out.open("span", "class", "badge " + HtmlWords.severity(severity));
    out.element("span", HtmlWords.sign(severity), "class", "sign", "aria-hidden", "true");
    out.text(" " + HtmlWords.severity(severity)).close();
  }

  /** Writes what is wrong; of a sentence that names everybody the begin, and all of it folded. */
  private void writeMessage() {
    String message = finding.message();
    int end = message.length() <= LONG_SENTENCE ? -1 : message.lastIndexOf(' ', LONG_SENTENCE);
    if (end < 0) {
      out.element("p", message, "class", "message");
      return;
    }
    out.element("p", message.substring(0, end) + " \u2026", "class", "message");
    out.open("details", "class", "more").element("summary", HtmlWords.WHOLE_SENTENCE);
    out.element("p", message).close();
  }

  private void writeChart() {
    Bars.of(dossier, finding, bars)
        .ifPresent(chart -> new ChartFigure(out, chart, id + "-chart").write());
  }

  private void writeColumns(List<List<Side>> columns) {
    int positions = finding.positions().size() > 1 ? finding.positions().size() : 0;
    out.open("div", "class", "positions");
    for (int i = 0; i < Math.min(columns.size(), MOST_SIDES); i++) {
      boolean position = i < positions;
      out.open("div", "class", position ? "position " + Drawing.camp(i) : "position");
      if (position) {
        out.open("p", "class", "camp");
        out.element("span", Drawing.letter(i), "class", "letter").text(" ");
        out.element("span", i == 0 ? "" : HtmlWords.VERSUS, "class", "versus").close();
      } else if (positions > 0) {
        out.element("p", HtmlWords.ALSO, "class", "camp");
      }
      List<Side> sides = columns.get(i);
      sides.stream().limit(MOST_SIDES).forEach(this::writeSide);
      more(sides.size() - MOST_SIDES, "side");
      out.close();
    }
    out.close();
    more(columns.size() - MOST_SIDES, "position");
  }

  private void more(int n, String noun) {
    if (n > 0) {
      out.element("p", HtmlWords.more(n, noun), "class", "note");
    }
  }

  private void writeSide(Side side) {
    out.open("h4").foreign(side.heading()).close().open("ul", "class", "voices");
    side.voices().stream().limit(MOST_VOICES).forEach(this::writeVoice);
    out.close();
    more(side.voices().size() - MOST_VOICES, "voice");
  }

  private void writeVoice(Voice voice) {
    out.open("li").foreign(voice.who(), "class", "who");
    for (Place place : voice.places().stream().limit(MOST_VOICES).toList()) {
      place
          .quotes()
          .forEach(quote -> out.element("blockquote", quote, "class", "quote", "dir", "auto"));
      out.open("p", "class", "where");
      if (place.address().isPresent()) {
        out.link(place.address().get(), place.where());
      } else {
        out.foreign(place.where());
      }
      out.close();
    }
    out.close();
  }

  private void writeWhy() {
    List<String> reasons = FindingText.reasons(finding);
    out.open("div", "class", "why");
    if (!reasons.isEmpty()) {
      out.open("p").element("strong", HtmlWords.WHY).text(" " + reasons.get(0)).close();
    }
    if (reasons.size() > 1) {
      out.open("details", "class", "more");
      out.element("summary", HtmlWords.moreReasons(reasons.size() - 1)).open("ul");
      reasons.subList(1, reasons.size()).forEach(reason -> out.element("li", reason));
      out.close().close();
    }
    finding
        .remedy()
        .ifPresent(
            remedy -> out.open("p").element("strong", HtmlWords.REMEDY).text(" " + remedy).close());
    out.close();
  }
}
