package io.github.gainsay.consistency.rules;

import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Sources that were made from each other, or statements that are known only from each other. */
final class CircularSourcing implements Rule {
  @Override
  public String id() {
    return "circular-sourcing";
  }

  @Override
  public Severity severity() {
    return Severity.MEDIUM;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Dossier dossier = context.dossier();
    Map<Id<?>, List<Id<?>>> graph = graph(dossier);
    Map<Id<?>, List<Id<?>>> reversed = Components.reversed(graph);
    Set<Id<?>> grounded = grounded(graph, reversed);
    List<Finding> findings = new ArrayList<>();
    for (List<Id<?>> component : Components.of(graph)) {
      List<Id<?>> circle = component.stream().sorted(Comparator.comparing(Id::value)).toList();
      if (circle.size() > 1 || next(graph, circle.get(0)).contains(circle.get(0))) {
        Set<Statement> statements = restingOn(dossier, circle, graph, reversed, grounded);
        if (!statements.isEmpty()) {
          findings.add(finding(dossier, circle, graph, statements));
        }
      }
    }
    return findings;
  }

  /** Where sources and statements lead: to what they were made from, to what they are read in. */
  private static Map<Id<?>, List<Id<?>>> graph(Dossier dossier) {
    Map<Id<?>, List<Id<?>>> graph = new LinkedHashMap<>();
    Sourcing.graph(dossier).forEach((id, from) -> graph.put(id, List.copyOf(from)));
    for (Statement s : Statements.live(dossier, Statement.class)) {
      graph.put(
          s.id(),
          s.citations().stream()
              .<Id<?>>map(CircularSourcing::cited)
              .filter(id -> !(dossier.get(id) instanceof Statement t && dossier.isRetracted(t)))
              .toList());
    }
    return graph;
  }

  private static Id<?> cited(Citation citation) {
    return citation.source().isPresent()
        ? citation.source().get()
        : Objects.requireNonNull(citation.statement().orElse(null));
  }

  private static List<Id<?>> next(Map<Id<?>, List<Id<?>>> graph, Id<?> node) {
    return graph.getOrDefault(node, List.of());
  }

  /** What leads, by one way at least, to where nothing further is given. */
  private static Set<Id<?>> grounded(
      Map<Id<?>, List<Id<?>>> graph, Map<Id<?>, List<Id<?>>> reversed) {
    Set<Id<?>> grounded = new HashSet<>();
    Deque<Id<?>> open = new ArrayDeque<>();
    graph.keySet().stream().filter(id -> next(graph, id).isEmpty()).forEach(open::add);
    while (!open.isEmpty()) {
      Id<?> at = open.remove();
      if (grounded.add(at)) {
        open.addAll(next(reversed, at));
      }
    }
    return grounded;
  }

  /** The statements of the circle, and those that have no origin but through it. */
  private static Set<Statement> restingOn(
      Dossier dossier,
      List<Id<?>> circle,
      Map<Id<?>, List<Id<?>>> graph,
      Map<Id<?>, List<Id<?>>> reversed,
      Set<Id<?>> grounded) {
    Set<Id<?>> resting = new LinkedHashSet<>(circle);
    Deque<Id<?>> open = new ArrayDeque<>(circle);
    Set<Statement> statements = new TreeSet<>(Comparator.comparing(Statement::id));
    while (!open.isEmpty()) {
      Id<?> at = open.remove();
      if (dossier.get(at) instanceof Statement s) {
        statements.add(s);
      }
      for (Id<?> before : next(reversed, at)) {
        boolean elsewhere =
            dossier.get(before) instanceof Statement
                && next(graph, before).stream()
                    .anyMatch(id -> grounded.contains(id) && !resting.contains(id));
        if (!elsewhere && resting.add(before)) {
          open.add(before);
        }
      }
    }
    return statements;
  }

  /** The shortest way from the first of the circle back to it. */
  private static List<Id<?>> around(List<Id<?>> circle, Map<Id<?>, List<Id<?>>> graph) {
    Id<?> start = circle.get(0);
    Map<Id<?>, Id<?>> cameFrom = new LinkedHashMap<>();
    Deque<Id<?>> open = new ArrayDeque<>(List.of(start));
    while (!cameFrom.containsKey(start)) {
      Id<?> at = open.remove();
      for (Id<?> next : next(graph, at)) {
        if (cameFrom.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    Deque<Id<?>> way = new ArrayDeque<>(List.of(start));
    Id<?> at = cameFrom.get(start);
    while (!start.equals(at)) {
      way.push(Objects.requireNonNull(at));
      at = cameFrom.get(at);
    }
    way.push(start);
    return List.copyOf(way);
  }

  private Finding finding(
      Dossier dossier,
      List<Id<?>> circle,
      Map<Id<?>, List<Id<?>>> graph,
      Set<Statement> statements) {
    Set<Id<?>> members = new HashSet<>(circle);
    List<Message> outside =
        circle.stream()
            .flatMap(id -> next(graph, id).stream())
            .filter(id -> !members.contains(id))
            .map(id -> named(dossier, id))
            .distinct()
            .sorted(Comparator.comparing(Message::toString))
            .toList();
    List<Id<?>> way = around(circle, graph);
    boolean whole = way.size() > circle.size();
    return Finding.by(this)
        .severity(outside.isEmpty() ? severity() : Severity.LOW)
        .message(Message.of("finding.circular-sourcing", chain(dossier, way)))
        .statements(statements)
        .addAllReasons(whole ? List.of() : List.of(members(dossier, circle)))
        .addReason(outside.isEmpty() ? Reason.of("no-origin") : Reason.of("other-origin", outside))
        .remedy(Message.of("remedy.circular-sourcing"))
        .build();
  }

  private static Reason members(Dossier dossier, Collection<Id<?>> circle) {
    return Reason.of("circle", circle.stream().map(id -> named(dossier, id)).toList());
  }

  /** The way in words, such as "a took it from b", "b from a". */
  private static List<Message> chain(Dossier dossier, List<Id<?>> way) {
    String kind = dossier.get(way.get(0)) instanceof Statement ? "statement" : "source";
    if (way.size() == 2) {
      return List.of(Message.of("circle.itself." + kind, named(dossier, way.get(0))));
    }
    List<Message> steps = new ArrayList<>();
    for (int i = 0; i + 1 < way.size(); i++) {
      steps.add(
          Message.of(
              i == 0 ? "circle.first." + kind : "circle.next",
              named(dossier, way.get(i)),
              named(dossier, way.get(i + 1))));
    }
    return steps;
  }

  private static Message named(Dossier dossier, Id<?> id) {
    return dossier.get(id) instanceof Statement s
        ? Message.of("target.said", dossier.get(s.speaker()).name())
        : Message.literal(id.value());
  }
}
