package io.github.gainsay.report;

import io.github.gainsay.report.ClaimMap.Act;
import io.github.gainsay.report.ClaimMap.Content;
import io.github.gainsay.report.ClaimMap.Edge;
import io.github.gainsay.report.ClaimMap.Joint;
import io.github.gainsay.report.ClaimMap.Link;
import io.github.gainsay.report.ClaimMap.Party;
import java.util.Locale;

/** The drawing of a {@link ClaimMap}: who speaks on the left, what is said on the right. */
final class ClaimMapDrawing {
  private static final double TEXT = 12.5;
  private static final double SMALL = 11.5;
  private static final double PARTY = 4;
  private static final double PARTY_WIDTH = 250;
  private static final double BEND = 370;
  private static final double CONTENT = 520;
  private static final double MARK = CONTENT - 10;
  private static final double CONTENT_WIDTH = 300;
  private static final double LANE = CONTENT + CONTENT_WIDTH;
  private static final int LANES = 5;
  private static final double LINK_LABEL = LANE + 10 + 9 * LANES;
  private static final double LINK_WIDTH = 110;

  private final Markup out;
  private final ClaimMap map;
  private final ClaimMapLayout layout;
  private final Words words;
  private final MapWords says;

  ClaimMapDrawing(Markup out, Words words, ClaimMap map) {
    this.out = out;
    this.words = words;
    this.says = new MapWords(words);
    this.map = map;
    this.layout = new ClaimMapLayout(map);
  }

  /**
   * Writes the drawing.
   *
   * @param id an id that nothing else has where it is written
   * @param description what it shows, for those who do not see it
   * @param style writes how drawings look, where nothing else says so
   */
  void draw(String id, String description, Runnable style) {
    double width = map.links().isEmpty() ? LANE + 4 : LINK_LABEL + LINK_WIDTH;
    Drawing.open(out, width, layout.height(), "map", id);
    Drawing.name(out, id, words.of("map.title"), description);
    style.run();
    int lane = 0;
    for (Link link : map.links()) {
      draw(link, LANE + 12 + 9 * (lane++ % LANES));
    }
    layout.slots().forEach(this::draw);
    layout.parties().forEach(this::draw);
    layout.questions().forEach((question, y) -> question(question, y));
    layout.contents().forEach(this::draw);
    out.close();
  }

  private void question(String question, double y) {
    Drawing.text(out, "question", CONTENT, y, Fitting.cut(question, TEXT, CONTENT_WIDTH));
  }

  private void draw(Party party, ClaimMapLayout.Place place) {
    out.open("g").element("title", party.name());
    Drawing.rect(out, "party", PARTY, place.y(), PARTY_WIDTH, place.height(), "rx", "15");
    String name = Fitting.cut(party.name(), TEXT, PARTY_WIDTH - 24);
    Drawing.text(out, "who", PARTY + 13, place.middle() + 4, name);
    out.close();
  }

  private void draw(Content content, ClaimMapLayout.Place place) {
    out.open("g").element("title", says.content(content));
    Drawing.rect(out, "box", CONTENT, place.y(), CONTENT_WIDTH, place.height(), "rx", "4");
    boolean stands = content.status().isPresent();
    double y = place.middle() + (stands ? -4 : 4);
    Drawing.text(
        out, "who", CONTENT + 12, y, Fitting.cut(content.answer(), TEXT, CONTENT_WIDTH - 24));
    content
        .status()
        .ifPresent(
            status -> {
              StatusSign.draw(out, status, CONTENT + 18, place.middle() + 11);
              Drawing.text(out, "small", CONTENT + 30, place.middle() + 15, words.name(status));
            });
    out.close();
  }

  private void draw(Edge edge, double y) {
    String act = word(edge.act());
    double from = ClaimMapLayout.at(layout.parties(), edge.party()).middle();
    double x = PARTY + PARTY_WIDTH;
    String label = Fitting.cut(says.label(edge), SMALL, MARK - BEND - 20);
    double end = MARK - 18 - Fitting.width(label, SMALL);
    double bend = (x + BEND) / 2;
    out.open("g").element("title", says.edge(edge));
    Drawing.path(
        out,
        "edge " + act + (edge.retracted() ? " retracted" : ""),
        x,
        from,
        "C"
            + (point(bend, from) + " " + point(bend, y) + " " + point(BEND, y) + " H")
            + Digits.coordinate(end));
    mark(out, edge.act(), MARK, y);
    Drawing.text(out, "act " + act, MARK - 10, y + 4, label);
    out.close();
  }

  private static void mark(Markup out, Act act, double x, double y) {
    String kind = word(act);
    switch (act) {
      case CLAIMS -> Drawing.circle(out, "with " + kind, x, y, 3.5);
      case ENDORSES -> Drawing.circle(out, "without " + kind, x, y, 3.5);
      case DENIES -> Drawing.path(out, "edge denies", x - 4, y - 4, "l8 8 m0 -8 l-8 8");
      case DENIES_IN_PART -> Drawing.path(out, "mark-line", x - 4, y + 5, "l8 -10");
      case DOUBTS -> Drawing.path(out, "without " + kind, x - 5, y, "l5 -5 l5 5 l-5 5 z");
      case RETRACTS -> BarDrawing.arrow(out, x - 5, y, -1, " " + kind);
    }
  }

  /** Writes a line as of the act, to stand in a line of text; the text says what it means. */
  static void sample(Markup out, Act act) {
    Drawing.sign(out, 44);
    Drawing.path(out, "edge " + word(act), 1, 8, "h30");
    mark(out, act, 37, 8);
    out.close();
  }

  /** Draws a bracket beside the contents, the word for it, and a line from the one to the other. */
  private void draw(Link link, double lane) {
    double from = ClaimMapLayout.at(layout.contents(), link.from()).middle();
    double to = ClaimMapLayout.at(layout.contents(), link.to()).middle();
    double label = ClaimMapLayout.at(layout.labels(), link);
    out.open("g", "class", "link").element("title", says.link(link));
    Drawing.path(
        out,
        "edge",
        LANE,
        from,
        "H"
            + Digits.coordinate(lane)
            + " V"
            + Digits.coordinate(to)
            + " H"
            + Digits.coordinate(LANE + (isMutual(link.joint()) ? 0 : 7)));
    if (!isMutual(link.joint())) {
      BarDrawing.arrow(out, LANE + 1, to, -1, "");
    }
    Drawing.path(out, "leader", lane, layout.middle(link), "L" + point(LINK_LABEL - 4, label));
    Drawing.text(out, "small", LINK_LABEL, label + 4, Fitting.cut(link.label(), SMALL, LINK_WIDTH));
    out.close();
  }

  private static boolean isMutual(Joint joint) {
    return joint == Joint.EXCLUDES || joint == Joint.EQUIVALENT;
  }

  private static String point(double x, double y) {
    return Digits.coordinate(x) + " " + Digits.coordinate(y);
  }

  /** Returns by what style an act is known. */
  static String word(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
