package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of measure that have names, and what they are worth. */
final class Measures {
  /** The most words that a name has, as in "cubic feet per minute". */
  static final int LONGEST_NAME = 4;

  private static final Map<String, Unit> BY_NAME = new HashMap<>();

  static {
    add("percent", "percent", Dimension.RATIO, "0.01", "percent, %, pct, percents");
    add(
        "percentage point",
        "percentage points",
        Dimension.POINTS,
        "1",
        "percentage point, percentage points");
    add("km", "km", Dimension.LENGTH, "1000", "km, kilometre, kilometres, kilometer, kilometers");
    add("mile", "miles", Dimension.LENGTH, "1609.344", "mile, miles, mi");
    add("kg", "kg", Dimension.MASS, "1", "kg, kilogram, kilograms");
    add("day", "days", Dimension.DURATION, "86400", "day, days");
    add("euro", "euros", Dimension.currency("EUR"), "1", "euro, euros, eur, €");
  }

  private Measures() {}

  private static void add(
      String singular, String plural, Dimension dimension, String factor, String names) {
    Measure measure = Measure.of(singular, plural, dimension, Rational.of(new BigDecimal(factor)));
    for (String name : names.split(", ", -1)) {
      BY_NAME.put(name, Unit.of(measure));
    }
  }

  static boolean beginsName(String word) {
    return !word.isEmpty();
  }

  /** Returns the unit with the name, in any case unless the case tells units apart. */
  static @Nullable Unit named(String name) {
    Unit exact = BY_NAME.get(name);
    return exact != null ? exact : BY_NAME.get(Words.lower(name));
  }
}
