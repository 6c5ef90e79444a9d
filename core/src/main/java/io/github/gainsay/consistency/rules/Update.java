package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** One actor says later what differs from what it said before, because the matter has moved on. */
final class Update implements Rule {
  @Override
  public String id() {
    return "update";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    return context.disputes(id()).stream().map(d -> finding(context.dossier(), d)).toList();
  }

  /** These are states, one after the other, and no sides. */
  private Finding finding(Dossier dossier, Dispute dispute) {
    Timeline history =
        Timeline.of(
            dispute.positions().stream()
                .flatMap(p -> p.commitments().stream())
                .distinct()
                .toList());
    return Phrases.ownDispute(this, dossier, dispute)
        .message(
            Message.of(
                "finding.update",
                history.told(dossier, "told.then"),
                dossier.titleOf(dispute.question())))
        .positions(List.of())
        .statements(history.entries().stream().map(Commitment::statement).distinct().toList())
        .reasons(List.of(new Reason("later", Message.of("reason.later.update"))))
        .build();
  }
}
