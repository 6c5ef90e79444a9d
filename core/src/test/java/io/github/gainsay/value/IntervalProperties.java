package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of intervals, held against brute force: with ends at whole numbers from 0 to 8, the
 * halves from −1 to 9 tell all intervals apart, whatever their openness. A number lies in the
 * intersection if it lies in both; intervals are disjoint if no number lies in both; one encloses
 * the other if all of the other's numbers lie in it; equal means the same numbers.
 */
class IntervalProperties {
  private static final List<Rational> HALVES =
      LongStream.rangeClosed(-2, 18).mapToObj(n -> Rational.of(n, 2)).toList();

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Bound> bounds =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 8).map(n -> Bound.including(Rational.of(n))),
            Arbitraries.longs().between(0, 8).map(n -> Bound.excluding(Rational.of(n))),
            Arbitraries.just(Bound.none()));
    return Combinators.combine(bounds, bounds)
        .filter(IntervalProperties::isNotEmpty)
        .as(Interval::new)
        .withoutEdgeCases();
  }

  private static boolean isNotEmpty(Bound lower, Bound upper) {
    return HALVES.stream().anyMatch(n -> isAbove(lower, n) && isBelow(upper, n));
  }

  private static boolean isAbove(Bound lower, Rational n) {
    return lower.value().isEmpty()
        || n.compareTo(lower.value().get()) > 0
        || (lower.inclusive() && n.equals(lower.value().get()));
  }

  private static boolean isBelow(Bound upper, Rational n) {
    return upper.value().isEmpty()
        || n.compareTo(upper.value().get()) < 0
        || (upper.inclusive() && n.equals(upper.value().get()));
  }

  private static List<Rational> members(Interval interval) {
    return HALVES.stream().filter(interval::contains).toList();
  }

  private static List<Rational> membersOfBoth(Interval a, Interval b) {
    return HALVES.stream().filter(n -> a.contains(n) && b.contains(n)).toList();
  }

  @Property
  void holds_what_lies_between_its_bounds(@ForAll("intervals") Interval interval) {
    List<Rational> between =
        HALVES.stream()
            .filter(n -> isAbove(interval.lower(), n) && isBelow(interval.upper(), n))
            .toList();

    assertThat(members(interval)).isEqualTo(between).isNotEmpty();
  }

  @Property
  void the_intersection_holds_what_both_hold(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Optional<Interval> both = a.intersection(b);

    assertThat(both.map(IntervalProperties::members).orElse(List.of()))
        .isEqualTo(membersOfBoth(a, b));
    assertThat(both).isEqualTo(b.intersection(a));
  }

  @Property
  void disjoint_means_without_a_common_number(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.isDisjointFrom(b))
        .isEqualTo(membersOfBoth(a, b).isEmpty())
        .isEqualTo(b.isDisjointFrom(a));
    assertThat(a.meets(b)).isEqualTo(!a.isDisjointFrom(b)).isEqualTo(b.meets(a));
  }

  @Property
  void the_relation_is_that_of_the_sets(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    List<Rational> both = membersOfBoth(a, b);
    boolean allOfA = both.equals(members(a));
    boolean allOfB = both.equals(members(b));

    assertThat(a.relationTo(b))
        .isEqualTo(
            both.isEmpty()
                ? Interval.Relation.DISJOINT
                : allOfA && allOfB
                    ? Interval.Relation.EQUAL
                    : allOfA
                        ? Interval.Relation.INSIDE
                        : allOfB ? Interval.Relation.CONTAINS : Interval.Relation.OVERLAPPING);
    assertThat(a.relationTo(a)).isEqualTo(Interval.Relation.EQUAL);
  }

  @Property
  void encloses_what_has_no_other_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.encloses(b)).isEqualTo(members(a).containsAll(members(b)));
    assertThat(a.intersection(b).map(a::encloses).orElse(true)).isTrue();
  }

  @Property
  void equal_means_the_same_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    boolean equal = a.equals(b);

    assertThat(members(a).equals(members(b))).isEqualTo(equal);
    assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(equal);
    assertThat(a.toString().equals(b.toString())).isEqualTo(equal);
  }
}
