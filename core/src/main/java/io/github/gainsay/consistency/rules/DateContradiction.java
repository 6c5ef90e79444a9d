package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** Different actors give dates for one fact that no date satisfies. */
final class DateContradiction implements Rule {
  @Override
  public String id() {
    return "date-contradiction";
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
    return Phrases.disputes(this, context, "finding.date-contradiction");
  }
}
