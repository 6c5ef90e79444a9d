package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.value.Aggregate;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A figure that is said and does not fit what it is computed from.
 *
 * @param computation how it is computed
 * @param parts as few figures as make the mismatch, and the least of them, without the result
 * @param close whether it misses by no more than 1 %
 * @param reasons what is declared, and the sum in words
 */
record Mismatch(
    Computation computation, Set<Proposition> parts, boolean close, List<Reason> reasons) {
  private static final Rational ONE_PERCENT = Rational.of(new BigDecimal("0.01"));

  /** Returns the mismatch between the result and what is said of the figures below it. */
  static Mismatch of(Totals totals, Computation c, Quantity result, Set<Proposition> said) {
    List<Proposition> below = totals.below(c);
    Set<Proposition> parts = new LinkedHashSet<>(c.operands());
    parts.addAll(below);
    parts.retainAll(said);
    parts.remove(c.result());
    leaveOut(totals, c, result, below, parts);
    KnownFigures figures = figures(totals, c, below, parts);
    boolean close =
        figures
            .computed(c)
            .flatMap(figure -> figure.printed(result.unit()))
            .map(figure -> figure.compareWith(result).relativeDifference())
            .filter(miss -> miss.compareTo(ONE_PERCENT) <= 0)
            .isPresent();
    return new Mismatch(c, parts, close, reasons(totals, c, result, below, figures));
  }

  /** Leaves out what is not needed, until nothing can be; but never all. */
  private static void leaveOut(
      Totals totals,
      Computation c,
      Quantity result,
      List<Proposition> below,
      Set<Proposition> parts) {
    int before;
    do {
      before = parts.size();
      for (Proposition part : leastFirst(parts, result)) {
        Set<Proposition> fewer = new HashSet<>(parts);
        fewer.remove(part);
        if (!fewer.isEmpty() && figures(totals, c, below, fewer).misses(c, result)) {
          parts.remove(part);
        }
      }
    } while (parts.size() < before);
  }

  private static KnownFigures figures(
      Totals totals, Computation c, List<Proposition> below, Set<Proposition> parts) {
    Set<Proposition> said = new HashSet<>(parts);
    said.add(c.result());
    return new KnownFigures(totals, below, said);
  }

  private static List<Proposition> leastFirst(Set<Proposition> parts, Quantity result) {
    return parts.stream()
        .sorted(
            Comparator.comparing((Proposition p) -> least(p, result))
                .thenComparing(Proposition::canonical))
        .toList();
  }

  private static Rational least(Proposition part, Quantity result) {
    return Aggregate.of((Quantity) part.value())
        .printed(result.unit())
        .flatMap(figure -> figure.typical().lower().value())
        .orElse(Rational.ZERO);
  }

  private static List<Reason> reasons(
      Totals totals,
      Computation c,
      Quantity result,
      List<Proposition> below,
      KnownFigures figures) {
    List<Reason> reasons = new ArrayList<>(List.of(c.declared()));
    for (Proposition p : below) {
      totals.computing(p).stream()
          .filter(inner -> !inner.equals(c) && figures.computed(inner).isPresent())
          .forEach(inner -> reasons.add(inner.declared()));
    }
    boolean product = c.kind() == Computation.Kind.PRODUCT;
    reasons.add(
        Reason.of(
            product ? "does-not-multiply" : "does-not-add-up", figures.inWords(c, result), result));
    return reasons;
  }
}
