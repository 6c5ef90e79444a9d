package io.github.gainsay;

/** Which side of its target a {@link Denial} or an {@link Endorsement} is about. */
public enum Aspect {
  /** That it is so. */
  CONTENT,
  /** The figure in it. */
  QUANTITY,
  /** The purpose: "not in order to". */
  INTENT,
  /** The description: "an accident, not an attack". */
  CHARACTERIZATION,
  /** That it was said: "I never said that". */
  ATTRIBUTION,
  /** That whoever says so can be believed. */
  CREDIBILITY,
  /** That there is evidence for it. */
  EVIDENCE
}
