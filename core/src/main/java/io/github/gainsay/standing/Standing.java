package io.github.gainsay.standing;

import io.github.gainsay.Commitment;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import java.util.List;

/**
 * Where a proposition, or its negation, is after the denials, and why.
 *
 * @param content what is said
 * @param status where it is
 * @param held who says so, in the order of the statements; of what was retracted, who said so
 * @param reasons what is against it, what defends it, who doubts it
 */
public record Standing(
    Literal content, Status status, List<Commitment> held, List<Reason> reasons) {
  /**
   * Copies the lists.
   *
   * @param content what is said
   * @param status where it is
   * @param held who says so, in the order of the statements; of what was retracted, who said so
   * @param reasons what is against it, what defends it, who doubts it
   */
  public Standing {
    held = List.copyOf(held);
    reasons = List.copyOf(reasons);
  }

  /** {@return content and status, such as {@code the fire / arson = yes: CONTESTED}} */
  @Override
  public String toString() {
    return content + ": " + status;
  }
}
