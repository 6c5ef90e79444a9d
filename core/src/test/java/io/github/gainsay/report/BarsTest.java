package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.rules.StandardRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static final int MANY = 100;
  private static final Question LENGTH = Question.of("ferry", "length");

  private static Optional<BarChart> chart(String rule, int limit, Statement... statements) {
    Dossier dossier = dossier(statements);
    Finding finding =
        ConsistencyChecker.of(StandardRules.all()).only(rule).check(dossier).findings().get(0);
    return Bars.of(dossier, finding, limit, Words.ENGLISH);
  }

  private static List<String> lines(BarChart chart) {
    return chart.bars().stream()
        .map(b -> b.letters() + " " + b.who() + ": " + b.says() + ", " + b.allowed())
        .toList();
  }

  @Test
  void has_a_bar_for_each_statement_by_position_and_number() {
    BarChart chart =
        chart(
                "numeric-contradiction",
                MANY,
                Claim.of(MAYOR, TOLL.isQuantity("12 people")),
                Claim.of(AGENCY, TOLL.isQuantity("more than 30 people")),
                Claim.of(SPOKESWOMAN, TOLL.isQuantity("exactly 9 people")),
                Claim.of(HERALD, TOLL.isQuantity("at least 29 people")))
            .orElseThrow();

    assertThat(lines(chart))
        .containsExactly(
            "A Ada Berg (for Blue Line): exactly 9 people, 9",
            "B the mayor: 12 people, 12",
            "C The Herald: at least 29 people, 29 or more",
            "C North Wire: more than 30 people, 31 or more");
    assertThat(chart.title()).isEqualTo("ferry fire / deaths");
    assertThat(chart.unit()).isEqualTo("people");
    assertThat(chart.leftOut()).isZero();
  }

  @Test
  void says_once_what_holds_for_all() {
    Scope tuesday = Scope.asOf("2025-04-08").toBuilder().measure("identified").build();
    BarChart chart =
        chart(
                "numeric-contradiction",
                MANY,
                Claim.of(MAYOR, TOLL.isQuantity("12 people").in(tuesday)),
                Claim.of(AGENCY, TOLL.isQuantity("more than 30 people").in(tuesday)))
            .orElseThrow();

    assertThat(chart.title())
        .isEqualTo("ferry fire / deaths (as of 2025-04-08, measure identified)");
    assertThat(lines(chart))
        .containsExactly(
            "A the mayor: 12 people, 12", "B North Wire: more than 30 people, 31 or more");
  }

  @Test
  void says_of_each_what_does_not_hold_for_all() {
    BarChart chart =
        chart(
                "numeric-contradiction",
                MANY,
                Claim.of(MAYOR, TOLL.isQuantity("12 people")),
                Claim.of(AGENCY, TOLL.isQuantity("31 people").in(Scope.asOf("2025-04-08"))))
            .orElseThrow();

    assertThat(chart.title()).isEqualTo("ferry fire / deaths");
    assertThat(lines(chart))
        .containsExactly(
            "A the mayor: 12 people, 12", "B North Wire: 31 people (as of 2025-04-08), 31");
  }

  @Test
  void shows_a_statement_of_several_positions_once() {
    BarChart chart =
        chart(
                "numeric-contradiction",
                MANY,
                Claim.of(MAYOR, TOLL.isQuantity("exactly 9 people")),
                Claim.of(AGENCY, TOLL.isQuantity("exactly 12 people")),
                Claim.of(HERALD, TOLL.isQuantity("fewer than 12 people")),
                Claim.of(SPOKESWOMAN, TOLL.isQuantity("exactly 10 people")))
            .orElseThrow();

    assertThat(lines(chart))
        .containsExactly(
            "A\u2013B The Herald: fewer than 12 people, from 0 to 11",
            "A the mayor: exactly 9 people, 9",
            "B Ada Berg (for Blue Line): exactly 10 people, 10",
            "C North Wire: exactly 12 people, 12");
  }

  @Test
  void shows_what_is_denied_as_denied() {
    BarChart chart =
        chart(
                "contradiction",
                MANY,
                Claim.of(MAYOR, TOLL.isQuantity("more than 30 people")),
                Denial.of(AGENCY, TOLL.isQuantity("more than 30 people")))
            .orElseThrow();

    assertThat(chart.bars()).extracting(Bar::denied).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void converts_units_to_the_one_that_most_use() {
    BarChart chart =
        chart(
                "numeric-contradiction",
                MANY,
                Claim.of(MAYOR, LENGTH.isQuantity("300 feet")),
                Claim.of(AGENCY, LENGTH.isQuantity("about 120 metres")),
                Claim.of(HERALD, LENGTH.isQuantity("more than 130 metres")))
            .orElseThrow();

    assertThat(chart.unit()).isEqualTo("metres");
    Bar feet =
        chart.bars().stream().filter(b -> b.who().equals("the mayor")).findAny().orElseThrow();
    assertThat(feet.anchor().orElseThrow()).isEqualTo(91.44, within(1e-9));
    assertThat(feet.hard().from()).isLessThan(91.44).isGreaterThan(85);
  }

  @Test
  void counts_what_it_cannot_convert() {
    BarChart chart =
        chart(
                "unit-mismatch",
                MANY,
                Claim.of(MAYOR, LENGTH.isQuantity("120 metres")),
                Claim.of(AGENCY, LENGTH.isQuantity("130 metres")),
                Claim.of(HERALD, LENGTH.isQuantity("40 tonnes")))
            .orElseThrow();

    assertThat(chart.bars()).hasSize(2);
    assertThat(chart.inOtherUnits()).isEqualTo(1);
    assertThat(new ChartWords(Words.ENGLISH).notDrawn(chart))
        .isEqualTo("1 statement in units that cannot be converted is not drawn.");
  }

  @Test
  void has_no_more_bars_than_the_limit() {
    BarChart chart =
        chart(
                "numeric-contradiction",
                2,
                Claim.of(MAYOR, TOLL.isQuantity("exactly 12 people")),
                Claim.of(AGENCY, TOLL.isQuantity("exactly 30 people")),
                Claim.of(HERALD, TOLL.isQuantity("exactly 9 people")))
            .orElseThrow();

    assertThat(chart.bars()).hasSize(2);
    assertThat(chart.leftOut()).isEqualTo(1);
    assertThat(new ChartWords(Words.ENGLISH).notDrawn(chart))
        .isEqualTo("1 more statement is left out here.");
  }

  @Test
  void draws_dates_on_an_axis_of_time() {
    Question began = Question.of("ferry fire", "began");
    BarChart chart =
        chart(
                "date-contradiction",
                MANY,
                Claim.of(MAYOR, began.isWhen("1970-01-02")),
                Claim.of(AGENCY, began.isWhen("1970-01-05/..")))
            .orElseThrow();

    assertThat(chart.dates()).isTrue();
    assertThat(chart.bars())
        .extracting(Bar::hard)
        .containsExactly(
            new Span(1, 2, true, true), new Span(4, Double.POSITIVE_INFINITY, true, false));
    assertThat(chart.bars())
        .extracting(Bar::allowed)
        .containsExactly("1970-01-02", "after 1970-01-05");
    assertThat(LocalDate.ofEpochDay(1)).hasToString("1970-01-02");
  }

  @Test
  void draws_nothing_without_two_figures() {
    assertThat(chart("contradiction", MANY, Claim.of(MAYOR, LOCKED), Denial.of(AGENCY, LOCKED)))
        .isEmpty();
  }
}
