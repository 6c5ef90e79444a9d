package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statements reply to which; never recursive, so that chains of any length are fine. */
final class ReplyGraph {
  private final Map<Id<Statement>, List<Statement>> targets = new LinkedHashMap<>();
  private final Map<String, List<Statement>> utterances = new HashMap<>();
  private final List<Statement> order = new ArrayList<>();
  private final Set<Statement> circular;

  /** Every statement that is replied to must be among the statements. */
  ReplyGraph(List<Statement> statements) {
    Map<Id<Statement>, Statement> byId = new HashMap<>();
    for (Statement s : statements) {
      byId.put(s.id(), s);
      s.utterance()
          .ifPresent(key -> utterances.computeIfAbsent(key, k -> new ArrayList<>()).add(s));
    }
    for (Statement s : statements) {
      targets.put(s.id(), s instanceof Reply reply ? find(reply.target(), byId) : List.of());
    }
    circular = new LinkedHashSet<>(statements);
    sort(statements);
  }

  private List<Statement> find(Target target, Map<Id<Statement>, Statement> byId) {
    if (target instanceof Target.Stated stated && byId.containsKey(stated.statement())) {
      return List.of(byId.get(stated.statement()));
    }
    return target instanceof Target.Uttered uttered
        ? List.copyOf(utterances.getOrDefault(uttered.utterance(), List.of()))
        : List.of();
  }

  private void sort(List<Statement> statements) {
    Map<Id<Statement>, List<Statement>> replies = new HashMap<>();
    Map<Id<Statement>, Integer> open = new HashMap<>();
    Deque<Statement> ready = new ArrayDeque<>();
    for (Statement s : statements) {
      List<Statement> of = targets(s);
      of.forEach(t -> replies.computeIfAbsent(t.id(), k -> new ArrayList<>()).add(s));
      open.put(s.id(), of.size());
      if (of.isEmpty()) {
        ready.add(s);
      }
    }
    while (!ready.isEmpty()) {
      Statement s = ready.remove();
      order.add(s);
      circular.remove(s);
      for (Statement reply : replies.getOrDefault(s.id(), List.of())) {
        if (open.merge(reply.id(), -1, Integer::sum) == 0) {
          ready.add(reply);
        }
      }
    }
  }

  /**
   * Returns the statements that the statement replies to; empty if it replies to content or to
   * nothing.
   */
  List<Statement> targets(Statement statement) {
    return targets.getOrDefault(statement.id(), List.of());
  }

  /** Returns the statements that share the utterance. */
  List<Statement> utterance(String key) {
    return utterances.getOrDefault(key, List.of());
  }

  /** Returns all statements, each after those that it replies to. */
  List<Statement> targetsFirst() {
    return order;
  }

  /** Returns the statements that reply to themselves, or to some that do. */
  Set<Statement> circular() {
    return circular;
  }
}
