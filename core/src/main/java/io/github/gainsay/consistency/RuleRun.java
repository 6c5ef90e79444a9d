package io.github.gainsay.consistency;

import java.util.List;

/** Runs a rule and holds it to its promises. */
final class RuleRun {
  private RuleRun() {}

  static List<Finding> of(Rule rule, Examination examination) {
    List<Finding> findings;
    try {
      findings = rule.check(examination);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "rule '" + rule.id() + "' must not fail, but did on a " + examination.dossier(), e);
    }
    for (Finding finding : findings) {
      if (!finding.code().equals(rule.id())) {
        throw new IllegalStateException(
            "rule '"
                + rule.id()
                + "' must report under its own id, but reported '"
                + finding.code()
                + "'");
      }
    }
    return findings;
  }
}
