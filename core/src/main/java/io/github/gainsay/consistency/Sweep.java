package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Answers that lie on one {@link Line}, in their order, so that those that exclude each other need
 * not be paired: it is known how many they are, whose they are, and which are farthest apart. Of
 * all others the pairs are handed out.
 */
final class Sweep {
  /** The answer of a cell, as a stretch of the line. */
  private record Mark(Line line, Cell cell, Value value) {
    static Mark of(Line line, Cell cell) {
      return new Mark(line, cell, cell.literal().proposition().value());
    }

    long size() {
      return cell.holders().size();
    }

    Optional<Rational> printed() {
      return line.printed(value);
    }

    boolean isLoose() {
      return line.isLoose(value);
    }

    boolean isBelow(Mark other) {
      return line.isBelow(value, other.value);
    }

    boolean isApartFrom(Mark other) {
      return isBelow(other) || other.isBelow(this);
    }

    /** Whether the two lie apart and that settles that they exclude each other. */
    boolean excludes(Mark other) {
      boolean samePrint = printed().isPresent() && printed().equals(other.printed());
      return isApartFrom(other) && !samePrint;
    }
  }

  private static final Stretches<Mark> BY_PLACE =
      new Stretches<>() {
        @Override
        public int compareLower(Mark a, Mark b) {
          return a.line().compareLower(a.value(), b.value());
        }

        @Override
        public int compareUpper(Mark a, Mark b) {
          return a.line().compareUpper(a.value(), b.value());
        }

        @Override
        public boolean isBelow(Mark a, Mark b) {
          return a.isBelow(b);
        }
      };

  /** What is held against each other: all but what is loose, in both orders. */
  private record Side(List<Mark> byLower, List<Mark> byUpper, List<Mark> loose) {
    static Side of(Line line, List<Cell> cells) {
      List<Mark> all = cells.stream().map(c -> Mark.of(line, c)).toList();
      List<Mark> sorted =
          all.stream().filter(m -> !m.isLoose()).sorted(BY_PLACE::compareLower).toList();
      return new Side(
          sorted,
          sorted.stream().sorted(BY_PLACE::compareUpper).toList(),
          all.stream().filter(Mark::isLoose).toList());
    }
  }

  private final Line line;
  private final List<Cell> some;
  private final List<Cell> others;

  /** Whether the answers are held against each other, so that there is but one side. */
  private final boolean within;

  private final Side one;
  private final Side other;

  private Sweep(Line line, List<Cell> some, List<Cell> others, boolean within) {
    this.line = line;
    this.some = some;
    this.others = others;
    this.within = within;
    this.one = Side.of(line, some);
    this.other = within ? one : Side.of(line, others);
  }

  /** Returns the sweep that holds each answer against all others. */
  static Sweep within(Line line, List<Cell> cells) {
    return new Sweep(line, cells, cells, true);
  }

  /** Returns the sweep that holds each answer of the one against each of the other. */
  static Sweep between(Line line, List<Cell> some, List<Cell> others) {
    return new Sweep(line, some, others, false);
  }

