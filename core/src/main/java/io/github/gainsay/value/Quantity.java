package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hedged number with its unit, such as "more than 150 people".
 *
 * <p>It holds two intervals. The {@linkplain #hard() hard} one is what must hold, and the only
 * ground for a contradiction: more than 150 people is 151 or any greater number. The {@linkplain
 * #typical() typical} one is what the words convey, here 151 to 160; it only grades how much a
 * difference matters. Numbers of counted things are whole and start at nought.
 *
 * <p>Quantities are equal if hedge, number, unit and both intervals are; the words they were read
 * from make no difference. Noughts after the point count only where they narrow the hard interval:
 * 150.0 is narrower than 150, but more than 150.0 is more than 150, and 150.0 people are 150
 * people. Immutable and thread-safe.
 */
public final class Quantity implements Value {
  private final Hedge hedge;
  private final @Nullable Anchor anchor;
  private final Interval hard;
  private final Interval typical;
  private final Unit unit;
  private final @Nullable String surface;

  private Quantity(
      Hedge hedge,
      @Nullable Anchor anchor,
      Interval hard,
      Interval typical,
      Unit unit,
      @Nullable String surface) {
    this.hedge = hedge;
    this.anchor = anchor;
    this.unit = unit;
    this.surface = surface;
    Interval possible = unit.isCount() ? Counts.fromNought(hard) : hard;
    boolean whole = anchor == null ? hasWholeEnds(possible) : anchor.value().isWhole();
    boolean counts = unit.isCount() && whole;
    this.hard = counts ? Counts.whole(possible) : possible;
    Interval conveyed = typical.intersection(this.hard).orElse(this.hard);
    this.typical = counts ? Counts.whole(conveyed) : conveyed;
  }

  private static boolean hasWholeEnds(Interval interval) {
    return Stream.of(interval.lower(), interval.upper())
        .allMatch(bound -> bound.value().map(Rational::isWhole).orElse(true));
  }

  /**
   * {@return the quantity that the whole phrase names}
   *
   * @param phrase a number in words or digits with its hedge and what is counted, such as {@code
   *     more than 150 people}, {@code 3,000}, {@code between 10 and 20 ships}, {@code thousands of
   *     troops}
   * @throws IllegalArgumentException if the phrase is not a quantity from its first word to its
   *     last; the message says where it stops being one
   */
  public static Quantity parse(String phrase) {
    return PhraseReader.read(phrase);
  }

  /**
   * {@return a quantity with one number}
   *
   * @param hedge any hedge but BETWEEN and VAGUE
   * @param number the number; its last significant digit says how exact it is
   * @param unit what it is a number of
   * @throws IllegalArgumentException if the hedge needs two numbers or none, if no count can
   *     satisfy it, such as fewer than 0 people, or if the number has more than 1,000 digits
   */
  public static Quantity of(Hedge hedge, BigDecimal number, Unit unit) {
    Anchor printed = Rounding.anchor(number);
    Anchor plain = Rounding.anchor(number.stripTrailingZeros());
    boolean wholeCount = unit.isCount() && plain.value().isWhole();
    boolean sameBand = Rounding.hard(hedge, plain).equals(Rounding.hard(hedge, printed));
    Anchor anchor = wholeCount || sameBand ? plain : printed;
    return new Quantity(
        hedge, anchor, Rounding.hard(hedge, anchor), Rounding.typical(hedge, anchor), unit, null);
  }

  /**
   * {@return the quantity "between two bounds"}
   *
   * @param bounds two bounds, each with or without its value; the typical interval is the same
   * @param unit what it is a number of
   * @throws IllegalArgumentException if a bound is missing or no decimal number, as 1/3 is not, or
   *     if no count lies between them, such as more than 1 and fewer than 2 people
   */
  public static Quantity between(Interval bounds, Unit unit) {
    if (bounds.lower().value().isEmpty() || bounds.upper().value().isEmpty()) {
      throw new IllegalArgumentException("bounds must have both ends, but was <" + bounds + ">");
    }
    if (!isDecimal(bounds.lower()) || !isDecimal(bounds.upper())) {
      throw new IllegalArgumentException(
          "bounds must be decimal numbers, but was <" + bounds + ">");
    }
    return new Quantity(Hedge.BETWEEN, null, bounds, bounds, unit, null);
  }

  private static boolean isDecimal(Bound bound) {
    return bound.value().orElseThrow().isDecimal();
  }

  static Quantity vague(VagueNumeral numeral, Unit unit) {
    return new Quantity(Hedge.VAGUE, null, numeral.hard(), numeral.typical(), unit, null);
  }

  Quantity readFrom(String phrase) {
    return new Quantity(hedge, anchor, hard, typical, unit, phrase);
  }

  /** {@return what the words around the number make of it} */
  public Hedge hedge() {
    return hedge;
  }

  /** {@return the number as printed; empty if there are two or none} */
  public Optional<Anchor> anchor() {
    return Optional.ofNullable(anchor);
  }

  /** {@return all numbers that satisfy the words} */
  public Interval hard() {
    return hard;
  }

  /** {@return the numbers that the words convey, all of them within the hard interval} */
  public Interval typical() {
    return typical;
  }

  /** {@return what it is a number of} */
  public Unit unit() {
    return unit;
  }

  /** {@return the phrase it was read from, if any; makes no difference to equality} */
  public Optional<String> surface() {
    return Optional.ofNullable(surface);
  }

  /**
   * {@return whether every number that satisfies this satisfies the other, as "exactly 156" does
   * "more than 150"}
   *
   * @param other the other quantity; with another unit, nothing follows
   */
  public boolean entails(Quantity other) {
    return unit.isComparableWith(other.unit) && other.hard.encloses(hard);
  }

  /**
   * {@return whether no number satisfies both; with different units the question has no answer, so
   * false}
   *
   * @param other the other quantity
   */
  public boolean isDisjointFrom(Quantity other) {
    return unit.isComparableWith(other.unit) && hard.isDisjointFrom(other.hard);
  }

  /**
   * {@return how this and the other quantity stand to each other, and why}
   *
   * @param other the other quantity
   */
  public QuantityComparison compareWith(Quantity other) {
    return QuantityComparison.of(this, other);
  }

  @Override
  public String canonical() {
    return "quantity " + format();
  }

  /**
   * {@return canonical English for this quantity, such as {@code more than 150 people}; {@link
   * #parse} reads it back}
   */
  @Override
  public String format() {
    return PhraseWriter.write(this);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Quantity other
        && hedge == other.hedge
        && Objects.equals(anchor, other.anchor)
        && hard.equals(other.hard)
        && typical.equals(other.typical)
        && unit.equals(other.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hedge, anchor, hard, typical, unit);
  }

  /** {@return the hard interval and the unit, such as {@code [151, ∞) people}} */
  @Override
  public String toString() {
    return (hard + " " + unit).strip();
  }
}
