package io.github.gainsay.value;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure that have names, and what they are worth: those of {@link PhysicalMeasures}
 * and {@link Currencies}.
 */
final class Measures {
  private static final MeasureTable TABLE = new MeasureTable();

  static {
    PhysicalMeasures.addTo(TABLE);
    Currencies.addTo(TABLE);
    TABLE.addLowerCaseOfSymbols();
  }

  /** The most words that a name has, as in "united arab emirates dirhams". */
  static final int LONGEST_NAME = TABLE.longestName();

  /** The singulars of all names that are plurals of their own singular. */
  private static final Set<String> SINGULARS = new HashSet<>();

  static {
    for (String name : TABLE.names()) {
      String singular = Nouns.singular(name);
      if (Nouns.plural(singular).equals(name)) {
        SINGULARS.add(singular);
      }
    }
  }

  private Measures() {}

  /** Returns whether the plural of the noun is the name of a unit, as that of ve is VES. */
  static boolean hasPlural(String singular) {
    return SINGULARS.contains(singular);
  }

  /** Returns the unit with the name, in any case unless the case tells units apart. */
  static @Nullable Unit named(String name) {
    Unit exact = TABLE.get(name);
    return exact != null ? exact : TABLE.get(Words.lower(name));
  }

  /** Returns whether some name of a unit begins with the word, which is in lower case. */
  static boolean beginsName(String firstWord) {
    return TABLE.beginsName(firstWord);
  }

  /** Returns all names as they are looked up, in the order of the alphabet. */
  static Set<String> names() {
    return new TreeSet<>(TABLE.names());
  }
}
