package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Rule;
import java.util.List;

/** All rules that come with the library. */
public final class StandardRules {
  private StandardRules() {}

  /** {@return the rules, by id} */
  public static List<Rule> all() {
    return List.of(
        new AggregateMismatch(),
        new ChangeOfPosition(),
        new CircularSourcing(),
        new Contradiction(),
        new Correction(),
        new DanglingDenial(),
        new DateContradiction(),
        new DecreasingTotal(),
        new Distortion(),
        new Doubted(),
        new Echo(),
        new JointContradiction(),
        new Misattribution(),
        new NumericContradiction(),
        new NumericDiscrepancy(),
        new SelfContradiction(),
        new SingleOrigin(),
        new TemporalAnomaly(),
        new Undermined(),
        new UnitMismatch(),
        new UnlinkedQuestion(),
        new Update());
  }
}
