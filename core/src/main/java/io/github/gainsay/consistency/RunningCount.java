package io.github.gainsay.consistency;

import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The dated states of a count that only grows, as different actors give them.
 *
 * <p>Each is held against the greatest that somebody else gave for an earlier date: if it is not
 * less than that one, it is less than none.
 */
final class RunningCount {
  private static final Comparator<Cell> GREATEST_FIRST =
      Comparator.comparing((Cell c) -> figure(c).hard(), Interval.BY_LOWER).reversed();

  private record Kind(Unit unit, boolean asSaid) {}

  private final List<Cell> states;

  private RunningCount(List<Cell> states) {
    this.states = states;
  }

  /** Returns the counts in the cells, which hold figures: one for each unit and kind of date. */
  static List<RunningCount> of(List<Cell> cells) {
    Map<Kind, List<Cell>> byKind = new LinkedHashMap<>();
    for (Cell cell : cells) {
      boolean asSaid = cell.asSaid().isPresent();
      if (asSaid || cell.literal().proposition().scope().asOf().isPresent()) {
        Kind kind = new Kind(figure(cell).unit(), asSaid);
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(cell);
      }
    }
    return byKind.values().stream()
        .map(all -> all.stream().sorted(Comparator.comparing(RunningCount::asOf)).toList())
        .map(RunningCount::new)
        .toList();
  }

  private static When asOf(Cell cell) {
    return cell.asSaid().or(() -> cell.literal().proposition().scope().asOf()).orElseThrow();
  }

  private static Quantity figure(Cell cell) {
    return (Quantity) cell.literal().proposition().value();
  }

  /** Returns pairs of different actors of which the later may be less than the earlier. */
  List<Cell.Pair> pairs() {
    List<Cell.Pair> found = new ArrayList<>();
    List<Cell> greatest = List.of();
    for (Cell state : states) {
      greatest.stream()
          .flatMap(earlier -> earlier.firstApartFrom(state).stream())
          .findFirst()
          .ifPresent(found::add);
      greatest = greatest(greatest, state);
    }
    return found;
  }

  /** Returns the greatest state so far, and the greatest that somebody else gives. */
  private static List<Cell> greatest(List<Cell> before, Cell state) {
    List<Cell> all =
        Stream.concat(before.stream(), Stream.of(state)).sorted(GREATEST_FIRST).toList();
    Cell first = all.get(0);
    return Stream.concat(
            Stream.of(first),
            all.stream().skip(1).filter(c -> first.firstApartFrom(c).isPresent()).limit(1))
        .toList();
  }
}
