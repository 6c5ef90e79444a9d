package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.value.YesNo;

/**
 * A proposition or its negation, with as few negations as possible: that it is not so that yes, is
 * no.
 */
record Literal(Proposition proposition, boolean affirmed) {
  static Literal of(Commitment commitment) {
    return of(commitment.proposition(), commitment.affirmed());
  }

  static Literal of(Proposition proposition, boolean affirmed) {
    if (affirmed || !(proposition.value() instanceof YesNo answer)) {
      return new Literal(proposition, affirmed);
    }
    return new Literal(proposition.toBuilder().value(answer.opposite()).build(), true);
  }

  Literal negated() {
    return of(proposition, !affirmed);
  }

  @Override
  public String toString() {
    return affirmed ? proposition.toString() : "not: " + proposition;
  }
}
