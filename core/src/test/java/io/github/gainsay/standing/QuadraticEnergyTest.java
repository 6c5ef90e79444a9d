package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuadraticEnergyTest {
  /** Example 4.1 of K. Čyras's quantitative dispute trees (github.com/kcyras/QDT). */
  @Test
  void a_published_example_without_circles_comes_to_its_published_strengths() {
    ArgumentGraph graph =
        ArgumentGraph.builder()
            .argument("a")
            .argument("b")
            .argument("c")
            .argument("d")
            .argument("e")
            .argument("f")
            .support("b", "a")
            .attack("c", "a")
            .support("d", "a")
            .attack("e", "b")
            .support("e", "c")
            .attack("f", "c")
            .build();

    QuadraticEnergy energy =
        new QuadraticEnergy(graph, new double[] {0.5, 0.2, 0.85, 0.65, 0.4, 1});

    assertThat(energy.converged()).isTrue();
    assertThat(energy.strengths())
        .containsExactly(new double[] {0.519, 0.172, 0.625, 0.65, 0.4, 1}, within(0.0005));
  }

  /** The second figure follows from the first by hand: 0.8 (1 − 0.719² / (1 + 0.719²)). */
  @Test
  void the_stock_example_comes_to_its_strengths() {
    ArgumentGraph graph =
        ArgumentGraph.builder()
            .argument("a")
            .argument("b")
            .argument("c")
            .attack("a", "b")
            .attack("c", "b")
            .support("c", "a")
            .build();

    QuadraticEnergy energy = new QuadraticEnergy(graph, new double[] {0.5, 0.8, 0.2});

    assertThat(energy.strengths())
        .containsExactly(new double[] {0.519, 0.527, 0.2}, within(0.0005));
  }
}
