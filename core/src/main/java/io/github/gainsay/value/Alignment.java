package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two quantities on one scale.
 *
 * @param a the one
 * @param b the other
 * @param assumption how an ambiguous unit was read, such as "tons are short tons"; empty if nothing
 *     was assumed
 */
record Alignment(Form a, Form b, String assumption) {
  private static final Rational MINUS_ONE = Rational.of(-1);

  /** Returns whether the test holds on every scale that both can be on, of which there is one. */
  static boolean all(Quantity a, Quantity b, BiPredicate<Form, Form> test) {
    if (isDirect(a, b)) {
      return test.test(a.own(), b.own());
    }
    if (isByDimension(a, b)) {
      return test.test(a.base(), b.base());
    }
    List<Alignment> alignments = of(a, b, Rates.none());
    return !alignments.isEmpty() && alignments.stream().allMatch(both -> test.test(both.a, both.b));
  }

  /** Returns whether both can be compared as they are, and in no other way. */
  static boolean isDirect(Quantity a, Quantity b) {
    Unit left = a.unit();
    Unit right = b.unit();
    return (left.hasScaleOf(right) && left.countsSameAs(right) && !isAffine(left))
        || (left.isUnspecified() && !isChangeOrShare(right))
        || (right.isUnspecified() && !isChangeOrShare(left));
  }

  /** Returns whether it is not clear that a number without a unit has this one. */
  private static boolean isChangeOrShare(Unit named) {
    return named.isChange()
        || (!named.isUnspecified()
            && named.dimension().equals(Dimension.RATIO)
            && !named.readings().get(0).isIdentity());
  }

  /** Returns whether both can be compared, and on no other scale than that of their dimension. */
  static boolean isByDimension(Quantity a, Quantity b) {
    List<Reading> left = a.unit().readings();
    List<Reading> right = b.unit().readings();
    return left.size() == 1
        && right.size() == 1
        && left.get(0).dimension().equals(right.get(0).dimension())
        && a.unit().countsSameAs(b.unit());
  }

  /**
   * Returns whether by some reading of their units, they are of currencies without a rate. That one
   * could also be of another kind, as pounds are weight and money, makes no difference: what it is
   * compared with shows which is meant.
   */
  static boolean hasIncomparableReading(Unit left, Unit right, Rates rates) {
    for (Reading reading : left.readings()) {
      for (Reading other : right.readings()) {
        boolean sameKind = reading.dimension().kind().equals(other.dimension().kind());
        if (sameKind && !isComparable(reading.dimension(), other.dimension(), rates)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isComparable(Dimension left, Dimension right, Rates rates) {
    return left.equals(right)
        || rate(rates, left.currency().orElseThrow(), right.currency().orElseThrow()).isPresent();
  }

  /** Degrees are compared as kelvins, so that differences do not depend on the scale. */
  private static boolean isAffine(Unit unit) {
    return unit.readings().size() == 1 && unit.readings().get(0).offset().signum() != 0;
  }

  /**
   * Returns both, which cannot be compared as they are, on every scale that both can be on, first
   * the likeliest: none if they measure different things, several if a unit is ambiguous.
   */
  static List<Alignment> of(Quantity a, Quantity b, Rates rates) {
    Unit left = a.unit();
    Unit right = b.unit();
    if (!left.countsSameAs(right)) {
      return List.of();
    }
    if (left.readings().isEmpty() || right.readings().isEmpty()) {
      return unnamed(a, b);
    }
    List<Alignment> found = new ArrayList<>();
    for (Reading reading : left.readings()) {
      for (Reading other : right.readings()) {
        aligned(a, reading, b, other, rates).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The number without a unit has that of the other, but 0.25 may also be 25 %. */
  private static List<Alignment> unnamed(Quantity a, Quantity b) {
    if (a.unit().isChange() != b.unit().isChange()) {
      return List.of();
    }
    return a.unit().isChange()
        ? List.of(new Alignment(rise(a), rise(b), ""))
        : List.of(
            new Alignment(a.own(), b.own(), ""),
            new Alignment(a.base(), b.base(), "the number without a unit is a share of one"));
  }

  private static Form rise(Quantity change) {
    return change.unit().isFall() ? change.own().times(MINUS_ONE) : change.own();
  }

  private static Optional<Alignment> aligned(
      Quantity a, Reading of, Quantity b, Reading to, Rates rates) {
    if (of.dimension().equals(to.dimension())) {
      return Optional.of(new Alignment(a.own().in(of), b.own().in(to), assumption(a, of, b, to)));
    }
    Optional<String> from = of.dimension().currency();
    Optional<String> into = to.dimension().currency();
    if (from.isEmpty() || into.isEmpty() || !of.dimension().kind().equals(to.dimension().kind())) {
      return Optional.empty();
    }
    int power = of.dimension().powerOfCurrency();
    return rate(rates, from.get(), into.get())
        .map(
            rate ->
                new Alignment(
                    a.own().in(of).times(power(rate, power)),
                    b.own().in(to),
                    assumption(a, of, b, to)));
  }

  /**
   * Asks in the order of the alphabet first, then for the way back, so that it makes no difference
   * which of two amounts comes first.
   */
  private static Optional<Rational> rate(Rates rates, String from, String to) {
    String first = from.compareTo(to) <= 0 ? from : to;
    String second = first.equals(from) ? to : from;
    Optional<Rational> rate =
        positive(rates, first, second)
            .or(() -> positive(rates, second, first).map(Rational.ONE::dividedBy));
    return first.equals(from) ? rate : rate.map(Rational.ONE::dividedBy);
  }

  private static Optional<Rational> positive(Rates rates, String from, String to) {
    Optional<Rational> rate = rates.rate(from, to);
    if (rate.isPresent() && rate.get().signum() <= 0) {
      throw new IllegalStateException(
          "rate from " + from + " to " + to + " must be above 0, but was <" + rate.get() + ">");
    }
    return rate;
  }

  private static Rational power(Rational rate, int exponent) {
    Rational power = Rational.ONE;
    for (int i = 0; i < Math.abs(exponent); i++) {
      power = power.times(rate);
    }
    return exponent < 0 ? Rational.ONE.dividedBy(power) : power;
  }

  private static String assumption(Quantity a, Reading of, Quantity b, Reading to) {
    List<String> read = new ArrayList<>();
    read(a.unit(), of).ifPresent(read::add);
    read(b.unit(), to).filter(other -> !read.contains(other)).ifPresent(read::add);
    return String.join(" and ", read);
  }

  private static Optional<String> read(Unit unit, Reading reading) {
    return unit.isAmbiguous() ? Optional.of(unit + " are " + reading.name()) : Optional.empty();
  }
}
