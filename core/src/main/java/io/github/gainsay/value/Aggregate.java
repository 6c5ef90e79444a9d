package io.github.gainsay.value;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number computed from quantities, such as the sum of the parts of a whole: of 1,200 people, 85
 * more and 40 fewer it is 1,195 to 1,294 people.
 *
 * <p>It is exact about what is not known: every number that the quantities allow is allowed for the
 * result, and no other. Each quantity is a variable of its own, even if one is used twice.
 *
 * <p>Units are converted, and computed as the numbers are: km per hour times hours are km, percent
 * times people are people, and people divided by people are a ratio. What is counted makes no
 * difference, since men and women add up to people, and a number without a unit takes that of the
 * other. Figures come from whoever states them, so figures that cannot be computed with are no
 * error: the result then has no number, which stays so in all further steps, and {@link #obstacle}
 * says why. That is so for units that do not go together, such as people plus km, for ambiguous
 * units together with others of their kind, such as tons plus tonnes, for temperatures, and for a
 * divisor that may be nought.
 *
 * <p>Immutable and thread-safe.
 */
public final class Aggregate {
  /** How a computed number and a stated one go together. */
  public enum Fit {
    /** The printed numbers come to what is stated. */
    FITS,
    /** The printed numbers do not, but numbers that they are rounded from may. */
    FITS_IF_ROUNDED,
    /** Only if an "up to" is exceeded, whose bound speakers take back. */
    FITS_OVER_CEILING,
    /** All that the computation allows is above all that is stated. */
    EXCEEDS,
    /** All that the computation allows is below all that is stated. */
    FALLS_SHORT,
    /** There is no computed number, or the units are of different things. */
    UNKNOWN
  }

  private final @Nullable Reach reach;
  private final Unit unit;
  private final String obstacle;

  private Aggregate(@Nullable Reach reach, Unit unit, String obstacle) {
    this.reach = reach;
    this.unit = unit;
    this.obstacle = obstacle;
  }

  /**
   * {@return the number of the quantity, to compute with}
   *
   * @param quantity the first quantity
   */
  public static Aggregate of(Quantity quantity) {
    return new Aggregate(Reach.of(quantity), quantity.unit(), "");
  }

  private static Aggregate none(String obstacle) {
    return new Aggregate(null, Unit.unspecified(), obstacle);
  }

  /**
   * {@return this + other; a change is added or taken off as it goes up or down}
   *
   * @param other the number added
   */
  public Aggregate plus(Aggregate other) {
    return sum(other, "added to", Interval::plus);
  }

  /**
   * {@return this + quantity}
   *
   * @param quantity the number added
   */
  public Aggregate plus(Quantity quantity) {
    return plus(of(quantity));
  }

  /**
   * {@return this − other}
   *
   * @param other the number taken off
   */
  public Aggregate minus(Aggregate other) {
    return sum(other, "taken off", Interval::minus);
  }

  /**
   * {@return this − quantity}
   *
   * @param quantity the number taken off
   */
  public Aggregate minus(Quantity quantity) {
    return minus(of(quantity));
  }

  /**
   * {@return this × other}
   *
   * @param other the other factor
   */
  public Aggregate times(Aggregate other) {
    Reach mine = reach;
    Reach theirs = other.reach;
    if (mine == null || theirs == null) {
      return mine == null ? this : other;
    }
    return UnitAlgebra.product(unit, other.unit)
        .map(to -> new Aggregate(scaled(mine.combine(theirs, Interval::times), to), to.unit(), ""))
        .orElseGet(() -> none(obstacle(unit, "multiplied by", other.unit)));
  }

  /**
   * {@return this × quantity}
   *
   * @param quantity the other factor
   */
  public Aggregate times(Quantity quantity) {
    return times(of(quantity));
  }

  /**
   * {@return this ÷ other; without a number if the other may be nought, by what it says or by what
   * its printed numbers may be rounded from}
   *
   * @param other the divisor
   */
  public Aggregate dividedBy(Aggregate other) {
    Reach mine = reach;
    Reach theirs = other.reach;
    if (mine == null || theirs == null) {
      return mine == null ? this : other;
    }
    if (theirs.mayBeNought()) {
      return none("the divisor may be 0");
    }
    BinaryOperator<Interval> quotient = (x, y) -> x.dividedBy(y).orElseThrow();
    return UnitAlgebra.quotient(unit, other.unit)
        .map(to -> new Aggregate(scaled(mine.combine(theirs, quotient), to), to.unit(), ""))
        .orElseGet(() -> none(obstacle(unit, "divided by", other.unit)));
  }

  /**
   * {@return this ÷ quantity; without a number if the quantity may be nought}
   *
   * @param quantity the divisor
   */
  public Aggregate dividedBy(Quantity quantity) {
    return dividedBy(of(quantity));
  }

  /** {@return this number or any greater one, as of parts that need not be all of a whole} */
  public Aggregate orMore() {
    return reach == null
        ? this
        : new Aggregate(reach.map(i -> new Interval(i.lower(), Bound.none())), unit, "");
  }

  /**
   * {@return this number as far as the other allows it as well; this alone if the other allows none
   * of it, or if there is no number to compare with}
   *
   * @param other what else the number is, such as the sum of its parts
   */
  public Aggregate narrowedBy(Aggregate other) {
    Reach mine = reach;
    Reach theirs = other.reach;
    Optional<Rational> factor = amountsOf(other.unit, unit);
    if (mine == null || theirs == null || factor.isEmpty()) {
      return this;
    }
    return mine.narrowedTo(theirs.map(i -> i.times(factor.get())))
        .map(narrower -> new Aggregate(narrower, unit, ""))
        .orElse(this);
  }

  private static Reach scaled(Reach result, UnitAlgebra to) {
    return result.map(interval -> interval.times(to.factor()));
  }

  private Aggregate sum(Aggregate other, String operation, BinaryOperator<Interval> add) {
    Reach mine = reach;
    Reach theirs = other.reach;
    if (mine == null || theirs == null) {
      return mine == null ? this : other;
    }
    Unit sum = unitOfSum(unit, other.unit);
    Optional<Rational> factor = amountsOf(unit, sum);
    Optional<Rational> otherFactor = amountsOf(other.unit, sum);
    if (factor.isEmpty() || otherFactor.isEmpty()) {
      return none(obstacle(other.unit, operation, unit));
    }
    Reach total =
        mine.map(i -> i.times(factor.get()))
            .combine(theirs.map(i -> i.times(otherFactor.get())), add);
    return new Aggregate(total, sum, "");
  }

  /** What has no unit takes that of the other, and what changes an amount is one. */
  private static Unit unitOfSum(Unit left, Unit right) {
    Unit named = left.readings().isEmpty() ? right : left;
    Unit other = left.readings().isEmpty() ? left : right;
    Unit amount = named.isChange() && !other.isChange() ? named.withoutChange() : named;
    return other.readings().isEmpty() ? amount : amount.sharedWith(other);
  }

  private static Optional<Rational> amountsOf(Unit from, Unit to) {
    if (from.isChange() && !to.isChange()) {
      return UnitAlgebra.conversion(from.withoutChange(), to)
          .map(factor -> from.isFall() ? factor.negate() : factor);
    }
    return UnitAlgebra.conversion(from, to);
  }

  private static String obstacle(Unit first, String operation, Unit second) {
    return named(first) + " cannot be " + operation + " " + named(second);
  }

  private static String named(Unit unit) {
    return unit.isUnspecified() ? "numbers without a unit" : unit.toString();
  }

  /** {@return all numbers that the quantities allow for the result; empty if there are none} */
  public Optional<Interval> hard() {
    return Optional.ofNullable(reach).map(Reach::hard);
  }

  /**
   * {@return by how much rounding of the printed numbers may have moved the result}
   *
   * <p>In a sum, half the grain of each rounded number: of 33 % and 33 % and 33 % it is 1.5. Sharp
   * counts such as 1,917 people move nothing, nor do hedged numbers, which say themselves how far
   * off they may be. This is counted from the printed numbers and not from the {@linkplain #hard()
   * hard} interval, which has most of it already.
   */
  public Rational slack() {
    if (reach == null) {
      return Rational.ZERO;
    }
    Interval exact = reach.printed();
    Interval rounded = reach.rounded();
    return distance(rounded.lower(), exact.lower()).max(distance(exact.upper(), rounded.upper()));
  }

  private static Rational distance(Bound low, Bound high) {
    return low.value().isPresent() && high.value().isPresent()
        ? high.value().get().minus(low.value().get())
        : Rational.ZERO;
  }

  /**
   * {@return what the printed numbers come to, as one would say it, such as {@code 1,245 people}}
   *
   * <p>Empty if there is no number, if it is of something else, or if it may be any. A number of
   * things that may be below nought is said without its unit.
   *
   * @param in the unit in which it is said
   */
  public Optional<Quantity> printed(Unit in) {
    Reach mine = reach;
    return mine == null
        ? Optional.empty()
        : amountsOf(unit, in).flatMap(factor -> inWords(mine.printed().times(factor), in));
  }

  private static Optional<Quantity> inWords(Interval number, Unit unit) {
    Optional<Rational> least = number.lower().value();
    Optional<Rational> most = number.upper().value();
    boolean fromNought = least.filter(n -> n.signum() >= 0).isPresent();
    Unit said = (unit.isCount() || unit.isChange()) && !fromNought ? Unit.unspecified() : unit;
    if (least.isPresent() && most.isPresent()) {
      return Optional.of(
          least.equals(most)
              ? said(Hedge.BARE, least.get(), said)
              : Quantity.between(number, said));
    }
    boolean closed = number.lower().inclusive() || number.upper().inclusive();
    Hedge from = closed ? Hedge.AT_LEAST : Hedge.MORE_THAN;
    Hedge to = closed ? Hedge.AT_MOST : Hedge.LESS_THAN;
    return least.map(n -> said(from, n, said)).or(() -> most.map(n -> said(to, n, said)));
  }

  private static Quantity said(Hedge hedge, Rational number, Unit unit) {
    return Quantity.of(hedge, new Anchor(number, Bands.grain(number)), unit, Rounding.STANDARD);
  }

  /** {@return what it is a number of; left open if there is no number} */
  public Unit unit() {
    return unit;
  }

  /**
   * {@return why there is no number, such as {@code people cannot be added to km}; empty if there
   * is one}
   */
  public Optional<String> obstacle() {
    return obstacle.isEmpty() ? Optional.empty() : Optional.of(obstacle);
  }

  /**
   * {@return how what is computed goes together with what is stated}
   *
   * <p>Parts that are all of a whole must fit it, parts that are not must only not exceed it.
   *
   * @param stated what is stated, such as the whole or the product
   */
  public Fit fit(Quantity stated) {
    Optional<Rational> factor = amountsOf(stated.unit(), unit);
    if (reach == null || factor.isEmpty()) {
      return Fit.UNKNOWN;
    }
    Reach whole = Reach.of(stated).map(interval -> interval.times(factor.get()));
    if (reach.printed().meets(whole.hard())) {
      return Fit.FITS;
    }
    if (reach.rounded().meets(whole.rounded())) {
      return Fit.FITS_IF_ROUNDED;
    }
    if (reach.lifted().meets(whole.lifted())) {
      return Fit.FITS_OVER_CEILING;
    }
    return reach.lifted().isBelow(whole.lifted()) ? Fit.FALLS_SHORT : Fit.EXCEEDS;
  }

  /**
   * {@return the hard interval and the unit, such as {@code [1195, 1294] people}, or why there is
   * no number}
   */
  @Override
  public String toString() {
    return reach == null ? obstacle : (reach.hard() + " " + unit).strip();
  }
}
