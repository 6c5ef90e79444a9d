package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import java.util.List;

/** One finding: what is wrong, the sides, what they say drawn, why, and what may be done. */
final class FindingMarkup {
  private static final int BESIDE = 6;
  private static final int LONG_SENTENCE = 320;
  private static final int MOST_SIDES = 20;
  private static final int MOST_VOICES = 20;

  private final Markup out;
  private final Words words;
  private final Dossier dossier;
  private final Finding finding;
  private final String id;
  private final int bars;

  FindingMarkup(Markup out, Words words, Dossier dossier, Finding finding, int index, int bars) {
    this.out = out;
    this.words = words;
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
    String severity = SeverityMarkup.code(finding.severity());
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
    SeverityMarkup.badge(out, words, finding.severity());
    out.open("h3", "id", id + "-heading");
    out.foreign(finding.question().map(dossier::titleOf).orElse(finding.code())).close();
    out.text(" ").element("span", finding.code(), "class", "code").text(" ");
    out.element("span", number, "class", "number").close();
    writeMessage();
    List<List<Side>> columns = Sides.columns(dossier, finding, words);
    if (columns.size() <= BESIDE) {
      writeColumns(columns);
      writeChart();
    } else {
      writeChart();
      String positions = words.of("html.side-by-side", finding.positions().size());
      out.open("details", "class", "more").element("summary", positions);
      writeColumns(columns);
      out.close();
    }
    new Timeline(out, words, dossier, finding).write();
    writeWhy();
    out.open("p", "class", "fingerprint").text(words.of("html.fingerprint") + " ");
    out.element("code", finding.fingerprint()).close();
    out.close().close();
  }

  /** Writes what is wrong; of a sentence that names everybody the begin, and all of it folded. */
  private void writeMessage() {
    String message = words.of(finding.wording());
    int end = message.length() <= LONG_SENTENCE ? -1 : message.lastIndexOf(' ', LONG_SENTENCE);
    if (end < 0) {
      out.element("p", message, "class", "message");
      return;
    }
    out.element("p", message.substring(0, end) + " \u2026", "class", "message");
    out.open("details", "class", "more").element("summary", words.of("html.whole-sentence"));
    out.element("p", message).close();
  }

  private void writeChart() {
    Bars.of(dossier, finding, bars, words)
        .ifPresent(chart -> new ChartFigure(out, words, chart, id + "-chart").write());
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
        out.element("span", i == 0 ? "" : words.of("html.versus"), "class", "versus").close();
      } else if (positions > 0) {
        out.element("p", words.of("html.also"), "class", "camp");
      }
      List<Side> sides = columns.get(i);
      sides.stream().limit(MOST_SIDES).forEach(this::writeSide);
      more("side", sides.size() - MOST_SIDES);
      out.close();
    }
    out.close();
    more("position", columns.size() - MOST_SIDES);
  }

  private void more(String noun, int n) {
    if (n > 0) {
      out.element("p", words.more(noun, n), "class", "note");
    }
  }

  private void writeSide(Side side) {
    out.open("h4").foreign(side.heading()).close().open("ul", "class", "voices");
    side.voices().stream().limit(MOST_VOICES).forEach(this::writeVoice);
    out.close();
    more("voice", side.voices().size() - MOST_VOICES);
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
    List<String> reasons = FindingText.reasons(finding, words);
    out.open("div", "class", "why");
    if (!reasons.isEmpty()) {
      out.open("p")
          .element("strong", words.capital("report.why"))
          .text(" " + reasons.get(0))
          .close();
    }
    if (reasons.size() > 1) {
      out.open("details", "class", "more");
      out.element("summary", words.of(Words.further("reason", reasons.size() - 1))).open("ul");
      reasons.subList(1, reasons.size()).forEach(reason -> out.element("li", reason));
      out.close().close();
    }
    finding.advice().map(words::of).ifPresent(this::writeRemedy);
    out.close();
  }

  private void writeRemedy(String remedy) {
    out.open("p").element("strong", words.capital("report.remedy")).text(" " + remedy).close();
  }
}
