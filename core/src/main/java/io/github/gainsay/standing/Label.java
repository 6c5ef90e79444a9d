package io.github.gainsay.standing;

/**
 * What becomes of an argument (M. Caminada, "On the issue of reinstatement in argumentation",
 * 2006).
 */
public enum Label {
  /** It is accepted: all that attacks it is rejected. */
  IN,
  /** It is rejected: something that attacks it is accepted. */
  OUT,
  /** Neither: it stays open. */
  UNDECIDED
}
