package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of gradual semantics, on graphs of six arguments with any base scores. */
class DialecticalStrengthProperties {
  private static final int SIZE = 6;
  private static final double ROUNDING = 1e-12;

  private record Pair(int from, int to) {}

  private record Debate(Set<Pair> attacks, Set<Pair> supports, List<Double> base) {
    ArgumentGraph.Builder graph(List<Integer> order, String prefix) {
      ArgumentGraph.Builder graph = ArgumentGraph.builder();
      order.forEach(i -> graph.argument(prefix + i));
      attacks.forEach(p -> graph.attack(prefix + p.from, prefix + p.to));
      supports.forEach(p -> graph.support(prefix + p.from, prefix + p.to));
      return graph;
    }

    ArgumentGraph.Builder graph() {
      return graph(ids(), "");
    }

    Map<String, Double> scores(String prefix) {
      Map<String, Double> scores = new HashMap<>();
      ids().forEach(i -> scores.put(prefix + i, base.get(i)));
      return scores;
    }

    DialecticalStrength strength() {
      return DialecticalStrength.of(graph().build(), scores(""));
    }
  }

  private static List<Integer> ids() {
    return IntStream.range(0, SIZE).boxed().toList();
  }

  private static Arbitrary<Debate> debates(Arbitrary<Pair> pairs) {
    Arbitrary<Set<Pair>> some = pairs.set().ofMaxSize(10);
    Arbitrary<Double> scores = Arbitraries.doubles().between(0, 1).ofScale(3);
    return Combinators.combine(some, some, scores.list().ofSize(SIZE))
        .as(Debate::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Pair> pairs() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, SIZE - 1);
    return Combinators.combine(ends, ends).as(Pair::new).withoutEdgeCases();
  }

  private static Arbitrary<Pair> downward() {
    return pairs()
        .filter(p -> p.from != p.to)
        .map(p -> new Pair(Math.min(p.from, p.to), Math.max(p.from, p.to)));
  }

  @Provide
  Arbitrary<Debate> any() {
    return Arbitraries.oneOf(debates(pairs()), debates(downward()));
  }

  @Provide
  Arbitrary<Debate> acyclic() {
    return debates(downward());
  }

  @Provide
  Arbitrary<Pair> another() {
    return downward();
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(ids());
  }

  @Property
  void strengths_are_from_0_to_1(@ForAll("any") Debate debate) {
    DialecticalStrength strength = debate.strength();

    ids().forEach(i -> assertThat(strength.strengthOf("" + i)).isBetween(0.0, 1.0));
  }

  @Property
  void what_nothing_attacks_or_supports_keeps_its_base_score(@ForAll("any") Debate debate) {
    ArgumentGraph graph = debate.graph().build();
    DialecticalStrength strength = debate.strength();

    for (int i : ids()) {
      if (graph.attackersOf("" + i).isEmpty() && graph.supportersOf("" + i).isEmpty()) {
        assertThat(strength.strengthOf("" + i)).isEqualTo(debate.base.get(i));
      }
    }
  }

  @Property
  void one_more_attacker_never_strengthens(
      @ForAll("acyclic") Debate debate, @ForAll("another") Pair attack) {
    ArgumentGraph more = debate.graph().attack("" + attack.from, "" + attack.to).build();

    assertThat(DialecticalStrength.of(more, debate.scores("")).strengthOf("" + attack.to))
        .isLessThanOrEqualTo(debate.strength().strengthOf("" + attack.to) + ROUNDING);
  }

  @Property
  void one_more_supporter_never_weakens(
      @ForAll("acyclic") Debate debate, @ForAll("another") Pair support) {
    ArgumentGraph more = debate.graph().support("" + support.from, "" + support.to).build();

    assertThat(DialecticalStrength.of(more, debate.scores("")).strengthOf("" + support.to))
        .isGreaterThanOrEqualTo(debate.strength().strengthOf("" + support.to) - ROUNDING);
  }

  @Property
  void names_and_order_change_nothing(
      @ForAll("any") Debate debate, @ForAll("orders") List<Integer> order) {
    DialecticalStrength strength = debate.strength();
    DialecticalStrength other =
        DialecticalStrength.of(debate.graph(order, "n").build(), debate.scores("n"));

    assertThat(other.semantics()).isEqualTo(strength.semantics());
    assertThat(other.converged()).isEqualTo(strength.converged());
    for (int i : ids()) {
      assertThat(other.strengthOf("n" + i)).isEqualTo(strength.strengthOf("" + i));
    }
  }

  @Property
  void quadratic_energy_is_for_circles_only(@ForAll("any") Debate debate) {
    GradualSemantics semantics = debate.strength().semantics();

    assertThat(semantics == GradualSemantics.QUADRATIC_ENERGY).isEqualTo(hasCircle(debate));
  }

  private static boolean hasCircle(Debate debate) {
    boolean[][] leads = new boolean[SIZE][SIZE];
    debate.attacks.forEach(p -> leads[p.from][p.to] = true);
    debate.supports.forEach(p -> leads[p.from][p.to] = true);
    for (int via : ids()) {
      for (int from : ids()) {
        for (int to : ids()) {
          leads[from][to] |= leads[from][via] && leads[via][to];
        }
      }
    }
    return ids().stream().anyMatch(i -> leads[i][i]);
  }

  @Property
  void every_strength_follows_from_those_around_it(@ForAll("any") Debate debate) {
    ArgumentGraph graph = debate.graph().build();
    DialecticalStrength strength = debate.strength();

    assertThat(strength.converged()).isTrue();
    for (int i : ids()) {
      String id = "" + i;
      double expected =
          strength.semantics() == GradualSemantics.DF_QUAD
              ? dfQuad(
                  debate.base.get(i),
                  1 - product(graph.attackersOf(id), a -> 1 - strength.strengthOf(a)),
                  1 - product(graph.supportersOf(id), a -> 1 - strength.strengthOf(a)))
              : quadraticEnergy(
                  debate.base.get(i),
                  graph.supportersOf(id).stream().mapToDouble(strength::strengthOf).sum()
                      - graph.attackersOf(id).stream().mapToDouble(strength::strengthOf).sum());
      assertThat(strength.strengthOf(id)).isEqualTo(expected, within(1.1e-9));
    }
  }

  private static double product(List<String> arguments, ToDoubleFunction<String> factor) {
    return arguments.stream().mapToDouble(factor).reduce(1, (a, b) -> a * b);
  }

  /** As the authors write it, but for equal sides. */
  private static double dfQuad(double base, double attack, double support) {
    double most = Math.abs(support - attack);
    return base + (0.5 + Math.signum(support - attack) / 2 - base) * most;
  }

  private static double quadraticEnergy(double base, double energy) {
    double pull = Math.pow(energy, 2) / (1 + Math.pow(energy, 2));
    return base + ((energy > 0 ? 1 : 0) - base) * pull;
  }
}
