package io.github.gainsay.standing;

/**
 * How the strength of an argument follows from its base score and from the strengths of what
 * attacks and supports it.
 *
 * <p>Strengths by one are not comparable with strengths by the other.
 */
public enum GradualSemantics {
  /**
   * Each further attacker or supporter takes its share of what the others leave, and the stronger
   * side moves the base score by the difference (A. Rago, F. Toni, M. Aurisicchio, P. Baroni,
   * "Discontinuity-Free Decision Support with Quantitative Argumentation Debates", KR 2016). It is
   * defined where attacks and supports together lead in no circle.
   *
   * <p>Values <i>v</i> of one side are aggregated to 1 − ∏(1 − <i>v</i>). With <i>d</i> the
   * difference between supporters and attackers, a base score <i>w</i> becomes <i>w</i> + (1 −
   * <i>w</i>)<i>d</i> if supporters prevail, and <i>w</i> − <i>w</i>|<i>d</i>| otherwise.
   */
  DF_QUAD("DF-QuAD"),

  /**
   * All strengths start at their base scores and move together, until attackers, supporters and
   * base scores balance (the quadratic energy model of N. Potyka, "Continuous Dynamical Systems for
   * Weighted Bipolar Argumentation", KR 2018). It is defined for every graph.
   *
   * <p>With <i>E</i> the sum of the strengths of the supporters less that of the attackers, and
   * <i>h</i>(<i>x</i>) = <i>x</i>² / (1 + <i>x</i>²) for positive <i>x</i> and 0 for all others, a
   * strength <i>s</i> with base score <i>w</i> changes at the rate <i>w</i> −
   * <i>w</i>·<i>h</i>(−<i>E</i>) + (1 − <i>w</i>)·<i>h</i>(<i>E</i>) − <i>s</i>.
   */
  QUADRATIC_ENERGY("quadratic energy");

  private final String title;

  GradualSemantics(String title) {
    this.title = title;
  }

  /** {@return the name in the literature: {@code DF-QuAD} or {@code quadratic energy}} */
  @Override
  public String toString() {
    return title;
  }
}
