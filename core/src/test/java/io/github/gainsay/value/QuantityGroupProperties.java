package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.QuantityComparison.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** What is told of a group at once is what is true of all pairs. */
class QuantityGroupProperties {
  private static final Unit PEOPLE = Unit.count("people");

  /** Figures of one wording and unit that are near each other. */
  @Provide
  Arbitrary<List<Quantity>> alike() {
    Arbitrary<Unit> units =
        Arbitraries.of(
            PEOPLE,
            PEOPLE,
            Unit.unspecified(),
            SomeUnits.KM,
            SomeUnits.MILES,
            SomeUnits.CELSIUS,
            SomeUnits.FAHRENHEIT,
            SomeUnits.PERCENT,
            SomeUnits.TONS,
            SomeUnits.TONNES,
            SomeUnits.DOLLARS,
            SomeUnits.EUROS);
    Arbitrary<List<BigDecimal>> numbers =
        Combinators.combine(
                Arbitraries.of(-20, 0, 1, 9, 10, 90, 95, 100, 105, 150, 900, 2000),
                Arbitraries.of(1, 1, 2, 10, 50),
                Arbitraries.integers().between(1, 5),
                Arbitraries.of("1", "1", "10", "0.1"))
            .as(
                (from, step, count, scale) ->
                    IntStream.range(0, count)
                        .mapToObj(i -> new BigDecimal(from + step * i))
                        .map(n -> n.multiply(new BigDecimal(scale)))
                        .toList());
    Arbitrary<Hedge> hedges =
        Arbitraries.of(Hedge.values()).filter(h -> h != Hedge.VAGUE && h != Hedge.FRACTION);
    return Combinators.combine(hedges, numbers, units, Arbitraries.of(1, 5, 100))
        .as(
            (hedge, from, unit, width) ->
                from.stream()
                    .filter(n -> n.signum() > 0 || mayBeNegative(unit))
                    .map(n -> figure(hedge, n, width, unit))
                    .toList())
        .filter(all -> !all.isEmpty());
  }

  private static boolean mayBeNegative(Unit unit) {
    return unit.equals(SomeUnits.CELSIUS) || unit.equals(SomeUnits.FAHRENHEIT);
  }

  private static Quantity figure(Hedge hedge, BigDecimal n, int width, Unit unit) {
    Rational number = Rational.of(n);
    return hedge == Hedge.BETWEEN
        ? Quantity.between(Interval.closed(number, number.plus(Rational.of(width))), unit)
        : Quantity.of(hedge, n, unit);
  }

  @Property(tries = 3000)
  void of_what_is_alike_that_of_all_pairs(
      @ForAll("alike") List<Quantity> some, @ForAll("alike") List<Quantity> others) {
    assertThatGroupsStandAsAllPairs(some, others);
  }

  @Property(tries = 300)
  @Domain(QuantityDomain.class)
  @Domain(DomainContext.Global.class)
  void of_anything_that_of_all_pairs(
      @ForAll Quantity a, @ForAll Quantity b, @ForAll Quantity c, @ForAll Quantity d) {
    assertThatGroupsStandAsAllPairs(List.of(a, b), List.of(c, d));
    assertThatGroupsStandAsAllPairs(List.of(a), List.of(b, c, d));
  }

  private static void assertThatGroupsStandAsAllPairs(List<Quantity> some, List<Quantity> others) {
    QuantityGroup x = group(some);
    QuantityGroup y = group(others);
    Optional<Code> code = x.code(y, Profile.PRESS);
    Optional<Boolean> entails = x.entails(y);
    List<Code> codes = new ArrayList<>();
    List<Boolean> entailments = new ArrayList<>();
    for (Quantity a : some) {
      for (Quantity b : others) {
        codes.add(QuantityComparison.code(a, b, Profile.PRESS));
        entailments.add(a.entails(b));
      }
    }

    code.ifPresent(all -> assertThat(codes).containsOnly(all));
    if (code.filter(Code.DISJOINT::equals).isPresent()) {
      x.differences(y)
          .ifPresent(
              all ->
                  some.forEach(
                      a ->
                          others.forEach(
                              b ->
                                  assertThat(a.compareWith(b).relativeDifference())
                                      .matches(all::contains, "within " + all))));
    }
    entails.ifPresent(all -> assertThat(entailments).containsOnly(all));
    if (codes.size() == 1) {
      assertThat(code).isPresent();
      assertThat(entails).isPresent();
    }
  }

  private static QuantityGroup group(List<Quantity> all) {
    return all.stream().map(QuantityGroup::of).reduce(QuantityGroup::and).orElseThrow();
  }

  @Test
  void most_is_told_at_once() {
    assertThat(code("more than %d", 1001, 1100, "more than %d", 2001, 2500))
        .contains(Code.FAR_APART);
    assertThat(code("more than %d", 1001, 1009, "more than %d", 1011, 1019))
        .contains(Code.BOUNDS_DIFFER);
    assertThat(code("more than %d", 1001, 1009, "exactly %d", 1021, 1029)).contains(Code.COVERED);
    assertThat(code("about %d", 1011, 1019, "exactly %d", 1001, 1009)).isPresent();
    assertThat(code("exactly %d", 11, 19, "exactly %d", 21, 29)).contains(Code.DISJOINT);
    assertThat(code("up to %d", 11, 19, "exactly %d", 21, 29)).contains(Code.OVER_CEILING);
    assertThat(code("more than %d", 1001, 1009, "more than %d", 1005, 1019)).isEmpty();
  }

  private static Optional<Code> code(
      String some, int from, int to, String others, int first, int last) {
    return group(figures(some, from, to)).code(group(figures(others, first, last)), Profile.PRESS);
  }

  private static List<Quantity> figures(String pattern, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .filter(n -> n % 10 != 0)
        .mapToObj(n -> Quantity.parse(pattern.replace("%d", Integer.toString(n))).in(PEOPLE))
        .toList();
  }
}
