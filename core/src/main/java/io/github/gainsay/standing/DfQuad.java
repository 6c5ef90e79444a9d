package io.github.gainsay.standing;

import java.util.Arrays;

/** Goes through the arguments so that each comes after all that attacks or supports it. */
final class DfQuad {
  private final Edges attacks;
  private final Edges supports;
  private final int size;
  private final int[] order;
  private final int reached;

  DfQuad(ArgumentGraph graph) {
    attacks = graph.attacks();
    supports = graph.supports();
    size = graph.arguments().size();
    order = new int[size];
    int[] open = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      open[i] = attacks.countInto(i) + supports.countInto(i);
      if (open[i] == 0) {
        order[last++] = i;
      }
    }
    for (int next = 0; next < last; next++) {
      for (Edges edges : new Edges[] {attacks, supports}) {
        for (int to : edges.from(order[next])) {
          if (--open[to] == 0) {
            order[last++] = to;
          }
        }
      }
    }
    reached = last;
  }

  /** Returns whether attacks and supports lead in no circle. */
  boolean isDefined() {
    return reached == size;
  }

  double[] strengths(double[] base) {
    double[] strengths = new double[size];
    for (int argument : order) {
      double attack = aggregated(attacks.into(argument), strengths);
      double support = aggregated(supports.into(argument), strengths);
      strengths[argument] = combined(base[argument], attack, support);
    }
    return strengths;
  }

  /** Multiplies in the order of the values, so that the order of the arguments does not matter. */
  private static double aggregated(int[] side, double[] strengths) {
    double[] values = new double[side.length];
    for (int i = 0; i < side.length; i++) {
      values[i] = strengths[side[i]];
    }
    Arrays.sort(values);
    double left = 1;
    for (double value : values) {
      left *= 1 - value;
    }
    return 1 - left;
  }

  private static double combined(double base, double attack, double support) {
    return attack >= support
        ? base - base * (attack - support)
        : base + (1 - base) * (support - attack);
  }
}
