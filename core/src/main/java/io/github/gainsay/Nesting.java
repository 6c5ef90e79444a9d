package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names are declared to lie within which, directly or through others.
 *
 * <p>Two names of which neither lies within the other have a part in common only through a
 * <em>fork</em>: a name that lies directly within several.
 */
final class Nesting {
  private final Set<Relation.Within> declared = new LinkedHashSet<>();
  private final Map<String, Set<String>> wholes = new LinkedHashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<String, Set<String>> forksIn = new HashMap<>();

  /** Makes the nesting of those of the relations that are about names. */
  Nesting(Collection<? extends Relation> relations) {
    for (Relation relation : relations) {
      if (relation instanceof Relation.Within within && declared.add(within)) {
        wholes.computeIfAbsent(within.part(), k -> new LinkedHashSet<>()).add(within.whole());
        parts.computeIfAbsent(within.whole(), k -> new LinkedHashSet<>()).add(within.part());
      }
    }
    wholes.forEach(
        (name, direct) -> {
          if (direct.size() > 1) {
            wholesOf(name)
                .forEach(w -> forksIn.computeIfAbsent(w, k -> new LinkedHashSet<>()).add(name));
          }
        });
  }

  /** Returns the nesting in which there are more. */
  Nesting with(Collection<Relation.Within> more) {
    if (declared.containsAll(more)) {
      return this;
    }
    List<Relation.Within> all = new ArrayList<>(declared);
    all.addAll(more);
    return new Nesting(all);
  }

  /** Returns all that the name lies within; itself only if it is on a circle. */
  Set<String> wholesOf(String name) {
    return reachable(name, wholes);
  }

  /** Returns all that lies within the name; itself only if it is on a circle. */
  Set<String> partsOf(String name) {
    return reachable(name, parts);
  }

  private static Set<String> reachable(String start, Map<String, Set<String>> steps) {
    if (!steps.containsKey(start)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String next : steps.getOrDefault(open.remove(), Set.of())) {
        if (found.add(next)) {
          open.add(next);
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Returns whether the names are equal, or one lies within the other, or something in both. */
  boolean overlap(String a, String b) {
    return a.equals(b)
        || wholesOf(a).contains(b)
        || wholesOf(b).contains(a)
        || !Collections.disjoint(
            forksIn.getOrDefault(a, Set.of()), forksIn.getOrDefault(b, Set.of()));
  }

  /** Returns those declared that are on a circle, in the order given. */
  List<Relation.Within> circular() {
    Set<String> leadingIn = Circles.leadingInto(wholes, Set.of());
    leadingIn.retainAll(Circles.leadingInto(parts, Set.of()));
    return declared.stream()
        .filter(w -> leadingIn.contains(w.part()) && leadingIn.contains(w.whole()))
        .filter(w -> wholesOf(w.whole()).contains(w.part()))
        .toList();
  }

  /**
   * Returns those declared that tell what the names lie within, and which of them overlap; names
   * that only lie within them are left out, as these may be many.
   */
  Set<Relation.Within> bearingOn(Set<String> names) {
    Set<String> concerned = new LinkedHashSet<>(names);
    Set<String> forks = new HashSet<>();
    for (String name : names) {
      forksIn.getOrDefault(name, Set.of()).stream()
          .filter(fork -> !forks.add(fork))
          .forEach(concerned::add);
    }
    List.copyOf(concerned).forEach(name -> concerned.addAll(wholesOf(name)));
    Set<Relation.Within> bearing = new LinkedHashSet<>();
    for (String name : concerned) {
      wholes
          .getOrDefault(name, Set.of())
          .forEach(whole -> bearing.add(new Relation.Within(name, whole)));
    }
    return bearing;
  }
}
