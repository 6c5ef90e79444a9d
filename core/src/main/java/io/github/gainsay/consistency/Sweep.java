package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that exclude each other if they lie apart on one {@link Line}, in their order, so that
 * they need not be paired: it is known how many pairs there are, whose, and which is the first.
 */
final class Sweep {
  private final Line line;
  private final List<Cell> cells;
  private final Side one;

  /** The very same side if the answers are held against each other. */
  private final Side other;

  private final boolean within;
  private final List<Commitment> here;
  private final List<Commitment> there;

  private Sweep(Line line, List<Cell> cells, Side one, Side other, boolean within) {
    this.line = line;
    this.cells = cells;
    this.one = one;
    this.other = other;
    this.within = within;
    this.here = one.opposedBy(other);
    this.there = within ? here : other.opposedBy(one);
  }

  /** Returns the sweep that holds each answer against all others. */
  static Sweep within(Line line, List<Cell> cells) {
    Side side = new Side(line, cells);
    return new Sweep(line, cells, side, side, true);
  }

  /** Returns the sweep that holds each answer of the one against each of the other. */
  static Sweep between(Line line, List<Cell> some, List<Cell> others) {
    List<Cell> cells = Stream.concat(some.stream(), others.stream()).toList();
    return new Sweep(line, cells, new Side(line, some), new Side(line, others), false);
  }

  List<Cell> cells() {
    return cells;
  }

  /** Returns who gives an answer that one of somebody else excludes. */
  List<Commitment> opponents() {
    return within ? here : Stream.concat(here.stream(), there.stream()).toList();
  }

  /** Returns how many pairs of different actors exclude each other. */
  long pairs() {
    return one.pairsBelow(other) + (within ? 0 : other.pairsBelow(one));
  }

  /** Returns the first pair of different actors that exclude each other, in the order of time. */
  Optional<Crowd.Pair> first() {
    Optional<Commitment> firstHere = here.stream().min(Slots.BY_TIME);
    Optional<Commitment> firstThere = there.stream().min(Slots.BY_TIME);
    if (firstHere.isEmpty() || firstThere.isEmpty()) {
      return Optional.empty();
    }
    boolean isHere = Slots.BY_TIME.compare(firstHere.get(), firstThere.get()) <= 0;
    Commitment a = isHere ? firstHere.get() : firstThere.get();
    return (isHere ? there : here)
        .stream()
            .filter(b -> !a.sharesActorWith(b) && lieApart(a, b))
            .min(Slots.BY_TIME)
            .map(b -> new Crowd.Pair(a, b));
  }

  private boolean lieApart(Commitment a, Commitment b) {
    Value x = Literal.of(a).proposition().value();
    Value y = Literal.of(b).proposition().value();
    return line.isBelow(x, y) || line.isBelow(y, x);
  }
}
