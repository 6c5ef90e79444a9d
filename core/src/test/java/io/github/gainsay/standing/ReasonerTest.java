package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonerTest {
  private static ArgumentGraph graph(List<String> arguments, String... attacks) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    arguments.forEach(builder::argument);
    for (String attack : attacks) {
      int blank = attack.indexOf(' ');
      builder.attack(attack.substring(0, blank), attack.substring(blank + 1));
    }
    return builder.build();
  }

  private static List<Set<String>> extensions(ArgumentGraph graph, Semantics semantics) {
    return Reasoner.of(graph, semantics).labellings().map(Labelling::in).toList();
  }

  /** S. Modgil and M. Caminada, "Proof Theories and Algorithms", 2009, figure 6.2. */
  @Test
  void floating_arguments_are_in_all_preferred_extensions_and_not_in_the_grounded() {
    ArgumentGraph graph = graph(List.of("a", "b", "c", "d"), "a b", "b a", "a c", "b c", "c d");
    Reasoner preferred = Reasoner.of(graph, Semantics.PREFERRED);

    assertThat(extensions(graph, Semantics.PREFERRED))
        .containsExactlyInAnyOrder(Set.of("a", "d"), Set.of("b", "d"));
    assertThat(graph.grounded().undecided()).containsExactly("a", "b", "c", "d");
    assertThat(preferred.sceptically("d")).isEqualTo(Answer.YES);
    assertThat(preferred.credulously("a")).isEqualTo(Answer.YES);
    assertThat(preferred.sceptically("a")).isEqualTo(Answer.NO);
    assertThat(preferred.credulously("c")).isEqualTo(Answer.NO);
  }

  @Test
  void an_odd_circle_has_no_stable_extension_and_leaves_everything_open() {
    ArgumentGraph graph = graph(List.of("a", "b", "c", "d"), "a b", "b c", "c a");
    Reasoner stable = Reasoner.of(graph, Semantics.STABLE);

    assertThat(extensions(graph, Semantics.STABLE)).isEmpty();
    assertThat(extensions(graph, Semantics.PREFERRED)).containsExactly(Set.of("d"));
    assertThat(stable.credulously("d")).isEqualTo(Answer.NO);
    assertThat(stable.sceptically("a")).isEqualTo(Answer.YES);
  }

  @Test
  void an_argument_that_attacks_itself_is_never_accepted() {
    ArgumentGraph graph = graph(List.of("a", "b"), "a a", "a b", "b a");

    assertThat(extensions(graph, Semantics.PREFERRED)).containsExactly(Set.of("b"));
    assertThat(Reasoner.of(graph, Semantics.PREFERRED).credulously("a")).isEqualTo(Answer.NO);
  }

  @Test
  void the_complete_extensions_begin_with_the_grounded() {
    ArgumentGraph graph = graph(List.of("a", "b", "c"), "a b", "b a");

    assertThat(extensions(graph, Semantics.COMPLETE))
        .startsWith(Set.of("c"))
        .containsExactlyInAnyOrder(Set.of("c"), Set.of("a", "c"), Set.of("b", "c"));
    assertThat(extensions(graph, Semantics.GROUNDED)).containsExactly(Set.of("c"));
  }

  @Test
  void extensions_are_made_when_they_are_asked_for() {
    ArgumentGraph.Builder pairs = ArgumentGraph.builder();
    for (int i = 0; i < 500; i++) {
      pairs.argument("yes " + i).argument("no " + i).rebut("yes " + i, "no " + i);
    }
    Reasoner preferred = Reasoner.of(pairs.build(), Semantics.PREFERRED);

    assertThat(preferred.labellings().limit(10).map(Labelling::in))
        .doesNotHaveDuplicates()
        .allSatisfy(in -> assertThat(in).hasSize(500));
    assertThat(preferred.credulously("no 499")).isEqualTo(Answer.YES);
    assertThat(preferred.sceptically("no 499")).isEqualTo(Answer.NO);
  }

  @Test
  void the_same_graph_gives_the_same_extensions_in_the_same_order() {
    ArgumentGraph graph = random(40, 120);

    assertThat(extensions(graph, Semantics.COMPLETE))
        .isEqualTo(extensions(graph, Semantics.COMPLETE));
  }

  private static ArgumentGraph random(int arguments, int attacks) {
    Random random = new Random(1);
    ArgumentGraph.Builder builder = ArgumentGraph.builder();
    for (int i = 0; i < arguments; i++) {
      builder.argument("a" + i);
    }
    for (int i = 0; i < attacks; i++) {
      builder.attack("a" + random.nextInt(arguments), "a" + random.nextInt(arguments));
    }
    return builder.build();
  }

  @Test
  void at_its_limit_it_says_that_it_does_not_know() {
    ArgumentGraph graph = random(900, 37_000);
    Reasoner reasoner = Reasoner.of(graph, Semantics.PREFERRED).withLimit(100);

    assertThat(reasoner.credulously("a0")).isEqualTo(Answer.UNDETERMINED);
    assertThat(reasoner.sceptically("a0")).isEqualTo(Answer.UNDETERMINED);
    assertThatThrownBy(() -> reasoner.labellings().toList())
        .isInstanceOf(SearchLimitException.class)
        .hasMessage(
            "search must end within 100 conflicts, but did not;"
                + " allow more with Reasoner.withLimit");
    assertThat(Reasoner.of(graph, Semantics.COMPLETE).labellings().findFirst())
        .contains(graph.grounded());
  }

  @Test
  void what_takes_no_search_is_known_without_a_limit() {
    ArgumentGraph graph = graph(List.of("a", "b", "c"), "a b", "b c");
    Reasoner reasoner = Reasoner.of(graph, Semantics.STABLE).withLimit(0);

    assertThat(reasoner.sceptically("c")).isEqualTo(Answer.YES);
    assertThat(reasoner.credulously("b")).isEqualTo(Answer.NO);
  }

  @Test
  void a_graph_without_arguments_has_one_empty_extension() {
    for (Semantics semantics : Semantics.values()) {
      assertThat(extensions(graph(List.of()), semantics)).containsExactly(Set.of());
    }
  }

  @Test
  void refuses_what_it_does_not_know() {
    Reasoner reasoner = Reasoner.of(graph(List.of("a")), Semantics.PREFERRED);

    assertThatThrownBy(() -> reasoner.credulously("b"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("graph must have argument 'b', but has not");
    assertThatThrownBy(() -> reasoner.withLimit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("conflicts must not be negative, but was <-1>");
  }
}
