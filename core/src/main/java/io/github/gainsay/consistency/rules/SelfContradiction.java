package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** One actor says what cannot both be true, and not at different times. */
final class SelfContradiction implements Rule {
  @Override
  public String id() {
    return "self-contradiction";
  }

  @Override
  public Severity severity() {
    return Severity.HIGH;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    return Phrases.disputes(this, context, d -> message(context, d));
  }

  private static String message(RuleContext context, Dispute dispute) {
    return "One side contradicts itself: "
        + Phrases.sides(context.dossier(), dispute.positions())
        + (" (" + context.dossier().titleOf(dispute.question()) + ").");
  }
}
