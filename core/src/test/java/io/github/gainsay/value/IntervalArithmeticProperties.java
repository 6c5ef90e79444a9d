package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of calculating with intervals, held against brute force: for all pairs of intervals with
 * ends at whole numbers from −2 to 2 or at infinity, whatever their openness, a number belongs to
 * the result if and only if it is the result for a number of each.
 *
 * <p>Whether such numbers exist is decided exactly: what belongs to both sides changes only at the
 * ends and at what the ends are turned into, so it is enough to try these and one number in each
 * gap. The ends of results are halves from −4 to 4, so that quarters tell all results apart.
 */
class IntervalArithmeticProperties {
  private static final List<Rational> ENDS =
      LongStream.rangeClosed(-2, 2).mapToObj(Rational::of).toList();
  private static final List<Rational> QUARTERS =
      Stream.concat(
              LongStream.rangeClosed(-20, 20).mapToObj(n -> Rational.of(n, 4)),
              Stream.of(Rational.of(-1000), Rational.of(1000)))
          .toList();

  @Provide
  Arbitrary<Interval> intervals() {
    List<Bound> bounds = new ArrayList<>(List.of(Bound.none()));
    for (Rational end : ENDS) {
      bounds.add(Bound.including(end));
      bounds.add(Bound.excluding(end));
    }
    return Arbitraries.of(
        bounds.stream()
            .flatMap(lower -> bounds.stream().flatMap(upper -> interval(lower, upper)))
            .toList());
  }

  private static Stream<Interval> interval(Bound lower, Bound upper) {
    if (lower.value().isPresent() && upper.value().isPresent()) {
      int order = lower.value().get().compareTo(upper.value().get());
      if (order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()))) {
        return Stream.empty();
      }
    }
    return Stream.of(new Interval(lower, upper));
  }

  @Provide
  Arbitrary<Rational> factors() {
    return Arbitraries.of(ENDS);
  }

  private static boolean exists(Stream<Rational> changes, Predicate<Rational> condition) {
    List<Rational> turns = changes.distinct().sorted().toList();
    for (int i = 0; i < turns.size(); i++) {
      Rational turn = turns.get(i);
      Rational before = i == 0 ? turn.minus(Rational.of(2)) : turns.get(i - 1);
      if (condition.test(turn) || condition.test(turn.plus(before).times(Rational.of(1, 2)))) {
        return true;
      }
    }
    return condition.test(turns.get(turns.size() - 1).plus(Rational.ONE));
  }

  private static boolean isSum(Rational z, Interval a, Interval b) {
    return exists(
        Stream.concat(ENDS.stream(), ENDS.stream().map(z::minus)),
        x -> a.contains(x) && b.contains(z.minus(x)));
  }

  private static boolean isDifference(Rational z, Interval a, Interval b) {
    return exists(
        Stream.concat(ENDS.stream(), ENDS.stream().map(z::plus)),
        x -> a.contains(x) && b.contains(x.minus(z)));
  }

  private static boolean isProduct(Rational z, Interval a, Interval b) {
    if (z.signum() == 0) {
      return a.contains(Rational.ZERO) || b.contains(Rational.ZERO);
    }
    return exists(
        Stream.concat(
            ENDS.stream(), ENDS.stream().filter(end -> end.signum() != 0).map(z::dividedBy)),
        x -> x.signum() != 0 && a.contains(x) && b.contains(z.dividedBy(x)));
  }

  private static boolean isQuotient(Rational z, Interval a, Interval b) {
    Stream<Rational> turned =
        z.signum() == 0 ? Stream.empty() : ENDS.stream().map(end -> end.dividedBy(z));
    return exists(
        Stream.concat(ENDS.stream(), turned), y -> b.contains(y) && a.contains(z.times(y)));
  }

  private static void assertHolds(Interval result, Predicate<Rational> belongs) {
    assertThat(Stream.of(result.lower(), result.upper()).map(Bound::value))
        .allMatch(end -> end.map(IntervalArithmeticProperties::isHalfUpToFour).orElse(true));
    assertThat(QUARTERS.stream().filter(result::contains))
        .as("quarters in %s", result)
        .containsExactlyElementsOf(QUARTERS.stream().filter(belongs).toList());
  }

  private static boolean isHalfUpToFour(Rational end) {
    return end.plus(end).isWhole() && end.abs().compareTo(Rational.of(4)) <= 0;
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void sums_are_those_of_all_their_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertHolds(a.plus(b), z -> isSum(z, a, b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void differences_are_those_of_all_their_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertHolds(a.minus(b), z -> isDifference(z, a, b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void products_are_those_of_all_their_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertHolds(a.times(b), z -> isProduct(z, a, b));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void quotients_are_those_of_all_their_numbers(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    Optional<Interval> quotient = a.dividedBy(b);

    assertThat(quotient.isEmpty()).isEqualTo(b.contains(Rational.ZERO));
    quotient.ifPresent(result -> assertHolds(result, z -> isQuotient(z, a, b)));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_number_counts_as_the_interval_of_itself(
      @ForAll("intervals") Interval a, @ForAll("factors") Rational number) {
    assertThat(a.times(number)).isEqualTo(a.times(Interval.point(number)));
    assertThat(a.plus(number)).isEqualTo(a.plus(Interval.point(number)));
    assertThat(a.negate()).isEqualTo(a.times(Rational.of(-1)));
    assertThat(a.widenedBy(number.abs()))
        .isEqualTo(a.plus(Interval.closed(number.abs().negate(), number.abs())));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void operands_of_sums_and_products_change_places(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.minus(b)).isEqualTo(b.minus(a).negate());
  }

  /** A number and an interval that holds it. */
  record Member(Rational number, Interval interval) {}

  @Provide
  Arbitrary<Member> members() {
    Arbitrary<Rational> fractions =
        Combinators.combine(
                Arbitraries.longs().between(-5000, 5000), Arbitraries.longs().between(1, 100))
            .as(Rational::of);
    return Combinators.combine(fractions, fractions, fractions, Arbitraries.of(true, false))
        .as(
            (number, below, above, inclusive) -> {
              Bound lower = new Bound(Optional.of(number.minus(below.abs())), inclusive);
              Bound upper = new Bound(Optional.of(number.plus(above.abs())), inclusive);
              return new Member(number, new Interval(lower, upper));
            })
        .ignoreException(IllegalArgumentException.class)
        .filter(member -> member.interval().contains(member.number()));
  }

  @Property
  void results_hold_the_results_of_their_numbers(
      @ForAll("members") Member a, @ForAll("members") Member b) {
    Rational x = a.number();
    Rational y = b.number();

    assertThat(a.interval().plus(b.interval()).contains(x.plus(y))).isTrue();
    assertThat(a.interval().minus(b.interval()).contains(x.minus(y))).isTrue();
    assertThat(a.interval().times(b.interval()).contains(x.times(y))).isTrue();
    assertThat(a.interval().dividedBy(b.interval()).stream())
        .allMatch(quotient -> quotient.contains(x.dividedBy(y)));
  }
}
