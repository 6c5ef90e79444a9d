package io.github.gainsay;

/** How far a speaker goes, the furthest first. */
public enum Certainty {
  /** It is so. */
  CERTAIN,
  /** It is probably so: "we believe", "likely". */
  PROBABLE,
  /** It may be so: "could", "cannot be ruled out". Two of these never conflict. */
  POSSIBLE
}
