package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {
  @Test
  void what_refers_to_nothing_or_to_what_does_leads_into_none() {
    assertThat(Circles.leadingInto(Map.of("a", List.of("b"), "b", List.of()), Set.of())).isEmpty();
  }

  @Test
  void what_is_on_a_circle_or_refers_to_it_leads_into_one() {
    Map<String, List<String>> references =
        Map.of(
            "a", List.of("b"),
            "b", List.of("a"),
            "from the circle", List.of("a", "elsewhere"),
            "elsewhere", List.of(),
            "of itself", List.of("of itself"));

    assertThat(Circles.leadingInto(references, Set.of()))
        .containsExactlyInAnyOrder("a", "b", "from the circle", "of itself");
  }

  @Test
  void what_is_referred_to_from_a_circle_does_not_lead_into_it() {
    Map<String, List<String>> references =
        Map.of("a", List.of("b"), "b", List.of("a", "origin"), "origin", List.of());

    assertThat(Circles.leadingInto(references, Set.of())).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void what_refers_to_something_known_to_lead_into_one_does_so_too() {
    Map<String, List<String>> references =
        Map.of("later", List.of("known"), "latest", List.of("later"), "other", List.of("unknown"));

    assertThat(Circles.leadingInto(references, Set.of("known")))
        .containsExactlyInAnyOrder("later", "latest");
  }

  @Test
  void chains_may_be_long() {
    Map<Integer, List<Integer>> chain =
        IntStream.range(0, 100_000)
            .boxed()
            .collect(Collectors.toMap(i -> i, i -> List.of(i + 1), (a, b) -> a, TreeMap::new));

    assertThat(Circles.leadingInto(chain, Set.of())).isEmpty();
    assertThat(Circles.leadingInto(chain, Set.of(100_000))).hasSize(100_000);
  }
}
