package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Answers on one line that are held against those of another side, or against each other. */
final class Side {
  private final List<Mark> byLower;
  private final List<Mark> byUpper;

  Side(Line line, List<Cell> cells) {
    byLower =
        cells.stream()
            .map(cell -> Mark.of(line, cell))
            .sorted(Mark.IN_ORDER::compareLower)
            .toList();
    byUpper = byLower.stream().sorted(Mark.IN_ORDER::compareUpper).toList();
  }

  /** Returns who gives an answer here that one of somebody else on the other side excludes. */
  List<Commitment> opposedBy(Side other) {
    List<Commitment> found = new ArrayList<>();
    for (Mark mark : byLower) {
      for (Set<Id<Actor>> voice : mark.cell().crowd().voices()) {
        if (other.opposes(mark, voice)) {
          found.addAll(mark.cell().crowd().of(voice));
        }
      }
    }
    return found;
  }

  private boolean opposes(Mark mark, Set<Id<Actor>> voice) {
    for (Mark low : byUpper) {
      if (!low.isBelow(mark)) {
        break;
      }
      if (low.cell().crowd().hasOtherThan(voice)) {
        return true;
      }
    }
    for (int i = byLower.size() - 1; i >= 0; i--) {
      Mark high = byLower.get(i);
      if (!mark.isBelow(high)) {
        break;
      }
      if (high.cell().crowd().hasOtherThan(voice)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the pairs of different actors of which the first lies here and below the other. */
  long pairsBelow(Side other) {
    Map<Set<Id<Actor>>, List<Mark>> highs = other.byVoice();
    Map<Id<Actor>, Set<Set<Id<Actor>>>> voicesOf = new LinkedHashMap<>();
    for (Set<Id<Actor>> voice : highs.keySet()) {
      voice.forEach(a -> voicesOf.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(voice));
    }
    long pairs = below(byUpper, Mark::size, other.byUpper, Mark::size);
    for (Map.Entry<Set<Id<Actor>>, List<Mark>> lows : byVoice().entrySet()) {
      Set<Set<Id<Actor>>> related = new LinkedHashSet<>();
      lows.getKey().forEach(a -> related.addAll(voicesOf.getOrDefault(a, Set.of())));
      for (Set<Id<Actor>> voice : related) {
        pairs -=
            below(
                lows.getValue(),
                m -> m.cell().crowd().size(lows.getKey()),
                highs.getOrDefault(voice, List.of()),
                m -> m.cell().crowd().size(voice));
      }
    }
    return pairs;
  }

  private Map<Set<Id<Actor>>, List<Mark>> byVoice() {
    Map<Set<Id<Actor>>, List<Mark>> found = new LinkedHashMap<>();
    for (Mark mark : byUpper) {
      mark.cell()
          .crowd()
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
