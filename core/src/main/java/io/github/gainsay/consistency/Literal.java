package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.value.YesNo;

/**
 * A proposition or its negation, with as few negations as possible: that it is not so that yes, is
 * no.
 *
 * @param proposition the content
 * @param affirmed whether it is said to be so, or not to be so
 */
public record Literal(Proposition proposition, boolean affirmed) {
  /**
   * Turns the denial of yes into no, and the other way round.
   *
   * @param proposition the content
   * @param affirmed whether it is said to be so, or not to be so
   */
  public Literal {
    if (!affirmed && proposition.value() instanceof YesNo answer) {
      proposition = proposition.toBuilder().value(answer.opposite()).build();
      affirmed = true;
    }
  }

  /**
   * {@return what the commitment is to}
   *
   * @param commitment who says so
   */
  public static Literal of(Commitment commitment) {
    return new Literal(commitment.proposition(), commitment.affirmed());
  }

  /** {@return what is true exactly where this is not} */
  public Literal negated() {
    return new Literal(proposition, !affirmed);
  }

  /** {@return the content in words, such as {@code not: the fire / dead = 12 people}} */
  @Override
  public String toString() {
    return affirmed ? proposition.toString() : "not: " + proposition;
  }
}
