package io.github.gainsay.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Meets things with those places of a row that each looks out on. The row is halved again and
 * again, and what looks out on all of a part meets all of it at once, so that k windows make in the
 * order of {@code k log k} meetings, however wide they are.
 *
 * @param <T> the kind of things, of which there is one at each place
 */
final class Windows<T> {
  private record Window<T>(T of, int from, int to) {
    boolean holds(int first, int end) {
      return from <= first && end <= to;
    }

    boolean reaches(int first, int end) {
      return from < end && first < to;
    }
  }

  private final List<T> row;
  private final Predicate<T> seen;
  private final List<Window<T>> windows = new ArrayList<>();

  /**
   * Makes windows on a row.
   *
   * @param seen what of the row is looked for
   */
  Windows(List<T> row, Predicate<T> seen) {
    this.row = row;
    this.seen = seen;
  }

  /** Adds one that looks out on the places from the first, without the end. */
  void add(T of, int first, int end) {
    if (first < end) {
      windows.add(new Window<>(of, first, end));
    }
  }

  /** Hands out some things, and others that each of them looks out on; each such pair once. */
  void forEach(BiConsumer<List<T>, List<T>> use) {
    if (!windows.isEmpty() && row.stream().anyMatch(seen)) {
      meet(windows, 0, row.size(), use);
    }
  }

  private void meet(
      List<Window<T>> reaching, int first, int end, BiConsumer<List<T>, List<T>> use) {
    List<T> throughout = new ArrayList<>();
    List<Window<T>> partly = new ArrayList<>();
    for (Window<T> window : reaching) {
      if (window.holds(first, end)) {
        throughout.add(window.of());
      } else if (window.reaches(first, end)) {
        partly.add(window);
      }
    }
    if (!throughout.isEmpty()) {
      List<T> there = row.subList(first, end).stream().filter(seen).toList();
      if (!there.isEmpty()) {
        use.accept(throughout, there);
      }
    }
    if (!partly.isEmpty()) {
      int middle = (first + end) >>> 1;
      meet(partly, first, middle, use);
      meet(partly, middle, end, use);
    }
  }
}
