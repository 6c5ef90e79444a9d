package io.github.gainsay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which statements reply to which; never recursive, so that chains of any length are fine. */
final class ReplyGraph {
  private final Map<Id<Statement>, List<Statement>> targets = new LinkedHashMap<>();
  private final Map<String, List<Statement>> utterances = new HashMap<>();
  private final List<Statement> order;
  private final List<Statement> circular;

  /** A target that is not among the statements is left out. */
  ReplyGraph(List<Statement> statements) {
    Map<Id<Statement>, Statement> byId = new HashMap<>();
    for (Statement s : statements) {
      byId.put(s.id(), s);
      s.utterance()
          .ifPresent(key -> utterances.computeIfAbsent(key, k -> new ArrayList<>()).add(s));
    }
    utterances.replaceAll((key, parts) -> List.copyOf(parts));
    for (Statement s : statements) {
      targets.put(s.id(), s instanceof Reply reply ? find(reply.target(), byId) : List.of());
    }
    ReplyOrder search = new ReplyOrder(targets, statements);
    order = search.targetsFirst();
    circular = statements.stream().filter(search::isCircular).toList();
  }

  private List<Statement> find(Target target, Map<Id<Statement>, Statement> byId) {
    if (target instanceof Target.Stated stated && byId.containsKey(stated.statement())) {
      return List.of(byId.get(stated.statement()));
    }
    return target instanceof Target.Uttered uttered
        ? utterance(uttered.utterance()).stream()
            .sorted(Comparator.comparing(Statement::id))
            .toList()
        : List.of();
  }

  /**
   * Returns the statements that the statement replies to, in whatever order they were given always
   * in the same; empty if it replies to content or to nothing.
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

  /** Returns the statements that reply to themselves, be it through others. */
  List<Statement> circular() {
    return circular;
  }
}
