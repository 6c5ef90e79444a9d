package io.github.gainsay.consistency.rules;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
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
        (r, of) ->
            new Supports(
                    r,
                    Statements.holders(context, r.premise()),
                    Statements.holders(context, r.conclusion()),
                    of)
                .finding(rule, dossier)
                .ifPresent(findings::add));
    return findings;
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
            .message(Phrases.sentence(message(dossier, weight.isPresent())))
            .question(relation.conclusion().question())
            .statements(statements)
            .propositions(relation.propositions())
            .addReason(
                denied
                    ? new Reason(
                        "support-denied", "That the one " + speaks() + " the other is denied.")
                    : new Reason(
                        "declared", "That the one " + speaks() + " the other is declared."))
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

  private String message(Dossier dossier, boolean weighs) {
    String deniers = Phrases.speakers(dossier, denials);
    boolean several = denials.stream().map(Statement::speaker).distinct().count() > 1;
    String deny = deniers + (several ? " deny " : " denies ");
    String premised = "'" + Phrases.content(dossier, relation.premise()) + "'";
    String concluded = "'" + Phrases.content(dossier, relation.conclusion()) + "'";
    if (!weighs) {
      return deny + "that " + premised + " " + speaks() + " " + concluded + ".";
    }
    return Phrases.names(dossier, premise)
        + Phrases.verb(premise, " says ", " say ")
        + (premised + ", which speaks against " + concluded)
        + (", said by " + Phrases.names(dossier, conclusion))
        + (denials.isEmpty() ? "." : "; " + deny + "that it does.");
  }

  private String speaks() {
    return relation.direction() == Direction.FOR ? "speaks for" : "speaks against";
  }
}
