package io.github.gainsay.report;

import io.github.gainsay.report.ClaimMap.Act;
import io.github.gainsay.standing.Status;
import java.util.EnumSet;
import java.util.Set;

/** The claim map in a page: drawn, with what its signs mean, and as a table. */
final class ClaimMapSection {
  private final Markup out;
  private final ClaimMap map;

  ClaimMapSection(Markup out, ClaimMap map) {
    this.out = out;
    this.map = map;
  }

  void write() {
    HtmlPage.section(out, "map", HtmlWords.MAP);
    String notMapped = HtmlWords.notMapped(map);
    if (!notMapped.isEmpty()) {
      out.element("p", notMapped, "class", "note");
    }
    out.open("figure", "class", "map");
    out.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", HtmlWords.MAP);
    new ClaimMapDrawing(out, map).draw("claim-map", HtmlWords.mapSize(map), () -> {});
    out.close();
    out.open("figcaption");
    writeLegend();
    out.close().close();
    out.open("details", "class", "more").element("summary", HtmlWords.MAP_AS_TABLE);
    HtmlTable table = HtmlTable.open(out, HtmlWords.MAP_TITLE, HtmlWords.MAP_HEADINGS);
    for (ClaimMap.Edge edge : map.edges()) {
      table.row().cell(edge.party().name());
      table.cell(edge.label() + (edge.retracted() ? HtmlWords.TAKEN_BACK : ""));
      table.cell(edge.content().question() + ": " + edge.content().answer());
      table.cell(edge.content().status().map(HtmlWords::status).orElse(HtmlWords.NOWHERE));
      table.endRow();
    }
    table.close();
    if (!map.links().isEmpty()) {
      out.open("ul");
      map.links().forEach(link -> out.element("li", HtmlWords.link(link)));
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
      out.element("span", HtmlWords.act(act)).close();
    }
    for (Status status : statuses) {
      out.open("li");
      StatusSign.write(out, status);
      out.open("span").element("strong", HtmlWords.status(status));
      out.text(": " + StandingsText.meaning(status)).close().close();
    }
    out.close();
  }
}
