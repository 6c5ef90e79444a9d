package io.github.gainsay.standing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every example of {@code docs/graphs.md} against the code. */
class GraphsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).resolve("../docs/graphs.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```([^\n ]+) ?([^\n]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** A block of code, such as {@code ```apx refused}, and the one after it. */
  private record Block(String language, String what, String text, String after) {
    GraphFormat format() {
      return GraphFormat.valueOf(language.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isGraph() {
      return !List.of("java", "text").contains(language);
    }

    @Override
    public String toString() {
      return language + " " + what + ": " + text;
    }
  }

  private static Stream<Block> blocks(Predicate<Block> which) throws IOException {
    List<Block> found =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map(m -> new Block(m.group(1), m.group(2), m.group(3), ""))
            .toList();
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              Block b = found.get(i);
              String after = i + 1 < found.size() ? found.get(i + 1).text() : "";
              return new Block(b.language(), b.what(), b.text(), after);
            })
        .filter(which);
  }

  private static Stream<Block> graphs(String what) throws IOException {
    return blocks(b -> b.isGraph() && b.what().equals(what));
  }

  @Test
  void has_no_example_that_is_not_checked() throws IOException {
    assertThat(blocks(Block::isGraph).map(Block::what).collect(toSet()))
        .containsExactlyInAnyOrder("", "read", "written", "refused", "named");
    assertThat(graphs("").map(Block::format).collect(toSet()))
        .isEqualTo(EnumSet.allOf(GraphFormat.class));
  }

  static Stream<Block> canonical() throws IOException {
    return graphs("");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("canonical")
  void graphs_are_read_and_written_as_they_stand(Block block) {
    ArgumentGraph graph = block.format().read(block.text());

    assertThat(graph.arguments()).hasSizeGreaterThan(2);
    assertThat(graph.attackCount()).isGreaterThan(2);
    assertThat(block.format().write(graph)).isEqualTo(block.text());
  }

  static Stream<Block> read() throws IOException {
    return graphs("read");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("read")
  void graphs_are_written_as_shown_next(Block block) {
    assertThat(block.format().write(block.format().read(block.text()))).isEqualTo(block.after());
  }

  static Stream<Block> refused() throws IOException {
    return graphs("refused");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void errors_appear_as_shown_next(Block block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> block.format().read(block.text()))
        .withMessage(block.after().strip());
  }

  @Test
  void names_stand_in_comments_as_shown() throws IOException {
    List<Block> named = graphs("named").toList();

    assertThat(named).hasSize(2);
    assertThat(named.get(1).format().write(named.get(0).format().read(named.get(0).text())))
        .isEqualTo(named.get(1).text());
  }

  @Test
  void says_what_is_said_of_an_id_that_cannot_be_written() throws IOException {
    ArgumentGraph graph = ArgumentGraph.builder().argument("press-release").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphFormat.APX.write(graph))
        .satisfies(
            e ->
                assertThat(Files.readString(PAGE).replace('\n', ' '))
                    .contains("`" + e.getMessage() + "`"));
  }
}
