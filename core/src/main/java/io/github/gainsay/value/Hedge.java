package io.github.gainsay.value;

/** How a number is hedged: what the words around it make of it. N is the number. */
public enum Hedge {
  /** "exactly N": N and nothing else. */
  EXACTLY,
  /**
   * N without a hedge: sharp (1,917 people) it is N, round (3,000) it is what rounds to N, within 5
   * %; what is measured (21 miles) is what rounds to N.
   */
  BARE,
  /** "about", "around", "some", "roughly N". */
  ABOUT,
  /** "nearly", "almost", "just under N": a little less, never N itself. */
  NEARLY,
  /** "just over N": a little more, never N itself. */
  JUST_OVER,
  /** "more than", "over N": any number above N. */
  MORE_THAN,
  /** "at least N", "N or more": N or any number above. */
  AT_LEAST,
  /** "less than", "fewer than", "under N": any number below N. */
  LESS_THAN,
  /** "at most N", "no more than N": N or any number below. */
  AT_MOST,
  /** "up to N": at most N, but speakers take that bound back, so it never contradicts alone. */
  UP_TO,
  /** "between A and B", "at least A and less than B": two bounds. */
  BETWEEN,
  /** "thousands", "several": no numeral at all. */
  VAGUE,
  /** "half", "a third", "one in four": a share in words, which is meant as rounded. */
  FRACTION;

  /** {@return whether the words name one number and mean it or its neighbourhood} */
  boolean isPointLike() {
    return this == EXACTLY || this == BARE || this == ABOUT || this == FRACTION;
  }

  /** {@return whether the words say that the number itself may be a little off} */
  boolean isRounded() {
    return this == ABOUT || this == FRACTION;
  }

  /** {@return whether the words name a bound and nothing more} */
  boolean isBound() {
    return switch (this) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO -> true;
      case EXACTLY, BARE, ABOUT, NEARLY, JUST_OVER, BETWEEN, VAGUE, FRACTION -> false;
    };
  }

  /**
   * {@return 1 if the words bound the number from below, −1 if from above, 0 if neither or both}
   */
  int direction() {
    return switch (this) {
      case MORE_THAN, AT_LEAST, JUST_OVER -> 1;
      case LESS_THAN, AT_MOST, UP_TO, NEARLY -> -1;
      case EXACTLY, BARE, ABOUT, BETWEEN, VAGUE, FRACTION -> 0;
    };
  }
}
