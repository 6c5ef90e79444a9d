package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Quantity;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class IntervalChartTest {
  private static Bar bar(List<Integer> camps, boolean denied, String phrase) {
    Quantity q = Quantity.parse(phrase);
    OptionalDouble anchor =
        q.anchor().stream().mapToDouble(a -> Digits.drawn(a.value())).findFirst();
    return new Bar(
        camps,
        "the mayor",
        phrase,
        denied,
        Span.of(q.hard()),
        Span.of(q.typical()),
        anchor,
        Digits.of(q.hard()).toString(),
        Digits.of(q.typical()).toString());
  }

  private static Bar bar(String phrase) {
    return bar(List.of(0), false, phrase);
  }

  private static Document draw(IntervalChart.Layout layout, Bar... bars) {
    StringBuilder svg = new StringBuilder();
    BarChart chart = new BarChart("the toll", "km", false, List.of(bars), 0, 0);
    new IntervalChart(new Markup(svg), Words.ENGLISH, chart, layout, "c", false).draw(() -> {});
    return Jsoup.parse(svg.toString(), Parser.xmlParser());
  }

  private static Document draw(Bar... bars) {
    return draw(IntervalChart.Layout.WIDE, bars);
  }

  private static List<String> shapes(Document svg, int bar) {
    return svg.select("g.bar").get(bar).select("> line, > rect, > circle, > path").stream()
        .map(shape -> shape.className().split(" ", 2)[0])
        .toList();
  }

  private static double number(Element shape, String attribute) {
    return Double.parseDouble(shape.attr(attribute));
  }

  @Test
  void shows_how_each_end_is() {
    Document svg =
        draw(
            bar("between 120 and 150 km"),
            bar("more than 150 km"),
            bar("nearly 150 km"),
            bar("at most 130 degrees"),
            bar("exactly 140 km"));

    assertThat(shapes(svg, 0)).containsExactly("hard", "typical", "with", "with");
    assertThat(shapes(svg, 1)).containsExactly("hard", "typical", "without", "arrow", "anchor");
    assertThat(shapes(svg, 2)).containsExactly("hard", "typical", "with", "without", "anchor");
    assertThat(shapes(svg, 3)).containsExactly("hard", "typical", "arrow", "with", "anchor");
    assertThat(shapes(svg, 4)).containsExactly("hard", "typical", "with", "anchor");
  }

  @Test
  void shows_what_words_convey_within_what_they_allow() {
    Element bar = draw(bar("about 120 km"), bar("exactly 90 km")).select("g.bar").get(0);
    Element hard = bar.expectFirst("line.hard");
    Element typical = bar.expectFirst("rect.typical");
    Element anchor = bar.expectFirst("line.anchor");

    assertThat(number(typical, "x")).isGreaterThan(number(hard, "x1"));
    assertThat(number(typical, "x") + number(typical, "width")).isLessThan(number(hard, "x2"));
    assertThat(number(anchor, "x1")).isBetween(number(hard, "x1"), number(hard, "x2"));
  }

  @Test
  void hatches_and_crosses_what_is_denied() {
    Document svg =
        draw(bar(List.of(0), false, "more than 9 km"), bar(List.of(1), true, "more than 9 km"));

    assertThat(shapes(svg, 1))
        .containsExactly("hard", "denied", "without", "arrow", "anchor", "cross-paper", "cross");
    assertThat(svg.expectFirst("rect.denied").attr("fill")).isEqualTo("url(#c-k1)");
    assertThat(svg.select("pattern").eachAttr("id")).containsExactly("c-k1");
    assertThat(svg.select(".legend text").eachText()).contains("denied");
  }

  @Test
  void shades_each_position_and_names_it() {
    Document svg =
        draw(
            bar(List.of(0, 1), false, "less than 99 km"),
            bar(List.of(0), false, "exactly 9 km"),
            bar(List.of(0), false, "exactly 9 km"),
            bar(List.of(1), false, "exactly 12 km"));

    assertThat(svg.select("rect.camp").eachAttr("class"))
        .containsExactly("camp kn", "camp k0", "camp k1");
    assertThat(svg.select("text.letter").eachText()).containsExactly("A\u2013B", "A", "A", "B");
  }

  @Test
  void says_the_unit_and_the_scale() {
    assertThat(draw(bar("exactly 9 km"), bar("exactly 12 km")).select(".axis-title").text())
        .isEqualTo("km");
    assertThat(draw(bar("exactly 9 km"), bar("exactly 1,200 km")).select(".axis-title").text())
        .isEqualTo("km, logarithmic scale");
  }

  @Test
  void explains_the_shapes_that_it_has_and_no_others() {
    assertThat(draw(bar("9 km"), bar("12 km")).select(".legend text").eachText())
        .containsExactly(
            "what the words convey",
            "what they allow",
            "end included",
            "end left out",
            "number as printed");
    assertThat(draw(bar("exactly 9 km"), bar("exactly 12 km")).select(".legend text").eachText())
        .containsExactly(
            "what the words convey", "what they allow", "end included", "number as printed");
  }

  @Test
  void puts_the_words_above_the_bars_where_it_is_narrow() {
    Document svg = draw(IntervalChart.Layout.NARROW, bar("exactly 9 km"), bar("exactly 12 km"));

    assertThat(svg.select(".bar text.who").eachText())
        .containsExactly("exactly 9 km, the mayor", "exactly 12 km, the mayor");
    assertThat(svg.select(".says")).isEmpty();
    assertThat(svg.select("g.bar > title").eachText())
        .containsExactly(
            "A: the mayor: exactly 9 km; allows 9", "A: the mayor: exactly 12 km; allows 12");
  }

  @Test
  void keeps_everything_within_the_drawing() {
    Document svg =
        draw(
            bar("exactly 0.001 km"),
            bar("exactly 90,000,000 km"),
            bar("more than 5 km"),
            bar("less than 5 km"));

    for (Element shape : svg.select("[x1], [cx]")) {
      for (String attribute : List.of("x1", "x2", "cx")) {
        if (shape.hasAttr(attribute)) {
          assertThat(number(shape, attribute)).isBetween(0.0, 860.0);
        }
      }
    }
  }
}
