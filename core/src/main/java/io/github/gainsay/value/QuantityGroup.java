package io.github.gainsay.value;

import io.github.gainsay.value.QuantityComparison.Code;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of which it may be told at once how all of them stand to all of others, so that many
 * need not be compared in pairs: each of "more than 1,000" to "more than 1,100" and each of "more
 * than 2,000" to "more than 2,500" are far apart.
 *
 * <p>Of a group only its extremes are kept. It is told most of what is next to each other
 * {@linkplain #ORDER in order}. Where it depends on which of them are compared, nothing is told,
 * and the group has to be divided. Immutable and thread-safe.
 */
public final class QuantityGroup {
  /** Brings together what is alike: by unit, then by hedge and grain, then by number. */
  public static final Comparator<Quantity> ORDER =
      Comparator.comparing((Quantity q) -> q.unit().toString())
          .thenComparing(Quantity::hedge)
          .thenComparing(Quantity::isApproximate)
          .thenComparing(QuantityGroup::grain)
          .thenComparing(QuantityGroup::hasTwoDigits)
          .thenComparing(QuantityGroup::isWhole)
          .thenComparing(Quantity::hard, Interval.BY_LOWER.thenComparing(Interval.BY_UPPER))
          .thenComparing(Quantity::typical, Interval.BY_LOWER.thenComparing(Interval.BY_UPPER));

  /** Where the quantities lie on one scale. */
  private record Extent(Ends hard, Ends typical, @Nullable Interval numbers) {
    static Extent of(Form form) {
      return new Extent(
          Ends.of(form.hard()),
          Ends.of(form.typical()),
          form.printed() == null ? null : Interval.point(form.printed().number()));
    }

    Extent and(Extent other) {
      return new Extent(
          hard.and(other.hard),
          typical.and(other.typical),
          numbers == null || other.numbers == null ? null : numbers.hull(other.numbers));
    }
  }

  private final Quantity first;
  private final int size;
  private final boolean ofOneUnit;
  private final boolean alike;
  private final Extent own;
  private final Extent base;

  private QuantityGroup(
      Quantity first, int size, boolean ofOneUnit, boolean alike, Extent own, Extent base) {
    this.first = first;
    this.size = size;
    this.ofOneUnit = ofOneUnit;
    this.alike = alike;
    this.own = own;
    this.base = base;
  }

  /**
   * {@return the group of one quantity}
   *
   * @param only the quantity
   */
  public static QuantityGroup of(Quantity only) {
    return new QuantityGroup(only, 1, true, true, Extent.of(only.own()), Extent.of(only.base()));
  }

  /**
   * {@return the group of these and the others}
   *
   * @param other the others
   */
  public QuantityGroup and(QuantityGroup other) {
    boolean one = ofOneUnit && other.ofOneUnit && first.unit().equals(other.first.unit());
    return new QuantityGroup(
        first,
        size + other.size,
        one,
        one && alike && other.alike && areAlike(first, other.first),
        own.and(other.own),
        base.and(other.base));
  }

  private static boolean areAlike(Quantity a, Quantity b) {
    return a.hedge() == b.hedge()
        && a.isApproximate() == b.isApproximate()
        && grain(a).equals(grain(b))
        && hasTwoDigits(a) == hasTwoDigits(b)
        && isWhole(a) == isWhole(b);
  }

  /** Nought of what has no number. */
  private static Rational grain(Quantity q) {
    return q.anchor().map(Anchor::grain).orElse(Rational.ZERO);
  }

  private static boolean hasTwoDigits(Quantity q) {
    return q.own().printed() != null && q.own().printed().hasTwoDigits();
  }

  private static boolean isWhole(Quantity q) {
    return q.anchor().filter(anchor -> anchor.value().isWhole()).isPresent();
  }

  /**
   * {@return the code of the comparison of each of these with each of the others; empty if it may
   * depend on which, and always known of two groups of one}
   *
   * @param other the others
   * @param profile whose standards, and which rates of exchange
   */
  public Optional<Code> code(QuantityGroup other, Profile profile) {
    if (size == 1 && other.size == 1) {
      return Optional.of(QuantityComparison.code(first, other.first, profile));
    }
    if (!alike || !other.alike) {
      return Optional.empty();
    }
    if (Alignment.isDirect(first, other.first)) {
      return new GroupRow(onOwnScale(), other.onOwnScale()).code();
    }
    if (Alignment.isByDimension(first, other.first)) {
      return new GroupRow(onScaleOfDimension(), other.onScaleOfDimension()).code();
    }
    return first.unit().countsSameAs(other.first.unit())
        ? Optional.empty()
        : Optional.of(Code.UNIT);
  }

  private GroupRow.Side onOwnScale() {
    return new GroupRow.Side(first, first.own(), own.hard, own.typical, own.numbers);
  }

  private GroupRow.Side onScaleOfDimension() {
    return new GroupRow.Side(first, first.base(), base.hard, base.typical, base.numbers);
  }

  /**
   * {@return between which two the {@linkplain QuantityComparison#relativeDifference() relative
   * differences} of each of these and each of the others lie; empty if that is not known, as where
   * some are equal}
   *
   * @param other the others, which are compared with these on one scale
   */
  public Optional<Interval> differences(QuantityGroup other) {
    if (Alignment.isDirect(first, other.first)) {
      return new GroupRow(onOwnScale(), other.onOwnScale()).differences();
    }
    return Alignment.isByDimension(first, other.first)
        ? new GroupRow(onScaleOfDimension(), other.onScaleOfDimension()).differences()
        : Optional.empty();
  }

  /**
   * {@return whether each of these {@linkplain Quantity#entails entails} each of the others; empty
   * if it may depend on which, and always known of two groups of one}
   *
   * @param other the others
   */
  public Optional<Boolean> entails(QuantityGroup other) {
    if (size == 1 && other.size == 1) {
      return Optional.of(first.entails(other.first));
    }
    return hard(other, (these, those) -> those.encloses(these));
  }

  /**
   * {@return whether each of these lies below each of the others, by all that they allow; empty if
   * it may depend on which, or they have no scale in common}
   *
   * @param other the others
   */
  public Optional<Boolean> areBelow(QuantityGroup other) {
    return hard(other, Ends::areBelow);
  }

  private Optional<Boolean> hard(QuantityGroup other, BiFunction<Ends, Ends, Sure> relation) {
    if (!ofOneUnit || !other.ofOneUnit) {
      return Optional.empty();
    }
    if (Alignment.isDirect(first, other.first)) {
      return known(relation.apply(own.hard, other.own.hard));
    }
    return Alignment.isByDimension(first, other.first)
        ? known(relation.apply(base.hard, other.base.hard))
        : Optional.empty();
  }

  private static Optional<Boolean> known(Sure sure) {
    return sure == Sure.OPEN ? Optional.empty() : Optional.of(sure == Sure.YES);
  }
}
