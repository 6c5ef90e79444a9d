package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
  }

  @Test
  void is_known_by_its_singular_and_read_in_the_plural() {
    assertThat(PEOPLE.noun()).contains("person");
    assertThat(PEOPLE).hasToString("people");
  }

  @Test
  void without_a_noun_says_nothing() {
    assertThat(Unit.unspecified().noun()).isEmpty();
    assertThat(Unit.unspecified().isCount()).isFalse();
    assertThat(Unit.unspecified()).hasToString("");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "people, true",
    "members of parliament, true",
    "years-old buildings, true",
    "kilometres, false",
    "kilometres of trenches, false",
    "square miles, false",
    "percent of voters, false",
    "percentage points, false",
    "US dollars, false",
    "tonnes, false",
    "feet, false",
    "days, false"
  })
  void tells_what_is_counted_from_what_is_measured(String noun, boolean counted) {
    assertThat(Unit.count(noun).isCount()).isEqualTo(counted);
  }

  @Test
  void reads_per_cent_as_percent() {
    assertThat(Unit.count("per cent")).isEqualTo(Unit.count("percent"));
  }

  @Test
  void takes_any_white_space_between_words() {
    assertThat(Unit.count("Chinese\u00a0 fighters")).isEqualTo(Unit.count("Chinese fighters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-16s", "Covid-19 deaths", "AT&T employees", "km/h", "children's homes"})
  void takes_names_with_digits_and_signs(String noun) {
    assertThat(Unit.count(noun)).isEqualTo(Unit.count(noun.toLowerCase(Locale.ROOT)));
  }

  @Test
  void left_open_is_comparable_with_every_unit() {
    Unit countries = Unit.count("countries");

    assertThat(PEOPLE.isComparableWith(Unit.unspecified())).isTrue();
    assertThat(Unit.unspecified().isComparableWith(PEOPLE)).isTrue();
    assertThat(PEOPLE.isComparableWith(Unit.count("person"))).isTrue();
    assertThat(PEOPLE.isComparableWith(countries)).isFalse();
  }

  @Test
  void differs_from_other_units_and_from_other_things() {
    assertThat(PEOPLE).isNotEqualTo(Unit.count("countries")).isNotEqualTo("person");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", " people", "people\n"})
  void refuses_blanks(String noun) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.count(noun))
        .withMessage("noun must be non-blank without outer white space, but was '" + noun + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "people, dead", "18-year-olds", "people (men)", "a\u0000b", "%"})
  void refuses_what_is_no_noun(String noun) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.count(noun))
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
}
