package io.github.gainsay.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number is a number of: things counted, such as people, things measured, such as
 * kilometres, or left open by the phrase.
 *
 * <p>Units are known by their noun in the singular and in lower case, so {@code people}, {@code
 * person} and {@code People} are one unit. Immutable and thread-safe.
 */
public final class Unit {
  private static final Set<String> MEASURES =
      Set.of(
          ("acre barrel byte calorie cent centimeter centimetre cm day decade degree dollar euro"
                  + " foot franc gallon gigabyte gigawatt gram hectare hertz hour hryvnia inch joule"
                  + " kg kilo kilogram kilometer kilometre kilowatt km knot kph krona kwh lira liter"
                  + " litre megabyte megawatt meter metre mile millimeter millimetre minute mm month"
                  + " mph mwh ounce percent peso point pound rouble ruble rupee second shekel"
                  + " terabyte ton tonne volt watt week yard year yen yuan zloty")
              .split(" ", -1));
  private static final Set<String> NO_FIRST_WORDS =
      Set.of(
          ("a an and as at but by for from in is less fewer minus more most of on or out over per"
                  + " plus than the to under was were with zero one two three four five"
                  + " six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                  + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
                  + " ninety tens dozen dozens score scores hundred hundreds thousand thousands"
                  + " million millions billion billions trillion trillions half halves third thirds"
                  + " quarter quarters fifth fifths tenth tenths")
              .split(" ", -1));
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’&/-]*+");
  private static final Unit UNSPECIFIED = new Unit("");

  private final String noun;
  private final boolean count;

  private Unit(String noun) {
    this.noun = noun;
    this.count = !noun.isEmpty() && !MEASURES.contains(Nouns.head(noun));
  }

  /**
   * {@return the unit of a phrase that names none, such as {@code more than 150}; it is comparable
   * with every unit}
   */
  public static Unit unspecified() {
    return UNSPECIFIED;
  }

  /**
   * {@return the unit of things counted or measured}
   *
   * @param noun what is counted, in the singular or the plural, such as {@code people}, {@code
   *     Chinese fighters} or {@code kilometres}
   * @throws IllegalArgumentException if the noun is blank or has outer white space, if it has a
   *     word that does not begin with a letter or holds other signs than letters, digits, {@code '
   *     & / -}, or if it begins with a word that belongs to the number, such as {@code million}
   */
  public static Unit count(String noun) {
    Words.requireTrimmed("noun", noun);
    List<String> words = Words.of(Words.lower(noun));
    for (String word : words) {
      if (!isWord(word)) {
        throw new IllegalArgumentException("noun must be words of letters, but was '" + noun + "'");
      }
    }
    if (!canBegin(words.get(0))) {
      throw new IllegalArgumentException(
          "noun must not begin with '" + words.get(0) + "', but was '" + noun + "'");
    }
    return new Unit(Nouns.singular(String.join(" ", words)));
  }

  /** {@return whether the word can be a part of a noun} */
  static boolean isWord(String word) {
    return WORD.matcher(word).matches();
  }

  /** {@return whether the word, in lower case, begins a noun and does not go on with the number} */
  static boolean canBegin(String word) {
    String singular = Nouns.singular(word);
    return !NO_FIRST_WORDS.contains(word)
        && !NO_FIRST_WORDS.contains(singular)
        && !NO_FIRST_WORDS.contains(Nouns.plural(singular));
  }

  /** {@return what is counted or measured, in the singular; empty if the phrase does not say} */
  public Optional<String> noun() {
    return noun.isEmpty() ? Optional.empty() : Optional.of(noun);
  }

  /**
   * {@return whether numbers of this unit are whole numbers from nought, as of people, not of
   * kilometres or dollars}
   */
  public boolean isCount() {
    return count;
  }

  /**
   * {@return whether numbers of both units may be compared: units are the same, or one of them is
   * left open}
   *
   * @param other the other unit
   */
  public boolean isComparableWith(Unit other) {
    return noun.isEmpty() || other.noun.isEmpty() || noun.equals(other.noun);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Unit other && noun.equals(other.noun);
  }

  @Override
  public int hashCode() {
    return noun.hashCode();
  }

  /**
   * {@return what is counted or measured, in the plural, such as {@code people}; nothing if the
   * phrase does not say}
   */
  @Override
  public String toString() {
    return noun.isEmpty() ? "" : Nouns.plural(noun);
  }
}
