package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** Figures for one fact differ, but can both be true. */
final class NumericDiscrepancy implements Rule {
  @Override
  public String id() {
    return "numeric-discrepancy";
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
    return Phrases.disputes(this, context, "finding.numeric-discrepancy");
  }
}
