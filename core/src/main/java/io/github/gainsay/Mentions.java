package io.github.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which propositions a statement holds in itself. */
final class Mentions {
  private Mentions() {}

  static List<Proposition> propositions(Statement statement) {
    List<Proposition> found = new ArrayList<>();
    if (statement instanceof Claim claim) {
      found.add(claim.asserts());
    }
    target(statement).ifPresent(target -> found.addAll(propositions(target)));
    if (statement instanceof Retraction retraction) {
      retraction.replacement().ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Target> target(Statement statement) {
    if (statement instanceof Reply reply) {
      return Optional.of(reply.target());
    }
    return statement instanceof Remark remark ? remark.about() : Optional.empty();
  }

  private static List<Proposition> propositions(Target target) {
    if (target instanceof Proposition proposition) {
      return List.of(proposition);
    }
    return target instanceof Relation relation ? relation.propositions() : List.of();
  }
}
