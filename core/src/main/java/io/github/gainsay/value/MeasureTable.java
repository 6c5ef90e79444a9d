package io.github.gainsay.value;

import io.github.gainsay.value.Measure.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units by their names, filled from rows of text.
 *
 * <p>Words are kept in lower case and symbols as they are, since case tells MW from mW. The first
 * two words of a row are what its unit is called after one and after other numbers.
 */
final class MeasureTable {
  private record Prefix(String symbol, String word, Rational worth) {
    static final List<Prefix> ALL =
        list(
                "p pico -12, n nano -9, μ micro -6, m milli -3, c centi -2, d deci -1, h hecto 2,"
                    + " k kilo 3, M mega 6, G giga 9, T tera 12, P peta 15, E exa 18")
            .stream()
            .map(Prefix::parse)
            .toList();

    private static Prefix parse(String text) {
      String[] parts = text.split(" ", -1);
      int power = Integer.parseInt(parts[2]);
      return new Prefix(parts[0], parts[1], Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    static Prefix of(String symbol) {
      return ALL.stream().filter(p -> p.symbol.equals(symbol)).findFirst().orElseThrow();
    }

    String before(String name) {
      return word + name;
    }
  }

  private static final Set<String> SHORT_NAMES =
      Words.set(
          "mm cm km mg kg ml kW MW GW TW kWh MWh GWh TWh keV MeV GeV TeV kHz MHz GHz hPa kPa kV");
  private static final Set<String> WITH_POWERS = Words.set("mm cm dm m km in ft yd mi");

  /** What no symbol is taken for when it is in lower case: codes of currencies, mostly, and EV. */
  private static final Set<String> WORDS =
      Words.set(
          """
          all ang bam bob cop cup ev gel lak le mad mn mop pa pen rm rub sit sos std top try
          """);

  /** In the order of the tables, so that of two symbols the first has the lower case. */
  private final Map<String, Unit> byName = new LinkedHashMap<>();

  private final Set<String> allSymbols = new HashSet<>();
  private final Map<String, Integer> wordsByFirst = new HashMap<>();

  @Nullable Unit get(String name) {
    return byName.get(name);
  }

  boolean beginsName(String firstWord) {
    return wordsByFirst.containsKey(firstWord);
  }

  int longestName() {
    return wordsByFirst.values().stream().max(Integer::compare).orElse(0);
  }

  Set<String> names() {
    return byName.keySet();
  }

  /**
   * Adds units from rows such as {@code metre, metres, meter | 1 | m | c k}: words, what one is
   * worth, symbols, and the prefixes that it takes. A symbol in parentheses goes only with a
   * prefix.
   */
  void addMeasures(Dimension dimension, String rows) {
    for (String row : rows.strip().split("\n", -1)) {
      String[] columns = (row + " | | ").split("\\|", -1);
      List<String> words = list(columns[0]);
      boolean prefixed = columns[2].contains("(");
      List<String> own = list(columns[2].replace('(', ' ').replace(')', ' '));
      Measure unit = Measure.of(words.get(0), words.get(1), dimension, number(columns[1]));
      addMeasure(unit, words, prefixed ? List.of() : own);
      for (String prefix : columns[3].strip().split(" ", -1)) {
        if (!prefix.isEmpty()) {
          addPrefixed(Prefix.of(prefix), unit, words, own);
        }
      }
    }
  }

  private void addPrefixed(Prefix prefix, Measure unit, List<String> words, List<String> own) {
    List<String> names = words.stream().map(prefix::before).toList();
    List<String> symbols = new ArrayList<>(own.stream().map(prefix.symbol()::concat).toList());
    if (prefix.symbol().equals("μ")) {
      own.forEach(symbol -> symbols.add("\u00b5" + symbol)); // the sign that keyboards have
    }
    Optional<String> brief = symbols.stream().filter(SHORT_NAMES::contains).findFirst();
    Reading reading = unit.readings().get(0);
    Measure multiple =
        Measure.of(
            brief.orElse(names.get(0)),
            brief.orElse(names.get(1)),
            reading.dimension(),
            reading.factor().times(prefix.worth()));
    addMeasure(multiple, names, symbols);
  }

  private void addMeasure(Measure measure, List<String> words, List<String> symbols) {
    add(words, symbols, Unit.of(measure));
    if (symbols.stream().anyMatch(WITH_POWERS::contains)) {
      addPower(2, List.of("square", "sq", "sq."), "²", measure, words, symbols);
      addPower(3, List.of("cubic", "cu", "cu."), "³", measure, words, symbols);
    }
  }

  private void addPower(
      int exponent,
      List<String> before,
      String sign,
      Measure measure,
      List<String> words,
      List<String> symbols) {
    List<String> names = new ArrayList<>();
    List<String> signs = new ArrayList<>();
    List<String> letters = symbols.stream().filter(WITH_POWERS::contains).toList();
    for (String power : before) {
      words.forEach(word -> names.add(power + " " + word));
      letters.forEach(symbol -> signs.add(power + " " + symbol));
    }
    for (String symbol : letters) {
      signs.addAll(List.of(symbol + sign, symbol + exponent, symbol + "^" + exponent));
      signs.add(before.get(1) + symbol);
    }
    Reading side = measure.readings().get(0);
    Dimension dimension = Dimension.ONE;
    Rational factor = Rational.ONE;
    for (int i = 0; i < exponent; i++) {
      dimension = dimension.times(side.dimension());
      factor = factor.times(side.factor());
    }
    String power = before.get(0) + " ";
    add(
        names,
        signs,
        Unit.of(
            Measure.of(power + measure.singular(), power + measure.plural(), dimension, factor)));
  }

  /** Adds a unit whose nought is not that of its dimension. */
  void addScale(List<String> words, List<String> symbols, Reading reading) {
    add(words, symbols, Unit.of(new Measure(reading.name(), reading.name(), List.of(reading))));
  }

  /**
   * Adds names from rows such as {@code ton, tons | | tonnes, short tons}: words, symbols, and what
   * they may stand for, the likeliest first. Of one unit, they are further names; of several, the
   * names of a unit that is ambiguous.
   */
  void addNames(String rows) {
    for (String row : rows.strip().split("\n", -1)) {
      String[] columns = row.split("\\|", -1);
      List<String> words = list(columns[0]);
      List<String> symbols = list(columns[1]);
      List<Unit> units = list(columns[2]).stream().map(this::required).toList();
      add(words, symbols, units.size() == 1 ? units.get(0) : ambiguous(words, symbols, units));
    }
  }

  private static Unit ambiguous(List<String> words, List<String> symbols, List<Unit> units) {
    String singular = words.isEmpty() ? symbols.get(0) : words.get(0);
    String plural = words.isEmpty() ? symbols.get(0) : words.get(1);
    return Unit.of(
        new Measure(
            singular, plural, units.stream().flatMap(unit -> unit.readings().stream()).toList()));
  }

  private Unit required(String name) {
    int per = name.indexOf(" per ");
    if (per > 0) {
      return required(name.substring(0, per)).per(required(name.substring(per + 5)));
    }
    Unit unit = byName.getOrDefault(name, byName.get(Words.lower(name)));
    if (unit == null) {
      throw new IllegalArgumentException("name must be that of a unit, but was '" + name + "'");
    }
    return unit;
  }

  void add(List<String> words, List<String> symbols, Unit unit) {
    for (String word : words) {
      put(Words.lower(word), unit);
    }
    for (String symbol : symbols) {
      put(symbol, unit);
      allSymbols.add(symbol);
    }
  }

  private void put(String name, Unit unit) {
    Unit before = byName.putIfAbsent(name, unit);
    if (before != null && !before.equals(unit)) {
      throw new IllegalArgumentException(
          "name must stand for one unit, but '"
              + name
              + "' was <"
              + before
              + "> and <"
              + unit
              + ">");
    }
    List<String> words = Words.of(Words.lower(name));
    wordsByFirst.merge(words.get(0), words.size(), Math::max);
  }

  /**
   * Lets symbols of more than one letter be written in lower case, unless that is another name or
   * an English word.
   */
  void addLowerCaseOfSymbols() {
    for (String symbol : List.copyOf(byName.keySet())) {
      String lower = Words.lower(symbol);
      if (symbol.length() > 1 && allSymbols.contains(symbol) && !WORDS.contains(lower)) {
        Unit unit = required(symbol);
        if (unit.equals(byName.computeIfAbsent(lower, absent -> unit))) {
          allSymbols.add(lower);
        }
      }
    }
  }

  /** Returns the names in a column of a table. */
  static List<String> list(String column) {
    String text = column.strip();
    return text.isEmpty() ? List.of() : List.of(text.split(", +", -1));
  }

  private static Rational number(String column) {
    String text = column.strip();
    int slash = text.indexOf('/');
    return slash < 0
        ? Rational.of(new BigDecimal(text))
        : number(text.substring(0, slash)).dividedBy(number(text.substring(slash + 1)));
  }
}
