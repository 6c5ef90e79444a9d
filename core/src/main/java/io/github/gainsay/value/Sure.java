package io.github.gainsay.value;

/** Whether something holds of all, of none, or perhaps of some. */
enum Sure {
  YES,
  NO,
  OPEN;

  static Sure of(boolean all, boolean none) {
    return all ? YES : none ? NO : OPEN;
  }

  static Sure of(boolean holds) {
    return holds ? YES : NO;
  }

  Sure and(Sure other) {
    return this == NO || other == NO ? NO : this == YES ? other : OPEN;
  }

  Sure or(Sure other) {
    return this == YES || other == YES ? YES : this == NO ? other : OPEN;
  }
}
