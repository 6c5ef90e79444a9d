package io.github.gainsay.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;

/**
 * Quantities of every hedge, grain and kind of unit, for laws.
 *
 * <p>Unless an annotation says otherwise, units are made by hand, so that laws of comparison do not
 * depend on the reader or on the table of units.
 */
final class QuantityDomain extends DomainContextBase {
  /** A number of people below 70, so that all numbers can be tried. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Small {}

  /** In a unit that has a name, so that what is written can be read. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Written {}

  /** In km, so that it can be converted. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface InKm {}

  private static final List<Hedge> ONE_NUMBER =
      List.of(
          Hedge.EXACTLY,
          Hedge.BARE,
          Hedge.ABOUT,
          Hedge.NEARLY,
          Hedge.JUST_OVER,
          Hedge.MORE_THAN,
          Hedge.AT_LEAST,
          Hedge.LESS_THAN,
          Hedge.AT_MOST,
          Hedge.UP_TO);
  private static final List<Unit> COUNTED =
      List.of(
          Unit.count("people"),
          Unit.count("ships"),
          Unit.count("members of parliament"),
          Unit.count("Covid-19 cases"));

  private static final List<String> VAGUE =
      List.of(
          "a couple",
          "a few",
          "several",
          "a handful",
          "dozens",
          "hundreds",
          "a few hundred",
          "thousands",
          "tens of thousands",
          "hundreds of thousands",
          "millions",
          "billions");

  @Provide
  Arbitrary<Quantity> quantities(TypeUsage wanted) {
    if (wanted.isAnnotated(Small.class)) {
      return smallCounts();
    }
    if (wanted.isAnnotated(InKm.class)) {
      return of(Arbitraries.just(SomeUnits.KM));
    }
    return wanted.isAnnotated(Written.class) ? withShares(named()) : withShares(units());
  }

  /** Units with names, some of them for changes. */
  private static Arbitrary<Unit> named() {
    return changing(
        Arbitraries.of("km", "percent", "percent of voters", "dollars", "euros", "°C", "days")
            .map(Unit::of));
  }

  private static Arbitrary<Unit> units() {
    return changing(
        Arbitraries.of(
            SomeUnits.PERCENT,
            SomeUnits.KM,
            SomeUnits.MILES,
            SomeUnits.TONS,
            SomeUnits.TONNES,
            SomeUnits.DOLLARS,
            SomeUnits.US_DOLLARS,
            SomeUnits.EUROS,
            SomeUnits.CELSIUS,
            SomeUnits.FAHRENHEIT,
            SomeUnits.KELVINS));
  }

  private static Arbitrary<Unit> changing(Arbitrary<Unit> amounts) {
    Arbitrary<Unit> all =
        Arbitraries.oneOf(amounts, Arbitraries.of(COUNTED), Arbitraries.just(Unit.unspecified()));
    return Combinators.combine(all, Arbitraries.integers().between(0, 19))
        .as((unit, change) -> change == 0 ? unit.up() : change == 1 ? unit.down() : unit);
  }

  private static Arbitrary<Quantity> withShares(Arbitrary<Unit> units) {
    return Arbitraries.frequencyOf(Tuple.of(12, of(units)), Tuple.of(1, shares()));
  }

  private static Arbitrary<Quantity> of(Arbitrary<Unit> units) {
    Arbitrary<Quantity> hedged = hedged(numbers(), units);
    Arbitrary<Quantity> ranges = ranges(300, units);
    return Arbitraries.frequencyOf(
        Tuple.of(8, hedged),
        Tuple.of(2, ranges),
        Tuple.of(1, ranges.map(Quantity::approximately)),
        Tuple.of(1, hedged.filter(QuantityDomain::isBound).map(Quantity::approximately)),
        Tuple.of(1, vague(units.filter(unit -> !unit.toString().startsWith("°")), VAGUE)));
  }

  private static boolean isBound(Quantity q) {
    return switch (q.hedge()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO -> true;
      default -> false;
    };
  }

  /** Shares in words: a half, a third, one in ten. */
  private static Arbitrary<Quantity> shares() {
    return Arbitraries.of("1/2", "1/3", "2/3", "1/4", "3/4", "2/5", "9/10", "1/10", "1/100")
        .map(share -> SomeUnits.quantity(share + " [shares]"));
  }

  private static Arbitrary<Quantity> smallCounts() {
    Arbitrary<Unit> people = Arbitraries.just(Unit.count("people"));
    Arbitrary<BigDecimal> numbers = Arbitraries.integers().between(1, 60).map(BigDecimal::valueOf);
    return Arbitraries.oneOf(
        hedged(numbers, people),
        ranges(60, people),
        vague(people, List.of("a couple", "several", "a handful", "dozens")));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 400),
            Arbitraries.of("1", "10", "1000", "1E+6", "0.1", "0.01"))
        .as((n, scale) -> new BigDecimal(n).multiply(new BigDecimal(scale)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Quantity> hedged(Arbitrary<BigDecimal> numbers, Arbitrary<Unit> units) {
    return Combinators.combine(Arbitraries.of(ONE_NUMBER), numbers, units)
        .as(Quantity::of)
        .withoutEdgeCases();
  }

  private static Arbitrary<Quantity> ranges(int greatest, Arbitrary<Unit> units) {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, greatest);
    Arbitrary<Boolean> inclusive = Arbitraries.of(true, false);
    Arbitrary<Interval> intervals =
        Combinators.combine(ends, ends, inclusive, inclusive)
            .as(
                (a, b, from, to) ->
                    new Interval(bound(Math.min(a, b), from), bound(Math.max(a, b) + 2, to)));
    return Combinators.combine(intervals, units).as(Quantity::between).withoutEdgeCases();
  }

  private static Bound bound(int value, boolean inclusive) {
    Rational number = Rational.of(value);
    return inclusive ? Bound.including(number) : Bound.excluding(number);
  }

  private static Arbitrary<Quantity> vague(Arbitrary<Unit> units, List<String> words) {
    return Combinators.combine(Arbitraries.of(words).map(Quantity::parse), units)
        .as(Quantity::in)
        .withoutEdgeCases();
  }
}
