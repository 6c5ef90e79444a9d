package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of products of two longs, held against {@link BigInteger}: which are short, and their
 * order; and the greatest common divisor.
 */
class LongsProperties {
  private static final BigInteger LIMIT = BigInteger.TWO.pow(62);

  @Provide
  Arbitrary<Long> longs() {
    List<Long> nearPowers =
        LongStream.range(0, Long.SIZE)
            .map(exponent -> 1L << exponent)
            .flatMap(power -> LongStream.of(power - 1, power, power + 1))
            .flatMap(number -> LongStream.of(number, -number))
            .boxed()
            .toList();
    return Arbitraries.oneOf(Arbitraries.of(nearPowers), Arbitraries.longs());
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  @Property(tries = 5000)
  void short_products_leave_room_for_a_sum(@ForAll("longs") long a, @ForAll("longs") long b) {
    BigInteger product = product(a, b);

    assertThat(Longs.fits(a, b))
        .isEqualTo(product.compareTo(LIMIT) < 0 && product.compareTo(LIMIT.negate()) >= 0);
  }

  @Property(tries = 5000)
  void products_are_in_order(
      @ForAll("longs") long a,
      @ForAll("longs") long b,
      @ForAll("longs") long c,
      @ForAll("longs") long d) {
    assertThat(Longs.compareProducts(a, b, c, d)).isEqualTo(product(a, b).compareTo(product(c, d)));
    assertThat(Longs.compareProducts(a, b, b, a)).isZero();
  }

  @Property(tries = 5000)
  void the_common_divisor_is_the_greatest(@ForAll("longs") long a, @ForAll("longs") long b) {
    long first = Math.max(a, -Long.MAX_VALUE);
    long second = Math.max(b, -Long.MAX_VALUE);

    assertThat(BigInteger.valueOf(Longs.gcd(first, second)))
        .isEqualTo(BigInteger.valueOf(first).gcd(BigInteger.valueOf(second)));
  }
}
