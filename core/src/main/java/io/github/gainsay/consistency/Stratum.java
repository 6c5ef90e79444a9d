package io.github.gainsay.consistency;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityGroup;
import io.github.gainsay.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contents of one fact that are held in one way and lie on one line, at least one. */
final class Stratum {
  /**
   * How the contents are held.
   *
   * @param holds whether they hold, in as few negations as possible
   * @param affirmed whether they were said, and not their opposites denied
   * @param free whether no other answer excludes them
   */
  record Manner(boolean holds, boolean affirmed, boolean free) {}

  private final Line line;
  private final Optional<Unit> unit;
  private final Manner manner;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable Bunch<QuantityGroup> figures;
  private @Nullable Bunch<WhenGroup> dates;
  private boolean divided;
  private @Nullable Bunch<OpenDenials> open;

  Stratum(Line line, Optional<Unit> unit, Manner manner) {
    this.line = line;
    this.unit = unit;
    this.manner = manner;
  }

  void add(Cell cell) {
    cells.add(cell);
  }

  Line line() {
    return line;
  }

  /** Returns the unit of figures. */
  Optional<Unit> unit() {
    return unit;
  }

  Manner manner() {
    return manner;
  }

  List<Cell> cells() {
    return cells;
  }

  /** Returns the contents, which are figures, with what is known of several at once. */
  Bunch<QuantityGroup> figures() {
    Bunch<QuantityGroup> known = figures;
    if (known == null) {
      List<Cell> sorted =
          cells.stream()
              .sorted(Comparator.comparing(Stratum::figure, QuantityGroup.ORDER))
              .toList();
      known = Bunch.of(sorted, cell -> QuantityGroup.of(figure(cell)), QuantityGroup::and);
      figures = known;
    }
    return known;
  }

  static Quantity figure(Cell cell) {
    return (Quantity) cell.literal().proposition().value();
  }

  /** Returns the contents, which are dates, with what is known of several at once. */
  Bunch<WhenGroup> dates() {
    Bunch<WhenGroup> known = dates;
    if (known == null) {
      known = WhenGroup.bunch(cells);
      dates = known;
    }
    return known;
  }

  /** Returns those contents that are open to one side, all of which are denied. */
  Optional<Bunch<OpenDenials>> openDenials() {
    if (!divided) {
      open = OpenDenials.bunch(cells).orElse(null);
      divided = true;
    }
    return Optional.ofNullable(open);
  }
}
