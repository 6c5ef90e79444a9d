package io.github.gainsay.standing;

/**
 * A text format in which solvers of argumentation graphs exchange them.
 *
 * <pre>{@code
 * ArgumentGraph graph = GraphFormat.APX.read("arg(a).\narg(b).\natt(a,b).\n");
 * GraphFormat.P_AF.write(graph.withIds(id -> id.equals("a") ? "1" : "2")); // "p af 2\n1 2\n"
 * }</pre>
 *
 * <p>What a known solver refuses or misreads is not written, and mostly not read; {@code
 * docs/graphs.md} says what that is, with examples. Lines end with LF or CRLF, the last one may
 * lack it; what is written ends lines with LF. An attack that is given twice is one.
 *
 * <p>Reading and writing take time in proportion to the text and the arguments.
 */
public enum GraphFormat {
  /**
   * Facts {@code arg(a).} for the arguments and then {@code att(a,b).} for the attacks, one on a
   * line. An id is a letter from a to z or A to Z or {@code _}, and then such letters, digits and
   * {@code _}. The empty text is the empty graph.
   *
   * <p>Source: U. Egly, S. A. Gaggl, S. Woltran, "ASPARTIX: Implementing argumentation frameworks
   * using answer-set programming", 2008; the format {@code apx} of the International Competition on
   * Computational Models of Argumentation (ICCMA) from 2015 to 2021. ASPARTIX itself takes names
   * that begin with a capital for variables.
   */
  APX,

  /**
   * A line {@code p af 3} with the number of arguments, and then a line such as {@code 1 2} for
   * each attack. Lines that begin with {@code #} are comments. The ids that are read are the
   * numbers from 1; comments do not change them. If the ids that are written are others, a comment
   * {@code # 1 claim} for each says which number stands for which id. The comments come after the
   * first line, since not all solvers look for it further down.
   *
   * <p>The number of arguments alone decides how much memory a graph takes: a line {@code p af
   * 2000000000} from somebody else needs looking at before it is read.
   *
   * <p>Source: ICCMA 2023, <a href="https://iccma2023.github.io/rules.html">rules</a>, section
   * "Input format".
   */
  P_AF,

  /**
   * The trivial graph format: the ids, one on a line, a line {@code #}, and then a line such as
   * {@code a b} for each attack. What follows the id or the two ids after a blank is a label, which
   * is not kept. An id has neither white space nor {@code #}. A text without the line {@code #} is
   * refused, also the empty text.
   *
   * <p>Source: the format {@code tgf} of ICCMA from 2015 to 2021, after that of the graph editor
   * yEd.
   */
  TGF;

  /**
   * {@return the graph that the text describes, with the arguments in the order of the text}
   *
   * @param text the whole text, such as {@code Files.readString} gives it
   * @throws IllegalArgumentException if the text is not in the format; the message says in which
   *     line, what was expected there and what was found
   */
  public ArgumentGraph read(String text) {
    Lines lines = new Lines(text);
    return switch (this) {
      case APX -> Apx.read(lines);
      case P_AF -> NumberedPairs.read(lines);
      case TGF -> Tgf.read(lines);
    };
  }

  /**
   * {@return the text that describes the graph: all arguments and then all attacks, each in the
   * order of the graph}
   *
   * @param graph a graph of attacks; {@link ArgumentGraph#withIds} replaces ids that the format
   *     cannot have
   * @throws IllegalArgumentException if there is a support, or an id that the format cannot have
   */
  public String write(ArgumentGraph graph) {
    if (graph.supportCount() > 0) {
      throw new IllegalArgumentException(
          "graph must have no supports, but has "
              + graph.supportCount()
              + "; supports must be flattened first");
    }
    return switch (this) {
      case APX -> Apx.write(graph);
      case P_AF -> NumberedPairs.write(graph);
      case TGF -> Tgf.write(graph);
    };
  }

  /** Returns what to throw if a format has no place for an id. */
  static IllegalArgumentException cannotWrite(String expected, String id) {
    return new IllegalArgumentException(
        "id must be " + expected + ", but was " + Lines.quote(id) + "; rename it with withIds");
  }
}
