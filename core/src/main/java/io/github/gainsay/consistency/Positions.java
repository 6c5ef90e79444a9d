package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
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
import java.util.Optional;
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
  static List<Position> ofOpposed(List<Commitment> commitments) {
    Map<Literal, List<Commitment>> byContent = byContent(commitments);
    List<Set<Literal>> largest =
        Regions.of(
                byContent.keySet().stream().map(l -> l.proposition().value()).distinct().toList())
            .map(regions -> largest(regions, byContent.keySet()))
            .orElse(List.of());
    return largest.size() < 2 ? ofDifferent(commitments) : positions(largest, byContent);
  }

  /**
   * Goes through the regions with those who agree in each, and takes a group where its first member
   * is about to leave. Of stretches without holes these are the largest; who denies has a hole.
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
    boolean holes = contents.stream().anyMatch(literal -> !literal.affirmed());
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
    Optional<Range> held =
        regions.ranges().getOrDefault(literal.proposition().value(), Optional.empty());
    if (literal.affirmed()) {
      return held.stream().toList();
    }
    int last = regions.count() - 1;
    List<Range> around = new ArrayList<>();
    int first = held.map(Range::first).orElse(last + 1);
    if (first > 0) {
      around.add(new Range(0, first - 1));
    }
    held.filter(range -> range.last() < last)
        .ifPresent(range -> around.add(new Range(range.last() + 1, last)));
    return around;
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

  /** Affirmed before denied, and the lesser quantity and the earlier date first. */
  static final Comparator<Literal> BY_CONTENT =
      Comparator.comparing((Literal l) -> !l.affirmed())
          .thenComparing(Positions::least)
          .thenComparing(Positions::earliest)
          .thenComparing(Literal::proposition, Positions::compareCanonical);

  private static int compareCanonical(Proposition a, Proposition b) {
    return a.equals(b) ? 0 : a.canonical().compareTo(b.canonical());
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
