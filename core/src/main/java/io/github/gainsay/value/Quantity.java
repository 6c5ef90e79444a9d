package io.github.gainsay.value;

import io.github.gainsay.value.Form.Printed;
import io.github.gainsay.value.Measure.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hedged number with its unit, such as "more than 150 people".
 *
 * <p>It holds two intervals. The {@linkplain #hard() hard} one is what must hold, and the only
 * ground for a contradiction: more than 150 people is 151 or any greater number. The {@linkplain
 * #typical() typical} one is what the words convey, here 151 to 160; it only grades how much a
 * difference matters. Numbers of counted things are whole and start at nought.
 *
 * <p>Made from words, {@code Quantity.parse("more than 150 people")}, or from a number, {@code
 * Quantity.moreThan(150).in(Unit.count("people"))}. Where a number is given in words, as in {@code
 * about("3,000")}, its digits say how exact it is; of a number without words, such as {@code
 * about(3000)}, noughts at the end count as rounded.
 *
 * <p>Quantities are equal if hedge, number, unit and both intervals are; the words they were read
 * from make no difference. Noughts after the point count only where they narrow the hard interval:
 * 150.0 is narrower than 150, but more than 150.0 is more than 150, and 150.0 people are 150
 * people. Immutable and thread-safe.
 */
public final class Quantity implements Value {
  private static final Rational TENTH = Rational.of(1, 10);

  private final Hedge hedge;
  private final @Nullable Anchor anchor;
  private final @Nullable VagueNumeral vague;
  private final Interval hard;
  private final Interval typical;
  private final boolean approximate;
  private final Unit unit;
  private final Rounding rounding;
  private final @Nullable String surface;

  /** Made when first needed; whichever thread makes it makes the same. */
  private @Nullable Form own;

  private @Nullable Form base;
  private @Nullable String phrase;

  private Quantity(
      Hedge hedge,
      @Nullable Anchor anchor,
      @Nullable VagueNumeral vague,
      Interval hard,
      Interval typical,
      boolean approximate,
      Unit unit,
      Rounding rounding,
      @Nullable String surface) {
    this.hedge = hedge;
    this.anchor = anchor;
    this.vague = vague;
    this.approximate = approximate;
    this.unit = unit;
    this.rounding = rounding;
    this.surface = surface;
    boolean fromNought = unit.isCount() || unit.isChange();
    Interval possible = fromNought ? Counts.fromNought(hard) : hard;
    Interval stated = fromNought && anchor == null ? Counts.fromNought(typical) : typical;
    boolean whole = anchor == null ? hasWholeEnds(stated) : anchor.value().isWhole();
    boolean counts = unit.isCount() && whole;
    this.hard = counts ? Counts.whole(possible) : possible;
    Interval conveyed = typical.intersection(this.hard).orElse(this.hard);
    this.typical = counts ? Counts.whole(conveyed) : conveyed;
  }

  private Quantity(Quantity other, String surface) {
    this.hedge = other.hedge;
    this.anchor = other.anchor;
    this.vague = other.vague;
    this.hard = other.hard;
    this.typical = other.typical;
    this.approximate = other.approximate;
    this.unit = other.unit;
    this.rounding = other.rounding;
    this.surface = surface;
  }

  private static boolean hasWholeEnds(Interval interval) {
    return isWhole(interval.lower()) && isWhole(interval.upper());
  }

  private static boolean isWhole(Bound bound) {
    return bound.value().isEmpty() || bound.value().get().isWhole();
  }

  /**
   * {@return the quantity that the whole English phrase names}
   *
   * @param phrase a number in words or digits with its hedge and what is counted, such as {@code
   *     more than 150 people}, {@code $3.5bn}, {@code between 10 and 20 ships}, {@code one in four}
   * @throws IllegalArgumentException if the phrase is not a quantity from its first word to its
   *     last; the message says where it stops being one
   */
  public static Quantity parse(String phrase) {
    return QuantityReader.english().parse(phrase);
  }

  /**
   * {@return the quantities that an English text mentions, in their order}
   *
   * @param text any text, such as a sentence or an article
   */
  public static List<QuantityReader.Mention> find(String text) {
    return QuantityReader.english().find(text);
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
    return of(hedge, Anchor.of(number), unit, Rounding.STANDARD);
  }

  /**
   * {@return a quantity with one number, with widths of one's own}
   *
   * @param hedge any hedge but BETWEEN and VAGUE
   * @param anchor the number as printed
   * @param unit what it is a number of
   * @param rounding how wide the hedge is
   * @throws IllegalArgumentException if the hedge needs two numbers or none, or if no count can
   *     satisfy it, such as fewer than 0 people
   */
  public static Quantity of(Hedge hedge, Anchor anchor, Unit unit, Rounding rounding) {
    return of(hedge, anchor, unit, rounding, null);
  }

  static Quantity of(
      Hedge hedge, Anchor anchor, Unit unit, Rounding rounding, @Nullable String surface) {
    if (hedge == Hedge.FRACTION) {
      requireShare(anchor.value(), unit);
    }
    Bands bands = new Bands(rounding);
    Anchor least = leastGrain(hedge, anchor, unit, bands);
    return new Quantity(
        hedge,
        least,
        null,
        bands.hard(hedge, least, unit),
        bands.typical(hedge, least, unit),
        false,
        unit,
        rounding,
        surface);
  }

  private static void requireShare(Rational number, Unit unit) {
    boolean share = number.signum() > 0 && number.compareTo(Rational.ONE) < 0;
    if (!share || !unit.withoutChange().hasScaleOf(Unit.ratio())) {
      throw new IllegalArgumentException(
          "anchor must be a share of one for a fraction, but was <"
              + (number + " " + unit).strip()
              + ">");
    }
  }

  /** Takes the noughts off the number that make no difference; shares in words have none. */
  private static Anchor leastGrain(Hedge hedge, Anchor printed, Unit unit, Bands bands) {
    if (hedge == Hedge.FRACTION) {
      return new Anchor(printed.value(), TENTH);
    }
    Anchor plain = new Anchor(printed.value(), Bands.grain(printed.value()));
    if (plain.grain().compareTo(printed.grain()) <= 0 || !printed.value().isDecimal()) {
      return printed;
    }
    boolean wholeCount = unit.isCount() && plain.value().isWhole();
    boolean sameBand = bands.hard(hedge, plain, unit).equals(bands.hard(hedge, printed, unit));
    return wholeCount || sameBand ? plain : printed;
  }

  /**
   * {@return the quantity "between two bounds"}
   *
   * @param bounds two bounds, each with or without its value; the typical interval is the same
   * @param unit what it is a number of
   * @throws IllegalArgumentException if a bound is missing, or if no count lies between them, such
   *     as more than 1 and fewer than 2 people
   */
  public static Quantity between(Interval bounds, Unit unit) {
    return between(bounds, unit, Rounding.STANDARD);
  }

  /**
   * {@return the quantity "between two bounds", with widths of one's own}
   *
   * @param bounds two bounds, each with or without its value; the typical interval is the same
   * @param unit what it is a number of
   * @param rounding by how much the bounds may be off once they are {@linkplain #approximately()
   *     only about there}
   * @throws IllegalArgumentException if a bound is missing, or if no count lies between them, such
   *     as more than 1 and fewer than 2 people
   */
  public static Quantity between(Interval bounds, Unit unit, Rounding rounding) {
    if (bounds.lower().value().isEmpty() || bounds.upper().value().isEmpty()) {
      throw new IllegalArgumentException("bounds must have both ends, but was <" + bounds + ">");
    }
    return new Quantity(Hedge.BETWEEN, null, null, bounds, bounds, false, unit, rounding, null);
  }

  static Quantity vague(VagueNumeral numeral, Unit unit) {
    return new Quantity(
        Hedge.VAGUE,
        null,
        numeral,
        numeral.hard(),
        numeral.typical(),
        false,
        unit,
        Rounding.STANDARD,
        null);
  }

  /**
   * {@return exactly N; noughts at its end count as rounded}
   *
   * @param number the number, such as in exactly 2: neither more nor fewer
   */
  public static Quantity exactly(long number) {
    return of(Hedge.EXACTLY, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return exactly N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity exactly(String amount) {
    return hedged(Hedge.EXACTLY, amount);
  }

  /**
   * {@return about N; noughts at its end count as rounded}
   *
   * @param number the number, such as in about 3,000: 2,250 to 3,750, and most likely 2,625 to
   *     3,375
   */
  public static Quantity about(long number) {
    return of(Hedge.ABOUT, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return about N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity about(String amount) {
    return hedged(Hedge.ABOUT, amount);
  }

  /**
   * {@return nearly N, a little less; noughts at its end count as rounded}
   *
   * @param number the number, such as in nearly 150: from 140 to below 150
   */
  public static Quantity nearly(long number) {
    return of(Hedge.NEARLY, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return nearly N, a little less}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity nearly(String amount) {
    return hedged(Hedge.NEARLY, amount);
  }

  /**
   * {@return just over N, a little more; noughts at its end count as rounded}
   *
   * @param number the number, such as in just over 150: from above 150 to 160
   */
  public static Quantity justOver(long number) {
    return of(Hedge.JUST_OVER, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return just over N, a little more}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity justOver(String amount) {
    return hedged(Hedge.JUST_OVER, amount);
  }

  /**
   * {@return more than N; noughts at its end count as rounded}
   *
   * @param number the number, such as in more than 150: any number above it
   */
  public static Quantity moreThan(long number) {
    return of(Hedge.MORE_THAN, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return more than N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity moreThan(String amount) {
    return hedged(Hedge.MORE_THAN, amount);
  }

  /**
   * {@return at least N; noughts at its end count as rounded}
   *
   * @param number the number, such as in at least 150: it or any number above it
   */
  public static Quantity atLeast(long number) {
    return of(Hedge.AT_LEAST, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return at least N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity atLeast(String amount) {
    return hedged(Hedge.AT_LEAST, amount);
  }

  /**
   * {@return less than N; noughts at its end count as rounded}
   *
   * @param number the number, such as in less than 150: any number below it
   */
  public static Quantity lessThan(long number) {
    return of(Hedge.LESS_THAN, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return less than N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity lessThan(String amount) {
    return hedged(Hedge.LESS_THAN, amount);
  }

  /**
   * {@return at most N; noughts at its end count as rounded}
   *
   * @param number the number, such as in at most 150: it or any number below it
   */
  public static Quantity atMost(long number) {
    return of(Hedge.AT_MOST, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return at most N}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity atMost(String amount) {
    return hedged(Hedge.AT_MOST, amount);
  }

  /**
   * {@return up to N, a ceiling that may be taken back; noughts at its end count as rounded}
   *
   * @param number the number, such as in up to 40: at most 40, but 47 is no contradiction
   */
  public static Quantity upTo(long number) {
    return of(Hedge.UP_TO, BigDecimal.valueOf(number), Unit.unspecified());
  }

  /**
   * {@return up to N, a ceiling that may be taken back}
   *
   * @param amount a number without a hedge, with or without its unit, such as {@code 3,000 people}
   * @throws IllegalArgumentException if the amount is no such phrase
   */
  public static Quantity upTo(String amount) {
    return hedged(Hedge.UP_TO, amount);
  }

  /**
   * {@return between two numbers, both of them possible}
   *
   * @param least the lower number
   * @param most the upper number
   * @throws IllegalArgumentException if the lower number is above the upper
   */
  public static Quantity between(long least, long most) {
    return between(Interval.closed(Rational.of(least), Rational.of(most)), Unit.unspecified());
  }

  private static Quantity hedged(Hedge hedge, String amount) {
    Quantity bare = parse(amount);
    if (bare.anchor == null || (bare.hedge != Hedge.BARE && bare.hedge != Hedge.FRACTION)) {
      throw new IllegalArgumentException(
          "amount must be a number without a hedge, but was '" + amount + "'");
    }
    return of(hedge, bare.anchor, bare.unit, Rounding.STANDARD);
  }

  /**
   * {@return the same number of another thing, with the same hedge: nothing is converted}
   *
   * @param other what it is a number of
   * @throws IllegalArgumentException if no count of the unit satisfies it, such as -5 people
   */
  public Quantity in(Unit other) {
    if (vague != null) {
      return vague(vague, other);
    }
    Quantity exact =
        anchor == null ? between(typical, other, rounding) : of(hedge, anchor, other, rounding);
    return approximate ? exact.approximately() : exact;
  }

  /**
   * {@return the same with bounds that may be off by a step, as in "more than about 100" and "about
   * 10 to 15"; this if they may be so already}
   *
   * @throws IllegalStateException if it has no bound, or none besides that of another hedge, such
   *     as exactly, about and nearly 100
   */
  public Quantity approximately() {
    if (approximate) {
      return this;
    }
    Bands bands = new Bands(rounding);
    Interval loosened =
        switch (hedge) {
          case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO, BETWEEN ->
              anchor == null ? bands.loosened(typical) : bands.loosened(hedge, anchor, unit);
          default ->
              throw new IllegalStateException(
                  "hedge must be a bound to be approximate, but was <" + hedge + ">");
        };
    return new Quantity(hedge, anchor, null, loosened, typical, true, unit, rounding, surface);
  }

  Quantity readFrom(String phrase) {
    return new Quantity(this, phrase);
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

  /**
   * {@return all numbers that satisfy the words, in another unit: more than 5 km in metres is
   * (5000, ∞); empty if the units cannot be converted, as those of {@link Unit#convert}}
   *
   * <p>A number without a unit is taken to have the other one, and the other way round.
   *
   * @param other the other unit
   */
  public Optional<Interval> hardIn(Unit other) {
    if (!unit.isComparableWith(other)) {
      return Optional.empty();
    }
    if (unit.readings().isEmpty() || other.readings().isEmpty()) {
      return Optional.of(unit.isFall() == other.isFall() ? hard : hard.negate());
    }
    if (unit.hasScaleOf(other)) {
      return Optional.of(hard);
    }
    if (unit.isAmbiguous() || other.isAmbiguous()) {
      return Optional.empty();
    }
    Reading reading = other.readings().get(0);
    Rational one = Rational.ONE.dividedBy(reading.factor());
    return Optional.of(base().hard().times(one).plus(reading.offset().negate()));
  }

  /** {@return the numbers that the words convey, all of them within the hard interval} */
  public Interval typical() {
    return typical;
  }

  /** {@return whether the bounds themselves are only about there, as in "more than about 100"} */
  public boolean isApproximate() {
    return approximate;
  }

  /** {@return what it is a number of} */
  public Unit unit() {
    return unit;
  }

  /** {@return the phrase it was read from, if any; makes no difference to equality} */
  public Optional<String> surface() {
    return Optional.ofNullable(surface);
  }

  /** Returns this on its own scale. */
  Form own() {
    Form known = own;
    if (known == null) {
      known =
          new Form(
              hard,
              typical,
              anchor == null ? null : Printed.of(anchor),
              unit.readings().size() == 1 && unit.dimension().equals(Dimension.TEMPERATURE),
              hedge.direction());
      own = known;
    }
    return known;
  }

  /** Returns this on the scale of its dimension; if that is unknown, on its own. */
  Form base() {
    Form known = base;
    if (known == null) {
      known = unit.readings().size() == 1 ? own().in(unit.readings().get(0)) : own();
      base = known;
    }
    return known;
  }

  @Nullable VagueNumeral vagueNumeral() {
    return vague;
  }

  /**
   * {@return whether every number that satisfies this satisfies the other, as "exactly 156" does
   * "more than 150"}
   *
   * <p>Units are converted. If a unit is ambiguous, it must be so for every reading of it.
   *
   * @param other the other quantity; with a unit of something else, nothing follows
   */
  public boolean entails(Quantity other) {
    return Alignment.all(this, other, (a, b) -> b.hard().encloses(a.hard()));
  }

  /**
   * {@return whether no number satisfies both; with units of different things the question has no
   * answer, so false}
   *
   * <p>Units are converted. If a unit is ambiguous, it must be so for every reading of it.
   *
   * @param other the other quantity
   */
  public boolean isDisjointFrom(Quantity other) {
    return Alignment.all(this, other, (a, b) -> a.hard().isDisjointFrom(b.hard()));
  }

  /**
   * {@return how this and the other quantity stand to each other by the standards of news, and why}
   *
   * @param other the other quantity
   */
  public QuantityComparison compareWith(Quantity other) {
    return compareWith(other, Profile.PRESS);
  }

  /**
   * {@return how this and the other quantity stand to each other, and why}
   *
   * @param other the other quantity
   * @param profile whose standards, and which rates of exchange
   */
  public QuantityComparison compareWith(Quantity other, Profile profile) {
    return QuantityComparison.of(this, other, profile);
  }

  @Override
  public String canonical() {
    String words = "quantity " + format();
    return hasStandardWidths() ? words : words + " = " + hard + " ~ " + typical;
  }

  private boolean hasStandardWidths() {
    if (vague != null || rounding.equals(Rounding.STANDARD)) {
      return true;
    }
    Quantity standard =
        anchor == null
            ? between(typical, unit, Rounding.STANDARD)
            : of(hedge, anchor, unit, Rounding.STANDARD);
    return equals(approximate ? standard.approximately() : standard);
  }

  /**
   * {@return canonical English for this quantity, such as {@code more than 150 people}; {@link
   * #parse} reads it back, with the standard widths}
   */
  @Override
  public String format() {
    String known = phrase;
    if (known == null) {
      known = PhraseWriter.write(this);
      phrase = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Quantity other
        && hedge == other.hedge
        && approximate == other.approximate
        && Objects.equals(anchor, other.anchor)
        && hard.equals(other.hard)
        && typical.equals(other.typical)
        && unit.equals(other.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hedge, anchor, hard, typical, unit);
  }

  /**
   * {@return the hard interval and the unit, such as {@code [151, ∞) people}; with {@code ~} before
   * it if the bounds are only about there}
   */
  @Override
  public String toString() {
    return ((approximate ? "~" : "") + hard + " " + unit).strip();
  }
}
