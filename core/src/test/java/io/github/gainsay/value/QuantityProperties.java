package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import io.github.gainsay.value.QuantityDomain.InKm;
import io.github.gainsay.value.QuantityDomain.Small;
import io.github.gainsay.value.QuantityDomain.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of hedged quantities.
 *
 * <ul>
 *   <li>Symmetric: level, code and difference do not depend on the order of the two sides.
 *   <li>Reflexive: everything is the same as itself, and entails itself.
 *   <li>Sound: if a number satisfies both, there is no contradiction.
 *   <li>Complete: if none does, the numbers differ and nothing is "up to", there is one.
 *   <li>Widening a side never creates a contradiction.
 *   <li>What is written in another unit stands to all others as before: {@link
 *       ConversionProperties}.
 *   <li>What is conveyed lies within what must hold, and so does the printed number or its edge.
 *   <li>Reading what is written gives the same quantity.
 *   <li>Equality, hash, canonical text and written form agree.
 *   <li>Nothing depends on the default locale.
 * </ul>
 */
@Domain(QuantityDomain.class)
@Domain(DomainContext.Global.class)
class QuantityProperties {
  private static boolean contradicts(Quantity a, Quantity b) {
    return a.compareWith(b).level() == Level.CONTRADICTION;
  }

  private static boolean meetOnTheGrid(Quantity a, Quantity b) {
    return LongStream.rangeClosed(0, 70)
        .mapToObj(Rational::of)
        .anyMatch(n -> a.hard().contains(n) && b.hard().contains(n));
  }

  @Property
  void symmetric(@ForAll Quantity a, @ForAll Quantity b) {
    QuantityComparison there = a.compareWith(b);
    QuantityComparison back = b.compareWith(a);

    assertThat(back.code()).isEqualTo(there.code());
    assertThat(back.level()).isEqualTo(there.level());
    assertThat(back.severity()).isEqualTo(there.severity());
    assertThat(back.relativeDifference()).isEqualTo(there.relativeDifference());
    assertThat(back.isVague()).isEqualTo(there.isVague());
    assertThat(a.isDisjointFrom(b)).isEqualTo(b.isDisjointFrom(a));
  }

  @Property
  void reflexive(@ForAll Quantity a) {
    assertThat(a.compareWith(a).code()).isEqualTo(Code.SAME);
    assertThat(a.entails(a)).isTrue();
    assertThat(a.isDisjointFrom(a)).isFalse();
  }

  @Property(maxDiscardRatio = 50)
  void sound(@ForAll @Small Quantity a, @ForAll @Small Quantity b) {
    Assume.that(meetOnTheGrid(a, b));

    assertThat(a.compareWith(b).level()).isNotEqualTo(Level.CONTRADICTION);
    assertThat(a.isDisjointFrom(b)).isFalse();
  }

  @Property(maxDiscardRatio = 50)
  void complete(@ForAll @Small Quantity a, @ForAll @Small Quantity b) {
    boolean sameNumber =
        a.anchor().isPresent()
            && a.anchor().map(Anchor::value).equals(b.anchor().map(Anchor::value));
    Assume.that(!meetOnTheGrid(a, b) && !sameNumber);
    Assume.that(a.hedge() != Hedge.UP_TO && b.hedge() != Hedge.UP_TO);

    assertThat(a.compareWith(b).level()).isEqualTo(Level.CONTRADICTION);
    assertThat(a.isDisjointFrom(b)).isTrue();
  }

  @Property
  void entailment_means_that_every_number_of_the_one_satisfies_the_other(
      @ForAll @Small Quantity a, @ForAll @Small Quantity b) {
    boolean all =
        LongStream.rangeClosed(0, 1000)
            .mapToObj(Rational::of)
            .allMatch(n -> !a.hard().contains(n) || b.hard().contains(n));

    assertThat(a.entails(b)).isEqualTo(all);
  }

  @Property(maxDiscardRatio = 50)
  void widening_a_side_creates_no_contradiction(
      @ForAll @Small Quantity a,
      @ForAll @IntRange(max = 60) int low,
      @ForAll @IntRange(max = 20) int width,
      @ForAll @IntRange(max = 20) int more) {
    Quantity narrow = Quantity.parse("between " + low + " and " + (low + width) + " people");
    Quantity wide =
        Quantity.parse(
            "between " + Math.max(0, low - more) + " and " + (low + width + more) + " people");
    Assume.that(!contradicts(a, narrow));

    assertThat(contradicts(a, wide)).isFalse();
  }

  @Property(maxDiscardRatio = 50)
  void widening_a_range_of_km_creates_no_contradiction(
      @ForAll @InKm Quantity a,
      @ForAll @IntRange(max = 400) int low,
      @ForAll @IntRange(max = 200) int width,
      @ForAll @IntRange(max = 200) int below,
      @ForAll @IntRange(max = 200) int above) {
    Quantity narrow = quartersOfKm(low, low + width);
    Quantity wide = quartersOfKm(low - below, low + width + above);
    Assume.that(!contradicts(a, narrow));

    assertThat(contradicts(a, wide)).isFalse();
  }

