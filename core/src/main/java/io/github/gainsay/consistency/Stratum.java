package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Contents of one fact that are held in one way, lie on one line, and are alike to declared
 * relations, at least one.
 */
final class Stratum {
  /**
   * How the contents are held.
   *
   * @param holds whether they hold, in as few negations as possible
   * @param affirmed whether they were said, and not their opposites denied
   * @param free whether no other answer excludes them
   */
  record Manner(boolean holds, boolean affirmed, boolean free) {}

  private final Manner manner;
  private final Bearing bearing;
  private final Scope scope;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable Bunch<Contents> contents;

  /**
   * Makes an empty stratum.
   *
   * @param scope of all, but for dates of states of what does not move
   */
  Stratum(Manner manner, Bearing bearing, Scope scope) {
    this.manner = manner;
    this.bearing = bearing;
    this.scope = scope;
  }

  void add(Cell cell) {
    cells.add(cell);
  }

  Manner manner() {
    return manner;
  }

  Bearing bearing() {
    return bearing;
  }

  Scope scope() {
    return scope;
  }

  List<Cell> cells() {
    return cells;
  }

  /** Returns one of the contents; how its fact stands to others is so with all. */
  Cell first() {
    return cells.get(0);
  }

  /** Returns the contents in order, with what is known of several at once. */
  Bunch<Contents> contents() {
    Bunch<Contents> known = contents;
    if (known == null) {
      List<Cell> sorted =
          cells.stream()
              .sorted(Comparator.comparing(Stratum::value, Contents.order(manner)))
              .toList();
      known = Bunch.of(sorted, cell -> Contents.of(manner, value(cell)), Contents::and);
      contents = known;
    }
    return known;
  }

  /**
   * Hands out what is claimed here and denied there in the very same words, or the other way round,
   * of each proposition the first.
   */
  void forEachDenied(Stratum other, BiConsumer<Cell, Cell> use) {
    if (manner.affirmed() == other.manner.affirmed()) {
      return;
    }
    Map<Proposition, Cell> there = other.byProposition();
    byProposition()
        .forEach(
            (proposition, cell) -> {
              Cell opposite = there.get(proposition);
              if (opposite != null) {
                use.accept(cell, opposite);
              }
            });
  }

  private Map<Proposition, Cell> byProposition() {
    Map<Proposition, Cell> found = new LinkedHashMap<>();
    cells.forEach(cell -> found.putIfAbsent(cell.crowd().first().proposition(), cell));
    return found;
  }

  static Value value(Cell cell) {
    return cell.literal().proposition().value();
  }
}
