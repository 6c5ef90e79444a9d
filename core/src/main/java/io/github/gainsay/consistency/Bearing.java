package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.value.Term;
import java.util.Optional;
import java.util.Set;

/**
 * What declared relations have to do with a content. Contents of one fact that are held in one way
 * stand alike to all others if it is the same.
 *
 * @param ends the ends of relations that are true if the content is
 * @param figure the figure that it is, if that is declared to be computed or computed with
 * @param term the term that it is, if that is declared narrower or wider than another
 */
record Bearing(Set<Literal> ends, Optional<Proposition> figure, Optional<Term> term) {
  static final Bearing NONE = new Bearing(Set.of(), Optional.empty(), Optional.empty());

  boolean isNone() {
    return equals(NONE);
  }

  /** Returns whether it may be declared how two such figures, or terms, stand to each other. */
  boolean concernsWith(Bearing other) {
    return (figure.isPresent() && other.figure.isPresent())
        || (term.isPresent() && other.term.isPresent());
  }
}
