package io.github.gainsay.report;

import io.github.gainsay.report.ClaimMap.Act;
import io.github.gainsay.standing.Status;
import java.util.EnumSet;
import java.util.Set;

/** The claim map in a page: drawn, with what its signs mean, and as a table. */
final class ClaimMapSection {
  private final Markup out;
  private final Words words;
  private final MapWords says;
  private final ClaimMap map;

  ClaimMapSection(Markup out, Words words, ClaimMap map) {
    this.out = out;
    this.words = words;
    this.says = new MapWords(words);
    this.map = map;
  }

  void write() {
    HtmlPage.section(out, "map", words.of("report.map"));
    String notMapped = says.notMapped(map);
    if (!notMapped.isEmpty()) {
      out.element("p", notMapped, "class", "note");
    }
    out.open("figure", "class", "map");
    out.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        words.of("report.map"));
    new ClaimMapDrawing(out, words, map).draw("claim-map", new MapWords(words).size(map), () -> {});
    out.close();
    out.open("figcaption");
    writeLegend();
    out.close().close();
    out.open("details", "class", "more").element("summary", words.of("html.map-table"));
    HtmlTable table =
        HtmlTable.open(
            out, words.of("map.title"), words.headings("who", "does", "about", "stands"));
    for (ClaimMap.Edge edge : map.edges()) {
      table.row().cell(edge.party().name());
      table.cell(says.label(edge));
      table.cell(says.content(edge.content()));
      table.cell(edge.content().status().map(words::name).orElse(Words.NOTHING));
      table.endRow();
    }
    table.close();
    if (!map.links().isEmpty()) {
      out.open("ul");
      map.links().forEach(link -> out.element("li", says.link(link)));
      out.close();
    }
    out.close().close();
  }

  private void writeLegend() {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    map.edges().forEach(e -> acts.add(e.act()));
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    map.contents().forEach(c -> c.status().ifPresent(statuses::add));
    out.open("ul", "class", "legend");
    for (Act act : acts) {
      out.open("li");
      ClaimMapDrawing.sample(out, act);
      out.element("span", says.meaning(act)).close();
    }
    for (Status status : statuses) {
      out.open("li");
      StatusSign.write(out, status);
      out.open("span").element("strong", words.name(status));
      out.text(": " + words.of(StandingsText.meaning(status))).close().close();
    }
    out.close();
  }
}
