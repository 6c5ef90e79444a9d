package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Something weighs against what is said without excluding it: a figure of which it is not known how
 * it was measured, a denial that there is evidence, or a fact that is declared to speak against it.
 */
final class Undermined implements Rule {
  private static final Reason NO_CONFLICT = Reason.of("no-conflict");

  @Override
  public String id() {
    return "undermined";
  }

  @Override
  public Severity severity() {
    return Severity.LOW;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>(Phrases.disputes(this, context, "finding.undermined"));
    findings.addAll(DeniedStatements.findings(this, context));
    findings.addAll(Supports.findings(this, context));
    return findings.stream().map(f -> f.toBuilder().addReason(NO_CONFLICT).build()).toList();
  }
}
