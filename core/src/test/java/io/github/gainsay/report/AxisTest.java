package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gainsay.report.Axis.Kind;
import io.github.gainsay.report.Axis.Tick;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.When;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {
  private static final double LENGTH = 360;
  private static final double SIZE = 11.5;

  private static BarChart figures(String... phrases) {
    List<Bar> bars =
        Arrays.stream(phrases)
            .map(Quantity::parse)
            .map(q -> bar(Span.of(q.hard()), Span.of(q.typical())))
            .toList();
    return new BarChart("", "", false, bars, 0, 0);
  }

  private static BarChart dates(String... dates) {
    List<Bar> bars =
        Arrays.stream(dates).map(d -> Span.of(When.parse(d))).map(s -> bar(s, s)).toList();
    return new BarChart("", "", true, bars, 0, 0);
  }

  private static Bar bar(Span hard, Span typical) {
    return new Bar(List.of(), "", "", false, hard, typical, OptionalDouble.empty(), "", "");
  }

  private static List<String> labels(BarChart chart) {
    return Axis.of(chart).ticks(LENGTH, SIZE, Words.ENGLISH).stream().map(Tick::label).toList();
  }

  @Test
  void goes_by_differences_where_numbers_are_near_each_other() {
    BarChart chart = figures("exactly 120 people", "more than 150 people");

    assertThat(Axis.of(chart).kind()).isEqualTo(Kind.LINEAR);
    assertThat(labels(chart))
        .containsExactly("120", "125", "130", "135", "140", "145", "150", "155", "160");
  }

  @Test
  void goes_by_factors_where_numbers_are_far_apart() {
    BarChart chart = figures("exactly 30 people", "exactly 4,000 people");

    assertThat(Axis.of(chart).kind()).isEqualTo(Kind.LOGARITHMIC);
    assertThat(labels(chart)).containsExactly("50", "100", "200", "500", "1,000", "2,000", "5,000");
  }

  @Test
  void goes_by_factors_though_a_bound_is_nought() {
    BarChart chart = figures("fewer than 20 people", "exactly 4,000 people");
    Axis axis = Axis.of(chart);

    assertThat(axis.kind()).isEqualTo(Kind.LOGARITHMIC);
    assertThat(axis.at(0)).isLessThan(0);
  }

  @Test
  void goes_by_differences_below_nought() {
    assertThat(Axis.of(figures("-2 degrees", "900 degrees")).kind()).isEqualTo(Kind.LINEAR);
  }

  @Test
  void begins_at_nought_rather_than_below() {
    assertThat(Axis.of(figures("fewer than 20 people", "exactly 30 people")).from()).isZero();
  }

  @Test
  void has_room_for_a_single_number() {
    Axis axis = Axis.of(figures("exactly 9 people", "exactly 9 people"));

    assertThat(axis.at(9)).isEqualTo(0.5, within(1e-9));
    assertThat(axis.ticks(LENGTH, SIZE, Words.ENGLISH)).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"any", "exactly 1e300", "0.000001 km", "123,456,789,012 people"})
  void has_ticks_that_do_not_touch_for_numbers_of_any_size(String phrase) {
    BarChart chart =
        phrase.equals("any")
            ? new BarChart("", "", false, List.of(), 0, 0)
            : figures(phrase.replace("1e300", "1" + "0".repeat(300)), "2 km".substring(0, 1));
    List<Tick> ticks = Axis.of(chart).ticks(LENGTH, SIZE, Words.ENGLISH);

    assertThat(ticks.size() <= 2 || Tick.fit(ticks, LENGTH, SIZE)).isTrue();
    assertThat(ticks).allMatch(t -> t.at() >= 0 && t.at() <= 1);
  }

  @Test
  void counts_days_months_and_years() {
    assertThat(labels(dates("2031-05-01", "2031-05-03")))
        .containsExactly("2031-05-01", "2031-05-02", "2031-05-03", "2031-05-04");
    assertThat(labels(dates("2031-01-15", "2031-06-03")))
        .containsExactly("2031-02", "2031-03", "2031-04", "2031-05", "2031-06");
    assertThat(labels(dates("1990", "2031-06-03")))
        .containsExactly("1990", "2000", "2010", "2020", "2030");
    assertThat(labels(dates("0100", "2031-06-03"))).hasSizeGreaterThan(3);
  }
}
