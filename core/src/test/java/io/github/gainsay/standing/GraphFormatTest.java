package io.github.gainsay.standing;

import static io.github.gainsay.standing.GraphFormat.APX;
import static io.github.gainsay.standing.GraphFormat.P_AF;
import static io.github.gainsay.standing.GraphFormat.TGF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraphFormatTest {
  private static final String NAME =
      "a name of letters a to z, digits and '_' that begins with no digit";
  private static final String HEADER = "'p af n' with the number of arguments";
  private static final String ID = "an id without white space and '#'";

  private static ArgumentGraph chain(String... ids) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    for (String id : ids) {
      graph.argument(id);
    }
    for (int i = 1; i < ids.length; i++) {
      graph.attack(ids[i - 1], ids[i]);
    }
    return graph.build();
  }

  /** The example of the rules of ICCMA 2023. */
  private static ArgumentGraph competition() {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    for (String id : List.of("1", "2", "3", "4", "5")) {
      graph.argument(id);
    }
    return graph
        .attack("1", "2")
        .attack("2", "4")
        .attack("4", "5")
        .attack("5", "4")
        .attack("5", "5")
        .build();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(APX, "arg(a).\narg(b).\natt(a,b).\n", chain("a", "b")),
        arguments(APX, "arg(a).\r\narg(b).\r\natt(a,b).\r\n", chain("a", "b")),
        arguments(APX, "arg(a).\narg(b).\natt(a,b).", chain("a", "b")),
        arguments(APX, "arg(a).\r\narg(b).\r\natt(a,b).\r", chain("a", "b")),
        arguments(APX, "\n  arg(a).  \n\targ(b).\n\natt(a,b). \n\n", chain("a", "b")),
        arguments(APX, "arg(_).\narg(aZ_09).\natt(_,aZ_09).\n", chain("_", "aZ_09")),
        arguments(APX, "arg(arg).\narg(att).\natt(arg,att).\n", chain("arg", "att")),
        arguments(APX, "", chain()),
        arguments(APX, "\n", chain()),
        arguments(P_AF, "p af 5\n# this is a comment\n1 2\n2 4\n4 5\n5 4\n5 5\n", competition()),
        arguments(P_AF, "p af 5\r\n1 2\r\n2 4\r\n4 5\r\n5 4\r\n5 5\r\n", competition()),
        arguments(P_AF, "# this is a comment\np af 2\n1 2", chain("1", "2")),
        arguments(P_AF, "p af 2 \n1  2\t\n", chain("1", "2")),
        arguments(P_AF, "p af 2\n1 2\n\n\n# the end\n", chain("1", "2")),
        arguments(P_AF, "p af 0", chain()),
        arguments(P_AF, "p af 1\n", chain("1")),
        arguments(TGF, "1 (First node)\n2 (Second node)\n#\n1 2 (Edge)\n", chain("1", "2")),
        arguments(TGF, "1\r\n2\r\n#\r\n1 2", chain("1", "2")),
        arguments(TGF, " 1\n\n2\t#2\n\n # \n\n 1\t2\n", chain("1", "2")),
        arguments(TGF, "s1/claim\nд\n#\ns1/claim д\n", chain("s1/claim", "д")),
        arguments(TGF, "#", chain()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("texts")
  void reads_what_solvers_read(GraphFormat format, String text, ArgumentGraph graph) {
    assertThat(format.read(text)).isEqualTo(graph);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(APX, "arg().", "line 1: expected " + NAME + ", but found ''"),
        arguments(APX, "arg( a ).", "line 1: expected " + NAME + ", but found ' a '"),
        arguments(APX, "arg(é).", "line 1: expected " + NAME + ", but found 'é'"),
        arguments(APX, "arg(a)b).", "line 1: expected " + NAME + ", but found 'a)b'"),
        arguments(APX, "arg(a\rb).", "line 1: expected " + NAME + ", but found 'a\\u000db'"),
        arguments(
            APX, "arg (a).", "line 1: expected 'arg(x).' or 'att(x,y).', but found 'arg (a).'"),
        arguments(
            APX,
            "argument(a).",
            "line 1: expected 'arg(x).' or 'att(x,y).', but found 'argument(a).'"),
        arguments(
            APX,
            "arg(a). % first",
            "line 1: expected 'arg(x).' and nothing else on the line, but found 'arg(a). % first'"),
        arguments(
            APX,
            "# first\n",
            "line 1: expected 'arg(x).' or 'att(x,y).', since not all solvers skip comments, but found"
                + " '# first'"),
        arguments(APX, "arg(a) .", "line 1: expected 'arg(x).', but found 'arg(a) .'"),
        arguments(APX, "arg(a).\n\natt(a).", "line 3: expected 'att(x,y).', but found 'att(a).'"),
        arguments(APX, "arg(a).\natt(a,a)", "line 2: expected 'att(x,y).', but found 'att(a,a)'"),
        arguments(
            APX,
            "arg(a).\r\natt(a,a).att(a,a).",
            "line 2: expected 'att(x,y).' and nothing else on the line, but found"
                + " 'att(a,a).att(a,a).'"),
        arguments(APX, "arg(a).\natt(a,a,a).", "line 2: expected " + NAME + ", but found 'a,a'"),
        arguments(APX, "arg(a).\natt(,a).", "line 2: expected " + NAME + ", but found ''"),
        arguments(
            APX, "att(a,b).", "line 1: expected an argument that is declared above, but found 'a'"),
        arguments(
            APX,
            "x".repeat(61),
            "line 1: expected 'arg(x).' or 'att(x,y).', but found '" + "x".repeat(60) + "…'"),
        arguments(P_AF, "", "line 1: expected " + HEADER + ", but found the end of the text"),
        arguments(P_AF, "p cnf 3 2\n", "line 1: expected " + HEADER + ", but found 'p cnf 3 2'"),
        arguments(P_AF, "p af\n", "line 1: expected " + HEADER + ", but found 'p af'"),
        arguments(P_AF, " p af 3\n", "line 1: expected " + HEADER + ", but found ' p af 3'"),
        arguments(P_AF, "p  af 3\n", "line 1: expected " + HEADER + ", but found 'p  af 3'"),
        arguments(P_AF, "p af 3 2\n", "line 1: expected " + HEADER + ", but found 'p af 3 2'"),
        arguments(P_AF, "p af -1\n", "line 1: expected " + HEADER + ", but found 'p af -1'"),
        arguments(
            P_AF,
            "p af 2147483648\n",
            "line 1: expected " + HEADER + ", but found 'p af 2147483648'"),
        arguments(
            P_AF,
            "\np af 3\n",
            "line 2: expected nothing but comments after an empty line, but found 'p af 3'"),
        arguments(P_AF, "p af 3\np af 3\n", "line 2: expected 'i j', but found 'p af 3'"),
        arguments(P_AF, "p af 3\n1\n", "line 2: expected 'i j', but found '1'"),
        arguments(P_AF, "p af 3\n  \n", "line 2: expected 'i j', but found '  '"),
        arguments(P_AF, "p af 3\n 1 2\n", "line 2: expected 'i j', but found ' 1 2'"),
        arguments(
            P_AF,
            "p af 3\n0 1\n",
            "line 2: expected the number of one of the 3 arguments, but found '0'"),
        arguments(
            P_AF,
            "p af 3\n1 +2\n",
            "line 2: expected the number of one of the 3 arguments, but found '+2'"),
        arguments(
            P_AF,
            "p af 3\n1 99999999999999999999\n",
            "line 2: expected the number of one of the 3 arguments, but found"
                + " '99999999999999999999'"),
        arguments(
            P_AF,
            "p af 0\n1 1\n",
            "line 2: expected the number of one of the 0 arguments, but found '1'"),
        arguments(
            TGF, "", "line 1: expected '#' before the attacks, but found the end of the text"),
        arguments(TGF, "a#b\n", "line 1: expected " + ID + ", or '#' alone, but found 'a#b'"),
        arguments(
            TGF, "a\u00a0b\n", "line 1: expected " + ID + ", or '#' alone, but found 'a\\u00a0b'"),
        arguments(TGF, "a\n#\n#\n", "line 3: expected 'from to', but found '#'"),
        arguments(
            TGF,
            "a\n#\nb a\n",
            "line 3: expected an argument that is declared above, but found 'b'"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("refused")
  void refuses_what_a_solver_refuses(GraphFormat format, String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> format.read(text)).withMessage(message);
  }

  @ParameterizedTest
  @EnumSource
  void refuses_a_byte_order_mark(GraphFormat format) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format.read("\ufeff" + format.write(chain("a", "b"))))
        .withMessage("line 1: expected a text without a byte order mark, but found '\\ufeff'");
  }

  @ParameterizedTest
  @EnumSource
  void takes_an_attack_that_is_given_twice_for_one(GraphFormat format) {
    String text = format.write(chain("a", "b"));
    String attack = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);

    assertThat(format.read(text + attack)).isEqualTo(format.read(text));
    assertThat(format.read(text + attack).attackCount()).isEqualTo(1);
  }

  @Test
  void writes_arguments_and_then_attacks_in_order() {
    ArgumentGraph graph =
        ArgumentGraph.builder()
            .argument("b")
            .argument("a")
            .argument("c")
            .attack("c", "b")
            .attack("a", "c")
            .attack("a", "a")
            .attack("b", "a")
            .build();

    assertThat(APX.write(graph))
        .isEqualTo("arg(b).\narg(a).\narg(c).\natt(b,a).\natt(a,a).\natt(a,c).\natt(c,b).\n");
    assertThat(P_AF.write(graph)).isEqualTo("p af 3\n# 1 b\n# 2 a\n# 3 c\n1 2\n2 2\n2 3\n3 1\n");
    assertThat(TGF.write(graph)).isEqualTo("b\na\nc\n#\nb a\na a\na c\nc b\n");
  }

  @Test
  void writes_the_graph_without_arguments() {
    assertThat(APX.write(chain())).isEmpty();
    assertThat(P_AF.write(chain())).isEqualTo("p af 0\n");
    assertThat(TGF.write(chain())).isEqualTo("#\n");
  }

  @Test
  void writes_no_comments_if_the_ids_are_the_numbers() {
    assertThat(P_AF.write(competition())).isEqualTo("p af 5\n1 2\n2 4\n4 5\n5 4\n5 5\n");
    assertThat(P_AF.write(chain("2", "1"))).isEqualTo("p af 2\n# 1 2\n# 2 1\n1 2\n");
    assertThat(P_AF.write(chain("s1: claim"))).isEqualTo("p af 1\n# 1 s1: claim\n");
  }

  static Stream<Arguments> unwritable() {
    return Stream.of(
        arguments(APX, "s1/claim", NAME, "'s1/claim'"),
        arguments(APX, "1", NAME, "'1'"),
        arguments(APX, "ф", NAME, "'ф'"),
        arguments(P_AF, "a\nb", "an id without line breaks", "'a\\u000ab'"),
        arguments(P_AF, "a\u2028b", "an id without line breaks", "'a\\u2028b'"),
        arguments(TGF, "a b", ID, "'a b'"),
        arguments(TGF, "a\tb", ID, "'a\\u0009b'"),
        arguments(TGF, "\ufeffa", ID, "'\\ufeffa'"),
        arguments(TGF, "#", ID, "'#'"),
        arguments(TGF, "a#", ID, "'a#'"));
  }

  @ParameterizedTest(name = "{0} {3}")
  @MethodSource("unwritable")
  void refuses_to_write_what_would_not_be_read(
      GraphFormat format, String id, String expected, String found) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format.write(chain("a", id, "last of all\n#")))
        .withMessage("id must be " + expected + ", but was " + found + "; rename it with withIds");
  }

  @ParameterizedTest
  @EnumSource
  void refuses_to_leave_out_supports(GraphFormat format) {
    ArgumentGraph graph =
        ArgumentGraph.builder().argument("a").argument("b").support("a", "b").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> format.write(graph))
        .withMessage("graph must have no supports, but has 1; supports must be flattened first");
  }

  @ParameterizedTest
  @EnumSource
  void reads_long_texts(GraphFormat format) {
    ArgumentGraph graph =
        chain(IntStream.rangeClosed(1, 100_000).mapToObj(i -> "a" + i).toArray(String[]::new));

    ArgumentGraph read = format.read(format.write(graph));

    assertThat(read.arguments()).hasSize(100_000);
    assertThat(read.attackCount()).isEqualTo(99_999);
    assertThat(read.grounded().in()).hasSize(50_000);
  }
}
