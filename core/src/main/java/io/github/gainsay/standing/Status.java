package io.github.gainsay.standing;

/** Where a claim or a denial is after all that others say. None of these means true or false. */
public enum Status {
  /** Nothing that anybody says is against it, and nobody doubts it. */
  UNCHALLENGED,
  /**
   * Somebody doubts it, or its evidence or credibility, be it that nobody says it; nothing excludes
   * it.
   */
  QUESTIONED,
  /**
   * Something excludes it and is excluded by it, so that it is a matter of whose side one takes.
   */
  CONTESTED,
  /** Something is against it, but only what is rejected itself, whichever side one takes. */
  DEFENDED,
  /** Something is against it that is accepted, whichever side one takes. */
  DEFEATED,
  /** Everybody who said it took it back. */
  RETRACTED,
  /** Nobody says it: it is known from what is said about it, or from what is declared. */
  UNASSERTED,
  /** The search for what can be accepted together was given up at its limit. */
  UNDETERMINED
}
