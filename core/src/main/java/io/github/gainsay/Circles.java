package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things that refer to each other in circles, such as sources that were made from each other. */
final class Circles {
  private Circles() {}

  /**
   * Returns those that lead into a circle, because they are on it or refer to what does.
   *
   * <p>If a thing refers only to those that were there before it or came with it, it never leads
   * into a circle later.
   *
   * @param references what each thing refers to that was not there before
   * @param known which of those that were there before lead into a circle
   * @param <K> what stands for a thing
   */
  static <K> Set<K> leadingInto(Map<K, ? extends Collection<K>> references, Set<K> known) {
    Set<K> rest = new HashSet<>(references.keySet());
    Map<K, List<K>> referring = new HashMap<>();
    Map<K, Integer> open = new HashMap<>();
    Deque<K> settled = new ArrayDeque<>();
    references.forEach(
        (thing, others) -> {
          for (K other : others) {
            if (references.containsKey(other) || known.contains(other)) {
              referring.computeIfAbsent(other, k -> new ArrayList<>()).add(thing);
              open.merge(thing, 1, Integer::sum);
            }
          }
          if (!open.containsKey(thing)) {
            settled.add(thing);
          }
        });
    while (!settled.isEmpty()) {
      K next = settled.remove();
      rest.remove(next);
      for (K thing : referring.getOrDefault(next, List.of())) {
        if (open.merge(thing, -1, Integer::sum) == 0) {
          settled.add(thing);
        }
      }
    }
    return rest;
  }
}
