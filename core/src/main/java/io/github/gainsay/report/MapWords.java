package io.github.gainsay.report;

import io.github.gainsay.consistency.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a map of claims says beside what it draws. */
final class MapWords {
  private final Words words;

  MapWords(Words words) {
    this.words = words;
  }

  /** Says all that a map shows. */
  String description(ClaimMap map) {
    List<String> said = new ArrayList<>();
    map.edges().forEach(edge -> said.add(edge(edge)));
    map.links().forEach(link -> said.add(link(link)));
    return words.of("map.says", said);
  }

  /** Says how much a map shows, where a table says what. */
  String size(ClaimMap map) {
    return words.of(
        "map.contents",
        Words.count("speaker", map.parties().size()),
        map.contents().size(),
        Words.count("line", map.edges().size()));
  }

  /** Returns what a line says, such as "the mayor claims: exits / locked: yes". */
  String edge(ClaimMap.Edge edge) {
    Message said =
        Message.of("speaker.says", edge.party().name(), edge.label(), said(edge.content()));
    return words.of(edge.retracted() ? Message.of("map.taken-back", said) : said);
  }

  /** Returns what the party of a line does, such as "claims". */
  String label(ClaimMap.Edge edge) {
    return edge.retracted() ? words.of("map.taken-back", edge.label()) : edge.label();
  }

  /** Returns a content with its question. */
  String content(ClaimMap.Content content) {
    return words.of(said(content));
  }

  private static Message said(ClaimMap.Content content) {
    return Message.of("content", content.question(), content.answer());
  }

  String link(ClaimMap.Link link) {
    return words.of("relation", quoted(link.from()), link.label(), List.of(quoted(link.to())));
  }

  private static Message quoted(ClaimMap.Content content) {
    return Message.of("quoted", said(content));
  }

  /** Returns what a line as of the act means. */
  String meaning(ClaimMap.Act act) {
    return words.of("legend." + act.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Returns what the map does not show; empty if that is nothing. */
  String notMapped(ClaimMap map) {
    return map.contentsLeftOut() == 0 && map.partiesLeftOut() == 0
        ? ""
        : words.of(
            "map.left-out",
            Words.count("content", map.contentsLeftOut()),
            Words.count("speaker", map.partiesLeftOut()));
  }
}
