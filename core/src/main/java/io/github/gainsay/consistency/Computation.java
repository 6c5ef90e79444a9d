package io.github.gainsay.consistency;

import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A declared relation as the way to compute one figure from others.
 *
 * @param relation what is declared
 * @param kind how it is computed
 * @param result what is computed
 * @param plus what is added, or multiplied
 * @param minus what is taken off
 */
record Computation(
    Relation relation, Kind kind, Proposition result, List<Operand> plus, List<Operand> minus) {
  /** How a figure is computed. */
  enum Kind {
    /** As the sum of parts that need not be all; none of them is below nought. */
    PART("part-of-whole"),
    /** As the sum of all parts. */
    TOTAL("explained-by-total"),
    /** As the product of all factors. */
    PRODUCT("explained-by-product");

    private final String explains;

    Kind(String explains) {
      this.explains = explains;
    }

    /** The code of the reason why figures that it joins may differ. */
    String explains() {
      return explains;
    }
  }

  static Optional<Computation> of(Relation relation) {
    if (relation instanceof Relation.SubsetOf r) {
      List<Operand> part = List.of(r.part());
      return Optional.of(new Computation(r, Kind.PART, r.whole(), part, List.of()));
    }
    if (relation instanceof Relation.Total r) {
      Kind kind = r.exhaustive() ? Kind.TOTAL : Kind.PART;
      return Optional.of(new Computation(r, kind, r.whole(), r.plus(), r.minus()));
    }
    if (relation instanceof Relation.Product r) {
      return Optional.of(new Computation(r, Kind.PRODUCT, r.result(), r.factors(), List.of()));
    }
    return Optional.empty();
  }

  /** That it is declared. */
  Reason declared() {
    return Declared.reason(relation);
  }

  /** The propositions from which it is computed, each once. */
  List<Proposition> operands() {
    return Stream.concat(plus.stream(), minus.stream())
        .filter(Proposition.class::isInstance)
        .map(Proposition.class::cast)
        .distinct()
        .toList();
  }

  /**
   * Returns the figure; empty if too little is known: of parts that need not be all any will do,
   * otherwise each is needed.
   */
  Optional<Aggregate> compute(Function<Operand, Optional<Aggregate>> figures) {
    List<Aggregate> added = known(plus, figures);
    List<Aggregate> taken = known(minus, figures);
    boolean enough = kind == Kind.PART ? !added.isEmpty() : added.size() == plus.size();
    if (!enough || taken.size() < minus.size()) {
      return Optional.empty();
    }
    BinaryOperator<Aggregate> join = kind == Kind.PRODUCT ? Aggregate::times : Aggregate::plus;
    Aggregate figure = added.stream().reduce(join).orElseThrow();
    for (Aggregate less : taken) {
      figure = figure.minus(less);
    }
    return Optional.of(kind == Kind.PART ? figure.orMore() : figure);
  }

  /** Returns what is known of the operands. */
  <T> List<T> known(Function<Operand, Optional<T>> known) {
    return Stream.concat(known(plus, known).stream(), known(minus, known).stream()).toList();
  }

  private static <T> List<T> known(List<Operand> operands, Function<Operand, Optional<T>> known) {
    return operands.stream().map(known).flatMap(Optional::stream).toList();
  }

  /** Returns the terms, such as "22 people + 9 people"; without those that are not known. */
  String terms(Function<Operand, Optional<String>> words) {
    String sign = kind == Kind.PRODUCT ? " × " : " + ";
    List<String> terms = new ArrayList<>(List.of(String.join(sign, known(plus, words))));
    terms.addAll(known(minus, words));
    return String.join(" - ", terms);
  }
}
