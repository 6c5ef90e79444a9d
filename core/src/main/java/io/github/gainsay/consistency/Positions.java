package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Divides commitments about one question into positions: the largest groups that can be true
 * together.
 *
 * <p>A group can be true together if one answer satisfies all of it, so it is enough to try the
 * answers at which somebody's agreement begins or ends, and those between them.
 */
final class Positions {
  private static final Rational BELOW_ALL_COUNTS = Rational.of(-1);

  private Positions() {}

  /** Returns the largest groups that can be true together. */
  static List<Position> ofOpposed(List<Commitment> commitments) {
    Map<Literal, List<Commitment>> byContent = byContent(commitments);
    List<Literal> contents = List.copyOf(byContent.keySet());
    Set<Set<Literal>> groups = new LinkedHashSet<>();
    for (Predicate<Literal> answer : answers(contents)) {
      Set<Literal> group = new LinkedHashSet<>(contents.stream().filter(answer).toList());
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    List<Set<Literal>> largest =
        groups.stream()
            .filter(g -> groups.stream().noneMatch(h -> h.size() > g.size() && h.containsAll(g)))
            .toList();
    return largest.size() < 2 ? ofDifferent(commitments) : positions(largest, byContent);
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
          .thenComparing(l -> l.proposition().canonical());

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

  /** Answers of which at least one lies in every region where the same contents hold. */
  private static List<Predicate<Literal>> answers(List<Literal> contents) {
    List<Value> values = contents.stream().map(l -> l.proposition().value()).distinct().toList();
    if (values.stream().allMatch(Quantity.class::isInstance)) {
      return amounts(values.stream().map(Quantity.class::cast).toList());
    }
    if (values.stream().allMatch(When.class::isInstance)) {
      return moments(values).stream().map(m -> holds(m, Positions::includes)).toList();
    }
    List<Predicate<Literal>> answers = new ArrayList<>();
    values.forEach(v -> answers.add(l -> l.proposition().value().equals(v) == l.affirmed()));
    answers.add(l -> !l.affirmed());
    return answers;
  }

  private static <T> Predicate<Literal> holds(T answer, BiPredicate<Value, T> in) {
    return l -> in.test(l.proposition().value(), answer) == l.affirmed();
  }

  /** Amounts in the unit of the first that has one; none if some cannot be converted. */
  private static List<Predicate<Literal>> amounts(List<Quantity> quantities) {
    Unit unit =
        quantities.stream()
            .map(Quantity::unit)
            .filter(u -> !u.isUnspecified())
            .findFirst()
            .orElse(Unit.unspecified());
    Map<Value, Interval> hard = new HashMap<>();
    quantities.forEach(q -> q.hardIn(unit).ifPresent(h -> hard.put(q, h)));
    if (hard.size() < quantities.size()) {
      return List.of();
    }
    boolean counts = quantities.stream().allMatch(q -> q.unit().isCount());
    return points(hard.values(), counts).stream()
        .map(p -> holds(p, (v, at) -> Objects.requireNonNull(hard.get(v)).encloses(at)))
        .toList();
  }

  /** Every finite bound by itself, and every open stretch between bounds that holds an answer. */
  private static List<Interval> points(Collection<Interval> intervals, boolean counts) {
    TreeSet<Rational> bounds = new TreeSet<>();
    for (Interval interval : intervals) {
      interval.lower().value().ifPresent(bounds::add);
      interval.upper().value().ifPresent(bounds::add);
    }
    boolean whole = counts && bounds.stream().allMatch(Rational::isWhole);
    List<Interval> points = new ArrayList<>();
    Bound from = whole ? Bound.excluding(BELOW_ALL_COUNTS) : Bound.none();
    for (Rational bound : bounds) {
      if (!whole || isFarther(bound, from)) {
        points.add(new Interval(from, Bound.excluding(bound)));
      }
      points.add(Interval.point(bound));
      from = Bound.excluding(bound);
    }
    points.add(new Interval(from, Bound.none()));
    return points;
  }

  private static boolean isFarther(Rational bound, Bound from) {
    return bound.minus(from.value().orElseThrow()).compareTo(Rational.ONE) > 0;
  }

  /** Every moment at which a span begins or ends, and one before all. */
  private static List<LocalDateTime> moments(List<Value> values) {
    TreeSet<LocalDateTime> moments = new TreeSet<>();
    for (Value value : values) {
      ((When) value).begin().ifPresent(moments::add);
      ((When) value).endExclusive().ifPresent(moments::add);
    }
    List<LocalDateTime> all = new ArrayList<>(moments);
    all.add(0, Objects.requireNonNull(moments.first()).minusYears(1));
    return all;
  }

  private static boolean includes(Value span, LocalDateTime moment) {
    Optional<LocalDateTime> begin = ((When) span).begin();
    Optional<LocalDateTime> end = ((When) span).endExclusive();
    return begin.filter(b -> b.isAfter(moment)).isEmpty()
        && end.filter(e -> !e.isAfter(moment)).isEmpty();
  }
}
