package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of exact numbers: sums, differences, products, order and rounding are those of {@link
 * BigDecimal}; fractions form a field; equal numbers have equal texts and hashes; the text of a
 * decimal number reads back.
 */
class RationalProperties {
  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
        .ofScale(4);
  }

  @Provide
  Arbitrary<Rational> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-60, 60), Arbitraries.longs().between(1, 60))
        .as(Rational::of)
        .withoutEdgeCases();
  }

  @Property
  void agrees_with_decimal_arithmetic(
      @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    Rational x = Rational.of(a);
    Rational y = Rational.of(b);

    assertThat(x.plus(y)).isEqualTo(Rational.of(a.add(b)));
    assertThat(x.minus(y)).isEqualTo(Rational.of(a.subtract(b)));
    assertThat(x.times(y)).isEqualTo(Rational.of(a.multiply(b)));
    assertThat(x.negate()).isEqualTo(Rational.of(a.negate()));
    assertThat(x.abs()).isEqualTo(Rational.of(a.abs()));
    assertThat(x.min(y)).isEqualTo(Rational.of(a.min(b)));
    assertThat(x.max(y)).isEqualTo(Rational.of(a.max(b)));
    assertThat(x.signum()).isEqualTo(a.signum());
    assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
  }

  @Property
  void rounds_like_decimal_numbers(@ForAll("decimals") BigDecimal a) {
    Rational x = Rational.of(a);

    assertThat(x.floor()).isEqualTo(Rational.of(a.setScale(0, RoundingMode.FLOOR)));
    assertThat(x.ceiling()).isEqualTo(Rational.of(a.setScale(0, RoundingMode.CEILING)));
    assertThat(x.isWhole()).isEqualTo(x.floor().equals(x));
  }

  @Property
  void a_decimal_number_reads_back(@ForAll("decimals") BigDecimal a) {
    Rational x = Rational.of(a);

    assertThat(x.isDecimal()).isTrue();
    assertThat(new BigDecimal(x.toString())).isEqualByComparingTo(a);
  }

  @Property
  void sums_and_products_form_a_field(
      @ForAll("fractions") Rational a,
      @ForAll("fractions") Rational b,
      @ForAll("fractions") Rational c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
    assertThat(a.times(Rational.ONE)).isEqualTo(a);
    assertThat(a.minus(a)).isEqualTo(Rational.ZERO);
  }

  @Property
  void division_undoes_multiplication(
      @ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
    Assume.that(b.signum() != 0);

    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
  }

  @Property
  void equal_means_equal_by_order_text_and_hash(
      @ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
    boolean equal = a.equals(b);

    assertThat(a.compareTo(b) == 0).isEqualTo(equal);
    assertThat(a.toString().equals(b.toString())).isEqualTo(equal);
    assertThat(!equal || a.hashCode() == b.hashCode()).isTrue();
    assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
  }
}
