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
import java.util.BitSet;
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
    List<BitSet> largest =
        Regions.of(
                question,
                byContent.keySet().stream().map(l -> l.proposition().value()).distinct().toList(),
                narrowings)
            .map(regions -> largest(regions, List.copyOf(byContent.keySet())))
            .orElse(List.of());
    return largest.size() < 2 ? ofDifferent(commitments) : positions(largest, byContent);
  }

  /**
   * Goes through the regions with those who agree in each, and takes a group where its first member
   * is about to leave. Of stretches without holes these are the largest.
   *
   * @return groups of contents by their places in the list
   */
  private static List<BitSet> largest(Regions regions, List<Literal> contents) {
    List<List<Integer>> coming = lists(regions.count());
    List<List<Integer>> leaving = lists(regions.count());
    boolean holes = false;
    for (int i = 0; i < contents.size(); i++) {
      List<Range> ranges = agreeing(regions, contents.get(i));
      holes |= ranges.size() > 1;
      for (Range range : ranges) {
        coming.get(range.first()).add(i);
        leaving.get(range.last()).add(i);
      }
    }
    Set<BitSet> groups = new LinkedHashSet<>();
    BitSet present = new BitSet();
    boolean grown = false;
    for (int region = 0; region < regions.count(); region++) {
      grown |= !coming.get(region).isEmpty();
      coming.get(region).forEach(present::set);
      if (grown && !leaving.get(region).isEmpty()) {
        groups.add((BitSet) present.clone());
        grown = false;
      }
      leaving.get(region).forEach(present::clear);
    }
    return holes ? withoutParts(groups, contents.size()) : List.copyOf(groups);
  }

  /** Drops the groups that are part of another. */
  private static List<BitSet> withoutParts(Set<BitSet> groups, int contents) {
    int[] groupsOf = new int[contents];
    groups.forEach(group -> group.stream().forEach(i -> groupsOf[i]++));
    List<BitSet> found = new ArrayList<>();
    for (BitSet group : groups) {
      int rarest = group.stream().boxed().min(Comparator.comparing(i -> groupsOf[i])).orElseThrow();
      if (groups.stream().noneMatch(other -> other.get(rarest) && isWithin(group, other))) {
        found.add(group);
      }
    }
    return found;
  }

  private static boolean isWithin(BitSet group, BitSet other) {
    BitSet rest = (BitSet) group.clone();
    rest.andNot(other);
    return rest.isEmpty() && !group.equals(other);
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
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
    return byContent.values().stream()
        .map(Position::new)
        .sorted(Comparator.comparing(Positions::onlyDenies))
        .toList();
  }

  /** Returns who holds each content, in the order of the contents. */
  private static Map<Literal, List<Commitment>> byContent(List<Commitment> commitments) {
    Map<Literal, List<Commitment>> found = new LinkedHashMap<>();
    commitments.stream()
        .sorted(Slots.BY_TIME)
        .forEach(c -> found.computeIfAbsent(Literal.of(c), l -> new ArrayList<>()).add(c));
    Map<Literal, List<Commitment>> sorted = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_CONTENT.thenComparing(Literal::toString)))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<Position> positions(
      List<BitSet> groups, Map<Literal, List<Commitment>> byContent) {
    List<List<Commitment>> holders = List.copyOf(byContent.values());
    return groups.stream()
        .sorted(Comparator.comparing(g -> g.nextSetBit(0)))
        .map(g -> new Position(g.stream().mapToObj(holders::get).flatMap(List::stream).toList()))
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
