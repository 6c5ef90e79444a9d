package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What one actor said, by when it was said: what goes on together, and what is over when. */
final class Chronicle {
  private final List<Commitment> dated = new ArrayList<>();
  private final List<Commitment> undated = new ArrayList<>();

  /** By place among what is dated, the first place that surely comes after it. */
  private final int[] over;

  /** Makes the chronicle of what is in the order of time, the unknown last. */
  Chronicle(List<Commitment> own) {
    List<When> times = new ArrayList<>();
    for (Commitment c : own) {
      Optional<When> saidAt = c.saidAt();
      (saidAt.isPresent() ? dated : undated).add(c);
      saidAt.ifPresent(times::add);
    }
    over = new int[times.size()];
    for (int i = 0; i < over.length; i++) {
      over[i] = over(times, i);
    }
  }

  private static When saidAt(Commitment c) {
    return c.saidAt().orElseThrow();
  }

  private static int over(List<When> times, int i) {
    int from = i + 1;
    int to = times.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (times.get(i).isBefore(times.get(middle))) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * Hands out what was said at no different time that is known, each pair once.
   *
   * @param each some of which this is so of all pairs
   * @param pairs some and others, of which it is so of each pair of both
   */
  void forEachTogether(
      Consumer<List<Commitment>> each, BiConsumer<List<Commitment>, List<Commitment>> pairs) {
    each.accept(undated);
    if (dated.isEmpty()) {
      return;
    }
    Map<When, List<Commitment>> moments = new LinkedHashMap<>();
    dated.forEach(c -> moments.computeIfAbsent(saidAt(c), k -> new ArrayList<>()).add(c));
    moments.values().forEach(each);
    forEachOverlapping(moments, pairs);
    pairs.accept(undated, dated);
  }

  /**
   * Hands out what is of dates that overlap without being equal, each pair once.
   *
   * @param dates in order
   * @param pairs some, and others of which each overlaps with each of them
   */
  static void forEachOverlapping(
      Map<When, List<Commitment>> dates, BiConsumer<List<Commitment>, List<Commitment>> pairs) {
    List<When> row = List.copyOf(dates.keySet());
    Windows<When> overlapping = new Windows<>(row, date -> true);
    for (int i = 0; i < row.size(); i++) {
      overlapping.add(row.get(i), i + 1, over(row, i));
    }
    overlapping.forEach((some, others) -> pairs.accept(at(some, dates), at(others, dates)));
  }

  private static List<Commitment> at(List<When> some, Map<When, List<Commitment>> dates) {
    return some.stream().flatMap(date -> dates.getOrDefault(date, List.of()).stream()).toList();
  }

  /**
   * Hands out what was said, and what was said later, each pair once.
   *
   * @param earlier which of the earlier
   * @param later which of the later
   * @param replaced of what is equal by this, only the last one that is over counts
   */
  void forEachInOrder(
      Predicate<Commitment> earlier,
      Predicate<Commitment> later,
      Function<Commitment, Object> replaced,
      BiConsumer<List<Commitment>, List<Commitment>> pairs) {
    if (dated.size() < 2) {
      return;
    }
    Windows<Commitment> windows = new Windows<>(dated, later);
    Map<Object, Integer> ends = new HashMap<>();
    for (int place : lastFirst()) {
      Commitment c = dated.get(place);
      if (earlier.test(c)) {
        Integer next = ends.put(replaced.apply(c), over[place]);
        windows.add(c, over[place], next == null ? dated.size() : next);
      }
    }
    windows.forEach(pairs);
  }

  /** Returns the places of what is dated in the order in which it is over, reversed. */
  private List<Integer> lastFirst() {
    return IntStream.range(0, over.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer place) -> over[place])
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .toList();
  }

  /**
   * Goes through what is dated.
   *
   * @param next what is next
   * @param past is told, before the next, of each that is over then
   */
  void forEach(Consumer<Commitment> next, Consumer<Commitment> past) {
    if (dated.size() < 2) {
      return;
    }
    List<Integer> ending = new ArrayList<>(lastFirst());
    for (int place = 0; place < dated.size(); place++) {
      while (!ending.isEmpty() && over[ending.get(ending.size() - 1)] <= place) {
        past.accept(dated.get(ending.remove(ending.size() - 1)));
      }
      next.accept(dated.get(place));
    }
  }
}
