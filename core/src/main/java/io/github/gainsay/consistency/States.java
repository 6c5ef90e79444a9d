package io.github.gainsay.consistency;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Property.Change;
import io.github.gainsay.consistency.ScopeComparison.Overlap;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.When;
import java.util.Optional;

/**
 * The different dates of which two contents are the states, where the property moves with time.
 *
 * @param ofA the date of the one
 * @param ofB the date of the other
 */
record States(When ofA, When ofB) {
  /** Returns the dates; empty if the property does not move, or the dates are not different. */
  static Optional<States> of(Commitment a, Commitment b, Clash clash, ScopeComparison scope) {
    if (clash.change() == Change.CONSTANT) {
      return Optional.empty();
    }
    Optional<When> ofA = a.proposition().scope().asOf();
    Optional<When> ofB = b.proposition().scope().asOf();
    if (ofA.isPresent() && ofB.isPresent()) {
      boolean figure = a.proposition().value() instanceof Quantity;
      boolean different = figure ? scope.asOf().isDifferent() : scope.asOf() == Overlap.DISJOINT;
      return different ? Optional.of(new States(ofA.get(), ofB.get())) : Optional.empty();
    }
    Optional<When> saidA = asSaid(a);
    Optional<When> saidB = asSaid(b);
    boolean apart =
        saidA.isPresent()
            && saidB.isPresent()
            && !a.sharesActorWith(b)
            && saidA.get().isDisjointFrom(saidB.get());
    return apart ? Optional.of(new States(saidA.get(), saidB.get())) : Optional.empty();
  }

  /** Returns that two are the states of different dates. */
  static Reason differ(When ofA, When ofB) {
    boolean inOrder = ofA.compareTo(ofB) <= 0;
    return new Reason(
        "scope-differs(as-of)",
        Message.of("reason.scope-differs.states", inOrder ? ofA : ofB, inOrder ? ofB : ofA));
  }

  /**
   * Returns the date for which a claim stands that names none: when it was said. A reply is about
   * the state that it replies to.
   */
  static Optional<When> asSaid(Commitment c) {
    boolean undated = c.statement() instanceof Claim && c.proposition().scope().asOf().isEmpty();
    return undated ? c.saidAt() : Optional.empty();
  }
}
