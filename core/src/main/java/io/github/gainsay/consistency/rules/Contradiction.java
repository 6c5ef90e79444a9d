package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Witness;
import java.util.ArrayList;
import java.util.List;

/**
 * Different actors say what cannot both be true, or one denies what the other said, in whole or in
 * one aspect.
 */
final class Contradiction implements Rule {
  @Override
  public String id() {
    return "contradiction";
  }

  @Override
  public Severity severity() {
    return Severity.HIGH;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings =
        new ArrayList<>(Phrases.disputes(this, context, d -> message(context.dossier(), d)));
    findings.addAll(DeniedStatements.findings(this, context));
    return findings;
  }

  private static String message(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.witnesses().get(0);
    if (shown.comparison().hasReason("declared")) {
      return "By what is declared, "
          + side(dossier, shown.a())
          + " and "
          + side(dossier, shown.b())
          + " exclude each other.";
    }
    List<Commitment> all =
        dispute.positions().stream().flatMap(p -> p.commitments().stream()).toList();
    List<Commitment> claims = all.stream().filter(Commitment::affirmed).toList();
    List<Commitment> denials = all.stream().filter(c -> !c.affirmed()).toList();
    if (denials.isEmpty() || claims.isEmpty()) {
      return Phrases.sides(dossier, dispute.positions())
          + (" (" + dossier.titleOf(dispute.question()) + ").");
    }
    Commitment denied = shown.a().affirmed() ? shown.a() : shown.b();
    return Phrases.names(dossier, denials)
        + Phrases.verb(denials, " denies what ", " deny what ")
        + Phrases.names(dossier, claims)
        + Phrases.verb(claims, " claims: ", " claim: ")
        + (Phrases.content(dossier, denied.proposition()) + ".");
  }

  private static String side(Dossier dossier, Commitment c) {
    return "'"
        + Phrases.content(dossier, c.proposition())
        + (c.affirmed() ? "' said by " : "' denied by ")
        + dossier.get(c.statement().speaker()).name();
  }
}
