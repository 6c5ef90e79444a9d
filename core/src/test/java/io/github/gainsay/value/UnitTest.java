package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  private static final Unit PEOPLE = Unit.count("people");

  @ParameterizedTest
  @ValueSource(strings = {"people", "person", "People", "PERSONS", "persons"})
  void is_one_unit_in_singular_and_plural(String noun) {
    assertThat(Unit.count(noun)).isEqualTo(PEOPLE).hasSameHashCodeAs(PEOPLE);
    assertThat(Unit.of(noun)).isEqualTo(PEOPLE);
  }

  @Test
  void is_known_by_its_singular_and_read_in_the_plural() {
    assertThat(PEOPLE.noun()).contains("person");
    assertThat(PEOPLE).hasToString("people");
  }

  @Test
  void without_a_name_says_nothing() {
    Unit open = Unit.unspecified();

    assertThat(open.noun()).isEmpty();
    assertThat(open.isUnspecified()).isTrue();
    assertThat(open.isCount()).isFalse();
    assertThat(open.isAmbiguous()).isFalse();
    assertThat(open).hasToString("");
    assertThat(open.up()).hasToString("up").isEqualTo(Unit.of("up"));
    assertThat(open.up().isUnspecified()).isFalse();
  }

  @Test
  void of_shares_may_say_of_what() {
    Unit voters = Unit.ratio().of(CountedNoun.afterMeasure("of", "voters"));

    assertThat(Unit.ratio()).hasToString("").isNotEqualTo(Unit.unspecified());
    assertThat(voters).hasToString("of voters");
    assertThat(voters.noun()).contains("voter");
    assertThat(Unit.ratio().of(CountedNoun.parse("voters"))).hasToString("voters");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "people, true",
    "members of parliament, true",
    "years-old buildings, true",
    "pound coins, true",
    "dollar bills, true",
    "mile race, true",
    "points, true",
    "F-16s, true",
    "Covid-19 deaths, true",
    "AT&T employees, true",
    "HIV/AIDS cases, true",
    "km/h winds, true",
    "kilometres, false",
    "kilometres of trenches, false",
    "square miles, false",
    "percent of voters, false",
    "percentage points, false",
    "US dollars, false",
    "tonnes, false",
    "feet, false",
    "days, false",
    "people per day, false"
  })
  void tells_what_is_counted_from_what_is_measured(String name, boolean counted) {
    assertThat(Unit.of(name).isCount()).isEqualTo(counted);
  }

  @Test
  void counts_what_it_is_told_to_count() {
    assertThat(Unit.count("kilometres").isCount()).isTrue();
    assertThat(Unit.count("kilometres")).isNotEqualTo(Unit.of("kilometres"));
  }

  @ParameterizedTest(name = "{0} is {1}, one {2}")
  @CsvSource({
    "km/h, km per hour, km per hour",
    "miles an hour, miles per hour, mile per hour",
    "mph, miles per hour, mile per hour",
    "m/s, metres per second, metre per second",
    "km/ms, km per millisecond, km per millisecond",
    "centimeters/millisecond, cm per millisecond, cm per millisecond",
    "kg / m3, kg per cubic metre, kg per cubic metre",
    "$/barrel, dollars per barrel, dollar per barrel",
    "$ per barrel, dollars per barrel, dollar per barrel",
    "dollars a barrel, dollars per barrel, dollar per barrel",
    "cents a share, cents per share, cent per share",
    "euros/head, euros per head, euro per head",
    "people/day, people per day, person per day",
    "people a day, people per day, person per day",
    "children per woman, children per woman, child per woman",
    "US dollars per capita, US dollars per capita, US dollar per capita",
    "percent per annum, percent per year, percent per year",
    "people in need per day, people in need per day, person in need per day",
    "litres of water per person per day, litres of water per person per day, litre of water per"
        + " person per day",
    "parts per million of lead per litre, ppm of lead per litre, ppm of lead per litre",
    "pounds per square inch, psi, psi",
    "percent of the population, percent of population, percent of population",
    "percent of all the votes, percent of votes, percent of votes",
    "Kilometres of Trenches, km of trenches, km of trenches",
    "dollars in damage, dollars in damage, dollar in damage",
    "per cent of voters up, percent of voters up, percent of voters",
    "PEOPLE DOWN, people down, person"
  })
  void reads_what_it_is_of_and_for(String name, String plural, String singular) {
    Unit unit = Unit.of(name);

    assertThat(unit).hasToString(plural);
    assertThat(unit.name(true)).isEqualTo(singular);
    assertThat(Unit.of(plural)).isEqualTo(unit);
  }

  @Test
  void takes_per_cent_for_percent() {
    assertThat(Unit.of("per cent")).isEqualTo(Unit.of("percent")).isEqualTo(Unit.of("%"));
  }

  @Test
  void takes_any_white_space_between_words() {
    assertThat(Unit.of("Chinese\u00a0 fighters")).isEqualTo(Unit.count("Chinese fighters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-16s", "Covid-19 deaths", "AT&T employees", "km/h", "children's homes"})
  void takes_names_with_digits_and_signs(String noun) {
    assertThat(Unit.count(noun)).isEqualTo(Unit.count(noun.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "people, persons, true",
    "people, countries, false",
    "votes, voters, false",
    "fighters, Chinese fighters, true",
    "Chinese fighters, Korean fighters, false",
    "members, members of parliament, true",
    "members of parliament, members of congress, false",
    "people injured, injured people, true",
    "people injured, people, true",
    "injured, people injured, true",
    "injured, people, true",
    "war dead, dead, true",
    "dead, injured, false",
    "people killed, people injured, false",
    "soldiers killed, people, false",
    "percent of voters, percent of households, false",
    "percent of voters, percent of registered voters, true",
    "percent of voters, percent, true",
    "percent of voters, voters, false",
    "dollars in damage, dollars in losses, true",
    "dollars in damage, dollars of debt, true",
    "km, miles, true",
    "km, kg, false",
    "mph, km/h, true",
    "people per day, people per week, true",
    "people per day, ships per day, false",
    "dollars per person, dollars per household, false",
    "litres per person per day, litres per household per day, false",
    "pounds, kg, true",
    "pounds, euros, false",
    "$, NZ$, true",
    "$, euros, false",
    "percent, percent up, false",
    "percent up, percent down, true",
    "percent, percentage points, false"
  })
  void is_comparable_where_nothing_says_otherwise(String a, String b, boolean comparable) {
    assertThat(Unit.of(a).isComparableWith(Unit.of(b))).isEqualTo(comparable);
    assertThat(Unit.of(b).isComparableWith(Unit.of(a))).isEqualTo(comparable);
  }

  @Test
  void left_open_is_comparable_with_every_amount() {
    assertThat(PEOPLE.isComparableWith(Unit.unspecified())).isTrue();
    assertThat(Unit.unspecified().isComparableWith(PEOPLE)).isTrue();
    assertThat(Unit.unspecified().isComparableWith(PEOPLE.up())).isFalse();
    assertThat(Unit.unspecified().down().isComparableWith(PEOPLE.up())).isTrue();
  }

  @Test
  void differs_from_other_units_and_from_other_things() {
    assertThat(PEOPLE)
        .isNotEqualTo(Unit.count("countries"))
        .isNotEqualTo(PEOPLE.up())
        .isNotEqualTo(PEOPLE.per(Unit.of("day")))
        .isNotEqualTo("person");
  }

  @Test
  void knows_changes() {
    assertThat(PEOPLE.isChange()).isFalse();
    assertThat(PEOPLE.up().isChange()).isTrue();
    assertThat(PEOPLE.down().isChange()).isTrue();
    assertThat(PEOPLE.up().down()).isEqualTo(PEOPLE.down());
  }

  @ParameterizedTest(name = "{0} {1} are {2} {3}")
  @CsvSource({
    "1, mile, 1609.344, metres",
    "1, inch, 2.54, cm",
    "1, nautical mile, 1.852, km",
    "1, light-year, 9460730472580.8, km",
    "100, °F, 340/9, °C",
    "-40, °C, -40, degrees Fahrenheit",
    "0, °C, 273.15, K",
    "1, acre, 4046.8564224, m2",
    "1, acre, 43560, sq ft",
    "640, acres, 1, square mile",
    "1, hectare, 0.01, km2",
    "1, acre-foot, 43560, cubic feet",
    "1, US gallon, 231, cubic inches",
    "42, US gallons, 1, barrel",
    "1, imperial gallon, 4.54609, litres",
    "8, imperial pints, 1, imperial gallon",
    "16, US cups, 1, US gallon",
    "256, US tablespoons, 1, US gallon",
    "768, US teaspoons, 1, US gallon",
    "128, US fluid ounces, 1, US gallon",
    "160, imperial fluid ounces, 1, imperial gallon",
    "1, US bushel, 2150.42, cubic inches",
    "8, imperial gallons, 1, imperial bushel",
    "1, m³, 1000, l",
    "1, bcm, 1000000000, m3",
    "1, tcf, 1000000000000, cubic feet",
    "1, short ton, 2000, lbs",
    "1, long ton, 2240, lbs",
    "1, stone, 14, lbs",
    "16, avoirdupois ounces, 1, lb",
    "1, lb, 7000, grains",
    "256, avoirdupois drams, 1, lb",
    "1, troy ounce, 480, grains",
    "1, short hundredweight, 100, lbs",
    "1, long hundredweight, 112, lbs",
    "1, megatonne, 1000000, tonnes",
    "150, mcg, 0.15, mg",
    "1, year, 365.2425, days",
    "1, month, 1/12, year",
    "1, century, 10, decades",
    "1, fortnight, 336, hours",
    "60, mph, 96.56064, km/h",
    "1, knot, 1.852, km/h",
    "10, m/s, 36, kph",
    "1, kWh, 3.6, MJ",
    "1, kcal, 4.184, kJ",
    "1, W, 1, joule per second",
    "1, metric horsepower, 735.49875, watts",
    "1, atm, 101325, Pa",
    "1, bar, 1000, hPa",
    "1, ksi, 1000, psi",
    "1, MB, 8, Mb",
    "1, MiB, 1048576, bytes",
    "90, degrees of angle, 0.25, turn",
    "60, rpm, 1, Hz",
    "25, percent, 250, ‰",
    "1, ppm, 1000, ppb",
    "50, basis points, 0.5, percentage points",
    "250, pence, 2.5, pounds sterling",
    "1, bitcoin, 100000000, satoshis",
    "7, people per day, 49, people per week",
    "5, percent up, -5, percent down",
    "3, tons, 3, tons",
    "3, fighters, 3, Chinese fighters"
  })
  void converts_exactly(String number, String unit, String same, String other) {
    assertThat(Unit.of(unit).convert(rational(number), Unit.of(other))).contains(rational(same));
  }

  private static Rational rational(String text) {
    int line = text.indexOf('/');
    return line < 0
        ? Rational.of(new BigDecimal(text))
        : rational(text.substring(0, line)).dividedBy(rational(text.substring(line + 1)));
  }

  @Test
  void pounds_per_square_inch_are_forces_on_areas() {
    Rational pascals = Unit.of("psi").convert(Rational.ONE, Unit.of("Pa")).orElseThrow();
    Rational squareInch = Unit.of("in2").convert(Rational.ONE, Unit.of("m2")).orElseThrow();

    assertThat(Unit.of("lbf").convert(Rational.ONE, Unit.of("newtons")))
        .contains(pascals.times(squareInch));
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "miles, kg",
    "gallons, litres",
    "tons, tonnes",
    "tonnes, tons",
    "dollars, US dollars",
    "US dollars, euros",
    "people, ships",
    "percent of voters, percent of households",
    "percent, percent up"
  })
  void converts_nothing_else(String unit, String other) {
    assertThat(Unit.of(unit).convert(Rational.ONE, Unit.of(other))).isEmpty();
  }

  @Test
  void left_open_converts_only_to_itself() {
    Unit open = Unit.unspecified();

    assertThat(open.convert(Rational.ONE, open)).contains(Rational.ONE);
    assertThat(open.convert(Rational.ONE, PEOPLE)).isEmpty();
    assertThat(PEOPLE.convert(Rational.ONE, open)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"USD, US dollars", "eur, euros", "TRY, Turkish lira", "CUP, Cuban pesos"})
  void knows_currencies_by_their_codes(String code, String name) {
    assertThat(Unit.currency(code)).hasToString(name);
    assertThat(Unit.currency(code).dimension())
        .isEqualTo(Dimension.currency(code.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "XYZ", "dollars", "US$", "pence", "km", "kt"})
  void refuses_what_is_no_code_of_a_currency(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.currency(code))
        .withMessage(
            "isoCode must be the code of a currency such as 'EUR', but was '" + code + "'");
  }

  @Test
  void refuses_a_dimension_where_there_is_none() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Unit.unspecified().dimension())
        .withMessage("unit must be named, but was left open");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", " people", "people\n"})
  void refuses_blanks(String noun) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.count(noun))
        .withMessage("noun must be non-blank without outer white space, but was '" + noun + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of(noun))
        .withMessage("name must be non-blank without outer white space, but was '" + noun + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "people, dead", "18-year-olds", "people (men)", "a\u0000b", "?"})
  void refuses_what_is_no_noun(String noun) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.count(noun))
        .withMessage("noun must be words of letters, but was '" + noun + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of("km of " + noun))
        .withMessage("noun must be words of letters, but was '" + noun + "'");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "million, million",
    "Millions of people, millions",
    "or more people, or",
    "hundred men, hundred",
    "in four, in",
    "thirds, thirds",
    "overs, overs"
  })
  void refuses_words_that_belong_to_the_number(String noun, String first) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.count(noun))
        .withMessage("noun must not begin with '" + first + "', but was '" + noun + "'");
  }

  @Test
  void refuses_what_cannot_be_above_or_below_a_line() {
    Unit perDay = PEOPLE.per(Unit.of("day"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.unspecified().per(PEOPLE))
        .withMessage("unit must be an amount of something, but was <>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PEOPLE.up().per(PEOPLE))
        .withMessage("unit must be an amount of something, but was <people up>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PEOPLE.per(PEOPLE.down()))
        .withMessage("other must be an amount of something, but was <people down>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PEOPLE.per(perDay))
        .withMessage("other must be without denominator, but was <people per day>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> perDay.per(Unit.of("km2")).per(PEOPLE))
        .withMessage(
            "unit must have at most one denominator, but was <people per day per square km>");
  }

  @ParameterizedTest
  @CsvSource({
    "chinese nationals, chinese national",
    "prisoners of war, prisoner of war",
    "people, person",
    "news of 2024, new of 2024",
    "C++, C++"
  })
  void names_the_singular_as_it_is_spelled(String noun, String singular) {
    assertThat(Unit.singular(noun)).isEqualTo(singular);
  }
}
