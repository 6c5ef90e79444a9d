package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
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
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings =
        new ArrayList<>(Phrases.disputes(this, context, d -> message(context, d)));
    findings.addAll(DeniedStatements.findings(this, context));
    return findings;
  }

  private static Message message(RuleContext context, Dispute dispute) {
    Dossier dossier = context.dossier();
    Witness shown = dispute.strongest();
    List<Commitment> all =
        dispute.positions().stream().flatMap(p -> p.commitments().stream()).toList();
    List<Commitment> claims = all.stream().filter(Commitment::affirmed).toList();
    List<Commitment> denials = all.stream().filter(c -> !c.affirmed()).toList();
    if (shown.comparison().hasReason("declared") || !allDenied(context, claims, denials)) {
      return Message.of("finding.contradiction", Phrases.sides(dossier, dispute));
    }
    Commitment denied = shown.a().affirmed() ? shown.a() : shown.b();
    return Message.of(
        "finding.contradiction.denied" + Phrases.form(denials) + Phrases.form(claims),
        Phrases.names(dossier, denials),
        Phrases.names(dossier, claims),
        Phrases.content(dossier, denied.proposition()));
  }

  /** Whether there are denials, and each of them reaches every claim. */
  private static boolean allDenied(
      RuleContext context, List<Commitment> claims, List<Commitment> denials) {
    return !claims.isEmpty()
        && !denials.isEmpty()
        && denials.stream()
            .allMatch(
                d ->
                    claims.stream()
                        .allMatch(c -> context.entails(c.proposition(), d.proposition())));
  }
}
