package io.github.gainsay.report;

import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where each claim stands, what is disputed first. */
final class StandingsSection {
  private static final int MOST = 1000;
  private static final int MOST_VOICES = 20;

  private final Markup out;
  private final Words words;
  private final List<Standing> standings;
  private final Contents contents;
  private final Speakers speakers;

  StandingsSection(Markup out, Words words, Standings standings) {
    this.out = out;
    this.words = words;
    this.standings = standings.all();
    this.contents = new Contents(standings.dossier(), Optional.empty(), words);
    this.speakers = new Speakers(standings.dossier(), words);
  }

  void write() {
    HtmlPage.section(out, "standings", words.of("report.standings"));
    out.element("p", words.of("report.not-truth"), "class", "note");
    int left = MOST;
    List<Status> order = new ArrayList<>(StandingsText.AT_LENGTH);
    order.addAll(StandingsText.IN_SHORT);
    for (Status status : order) {
      List<Standing> here = standings.stream().filter(s -> s.status() == status).toList();
      int shown = Math.min(left, here.size());
      if (!here.isEmpty()) {
        write(status, here, shown);
      }
      left -= shown;
    }
    out.close();
  }

  private void write(Status status, List<Standing> here, int shown) {
    boolean unfolded = StandingsText.AT_LENGTH.contains(status);
    if (unfolded) {
      out.open("details", "class", "group", "open", "open");
    } else {
      out.open("details", "class", "group");
    }
    out.open("summary");
    StatusSign.write(out, status);
    String name = words.name(status);
    out.element("h3", name);
    out.text(" ").element("span", Integer.toString(here.size()), "class", "number").close();
    String meaning = words.of("capital", StandingsText.meaning(status));
    out.element("p", meaning, "class", "note");
    HtmlTable table = HtmlTable.open(out, name, words.headings("said", "who-says", "reasons"));
    here.stream().limit(shown).forEach(standing -> row(table, standing));
    table.close();
    if (here.size() > shown) {
      out.element("p", words.leftOut("content", here.size() - shown), "class", "note");
    }
    out.close();
  }

  private void row(HtmlTable table, Standing standing) {
    table.row().cell(contents.of(standing.content()));
    List<String> voices = StandingsText.voices(speakers, standing);
    table.cell();
    if (voices.isEmpty()) {
      out.text(Words.NOTHING);
    }
    for (int i = 0; i < Math.min(MOST_VOICES, voices.size()); i++) {
      out.text(i == 0 ? "" : ", ").foreign(voices.get(i));
    }
    if (voices.size() > MOST_VOICES) {
      out.text(" " + words.more("voice", voices.size() - MOST_VOICES));
    }
    out.close();
    List<String> reasons = StandingsText.reasons(standing, words);
    table.cell().text(reasons.isEmpty() ? Words.NOTHING : "");
    reasons.forEach(reason -> out.element("p", reason));
    out.close();
    table.endRow();
  }
}
