package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sides of a finding: the positions of a dispute, then the statements that hold none of these.
 */
final class Sides {
  private final Contents contents;
  private final Speakers speakers;
  private final Places places;
  private final String versus;

  private Sides(Dossier dossier, Finding finding, Words words) {
    this.contents = new Contents(dossier, finding.question(), words);
    this.speakers = new Speakers(dossier, words);
    this.places = new Places(dossier, words);
    this.versus = words.of("side.versus");
  }

  static List<Side> of(Dossier dossier, Finding finding, Words words) {
    return new Sides(dossier, finding, words)
        .columns(finding).stream().flatMap(List::stream).toList();
  }

  /**
   * Returns the sides of each position of a dispute, and last, if there are any, those of the
   * statements that hold none.
   */
  static List<List<Side>> columns(Dossier dossier, Finding finding, Words words) {
    return new Sides(dossier, finding, words).columns(finding);
  }

  private List<List<Side>> columns(Finding finding) {
    boolean dispute = finding.positions().size() > 1;
    List<List<Side>> columns = new ArrayList<>();
    Set<Statement> shown = new HashSet<>();
    for (Position position : dispute ? finding.positions() : List.<Position>of()) {
      columns.add(sides(columns.isEmpty() ? "" : versus, voices(position)));
      position.commitments().forEach(c -> shown.add(c.statement()));
    }
    List<Statement> others = finding.statements().stream().filter(s -> !shown.contains(s)).toList();
    if (!others.isEmpty()) {
      columns.add(sides("", voices(others)));
    }
    return columns;
  }

  private Voices voices(Position position) {
    Voices voices = new Voices();
    position.commitments().forEach(c -> voices.add(contents.of(c), speakers.of(c), c.statement()));
    return voices;
  }

  private Voices voices(List<Statement> statements) {
    Voices voices = new Voices();
    statements.forEach(s -> voices.add(contents.about(s), speakers.of(s), s));
    return voices;
  }

  /** Returns a side for each content, the first of them with the label. */
  private List<Side> sides(String label, Voices voices) {
    List<Side> sides = new ArrayList<>();
    voices.byContent.forEach(
        (content, bySpeaker) -> {
          List<Voice> heard = new ArrayList<>();
          bySpeaker.forEach((who, statements) -> heard.add(new Voice(who, places.of(statements))));
          sides.add(new Side(sides.isEmpty() ? label : "", content, heard));
        });
    return sides;
  }

  /** Who says what by which statements, in the order in which it was added. */
  private static final class Voices {
    final Map<String, Map<String, List<Statement>>> byContent = new LinkedHashMap<>();

    void add(String content, String who, Statement statement) {
      byContent
          .computeIfAbsent(content, k -> new LinkedHashMap<>())
          .computeIfAbsent(who, k -> new ArrayList<>())
          .add(statement);
    }
  }
}
