package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import java.math.BigDecimal;
import java.util.List;

/**
 * Units of every kind, made by hand, so that tests of numbers do not rest on the table of names.
 */
final class SomeUnits {
  static final Unit PEOPLE = Unit.count("people");
  static final Unit MEN = Unit.count("men");
  static final Unit WOMEN = Unit.count("women");
  static final Unit PERCENT = unit("percent", Dimension.RATIO, "0.01");
  static final Unit METRES = unit("metres", Dimension.LENGTH, "1");
  static final Unit KM = unit("km", Dimension.LENGTH, "1000");
  static final Unit MILES = unit("miles", Dimension.LENGTH, "1609.344");
  static final Unit SQUARE_KM = unit("square km", Dimension.AREA, "1000000");
  static final Unit LITRES = unit("litres", Dimension.VOLUME, "0.001");
  static final Unit HOURS = unit("hours", Dimension.DURATION, "3600");
  static final Unit MINUTES = unit("minutes", Dimension.DURATION, "60");
  static final Unit DAYS = unit("days", Dimension.DURATION, "86400");
  static final Unit KNOTS = unit("knots", Dimension.SPEED, Rational.of(1852, 3600), "0");
  static final Unit TONNES = unit("tonnes", Dimension.MASS, "1000");
  static final Unit TONS =
      Unit.of(
          new Measure(
              "ton",
              "tons",
              List.of(
                  reading("short tons", Dimension.MASS, "907.18474"),
                  reading("tonnes", Dimension.MASS, "1000"),
                  reading("long tons", Dimension.MASS, "1016.0469088"))));
  static final Unit US_DOLLARS = unit("US dollars", Dimension.currency("USD"), "1");
  static final Unit EUROS = unit("euros", Dimension.currency("EUR"), "1");
  static final Unit DOLLARS =
      Unit.of(
          new Measure(
              "dollar",
              "dollars",
              List.of(
                  reading("US dollars", Dimension.currency("USD"), "1"),
                  reading("Canadian dollars", Dimension.currency("CAD"), "1"),
                  reading("Australian dollars", Dimension.currency("AUD"), "1"))));
  static final Unit KELVINS = unit("kelvins", Dimension.TEMPERATURE, "1");
  static final Unit CELSIUS = unit("°C", Dimension.TEMPERATURE, Rational.ONE, "273.15");
  static final Unit FAHRENHEIT = unit("°F", Dimension.TEMPERATURE, Rational.of(5, 9), "459.67");

  private SomeUnits() {}

  private static Unit unit(String name, Dimension dimension, String factor) {
    return unit(name, dimension, number(factor), "0");
  }

  private static Unit unit(String name, Dimension dimension, Rational factor, String offset) {
    Reading reading = new Reading(name, dimension, factor, number(offset));
    return Unit.of(new Measure(name.replaceFirst("s$", ""), name, List.of(reading)));
  }

  private static Reading reading(String name, Dimension dimension, String factor) {
    return new Reading(name, dimension, number(factor), Rational.ZERO);
  }

  static Rational number(String decimal) {
    return Rational.of(new BigDecimal(decimal));
  }

  /** Returns the unit with the name, where it is written as here; else what is counted. */
  static Unit named(String name) {
    String amount = name.replaceFirst(" (up|down)$", "");
    Unit unit =
        switch (amount) {
          case "-" -> Unit.unspecified();
          case "shares" -> Unit.ratio();
          case "percent" -> PERCENT;
          case "m" -> METRES;
          case "km" -> KM;
          case "miles" -> MILES;
          case "km²" -> SQUARE_KM;
          case "hours" -> HOURS;
          case "minutes" -> MINUTES;
          case "days" -> DAYS;
          case "km/h" -> KM.per(HOURS);
          case "knots" -> KNOTS;
          case "tonnes" -> TONNES;
          case "tons" -> TONS;
          case "US$" -> US_DOLLARS;
          case "$" -> DOLLARS;
          case "€" -> EUROS;
          case "$/ton" -> DOLLARS.per(TONS);
          case "$/person" -> DOLLARS.per(PEOPLE);
          case "l/person/day" -> LITRES.per(PEOPLE).per(DAYS);
          case "l/person" -> LITRES.per(PEOPLE);
          case "l" -> LITRES;
          case "K" -> KELVINS;
          case "°C" -> CELSIUS;
          case "°F" -> FAHRENHEIT;
          case "people/day" -> PEOPLE.per(DAYS);
          case "children/woman" -> Unit.count("children").per(WOMEN);
          default -> Unit.count(amount);
        };
    return amount.equals(name) ? unit : name.endsWith("up") ? unit.up() : unit.down();
  }

  /**
   * Reads a number with its hedge, then in brackets its unit, as in "more than 5 [km]"; a fraction
   * such as "1/3" is a share in words.
   */
  static Quantity quantity(String words) {
    int bracket = words.indexOf(" [");
    String number = words.substring(0, bracket);
    Unit unit = named(words.substring(bracket + 2, words.length() - 1));
    if (number.contains("/")) {
      String[] parts = number.split("/", -1);
      Rational share = Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      Anchor anchor = new Anchor(share, Rational.of(1, 10));
      return Quantity.of(Hedge.FRACTION, anchor, unit, Rounding.STANDARD);
    }
    Quantity read = Quantity.parse(number.replaceFirst("^~", "")).in(unit);
    return number.startsWith("~") ? read.approximately() : read;
  }
}
