package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of the formats.
 *
 * <ul>
 *   <li>What is written is read as an equal graph; numbers stand for the ids in {@code p af}.
 *   <li>What is read can be written, and is then read as the same graph.
 *   <li>Renaming arguments and back again changes nothing, in no format.
 *   <li>Of no text is anything said but that it is wrong, and in which line.
 * </ul>
 */
class GraphFormatProperties {
  @Provide
  Arbitrary<ArgumentGraph> graphs() {
    Arbitrary<List<String>> ids =
        Arbitraries.strings()
            .withChars("abZ_09")
            .ofMinLength(1)
            .ofMaxLength(4)
            .filter(id -> !Character.isDigit(id.charAt(0)))
            .list()
            .ofMaxSize(8)
            .uniqueElements();
    Arbitrary<List<Integer>> ends = Arbitraries.integers().between(0, 63).list().ofMaxSize(20);
    return Combinators.combine(ids, ends).as(GraphFormatProperties::graph);
  }

  private static ArgumentGraph graph(List<String> ids, List<Integer> ends) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    ids.forEach(graph::argument);
    for (int end : ends) {
      if (!ids.isEmpty()) {
        graph.attack(ids.get(end / 8 % ids.size()), ids.get(end % 8 % ids.size()));
      }
    }
    return graph.build();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "arg(a).",
            "arg(b).",
            "att(a,b).",
            "att(b,a).",
            "a",
            "b",
            "a b",
            "#",
            "p af 2",
            "1 2",
            "2 1",
            "1",
            "",
            " ",
            "\t",
            "\r",
            "\n",
            "\n",
            "\n",
            "\n",
            ",",
            "\u2028",
            "\ufeff")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String number(ArgumentGraph graph, String id) {
    return Integer.toString(graph.position(id) + 1);
  }

  @Property
  void what_is_written_is_read(@ForAll("graphs") ArgumentGraph graph) {
    ArgumentGraph numbered = graph.withIds(id -> number(graph, id));

    assertThat(GraphFormat.APX.read(GraphFormat.APX.write(graph))).isEqualTo(graph);
    assertThat(GraphFormat.TGF.read(GraphFormat.TGF.write(graph))).isEqualTo(graph);
    assertThat(GraphFormat.P_AF.read(GraphFormat.P_AF.write(graph))).isEqualTo(numbered);
    assertThat(GraphFormat.P_AF.read(GraphFormat.P_AF.write(numbered))).isEqualTo(numbered);
  }

  @Property
  void renaming_is_undone_by_renaming(
      @ForAll("graphs") ArgumentGraph graph, @ForAll GraphFormat format) {
    ArgumentGraph renamed = graph.withIds(id -> "a" + number(graph, id));

    ArgumentGraph read = format.read(format.write(renamed));

    assertThat(read.withIds(id -> graph.id(read.position(id)))).isEqualTo(graph);
    assertThat(renamed.grounded().in())
        .containsExactlyElementsOf(
            graph.grounded().in().stream().map(id -> "a" + number(graph, id)).toList());
  }

  @Property
  void what_is_read_can_be_written(@ForAll("texts") String text, @ForAll GraphFormat format) {
    ArgumentGraph graph;
    try {
      graph = format.read(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("line [1-9][0-9]*: expected [^\n]*, but found [^\n]*");
      return;
    }

    assertThat(format.read(format.write(graph))).isEqualTo(graph);
  }
}
