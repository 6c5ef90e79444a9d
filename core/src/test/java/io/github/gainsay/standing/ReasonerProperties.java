package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the reasoner finds is what trying every set of arguments finds. */
class ReasonerProperties {
  private static final int TRIES = 300;

  @Example
  void all_graphs_of_up_to_three_arguments() {
    for (int size = 0; size <= 3; size++) {
      for (int attacks = 0; attacks < 1 << (size * size); attacks++) {
        assertThatAllIsFound(graph(size, attacks));
      }
    }
  }

  /** Of the graphs that only differ by the names of the arguments, one. */
  @Example
  void all_graphs_of_four_arguments() {
    for (int attacks = 0; attacks < 1 << 16; attacks++) {
      if (isLeastOfItsKind(attacks)) {
        assertThatAllIsFound(graph(4, attacks));
      }
    }
  }

  private static ArgumentGraph graph(int size, int attacks) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    for (int i = 0; i < size; i++) {
      builder.argument("a" + i);
    }
    for (int i = 0; i < size * size; i++) {
      if ((attacks >> i & 1) == 1) {
        builder.attack("a" + i / size, "a" + i % size);
      }
    }
    return builder.build();
  }

  private static boolean isLeastOfItsKind(int attacks) {
    int[] order = {0, 1, 2, 3};
    return isLeast(attacks, order, 0);
  }

  private static boolean isLeast(int attacks, int[] order, int from) {
    if (from == order.length) {
      return attacks <= renamed(attacks, order);
    }
    for (int i = from; i < order.length; i++) {
      swap(order, from, i);
      boolean least = isLeast(attacks, order, from + 1);
      swap(order, from, i);
      if (!least) {
        return false;
      }
    }
    return true;
  }

  private static void swap(int[] order, int i, int j) {
    int swapped = order[i];
    order[i] = order[j];
    order[j] = swapped;
  }

  private static int renamed(int attacks, int[] order) {
    int renamed = 0;
    for (int i = 0; i < 16; i++) {
      if ((attacks >> i & 1) == 1) {
        renamed |= 1 << (order[i / 4] * 4 + order[i % 4]);
      }
    }
    return renamed;
  }

  @Provide
  Arbitrary<ArgumentGraph> graphs() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            size ->
                Arbitraries.integers()
                    .between(0, size * size - 1)
                    .list()
                    .ofMaxSize(size * 3)
                    .map(attacks -> graph(size, attacks)));
  }

  /** Most attacks go both ways, as denials do. */
  @Provide
  Arbitrary<ArgumentGraph> disputes() {
    return graphs()
        .map(
            graph -> {
              ArgumentGraph.Builder builder = ArgumentGraph.builder();
              graph.arguments().forEach(builder::argument);
              for (String from : graph.arguments()) {
                for (String to : graph.attackedBy(from)) {
                  if (from.compareTo(to) < 0) {
                    builder.rebut(from, to);
                  } else {
                    builder.attack(from, to);
                  }
                }
              }
              return builder.build();
            });
  }

  private static ArgumentGraph graph(int size, List<Integer> attacks) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    for (int i = 0; i < size; i++) {
      builder.argument("a" + i);
    }
    attacks.forEach(attack -> builder.attack("a" + attack / size, "a" + attack % size));
    return builder.build();
  }

  @Property(tries = TRIES)
  void graphs_of_up_to_twelve_arguments(@ForAll("graphs") ArgumentGraph graph) {
    assertThatAllIsFound(graph);
  }

  @Property(tries = TRIES)
  void disputes_of_up_to_twelve_arguments(@ForAll("disputes") ArgumentGraph graph) {
    assertThatAllIsFound(graph);
  }

  private static void assertThatAllIsFound(ArgumentGraph graph) {
    BruteForce bruteForce = new BruteForce(graph);
    for (Semantics semantics : Semantics.values()) {
      Set<Set<String>> expected = bruteForce.extensions(semantics);
      Reasoner reasoner = Reasoner.of(graph, semantics);
      List<Set<String>> found = reasoner.labellings().map(Labelling::in).toList();

      assertThat(found).as("%s %s", semantics, graph).doesNotHaveDuplicates();
      assertThat(new HashSet<>(found)).as("%s %s", semantics, graph).isEqualTo(expected);
      for (String argument : graph.arguments()) {
        assertThat(reasoner.credulously(argument))
            .isEqualTo(answer(expected.stream().anyMatch(e -> e.contains(argument))));
        assertThat(reasoner.sceptically(argument))
            .isEqualTo(answer(expected.stream().allMatch(e -> e.contains(argument))));
      }
    }
  }

  private static Answer answer(boolean accepted) {
    return accepted ? Answer.YES : Answer.NO;
  }

  @Property(tries = TRIES)
  void what_is_in_or_out_is_so_because_of_what_attacks_it(@ForAll("graphs") ArgumentGraph graph) {
    for (Semantics semantics : Semantics.values()) {
      Reasoner.of(graph, semantics)
          .labellings()
          .forEach(
              labelling -> {
                for (String argument : graph.arguments()) {
                  List<Label> attackers =
                      graph.attackersOf(argument).stream().map(labelling::of).toList();

                  assertThat(labelling.of(argument) == Label.IN)
                      .isEqualTo(attackers.stream().allMatch(Label.OUT::equals));
                  assertThat(labelling.of(argument) == Label.OUT)
                      .isEqualTo(attackers.contains(Label.IN));
                }
              });
    }
  }
}
