package io.github.gainsay.consistency;

import java.util.HashMap;
import java.util.Map;

/**
 * Things that are joined, directly or through others; the first one joined stands for its group.
 */
final class Groups<T> {
  private final Map<T, T> parents = new HashMap<>();

  void join(T a, T b) {
    parents.put(of(b), of(a));
  }

  T of(T member) {
    T root = member;
    for (T next = parents.getOrDefault(root, root);
        !next.equals(root);
        next = parents.getOrDefault(root, root)) {
      root = next;
    }
    T at = member;
    while (!at.equals(root)) {
      T next = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = next;
    }
    return root;
  }
}
