package io.github.gainsay.consistency;

import io.github.gainsay.Question;
import java.util.List;

/**
 * Commitments that are joined by one kind of defect: the sides, and the pairs that show it.
 *
 * @param question what they answer; the first of them if they answer several, joined by a declared
 *     relation
 * @param positions the sides, in a fixed order; at least two
 * @param witnesses for each two blocs that oppose each other, the pair that shows it most strongly,
 *     the strongest first
 */
public record Dispute(Question question, List<Position> positions, List<Witness> witnesses) {
  /**
   * Copies the lists.
   *
   * @param question what they answer; the first of them if they answer several, joined by a
   *     declared relation
   * @param positions the sides, in a fixed order; at least two
   * @param witnesses for each two blocs that oppose each other, the pair that shows it most
   *     strongly, the strongest first
   */
  public Dispute {
    positions = List.copyOf(positions);
    witnesses = List.copyOf(witnesses);
  }

  /** {@return how much the strongest pair matters} */
  public Severity severity() {
    return witnesses.get(0).comparison().severity().orElseThrow();
  }

  /** {@return the steps that led to the strongest pair} */
  public List<Reason> reasons() {
    return witnesses.get(0).comparison().reasons();
  }
}
