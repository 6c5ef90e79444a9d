package io.github.gainsay.consistency.rules;

import io.github.gainsay.consistency.Rule;
import java.util.List;

/** All rules that come with the library. */
public final class StandardRules {
  private StandardRules() {}

  /** {@return the rules, by id} */
  public static List<Rule> all() {
    return List.of(
        new ChangeOfPosition(),
        new Contradiction(),
        new Correction(),
        new DanglingDenial(),
        new DateContradiction(),
        new DecreasingTotal(),
        new Distortion(),
        new Doubted(),
        new NumericContradiction(),
        new NumericDiscrepancy(),
        new SelfContradiction(),
        new SingleOrigin(),
        new Undermined(),
        new UnitMismatch(),
        new Update());
  }
}
