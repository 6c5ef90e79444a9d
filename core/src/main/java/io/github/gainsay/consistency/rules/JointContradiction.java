package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.JointConflict;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import java.util.Set;
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
        .actor(Phrases.principal(dossier, conflict.positions()))
        .statements(all.stream().map(Commitment::statement).distinct().toList())
        .propositions(all.stream().map(Commitment::proposition).distinct().toList())
        .positions(conflict.positions())
        .reasons(conflict.reasons())
        .build();
  }

  private static Message message(Dossier dossier, JointConflict conflict) {
    List<Position> positions = conflict.positions();
    Set<Question> questions =
        conflict.commitments().stream()
            .map(Commitment::proposition)
            .map(Proposition::question)
            .collect(Collectors.toSet());
    if (positions.size() == 1) {
      return Message.of(
          "finding.joint-contradiction.impossible",
          Phrases.side(dossier, positions.get(0).commitments().get(0)));
    }
    if (questions.size() == 1) {
      return Message.of(
          "finding.joint-contradiction",
          Phrases.sides(dossier, positions),
          dossier.titleOf(questions.iterator().next()));
    }
    return Message.of(
        "finding.joint-contradiction.declared",
        positions.stream().map(p -> Phrases.side(dossier, p.commitments().get(0))).toList());
  }
}
