package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Question;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.QuantityGroup;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often contents are compared, which must not grow much faster than their number. */
class BlocksTest {
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final int MANY = 800;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than %d people",
        "fewer than %d people",
        "about %d people",
        "up to %d people",
        "more than %d km",
        "more than about %d people"
      })
  void twice_as_many_figures_take_about_twice_as_many_comparisons(String phrase) {
    IntFunction<String> figure = i -> phrase.formatted(1001 + i);

    long comparisons = comparisons(MANY, figure);
    assertThat(comparisons).isLessThan(60L * MANY);
    assertThat(comparisons(2 * MANY, figure)).isLessThan(3 * comparisons);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1009})
  void so_do_figures_of_many_wordings(int step) {
    List<String> hedges =
        List.of("more than", "at least", "about", "exactly", "up to", "at most", "", "nearly");
    IntFunction<String> figure =
        i -> hedges.get(i % hedges.size()) + " " + (100_001 + step * i) + " people";

    long comparisons = comparisons(MANY, figure);
    assertThat(comparisons).isLessThan(150L * MANY);
    assertThat(comparisons(2 * MANY, figure)).isLessThan(3 * comparisons);
  }

  /** Returns how often it is asked how some figures stand to others. */
  private static long comparisons(int count, IntFunction<String> figure) {
    DossierBuilder notes = Dossier.builder();
    for (int i = 0; i < count; i++) {
      Actor by = notes.keep(Actor.of("actor " + i, "Actor " + i));
      notes.add(Claim.of(by, DEAD.isQuantity(figure.apply(i))));
    }
    Dossier dossier = notes.build();
    List<Cell> cells =
        Cell.of(dossier, dossier.commitments(), false).stream()
            .sorted(Comparator.comparing(Stratum::figure, QuantityGroup.ORDER))
            .toList();
    assertThat(cells).hasSize(count);
    Bunch<QuantityGroup> all =
        Bunch.of(cells, c -> QuantityGroup.of(Stratum.figure(c)), QuantityGroup::and);
    long[] asked = {0};
    new Blocks<QuantityGroup>(
            (a, b) -> {
              asked[0]++;
              return a.code(b, Profile.PRESS).map(Clash::isPossible);
            },
            (a, b) -> {})
        .within(all);
    return asked[0];
  }
}
