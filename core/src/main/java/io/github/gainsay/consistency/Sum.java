package io.github.gainsay.consistency;

import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.logic.Solver;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A declared sum of figures whose bounds are sharp. It binds the true figures, and only if those of
 * which it speaks are true: all, or if they are parts among others, some.
 */
final class Sum {
  private static final Set<Hedge> SHARP =
      EnumSet.of(
          Hedge.EXACTLY,
          Hedge.AT_LEAST,
          Hedge.MORE_THAN,
          Hedge.AT_MOST,
          Hedge.LESS_THAN,
          Hedge.BETWEEN);

  private final Proposition whole;
  private final List<Operand> plus;
  private final List<Operand> minus;
  private final boolean exhaustive;
  private final Function<Proposition, Answers> answers;

  private Sum(
      Proposition whole,
      List<Operand> plus,
      List<Operand> minus,
      boolean exhaustive,
      Function<Proposition, Answers> answers) {
    this.whole = whole;
    this.plus = plus;
    this.minus = minus;
    this.exhaustive = exhaustive;
    this.answers = answers;
  }

  /** Returns the sum that the relation declares; empty if none, or if its figures are not sharp. */
  static Optional<Sum> of(Relation relation, Function<Proposition, Answers> answers) {
    Sum sum;
    if (relation instanceof Relation.SubsetOf r) {
      sum = new Sum(r.whole(), List.of(r.part()), List.of(), false, answers);
    } else if (relation instanceof Relation.Total r) {
      sum = new Sum(r.whole(), r.plus(), r.minus(), r.exhaustive(), answers);
    } else {
      return Optional.empty();
    }
    return Optional.of(sum).filter(Sum::isSharp);
  }

  private boolean isSharp() {
    List<Operand> all = new ArrayList<>(plus);
    all.addAll(minus);
    return whole.value() instanceof Quantity q
        && all.stream().allMatch(o -> isSharp(quantity(o), q.unit()))
        && isSharp(Optional.of(q), q.unit());
  }

  private static boolean isSharp(Optional<Quantity> figure, Unit unit) {
    return figure
        .filter(q -> SHARP.contains(q.hedge()) && !q.isApproximate())
        .filter(q -> q.unit().equals(unit))
        .isPresent();
  }

  private static Optional<Quantity> quantity(Operand operand) {
    if (operand instanceof Operand.Constant constant) {
      return Optional.of(constant.quantity());
    }
    return ((Proposition) operand).value() instanceof Quantity q
        ? Optional.of(q)
        : Optional.empty();
  }

  /**
   * Returns of what at least one must hold so that the sum can be right, if by what the solver has
   * found it is wrong; empty if it can be right.
   */
  Optional<List<Integer>> repair(Solver found) {
    List<Operand> held = plus.stream().filter(o -> isTrue(o, found)).toList();
    boolean enough = exhaustive ? held.size() == plus.size() : !held.isEmpty();
    if (!enough || !isTrue(whole, found) || !minus.stream().allMatch(o -> isTrue(o, found))) {
      return Optional.empty();
    }
    Interval sum = Interval.point(Rational.ZERO);
    for (Operand o : held) {
      sum = sum.plus(numbers(o, found));
    }
    for (Operand o : minus) {
      sum = sum.minus(numbers(o, found));
    }
    Interval said = numbers(whole, found);
    boolean above = said.isLessThan(sum);
    if (!above && !(exhaustive && sum.isLessThan(said))) {
      return Optional.empty();
    }
    List<Integer> repair = new ArrayList<>();
    for (Operand o : held) {
      change(o, above, found, repair);
    }
    for (Operand o : minus) {
      change(o, !above, found, repair);
    }
    change(whole, !above, found, repair);
    return Optional.of(repair);
  }

  private boolean isTrue(Operand operand, Solver found) {
    return operand instanceof Operand.Constant || isTrue((Proposition) operand, found);
  }

  private boolean isTrue(Proposition p, Solver found) {
    int literal = answers.apply(p).literalOf(p.value());
    return found.value(literal / 2) == (literal % 2 == 0);
  }

  private Interval numbers(Operand operand, Solver found) {
    if (operand instanceof Operand.Constant constant) {
      return constant.quantity().hard();
    }
    Answers figure = answers.apply((Proposition) operand);
    return figure
        .numbers(figure.region(found))
        .orElseGet(() -> quantity(operand).orElseThrow().hard());
  }

  /** Adds that the figure is not the true one, or lies in an earlier or in a later region. */
  private void change(Operand operand, boolean less, Solver found, List<Integer> repair) {
    if (operand instanceof Proposition p) {
      Answers figure = answers.apply(p);
      int region = figure.region(found);
      repair.add(Solver.not(figure.literalOf(p.value())));
      repair.add(less ? Solver.not(figure.from(region)) : figure.from(region + 1));
    }
  }
}
