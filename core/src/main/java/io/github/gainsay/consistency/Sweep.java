package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Answers that lie on one {@link Line}, in their order, so that those that exclude each other need
 * not be paired: it is known how many they are, whose they are, and which are farthest apart. Of
 * all others the pairs are handed out.
 */
final class Sweep {
  private final Line line;
  private final List<Cell> cells;
  private final Side one;

  /** The very same side if the answers are held against each other. */
  private final Side other;

  private final boolean within;

  private Sweep(Line line, List<Cell> cells, Side one, Side other, boolean within) {
    this.line = line;
    this.cells = cells;
    this.one = one;
    this.other = other;
    this.within = within;
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

  /** Hands out all pairs but those that exclude each other. */
  void forEachOtherPair(BiConsumer<Cell, Cell> use) {
    BiConsumer<Mark, Mark> hand = (a, b) -> use.accept(a.cell(), b.cell());
    if (within) {
      Mark.IN_ORDER.forEachMeeting(one.settled(), hand);
      forEachPair(one.loose(), hand);
    } else {
      Mark.IN_ORDER.forEachMeeting(one.settled(), other.settled(), hand);
      forEachPair(one.settled(), other.loose(), hand);
      forEachPair(one.loose(), other.loose(), hand);
    }
    forEachPair(one.loose(), other.settled(), hand);
    forEachOfSamePrint(hand);
  }

  /** Hands out the pairs that print the same number and lie apart. */
  private void forEachOfSamePrint(BiConsumer<Mark, Mark> use) {
    BiConsumer<Mark, Mark> ifApart =
        (a, b) -> {
          if (a.isApartFrom(b)) {
            use.accept(a, b);
          }
        };
    Map<Rational, List<Mark>> printedThere = other.byPrint();
    one.byPrint()
        .forEach(
            (number, here) -> {
              if (within) {
                forEachPair(here, ifApart);
              } else {
                forEachPair(here, printedThere.getOrDefault(number, List.of()), ifApart);
              }
            });
  }

  private static void forEachPair(List<Mark> all, BiConsumer<Mark, Mark> use) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        use.accept(all.get(i), all.get(j));
      }
    }
  }

  private static void forEachPair(List<Mark> some, List<Mark> others, BiConsumer<Mark, Mark> use) {
    some.forEach(a -> others.forEach(b -> use.accept(a, b)));
  }

  /** Returns who gives an answer that one of somebody else excludes. */
  List<Commitment> opponents() {
    List<Commitment> found = new ArrayList<>(one.opposedBy(other));
    if (!within) {
      found.addAll(other.opposedBy(one));
    }
    return found;
  }

  /** Returns how many pairs of different actors exclude each other. */
  long pairs() {
    long pairs = one.pairsBelow(other) + (within ? 0 : other.pairsBelow(one));
    long[] samePrint = {0};
    forEachOfSamePrint((a, b) -> samePrint[0] += a.cell().pairsApartFrom(b.cell()));
    return pairs - samePrint[0];
  }

  /** Returns pairs of different actors that exclude each other, the strongest among them. */
  List<Cell.Pair> strongest() {
    if (line != Line.NUMBERS) { // only of numbers it matters how far they are apart
      return first().stream().toList();
    }
    List<Cell.Pair> found = new ArrayList<>(one.farthestBelow(other));
    if (!within) {
      found.addAll(other.farthestBelow(one));
    }
    return found;
  }

  /** An answer and one of those who give it. */
  private record Held(Commitment by, Mark mark, boolean here) {}

  /** Returns the first pair in the order of time. */
  private Optional<Cell.Pair> first() {
    List<Held> all =
        Stream.concat(held(one, true), within ? Stream.empty() : held(other, false))
            .sorted(Comparator.comparing(Held::by, Slots.BY_TIME))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (oppose(all.get(i), all.get(j))) {
          return Optional.of(new Cell.Pair(all.get(i).by(), all.get(j).by()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean oppose(Held a, Held b) {
    return (within || a.here() != b.here())
        && a.mark().excludes(b.mark())
        && !a.by().sharesActorWith(b.by());
  }

  private static Stream<Held> held(Side side, boolean here) {
    return side.settled().stream()
        .flatMap(mark -> mark.cell().holders().stream().map(by -> new Held(by, mark, here)));
  }
}
