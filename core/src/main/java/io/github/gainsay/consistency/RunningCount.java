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

  private final List<Cell> states;

  private RunningCount(List<Cell> states) {
    this.states = states;
  }

  /** Returns the counts in the cells, one for each unit. */
  static List<RunningCount> of(List<Cell> cells) {
    Map<Unit, List<Cell>> byUnit = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (isState(cell)) {
        byUnit.computeIfAbsent(figure(cell).unit(), u -> new ArrayList<>()).add(cell);
      }
    }
    return byUnit.values().stream()
        .map(all -> all.stream().sorted(Comparator.comparing(RunningCount::asOf)).toList())
        .map(RunningCount::new)
        .toList();
  }

  private static boolean isState(Cell cell) {
    return cell.literal().affirmed()
        && cell.literal().proposition().value() instanceof Quantity
        && cell.literal().proposition().scope().asOf().isPresent();
  }

  private static When asOf(Cell cell) {
    return cell.literal().proposition().scope().asOf().orElseThrow();
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