  private static Quantity quartersOfKm(int from, int to) {
    return Quantity.between(
        Interval.closed(Rational.of(from, 4), Rational.of(to, 4)), SomeUnits.KM);
  }

  @Property(maxDiscardRatio = 50)
  void sound_and_complete_in_every_unit(@ForAll Quantity a, @ForAll Quantity b) {
    Optional<Interval> hard = a.hardIn(b.unit());
    Assume.that(hard.isPresent());
    boolean meet = haveCommonNumber(hard.get(), b.hard());
    QuantityComparison comparison = a.compareWith(b);

    assertThat(meet && comparison.level() == Level.CONTRADICTION).isFalse();
    assertThat(meet && a.isDisjointFrom(b)).isFalse();
    if (!meet && !mayBeShare(a, b) && !mayBeShare(b, a)) {
      assertThat(a.isDisjointFrom(b)).isTrue();
      assertThat(comparison.code())
          .isIn(Code.DISJOINT, Code.OVER_CEILING, Code.OPPOSED, Code.BOUNDARY);
      assertThat(comparison.code() == Code.BOUNDARY && comparison.relativeDifference().signum() > 0)
          .isFalse();
    }
  }

  /** 0.25 may be 25 %. */
  private static boolean mayBeShare(Quantity open, Quantity other) {
    return open.unit().isUnspecified() && other.unit().equals(SomeUnits.PERCENT);
  }

  /** Tries every end, and a number between every two. */
  private static boolean haveCommonNumber(Interval x, Interval y) {
    TreeSet<Rational> ends = new TreeSet<>(List.of(Rational.ZERO));
    for (Bound bound : List.of(x.lower(), x.upper(), y.lower(), y.upper())) {
      bound.value().ifPresent(ends::add);
    }
    List<Rational> tried = new ArrayList<>(ends);
    tried.add(ends.first().minus(Rational.ONE));
    tried.add(ends.last().plus(Rational.ONE));
    Rational before = ends.first();
    for (Rational end : ends) {
      tried.add(before.plus(end).dividedBy(Rational.of(2)));
      before = end;
    }
    return tried.stream().anyMatch(n -> isIn(n, x) && isIn(n, y));
  }

  private static boolean isIn(Rational number, Interval interval) {
    int fromLow = interval.lower().value().map(number::compareTo).orElse(1);
    int fromHigh = interval.upper().value().map(number::compareTo).orElse(-1);
    return (fromLow > 0 || (fromLow == 0 && interval.lower().inclusive()))
        && (fromHigh < 0 || (fromHigh == 0 && interval.upper().inclusive()));
  }

  @Property
  void what_is_conveyed_lies_within_what_must_hold(@ForAll Quantity a) {
    assertThat(a.hard().encloses(a.typical())).isTrue();
    assertThat(a.anchor().filter(n -> !isAtMostOneOutside(a.hard(), n.value()))).isEmpty();
  }

  /** Of counts, the bound itself is left out: more than 150 people is 151 or more. */
  private static boolean isAtMostOneOutside(Interval interval, Rational number) {
    Rational above = number.plus(Rational.ONE);
    Rational below = number.minus(Rational.ONE);
    return interval.lower().value().filter(low -> low.compareTo(above) > 0).isEmpty()
        && interval.upper().value().filter(high -> high.compareTo(below) < 0).isEmpty();
  }

  @Property
  void reads_back_what_it_writes(@ForAll @Written Quantity a) {
    Quantity again = Quantity.parse(a.format());

    assertThat(again).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(again.typical()).isEqualTo(a.typical());
    assertThat(again.canonical()).isEqualTo(a.canonical());
    assertThat(again.surface()).contains(a.format());
  }

  @Property
  void equality_hash_and_texts_agree(@ForAll @Written Quantity a, @ForAll @Written Quantity b) {
    boolean equal = a.equals(b);

    assertThat(a.canonical().equals(b.canonical())).isEqualTo(equal);
    assertThat(a.format().equals(b.format())).isEqualTo(equal);
    assertThat(!equal || a.hashCode() == b.hashCode()).isTrue();
    assertThat(!equal || a.compareWith(b).code() == Code.SAME).isTrue();
  }

  @Property(tries = 200)
  void nothing_depends_on_the_default_locale(
      @ForAll @Written Quantity a, @ForAll @Written Quantity b) {
    String plain = a.compareWith(b).explanation() + a + a.canonical();
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Quantity again = Quantity.parse(a.format());

        assertThat(again).isEqualTo(a);
        assertThat(again.compareWith(b).explanation() + again + again.canonical()).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
