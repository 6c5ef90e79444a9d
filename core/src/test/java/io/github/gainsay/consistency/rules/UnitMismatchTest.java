package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.TIMES;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMismatchTest {
  private static final Question LOST = Question.of("the fire", "lost");

  private final UnitMismatch rule = new UnitMismatch();
  private final Claim hectares = Claim.of(KYIV, lost("40 hectares"));

  private static Proposition lost(String quantity) {
    return LOST.isQuantity(quantity);
  }

  private static Property inUnit(String unit) {
    return Property.builder().id("lost").unit(Unit.of(unit)).build();
  }

  @Test
  void reports_figures_that_cannot_be_compared() {
    assertThat(rule)
        .on(hectares, Claim.of(BEIJING, lost("9 km")))
        .reports(
            "[LOW] Beijing says '9 km' and Kyiv says '40 hectares', which cannot be compared"
                + " (the fire / lost).")
        .because("'9 km' and '40 hectares' measure different things, length and area. [unit]")
        .about(LOST)
        .withRemedy("Ask another question for what is counted or measured otherwise.");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "30 people,         30 ships,              LOW",
    "30 people,         30 households,         LOW",
    "30 people,         12 percent,            LOW",
    "3 percent,         3 percentage points,   LOW",
    "12 percent,        up 12 percent,         LOW",
    "12,                up 12,                 LOW",
    "5 kg,              5 km,                  LOW",
    "€5 per day,        US$5,                  LOW",
    "€5,                US$5,                  INFO",
    "€5 per day,        US$5 per day,          INFO",
  })
  void reports_money_without_a_rate_as_less_than_other_units(
      String one, String other, Severity expected) {
    assertThat(rule)
        .on(Claim.of(KYIV, lost(one)), Claim.of(BEIJING, lost(other)))
        .reportsAs(expected);
  }

  @Test
  void reports_one_figure_for_each_unit_the_commonest_first() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, lost("9 km")),
            Claim.of(BEIJING, lost("40 hectares")),
            Claim.of(KREMLIN, lost("50 hectares")),
            Claim.of(WASHINGTON, lost("3 houses")),
            Claim.of(MIRROR, lost("4 houses")),
            Claim.of(TIMES, lost("60 hectares")))
        .reports(
            "[LOW] Beijing says '40 hectares', Washington says '3 houses' and Kyiv says '9 km',"
                + " which cannot be compared (the fire / lost).");
  }

  @Test
  void reports_money_as_low_if_there_is_something_else_too() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, lost("€5")),
            Claim.of(BEIJING, lost("US$5")),
            Claim.of(KREMLIN, lost("9 km")),
            Claim.of(KYIV, lost("€6")))
        .reports(
            "[LOW] Kyiv says '5 euros', Beijing says '5 US dollars' and the Kremlin says '9 km',"
                + " which cannot be compared (the fire / lost).");
  }

  @Test
  void reports_a_figure_about_a_known_fact_and_one_of_which_that_is_unknown() {
    assertThat(rule)
        .on(hectares, Claim.of(BEIJING, lost("9 km").in(in("Odesa"))))
        .reportsAs(Severity.LOW);
    assertThat(rule)
        .on(
            Claim.of(KYIV, lost("40 hectares").in(in("Odesa"))),
            Claim.of(KYIV, lost("50 hectares").in(in("Lviv"))),
            Claim.of(BEIJING, lost("9 km")))
        .reportsAs(Severity.LOW);
  }

  @Test
  void reports_figures_of_different_dates() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, lost("40 hectares").in(Scope.asOf("2025-04-08"))),
            Claim.of(BEIJING, lost("9 km").in(Scope.asOf("2025-04-10"))))
        .reportsAs(Severity.LOW);
  }

  @Test
  void reports_another_unit_than_the_property_is_declared_to_have() {
    assertThat(rule)
        .on(inUnit("hectares"), hectares, Claim.of(BEIJING, lost("12 houses")))
        .reports(
            "[MEDIUM] Beijing says '12 houses', but answers are expected in hectares"
                + " (the fire / lost).")
        .because("The property is declared to be answered in hectares. [expected-unit]")
        .withRemedy("Ask another question for what is counted or measured otherwise.");
  }

  @Test
  void accepts_units_that_convert_into_each_other() {
    assertThat(rule).on(hectares, Claim.of(BEIJING, lost("300 acres"))).accepts();
    assertThat(rule).on(inUnit("hectares"), Claim.of(BEIJING, lost("300 acres"))).accepts();
  }

  @Test
  void accepts_a_number_without_a_unit_and_a_noun_that_says_more() {
    assertThat(rule).on(hectares, Claim.of(BEIJING, lost("40"))).accepts();
    assertThat(rule).on(inUnit("hectares"), Claim.of(BEIJING, lost("40"))).accepts();
    assertThat(rule)
        .on(Claim.of(KYIV, lost("30 fighters")), Claim.of(BEIJING, lost("30 Chinese fighters")))
        .accepts();
  }

  @Test
  void accepts_money_where_other_money_is_expected() {
    assertThat(rule).on(inUnit("EUR"), Claim.of(BEIJING, lost("US$5"))).accepts();
  }

  @Test
  void accepts_figures_of_different_facts() {
    assertThat(rule)
        .on(
            Claim.of(KYIV, lost("40 hectares").in(in("Odesa"))),
            Claim.of(BEIJING, lost("9 km").in(in("Lviv"))))
        .accepts();
  }

  @Test
  void accepts_figures_that_declared_relations_join() {
    assertThat(rule)
        .on(
            new Relation.Equivalent(lost("€5"), lost("US$6")),
            Claim.of(KYIV, lost("€5")),
            Claim.of(BEIJING, lost("US$6")))
        .accepts();
  }

  @Test
  void accepts_several_units_where_several_figures_can_be_the_answer() {
    assertThat(rule)
        .on(
            Property.builder().id("lost").cardinality(MANY).build(),
            hectares,
            Claim.of(BEIJING, lost("12 houses")))
        .accepts();
  }

  @Test
  void accepts_a_figure_that_is_denied() {
    assertThat(rule).on(hectares, Denial.of(BEIJING, lost("9 km"))).accepts();
    assertThat(rule).on(inUnit("hectares"), Denial.of(BEIJING, lost("9 km"))).accepts();
  }
}
