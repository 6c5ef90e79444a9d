package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources that were made from each other. */
final class Circles {
  private Circles() {}

  /**
   * Returns the ids of those of the sources that lead into a circle, because they are on it or were
   * made from what is.
   *
   * <p>A source refers only to those that were there before it or came with it, so that it never
   * leads into a circle later.
   *
   * @param sources the sources, and those that they refer to unless these were there before
   * @param known which of those that were there before lead into one
   */
  static Set<Id<?>> leadingInto(Collection<Source> sources, Set<Id<?>> known) {
    Map<Id<?>, Source> rest = new LinkedHashMap<>();
    sources.forEach(s -> rest.putIfAbsent(s.id(), s));
    Map<Id<?>, List<Id<?>>> referring = new HashMap<>();
    Map<Id<?>, Integer> open = new HashMap<>();
    Deque<Id<?>> settled = new ArrayDeque<>();
    rest.forEach(
        (id, source) -> {
          for (Id<?> other : References.of(source).values()) {
            if (rest.containsKey(other) || known.contains(other)) {
              referring.computeIfAbsent(other, k -> new ArrayList<>()).add(id);
              open.merge(id, 1, Integer::sum);
            }
          }
          if (!open.containsKey(id)) {
            settled.add(id);
          }
        });
    while (!settled.isEmpty()) {
      Id<?> next = settled.remove();
      rest.remove(next);
      for (Id<?> id : referring.getOrDefault(next, List.of())) {
        if (open.merge(id, -1, Integer::sum) == 0) {
          settled.add(id);
        }
      }
    }
    return new HashSet<>(rest.keySet());
  }
}
