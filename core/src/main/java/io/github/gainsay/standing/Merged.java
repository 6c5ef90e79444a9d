package io.github.gainsay.standing;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.consistency.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The graph by which strength is counted: contents that the same blocs give to one question, and
 * that do not exclude each other, are one argument, so that who says a thing in several ways is not
 * counted several times.
 */
final class Merged {
  private final Derivation derivation;
  private final Map<Literal, String> ids = new LinkedHashMap<>();
  private final ArgumentGraph graph;

  private record Voice(Question question, Set<Id<Actor>> blocs) {}

  Merged(Dossier dossier, Derivation derivation) {
    this.derivation = derivation;
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    groups().forEach(group -> add(builder, group));
    derivation.forEachRebuttal((a, b) -> builder.rebut(id(a), id(b)));
    for (Relation relation : dossier.relations()) {
      if (relation instanceof Relation.Supports r) {
        weigh(builder, r);
      }
    }
    this.graph = builder.build();
  }

  private List<List<Literal>> groups() {
    Blocs blocs = new Blocs(derivation.contents().values());
    Map<Literal, Set<Literal>> opposed = new LinkedHashMap<>();
    derivation.forEachRebuttal(
        (a, b) -> {
          opposed.computeIfAbsent(a, l -> new HashSet<>()).add(b);
          opposed.computeIfAbsent(b, l -> new HashSet<>()).add(a);
        });
    Map<Voice, List<List<Literal>>> byVoice = new LinkedHashMap<>();
    List<List<Literal>> groups = new ArrayList<>();
    for (Literal content : derivation.inOrder()) {
      List<Commitment> held = derivation.contents().getOrDefault(content, List.of());
      Voice voice = new Voice(content.proposition().question(), blocs.of(held));
      List<List<Literal>> own = byVoice.computeIfAbsent(voice, v -> new ArrayList<>());
      Set<Literal> against = opposed.getOrDefault(content, Set.of());
      own.stream()
          .filter(group -> group.stream().noneMatch(against::contains))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(content),
              () -> {
                List<Literal> group = new ArrayList<>(List.of(content));
                own.add(group);
                groups.add(group);
              });
    }
    return groups;
  }

  private void add(ArgumentGraph.Builder builder, List<Literal> group) {
    String id = String.join("; ", group.stream().map(derivation::id).toList());
    group.forEach(content -> ids.put(content, id));
    builder.argument(id);
  }

  /** Evidence that is undercut weighs nothing. */
  private void weigh(ArgumentGraph.Builder builder, Relation.Supports relation) {
    Literal premise = new Literal(relation.premise(), true);
    Literal conclusion = new Literal(relation.conclusion(), true);
    if (ids.containsKey(premise)
        && ids.containsKey(conclusion)
        && derivation.label(relation) != Label.OUT) {
      if (relation.direction() == Relation.Direction.FOR) {
        builder.support(id(premise), id(conclusion));
      } else {
        builder.attack(id(premise), id(conclusion));
      }
    }
  }

  ArgumentGraph graph() {
    return graph;
  }

  boolean has(Literal content) {
    return ids.containsKey(content);
  }

  /** Returns the id of the argument that stands for the content. */
  String id(Literal content) {
    return ids.getOrDefault(content, content.toString());
  }
}
