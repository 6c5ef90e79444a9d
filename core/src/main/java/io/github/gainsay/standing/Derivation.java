package io.github.gainsay.standing;

import io.github.gainsay.Aspect;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.RuleContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The graph of a dossier: what is said, and what is declared to speak for something.
 *
 * <p>Contents that exclude each other attack each other, whoever and however many say so. Who
 * denies that one thing is evidence for another attacks only that, and is not attacked by it.
 * Doubts attack nothing.
 */
final class Derivation {
  private final Map<Literal, List<Commitment>> contents;
  private final Map<Literal, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Literal, Set<Literal>> rebuttals = new LinkedHashMap<>();
  private final ArgumentGraph graph;
  private final Labelling grounded;

  Derivation(RuleContext context) {
    Rebuttals found = new Rebuttals(context);
    this.contents = found.contents();
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    inOrder().forEach(content -> addContent(builder, content));
    found.forEach(
        (a, b) -> {
          rebuttals.computeIfAbsent(a, l -> new LinkedHashSet<>()).add(b);
          builder.rebut(id(a), id(b));
        });
    addSupports(context.dossier(), builder);
    this.graph = builder.build();
    this.grounded = graph.grounded();
  }

  /** By question, what is affirmed before what is denied. */
  static final Comparator<Literal> IN_ORDER =
      Comparator.comparing((Literal l) -> l.proposition().question())
          .thenComparing(l -> !l.affirmed())
          .thenComparing(l -> l.proposition().canonical());

  /** Different contents may read the same, such as a term and a word. */
  private void addContent(ArgumentGraph.Builder builder, Literal content) {
    String text = content.toString();
    String id = text;
    for (int i = 2; !taken.add(id); i++) {
      id = text + " (" + i + ")";
    }
    ids.put(content, id);
    builder.argument(id);
  }

  private void addSupports(Dossier dossier, ArgumentGraph.Builder builder) {
    for (Relation relation : dossier.relations()) {
      if (relation instanceof Relation.Supports r) {
        String id = id(r);
        builder.argument(id);
        if (r.direction() == Direction.FOR) {
          support(builder, new Literal(r.premise(), true), id);
          support(builder, id, new Literal(r.conclusion(), true));
        }
        addUndercuts(dossier, builder, r, id);
      }
    }
  }

  private static String id(Relation.Supports relation) {
    String speaks = relation.direction() == Direction.FOR ? "' speaks for '" : "' speaks against '";
    return "'" + relation.premise() + speaks + relation.conclusion() + "'";
  }

  private void support(ArgumentGraph.Builder builder, Literal from, String to) {
    if (ids.containsKey(from)) {
      builder.support(id(from), to);
    }
  }

  private void support(ArgumentGraph.Builder builder, String from, Literal to) {
    if (ids.containsKey(to)) {
      builder.support(from, id(to));
    }
  }

  private static void addUndercuts(
      Dossier dossier, ArgumentGraph.Builder builder, Relation.Supports denied, String id) {
    for (Denial denial : dossier.statements(Denial.class)) {
      if (denial.aspect() == Aspect.EVIDENCE
          && denial.target().equals(denied)
          && !dossier.isRetracted(denial)) {
        String undercut = "denial '" + denial.id() + "'";
        builder.argument(undercut).attack(undercut, id);
        for (Denial reply : dossier.statements(Denial.class)) {
          if (reply.aspect() == Aspect.CONTENT
              && dossier.targetsOf(reply).contains((Statement) denial)
              && !dossier.isRetracted(reply)) {
            String answer = "denial '" + reply.id() + "'";
            builder.argument(answer).rebut(answer, undercut);
          }
        }
      }
    }
  }

  ArgumentGraph graph() {
    return graph;
  }

  Labelling grounded() {
    return grounded;
  }

  /** Returns the label of the declared relation. */
  Label label(Relation.Supports relation) {
    return grounded.of(id(relation));
  }

  /** Returns what is said, by question, what is affirmed before what is denied. */
  List<Literal> inOrder() {
    return contents.keySet().stream().sorted(IN_ORDER).toList();
  }

  /** Returns what is said, and by whom. */
  Map<Literal, List<Commitment>> contents() {
    return Collections.unmodifiableMap(contents);
  }

  /** Hands out each two contents that exclude each other, once. */
  void forEachRebuttal(BiConsumer<Literal, Literal> use) {
    rebuttals.forEach((a, others) -> others.forEach(b -> use.accept(a, b)));
  }

  /** Returns the id of the content in the graph. */
  String id(Literal content) {
    return ids.getOrDefault(content, content.toString());
  }
}
