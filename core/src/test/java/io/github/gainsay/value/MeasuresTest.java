package io.github.gainsay.value;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.value.Measure.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
  private static Unit named(String name) {
    return requireNonNull(Measures.named(name), name);
  }

  static Stream<Unit> units() {
    return Measures.names().stream()
        .map(MeasuresTest::named)
        .collect(
            TreeMap<String, Unit>::new,
            (map, unit) -> map.put(unit.toString(), unit),
            TreeMap::putAll)
        .values()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("units")
  void every_unit_is_read_by_the_name_it_is_given(Unit unit) {
    assertThat(Unit.of(unit.toString())).isEqualTo(unit);
    assertThat(Unit.of(unit.name(true))).isEqualTo(unit);
    assertThat(unit.isCount()).isFalse();
    assertThat(unit.noun()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("units")
  void every_reading_of_an_ambiguous_unit_is_a_unit(Unit unit) {
    for (Reading reading : unit.readings()) {
      assertThat(Unit.of(reading.name()).readings()).containsExactly(reading);
    }
  }

  @Test
  void names_that_differ_only_by_case_are_told_apart_on_purpose() {
    String apart =
        Measures.names().stream()
            .filter(name -> !named(name).equals(Measures.named(name.toLowerCase(Locale.ROOT))))
            .collect(joining(" "));

    assertThat(apart)
        .isEqualTo(
            "ALL ANG BAM BOB C COP CUP DM F Ft GB GEL Gb K KB KGS Kb LAK LE MAD MB MN MOP Mb Mm Mt"
                + " PEN Pa RM RUB SIT SOS STD TB TOP TRY Tb V W eV kB kN mW meV");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MW, MW",
    "mW, milliwatts",
    "mw, MW",
    "MB, megabytes",
    "Mb, megabits",
    "mb, mb",
    "Mm, megametres",
    "MM, mm",
    "kN, kilonewtons",
    "kn, nautical miles per hour",
    "Ft, forints",
    "FT, feet",
    "Mt, megatonnes",
    "mt, tonnes",
    "CUP, Cuban pesos",
    "Cup, cups",
    "usd, US dollars",
    "KM, km",
    "Kilometres, km",
    "US DOLLARS, US dollars"
  })
  void case_counts_only_where_it_tells_units_apart(String name, String unit) {
    assertThat(named(name)).hasToString(unit);
  }

  @ParameterizedTest(name = "{0} are {1}")
  @CsvSource({
    "tons, tonnes | short tons | long tons",
    "pounds, pounds sterling | lbs | Egyptian pounds | Syrian pounds | Lebanese pounds | Sudanese"
        + " pounds | South Sudanese pounds | Irish pounds",
    "ounces, avoirdupois ounces | troy ounces | US fluid ounces",
    "gallons, US gallons | imperial gallons",
    "degrees, °C | °F | degrees of angle",
    "horsepower, mechanical horsepower | metric horsepower",
    "¥, yen | yuan",
    "francs, Swiss francs | French francs | Belgian francs | West African CFA francs | Central"
        + " African CFA francs | Congolese francs | Rwandan francs | Luxembourg francs",
    "kt, kilotonnes | nautical miles per hour",
    "kilotons, kilotonnes | kilotons of TNT",
    "mb, megabits | megabytes | millibars",
    "mpg, miles per US gallon | miles per imperial gallon"
  })
  void ambiguous_names_keep_all_readings(String name, String readings) {
    assertThat(named(name).isAmbiguous()).isTrue();
    assertThat(named(name).readings().stream().map(Reading::name).collect(joining(" | ")))
        .isEqualTo(readings);
  }

  @Test
  void the_likeliest_dollars_are_those_of_the_United_States() {
    assertThat(named("$")).isEqualTo(named("dollars"));
    assertThat(named("$").readings())
        .extracting(Reading::name)
        .startsWith(
            "US dollars",
            "Canadian dollars",
            "Australian dollars",
            "New Zealand dollars",
            "Hong Kong dollars",
            "Singapore dollars");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "µg, micrograms",
    "μg, micrograms",
    "mcg, micrograms",
    "microgrammes, micrograms",
    "sq ft, square feet",
    "sq. km, square km",
    "km2, square km",
    "km², square km",
    "km^2, square km",
    "sqm, square metres",
    "square kilometers, square km",
    "cc, cubic cm",
    "cubic meters, cubic metres",
    "m³, cubic metres",
    "fl oz, fluid ounces",
    "metric tons, tonnes",
    "kmph, km per hour",
    "knots, nautical miles per hour",
    "degrees farenheit, °F",
    "deg c, °C",
    "° F, °F",
    "celcius, °C",
    "per mille, ‰",
    "parts per million, ppm",
    "pp, percentage points",
    "pct, percent",
    "kilowatt hours, kWh",
    "Mbps, megabits per second",
    "hk $, Hong Kong dollars",
    "U.S.$, US dollars",
    "u.s $, US dollars",
    "C$, Canadian dollars",
    "mxn$, Mexican pesos",
    "American dollars, US dollars",
    "rmb, yuan",
    "quid, pounds sterling",
    "£, pounds sterling",
    "Kč, Czech korunas",
    "zł, zlotys",
    "₿, bitcoins",
    "deutsche mark, Deutsche marks",
    "Finnish markka, markkaa",
    "dutch guilders, Dutch guilders",
    "p, pence",
    "mao, jiao"
  })
  void units_have_many_names(String name, String unit) {
    assertThat(named(name)).hasToString(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"points", "stones", "bars", "colon", "c", "k", "b", "a", "try", "all", ""})
  void other_words_are_no_units(String word) {
    assertThat(Measures.named(word)).isNull();
  }

  @Test
  void symbols_of_one_or_two_letters_are_few_enough_to_list() {
    String found =
        Measures.names().stream()
            .filter(name -> name.matches("[A-Za-z]{1,2}"))
            .collect(joining(" "));

    assertThat(found)
        .isEqualTo(
            "C DM Dh EB EJ F Ft GB GJ GW Gb Gt Hz K KB Kb L LE MB MJ MN MT MW Mb Mm Mt PB PJ Pa RM"
                + " Rp Rs TB TJ TW Tb V W Wh bp bu cc cg cl cm dg dh dl dm eV eb ej ft g gb gj gt gw"
                + " h ha hl hp hr hz in kB kJ kN kV kW kb kg kj km kn kr kt kv kw l lb ly m mV mW mb"
                + " mg mi mj ml mm ms mt mv mw ng nm ns oz p pb pj pm pp pt qt rp rs s t tb tj tw ug"
                + " wh wk yd yr");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "square, true",
    "united, true",
    "us, true",
    "kilometres, true",
    "degrees, true",
    "kw, true",
    "people, false",
    "hour's, false"
  })
  void knows_the_words_that_begin_a_name(String word, boolean begins) {
    assertThat(Measures.beginsName(word)).isEqualTo(begins);
  }

  @Test
  void the_longest_name_has_four_words() {
    assertThat(Measures.LONGEST_NAME).isEqualTo(4);
    assertThat(named("United Arab Emirates dirhams")).isEqualTo(Unit.currency("AED"));
  }

  @Test
  void the_currencies_of_the_standard_are_there() {
    Set<String> codes =
        Measures.names().stream()
            .filter(name -> name.matches("[A-Z]{3}"))
            .filter(name -> named(name).dimension().equals(Dimension.currency(name)))
            .collect(toSet());

    assertThat(codes).hasSize(203).contains("USD", "EUR", "CHF", "UAH", "XOF", "XDR", "XBT", "DEM");
    assertThat(codes).allSatisfy(code -> assertThat(Unit.currency(code)).isEqualTo(named(code)));
  }

  @Test
  void refuses_a_name_for_two_units() {
    MeasureTable table = new MeasureTable();
    table.addMeasures(Dimension.LENGTH, "pole, poles | 5.0292");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(List.of("pole"), List.of(), Unit.currency("PLN")))
        .withMessage("name must stand for one unit, but 'pole' was <poles> and <zlotys>");
  }

  @Test
  void refuses_to_name_what_is_no_unit() {
    MeasureTable table = new MeasureTable();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.addNames("pole, poles | | rods"))
        .withMessage("name must be that of a unit, but was 'rods'");
  }
}
