package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The laws of comparison for all pairs of many small quantities: every hedge with every number,
 * every range with every openness, all that can be approximate also so, counted, measured and
 * without a unit.
 *
 * <p>Whether two have a number in common is decided by trying numbers in steps of 0.005, since all
 * bounds are multiples of 0.01.
 */
class EveryPairTest {
  private static final int STEPS = 200;
  private static final int LEAST = -20 * STEPS;
  private static final int MOST = 200 * STEPS;
  private static final List<Integer> NUMBERS =
      List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 150);
  private static final List<String> SHARES =
      List.of("0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9");
  private static final List<Integer> ENDS = List.of(0, 1, 2, 3, 5, 9, 12, 30);
  private static final Set<Hedge> BOUNDS =
      EnumSet.of(Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO);
  private static final List<Quantity> ALL = all();
  private static final List<BitSet> HARD = ALL.stream().map(q -> numbers(q.hard(), 1)).toList();
  private static final List<BitSet> WHOLE =
      ALL.stream().map(q -> numbers(q.hard(), STEPS)).toList();

  private static List<Quantity> all() {
    List<Quantity> all = new ArrayList<>();
    for (Unit unit : List.of(SomeUnits.PEOPLE, Unit.unspecified(), SomeUnits.KM)) {
      for (Hedge hedge : EnumSet.range(Hedge.EXACTLY, Hedge.UP_TO)) {
        NUMBERS.stream()
            .filter(n -> n > 0 || !(unit.isCount() && isBelow(hedge)))
            .map(n -> Quantity.of(hedge, BigDecimal.valueOf(n), unit))
            .forEach(all::add);
      }
      for (int low : ENDS) {
        ENDS.stream().filter(high -> high >= low).forEach(high -> addRanges(low, high, unit, all));
      }
    }
    for (String share : SHARES) {
      all.add(Quantity.of(Hedge.FRACTION, new BigDecimal(share), Unit.ratio()));
    }
    all.stream()
        .filter(q -> BOUNDS.contains(q.hedge()) || q.hedge() == Hedge.BETWEEN)
        .toList()
        .forEach(q -> all.add(q.approximately()));
    return List.copyOf(all);
  }

  /** There are not fewer than 0 people, nor nearly 0. */
  private static boolean isBelow(Hedge hedge) {
    return hedge == Hedge.LESS_THAN || hedge == Hedge.NEARLY;
  }

  private static void addRanges(int low, int high, Unit unit, List<Quantity> all) {
    for (int openness = 0; openness < (low == high ? 1 : 4); openness++) {
      Bound from = new Bound(number(low), (openness & 1) == 0);
      Bound to = new Bound(number(high), (openness & 2) == 0);
      boolean empty = unit.isCount() && openness == 3 && high - low == 1;
      if (!empty) {
        all.add(Quantity.between(new Interval(from, to), unit));
      }
    }
  }

  private static Optional<Rational> number(int n) {
    return Optional.of(Rational.of(n));
  }

  /** Every step, or only every so many, that lies in the interval. */
  private static BitSet numbers(Interval interval, int every) {
    Bound lower = interval.lower();
    Bound upper = interval.upper();
    int from = lower.value().map(n -> step(n) + (lower.inclusive() ? 0 : 1)).orElse(LEAST);
    int to = upper.value().map(n -> step(n) - (upper.inclusive() ? 0 : 1)).orElse(MOST);
    BitSet set = new BitSet();
    for (int at = -Math.floorDiv(-from, every) * every; at <= to; at += every) {
      set.set(at - LEAST);
    }
    return set;
  }

  /** Returns which step the number is, always an even one. */
  private static int step(Rational number) {
    return 2 * number.times(Rational.of(STEPS / 2)).numerator().intValueExact();
  }

  /** The numbers to try: for two counts the whole ones, else all. */
  private static List<BitSet> tried(int i, int j) {
    return ALL.get(i).unit().isCount() && ALL.get(j).unit().isCount() ? WHOLE : HARD;
  }

  private static boolean areComparable(Quantity a, Quantity b) {
    return a.unit().isUnspecified() || b.unit().isUnspecified() || a.unit().equals(b.unit());
  }

  private static boolean haveOneNumber(Quantity a, Quantity b) {
    return a.anchor().isPresent()
        && b.anchor().isPresent()
        && a.anchor().get().value().equals(b.anchor().get().value());
  }

  @Test
  void all_pairs_keep_the_laws() {
    int[] pairs = new int[3];
    for (int i = 0; i < ALL.size(); i++) {
      for (int j = i; j < ALL.size(); j++) {
        boolean comparable = areComparable(ALL.get(i), ALL.get(j));
        boolean disjoint = !tried(i, j).get(i).intersects(tried(i, j).get(j));
        String broken =
            comparable
                ? brokenLaw(ALL.get(i), ALL.get(j), disjoint)
                : brokenLawOfApples(ALL.get(i), ALL.get(j));
        if (!broken.isEmpty()) {
          fail(ALL.get(i) + " / " + ALL.get(j) + ": " + broken);
        }
        pairs[comparable ? disjoint ? 0 : 1 : 2]++;
      }
    }

    assertThat(pairs)
        .as("disjoint, meeting, incomparable")
        .containsExactly(291_170, 562_282, 248_418);
  }

  private static String brokenLawOfApples(Quantity a, Quantity b) {
    boolean apart =
        a.compareWith(b).code() == Code.UNIT
            && b.compareWith(a).code() == Code.UNIT
            && !a.entails(b)
            && !a.isDisjointFrom(b);
    return apart ? "" : "not incomparable";
  }

  private static String brokenLaw(Quantity a, Quantity b, boolean disjoint) {
    QuantityComparison there = a.compareWith(b);
    QuantityComparison back = b.compareWith(a);
    boolean contradiction = there.level() == Level.CONTRADICTION;
    boolean ceiling = a.hedge() == Hedge.UP_TO || b.hedge() == Hedge.UP_TO;
    if (contradiction && !disjoint) {
      return "unsound, " + there.code();
    }
    if (disjoint && !contradiction && !ceiling && !haveOneNumber(a, b)) {
      return "incomplete, " + there.code();
    }
    boolean symmetric =
        there.code() == back.code()
            && there.level() == back.level()
            && there.severity().equals(back.severity())
            && there.relativeDifference().equals(back.relativeDifference());
    if (!symmetric) {
      return "asymmetric, " + there.code() + " and " + back.code();
    }
    return a.isDisjointFrom(b) == disjoint && b.isDisjointFrom(a) == disjoint
        ? ""
        : "disjoint " + !disjoint;
  }

  @Test
  void one_entails_the_other_if_it_allows_no_other_number() {
    int entailed = 0;
    for (int i = 0; i < ALL.size(); i++) {
      for (int j = 0; j < ALL.size(); j++) {
        if (areComparable(ALL.get(i), ALL.get(j))) {
          BitSet others = (BitSet) tried(i, j).get(i).clone();
          others.andNot(tried(i, j).get(j));
          boolean entails = ALL.get(i).entails(ALL.get(j));
          if (entails != others.isEmpty()) {
            fail(ALL.get(i) + " / " + ALL.get(j) + ": entails " + entails);
          }
          entailed += entails ? 1 : 0;
        }
      }
    }

    assertThat(entailed).isEqualTo(349_826);
  }

  @Test
  void what_is_conveyed_must_hold() {
    assertThat(ALL).hasSize(1_484);
    for (int i = 0; i < ALL.size(); i++) {
      BitSet conveyed = numbers(ALL.get(i).typical(), 1);
      conveyed.andNot(HARD.get(i));
      if (!conveyed.isEmpty() || HARD.get(i).isEmpty()) {
        fail(ALL.get(i) + " conveys what need not hold, or nothing need hold");
      }
    }
  }
}
