package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The unit of a computed number, and what the bare result of the computation is multiplied by to be
 * a number of that unit.
 *
 * <p>What is counted makes no difference: men and women add up to people. A number without a unit
 * takes that of the other in a sum, and is a mere number in a product.
 *
 * @param unit the unit of the result
 * @param factor what the result is multiplied by, such as 0.01 of percent times people
 */
record UnitAlgebra(Unit unit, Rational factor) {
  /** Returns what numbers of the one unit are multiplied by to be of the other. */
  static Optional<Rational> conversion(Unit from, Unit to) {
    if (from.isChange() != to.isChange()) {
      return Optional.empty();
    }
    Rational sign = Rational.of(from.isFall() == to.isFall() ? 1 : -1);
    if (from.readings().isEmpty() || to.readings().isEmpty() || isOneScale(from, to)) {
      return Optional.of(sign);
    }
    if (!isPlain(from) || !isPlain(to) || !share(from).equals(share(to))) {
      return Optional.empty();
    }
    return Optional.of(factor(from).dividedBy(factor(to)));
  }

  /** Temperatures do not add up, nor do they have multiples. */
  private static boolean isOneScale(Unit from, Unit to) {
    return from.hasScaleOf(to) && (from.isAmbiguous() || isPlain(from));
  }

  private static boolean isPlain(Unit unit) {
    return unit.readings().size() == 1 && unit.readings().get(0).offset().signum() == 0;
  }

  private static Rational factor(Unit unit) {
    return unit.readings().get(0).factor();
  }

  /**
   * The dimension, where one thing for each other is a share: children per woman, deaths in 100.
   */
  private static Dimension share(Unit unit) {
    return Dimension.RATIO.timesShare(unit.dimension());
  }

  /** Returns the unit of a product; empty if it has none. */
  static Optional<UnitAlgebra> product(Unit left, Unit right) {
    if (left.isChange() || right.isChange()) {
      return Optional.empty();
    }
    return cancelled(left, right)
        .or(() -> cancelled(right, left))
        .or(() -> multiple(left, right))
        .or(() -> combined(left, right, true));
  }

  /** Kilometres per hour times hours. */
  private static Optional<UnitAlgebra> cancelled(Unit rate, Unit other) {
    List<Unit> denominators = rate.denominators();
    for (int i = 0; i < denominators.size() && !other.isUnspecified(); i++) {
      Optional<Rational> factor = conversion(other, denominators.get(i));
      if (factor.isPresent()) {
        Unit rest = rate.numerator();
        for (int j = 0; j < denominators.size(); j++) {
          rest = j == i ? rest : rest.per(denominators.get(j));
        }
        return Optional.of(new UnitAlgebra(rest, factor.get()));
      }
    }
    return Optional.empty();
  }

  /** So many times an amount: mere numbers, shares, and things of one amount each. */
  private static Optional<UnitAlgebra> multiple(Unit left, Unit right) {
    if (isTemperature(left) || isTemperature(right)) {
      return Optional.empty();
    }
    if (isShare(left) || isShare(right)) {
      Unit share = isShare(right) ? right : left;
      Unit amount = isShare(right) ? left : right;
      return Optional.of(
          new UnitAlgebra(amount.isUnspecified() ? Unit.ratio() : amount, factor(share)));
    }
    if (left.isUnspecified() || right.isUnspecified()) {
      return Optional.of(new UnitAlgebra(left.isUnspecified() ? right : left, Rational.ONE));
    }
    if (left.isCount() && right.isCount()) {
      return Optional.of(new UnitAlgebra(left.sharedWith(right), Rational.ONE));
    }
    return left.isCount() || right.isCount()
        ? Optional.of(new UnitAlgebra(left.isCount() ? right : left, Rational.ONE))
        : Optional.empty();
  }

  private static boolean isTemperature(Unit unit) {
    return unit.readings().size() == 1 && !isPlain(unit);
  }

  private static boolean isShare(Unit unit) {
    return isPlain(unit) && unit.dimension().equals(Dimension.RATIO);
  }

  /** Returns the unit of a quotient; empty if it has none. */
  static Optional<UnitAlgebra> quotient(Unit left, Unit right) {
    if (left.isChange() || right.isChange() || isTemperature(left) || isTemperature(right)) {
      return Optional.empty();
    }
    if (right.isUnspecified()) {
      return Optional.of(new UnitAlgebra(left, Rational.ONE));
    }
    if (left.isUnspecified()) {
      return isShare(right)
          ? Optional.of(new UnitAlgebra(left, Rational.ONE.dividedBy(factor(right))))
          : Optional.empty();
    }
    Optional<Rational> alike = conversion(left, right);
    if (alike.isPresent()) {
      return Optional.of(new UnitAlgebra(Unit.ratio(), alike.get()));
    }
    if (isShare(right)) {
      return Optional.of(new UnitAlgebra(left, Rational.ONE.dividedBy(factor(right))));
    }
    return inverted(left, right)
        .or(
            () ->
                left.denominators().size() < 2 && right.denominators().isEmpty()
                    ? Optional.of(new UnitAlgebra(left.per(right), Rational.ONE))
                    : combined(left, right, false));
  }

  /** Kilometres divided by kilometres per hour. */
  private static Optional<UnitAlgebra> inverted(Unit amount, Unit rate) {
    List<Unit> denominators = rate.denominators();
    return denominators.size() != 1
        ? Optional.empty()
        : conversion(amount, rate.numerator())
            .map(factor -> new UnitAlgebra(denominators.get(0), factor));
  }

  /** Metres times metres, in the first unit of the dimension. */
  private static Optional<UnitAlgebra> combined(Unit left, Unit right, boolean product) {
    if (!isPlain(left) || !isPlain(right)) {
      return Optional.empty();
    }
    Dimension dimension =
        product
            ? left.dimension().timesShare(right.dimension())
            : Dimension.RATIO.timesShare(left.dimension().per(right.dimension()));
    String name = "first units of " + dimension;
    Measure measure =
        new Measure(name, name, List.of(new Reading(name, dimension, Rational.ONE, Rational.ZERO)));
    Rational factor =
        product ? factor(left).times(factor(right)) : factor(left).dividedBy(factor(right));
    return Optional.of(new UnitAlgebra(Unit.of(measure), factor));
  }
}
