package io.github.gainsay.report;

import io.github.gainsay.Question;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.report.ClaimMap.Content;
import io.github.gainsay.report.ClaimMap.Edge;
import io.github.gainsay.report.ClaimMap.Link;
import io.github.gainsay.report.ClaimMap.Party;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A {@link ClaimMap} as a flowchart. */
final class MermaidChart {
  /** How many contents and parties there are in a map that can still be read. */
  private static final int MOST_CONTENTS = 60;

  /** What hosts draw: the usual limits of Mermaid, {@code maxEdges} and {@code maxTextSize}. */
  private static final int MOST_EDGES = 500;

  private static final int MOST_TEXT = 50_000;

  private final ClaimMap map;
  private final Words words;
  private final Map<Party, String> parties = new HashMap<>();
  private final Map<Content, String> contents = new HashMap<>();
  private final Map<Status, List<String>> byStatus = new EnumMap<>(Status.class);
  private final List<String> lines = new ArrayList<>();

  private MermaidChart(ClaimMap map, Words words) {
    this.map = map;
    this.words = words;
  }

  /** Returns the chart of as much as hosts draw. */
  static String largest(CheckReport report, Optional<Standings> standings, Words words) {
    for (int limit = MOST_CONTENTS; ; limit = limit * 2 / 3) {
      ClaimMap map = ClaimMap.of(report, standings, limit, words);
      String chart = new MermaidChart(map, words).draw();
      boolean fits =
          map.edges().size() + map.links().size() <= MOST_EDGES && chart.length() <= MOST_TEXT;
      if (fits || limit == 0) {
        return chart;
      }
    }
  }

  private String draw() {
    lines.add("flowchart LR");
    lines.add("  accTitle: " + MermaidText.bare(words.of("mermaid.title")));
    for (Party party : map.parties()) {
      String id = "p" + (parties.size() + 1);
      parties.put(party, id);
      lines.add("  " + id + "([" + MermaidText.quoted(party.name()) + "])");
    }
    byQuestion().values().forEach(this::draw);
    map.edges().forEach(this::draw);
    map.links().forEach(this::draw);
    notes().ifPresent(note -> lines.add("  note[" + MermaidText.quoted(note) + "]"));
    byStatus.forEach(
        (status, ids) -> {
          lines.add("  classDef " + code(status) + " " + colours(status));
          lines.add("  class " + String.join(",", ids) + " " + code(status));
        });
    return String.join("\n", lines);
  }

  private Map<Question, List<Content>> byQuestion() {
    Map<Question, List<Content>> found = new LinkedHashMap<>();
    for (Content content : map.contents()) {
      found
          .computeIfAbsent(content.proposition().question(), question -> new ArrayList<>())
          .add(content);
    }
    return found;
  }

  private void draw(List<Content> answers) {
    String id = "q" + (contents.size() + 1);
    lines.add("  subgraph " + id + "[" + MermaidText.quoted(answers.get(0).question()) + "]");
    answers.forEach(this::draw);
    lines.add("  end");
  }

  private void draw(Content content) {
    String id = "c" + (contents.size() + 1);
    contents.put(content, id);
    content.status().ifPresent(s -> byStatus.computeIfAbsent(s, k -> new ArrayList<>()).add(id));
    String status = content.status().map(s -> " \u2013 " + words.name(s)).orElse("");
    String label = MermaidText.quoted(content.answer(), status);
    lines.add("    " + id + content.status().map(s -> shaped(s, label)).orElse("[" + label + "]"));
  }

  private static String shaped(Status status, String label) {
    return switch (status) {
      case CONTESTED -> "{{" + label + "}}";
      case UNDETERMINED -> "[/" + label + "\\]";
      case DEFEATED -> ">" + label + "]";
      case DEFENDED -> "[[" + label + "]]";
      case QUESTIONED -> "[/" + label + "/]";
      case RETRACTED -> "[\\" + label + "/]";
      case UNASSERTED -> "(" + label + ")";
      case UNCHALLENGED -> "[" + label + "]";
    };
  }

  /**
   * Colours that can be read on a light page and on a dark one, for they bring their own ground.
   */
  private static String colours(Status status) {
    return switch (status) {
      case CONTESTED, UNDETERMINED -> "fill:#fff1d6,stroke:#9a6700,color:#1f2328,stroke-width:2px";
      case DEFEATED -> "fill:#ffe5e3,stroke:#cf222e,color:#1f2328,stroke-width:2px";
      case DEFENDED -> "fill:#dff5e3,stroke:#1a7f37,color:#1f2328,stroke-width:2px";
      case QUESTIONED -> "fill:#e9f2ff,stroke:#0969da,color:#1f2328";
      case RETRACTED, UNASSERTED ->
          "fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:4 3";
      case UNCHALLENGED -> "fill:#ffffff,stroke:#59636e,color:#1f2328";
    };
  }

  private void draw(Edge edge) {
    String line =
        switch (edge.act()) {
          case CLAIMS, ENDORSES -> edge.retracted() ? "-.->" : "-->";
          case DENIES -> edge.retracted() ? "-.-x" : "--x";
          case DENIES_IN_PART -> "-.-x";
          case DOUBTS -> "-.-o";
          case RETRACTS -> "-.->";
        };
    String label = edge.retracted() ? words.of("mermaid.retracted", edge.label()) : edge.label();
    join(id(parties, edge.party()), line, label, id(contents, edge.content()));
  }

  private void draw(Link link) {
    String line =
        switch (link.joint()) {
          case EXCLUDES -> "x==x";
          case EQUIVALENT -> "<==>";
          case OPPOSES -> "==x";
          case ENTAILS, SUPPORTS, PART_OF, COMPUTED_FROM, PRECEDES -> "==>";
        };
    join(id(contents, link.from()), line, link.label(), id(contents, link.to()));
  }

  private static <T> String id(Map<T, String> ids, T drawn) {
    return Objects.requireNonNull(ids.get(drawn));
  }

  private void join(String from, String line, String label, String to) {
    lines.add("  " + from + " " + line + "|" + MermaidText.quoted(label) + "| " + to);
  }

  private Optional<String> notes() {
    if (map.contents().isEmpty() && map.contentsLeftOut() == 0) {
      return Optional.of(words.of("mermaid.nothing"));
    }
    int more = map.contentsLeftOut();
    int others = map.partiesLeftOut();
    return more + others == 0
        ? Optional.empty()
        : Optional.of(
            words.of(
                "mermaid.left-out", Words.count("content", more), Words.count("party", others)));
  }

  private static String code(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
