package io.github.gainsay.consistency;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Things that are joined, directly or through others; the first one joined stands for its group.
 */
final class Groups<T> {
  private final Map<T, T> parents;

  private Groups(Map<T, T> parents) {
    this.parents = parents;
  }

  /** Makes groups of things that are the same if they are equal. */
  static <T> Groups<T> ofEqual() {
    return new Groups<>(new HashMap<>());
  }

  /** Makes groups of things that are the same only if they are one object. */
  static <T> Groups<T> ofIdentical() {
    return new Groups<>(new IdentityHashMap<>());
  }

  void join(T a, T b) {
    T first = of(a);
    T second = of(b);
    if (first != second) {
      parents.put(second, first);
    }
  }

  T of(T member) {
    T root = member;
    for (T next = parents.get(root); next != null && next != root; next = parents.get(root)) {
      root = next;
    }
    T at = member;
    while (at != root) {
      T next = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = next;
    }
    return root;
  }
}
