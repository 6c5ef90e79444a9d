package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
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
                    .remedy(
                        "Check that the figures are of one date and that no part overlaps another.")
                    .build())
        .toList();
  }

  private static String message(Dossier dossier, Dispute dispute) {
    Position whole = dispute.positions().get(0);
    Position parts = dispute.positions().get(1);
    boolean oneVoice = whole.speakers().size() == 1 && whole.speakers().equals(parts.speakers());
    Reason sum =
        dispute.reasons().stream().filter(r -> SUMS.contains(r.code())).findFirst().orElseThrow();
    boolean product = sum.code().equals(PRODUCT);
    String who = Phrases.names(dossier, whole.commitments());
    return "Figures of "
        + (oneVoice
            ? who
            : who
                + (product ? " for the product and of " : " for the whole and of ")
                + Phrases.names(dossier, parts.commitments())
                + (" for the " + (product ? "factor" : "part"))
                + (parts.propositions().size() == 1 ? "" : "s"))
        + (" do not fit together (" + dossier.titleOf(dispute.question()) + "): ")
        + sum.text();
  }
}