  List<Cell> cells() {
    return within ? some : Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Hands out all pairs but those that exclude each other. */
  void forEachOtherPair(BiConsumer<Cell, Cell> use) {
    BiConsumer<Mark, Mark> hand = (a, b) -> use.accept(a.cell(), b.cell());
    if (within) {
      BY_PLACE.forEachMeeting(one.byLower(), hand);
    } else {
      BY_PLACE.forEachMeeting(one.byLower(), other.byLower(), hand);
      forEachPair(one.byLower(), other.loose(), hand);
    }
    forEachPair(one.loose(), other.loose(), hand);
    forEachPair(one.loose(), other.byLower(), hand);
    forEachOfSamePrint(hand);
  }

  /** Hands out the pairs that print the same number and lie apart. */
  private void forEachOfSamePrint(BiConsumer<Mark, Mark> use) {
    Map<Rational, List<Mark>> printedByOne = byPrint(one);
    Map<Rational, List<Mark>> printedByOther = within ? printedByOne : byPrint(other);
    printedByOne.forEach(
        (number, marks) ->
            forEachPair(
                marks,
                printedByOther.getOrDefault(number, List.of()),
                (a, b) -> {
                  if (a.isApartFrom(b)) {
                    use.accept(a, b);
                  }
                }));
  }

  private static Map<Rational, List<Mark>> byPrint(Side side) {
    Map<Rational, List<Mark>> found = new LinkedHashMap<>();
    for (Mark mark : side.byLower()) {
      mark.printed().ifPresent(n -> found.computeIfAbsent(n, k -> new ArrayList<>()).add(mark));
    }
    return found;
  }

  private void forEachPair(List<Mark> some, List<Mark> others, BiConsumer<Mark, Mark> use) {
    boolean same = within && some.equals(others);
    for (int i = 0; i < some.size(); i++) {
      for (int j = same ? i + 1 : 0; j < others.size(); j++) {
        use.accept(some.get(i), others.get(j));
      }
    }
  }

  /** Returns who says what an answer of somebody else excludes. */
  List<Commitment> opponents() {
    List<Commitment> found = new ArrayList<>();
    addOpponents(one, other, found);
    if (!within) {
      addOpponents(other, one, found);
    }
    return found;
  }

  private static void addOpponents(Side side, Side against, List<Commitment> found) {
    for (Mark mark : side.byLower()) {
      for (Set<Id<Actor>> voice : mark.cell().voices()) {
        if (isOpposed(mark, voice, against)) {
          mark.cell().holders().stream().filter(c -> c.actors().equals(voice)).forEach(found::add);
        }
      }
    }
  }

  private static boolean isOpposed(Mark mark, Set<Id<Actor>> voice, Side against) {
    for (Mark low : against.byUpper()) {
      if (!low.isBelow(mark)) {
        break;
      }
      if (low.excludes(mark) && low.cell().isHeldBesides(voice)) {
        return true;
      }
    }
    for (int i = against.byLower().size() - 1; i >= 0; i--) {
      Mark high = against.byLower().get(i);
      if (!mark.isBelow(high)) {
        break;
      }
      if (high.excludes(mark) && high.cell().isHeldBesides(voice)) {
        return true;
      }
    }
    return false;
  }

  /** Returns pairs of different actors that exclude each other, the strongest among them. */
  List<Cell.Pair> strongest() {
    if (line != Line.NUMBERS) { // only of numbers it matters how far they are apart
      return first().stream().toList();
    }
    List<Cell.Pair> found = new ArrayList<>(farthest(one.byUpper(), other.byLower()));
    if (!within) {
      found.addAll(farthest(other.byUpper(), one.byLower()));
    }
    return found;
  }

  /** Returns the first pair in the order of time. */
  private Optional<Cell.Pair> first() {
    List<Held> all =
        Stream.concat(held(one, true), within ? Stream.empty() : held(other, false))
            .sorted(Comparator.comparing(Held::by, Slots.BY_TIME))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).opposes(all.get(j), within)) {
          return Optional.of(new Cell.Pair(all.get(i).by(), all.get(j).by()));
        }
      }
    }
    return Optional.empty();
  }

  /** An answer and one of those who give it. */
  private record Held(Commitment by, Mark mark, boolean ofOne) {
    boolean opposes(Held later, boolean within) {
      return (within || ofOne != later.ofOne)
          && mark.excludes(later.mark)
          && !by.sharesActorWith(later.by);
    }
  }

  private static Stream<Held> held(Side side, boolean ofOne) {
    return side.byLower().stream()
        .flatMap(mark -> mark.cell().holders().stream().map(by -> new Held(by, mark, ofOne)));
  }

  /**
   * Returns pairs of different actors, among them for each other pair one that lies farther apart
   * on both sides.
   */
  private static List<Cell.Pair> farthest(List<Mark> lows, List<Mark> highs) {
    List<Cell.Pair> found = new ArrayList<>();
    int reached = -1;
    for (int i = 0; i < lows.size() && reached < highs.size() - 1; i++) {
      for (int j = highs.size() - 1; j > reached; j--) {
        Optional<Cell.Pair> pair = apart(lows.get(i), highs.get(j));
        if (pair.isPresent()) {
          found.add(pair.get());
          reached = j;
        }
      }
    }
    return found;
  }

  private static Optional<Cell.Pair> apart(Mark low, Mark high) {
    return low.isBelow(high) && low.excludes(high)
        ? low.cell().firstApartFrom(high.cell())
        : Optional.empty();
  }

  /** Returns how many pairs of different actors exclude each other. */
  long pairs() {
    long pairs = pairsBelow(one, other) + (within ? 0 : pairsBelow(other, one));
    long[] samePrint = {0};
    forEachOfSamePrint((a, b) -> samePrint[0] += a.cell().pairsApartFrom(b.cell()));
    return pairs - samePrint[0];
  }

  /** Counts the pairs of different actors of which that of the first side lies below the other. */
  private static long pairsBelow(Side lows, Side highs) {
    Map<Set<Id<Actor>>, List<Mark>> lowsByVoice = byVoice(lows);
    Map<Set<Id<Actor>>, List<Mark>> highsByVoice = byVoice(highs);
    Map<Id<Actor>, Set<Set<Id<Actor>>>> voicesOf = new LinkedHashMap<>();
    for (Set<Id<Actor>> voice : highsByVoice.keySet()) {
      voice.forEach(a -> voicesOf.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(voice));
    }
    long pairs = below(lows.byUpper(), Mark::size, highs.byUpper(), Mark::size);
    for (Map.Entry<Set<Id<Actor>>, List<Mark>> low : lowsByVoice.entrySet()) {
      Set<Set<Id<Actor>>> related = new LinkedHashSet<>();
      low.getKey().forEach(a -> related.addAll(voicesOf.getOrDefault(a, Set.of())));
      for (Set<Id<Actor>> high : related) {
        pairs -=
            below(
                low.getValue(),
                m -> m.cell().size(low.getKey()),
                highsByVoice.getOrDefault(high, List.of()),
                m -> m.cell().size(high));
      }
    }
    return pairs;
  }

  private static Map<Set<Id<Actor>>, List<Mark>> byVoice(Side side) {
    Map<Set<Id<Actor>>, List<Mark>> found = new LinkedHashMap<>();
    for (Mark mark : side.byUpper()) {
      mark.cell()
          .voices()
          .forEach(voice -> found.computeIfAbsent(voice, v -> new ArrayList<>()).add(mark));
    }
    return found;
  }

  /** Counts how often one of the lows, which are by upper end, is below one of the highs. */
  private static long below(
      List<Mark> lows,
      ToLongFunction<Mark> sizeOfLow,
      List<Mark> highs,
      ToLongFunction<Mark> sizeOfHigh) {
    long[] upTo = new long[lows.size() + 1];
    for (int i = 0; i < lows.size(); i++) {
      upTo[i + 1] = upTo[i] + sizeOfLow.applyAsLong(lows.get(i));
    }
    long pairs = 0;
    for (Mark high : highs) {
      int from = 0;
      int to = lows.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (lows.get(middle).isBelow(high)) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      pairs += upTo[from] * sizeOfHigh.applyAsLong(high);
    }
    return pairs;
  }
}
