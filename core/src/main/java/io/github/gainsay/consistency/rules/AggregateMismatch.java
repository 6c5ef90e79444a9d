package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** Parts do not add up to their whole, or factors do not make their product. */
final class AggregateMismatch implements Rule {
  private static final String PRODUCT = "does-not-multiply";
  private static final List<String> SUMS = List.of("does-not-add-up", PRODUCT);

  @Override
  public String id() {
    return "aggregate-mismatch";
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
                Phrases.dispute(this, d)
                    .message(message(context.dossier(), d))
                    .remedy(Message.of("remedy.aggregate-mismatch"))
                    .build())
        .toList();
  }

  private static Message message(Dossier dossier, Dispute dispute) {
    Position whole = dispute.positions().get(0);
    Position parts = dispute.positions().get(1);
    boolean oneVoice = whole.speakers().size() == 1 && whole.speakers().equals(parts.speakers());
    Reason sum =
        dispute.reasons().stream().filter(r -> SUMS.contains(r.code())).findFirst().orElseThrow();
    String what = dossier.titleOf(dispute.question());
    List<Object> who = Phrases.names(dossier, whole.commitments());
    if (oneVoice) {
      return Message.of("finding.aggregate-mismatch.alone", who, what, sum.wording());
    }
    return Message.of(
        "finding.aggregate-mismatch"
            + (sum.code().equals(PRODUCT) ? ".product" : ".sum")
            + (parts.propositions().size() == 1 ? ".one" : ".many"),
        who,
        Phrases.names(dossier, parts.commitments()),
        what,
        sum.wording());
  }
}
