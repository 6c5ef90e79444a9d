package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamedGraphTest {
  private static final ArgumentGraph GRAPH =
      ArgumentGraph.builder()
          .argument("s1/claim")
          .argument("s2/denial")
          .argument("s3/claim")
          .rebut("s1/claim", "s2/denial")
          .attack("s3/claim", "s2/denial")
          .support("s3/claim", "s1/claim")
          .build();

  @Test
  void attacks_and_supports_stay_with_their_arguments() {
    ArgumentGraph renamed = GRAPH.withIds(id -> id.substring(0, 2));

    assertThat(renamed.arguments()).containsExactly("s1", "s2", "s3");
    assertThat(renamed.attackersOf("s2")).containsExactly("s1", "s3");
    assertThat(renamed.attackedBy("s2")).containsExactly("s1");
    assertThat(renamed.supportersOf("s1")).containsExactly("s3");
    assertThat(renamed.contains("s1/claim")).isFalse();
  }

  @Test
  void the_graph_itself_keeps_its_ids() {
    GRAPH.withIds(id -> id + "!");

    assertThat(GRAPH.arguments()).containsExactly("s1/claim", "s2/denial", "s3/claim");
    assertThat(GRAPH.withIds(id -> id)).isEqualTo(GRAPH).hasSameHashCodeAs(GRAPH);
  }

  @Test
  void ids_may_change_places() {
    Map<String, String> swap = Map.of("s1/claim", "s3/claim", "s3/claim", "s1/claim");

    ArgumentGraph swapped = GRAPH.withIds(id -> swap.getOrDefault(id, id));

    assertThat(swapped.arguments()).containsExactly("s3/claim", "s2/denial", "s1/claim");
    assertThat(swapped.supportersOf("s3/claim")).containsExactly("s1/claim");
  }

  @Test
  void two_arguments_do_not_become_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.withIds(id -> id.substring(3)))
        .withMessage(
            "rename must give every argument an id of its own, but gave 'claim' to both 's1/claim'"
                + " and 's3/claim'");
  }

  @Test
  void no_argument_gets_a_blank_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.withIds(id -> " "))
        .withMessage("id must not be blank, but was ' '");
  }

  @Test
  void names_for_apx_are_made_as_the_page_says() {
    ArgumentGraph graph =
        ArgumentGraph.builder().argument("b-1").argument("a-1").attack("a-1", "b-1").build();

    Map<String, String> names = new HashMap<>();
    graph.arguments().forEach(id -> names.put(id, "a" + (names.size() + 1)));
    String apx = GraphFormat.APX.write(graph.withIds(id -> names.getOrDefault(id, id)));

    assertThat(apx).isEqualTo("arg(a1).\narg(a2).\natt(a2,a1).\n");
  }

  @Test
  void a_graph_does_not_change_with_its_builder() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder().argument("a");
    ArgumentGraph graph = builder.build();

    builder.argument("b").attack("b", "a");

    assertThat(graph).hasToString("graph of 1 arguments, 0 attacks, 0 supports");
    assertThat(builder.build()).hasToString("graph of 2 arguments, 1 attacks, 0 supports");
  }
}
