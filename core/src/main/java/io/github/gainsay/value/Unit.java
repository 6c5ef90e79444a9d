package io.github.gainsay.value;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number is a number of: things counted, such as people, or left open by the phrase.
 *
 * <p>Counted things are known by their noun in the singular and in lower case, so {@code people},
 * {@code person} and {@code People} are one unit. Immutable and thread-safe.
 */
public final class Unit {
  private static final Unit UNSPECIFIED = new Unit("");

  private final String noun;

  private Unit(String noun) {
    this.noun = noun;
  }

  /**
   * {@return the unit of a phrase that names none, such as {@code more than 150}; it is comparable
   * with every unit}
   */
  public static Unit unspecified() {
    return UNSPECIFIED;
  }

  /**
   * {@return the unit of things counted}
   *
   * @param noun what is counted, in the singular or the plural, such as {@code people} or {@code
   *     Chinese fighters}
   * @throws IllegalArgumentException if the noun is blank or has outer white space
   */
  public static Unit count(String noun) {
    Words.requireTrimmed("noun", noun);
    return new Unit(Nouns.singular(noun.toLowerCase(Locale.ROOT)));
  }

  /** {@return what is counted, in the singular; empty if the phrase does not say} */
  public Optional<String> noun() {
    return noun.isEmpty() ? Optional.empty() : Optional.of(noun);
  }

  /** {@return whether numbers of this unit are whole numbers from nought} */
  public boolean isCount() {
    return !noun.isEmpty();
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
   * {@return what is counted, in the plural, such as {@code people}; nothing if the phrase does not
   * say}
   */
  @Override
  public String toString() {
    return noun.isEmpty() ? "" : Nouns.plural(noun);
  }
}
