package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * What cannot all be true, although any of it could be without the rest: "at least 3", "at most 3"
 * and the denial of "exactly 3". No two of the contents exclude each other, nor does a sum fail by
 * itself; those are {@linkplain Dispute disputes}.
 *
 * @param positions the contents, each with everybody who holds it, in a fixed order; at least one,
 *     and only one if that is impossible by what is declared
 * @param relations the declared relations on which it rests; often none
 * @param severity how much it matters
 */
public record JointConflict(List<Position> positions, List<Relation> relations, Severity severity) {
  /**
   * Copies the lists.
   *
   * @param positions the contents, each with everybody who holds it, in a fixed order; at least
   *     one, and only one if that is impossible by what is declared
   * @param relations the declared relations on which it rests; often none
   * @param severity how much it matters
   * @throws IllegalArgumentException if there are no positions
   */
  public JointConflict {
    positions = List.copyOf(positions);
    relations = List.copyOf(relations);
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("positions must not be empty, but was <[]>");
    }
  }

  /** {@return everybody's commitments to any of it} */
  public List<Commitment> commitments() {
    return positions.stream().flatMap(p -> p.commitments().stream()).toList();
  }

  /** {@return what is declared, and that nothing can be left out; in words} */
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    relations.forEach(
        r ->
            reasons.add(
                new Reason("declared", "It is declared that " + Declared.inWords(r) + ".")));
    reasons.add(
        positions.size() == 1
            ? new Reason("impossible", "By what is declared, it cannot be true.")
            : new Reason(
                "not-all-true",
                "Without any one of them the others could be true, but no answer satisfies all."));
    return List.copyOf(reasons);
  }
}
