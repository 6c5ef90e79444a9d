package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of spans of time: reading what is written gives the same span; equality, hash, text and
 * order agree; the order is total; of two disjoint spans exactly one is before the other; a span is
 * within itself; what lies within shares a moment; without offsets, all is decided by the first
 * moments and the moments after the last.
 */
class WhenProperties {
  @Provide
  Arbitrary<When> spans() {
    Arbitrary<String> moments = moments();
    Arbitrary<String> pairs =
        Combinators.combine(moments, moments).as((a, b) -> sort(a, b)).filter(s -> s.contains("/"));
    Arbitrary<String> open =
        Combinators.combine(moments, Arbitraries.of(true, false))
            .as((a, begins) -> begins ? a + "/.." : "../" + a);
    return Arbitraries.oneOf(moments, pairs, open).map(When::parse).withoutEdgeCases();
  }

  /** Few dates, so that they often meet. */
  private static Arbitrary<String> moments() {
    Arbitrary<String> dates =
        Arbitraries.of(
            "2024", "2025", "202X", "20XX", "2025-04", "2025-05", "2025-04-10", "2025-04-11");
    Arbitrary<String> qualified =
        Combinators.combine(dates, Arbitraries.of("", "~", "?", "%")).as(String::concat);
    Arbitrary<String> times =
        Combinators.combine(
                Arbitraries.of("2025-04-10T23:30", "2025-04-11T00:15", "2025-04-11T01:30:15"),
                Arbitraries.of("", "Z", "+02:00", "-05:00"))
            .as(String::concat);
    return Arbitraries.oneOf(qualified, times);
  }

  private static String sort(String a, String b) {
    When one = When.parse(a);
    When other = When.parse(b);
    return other.isBefore(one) ? b + "/" + a : one.isBefore(other) ? a + "/" + b : a;
  }

  @Property
  void reads_back_what_it_writes(@ForAll("spans") When a) {
    When again = When.parse(a.toString());

    assertThat(again).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
    assertThat(again.begin()).isEqualTo(a.begin());
    assertThat(again.endExclusive()).isEqualTo(a.endExclusive());
    assertThat(again.canonical()).isEqualTo(a.canonical());
  }

  @Property
  void equality_text_and_order_agree(@ForAll("spans") When a, @ForAll("spans") When b) {
    boolean equal = a.equals(b);

    assertThat(a.toString().equals(b.toString())).isEqualTo(equal);
    assertThat(a.compareTo(b) == 0).isEqualTo(equal);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(!equal || a.hashCode() == b.hashCode()).isTrue();
  }

  @Property
  void the_order_is_transitive(
      @ForAll("spans") When a, @ForAll("spans") When b, @ForAll("spans") When c) {
    List<When> ordered = Stream.of(a, b, c).sorted().toList();

    assertThat(ordered.get(0).compareTo(ordered.get(1))).isNotPositive();
    assertThat(ordered.get(1).compareTo(ordered.get(2))).isNotPositive();
    assertThat(ordered.get(0).compareTo(ordered.get(2))).isNotPositive();
  }

  @Property
  void of_two_disjoint_spans_exactly_one_is_before_the_other(
      @ForAll("spans") When a, @ForAll("spans") When b) {
    assertThat(a.isBefore(b) ^ b.isBefore(a)).isEqualTo(a.isDisjointFrom(b));
    assertThat(a.isDisjointFrom(b)).isEqualTo(b.isDisjointFrom(a));
    assertThat(a.isBefore(b) && b.isBefore(a)).isFalse();
    assertThat(a.isDisjointFrom(a)).isFalse();
  }

  @Property
  void what_lies_within_shares_a_moment(@ForAll("spans") When a, @ForAll("spans") When b) {
    assertThat(a.isWithin(b) && a.isDisjointFrom(b)).isFalse();
  }

  @Property
  void a_span_is_within_itself(@ForAll("spans") When a) {
    assertThat(a.isWithin(a)).isTrue();
  }

  @Property(maxDiscardRatio = 50)
  void without_offsets_all_is_decided_by_first_and_last_moments(
      @ForAll("spans") When a, @ForAll("spans") When b) {
    Assume.that(!hasOffset(a) && !hasOffset(b));
    LocalDateTime aBegin = a.begin().orElse(LocalDateTime.MIN);
    LocalDateTime aEnd = a.endExclusive().orElse(LocalDateTime.MAX);
    LocalDateTime bBegin = b.begin().orElse(LocalDateTime.MIN);
    LocalDateTime bEnd = b.endExclusive().orElse(LocalDateTime.MAX);

    assertThat(a.isBefore(b)).isEqualTo(!aEnd.isAfter(bBegin));
    assertThat(a.isWithin(b)).isEqualTo(!aBegin.isBefore(bBegin) && !aEnd.isAfter(bEnd));
  }

  private static boolean hasOffset(When when) {
    return when.toString().matches(".*T.*(Z|[+-]\\d\\d:\\d\\d).*");
  }
}
