package io.github.gainsay.consistency;

import io.github.gainsay.consistency.Regions.Range;
import io.github.gainsay.logic.Solver;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers about one fact, as clauses: one answer is the true one, and whose agreement it has is
 * known by the region in which it lies. Answers of which several can be true, and those of which it
 * is open what they exclude, are true or not by themselves.
 */
final class Answers {
  private final Clauses clauses;
  private final Map<Value, Integer> literals = new LinkedHashMap<>();
  private final Optional<Regions> regions;

  /** The literals that the answer lies in a region or later, from the second region on. */
  private final int[] from;

  Answers(Fact fact, Collection<Value> values, Values rules, Clauses clauses) {
    this.clauses = clauses;
    List<Value> exclusive = values.stream().filter(v -> isExclusive(fact, v, rules)).toList();
    this.regions =
        exclusive.isEmpty() || exclusive.get(0) instanceof YesNo
            ? Optional.empty()
            : Regions.of(fact.question(), exclusive, rules.narrowings());
    this.from = new int[regions.map(r -> r.count() - 1).orElse(0)];
    for (int i = 0; i < from.length; i++) {
      from[i] = clauses.variable();
      if (i > 0) {
        clauses.add(Solver.not(from[i]), from[i - 1]);
      }
    }
    for (Value value : values) {
      literals.computeIfAbsent(value, v -> literal(v, exclusive.contains(v)));
    }
    for (Value value : values) {
      if (value instanceof Term term && rules.isRelated(fact.question(), term)) {
        rules.narrowings().allWider(fact.question(), term).stream()
            .filter(literals::containsKey)
            .forEach(wide -> clauses.add(Solver.not(literalOf(term)), literalOf(wide)));
      }
    }
  }

  private static boolean isExclusive(Fact fact, Value value, Values rules) {
    boolean open =
        value instanceof Quantity q
            ? q.hedge() == Hedge.UP_TO || q.unit().isChange() || q.unit().isAmbiguous()
            : value instanceof When when && when.toString().contains("T");
    return !open && !rules.allowsOthers(fact.question(), value);
  }

  private int literal(Value value, boolean exclusive) {
    if (exclusive && value instanceof YesNo answer && literals.containsKey(answer.opposite())) {
      return Solver.not(literalOf(answer.opposite()));
    }
    return exclusive && regions.isPresent()
        ? clauses.any(
            regions.get().ranges().getOrDefault(value, List.of()).stream()
                .mapToInt(this::within)
                .toArray())
        : clauses.variable();
  }

  private int within(Range range) {
    return clauses.all(from(range.first()), Solver.not(from(range.last() + 1)));
  }

  /** Returns the literal that the answer lies in the region or a later one. */
  int from(int region) {
    if (region == 0) {
      return clauses.always;
    }
    return region <= from.length ? from[region - 1] : Solver.not(clauses.always);
  }

  /** Returns the literal that this is a true answer. */
  int literalOf(Value value) {
    return literals.getOrDefault(value, clauses.always);
  }

  /** Returns the region in which the answer lies by what the solver has found. */
  int region(Solver found) {
    int region = 0;
    while (region < from.length && found.value(from[region] / 2)) {
      region++;
    }
    return region;
  }

  /** Returns which numbers lie in a region; empty if no numbers do. */
  Optional<Interval> numbers(int region) {
    return regions.filter(r -> !r.numbers().isEmpty()).map(r -> r.numbers().get(region));
  }
}
