package io.github.gainsay.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * How things of one kind lie on a line, each a stretch of it.
 *
 * @param <T> the kind of things
 */
interface Stretches<T> {
  /** Orders by the lower end. */
  int compareLower(T a, T b);

  /** Orders by the upper end. */
  int compareUpper(T a, T b);

  /** Whether all of the first comes before all of the second. */
  boolean isBelow(T a, T b);

  /** Hands out all pairs of which neither is below the other. */
  default void forEachMeeting(List<T> all, BiConsumer<T, T> use) {
    PriorityQueue<T> open = new PriorityQueue<>(this::compareUpper);
    for (T next : all.stream().sorted(this::compareLower).toList()) {
      meet(open, next, use);
      open.add(next);
    }
  }

  /** Hands out all pairs of one here and one there of which neither is below the other. */
  default void forEachMeeting(List<T> some, List<T> others, BiConsumer<T, T> use) {
    record Begin<T>(T of, boolean here) {}
    PriorityQueue<T> openHere = new PriorityQueue<>(this::compareUpper);
    PriorityQueue<T> openThere = new PriorityQueue<>(this::compareUpper);
    Stream.concat(
            some.stream().map(x -> new Begin<>(x, true)),
            others.stream().map(x -> new Begin<>(x, false)))
        .sorted(Comparator.comparing(Begin::of, this::compareLower))
        .forEach(
            next -> {
              if (next.here()) {
                meet(openThere, next.of(), (there, here) -> use.accept(here, there));
                openHere.add(next.of());
              } else {
                meet(openHere, next.of(), use);
                openThere.add(next.of());
              }
            });
  }

  /** Closes what ends before the next begins, and hands out what is still open. */
  private void meet(PriorityQueue<T> open, T next, BiConsumer<T, T> use) {
    while (!open.isEmpty() && isBelow(open.peek(), next)) {
      open.remove();
    }
    open.forEach(other -> use.accept(other, next));
  }
}
