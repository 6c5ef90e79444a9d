package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ArgumentGraphTest {
  private static ArgumentGraph.Builder builder(String... arguments) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    List.of(arguments).forEach(builder::argument);
    return builder;
  }

  @Test
  void knows_what_attacks_and_supports_what() {
    ArgumentGraph graph =
        builder("c", "a", "b").attack("a", "c").attack("b", "c").support("b", "a").build();

    assertThat(graph.arguments()).containsExactly("c", "a", "b");
    assertThat(graph.contains("a")).isTrue();
    assertThat(graph.contains("d")).isFalse();
    assertThat(graph.attackersOf("c")).containsExactly("a", "b");
    assertThat(graph.attackedBy("a")).containsExactly("c");
    assertThat(graph.supportersOf("a")).containsExactly("b");
    assertThat(graph.supportedBy("b")).containsExactly("a");
    assertThat(graph.attackersOf("b")).isEmpty();
    assertThat(graph).hasToString("graph of 3 arguments, 2 attacks, 1 supports");
  }

  @Test
  void takes_what_is_given_twice_once() {
    ArgumentGraph graph = builder("a", "b", "a").attack("a", "b").rebut("a", "b").build();

    assertThat(graph.arguments()).containsExactly("a", "b");
    assertThat(graph.attackCount()).isEqualTo(2);
  }

  @Test
  void does_not_change_with_its_builder() {
    ArgumentGraph.Builder builder = builder("a");
    ArgumentGraph graph = builder.build();
    builder.argument("b").attack("b", "a");

    assertThat(graph.arguments()).containsExactly("a");
    assertThat(graph.attackersOf("a")).isEmpty();
    assertThat(builder.build().attackersOf("a")).containsExactly("b");
  }

  @Test
  void refuses_what_it_does_not_know() {
    assertThatThrownBy(() -> builder("a").attack("a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must be an argument that has been added, but was 'b'");
    assertThatThrownBy(() -> builder("a").support("b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be an argument that has been added, but was 'b'");
    assertThatThrownBy(() -> builder(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank, but was ' '");
    assertThatThrownBy(() -> builder("a").build().attackersOf("b"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("graph must have argument 'b', but has not");
  }

  @Test
  void equals_graphs_with_the_same_arguments_attacks_and_supports() {
    ArgumentGraph graph = builder("a", "b").rebut("a", "b").support("a", "b").build();
    ArgumentGraph same =
        builder("a", "b").support("a", "b").attack("b", "a").attack("a", "b").build();

    assertThat(graph).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(graph)
        .isNotEqualTo(builder("a", "b").rebut("a", "b").build())
        .isNotEqualTo(builder("b", "a").rebut("a", "b").support("a", "b").build())
        .isNotEqualTo(builder("a", "b").attack("a", "b").support("a", "b").build());
  }

  @Test
  void grounded_accepts_what_is_defended_and_leaves_open_what_attacks_itself_or_each_other() {
    Labelling grounded =
        builder("witness", "denial", "claim", "yes", "no", "liar")
            .attack("witness", "denial")
            .attack("denial", "claim")
            .rebut("yes", "no")
            .attack("liar", "liar")
            .build()
            .grounded();

    assertThat(grounded.in()).containsExactly("witness", "claim");
    assertThat(grounded.out()).containsExactly("denial");
    assertThat(grounded.undecided()).containsExactly("yes", "no", "liar");
    assertThat(grounded.of("claim")).isEqualTo(Label.IN);
    assertThat(grounded)
        .hasToString("in [witness, claim], out [denial], undecided [yes, no, liar]");
    assertThatThrownBy(() -> grounded.of("nobody")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void grounded_follows_a_chain_of_a_million_arguments() {
    ArgumentGraph.Builder chain = ArgumentGraph.builder().argument("a0");
    for (int i = 1; i < 1_000_000; i++) {
      chain.argument("a" + i).attack("a" + (i - 1), "a" + i);
    }

    Labelling grounded = chain.build().grounded();

    assertThat(grounded.in()).hasSize(500_000).contains("a999998");
    assertThat(grounded.out()).hasSize(500_000).contains("a999999");
  }

  @Test
  void grounded_goes_through_twelve_thousand_rounds() {
    ArgumentGraph.Builder layers = ArgumentGraph.builder();
    for (int i = 0; i < 50_000; i++) {
      layers.argument("a" + i);
      for (int j = 0; i >= 4 && j < 4; j++) {
        layers.attack("a" + ((i / 4 - 1) * 4 + j), "a" + i);
      }
    }

    assertThat(layers.build().grounded().in()).hasSize(25_000).contains("a0", "a3", "a8");
  }
}
