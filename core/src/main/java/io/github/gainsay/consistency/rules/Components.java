package io.github.gainsay.consistency.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The strongly connected components of a graph: nodes each of which leads to every other of its
 * component.
 *
 * <p>Found in two passes (M. Sharir, "A strong-connectivity algorithm and its applications in data
 * flow analysis", 1981, after S. R. Kosaraju), with stacks of their own in place of recursion.
 */
final class Components {
  private Components() {}

  /**
   * Returns the components, each after those that it leads to.
   *
   * @param graph where each node leads; each is a key, and the order of the keys and of where they
   *     lead decides what is not decided otherwise
   */
  static <N> List<List<N>> of(Map<N, List<N>> graph) {
    List<N> finished = new ArrayList<>();
    Map<N, List<N>> reversed = reversed(graph);
    Set<N> seen = new HashSet<>();
    graph.keySet().forEach(start -> visit(start, reversed, seen, finished));
    Collections.reverse(finished);
    List<List<N>> components = new ArrayList<>();
    Set<N> placed = new HashSet<>();
    for (N start : finished) {
      List<N> component = new ArrayList<>();
      visit(start, graph, placed, component);
      if (!component.isEmpty()) {
        components.add(component);
      }
    }
    return components;
  }

  /** Returns what leads to each node. */
  static <N> Map<N, List<N>> reversed(Map<N, ? extends Collection<N>> graph) {
    Map<N, List<N>> reversed = new LinkedHashMap<>();
    graph.keySet().forEach(node -> reversed.put(node, new ArrayList<>()));
    graph.forEach(
        (node, next) ->
            next.forEach(n -> reversed.computeIfAbsent(n, k -> new ArrayList<>()).add(node)));
    return reversed;
  }

  /** Adds everything that the start leads to and that was not seen before, each node last. */
  private static <N> void visit(N start, Map<N, List<N>> graph, Set<N> seen, List<N> finished) {
    Deque<Visit<N>> path = new ArrayDeque<>();
    if (seen.add(start)) {
      path.push(new Visit<>(start, graph));
    }
    while (!path.isEmpty()) {
      Visit<N> last = path.element();
      if (!last.next.hasNext()) {
        finished.add(path.remove().node);
      } else {
        N next = last.next.next();
        if (seen.add(next)) {
          path.push(new Visit<>(next, graph));
        }
      }
    }
  }

  /** How far the search has come with one node. */
  private record Visit<N>(N node, Iterator<N> next) {
    Visit(N node, Map<N, List<N>> graph) {
      this(node, graph.getOrDefault(node, List.of()).iterator());
    }
  }
}
