package io.github.gainsay.standing;

/** Whether an argument is accepted, as far as that is known. */
public enum Answer {
  /** It is. */
  YES,
  /** It is not. */
  NO,
  /** The search reached its limit before it was known. */
  UNDETERMINED
}
