package io.github.gainsay.report;

import io.github.gainsay.report.ClaimMap.Content;
import io.github.gainsay.report.ClaimMap.Edge;
import io.github.gainsay.report.ClaimMap.Link;
import io.github.gainsay.report.ClaimMap.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the parts of a {@link ClaimMap} are in its drawing; nothing lies on anything else. */
final class ClaimMapLayout {
  static final double PARTY_HEIGHT = 30;
  private static final double PARTY_STEP = 42;
  private static final double SLOT = 17;
  private static final double CONTENT_HEIGHT = 44;
  private static final double GAP = 10;
  private static final double QUESTION_HEIGHT = 22;
  private static final double QUESTION_GAP = 12;
  private static final double LABEL_STEP = 16;

  /**
   * A place in a column.
   *
   * @param y its upper edge
   * @param height how high it is
   */
  record Place(double y, double height) {
    double middle() {
      return y + height / 2;
    }
  }

  private final ClaimMap map;
  private final Map<String, Double> questions = new LinkedHashMap<>();
  private final Map<Content, Place> contents = new LinkedHashMap<>();
  private final Map<Edge, Double> slots = new LinkedHashMap<>();
  private final Map<Party, Place> parties = new LinkedHashMap<>();
  private final Map<Link, Double> labels = new LinkedHashMap<>();
  private double bottom = 4;

  ClaimMapLayout(ClaimMap map) {
    this.map = map;
    placeContents();
    placeParties();
    placeSlots();
    placeLabels();
  }

  private void placeContents() {
    Map<Content, Integer> incoming = new LinkedHashMap<>();
    map.edges().forEach(e -> incoming.merge(e.content(), 1, Integer::sum));
    String question = "";
    for (Content content : map.contents()) {
      if (!content.question().equals(question)) {
        question = content.question();
        bottom += questions.isEmpty() ? 0 : QUESTION_GAP;
        questions.put(question, bottom + 15);
        bottom += QUESTION_HEIGHT;
      }
      double height = Math.max(CONTENT_HEIGHT, incoming.getOrDefault(content, 0) * SLOT + 8);
      contents.put(content, new Place(bottom, height));
      bottom += height + GAP;
    }
  }

  /** Places parties in the order of what they speak of, so that few lines cross. */
  private void placeParties() {
    Map<Party, List<Double>> spokenOf = new LinkedHashMap<>();
    map.parties().forEach(p -> spokenOf.put(p, new ArrayList<>()));
    for (Edge edge : map.edges()) {
      at(spokenOf, edge.party()).add(at(contents, edge.content()).middle());
    }
    Map<Party, Double> means = new LinkedHashMap<>();
    spokenOf.forEach(
        (party, ys) ->
            means.put(party, ys.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    List<Party> ordered =
        map.parties().stream().sorted(Comparator.comparingDouble(p -> at(means, p))).toList();
    double free = 4;
    double room = Math.max(0, bottom - ordered.size() * PARTY_STEP);
    for (int i = 0; i < ordered.size(); i++) {
      double last = 4 + i * PARTY_STEP + room;
      double wanted = at(means, ordered.get(i)) - PARTY_HEIGHT / 2;
      double y = Math.max(free, Math.min(last, wanted));
      parties.put(ordered.get(i), new Place(y, PARTY_HEIGHT));
      free = y + PARTY_STEP;
    }
    bottom = Math.max(bottom, free);
  }

  /** Gives each line an end of its own, from above to below as the parties are. */
  private void placeSlots() {
    Map<Content, List<Edge>> byContent = new LinkedHashMap<>();
    map.edges().forEach(e -> byContent.computeIfAbsent(e.content(), k -> new ArrayList<>()).add(e));
    byContent.forEach(
        (content, edges) -> {
          edges.sort(Comparator.comparingDouble(e -> at(parties, e.party()).y()));
          double y = at(contents, content).middle() - (edges.size() - 1) * SLOT / 2;
          for (Edge edge : edges) {
            slots.put(edge, y);
            y += SLOT;
          }
        });
  }

  private void placeLabels() {
    List<Link> ordered = new ArrayList<>(map.links());
    ordered.sort(Comparator.comparingDouble(this::middle));
    double free = 12;
    for (Link link : ordered) {
      double y = Math.max(free, middle(link));
      labels.put(link, y);
      free = y + LABEL_STEP;
    }
    bottom = Math.max(bottom, free);
  }

  double middle(Link link) {
    return (at(contents, link.from()).middle() + at(contents, link.to()).middle()) / 2;
  }

  /** Returns what the map has for the key, which is one of those that were placed. */
  static <K, V> V at(Map<K, V> places, K key) {
    return Objects.requireNonNull(places.get(key));
  }

  double height() {
    return bottom + 4;
  }

  /** Returns the questions and the base lines of their titles. */
  Map<String, Double> questions() {
    return questions;
  }

  Map<Content, Place> contents() {
    return contents;
  }

  Map<Party, Place> parties() {
    return parties;
  }

  /** Returns where lines from parties end. */
  Map<Edge, Double> slots() {
    return slots;
  }

  /** Returns where the words are that say how contents are joined. */
  Map<Link, Double> labels() {
    return labels;
  }
}
