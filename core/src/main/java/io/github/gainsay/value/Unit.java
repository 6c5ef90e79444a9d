package io.github.gainsay.value;

import static java.util.stream.Collectors.joining;

import io.github.gainsay.value.Measure.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a number is a number of: things counted, such as people, amounts of what is measured, such
 * as kilometres or euros, or left open by the phrase.
 *
 * <p>Units have one name in whatever form they were read: {@code person} and {@code People} are one
 * unit, and so are {@code km} and {@code kilometers}. Some names stand for several things: a ton is
 * a metric, a short or a long ton, and dollars are those of some country. Such a unit is
 * {@linkplain #isAmbiguous() ambiguous} and keeps all its readings. Immutable and thread-safe.
 */
public final class Unit {
  /** Whether it is an amount or how much an amount has changed. */
  private enum Change {
    NONE,
    UP,
    DOWN
  }

  private static final Unit UNSPECIFIED =
      new Unit(Measure.UNSPECIFIED, CountedNoun.NONE, null, Change.NONE);
  private static final Unit RATIO = new Unit(Measure.RATIO, CountedNoun.NONE, null, Change.NONE);

  private final Measure measure;
  private final CountedNoun noun;
  private final @Nullable Unit over;
  private final Change change;

  /** Made when first needed; whichever thread makes it makes the same. */
  private @Nullable List<Reading> readings;

  private Unit(Measure measure, CountedNoun noun, @Nullable Unit over, Change change) {
    this.measure = measure;
    this.noun = noun;
    this.over = over;
    this.change = change;
  }

  private static List<Reading> readings(Measure measure, @Nullable Unit over, Change change) {
    List<Reading> all = measure.readings();
    for (Unit below = over; below != null; below = below.over) {
      List<Reading> others = below.measure.readings();
      all = all.stream().flatMap(one -> others.stream().map(one::per)).toList();
    }
    return change == Change.NONE
        ? all
        : all.stream().map(reading -> reading.changing(change == Change.UP)).toList();
  }

  static Unit of(Measure measure) {
    return new Unit(measure, CountedNoun.NONE, null, Change.NONE);
  }

  /**
   * {@return the unit of a phrase that names none, such as {@code more than 150}; it is comparable
   * with every unit}
   */
  public static Unit unspecified() {
    return UNSPECIFIED;
  }

  /** {@return the unit of shares of a whole, such as a third or 0.25} */
  public static Unit ratio() {
    return RATIO;
  }

  /**
   * {@return the unit of things counted}
   *
   * @param noun what is counted, in the singular or the plural, such as {@code people} or {@code
   *     Chinese fighters}; the name of a measure is taken for a thing as well, as in pound coins
   * @throws IllegalArgumentException if the noun is blank or has outer white space, if it has a
   *     word that does not begin with a letter or holds other signs than letters, digits, {@code '
   *     & / -}, or if it begins with a word that belongs to the number, such as {@code million}
   */
  public static Unit count(String noun) {
    return new Unit(Measure.COUNT, CountedNoun.parse(noun), null, Change.NONE);
  }

  /**
   * {@return money of the currency}
   *
   * @param isoCode the code of the currency by ISO 4217, such as {@code EUR}, in any case; {@code
   *     XBT} is that of bitcoins
   * @throws IllegalArgumentException if there is no such currency
   */
  public static Unit currency(String isoCode) {
    String code = isoCode.toUpperCase(Locale.ROOT);
    Unit unit = Measures.named(code);
    if (unit == null || unit.isAmbiguous() || !unit.dimension().equals(Dimension.currency(code))) {
      throw new IllegalArgumentException(
          "isoCode must be the code of a currency such as 'EUR', but was '" + isoCode + "'");
    }
    return unit;
  }

  /**
   * {@return the unit with the name}
   *
   * @param name a measure or what is counted, in the singular or the plural, with what it is a
   *     share of or what it is for, such as {@code km}, {@code kilometres per hour}, {@code US$},
   *     {@code percent of voters}, {@code percentage points}, {@code people per day}
   * @throws IllegalArgumentException if the name is neither a measure nor a noun, as of {@link
   *     #count}
   */
  public static Unit of(String name) {
    return UnitNames.parse(name);
  }

  /**
   * {@return the unit of how many of this there are for one of the other, such as dollars per
   * barrel, or of litres per person, litres per person per day}
   *
   * @param other what is below the line
   * @throws IllegalArgumentException if either of them is left open or a change, if the other has a
   *     denominator, or this has two
   */
  public Unit per(Unit other) {
    requireAmount("unit", this);
    requireAmount("other", other);
    if (other.over != null) {
      throw new IllegalArgumentException(
          "other must be without denominator, but was <" + other + ">");
    }
    if (over != null && over.over != null) {
      throw new IllegalArgumentException(
          "unit must have at most one denominator, but was <" + this + ">");
    }
    return new Unit(measure, noun, over == null ? other : over.per(other), Change.NONE);
  }

  private static void requireAmount(String parameter, Unit unit) {
    if (unit.measure.readings().isEmpty() || unit.isChange()) {
      throw new IllegalArgumentException(
          parameter + " must be an amount of something, but was <" + unit + ">");
    }
  }

  /** {@return the unit of how much more of this there is than before, as in "up 20 percent"} */
  public Unit up() {
    return new Unit(measure, noun, over, Change.UP);
  }

  /** {@return the unit of how much less of this there is than before, as in "down 20 percent"} */
  public Unit down() {
    return new Unit(measure, noun, over, Change.DOWN);
  }

  static Unit count(CountedNoun noun) {
    return new Unit(Measure.COUNT, noun, null, Change.NONE);
  }

  Unit of(CountedNoun whole) {
    return new Unit(measure, whole, over, change);
  }

  /**
   * {@return what is counted, or of what this is a share or an amount, in the singular; empty if
   * the name does not say}
   */
  public Optional<String> noun() {
    return noun.isNone() ? Optional.empty() : Optional.of(noun.singular());
  }

  /**
   * {@return the noun in the singular, as {@link #noun()} has it: {@code chinese national} for
   * {@code chinese nationals}, {@code prisoner of war} for {@code prisoners of war}}
   *
   * <p>What is singular already, or no English noun, mostly stays as it is; this is spelling, not
   * grammar.
   *
   * @param noun words in lower case
   */
  public static String singular(String noun) {
    return Nouns.singular(noun);
  }

  /**
   * {@return whether numbers of this unit are whole numbers from nought, as of people, not of
   * kilometres, dollars or people per day}
   */
  public boolean isCount() {
    return measure.equals(Measure.COUNT) && over == null;
  }

  /** {@return whether the phrase names no unit} */
  public boolean isUnspecified() {
    return measure.readings().isEmpty() && change == Change.NONE;
  }

  /** Returns the unit above the line, dollars of dollars per barrel. */
  Unit above() {
    return new Unit(measure, noun, null, change);
  }

  /** Returns the unit below the line; left open if there is none. */
  Unit below() {
    return over == null ? UNSPECIFIED : over;
  }

  /** Returns whether it may be given for something, as it may twice: litres per person per day. */
  boolean takesDenominator() {
    return !isUnspecified() && change == Change.NONE && (over == null || over.over == null);
  }

  /** Returns whether this is neither a change nor given for something. */
  boolean isAmount() {
    return !isUnspecified() && over == null && change == Change.NONE;
  }

  /** {@return whether this is an amount of change, up or down, and not an amount} */
  public boolean isChange() {
    return change != Change.NONE;
  }

  /** Returns whether this is an amount by which something went down. */
  boolean isFall() {
    return change == Change.DOWN;
  }

  /** Returns the unit of the amount that changes; of an amount its own. */
  Unit withoutChange() {
    return new Unit(measure, noun, over, Change.NONE);
  }

  /** Returns what this is for one of, in litres per person per day people and days. */
  List<Unit> denominators() {
    return Stream.iterate(over, Objects::nonNull, unit -> unit.over).map(Unit::numerator).toList();
  }

  /** Returns the unit above the line, such as km in km per hour. */
  Unit numerator() {
    return new Unit(measure, noun, null, change);
  }

  /** Returns this if it is of the same things as the other, else the same of nothing named. */
  Unit sharedWith(Unit other) {
    return noun.equals(other.noun) ? this : of(CountedNoun.NONE);
  }

  /** {@return whether the name stands for several units, as ton and dollar do} */
  public boolean isAmbiguous() {
    return readings().size() > 1;
  }

  /**
   * {@return what it measures, of an ambiguous unit by its likeliest reading}
   *
   * @throws IllegalStateException if the unit is left open
   */
  public Dimension dimension() {
    if (readings().isEmpty()) {
      throw new IllegalStateException("unit must be named, but was left open");
    }
    return readings().get(0).dimension();
  }

  /** Returns whether some reading is an amount of money, as one of pounds is. */
  boolean mayBeMoney() {
    return readings().stream().anyMatch(r -> r.dimension().currency().isPresent());
  }

  List<Reading> readings() {
    if (over == null && change == Change.NONE) {
      return measure.readings();
    }
    List<Reading> known = readings;
    if (known == null) {
      known = readings(measure, over, change);
      readings = known;
    }
    return known;
  }

  /**
   * {@return whether numbers of both units can be compared: they measure the same dimension and
   * count the same thing, or one of them is left open}
   *
   * <p>Things are the same if the nouns are, or if one only says more of it: fighters and Chinese
   * fighters, but not Chinese and Korean fighters.
   *
   * @param other the other unit
   */
  public boolean isComparableWith(Unit other) {
    if (readings().isEmpty() || other.readings().isEmpty()) {
      return isChange() == other.isChange();
    }
    return countsSameAs(other) && sharesDimensionWith(other);
  }

  private boolean sharesDimensionWith(Unit other) {
    for (Reading reading : readings()) {
      for (Reading another : other.readings()) {
        if (reading.dimension().equals(another.dimension())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether nothing that is counted in either is declared to be something else. */
  boolean countsSameAs(Unit other) {
    return noun.isComparableWith(other.noun)
        && (over == null || other.over == null || over.countsSameAs(other.over));
  }

  /** Returns whether numbers of both are on one scale, so that they need no conversion. */
  boolean hasScaleOf(Unit other) {
    return measure.equals(other.measure)
        && change == other.change
        && (over == null ? other.over == null : other.over != null && over.hasScaleOf(other.over));
  }

  /**
   * {@return the number in the other unit, exactly; empty if the units do not measure the same
   * dimension or count different things, or if one of them is ambiguous and the other not the same}
   *
   * @param number a number of this unit, such as 5 of miles
   * @param other the other unit, such as metres, in which 5 miles are 8046.72
   */
  public Optional<Rational> convert(Rational number, Unit other) {
    if (!countsSameAs(other)) {
      return Optional.empty();
    }
    if (hasScaleOf(other)) {
      return Optional.of(number);
    }
    if (readings().size() != 1 || other.readings().size() != 1 || !sharesDimensionWith(other)) {
      return Optional.empty();
    }
    return Optional.of(other.readings().get(0).fromBase(readings().get(0).toBase(number)));
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Unit other
        && measure.equals(other.measure)
        && noun.equals(other.noun)
        && Objects.equals(over, other.over)
        && change == other.change;
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure.plural(), noun, over, change);
  }

  /**
   * {@return its name in the plural, such as {@code people} or {@code km per hour}; nothing if the
   * phrase does not say}
   */
  @Override
  public String toString() {
    return (name(false) + changeWord(" ")).strip();
  }

  /** Returns the name after a number, without the change. */
  String name(boolean one) {
    String own = one ? measure.singular() : measure.plural();
    String alone = one ? noun.singular() : noun.plural();
    String counted = noun.standsAlone() ? alone : noun.afterMeasure();
    String below = over == null ? "" : "per " + over.name(true);
    return Stream.of(own, counted, below).filter(s -> !s.isEmpty()).collect(joining(" "));
  }

  /** Returns what is shared out as it was read, without what joins it to a measure. */
  String nounAlone() {
    return noun.words();
  }

  /** Returns "up" or "down" for a change, nothing for an amount. */
  String changeWord(String before) {
    return change == Change.NONE ? "" : before + change.name().toLowerCase(Locale.ROOT);
  }
}
