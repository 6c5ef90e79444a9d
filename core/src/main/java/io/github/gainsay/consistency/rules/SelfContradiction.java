package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
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
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Dossier dossier = context.dossier();
    return context.disputes(id()).stream()
        .map(
            d ->
                Phrases.ownDispute(this, dossier, d)
                    .message(Message.of("finding.self-contradiction", Phrases.sides(dossier, d)))
                    .build())
        .toList();
  }
}
