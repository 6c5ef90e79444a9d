package io.github.gainsay.consistency;

import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What is denied and open to one side, as "more than 100" and "before 2020": whoever denies both of
 * two such contents may leave nothing.
 *
 * @param first the one that reaches least far, or farthest
 * @param last the one at the other end
 * @param alike whether they differ in nothing but where they end
 */
record OpenDenials(Value first, Value last, boolean alike) {
  private static final Comparator<Value> ALIKE_TOGETHER =
      Comparator.comparing(OpenDenials::shape)
          .thenComparing(OpenDenials::interval, Interval.BY_LOWER.thenComparing(Interval.BY_UPPER))
          .thenComparing(OpenDenials::begin)
          .thenComparing(OpenDenials::end);

  /** Whether two can leave nothing if both are denied. */
  static boolean isOpen(Value value) {
    return isOpenBelow(value) || isOpenAbove(value);
  }

  private static boolean isOpenBelow(Value value) {
    if (value instanceof Quantity q) {
      boolean fromNought = q.unit().isCount() && !q.unit().isChange();
      return q.hard().lower().value().filter(n -> !fromNought || n.signum() > 0).isEmpty();
    }
    return value instanceof When when && when.begin().isEmpty();
  }

  private static boolean isOpenAbove(Value value) {
    return value instanceof Quantity q
        ? q.hard().upper().value().isEmpty()
        : value instanceof When when && when.endExclusive().isEmpty();
  }

  /** Returns those of the contents, which are denied, that are open; empty if none is. */
  static Optional<Bunch<OpenDenials>> bunch(List<Cell> denied) {
    List<Cell> open =
        denied.stream()
            .filter(cell -> isOpen(value(cell)))
            .sorted(Comparator.comparing(OpenDenials::value, ALIKE_TOGETHER))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(Bunch.of(open, cell -> of(value(cell)), OpenDenials::and));
  }

  private static Value value(Cell cell) {
    return cell.literal().proposition().value();
  }

  private static OpenDenials of(Value only) {
    return new OpenDenials(only, only, true);
  }

  private OpenDenials and(OpenDenials other) {
    boolean same = shape(first).equals(shape(other.first));
    return new OpenDenials(first, other.last, alike && other.alike && same);
  }

  /**
   * Returns whether each of these with each of the others leaves nothing; empty if it may depend on
   * which. The farther each reaches the less is left, so that the ends are enough.
   */
  Optional<Boolean> leaveNothing(OpenDenials others) {
    if (!alike || !others.alike) {
      return Optional.empty();
    }
    BiPredicate<Value, Value> nothing = Values::leaveNothing;
    boolean one = nothing.test(first, others.last);
    return one == nothing.test(last, others.first) ? Optional.of(one) : Optional.empty();
  }

  /** All but where it ends; what is open on both sides is like nothing else. */
  private static String shape(Value value) {
    boolean below = isOpenBelow(value);
    if (below && isOpenAbove(value)) {
      return value.canonical();
    }
    if (!(value instanceof Quantity q)) {
      return below ? "before" : "after";
    }
    Bound end = below ? q.hard().upper() : q.hard().lower();
    return String.join(
        " ",
        below ? "below" : "above",
        end.inclusive() ? "with" : "without",
        end.value().orElseThrow().isWhole() ? "whole" : "part",
        q.unit().toString());
  }

  private static Interval interval(Value value) {
    return value instanceof Quantity q ? q.hard() : new Interval(Bound.none(), Bound.none());
  }

  private static LocalDateTime begin(Value value) {
    return value instanceof When when ? when.begin().orElse(LocalDateTime.MIN) : LocalDateTime.MIN;
  }

  private static LocalDateTime end(Value value) {
    return value instanceof When when
        ? when.endExclusive().orElse(LocalDateTime.MAX)
        : LocalDateTime.MAX;
  }
}
