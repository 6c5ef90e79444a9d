package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements, each after those that it replies to, and the circles among them.
 *
 * <p>Found in one pass (R. Tarjan, "Depth-first search and linear graph algorithms", 1972), with a
 * stack of its own in place of recursion.
 */
final class ReplyOrder {
  private final Map<Id<Statement>, List<Statement>> targets;
  private final Map<Id<Statement>, Visit> visits = new HashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();
  private final Deque<Visit> open = new ArrayDeque<>();
  private final List<Statement> order = new ArrayList<>();
  private final Set<Id<Statement>> circular = new HashSet<>();

  ReplyOrder(Map<Id<Statement>, List<Statement>> targets, List<Statement> statements) {
    this.targets = targets;
    for (Statement s : statements) {
      if (!visits.containsKey(s.id())) {
        enter(s);
        follow();
      }
    }
  }

  /** Returns all statements, each after those that it replies to. */
  List<Statement> targetsFirst() {
    return order;
  }

  /** Returns whether the statement replies to itself, be it through others. */
  boolean isCircular(Statement statement) {
    return circular.contains(statement.id());
  }

  private void follow() {
    while (!path.isEmpty()) {
      Visit last = path.element();
      if (last.targets.hasNext()) {
        Statement target = last.targets.next();
        Visit known = visits.get(target.id());
        if (known == null) {
          enter(target);
        } else if (known.open) {
          last.reaches = Math.min(last.reaches, known.index);
        }
      } else {
        leave(path.remove());
      }
    }
  }

  private void enter(Statement statement) {
    Visit visit = new Visit(statement, visits.size(), targetsOf(statement).iterator());
    visits.put(statement.id(), visit);
    path.push(visit);
    open.push(visit);
  }

  private void leave(Visit visit) {
    Visit before = path.peek();
    if (before != null) {
      before.reaches = Math.min(before.reaches, visit.reaches);
    }
    if (visit.reaches == visit.index) {
      close(visit);
    }
  }

  /** Closes all visits since the first, which lead to each other. */
  private void close(Visit first) {
    boolean circle =
        open.element() != first || targetsOf(first.statement).contains(first.statement);
    Visit visit;
    do {
      visit = open.remove();
      visit.open = false;
      order.add(visit.statement);
      if (circle) {
        circular.add(visit.statement.id());
      }
    } while (visit != first);
  }

  private List<Statement> targetsOf(Statement statement) {
    return targets.getOrDefault(statement.id(), List.of());
  }

  /** How far the search has come with one statement. */
  private static final class Visit {
    private final Statement statement;
    private final int index;
    private final Iterator<Statement> targets;
    private int reaches;
    private boolean open = true;

    Visit(Statement statement, int index, Iterator<Statement> targets) {
      this.statement = statement;
      this.index = index;
      this.targets = targets;
      this.reaches = index;
    }
  }
}
