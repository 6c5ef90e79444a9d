package io.github.gainsay.value;

import io.github.gainsay.value.Form.Printed;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What a computed number may be, the more freely it is read the more, each within the next.
 *
 * @param printed as printed: what is not hedged is one number
 * @param hard what must hold
 * @param rounded with all that printed numbers may be rounded from, of 3,000 2,500 to 3,500
 * @param lifted the same with no ceiling where one is "up to"
 */
record Reach(Interval printed, Interval hard, Interval rounded, Interval lifted) {
  static Reach of(Quantity q) {
    Interval rounded = rounded(q);
    return new Reach(
        q.hedge() == Hedge.BARE ? q.typical() : q.hard(),
        q.hard(),
        rounded,
        q.hedge() == Hedge.UP_TO ? new Interval(rounded.lower(), Bound.none()) : rounded);
  }

  /** A number of one value is sharp, whatever its grain. */
  private static Interval rounded(Quantity q) {
    Printed number = q.own().printed();
    boolean sharp = q.hard().lower().value().equals(q.hard().upper().value());
    if (q.hedge() != Hedge.BARE || number == null || sharp) {
      return q.hard();
    }
    boolean share =
        !q.unit().readings().isEmpty()
            && q.unit().dimension().equals(Dimension.RATIO); // 60 % is seldom 64
    Rational slack = share ? number.halfGrain().min(Bands.HALF) : number.halfGrain();
    Interval around = Interval.point(number.number()).widenedBy(slack);
    Interval possible = q.unit().isCount() ? Counts.fromNought(around) : around;
    return q.hard().hull(possible);
  }

  Reach map(UnaryOperator<Interval> change) {
    return new Reach(
        change.apply(printed), change.apply(hard), change.apply(rounded), change.apply(lifted));
  }

  Reach combine(Reach other, BinaryOperator<Interval> operation) {
    return new Reach(
        operation.apply(printed, other.printed),
        operation.apply(hard, other.hard),
        operation.apply(rounded, other.rounded),
        operation.apply(lifted, other.lifted));
  }

  /** What both may be; read no more freely than is needed for there to be something. */
  Optional<Reach> narrowedTo(Reach other) {
    return lifted.intersection(other.lifted).map(all -> narrowedTo(other, all));
  }

  private Reach narrowedTo(Reach other, Interval all) {
    Interval mayBe = rounded.intersection(other.rounded).orElse(all);
    Interval must = hard.intersection(other.hard).orElse(mayBe);
    return new Reach(printed.intersection(other.printed).orElse(must), must, mayBe, all);
  }

  boolean mayBeNought() {
    return lifted.contains(Rational.ZERO);
  }
}
