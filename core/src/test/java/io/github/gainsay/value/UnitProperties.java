package io.github.gainsay.value;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * The laws of units.
 *
 * <ul>
 *   <li>A unit is read by its name, in the plural and in the singular, and equal units have equal
 *       names and hashes.
 *   <li>Comparability is symmetric and reflexive.
 *   <li>What can be converted there can be converted back, to the same number.
 *   <li>What can be converted is comparable.
 *   <li>Conversion does not depend on the way: over a third unit it gives the same number.
 * </ul>
 */
class UnitProperties {
  private static final List<Unit> ALL = Measures.names().stream().map(Unit::of).distinct().toList();

  /** Dollars per cent are a percentage. */
  private static final Unit CENTS = Unit.of("cents");

  private static final List<List<Unit>> OF_ONE_DIMENSION =
      List.copyOf(
          ALL.stream()
              .filter(unit -> !unit.isAmbiguous())
              .collect(groupingBy(unit -> unit.dimension().toString(), TreeMap::new, toList()))
              .values());

  private static Arbitrary<Unit> measures() {
    return Arbitraries.of(ALL);
  }

  private static Arbitrary<Unit> amounts() {
    Arbitrary<Unit> counts =
        Arbitraries.of("people", "Chinese fighters", "fighters", "votes", "soldiers killed", "dead")
            .map(Unit::count);
    Arbitrary<Unit> parts =
        Combinators.combine(
                Arbitraries.of("km", "percent", "dollars", "tons", "°C"),
                Arbitraries.of("of voters", "of the households", "of water", "in damage"))
            .as((measure, noun) -> Unit.of(measure + " " + noun));
    return Arbitraries.frequencyOf(
        Tuple.of(3, measures().filter(unit -> !unit.toString().contains(" per "))),
        Tuple.of(2, counts),
        Tuple.of(2, parts));
  }

  @Provide
  Arbitrary<Unit> units() {
    Arbitrary<Unit> quotients =
        Combinators.combine(amounts(), amounts().filter(unit -> !unit.equals(CENTS))).as(Unit::per);
    Arbitrary<Unit> all = Arbitraries.oneOf(measures(), amounts(), quotients);
    return Arbitraries.oneOf(all, all, all.map(Unit::up), all.map(Unit::down));
  }

  @Provide
  Arbitrary<Rational> numbers() {
    return Combinators.combine(Arbitraries.integers(), Arbitraries.integers().between(1, 1000))
        .as(Rational::of);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void read_by_its_name(@ForAll("units") Unit unit) {
    Unit again = Unit.of(unit.toString());

    assertThat(again).isEqualTo(unit).hasSameHashCodeAs(unit).hasToString(unit.toString());
    assertThat(Unit.of(unit.name(true) + unit.changeWord(" "))).isEqualTo(unit);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void equal_units_have_equal_names(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void comparability_is_symmetric_and_reflexive(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.isComparableWith(b)).isEqualTo(b.isComparableWith(a));
    assertThat(a.isComparableWith(a)).isTrue();
    assertThat(a.isComparableWith(Unit.unspecified())).isEqualTo(!a.isChange());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void conversion_there_and_back_is_identity(
      @ForAll("triples") List<Unit> units, @ForAll("numbers") Rational number) {
    Unit a = units.get(0);
    Unit b = units.get(1);
    Rational there = a.convert(number, b).orElseThrow();

    assertThat(b.convert(there, a)).contains(number);
    assertThat(a.isComparableWith(b)).isTrue();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void conversion_does_not_depend_on_the_way(
      @ForAll("triples") List<Unit> units, @ForAll("numbers") Rational number) {
    Unit a = units.get(0);
    Unit b = units.get(1);
    Unit c = units.get(2);

    assertThat(a.convert(number, b).flatMap(n -> b.convert(n, c)))
        .isPresent()
        .isEqualTo(a.convert(number, c));
  }

  @Provide
  Arbitrary<List<Unit>> triples() {
    return Arbitraries.of(OF_ONE_DIMENSION)
        .flatMap(units -> Arbitraries.of(units).list().ofSize(3));
  }
}
