package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.value.Anchor;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

/**
 * Figures that are said of one fact in one unit, in their order, so that those that exclude each
 * other need not be paired: it is known how many they are, whose they are, and which are farthest
 * apart.
 *
 * <p>Two figures exclude each other if no number satisfies both, unless one is only a ceiling ("up
 * to") or both print the same number. By the table of comparisons nothing else matters, and these
 * others are handed out in pairs, as are figures that meet.
 */
final class Sweep {
  private record Figure(Cell cell, Quantity quantity, boolean ceiling) {
    static Figure of(Cell cell) {
      Quantity quantity = (Quantity) cell.literal().proposition().value();
      return new Figure(cell, quantity, quantity.hedge() == Hedge.UP_TO);
    }

    Interval hard() {
      return quantity.hard();
    }

    long size() {
      return cell.holders().size();
    }

    Optional<Rational> printed() {
      return quantity.anchor().map(Anchor::value);
    }

    boolean isBelow(Figure other) {
      return hard().isLessThan(other.hard());
    }

    /** Whether the two lie apart and that settles that they exclude each other. */
    boolean excludes(Figure other) {
      boolean apart = isBelow(other) || other.isBelow(this);
      boolean samePrint = printed().isPresent() && printed().equals(other.printed());
      return apart && !ceiling && !other.ceiling && !samePrint;
    }
  }

  private static final Comparator<Figure> BY_LOWER =
      Comparator.comparing(Figure::hard, Interval.BY_LOWER);
  private static final Comparator<Figure> BY_UPPER =
      Comparator.comparing(Figure::hard, Interval.BY_UPPER);

  private final List<Figure> ceilings;

  /** All but the ceilings. */
  private final List<Figure> byLower;

  private final List<Figure> byUpper;
  private final List<Cell> cells;

  Sweep(List<Cell> cells) {
    this.cells = cells;
    List<Figure> all = cells.stream().map(Figure::of).toList();
    ceilings = all.stream().filter(Figure::ceiling).toList();
    byLower = all.stream().filter(f -> !f.ceiling()).sorted(BY_LOWER).toList();
    byUpper = byLower.stream().sorted(BY_UPPER).toList();
  }

  List<Cell> cells() {
    return cells;
  }

  /** Hands out all pairs but those that exclude each other. */
  void forEachOtherPair(BiConsumer<Cell, Cell> use) {
    PriorityQueue<Figure> open = new PriorityQueue<>(BY_UPPER);
    for (Figure next : byLower) {
      while (!open.isEmpty() && open.peek().isBelow(next)) {
        open.remove();
      }
      open.forEach(figure -> use.accept(figure.cell(), next.cell()));
      open.add(next);
    }
    forEachOfSamePrint((a, b) -> use.accept(a.cell(), b.cell()));
    for (int i = 0; i < ceilings.size(); i++) {
      for (int j = i + 1; j < ceilings.size(); j++) {
        use.accept(ceilings.get(i).cell(), ceilings.get(j).cell());
      }
      for (Figure other : byLower) {
        use.accept(ceilings.get(i).cell(), other.cell());
      }
    }
  }

  /** Hands out the pairs of figures that print the same number and lie apart. */
  private void forEachOfSamePrint(BiConsumer<Figure, Figure> use) {
    Map<Rational, List<Figure>> byPrint = new LinkedHashMap<>();
    for (Figure figure : byLower) {
      figure
          .printed()
          .ifPresent(n -> byPrint.computeIfAbsent(n, k -> new ArrayList<>()).add(figure));
    }
    for (List<Figure> same : byPrint.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          if (same.get(i).isBelow(same.get(j)) || same.get(j).isBelow(same.get(i))) {
            use.accept(same.get(i), same.get(j));
          }
        }
      }
    }
  }

  /** Returns who says a figure that one of somebody else excludes. */
  List<Commitment> opponents() {
    List<Commitment> found = new ArrayList<>();
    for (Figure figure : byLower) {
      for (Set<Id<Actor>> voice : figure.cell().voices()) {
        if (isOpposed(figure, voice)) {
          figure.cell().holders().stream()
              .filter(c -> c.actors().equals(voice))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private boolean isOpposed(Figure figure, Set<Id<Actor>> voice) {
    for (Figure low : byUpper) {
      if (!low.isBelow(figure)) {
        break;
      }
      if (low.excludes(figure) && low.cell().isHeldBesides(voice)) {
        return true;
      }
    }
    for (int i = byLower.size() - 1; i >= 0; i--) {
      Figure high = byLower.get(i);
      if (!figure.isBelow(high)) {
        break;
      }
      if (high.excludes(figure) && high.cell().isHeldBesides(voice)) {
        return true;
      }
    }
    return false;
  }

  /** Returns cells of different actors that are farthest apart: one of them if there is a tie. */
  List<Cell.Pair> farthest() {
    List<Cell.Pair> found = new ArrayList<>();
    int last = byLower.size() - 1;
    for (int i = 0; i <= last && found.isEmpty(); i++) {
      add(byUpper.get(i), byLower.get(last), found);
    }
    boolean same = found.size() == 1 && last >= 0 && isFirst(found.get(0));
    for (int i = last; i >= 0 && found.size() < 2 && !same; i--) {
      add(byUpper.get(0), byLower.get(i), found);
    }
    return found;
  }

  private boolean isFirst(Cell.Pair pair) {
    return byUpper.get(0).cell().holders().contains(pair.a());
  }

  private static void add(Figure low, Figure high, List<Cell.Pair> found) {
    if (low.isBelow(high) && low.excludes(high)) {
      low.cell().firstApartFrom(high.cell()).ifPresent(found::add);
    }
  }

  /** Returns how many pairs of different actors exclude each other. */
  long pairs() {
    Map<Set<Id<Actor>>, List<Figure>> byVoice = new LinkedHashMap<>();
    Map<Id<Actor>, Set<Set<Id<Actor>>>> voicesOf = new LinkedHashMap<>();
    for (Figure figure : byUpper) {
      for (Set<Id<Actor>> voice : figure.cell().voices()) {
        byVoice.computeIfAbsent(voice, v -> new ArrayList<>()).add(figure);
        voice.forEach(a -> voicesOf.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(voice));
      }
    }
    long pairs = apart(byUpper, Figure::size, byUpper, Figure::size);
    for (Map.Entry<Set<Id<Actor>>, List<Figure>> low : byVoice.entrySet()) {
      Set<Set<Id<Actor>>> related = new LinkedHashSet<>();
      low.getKey().forEach(a -> related.addAll(voicesOf.getOrDefault(a, Set.of())));
      for (Set<Id<Actor>> high : related) {
        pairs -=
            apart(
                low.getValue(),
                f -> f.cell().size(low.getKey()),
                byVoice.getOrDefault(high, List.of()),
                f -> f.cell().size(high));
      }
    }
    long[] samePrint = {0};
    forEachOfSamePrint((a, b) -> samePrint[0] += a.cell().pairsApartFrom(b.cell()));
    return pairs - samePrint[0];
  }

  /** Counts how often a figure of the first, which are by upper end, is below one of the others. */
  private static long apart(
      List<Figure> lows,
      ToLongFunction<Figure> sizeOfLow,
      List<Figure> highs,
      ToLongFunction<Figure> sizeOfHigh) {
    long[] upTo = new long[lows.size() + 1];
    for (int i = 0; i < lows.size(); i++) {
      upTo[i + 1] = upTo[i] + sizeOfLow.applyAsLong(lows.get(i));
    }
    long pairs = 0;
    for (Figure high : highs) {
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
