package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Measure.Reading;
import io.github.gainsay.value.QuantityDomain.InKm;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What a quantity stands for does not depend on its unit: the same number with the same grain and
 * the same widths stands to all others as before.
 */
@Domain(QuantityDomain.class)
@Domain(DomainContext.Global.class)
class ConversionProperties {
  /** A unit in which the widths are what they are in another. */
  private record Converted(Quantity q, Reading from, Reading to) implements Rounding {
    static Quantity of(Quantity q, Unit unit) {
      Reading from = q.unit().readings().get(0);
      Converted converted = new Converted(q, from, unit.readings().get(0));
      Quantity exact =
          q.anchor()
              .map(
                  n ->
                      Quantity.of(
                          q.hedge(),
                          new Anchor(converted.there(n.value()), converted.width(n.grain())),
                          unit,
                          converted))
              .orElseGet(() -> Quantity.between(converted.there(q.typical()), unit, converted));
      return q.isApproximate() ? exact.approximately() : exact;
    }

    private Rational there(Rational number) {
      return to.fromBase(from.toBase(number));
    }

    private Interval there(Interval interval) {
      return new Interval(interval.lower().map(this::there), interval.upper().map(this::there));
    }

    private Rational width(Rational width) {
      return width.times(from.factor()).dividedBy(to.factor());
    }

    private Anchor back(Anchor anchor) {
      Rational value = from.fromBase(to.toBase(anchor.value()));
      Rational grain = anchor.grain().times(to.factor()).dividedBy(from.factor());
      return new Anchor(value, q.anchor().isPresent() ? grain : Bands.grain(value));
    }

    @Override
    public Rational step(Anchor anchor) {
      return width(Rounding.STANDARD.step(back(anchor)));
    }

    @Override
    public Rational slack(Anchor anchor, Unit unit) {
      return width(Rounding.STANDARD.slack(back(anchor), q.unit()));
    }
  }

  private static void assertSame(Quantity a, Quantity b, Quantity c, Quantity d) {
    QuantityComparison before = a.compareWith(b);
    QuantityComparison after = c.compareWith(d);

    assertThat(after.code()).isEqualTo(before.code());
    assertThat(after.severity()).isEqualTo(before.severity());
    assertThat(after.relativeDifference()).isEqualTo(before.relativeDifference());
    assertThat(c.entails(d)).isEqualTo(a.entails(b));
    assertThat(c.isDisjointFrom(d)).isEqualTo(a.isDisjointFrom(b));
  }

  @Property
  void lengths_compare_alike_in_all_units(@ForAll @InKm Quantity a, @ForAll @InKm Quantity b) {
    Assume.that(a.hedge() != Hedge.VAGUE && b.hedge() != Hedge.VAGUE);

    for (Unit unit : List.of(SomeUnits.METRES, SomeUnits.MILES)) {
      Quantity c = Converted.of(a, unit);
      Quantity d = Converted.of(b, unit);
      assertSame(a, b, c, d);
      assertSame(a, b, a, d);
      assertSame(a, b, c, b);
      assertThat(c.compareWith(a).code()).isEqualTo(QuantityComparison.Code.SAME);
    }
  }

  @Property
  void temperatures_compare_alike_in_all_units(@ForAll @InKm Quantity x, @ForAll @InKm Quantity y) {
    Assume.that(x.hedge() != Hedge.VAGUE && y.hedge() != Hedge.VAGUE);
    Quantity a = x.in(SomeUnits.CELSIUS);
    Quantity b = y.in(SomeUnits.CELSIUS);

    for (Unit unit : List.of(SomeUnits.KELVINS, SomeUnits.FAHRENHEIT)) {
      Quantity c = Converted.of(a, unit);
      Quantity d = Converted.of(b, unit);
      Assume.that(printsAlike(a, c) && printsAlike(b, d));
      assertSame(a, b, c, d);
      assertSame(a, b, a, d);
      assertSame(a, b, c, b);
    }
  }

  /** Whether as many digits are significant as before, which depends on where nought is. */
  private static boolean printsAlike(Quantity before, Quantity after) {
    Form.Printed one = before.base().printed();
    Form.Printed other = after.base().printed();
    return one == null
        || other == null
        || (one.hasTwoDigits() == other.hasTwoDigits()
            && one.halfGrain().equals(other.halfGrain()));
  }

  @Property
  void what_must_hold_is_converted_there_and_back(@ForAll Quantity a, @ForAll Quantity b) {
    Optional<Interval> there = a.hardIn(b.unit());
    boolean hasEnds = a.hedge() == Hedge.BETWEEN && !a.unit().isCount() && !a.unit().isChange();

    assertThat(there.isPresent() && !a.unit().isComparableWith(b.unit())).isFalse();
    if (hasEnds && there.isPresent() && !b.unit().isCount()) {
      assertThat(Quantity.between(there.get(), b.unit()).hardIn(a.unit())).contains(a.hard());
    }
  }
}
