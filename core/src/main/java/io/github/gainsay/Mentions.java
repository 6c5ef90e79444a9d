package io.github.gainsay;

import io.github.gainsay.value.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which propositions, and which names in them, statements and relations hold in themselves. */
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

  /**
   * Returns the names of places, populations and terms that the entry holds, those that a {@link
   * Relation.Within} may be about.
   */
  static Set<String> names(Entry entry) {
    Set<String> found = new LinkedHashSet<>();
    List<Proposition> propositions = List.of();
    Optional<Target> about = Optional.empty();
    if (entry instanceof Statement statement) {
      propositions = propositions(statement);
      about = target(statement);
    } else if (entry instanceof Relation relation) {
      propositions = relation.propositions();
      about = Optional.of(relation);
    }
    for (Proposition p : propositions) {
      p.scope().place().ifPresent(found::add);
      p.scope().population().ifPresent(found::add);
      if (p.value() instanceof Term term) {
        found.add(term.key());
      }
    }
    if (about.orElse(null) instanceof Relation.Within within) {
      found.add(within.part());
      found.add(within.whole());
    }
    return found;
  }

  /** Returns what the statement is about, if that is no claim of its own. */
  static Optional<Target> target(Statement statement) {
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
