package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** Different actors give figures for one fact that no number satisfies. */
final class NumericContradiction implements Rule {
  @Override
  public String id() {
    return "numeric-contradiction";
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
    return Phrases.disputes(this, context, "finding.numeric-contradiction");
  }
}
