package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.JointConflict;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several say what cannot all be true, although no two of them contradict each other. */
final class JointContradiction implements Rule {
  @Override
  public String id() {
    return "joint-contradiction";
  }

  @Override
  public Severity severity() {
    return Severity.HIGH;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    return context.jointConflicts().stream().map(c -> finding(context.dossier(), c)).toList();
  }

  private Finding finding(Dossier dossier, JointConflict conflict) {
    List<Commitment> all = conflict.commitments();
    return Finding.by(this)
        .severity(conflict.severity())
        .message(message(dossier, conflict))
        .question(all.get(0).proposition().question())
        .actor(principal(all))
        .statements(all.stream().map(Commitment::statement).distinct().toList())
        .propositions(all.stream().map(Commitment::proposition).distinct().toList())
        .positions(conflict.positions())
        .reasons(conflict.reasons())
        .build();
  }

  /** Who says all of it, if one does. */
  private static Optional<Id<Actor>> principal(List<Commitment> all) {
    Set<Id<Actor>> common = new TreeSet<>(all.get(0).actors());
    all.forEach(c -> common.retainAll(c.actors()));
    return common.stream().findFirst();
  }

  private static String message(Dossier dossier, JointConflict conflict) {
    List<Position> positions = conflict.positions();
    Set<Question> questions =
        conflict.commitments().stream()
            .map(Commitment::proposition)
            .map(Proposition::question)
            .collect(Collectors.toSet());
    if (positions.size() == 1) {
      return "By what is declared, what is said is impossible: "
          + Phrases.side(dossier, positions.get(0).commitments().get(0))
          + ".";
    }
    if (questions.size() == 1) {
      return "No two exclude each other, but not all can be true: "
          + Phrases.sides(dossier, positions)
          + " ("
          + dossier.titleOf(questions.iterator().next())
          + ").";
    }
    return "No two exclude each other, but by what is declared not all can be true: "
        + Phrases.listed(
            positions.stream().map(p -> Phrases.side(dossier, p.commitments().get(0))).toList())
        + ".";
  }
}
