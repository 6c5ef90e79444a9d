package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures are declared to be computed from which, in totals, products and parts. */
final class Totals {
  /** One step up, from a figure to what is computed from it. */
  private record Step(Proposition from, Computation computation) {}

  private final Map<Proposition, List<Computation>> ofResult = new HashMap<>();
  private final Map<Proposition, List<Computation>> ofOperand = new HashMap<>();
  private final List<Proposition> partsFirst = new ArrayList<>();

  Totals(List<Relation> relations) {
    relations.stream()
        .sorted(Comparator.comparing(Relation::toString))
        .flatMap(r -> Computation.of(r).stream())
        .forEach(this::add);
    sort();
  }

  private void add(Computation c) {
    ofResult.computeIfAbsent(c.result(), p -> new ArrayList<>()).add(c);
    c.operands().forEach(o -> ofOperand.computeIfAbsent(o, p -> new ArrayList<>()).add(c));
  }

  /** Parts before wholes; last those that go round in a circle, and all that is made of them. */
  private void sort() {
    Set<Proposition> all = new HashSet<>(ofResult.keySet());
    all.addAll(ofOperand.keySet());
    List<Proposition> sorted =
        all.stream().sorted(Comparator.comparing(Proposition::canonical)).toList();
    Map<Proposition, Integer> open = new HashMap<>();
    Deque<Proposition> ready = new ArrayDeque<>();
    for (Proposition p : sorted) {
      int operands = computing(p).stream().mapToInt(c -> c.operands().size()).sum();
      open.put(p, operands);
      if (operands == 0) {
        ready.add(p);
      }
    }
    while (!ready.isEmpty()) {
      Proposition next = ready.remove();
      partsFirst.add(next);
      for (Computation c : using(next)) {
        if (open.merge(c.result(), -1, Integer::sum) == 0) {
          ready.add(c.result());
        }
      }
    }
    Set<Proposition> placed = new HashSet<>(partsFirst);
    sorted.stream().filter(p -> !placed.contains(p)).forEach(partsFirst::add);
  }

  /** What computes the figure. */
  List<Computation> computing(Proposition result) {
    return ofResult.getOrDefault(result, List.of());
  }

  /** What is computed from the figure. */
  List<Computation> using(Proposition operand) {
    return ofOperand.getOrDefault(operand, List.of());
  }

  /** All figures, parts before wholes. */
  List<Proposition> partsFirst() {
    return partsFirst;
  }

  /** The way from a part up to a whole of which it is a part; empty if it is none. */
  List<Computation> path(Proposition part, Proposition whole) {
    Map<Proposition, Step> steps = new HashMap<>();
    Deque<Proposition> open = new ArrayDeque<>(List.of(part));
    while (!open.isEmpty() && !steps.containsKey(whole)) {
      Proposition next = open.remove();
      for (Computation c : using(next)) {
        if (steps.putIfAbsent(c.result(), new Step(next, c)) == null) {
          open.add(c.result());
        }
      }
    }
    Deque<Computation> path = new ArrayDeque<>();
    Step last = steps.get(whole);
    while (last != null) {
      path.addFirst(last.computation());
      last = last.from().equals(part) ? null : steps.get(last.from());
    }
    return List.copyOf(path);
  }

  /** Everything from which the computation computes, directly or through others; parts first. */
  List<Proposition> below(Computation computation) {
    Set<Proposition> found = new LinkedHashSet<>(computation.operands());
    Deque<Proposition> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Computation c : computing(open.remove())) {
        c.operands().stream().filter(found::add).forEach(open::add);
      }
    }
    return partsFirst.stream().filter(found::contains).toList();
  }
}
