package io.github.gainsay.standing;

/**
 * Follows the strengths from the base scores to where they come to rest, by the classical
 * Runge-Kutta method of the fourth order.
 *
 * <p>The step is halved while the rates would turn by more than half of the largest within it, so
 * that graphs with many attacks take shorter steps; with steps of at most a half no strength can
 * leave 0 to 1. Nothing depends on the order of the arguments: energies are sums of whole numbers.
 */
final class QuadraticEnergy {
  private static final double AT_REST = 1e-9;
  private static final int MOST_STEPS = 10_000;
  private static final double LONGEST_STEP = 0.5;
  private static final double MOST_TURN = 0.5;

  private final double[] base;
  private final int[][] attackers;
  private final int[][] supporters;
  private double[] strengths;
  private double[] rates;

  QuadraticEnergy(ArgumentGraph graph, double[] base) {
    this.base = base;
    attackers = new int[base.length][];
    supporters = new int[base.length][];
    for (int i = 0; i < base.length; i++) {
      attackers[i] = graph.attacks().into(i);
      supporters[i] = graph.supports().into(i);
    }
    strengths = base.clone();
    rates = rates(strengths);
    follow();
  }

  /** Returns the strengths at rest, or those of the last step. */
  double[] strengths() {
    return strengths;
  }

  /** Returns whether the strengths came to rest. */
  boolean converged() {
    return largest(rates) < AT_REST;
  }

  private void follow() {
    double step = LONGEST_STEP;
    for (int i = 0; i < MOST_STEPS && !converged(); i++) {
      double[] early = rates(moved(step / 2, rates));
      double turn = largest(sum(early, -1, rates)) / largest(rates);
      if (turn > MOST_TURN) {
        step /= 2;
      } else {
        double[] middle = rates(moved(step / 2, early));
        double[] late = rates(moved(step, middle));
        double[] all = sum(sum(rates, 2, early), 1, sum(late, 2, middle));
        strengths = moved(step / 6, all);
        rates = rates(strengths);
        if (turn < MOST_TURN / 4) {
          step = Math.min(LONGEST_STEP, step * 2);
        }
      }
    }
  }

  private double[] moved(double step, double[] by) {
    return sum(strengths, step, by);
  }

  private double[] rates(double[] from) {
    long[] parts = new long[from.length];
    for (int i = 0; i < from.length; i++) {
      parts[i] = (long) (from[i] * 0x1p62);
    }
    double[] found = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      double energy = energy(i, parts);
      found[i] = base[i] - base[i] * pull(-energy) + (1 - base[i]) * pull(energy) - from[i];
    }
    return found;
  }

  /** Adds upper and lower halves of strengths by themselves, so that no sum overflows. */
  private double energy(int argument, long[] parts) {
    long upper = 0;
    long lower = 0;
    for (int supporter : supporters[argument]) {
      upper += parts[supporter] >> 31;
      lower += parts[supporter] & Integer.MAX_VALUE;
    }
    for (int attacker : attackers[argument]) {
      upper -= parts[attacker] >> 31;
      lower -= parts[attacker] & Integer.MAX_VALUE;
    }
    return upper * 0x1p-31 + lower * 0x1p-62;
  }

  private static double pull(double energy) {
    double square = energy > 0 ? energy * energy : 0;
    return square / (1 + square);
  }

  private static double[] sum(double[] values, double factor, double[] others) {
    double[] sum = new double[values.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = values[i] + factor * others[i];
    }
    return sum;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
