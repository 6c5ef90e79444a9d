package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The dated states of a count that only grows, as different actors give them, by claiming a figure
 * or by denying one.
 *
 * <p>Each is held against the greatest that somebody else gave for an earlier date: if it is not
 * less than that one, it is less than none.
 */
final class RunningCount {
  /** A state, and between what it holds the count to be, in the unit of the count. */
  private record State(Cell cell, Interval amount) {
    static final Comparator<State> GREATEST_FIRST =
        Comparator.comparing(State::amount, Interval.BY_LOWER).reversed();

    static final Comparator<State> FIRST_OVER =
        Comparator.comparing(state -> state.asOf().endExclusive().orElse(LocalDateTime.MAX));

    When asOf() {
      return cell.asSaid().or(() -> cell.literal().proposition().scope().asOf()).orElseThrow();
    }
  }

  private final List<State> states;

  private RunningCount(List<State> states) {
    this.states = states.stream().sorted(Comparator.comparing(State::asOf)).toList();
  }

  /** Returns whether all that the later figure allows lies below all that the earlier allows. */
  static boolean falls(Quantity earlier, boolean affirmed, Quantity later, boolean alsoAffirmed) {
    Optional<Rational> least = held(earlier, earlier.hard(), affirmed).lower().value();
    Optional<Rational> most =
        later
            .hardIn(earlier.unit())
            .flatMap(hard -> held(later, hard, alsoAffirmed).upper().value());
    return least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) <= 0;
  }

  /** Between what a count lies of which somebody claims the figure, or denies it. */
  private static Interval held(Quantity said, Interval hard, boolean affirmed) {
    if (affirmed) {
      return hard;
    }
    boolean count = said.unit().isCount() && !said.unit().isChange();
    boolean fromBelow =
        hard.lower().value().filter(least -> !count || least.signum() > 0).isEmpty();
    return new Interval(
        fromBelow ? complement(hard.upper()) : Bound.none(),
        hard.upper().value().isEmpty() ? complement(hard.lower()) : Bound.none());
  }

  private static Bound complement(Bound bound) {
    return bound.value().isPresent() ? new Bound(bound.value(), !bound.inclusive()) : bound;
  }

  /** Returns the counts in the cells: one for each unit and kind of date. */
  static List<RunningCount> of(List<Cell> cells) {
    List<Cell> figures = cells.stream().filter(RunningCount::tells).toList();
    List<Cell> asSaid = figures.stream().filter(c -> c.asSaid().isPresent()).toList();
    List<Cell> dated =
        figures.stream()
            .filter(c -> c.asSaid().isEmpty())
            .filter(c -> c.literal().proposition().scope().asOf().isPresent())
            .toList();
    return Stream.of(asSaid, dated).flatMap(kind -> inOneUnit(kind).stream()).toList();
  }

  /** Returns whether a count may be said to have fallen with it. */
  private static boolean tells(Cell cell) {
    return Stratum.value(cell) instanceof Quantity q
        && (cell.literal().affirmed() || OpenDenials.isOpen(q));
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
        .flatMap(
            cell ->
                figure(cell)
                    .hardIn(unit)
                    .map(h -> new State(cell, held(figure(cell), h, cell.literal().affirmed())))
                    .stream())
        .toList();
  }

  private static Quantity figure(Cell cell) {
    return (Quantity) Stratum.value(cell);
  }

  /**
   * Hands out states, and states of which some holder may hold less than somebody else held of the
   * first.
   *
   * @param judge who tells what is declared
   * @param use takes the earlier and the later
   */
  void forEachPair(Judge judge, BiConsumer<Cell, Cell> use) {
    Map<Kind, Greatest> kinds = new HashMap<>();
    Facts.Index<Greatest> byFacts = new Facts.Index<>();
    PriorityQueue<State> open = new PriorityQueue<>(State.FIRST_OVER);
    for (State state : states) {
      while (!open.isEmpty() && open.peek().asOf().isBefore(state.asOf())) {
        State over = open.remove();
        kinds
            .computeIfAbsent(
                Kind.of(over.cell(), judge),
                kind -> {
                  Greatest first = new Greatest(kind);
                  byFacts.add(kind.facts(judge), first);
                  return first;
                })
            .add(over);
      }
      Kind kind = Kind.of(state.cell(), judge);
      byFacts
          .like(kind.facts(judge))
          .filter(earlier -> !(kind.free() && earlier.kind().free()))
          .flatMap(earlier -> earlier.before(state.cell(), judge).stream())
          .forEach(earlier -> use.accept(earlier, state.cell()));
      open.add(state);
    }
  }

  /**
   * What states have in common of which only the greatest counts.
   *
   * @param scope but for the date
   * @param free whether other claims may be true as well
   * @param figure of a sum, if it is declared to be one
   */
  private record Kind(
      Scope scope,
      boolean claimed,
      boolean free,
      Certainty certainty,
      boolean butDenial,
      Optional<Proposition> figure) {
    static Kind of(Cell cell, Judge judge) {
      boolean claimed = cell.literal().affirmed();
      return new Kind(
          cell.literal().proposition().scope().toBuilder().asOf(Optional.empty()).build(),
          claimed,
          claimed && judge.allowsOthers(cell.literal()),
          cell.certainty(),
          cell.isButDenial(),
          judge.bearing(cell.literal()).figure());
    }

    Facts facts(Judge judge) {
      return Facts.of(scope, Line.NUMBERS, judge.nested());
    }
  }

  /** The greatest states of a kind so far, one of each voice. */
  private static final class Greatest {
    /** By the number of their voice if two are equal. */
    private record Held(State state, Set<Id<Actor>> voice, int number) {
      static final Comparator<Held> GREATEST_FIRST =
          Comparator.comparing(Held::state, State.GREATEST_FIRST).thenComparing(Held::number);
    }

    private final Kind kind;
    private final Map<Set<Id<Actor>>, Held> byVoice = new HashMap<>();
    private final NavigableSet<Held> inOrder = new TreeSet<>(Held.GREATEST_FIRST);

    Greatest(Kind kind) {
      this.kind = kind;
    }

    Kind kind() {
      return kind;
    }

    void add(State state) {
      for (Set<Id<Actor>> voice : state.cell().crowd().voices()) {
        Held known = byVoice.get(voice);
        if (known == null || State.GREATEST_FIRST.compare(state, known.state()) < 0) {
          if (known != null) {
            inOrder.remove(known);
          }
          int number = known == null ? byVoice.size() : known.number();
          Held held = new Held(state, voice, number);
          byVoice.put(voice, held);
          inOrder.add(held);
        }
      }
    }

    /** Returns for each voice of a later state the greatest that somebody else gave. */
    Set<Cell> before(Cell later, Judge judge) {
      Set<Cell> found = new LinkedHashSet<>();
      for (Set<Id<Actor>> voice : later.crowd().voices()) {
        inOrder.stream()
            .filter(held -> Collections.disjoint(held.voice(), voice))
            .map(held -> held.state().cell())
            .filter(earlier -> !judge.exclude(earlier, later))
            .findFirst()
            .ifPresent(found::add);
      }
      return found;
    }
  }
}
