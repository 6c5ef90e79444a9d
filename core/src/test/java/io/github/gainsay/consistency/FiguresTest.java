package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison;
import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Obstacle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a comparison says stands in two places: in values, and as messages. */
class FiguresTest {
  private static final List<String> PHRASES =
      List.of(
          "15",
          "at most 15",
          "more than 15",
          "about 15",
          "up to 15",
          "47",
          "140",
          "156",
          "1,917",
          "some 1,900",
          "more than 150",
          "more than 155",
          "about 150",
          "more than 140",
          "30 people",
          "more than 500",
          "30 countries",
          "30 percent",
          "30 km",
          "5 US dollars",
          "5 euros",
          "$5",
          "6 US dollars",
          "up 5 percent",
          "exactly 0.25",
          "100 tons",
          "91 tonnes");

  @Test
  void messages_say_of_every_pair_what_its_comparison_says() {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
    Set<String> assumptions = new TreeSet<>();
    for (String a : PHRASES) {
      for (String b : PHRASES) {
        QuantityComparison c = Quantity.parse(a).compareWith(Quantity.parse(b));
        String code = c.code().name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Figures.inWords(code, c)).hasToString(c.explanation());
        codes.add(c.code());
        c.obstacle().ifPresent(obstacles::add);
        c.assumption().ifPresent(assumptions::add);
      }
    }

    assertThat(codes).containsExactly(Code.values());
    assertThat(obstacles).containsExactly(Obstacle.values());
    assertThat(assumptions).hasSizeGreaterThan(2);
  }
}
