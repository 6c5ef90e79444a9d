package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Witness;
import java.util.List;

/** A count that can only grow is less later than it was before. */
final class DecreasingTotal implements Rule {
  @Override
  public String id() {
    return "decreasing-total";
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
    return context.disputes(id()).stream()
        .map(
            d ->
                Phrases.ownDispute(this, context.dossier(), d)
                    .message(message(context.dossier(), d))
                    .remedy(Message.of("remedy.decreasing-total"))
                    .build())
        .toList();
  }

  private static Message message(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.strongest();
    return Message.of(
        "finding.decreasing-total",
        Timeline.of(List.of(shown.a(), shown.b())).told(dossier, "told.but"),
        dossier.titleOf(dispute.question()));
  }
}
