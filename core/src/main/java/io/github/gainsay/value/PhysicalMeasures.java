package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The units of lengths, masses, shares and whatever else is measured, with their exact worth.
 *
 * <p>Those of the International System and those defined by them, as in Special Publication 811 of
 * the US National Institute of Standards and Technology. Where that leaves a choice: a year is
 * 365.2425 days, as on average in the Gregorian calendar, and a month a twelfth of it; a barrel is
 * one of oil; a barrel of oil equivalent is 5.8 million British thermal units; a radian is 1/(2π)
 * of a turn to 30 digits, the only unit that is worth no fraction.
 */
final class PhysicalMeasures {
  private static final String LENGTHS =
      """
      metre, metres, meter, meters                                  | 1                | m  | p n μ m c d k M
      inch, inches                                                  | 0.0254           | in, ″
      foot, feet                                                    | 0.3048           | ft, ′
      yard, yards                                                   | 0.9144           | yd, yds
      mile, miles                                                   | 1609.344         | mi
      nautical mile, nautical miles, sea mile, sea miles            | 1852             | nmi
      fathom, fathoms                                               | 1.8288           |
      furlong, furlongs                                             | 201.168          |
      light-year, light-years, light year, light years, lightyear, lightyears | 9460730472580800 | ly
      astronomical unit, astronomical units                         | 149597870700     |
      """;
  private static final String AREAS =
      """
      hectare, hectares                                             | 10000            | ha
      acre, acres                                                   | 4046.8564224     |
      dunam, dunams                                                 | 1000             |
      """;
  private static final String VOLUMES =
      """
      litre, litres, liter, liters                                  | 0.001            | l | μ m c d h
      megalitre, megalitres, megaliter, megaliters                  | 1000             |
      gigalitre, gigalitres, gigaliter, gigaliters                  | 1000000          |
      barrel, barrels                                               | 0.158987294928   | bbl, bbls
      acre-foot, acre-feet, acre foot, acre feet                    | 1233.48183754752 |
      US gallon, US gallons                                         | 0.003785411784   |
      US quart, US quarts                                           | 0.000946352946   |
      US pint, US pints                                             | 0.000473176473   |
      US cup, US cups                                               | 0.0002365882365  |
      US fluid ounce, US fluid ounces                               | 0.0000295735295625  |
      US tablespoon, US tablespoons                                 | 0.00001478676478125 |
      US teaspoon, US teaspoons                                     | 0.00000492892159375 |
      US bushel, US bushels                                         | 0.03523907016688 |
      imperial gallon, imperial gallons, UK gallon, UK gallons      | 0.00454609       |
      imperial quart, imperial quarts, UK quart, UK quarts          | 0.0011365225     |
      imperial pint, imperial pints, UK pint, UK pints              | 0.00056826125    |
      imperial fluid ounce, imperial fluid ounces                   | 0.0000284130625  |
      imperial bushel, imperial bushels                             | 0.03636872       |
      metric cup, metric cups                                       | 0.00025          |
      metric tablespoon, metric tablespoons                         | 0.000015         |
      metric teaspoon, metric teaspoons                             | 0.000005         |
      bcm, bcm                                                      | 1000000000       | bcm
      bcf, bcf                                                      | 28316846.592     | bcf
      tcf, tcf                                                      | 28316846592      | tcf
      """;
  private static final String MASSES =
      """
      gram, grams, gramme, grammes                                  | 0.001            | g | n μ m c d k
      tonne, tonnes                                                 | 1000             | t | M G
      kilotonne, kilotonnes                                         | 1000000          |
      short ton, short tons, US ton, US tons                        | 907.18474        |
      long ton, long tons, imperial ton, imperial tons              | 1016.0469088     |
      lb, lbs                                                       | 0.45359237       | lb, lbs
      avoirdupois ounce, avoirdupois ounces                         | 0.028349523125   |
      troy ounce, troy ounces                                       | 0.0311034768     |
      stone, stone                                                  | 6.35029318       |
      short hundredweight, short hundredweights                     | 45.359237        |
      long hundredweight, long hundredweights                       | 50.80234544      |
      quintal, quintals                                             | 100              |
      carat, carats                                                 | 0.0002           |
      avoirdupois dram, avoirdupois drams                           | 0.0017718451953125 |
      grain, grains                                                 | 0.00006479891    |
      """;
  private static final String DURATIONS =
      """
      second, seconds, sec, secs                                    | 1                | s | n μ m
      minute, minutes                                               | 60               | min, mins
      hour, hours                                                   | 3600             | h, hr, hrs
      day, days                                                     | 86400            |
      week, weeks                                                   | 604800           | wk, wks
      fortnight, fortnights                                         | 1209600          |
      month, months                                                 | 2629746          |
      year, years, annum                                            | 31556952         | yr, yrs
      decade, decades                                               | 315569520        |
      century, centuries                                            | 3155695200       |
      millennium, millennia, millenniums                            | 31556952000      |
      """;
  private static final String ENERGIES =
      """
      joule, joules                                                 | 1                | (J) | k M G T P E
      watt-hour, watt-hours, watt hour, watt hours                  | 3600             | Wh | k M G T
      electronvolt, electronvolts, electron volt, electron volts    | 0.0000000000000000001602176634 | eV | k M G T m
      kilocalorie, kilocalories, food calorie, food calories        | 4184             | kcal
      small calorie, small calories                                 | 4.184            |
      BTU, BTU, British thermal unit, British thermal units         | 1055.05585262    | BTU, BTUs
      MMBtu, MMBtu                                                  | 1055055852.62    | MMBtu
      therm, therms                                                 | 105505585.262    |
      barrel of oil equivalent, barrels of oil equivalent           | 6119323945.196   | boe
      tonne of oil equivalent, tonnes of oil equivalent             | 41868000000      | toe
      ton of TNT, tons of TNT                                       | 4184000000       |
      kiloton of TNT, kilotons of TNT                               | 4184000000000    |
      megaton of TNT, megatons of TNT                               | 4184000000000000 |
      """;
  private static final String POWERS =
      """
      watt, watts                                                   | 1                | W | k M G T m
      mechanical horsepower, mechanical horsepower                  | 745.69987158227022 | bhp
      metric horsepower, metric horsepower                          | 735.49875        |
      """;
  private static final String PRESSURES =
      """
      pascal, pascals                                               | 1                | Pa | h k M G
      bar, bar                                                      | 100000           | bar | k
      millibar, millibars                                           | 100              | mbar
      psi, psi, pound per square inch, pounds per square inch       | 4.4482216152605/0.00064516    | psi
      ksi, ksi                                                      | 4448.2216152605/0.00064516    | ksi
      atmosphere, atmospheres                                       | 101325           | atm
      mmHg, mmHg, millimetre of mercury, millimetres of mercury, millimeters of mercury | 133.322387415 | mmHg
      """;
  private static final String FORCES =
      """
      newton, newtons                                               | 1                | (N) | k M
      pound-force, pounds-force                                     | 4.4482216152605  | lbf
      """;
  private static final String DATA =
      """
      bit, bits                                                     | 1                | bit | k M G T
      byte, bytes                                                   | 8                | (B) | k M G T P E
      kibibyte, kibibytes                                           | 8192             | KiB
      mebibyte, mebibytes                                           | 8388608          | MiB
      gibibyte, gibibytes                                           | 8589934592       | GiB
      tebibyte, tebibytes                                           | 8796093022208    | TiB
      """;
  private static final String FURTHER_NAMES =
      """
      micron, microns                                               |                  | micrometres
      kilo, kilos                                                   | kgs, kgm         | kg
                                                                    | kms              | km
                                                                    | mcg, ug          | micrograms
                                                                    | L                | litres
                                                                    | cc, ccm          | cubic cm
                                                                    | mt, MT           | tonnes
      metric ton, metric tons, metric tonne, metric tonnes          |                  | tonnes
      gigaton, gigatons                                             |                  | gigatonnes
                                                                    | K, °K            | kelvins
                                                                    | KB               | kilobytes
                                                                    | Kb, Kbit         | kilobits
                                                                    | Mb               | megabits
                                                                    | Gb               | gigabits
                                                                    | Tb               | terabits
                                                                    | mph              | miles per hour
                                                                    | kph, kmph, kmh   | km per hour
      knot, knots                                                   | kn, kts          | nautical miles per hour
                                                                    | kbps, Kbps       | kilobits per second
                                                                    | Mbps             | megabits per second
                                                                    | Gbps             | gigabits per second
                                                                    | bpd, b/d         | barrels per day
                                                                    | boepd, boe/d     | barrels of oil equivalent per day
      ton, tons                                                     |                  | tonnes, short tons, long tons
      kiloton, kilotons                                             |                  | kilotonnes, kilotons of TNT
      megaton, megatons                                             |                  | megatonnes, megatons of TNT
      hundredweight, hundredweights                                 | cwt              | short hundredweights, long hundredweights
      ounce, ounces                                                 | oz               | avoirdupois ounces, troy ounces, US fluid ounces
      gallon, gallons                                               | gal              | US gallons, imperial gallons
                                                                    | mpg              | miles per gallon
      quart, quarts                                                 | qt               | US quarts, imperial quarts
      pint, pints                                                   | pt               | US pints, imperial pints
      fluid ounce, fluid ounces                                     | fl oz, fl. oz.   | US fluid ounces, imperial fluid ounces
      cup, cups                                                     |                  | US cups, metric cups
      tablespoon, tablespoons, tablespoonful, tablespoonfuls        | tbsp             | US tablespoons, metric tablespoons
      teaspoon, teaspoons, teaspoonful, teaspoonfuls                | tsp              | US teaspoons, metric teaspoons
      bushel, bushels                                               | bu               | US bushels, imperial bushels
      calorie, calories                                             | cal              | food calories, small calories
      horsepower, horsepower                                        | hp               | mechanical horsepower, metric horsepower
      degree, degrees                                               | °, deg           | °C, °F, degrees of angle
                                                                    | kb               | kilobits, kilobytes
                                                                    | mb               | megabits, megabytes, millibars
                                                                    | gb               | gigabytes, gigabits
                                                                    | tb               | terabytes, terabits
                                                                    | bps              | basis points, bits per second
                                                                    | kt               | kilotonnes, knots
      """;

