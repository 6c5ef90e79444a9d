package io.github.gainsay.standing;

/**
 * What makes a set of arguments one that can be accepted together (P. M. Dung, 1995).
 *
 * <p>A set is <em>admissible</em> if no argument in it attacks another in it, and it attacks
 * whatever attacks it.
 */
public enum Semantics {
  /** The least complete set: what must be accepted whichever sides one takes. There is one. */
  GROUNDED,
  /** Admissible sets that leave out nothing that they defend. There is at least one. */
  COMPLETE,
  /** Admissible sets to which nothing can be added. There is at least one. */
  PREFERRED,
  /** Sets without attacks within them that attack everything else. There may be none. */
  STABLE
}
