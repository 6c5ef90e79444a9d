package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DialecticalStrengthTest {
  private static final Offset<Double> THREE_DIGITS = within(0.0005);
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static ArgumentGraph.Builder arguments(String... ids) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    for (String id : ids) {
      graph.argument(id);
    }
    return graph;
  }

  private static ArgumentGraph.Builder article() {
    return arguments("Kyiv", "Beijing", "Moscow").rebut("Kyiv", "Beijing").rebut("Kyiv", "Moscow");
  }

  @Test
  void an_argument_on_its_own_keeps_its_base_score() {
    ArgumentGraph graph = arguments("claim", "remark").build();

    DialecticalStrength strength = DialecticalStrength.of(graph, Map.of("remark", 0.3));

    assertThat(strength.strengthOf("claim")).isEqualTo(0.5);
    assertThat(strength.strengthOf("remark")).isEqualTo(0.3);
  }

  @Test
  void an_attacker_takes_its_share_of_the_base_score() {
    ArgumentGraph graph = arguments("claim", "denial").attack("denial", "claim").build();

    DialecticalStrength strength =
        DialecticalStrength.of(graph, Map.of("claim", 0.8, "denial", 0.25));

    assertThat(strength.strengthOf("claim")).isEqualTo(0.8 - 0.8 * 0.25, ROUNDING);
  }

  @Test
  void a_supporter_adds_its_share_of_what_is_missing() {
    ArgumentGraph graph = arguments("claim", "witness").support("witness", "claim").build();

    DialecticalStrength strength =
        DialecticalStrength.of(graph, Map.of("claim", 0.8, "witness", 0.25));

    assertThat(strength.strengthOf("claim")).isEqualTo(0.8 + 0.2 * 0.25, ROUNDING);
  }

  @Test
  void attackers_and_supporters_of_a_tree_are_set_off_against_each_other() {
    ArgumentGraph graph =
        arguments("claim", "denial", "doubt", "witness", "alibi", "expert")
            .attack("denial", "claim")
            .attack("doubt", "claim")
            .support("witness", "claim")
            .attack("alibi", "denial")
            .support("expert", "witness")
            .build();

    DialecticalStrength strength =
        DialecticalStrength.of(
            graph, Map.of("claim", 0.6, "denial", 0.8, "doubt", 0.2, "alibi", 0.5, "expert", 0.9));

    assertThat(strength.strengthOf("denial")).isEqualTo(0.4, ROUNDING);
    assertThat(strength.strengthOf("witness")).isEqualTo(0.95, ROUNDING);
    assertThat(strength.strengthOf("claim"))
        .as("attack 1 - 0.6 * 0.8 = 0.52, support 0.95: 0.6 + 0.4 * 0.43")
        .isEqualTo(0.772, ROUNDING);
  }

  @Test
  void an_argument_that_attacks_and_supports_another_changes_nothing() {
    ArgumentGraph graph =
        arguments("claim", "aside").attack("aside", "claim").support("aside", "claim").build();

    assertThat(DialecticalStrength.of(graph).strengthOf("claim")).isEqualTo(0.5);
  }

  @Test
  void the_semantics_chosen_moves_the_strength() {
    ArgumentGraph oneWay = arguments("claim", "denial").attack("denial", "claim").build();
    ArgumentGraph besideACircle =
        arguments("claim", "denial", "liar")
            .attack("denial", "claim")
            .attack("liar", "liar")
            .build();

    assertThat(DialecticalStrength.of(oneWay))
        .hasToString("dialectical strength by DF-QuAD: claim 0.250, denial 0.500");
    assertThat(DialecticalStrength.of(besideACircle))
        .hasToString(
            "dialectical strength by quadratic energy: claim 0.400, denial 0.500, liar 0.424");
  }

  @Test
  void two_rebuttals_weaken_a_claim_more_than_one() {
    DialecticalStrength strength = DialecticalStrength.of(article().build());

    assertThat(strength.semantics()).isEqualTo(GradualSemantics.QUADRATIC_ENERGY);
    assertThat(strength.converged()).isTrue();
    assertThat(strength.strengthOf("Kyiv")).isEqualTo(0.267, THREE_DIGITS);
    assertThat(strength.strengthOf("Beijing")).isEqualTo(0.467, THREE_DIGITS);
    assertThat(strength.strengthOf("Moscow")).isEqualTo(strength.strengthOf("Beijing"));
  }

  @Test
  void a_claim_is_punished_for_the_number_of_its_deniers_unless_they_are_merged() {
    ArgumentGraph blocs = arguments("Kyiv", "denial").rebut("Kyiv", "denial").build();

    assertThat(DialecticalStrength.of(article().build()))
        .hasToString(
            "dialectical strength by quadratic energy: Kyiv 0.267, Beijing 0.467, Moscow 0.467");
    assertThat(DialecticalStrength.of(blocs))
        .hasToString("dialectical strength by quadratic energy: Kyiv 0.424, denial 0.424");
  }

  @Test
  void evidence_can_make_up_for_two_rebuttals() {
    ArgumentGraph graph = article().argument("footage").support("footage", "Kyiv").build();

    DialecticalStrength strength = DialecticalStrength.of(graph, Map.of("footage", 0.8));

    assertThat(strength.strengthOf("Kyiv")).isEqualTo(0.5, within(1e-8));
    assertThat(strength.strengthOf("Beijing")).isEqualTo(0.4, within(1e-8));
  }

  @Test
  void sides_of_equal_size_stay_equal_although_others_would_balance_too() {
    ArgumentGraph.Builder camps = ArgumentGraph.builder();
    IntStream.range(0, 100).forEach(i -> camps.argument("pro" + i).argument("contra" + i));
    IntStream.range(0, 10_000).forEach(i -> camps.rebut("pro" + i % 100, "contra" + i / 100));

    DialecticalStrength strength = DialecticalStrength.of(camps.build());

    assertThat(strength.converged()).isTrue();
    assertThat(strength.strengthOf("pro42")).isEqualTo(strength.strengthOf("contra17"));
  }

  @Test
  void a_thousand_attackers_and_supporters_that_answer_back_come_to_rest() {
    ArgumentGraph.Builder crowd = arguments("claim");
    for (int i = 0; i < 1000; i++) {
      crowd.argument("for" + i).support("for" + i, "claim").support("claim", "for" + i);
      crowd.argument("against" + i).rebut("claim", "against" + i);
    }

    DialecticalStrength strength = DialecticalStrength.of(crowd.build(), Map.of("claim", 0.1));

    assertThat(strength.converged()).isTrue();
    assertThat(strength.strengthOf("claim")).isBetween(0.999, 1.0);
    assertThat(strength.strengthOf("against0")).isEqualTo(0.25, THREE_DIGITS);
  }

  @Test
  void what_swings_for_ever_is_said_not_to_converge() {
    ArgumentGraph ring = ringOfGroups();

    DialecticalStrength even = DialecticalStrength.of(ring, allOne(0));
    DialecticalStrength uneven = DialecticalStrength.of(ring, allOne(1));

    assertThat(even.converged()).isTrue();
    assertThat(even.strengthOf("0")).as("s = 1 / (1 + (10 s)²)").isEqualTo(0.2, within(1e-8));
    assertThat(uneven.converged()).isFalse();
    assertThat(uneven.toString())
        .startsWith("dialectical strength by quadratic energy, not converged: 0 ");
  }

  private static ArgumentGraph ringOfGroups() {
    ArgumentGraph.Builder ring = ArgumentGraph.builder();
    IntStream.range(0, 50).forEach(i -> ring.argument("" + i));
    for (int from = 0; from < 50; from++) {
      for (int to = 0; to < 10; to++) {
        ring.attack("" + from, "" + ((from / 10 + 1) % 5 * 10 + to));
      }
    }
    return ring.build();
  }

  /** A base score of 1 for all but the first few, which have 0.9. */
  private static Map<String, Double> allOne(int exceptions) {
    return IntStream.range(0, 50)
        .boxed()
        .collect(Collectors.toMap(i -> "" + i, i -> i < exceptions ? 0.9 : 1.0));
  }

  @Test
  void a_chain_of_a_million_arguments_needs_no_recursion() {
    ArgumentGraph.Builder chain = ArgumentGraph.builder().argument("0");
    for (int i = 1; i < 1_000_000; i++) {
      chain.argument("" + i).attack("" + (i - 1), "" + i);
    }

    DialecticalStrength strength = DialecticalStrength.of(chain.build());

    assertThat(strength.semantics()).isEqualTo(GradualSemantics.DF_QUAD);
    assertThat(strength.strengthOf("999999")).as("s = 0.5 - 0.5 s").isEqualTo(1 / 3.0, ROUNDING);
  }

  @Test
  void a_long_chain_behind_a_rebuttal_comes_to_rest() {
    ArgumentGraph.Builder chain = ArgumentGraph.builder().argument("0");
    for (int i = 1; i < 20_000; i++) {
      chain.argument("" + i).attack("" + (i - 1), "" + i);
    }

    DialecticalStrength strength = DialecticalStrength.of(chain.rebut("0", "1").build());

    assertThat(strength.converged()).isTrue();
    assertThat(strength.strengthOf("19999"))
        .as("s = 0.5 / (1 + s²)")
        .isEqualTo(0.4239, within(0.0001));
  }

  @Test
  void a_graph_without_arguments_has_no_strengths() {
    assertThat(DialecticalStrength.of(ArgumentGraph.builder().build()))
        .hasToString("dialectical strength by DF-QuAD: ");
  }

  @Test
  void base_scores_must_be_from_0_to_1() {
    ArgumentGraph graph = arguments("claim", "denial").build();

    for (double score : new double[] {1.5, -0.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DialecticalStrength.of(graph, Map.of("denial", score)))
          .withMessage("base score of 'denial' must be in [0, 1], but was " + score);
    }
    assertThat(DialecticalStrength.of(graph, Map.of("claim", -0.0, "denial", 1.0)))
        .isEqualTo(DialecticalStrength.of(graph, Map.of("claim", 0.0, "denial", 1.0)));
  }

  @Test
  void base_scores_must_be_of_arguments() {
    ArgumentGraph graph = arguments("claim").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DialecticalStrength.of(graph, Map.of("denail", 0.5, "clam", 0.5)))
        .withMessage(
            "base scores must be of arguments of the graph, but some were of [clam, denail]");
  }

  @Test
  void the_strength_of_a_stranger_cannot_be_asked_for() {
    DialecticalStrength strength = DialecticalStrength.of(arguments("claim").build());

    assertThatThrownBy(() -> strength.strengthOf("denial"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("graph must have argument 'denial', but has not");
  }

  @Test
  void equal_strengths_by_the_same_semantics_are_equal() {
    DialecticalStrength strength = DialecticalStrength.of(arguments("a", "b").build());

    assertThat(strength)
        .isEqualTo(DialecticalStrength.of(arguments("b", "a").build()))
        .hasSameHashCodeAs(DialecticalStrength.of(arguments("b", "a").build()))
        .isNotEqualTo(DialecticalStrength.of(arguments("a").build()))
        .isNotEqualTo(DialecticalStrength.of(arguments("a", "c").build()))
        .isNotEqualTo(DialecticalStrength.of(arguments("a", "b").build(), Map.of("b", 0.4)))
        .isNotEqualTo(
            DialecticalStrength.of(arguments("a", "b").attack("a", "a").support("a", "a").build()));
  }
}
