package io.github.gainsay.standing;

/** Whether an argument is accepted. */
public enum Acceptance {
  /** It is. */
  YES,
  /** It is not. */
  NO,
  /** The search reached its limit before it was known. */
  UNDETERMINED
}
