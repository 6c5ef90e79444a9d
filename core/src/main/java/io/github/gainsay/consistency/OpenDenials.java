package io.github.gainsay.consistency;

import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
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
  /** Brings together what is open in one way, in the order of where it ends. */
  static final Comparator<Value> ORDER =
      Comparator.comparing(OpenDenials::shape)
          .thenComparing(OpenDenials::compareFigures)
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

  /** Returns what is known of one. */
  static OpenDenials of(Value only) {
    return new OpenDenials(only, only, true);
  }

  /** Returns what is known of these and of others. */
  OpenDenials and(OpenDenials other) {
    boolean same = shape(first).equals(shape(other.first));
    return new OpenDenials(
        ORDER.compare(first, other.first) <= 0 ? first : other.first,
        ORDER.compare(last, other.last) >= 0 ? last : other.last,
        alike && other.alike && same);
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

  /**
   * All but where it ends; what is open on both sides is like nothing else, and what is closed is
   * all alike.
   */
  private static String shape(Value value) {
    boolean below = isOpenBelow(value);
    boolean above = isOpenAbove(value);
    if (below && above) {
      return value.canonical();
    }
    if (!below && !above) {
      return "";
    }
    if (value instanceof When when) {
      return (below ? "before " : "after ") + when.offset().map(ZoneOffset::getId).orElse("");
    }
    Quantity q = (Quantity) value;
    Bound end = below ? q.hard().upper() : q.hard().lower();
    return String.join(
        " ",
        below ? "below" : "above",
        end.inclusive() ? "with" : "without",
        end.value().orElseThrow().isWhole() ? "whole" : "part",
        q.unit().toString());
  }

  /** Of what is open below, only the upper end counts. */
  private static int compareFigures(Value a, Value b) {
    if (!(a instanceof Quantity q) || !(b instanceof Quantity r)) {
      return 0;
    }
    return isOpenBelow(a)
        ? Interval.BY_UPPER.compare(q.hard(), r.hard())
        : Interval.BY_LOWER.thenComparing(Interval.BY_UPPER).compare(q.hard(), r.hard());
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
