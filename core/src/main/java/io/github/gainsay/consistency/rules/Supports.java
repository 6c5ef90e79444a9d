package io.github.gainsay.consistency.rules;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A declared relation by which one thing weighs for or against another, who holds these, and who
 * denies that it weighs.
 */
record Supports(
    Relation.Supports relation,
    List<Commitment> premise,
    List<Commitment> conclusion,
    List<Denial> denials) {

  /** Returns one finding for each relation by which something is undermined or that is denied. */
  static List<Finding> findings(Rule rule, RuleContext context) {
    Dossier dossier = context.dossier();
    Map<Relation.Supports, List<Denial>> denials = new LinkedHashMap<>();
    for (Relation declared : dossier.relations()) {
      if (declared instanceof Relation.Supports r) {
        denials.put(r, new ArrayList<>());
      }
    }
    for (Denial denial : Statements.live(dossier, Denial.class)) {
      if (denial.aspect() == Aspect.EVIDENCE && denial.target() instanceof Relation.Supports r) {
        denials.computeIfAbsent(r, k -> new ArrayList<>()).add(denial);
      }
    }
    List<Finding> findings = new ArrayList<>();
    denials.forEach(
        (r, of) -> Supports.of(r, of, context).finding(rule, dossier).ifPresent(findings::add));
    return findings;
  }

  /** What a content is about, which decides whether a relation says something of it. */
  private record Matter(Question question, Scope scope) {
    static Matter of(Commitment c) {
      return new Matter(c.proposition().question(), c.proposition().scope());
    }
  }

  /** If both are held, only those count who are met by somebody who holds the other. */
  private static Supports of(
      Relation.Supports relation, List<Denial> denials, RuleContext context) {
    List<Commitment> premise = Statements.holders(context, relation.premise());
    List<Commitment> conclusion = Statements.holders(context, relation.conclusion());
    if (premise.isEmpty() || conclusion.isEmpty()) {
      return new Supports(relation, premise, conclusion, denials);
    }
    Set<Matter> weighing = new LinkedHashSet<>();
    Set<Matter> weighed = new LinkedHashSet<>();
    for (Proposition p : oneOfEach(premise)) {
      for (Proposition q : oneOfEach(conclusion)) {
        if (context.meet(p, relation.premise(), q, relation.conclusion())) {
          weighing.add(new Matter(p.question(), p.scope()));
          weighed.add(new Matter(q.question(), q.scope()));
        }
      }
    }
    return new Supports(relation, among(premise, weighing), among(conclusion, weighed), denials);
  }

  private static Collection<Proposition> oneOfEach(List<Commitment> commitments) {
    Map<Matter, Proposition> found = new LinkedHashMap<>();
    commitments.forEach(c -> found.putIfAbsent(Matter.of(c), c.proposition()));
    return found.values();
  }

  private static List<Commitment> among(List<Commitment> commitments, Set<Matter> matters) {
    return commitments.stream().filter(c -> matters.contains(Matter.of(c))).toList();
  }

  private Optional<Finding> finding(Rule rule, Dossier dossier) {
    Optional<Severity> weight = weight(rule.severity());
    if (weight.isEmpty() && denials.isEmpty()) {
      return Optional.empty();
    }
    Set<Statement> statements = new LinkedHashSet<>();
    premise.forEach(c -> statements.add(c.statement()));
    conclusion.forEach(c -> statements.add(c.statement()));
    statements.addAll(denials);
    boolean denied = !denials.isEmpty();
    return Optional.of(
        Finding.by(rule)
            .severity(denied ? rule.severity() : weight.orElseThrow())
            .message(message(dossier, weight.isPresent()))
            .question(relation.conclusion().question())
            .statements(statements)
            .propositions(relation.propositions())
            .addReason(
                denied
                    ? new Reason("support-denied", Message.of("reason.support-denied" + way()))
                    : new Reason("declared", Message.of("reason.declared" + way())))
            .build());
  }

  /**
   * Returns how much it matters that the premise weighs against the conclusion, if both are held,
   * by different commitments; empty if it does not.
   */
  private Optional<Severity> weight(Severity most) {
    if (relation.direction() == Direction.FOR) {
      return Optional.empty();
    }
    for (Commitment p : firmestFirst(premise)) {
      for (Commitment c : firmestFirst(conclusion)) {
        if (!p.equals(c)) {
          return weight(EnumSet.of(p.certainty(), c.certainty()), most);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Commitment> firmestFirst(List<Commitment> commitments) {
    return commitments.stream().sorted(Comparator.comparing(Commitment::certainty)).toList();
  }

  private static Optional<Severity> weight(Set<Certainty> certainties, Severity most) {
    if (certainties.equals(EnumSet.of(Certainty.CERTAIN))) {
      return Optional.of(most);
    }
    boolean onlyPossible =
        certainties.contains(Certainty.POSSIBLE) && !certainties.contains(Certainty.CERTAIN);
    return onlyPossible ? Optional.empty() : Optional.of(most.softer(1));
  }

  private Message message(Dossier dossier, boolean weighs) {
    List<String> deniers = Phrases.speakers(dossier, denials);
    Message premised = Phrases.content(dossier, relation.premise());
    Message concluded = Phrases.content(dossier, relation.conclusion());
    if (!weighs) {
      return Message.of(
          "finding.supports.denied" + way() + Phrases.form(denials), deniers, premised, concluded);
    }
    List<Object> who = Phrases.names(dossier, premise);
    List<Object> others = Phrases.names(dossier, conclusion);
    String key = "finding.supports" + Phrases.form(premise);
    return denials.isEmpty()
        ? Message.of(key, who, premised, concluded, others)
        : Message.of(
            key + ".denied" + Phrases.form(denials), who, premised, concluded, others, deniers);
  }

  private String way() {
    return relation.direction() == Direction.FOR ? ".for" : ".against";
  }
}
