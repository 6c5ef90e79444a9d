package io.github.gainsay.consistency;

import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The dated states of a count that only grows, as different actors give them.
 *
 * <p>Each is held against the greatest that somebody else gave for an earlier date: if it is not
 * less than that one, it is less than none.
 */
final class RunningCount {
  /** A state, and how much it is in the unit of the count. */
  private record State(Cell cell, Interval amount) {
    static final Comparator<State> GREATEST_FIRST =
        Comparator.comparing(State::amount, Interval.BY_LOWER).reversed();

    When asOf() {
      return cell.asSaid().or(() -> cell.literal().proposition().scope().asOf()).orElseThrow();
    }
  }

  private final List<State> states;

  private RunningCount(List<State> states) {
    this.states = states.stream().sorted(Comparator.comparing(State::asOf)).toList();
  }

  /** Returns the counts in the cells, which hold figures: one for each unit and kind of date. */
  static List<RunningCount> of(List<Cell> cells) {
    List<Cell> asSaid = cells.stream().filter(c -> c.asSaid().isPresent()).toList();
    List<Cell> dated =
        cells.stream()
            .filter(c -> c.asSaid().isEmpty())
            .filter(c -> c.literal().proposition().scope().asOf().isPresent())
            .toList();
    return Stream.of(asSaid, dated).flatMap(kind -> inOneUnit(kind).stream()).toList();
  }

  /** What has no unit is counted with each of the others. */
  private static List<RunningCount> inOneUnit(List<Cell> cells) {
    Set<Unit> units = new LinkedHashSet<>();
    for (Cell cell : cells) {
      if (units.stream().noneMatch(unit -> figure(cell).hardIn(unit).isPresent())) {
        units.removeIf(unit -> unit.isUnspecified() && !figure(cell).unit().isUnspecified());
        units.add(figure(cell).unit());
      }
    }
    return units.stream().map(unit -> new RunningCount(in(unit, cells))).toList();
  }

  private static List<State> in(Unit unit, List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> figure(cell).hardIn(unit).map(h -> new State(cell, h)).stream())
        .toList();
  }

  private static Quantity figure(Cell cell) {
    return (Quantity) cell.literal().proposition().value();
  }

  /**
   * Returns pairs of different actors of which the later may be less than the earlier.
   *
   * @param apart whether two are states of different dates; all others are compared anyway
   */
  List<Crowd.Pair> pairs(BiPredicate<Cell, Cell> apart) {
    List<Crowd.Pair> found = new ArrayList<>();
    List<State> greatest = List.of();
    for (State state : states) {
      greatest.stream()
          .filter(earlier -> apart.test(earlier.cell(), state.cell()))
          .flatMap(earlier -> earlier.cell().crowd().firstApartFrom(state.cell().crowd()).stream())
          .findFirst()
          .ifPresent(found::add);
      greatest = greatest(greatest, state);
    }
    return found;
  }

  /** Returns the greatest state so far, and the greatest that somebody else gives. */
  private static List<State> greatest(List<State> before, State state) {
    List<State> all =
        Stream.concat(before.stream(), Stream.of(state)).sorted(State.GREATEST_FIRST).toList();
    Crowd first = all.get(0).cell().crowd();
    return Stream.concat(
            Stream.of(all.get(0)),
            all.stream()
                .skip(1)
                .filter(s -> first.firstApartFrom(s.cell().crowd()).isPresent())
                .limit(1))
        .toList();
  }
}
