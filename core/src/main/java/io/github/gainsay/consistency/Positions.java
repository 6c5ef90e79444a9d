package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Regions.Range;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides commitments about one question into positions: the largest groups that can be true
 * together.
 *
 * <p>A group can be true together if one answer satisfies all of it, so it is enough to try the
 * answers at which somebody's agreement begins or ends, and those between them.
 */
final class Positions {
  private Positions() {}

  /** Returns the largest groups that can be true together. */
  static List<Position> ofOpposed(List<Commitment> commitments, Narrowings narrowings) {
    Map<Literal, List<Commitment>> byContent = byContent(commitments);
    Question question = commitments.get(0).proposition().question();
    List<Set<Literal>> largest =
        Regions.of(
                question,
                byContent.keySet().stream().map(l -> l.proposition().value()).distinct().toList(),
                narrowings)
            .map(regions -> largest(regions, byContent.keySet()))
            .orElse(List.of());
    return largest.size() < 2 ? ofDifferent(commitments) : positions(largest, byContent);
  }

  /**
   * Goes through the regions with those who agree in each, and takes a group where its first member
   * is about to leave. Of stretches without holes these are the largest.
   */
  private static List<Set<Literal>> largest(Regions regions, Set<Literal> contents) {
    List<List<Literal>> coming = lists(regions.count());
    List<List<Literal>> leaving = lists(regions.count());
    for (Literal literal : contents) {
      for (Range range : agreeing(regions, literal)) {
        coming.get(range.first()).add(literal);
        leaving.get(range.last()).add(literal);
      }
    }
    Set<Set<Literal>> groups = new LinkedHashSet<>();
    Set<Literal> present = new LinkedHashSet<>();
    boolean grown = false;
    for (int region = 0; region < regions.count(); region++) {
      grown |= present.addAll(coming.get(region));
      if (grown && !leaving.get(region).isEmpty()) {
        groups.add(new LinkedHashSet<>(present));
        grown = false;
      }
      leaving.get(region).forEach(present::remove);
    }
    boolean holes = contents.stream().anyMatch(literal -> agreeing(regions, literal).size() > 1);
    return groups.stream()
        .filter(g -> !holes || groups.stream().noneMatch(h -> isWithin(g, h)))
        .toList();
  }

  private static boolean isWithin(Set<Literal> group, Set<Literal> other) {
    return other.size() > group.size() && other.containsAll(group);
  }

  private static List<List<Literal>> lists(int count) {
    List<List<Literal>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** Returns the stretches of answers that satisfy the literal. */
  private static List<Range> agreeing(Regions regions, Literal literal) {
    List<Range> held = regions.ranges().getOrDefault(literal.proposition().value(), List.of());
    if (literal.affirmed()) {
      return held;
    }
    List<Range> between = new ArrayList<>();
    int next = 0;
    for (Range range : held) {
      if (next < range.first()) {
        between.add(new Range(next, range.first() - 1));
      }
      next = range.last() + 1;
    }
    if (next < regions.count()) {
      between.add(new Range(next, regions.count() - 1));
    }
    return between;
  }

  /** Returns one position for each content. */
  static List<Position> ofDifferent(List<Commitment> commitments) {
    Map<Literal, List<Commitment>> byContent = byContent(commitments);
    return positions(byContent.keySet().stream().map(Set::of).toList(), byContent);
  }

  private static Map<Literal, List<Commitment>> byContent(List<Commitment> commitments) {
    Map<Literal, List<Commitment>> found = new LinkedHashMap<>();
    commitments.stream()
        .sorted(Slots.BY_TIME)
        .forEach(c -> found.computeIfAbsent(Literal.of(c), l -> new ArrayList<>()).add(c));
    return found;
  }

  private static List<Position> positions(
      List<Set<Literal>> groups, Map<Literal, List<Commitment>> byContent) {
    return groups.stream()
        .map(g -> g.stream().sorted(BY_CONTENT).toList())
        .sorted(Comparator.comparing(g -> g.get(0), BY_CONTENT.thenComparing(Literal::toString)))
        .map(
            g ->
                new Position(
                    g.stream()
                        .flatMap(l -> byContent.getOrDefault(l, List.of()).stream())
                        .toList()))
        .sorted(Comparator.comparing(Positions::onlyDenies))
        .toList();
  }

  private static boolean onlyDenies(Position position) {
    return position.commitments().stream().noneMatch(Commitment::affirmed);
  }

  /** Affirmed before denied, and the lesser quantity and the earlier date first; then by name. */
  static final Comparator<Literal> BY_CONTENT =
      Comparator.comparing((Literal l) -> !l.affirmed())
          .thenComparing(Positions::least)
          .thenComparing(Positions::earliest)
          .thenComparing(Literal::proposition, Positions::compareContents);

  private static int compareContents(Proposition a, Proposition b) {
    int byQuestion = a.question().compareTo(b.question());
    return byQuestion != 0 || a.equals(b) ? byQuestion : a.canonical().compareTo(b.canonical());
  }

  private static Rational least(Literal literal) {
    return literal.proposition().value() instanceof Quantity q
        ? q.hard().lower().value().orElse(Rational.ZERO)
        : Rational.ZERO;
  }

  private static LocalDateTime earliest(Literal literal) {
    return literal.proposition().value() instanceof When w
        ? w.begin().orElse(LocalDateTime.MIN)
        : LocalDateTime.MIN;
  }
}
