package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
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
    return Phrases.disputes(this, context, d -> message(context.dossier(), d));
  }

  private static String message(Dossier dossier, Dispute dispute) {
    List<Commitment> history =
        dispute.positions().stream().flatMap(p -> p.commitments().stream()).toList();
    return Phrases.sentence(
        Timeline.of(history).told(dossier, ", then ")
            + (" (" + dossier.titleOf(dispute.question()) + ")."));
  }
}
