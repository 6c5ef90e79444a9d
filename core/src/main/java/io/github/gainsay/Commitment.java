package io.github.gainsay;

import io.github.gainsay.value.When;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement commits its speaker to. All checks of content run on commitments, not on kinds
 * of statements.
 *
 * @param statement the statement
 * @param actors everybody who is committed: the speaker, for whom it was said, and for whom these
 *     speak
 * @param proposition the content
 * @param affirmed whether it is said to be so, or not to be so
 * @param certainty how far the speaker goes
 */
public record Commitment(
    Statement statement,
    Set<Id<Actor>> actors,
    Proposition proposition,
    boolean affirmed,
    Certainty certainty) {
  /**
   * Copies the actors, in their order.
   *
   * @param statement the statement
   * @param actors everybody who is committed: the speaker, for whom it was said, and for whom these
   *     speak
   * @param proposition the content
   * @param affirmed whether it is said to be so, or not to be so
   * @param certainty how far the speaker goes
   */
  public Commitment {
    actors = Collections.unmodifiableSet(new LinkedHashSet<>(actors));
  }

  /** {@return when it was said} */
  public Optional<When> saidAt() {
    return statement.saidAt();
  }

  /**
   * {@return whether somebody is committed by both}
   *
   * @param other the other commitment
   */
  public boolean sharesActorWith(Commitment other) {
    return !Collections.disjoint(actors, other.actors);
  }
}
