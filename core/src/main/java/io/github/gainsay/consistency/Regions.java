package io.github.gainsay.consistency;

import io.github.gainsay.Question;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answers to a question, divided where somebody's agreement begins or ends, so that within a
 * region everybody agrees or disagrees throughout.
 *
 * @param count how many regions there are
 * @param ranges the regions in which each value is the answer, from the first to the last; none if
 *     no answer satisfies it
 * @param numbers of figures, what lies in each region, in the unit of the first; of all else, empty
 */
record Regions(int count, Map<Value, List<Range>> ranges, List<Interval> numbers) {
  /** Regions that follow each other, from the first to the last. */
  record Range(int first, int last) {}

  /** Returns the regions of the values; empty if some cannot be compared. */
  static Optional<Regions> of(Question question, List<Value> values, Narrowings narrowings) {
    if (values.stream().allMatch(Quantity.class::isInstance)) {
      return ofFigures(values.stream().map(Quantity.class::cast).toList());
    }
    return Optional.of(
        values.stream().allMatch(When.class::isInstance)
            ? ofDates(values.stream().map(When.class::cast).toList())
            : ofOthers(question, values, narrowings));
  }

  /**
   * One region for each value and each term by which others overlap, and one for all other answers.
   */
  private static Regions ofOthers(Question question, List<Value> values, Narrowings narrowings) {
    Set<Value> answers = new LinkedHashSet<>(values);
    if (values.stream().anyMatch(v -> v instanceof Term t && narrowings.concern(question, t))) {
      answers.addAll(narrowings.forks(question));
    }
    Map<Value, List<Range>> ranges = new LinkedHashMap<>();
    int region = 0;
    for (Value answer : answers) {
      Range here = new Range(region, region);
      ranges.computeIfAbsent(answer, v -> new ArrayList<>()).add(here);
      if (answer instanceof Term term && narrowings.concern(question, term)) {
        narrowings
            .allWider(question, term)
            .forEach(wider -> ranges.computeIfAbsent(wider, v -> new ArrayList<>()).add(here));
      }
      region++;
    }
    return new Regions(region + 1, ranges, List.of());
  }

  /** From each moment at which a span begins or ends to the next, and before the first. */
  private static Regions ofDates(List<When> spans) {
    TreeSet<LocalDateTime> moments = new TreeSet<>();
    for (When span : spans) {
      span.begin().ifPresent(moments::add);
      span.endExclusive().ifPresent(moments::add);
    }
    Map<LocalDateTime, Integer> regions = new HashMap<>();
    moments.forEach(moment -> regions.put(moment, regions.size() + 1));
    Map<Value, List<Range>> ranges = new LinkedHashMap<>();
    for (When span : spans) {
      int first = span.begin().map(regions::get).orElse(0);
      int last =
          span.endExclusive().map(m -> regions.getOrDefault(m, 0) - 1).orElse(moments.size());
      ranges.put(span, List.of(new Range(first, last)));
    }
    return new Regions(moments.size() + 1, ranges, List.of());
  }

  /** Every bound by itself, and every stretch between bounds that holds an answer. */
  private static Optional<Regions> ofFigures(List<Quantity> figures) {
    Map<Quantity, Interval> hard = inOneUnit(figures);
    if (hard.size() < figures.size()) {
      return Optional.empty();
    }
    TreeSet<Rational> bounds = new TreeSet<>();
    for (Interval interval : hard.values()) {
      interval.lower().value().ifPresent(bounds::add);
      interval.upper().value().ifPresent(bounds::add);
    }
    boolean whole =
        figures.stream().allMatch(q -> q.unit().isCount())
            && bounds.stream().allMatch(Rational::isWhole);
    Map<Rational, Integer> points = new HashMap<>();
    List<Interval> numbers = new ArrayList<>();
    Bound after = whole ? Bound.including(Rational.ZERO) : Bound.none();
    for (Rational bound : bounds) {
      Bound before = whole ? Bound.including(bound.minus(Rational.ONE)) : Bound.excluding(bound);
      boolean gap = !whole || bound.compareTo(after.value().orElseThrow()) > 0;
      if (gap) {
        numbers.add(new Interval(after, before));
      }
      points.put(bound, numbers.size());
      numbers.add(Interval.point(bound));
      after = whole ? Bound.including(bound.plus(Rational.ONE)) : Bound.excluding(bound);
    }
    int last = numbers.size();
    numbers.add(new Interval(after, Bound.none()));
    Map<Value, List<Range>> ranges = new LinkedHashMap<>();
    for (Quantity figure : figures) {
      ranges.put(
          figure, range(hard.getOrDefault(figure, Interval.point(Rational.ZERO)), points, last));
    }
    return Optional.of(new Regions(last + 1, ranges, List.copyOf(numbers)));
  }

  private static List<Range> range(Interval interval, Map<Rational, Integer> points, int last) {
    int from = interval.lower().value().map(points::get).orElse(0);
    int to = interval.upper().value().map(points::get).orElse(last);
    from += excludes(interval.lower()) ? 1 : 0;
    to -= excludes(interval.upper()) ? 1 : 0;
    return from <= to ? List.of(new Range(from, to)) : List.of();
  }

  private static boolean excludes(Bound bound) {
    return bound.value().isPresent() && !bound.inclusive();
  }

  /**
   * Returns the figures in the unit of the first that has one, without those it has no place for.
   */
  private static Map<Quantity, Interval> inOneUnit(List<Quantity> figures) {
    Unit unit =
        figures.stream()
            .map(Quantity::unit)
            .filter(u -> !u.isUnspecified())
            .findFirst()
            .orElse(Unit.unspecified());
    Map<Quantity, Interval> hard = new LinkedHashMap<>();
    figures.forEach(q -> q.hardIn(unit).ifPresent(h -> hard.put(q, h)));
    return hard;
  }
}