  private PhysicalMeasures() {}

  static void addTo(MeasureTable table) {
    table.addMeasures(Dimension.LENGTH, LENGTHS);
    table.addMeasures(Dimension.AREA, AREAS);
    table.addMeasures(Dimension.VOLUME, VOLUMES);
    table.addMeasures(Dimension.MASS, MASSES);
    table.addMeasures(Dimension.DURATION, DURATIONS);
    table.addMeasures(Dimension.ENERGY, ENERGIES);
    table.addMeasures(Dimension.POWER, POWERS);
    table.addMeasures(Dimension.PRESSURE, PRESSURES);
    table.addMeasures(Dimension.FORCE, FORCES);
    table.addMeasures(Dimension.DATA, DATA);
    table.addMeasures(Dimension.VOLTAGE, "volt, volts | 1 | V | m k");
    table.addMeasures(
        Dimension.FREQUENCY,
        """
        hertz, hertz | 1 | Hz | k M G T
        rpm, rpm, revolution per minute, revolutions per minute | 1/60 | rpm
        """);
    table.addMeasures(
        Dimension.ANGLE,
        """
        turn, turns | 1
        degree of angle, degrees of angle | 1/360
        radian, radians | 0.159154943091895335768883763372 | rad
        """);
    table.addMeasures(
        Dimension.RATIO,
        """
        time, times, fold | 1
        percent, percent, percents, percentage | 0.01 | %, pct
        ‰, ‰, per mille, per mil, permille | 0.001 | ‰
        ppm, ppm, part per million, parts per million | 0.000001 | ppm
        ppb, ppb, part per billion, parts per billion | 0.000000001 | ppb
        """);
    table.addMeasures(
        Dimension.POINTS,
        """
        percentage point, percentage points, percent point, percent points | 1 | pp, ppt, ppts
        basis point, basis points | 0.01 | bp
        """);
    addTemperatures(table);
    table.addNames(FURTHER_NAMES);
  }

  private static void addTemperatures(MeasureTable table) {
    table.addMeasures(Dimension.TEMPERATURE, "kelvin, kelvins, degree kelvin, degrees kelvin | 1");
    Rational freezing = Rational.of(new BigDecimal("273.15"));
    Rational zero = Rational.of(new BigDecimal("459.67"));
    table.addScale(
        degrees("c", "celsius", "centigrade", "celcius", "centigrate"),
        List.of("°C", "℃", "C"),
        new Reading("°C", Dimension.TEMPERATURE, Rational.ONE, freezing));
    table.addScale(
        degrees("f", "fahrenheit", "farenheit"),
        List.of("°F", "℉", "F"),
        new Reading("°F", Dimension.TEMPERATURE, Rational.of(5, 9), zero));
  }

  /** Returns the names with and without degrees, the letter only with them. */
  private static List<String> degrees(String letter, String... scales) {
    List<String> names = new ArrayList<>(List.of(scales));
    for (String degrees : List.of("degree ", "degrees ", "deg ", "deg. ", "° ")) {
      names.add(degrees + letter);
      for (String scale : scales) {
        names.add(degrees + scale);
      }
    }
    return names;
  }
}
