package io.github.gainsay.standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The definitions of the extensions, tried on every set of arguments. */
final class BruteForce {
  private final ArgumentGraph graph;
  private final List<String> arguments;

  BruteForce(ArgumentGraph graph) {
    this.graph = graph;
    this.arguments = graph.arguments();
  }

  Set<Set<String>> extensions(Semantics semantics) {
    List<Set<String>> complete = complete();
    Set<Set<String>> found = new LinkedHashSet<>();
    for (Set<String> set : complete) {
      boolean counts =
          switch (semantics) {
            case GROUNDED -> complete.stream().allMatch(other -> other.containsAll(set));
            case COMPLETE -> true;
            case PREFERRED ->
                complete.stream().noneMatch(other -> !other.equals(set) && other.containsAll(set));
            case STABLE ->
                arguments.stream().allMatch(a -> set.contains(a) || isAttackedBy(a, set));
          };
      if (counts) {
        found.add(set);
      }
    }
    return found;
  }

  private List<Set<String>> complete() {
    List<Set<String>> found = new ArrayList<>();
    for (int mask = 0; mask < 1 << arguments.size(); mask++) {
      Set<String> set = new LinkedHashSet<>();
      for (int i = 0; i < arguments.size(); i++) {
        if ((mask >> i & 1) == 1) {
          set.add(arguments.get(i));
        }
      }
      boolean conflictFree = set.stream().noneMatch(a -> isAttackedBy(a, set));
      if (conflictFree && arguments.stream().allMatch(a -> set.contains(a) == defends(set, a))) {
        found.add(set);
      }
    }
    return found;
  }

  private boolean isAttackedBy(String argument, Set<String> set) {
    return graph.attackersOf(argument).stream().anyMatch(set::contains);
  }

  private boolean defends(Set<String> set, String argument) {
    return graph.attackersOf(argument).stream().allMatch(a -> isAttackedBy(a, set));
  }
}
