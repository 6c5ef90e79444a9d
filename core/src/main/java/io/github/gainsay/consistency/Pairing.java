package io.github.gainsay.consistency;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares contents of which it takes more to know what excludes them than their places on a line:
 * what is denied, and what lies on no line.
 *
 * <p>A denial excludes what lies within it, so that only what meets it on its line is compared; and
 * two denials exclude each other only if each is open to one side.
 */
final class Pairing {
  /** How two kinds of contents stand to each other by their dates and scopes. */
  enum Facts {
    /** They may be about one fact. */
    MAY_BE_ONE,
    /** They are states of different dates of what only grows. */
    STATES,
    /** They are different facts. */
    APART
  }

  /** Tells how the kinds of two contents stand to each other. */
  interface Dates {
    Facts of(Cell a, Cell b);
  }

  private record Kind(Cell.Manner manner, Optional<Line> line, Optional<Unit> unit) {
    static Kind of(Cell cell) {
      Value value = value(cell);
      return new Kind(
          cell.manner(),
          Line.of(value),
          value instanceof Quantity q ? Optional.of(q.unit()) : Optional.empty());
    }

    boolean isOnLineOf(Kind other) {
      return line.isPresent()
          && line.get() != Line.ANSWERS
          && line.equals(other.line)
          && unit.equals(other.unit);
    }
  }

  private final Judge judge;
  private final Oppositions found;
  private final Dates dates;

  Pairing(Judge judge, Oppositions found, Dates dates) {
    this.judge = judge;
    this.found = found;
    this.dates = dates;
  }

  private static Value value(Cell cell) {
    return cell.literal().proposition().value();
  }

  /** Compares the ones with each other and with the others. */
  void compare(List<Cell> ones, List<Cell> others) {
    List<List<Cell>> kinds = byKind(ones);
    List<List<Cell>> more = byKind(others);
    for (int i = 0; i < kinds.size(); i++) {
      List<Cell> kind = kinds.get(i);
      within(kind);
      Stream.concat(kinds.subList(i + 1, kinds.size()).stream(), more.stream())
          .forEach(other -> between(kind, other));
    }
  }

  private static List<List<Cell>> byKind(List<Cell> cells) {
    return List.copyOf(
        cells.stream()
            .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private void within(List<Cell> kind) {
    List<Cell> all = kind.get(0).literal().affirmed() ? kind : open(kind);
    Likewise likewise = new Likewise(judge, found);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        likewise.compare(all.get(i), all.get(j));
      }
    }
  }

  private void between(List<Cell> some, List<Cell> others) {
    Cell a = some.get(0);
    Cell b = others.get(0);
    switch (dates.of(a, b)) {
      case APART -> {}
      case STATES -> forEachPair(some, others, found::compare);
      case MAY_BE_ONE -> {
        Likewise likewise = new Likewise(judge, found);
        boolean denied = !a.literal().affirmed() && !b.literal().affirmed();
        boolean oneDenied = a.literal().affirmed() != b.literal().affirmed();
        if (oneDenied && Kind.of(a).isOnLineOf(Kind.of(b))) {
          Line line = Line.of(value(a)).orElseThrow();
          Mark.IN_ORDER.forEachMeeting(
              marks(line, some),
              marks(line, others),
              (x, y) -> likewise.compare(x.cell(), y.cell()));
        } else {
          forEachPair(
              denied ? open(some) : some, denied ? open(others) : others, likewise::compare);
        }
      }
    }
  }

  private static List<Mark> marks(Line line, List<Cell> cells) {
    return cells.stream().map(cell -> Mark.of(line, cell)).toList();
  }

  private static void forEachPair(List<Cell> some, List<Cell> others, BiConsumer<Cell, Cell> use) {
    some.forEach(a -> others.forEach(b -> use.accept(a, b)));
  }

  /** Those of which two can leave nothing if both are denied. */
  private static List<Cell> open(List<Cell> denied) {
    return denied.stream().filter(cell -> isOpen(value(cell))).toList();
  }

  private static boolean isOpen(Value value) {
    if (value instanceof Quantity q) {
      boolean fromNought = q.unit().isCount() && !q.unit().isChange();
      return q.hard().upper().value().isEmpty()
          || q.hard().lower().value().filter(n -> !fromNought || n.signum() > 0).isEmpty();
    }
    return value instanceof When when && (when.begin().isEmpty() || when.endExclusive().isEmpty());
  }
}
