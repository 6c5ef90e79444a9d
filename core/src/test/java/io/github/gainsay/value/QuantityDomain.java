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

/** Quantities of every hedge, grain and unit, for laws. */
final class QuantityDomain extends DomainContextBase {
  /** A number of people below 70, so that all numbers can be tried. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Small {}

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

  @Provide
  Arbitrary<Quantity> quantities(TypeUsage wanted) {
    return wanted.isAnnotated(Small.class) ? smallCounts() : all();
  }

  private static Arbitrary<Quantity> all() {
    Arbitrary<Unit> units =
        Arbitraries.of(
                "people", "ships", "members of parliament", "km", "percent", "Covid-19 cases")
            .map(Unit::count)
            .injectDuplicates(0.3)
            .optional(0.7)
            .map(unit -> unit.orElse(Unit.unspecified()));
    return Arbitraries.frequencyOf(
        Tuple.of(8, hedged(numbers(), units)),
        Tuple.of(2, ranges(300, units)),
        Tuple.of(1, vague(units, VagueNumeral.values())));
  }

  private static Arbitrary<Quantity> smallCounts() {
    Arbitrary<Unit> people = Arbitraries.just(Unit.count("people"));
    Arbitrary<BigDecimal> numbers = Arbitraries.integers().between(1, 60).map(BigDecimal::valueOf);
    return Arbitraries.oneOf(
        hedged(numbers, people),
        ranges(60, people),
        vague(
            people,
            VagueNumeral.A_COUPLE,
            VagueNumeral.SEVERAL,
            VagueNumeral.A_HANDFUL,
            VagueNumeral.DOZENS));
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

  private static Arbitrary<Quantity> vague(Arbitrary<Unit> units, VagueNumeral... numerals) {
    return Combinators.combine(Arbitraries.of(numerals), units)
        .as(Quantity::vague)
        .withoutEdgeCases();
  }
}
