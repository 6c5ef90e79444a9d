package io.github.gainsay.consistency;

/** How two commitments stand to each other. */
public enum Verdict {
  /** They are not about the same fact, or commit to nothing: nothing follows from both. */
  INCOMPARABLE,
  /** They say the same. */
  AGREEMENT,
  /** They say different things that do not touch each other. */
  COMPATIBLE,
  /** They differ, but can both be true. */
  DISCREPANCY,
  /** They cannot both be true. */
  CONTRADICTION
}
