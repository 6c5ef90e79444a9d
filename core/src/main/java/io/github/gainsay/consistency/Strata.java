package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Figures by what they have in common: the fact, the unit, the certainty. Within a stratum not all
 * need be paired, see {@link Sweep}; strata are paired where their facts may be the same.
 */
final class Strata {
  private record Stratum(
      Scope facts, boolean dated, Optional<When> asSaid, Unit unit, Certainty certainty) {}

  private final Map<Stratum, List<Cell>> strata = new LinkedHashMap<>();
  private final boolean moving;

  /**
   * Makes strata of the cells that hold figures.
   *
   * @param moving whether answers move with time, so that states of different dates are different
   *     facts
   * @param others where the cells are added that hold no figures, or whose unit stands for several
   */
  Strata(List<Cell> cells, boolean moving, List<Cell> others) {
    this.moving = moving;
    for (Cell cell : cells) {
      boolean plain =
          cell.literal().affirmed()
              && cell.literal().proposition().value() instanceof Quantity q
              && !q.unit().isAmbiguous();
      (plain ? strata.computeIfAbsent(stratum(cell), k -> new ArrayList<>()) : others).add(cell);
    }
  }

  private Stratum stratum(Cell cell) {
    Scope scope = cell.literal().proposition().scope();
    boolean dated = scope.asOf().isPresent();
    Scope facts = dated && !moving ? scope.toBuilder().asOf(Optional.empty()).build() : scope;
    Unit unit = ((Quantity) cell.literal().proposition().value()).unit();
    return new Stratum(facts, dated, cell.asSaid(), unit, cell.certainty());
  }

  List<List<Cell>> all() {
    return List.copyOf(strata.values());
  }

  /**
   * Hands out the pairs of strata whose facts may be the same: what is known of both is equal, as
   * figures of facts that only overlap are figures of different facts.
   */
  void forEachPair(BiConsumer<List<Cell>, List<Cell>> use) {
    Map<List<Boolean>, List<Stratum>> byKnown = new LinkedHashMap<>();
    for (Stratum stratum : strata.keySet()) {
      List<Boolean> known = keys(stratum).stream().map(Optional::isPresent).toList();
      byKnown.computeIfAbsent(known, k -> new ArrayList<>()).add(stratum);
    }
    List<List<Boolean>> masks = List.copyOf(byKnown.keySet());
    for (int i = 0; i < masks.size(); i++) {
      for (int j = i; j < masks.size(); j++) {
        List<Boolean> mask = masks.get(j);
        List<Boolean> both = new ArrayList<>(mask);
        for (int k = 0; k < both.size(); k++) {
          both.set(k, mask.get(k) && masks.get(i).get(k));
        }
        forEachPair(
            byKnown.getOrDefault(masks.get(i), List.of()),
            byKnown.getOrDefault(mask, List.of()),
            both,
            use);
      }
    }
  }

  private void forEachPair(
      List<Stratum> some,
      List<Stratum> others,
      List<Boolean> shared,
      BiConsumer<List<Cell>, List<Cell>> use) {
    Map<List<Object>, List<Stratum>> met = new HashMap<>();
    boolean same = some == others;
    if (!same) {
      others.forEach(o -> met.computeIfAbsent(known(o, shared), k -> new ArrayList<>()).add(o));
    }
    for (Stratum one : some) {
      List<Object> key = known(one, shared);
      met.getOrDefault(key, List.of()).forEach(o -> use.accept(cells(one), cells(o)));
      if (same) {
        met.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
      }
    }
  }

  private List<Cell> cells(Stratum stratum) {
    return strata.getOrDefault(stratum, List.of());
  }

  private static List<Object> known(Stratum stratum, List<Boolean> keys) {
    List<Optional<?>> all = keys(stratum);
    List<Object> known = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i)) {
        known.add(all.get(i));
      }
    }
    return known;
  }

  private static List<Optional<?>> keys(Stratum stratum) {
    Scope facts = stratum.facts();
    return List.of(
        facts.event(),
        facts.when(),
        facts.asOf(),
        facts.place(),
        facts.population(),
        facts.measure());
  }
}
