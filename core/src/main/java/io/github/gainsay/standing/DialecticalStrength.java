package io.github.gainsay.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well each argument of a graph stands its ground, as a number from 0 to 1.
 *
 * <p>The number is what attackers and supporters leave of a base score, with a given {@linkplain
 * #semantics() semantics}. It orders the arguments of one graph, and no more than that: it is no
 * probability that anything is true, and means nothing without the name of the semantics. Where the
 * one semantics gives a claim 0.250, the other gives it 0.400. Without attackers and supporters an
 * argument keeps its base score; 0.5 is where arguments start unless told otherwise, and does not
 * say "as likely as not".
 *
 * <p>Every attacker counts, also one that repeats another. Whoever makes the graph must therefore
 * merge those who speak with one voice first, lest a claim be punished for the number of its
 * deniers:
 *
 * <pre>{@code
 * ArgumentGraph heads =
 *     ArgumentGraph.builder()
 *         .argument("claim")
 *         .argument("Beijing")
 *         .argument("Moscow")
 *         .rebut("claim", "Beijing")
 *         .rebut("claim", "Moscow")
 *         .build();
 * DialecticalStrength.of(heads);
 * // dialectical strength by quadratic energy: claim 0.267, Beijing 0.467, Moscow 0.467
 *
 * ArgumentGraph blocs =
 *     ArgumentGraph.builder()
 *         .argument("claim")
 *         .argument("denial")
 *         .rebut("claim", "denial")
 *         .build();
 * DialecticalStrength.of(blocs);
 * // dialectical strength by quadratic energy: claim 0.424, denial 0.424
 * }</pre>
 *
 * <p>One semantics holds for the whole graph: a single circle of attacks or supports, such as two
 * arguments that rebut each other, makes it quadratic energy for all. Two are equal if they give
 * the same strengths to the same arguments by the same semantics. Values are the same on every
 * machine, and do not depend on the order of the arguments. Immutable and thread-safe.
 */
public final class DialecticalStrength {
  private static final double NEUTRAL = 0.5;

  private final ArgumentGraph graph;
  private final GradualSemantics semantics;
  private final double[] strengths;
  private final boolean converged;

  private DialecticalStrength(
      ArgumentGraph graph, GradualSemantics semantics, double[] strengths, boolean converged) {
    this.graph = graph;
    this.semantics = semantics;
    this.strengths = strengths;
    this.converged = converged;
  }

  /**
   * {@return the strengths that follow from a base score of 0.5 for every argument}
   *
   * @param graph arguments of any origin
   */
  public static DialecticalStrength of(ArgumentGraph graph) {
    return of(graph, Map.of());
  }

  /**
   * {@return the strengths that follow from the base scores, by DF-QuAD if attacks and supports
   * together lead in no circle, and by quadratic energy otherwise}
   *
   * <p>DF-QuAD takes time almost in proportion to arguments, attacks and supports; quadratic energy
   * takes that a few hundred times, or 40,000 times if it does not {@linkplain #converged()
   * converge}.
   *
   * @param graph arguments of any origin
   * @param base what arguments count for by themselves, from 0 to 1, by their ids; 0.5 for those
   *     that it lacks
   * @throws IllegalArgumentException if a base score is not in [0, 1], or of no argument of the
   *     graph
   */
  public static DialecticalStrength of(ArgumentGraph graph, Map<String, Double> base) {
    double[] scores = scores(graph, base);
    DfQuad acyclic = new DfQuad(graph);
    if (acyclic.isDefined()) {
      return new DialecticalStrength(
          graph, GradualSemantics.DF_QUAD, acyclic.strengths(scores), true);
    }
    QuadraticEnergy energy = new QuadraticEnergy(graph, scores);
    return new DialecticalStrength(
        graph, GradualSemantics.QUADRATIC_ENERGY, energy.strengths(), energy.converged());
  }

  private static double[] scores(ArgumentGraph graph, Map<String, Double> base) {
    List<String> unknown = base.keySet().stream().filter(a -> !graph.contains(a)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "base scores must be of arguments of the graph, but some were of " + unknown);
    }
    double[] scores = new double[graph.arguments().size()];
    for (int i = 0; i < scores.length; i++) {
      double score = base.getOrDefault(graph.id(i), NEUTRAL);
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException(
            "base score of '" + graph.id(i) + "' must be in [0, 1], but was " + score);
      }
      scores[i] = Math.abs(score);
    }
    return scores;
  }

  /**
   * {@return the strength of the argument, from 0 to 1}
   *
   * @param argument the id of an argument of the graph
   * @throws NoSuchElementException if there is no such argument
   */
  public double strengthOf(String argument) {
    return strengths[graph.position(argument)];
  }

  /** {@return how the strengths were found, to be named wherever one of them is shown} */
  public GradualSemantics semantics() {
    return semantics;
  }

  /**
   * {@return whether the strengths are those at which all arguments are at rest}
   *
   * <p>With DF-QuAD it is always so. With quadratic energy it means that every strength changes at
   * a rate below 10<sup>−9</sup>. Some graphs never come to rest: five groups of ten arguments in a
   * circle, each of which attacks all ten of the next group, swing for ever if one has a base score
   * of 0.9 and the others of 1. After 10,000 steps without rest the strengths are those of the last
   * step; they are from 0 to 1 and the same on every machine, but should not be relied on.
   */
  public boolean converged() {
    return converged;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof DialecticalStrength other
        && semantics == other.semantics
        && converged == other.converged
        && strengths.length == other.strengths.length
        && graph.arguments().stream().allMatch(a -> isSame(a, other));
  }

  private boolean isSame(String argument, DialecticalStrength other) {
    return other.graph.contains(argument)
        && Double.compare(strengthOf(argument), other.strengthOf(argument)) == 0;
  }

  @Override
  public int hashCode() {
    double[] sorted = strengths.clone();
    Arrays.sort(sorted);
    return Arrays.hashCode(sorted);
  }

  /**
   * {@return the semantics and the strengths to three decimals, such as {@code dialectical strength
   * by DF-QuAD: claim 0.250, denial 0.500}; {@code , not converged} follows the semantics if so}
   */
  @Override
  public String toString() {
    return graph.arguments().stream()
        .map(a -> String.format(Locale.ROOT, "%s %.3f", a, strengthOf(a)))
        .collect(
            Collectors.joining(
                ", ",
                "dialectical strength by " + semantics + (converged ? ": " : ", not converged: "),
                ""));
  }
}
