package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityGroup;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that one actor gives of one fact in no known order, and what bears on how they stand to
 * each other.
 *
 * @param manner how all are held; empty if not all in one way
 * @param figures what is said
 * @param renderings the statements, and the passages that they render: of two that have one in
 *     common it is another matter
 * @param chains through whom any have come down
 * @param common through whom each has come down
 */
record OwnFigures(
    Optional<Manner> manner,
    QuantityGroup figures,
    Set<Object> renderings,
    Set<String> chains,
    Set<String> common) {
  /**
   * How a figure is held.
   *
   * @param alone whether by nobody else
   * @param undated whether it is unknown when it was said
   * @param disowned whether the speakers deny that they said so
   * @param uncited whether nothing is cited for it
   */
  private record Manner(boolean alone, boolean undated, boolean disowned, boolean uncited) {}

  private record Passage(Optional<String> utterance, String words) {}

  /** Returns the figures, each in a cell of its own, with what bears on several at once. */
  static Bunch<OwnFigures> bunch(List<Cell> figures, Standpoints standpoints) {
    IdentityHashMap<Cell, OwnFigures> each = new IdentityHashMap<>();
    Map<Set<String>, Integer> uses = new HashMap<>();
    for (Cell cell : figures) {
      OwnFigures own = of(cell, standpoints);
      each.put(cell, own);
      uses.merge(own.chains, 1, Integer::sum);
    }
    Comparator<Cell> byManner =
        Comparator.comparing(cell -> known(each, cell).manner.orElseThrow().toString());
    List<Cell> sorted =
        figures.stream()
            .sorted(
                byManner
                    .thenComparing(cell -> sharedChains(known(each, cell), uses))
                    .thenComparing(OwnFigures::figure, QuantityGroup.ORDER))
            .toList();
    return Bunch.of(sorted, cell -> known(each, cell), OwnFigures::and);
  }

  private static OwnFigures known(Map<Cell, OwnFigures> each, Cell cell) {
    return Objects.requireNonNull(each.get(cell));
  }

  /** Nothing if no other figure came down in the same way. */
  private static String sharedChains(OwnFigures own, Map<Set<String>, Integer> uses) {
    return uses.getOrDefault(own.chains, 0) > 1 ? own.chains.toString() : "";
  }

  private static Quantity figure(Cell cell) {
    return (Quantity) cell.literal().proposition().value();
  }

  private static OwnFigures of(Cell cell, Standpoints standpoints) {
    Commitment said = cell.crowd().first();
    Statement statement = said.statement();
    Set<Object> renderings = new HashSet<>(Set.of(statement.id()));
    statement.passage().ifPresent(p -> renderings.add(new Passage(statement.utterance(), p)));
    Set<String> chains = new TreeSet<>(standpoints.reporters().chains(statement));
    Manner manner =
        new Manner(
            said.actors().size() == 1,
            said.saidAt().isEmpty(),
            standpoints.isDisowned(statement),
            statement.citations().isEmpty());
    return new OwnFigures(
        Optional.of(manner), QuantityGroup.of(figure(cell)), renderings, chains, chains);
  }

  private OwnFigures and(OwnFigures other) {
    Set<Object> rendered = new HashSet<>(renderings);
    rendered.addAll(other.renderings);
    Set<String> any = new HashSet<>(chains);
    any.addAll(other.chains);
    Set<String> all = new HashSet<>(common);
    all.retainAll(other.common);
    return new OwnFigures(
        manner.filter(m -> other.manner.filter(m::equals).isPresent()),
        figures.and(other.figures),
        rendered,
        any,
        all);
  }

  /** Returns whether it is known of all when they were said. */
  boolean areDated() {
    return manner.filter(m -> !m.undated()).isPresent();
  }

  /**
   * Returns whether each of these clashes with each of the others, all in one way; empty if that
   * may depend on which.
   */
  Optional<Boolean> clash(OwnFigures others, Profile profile) {
    Optional<Boolean> oneReporter = areOfOneReporter(others);
    if (manner.filter(Manner::alone).isEmpty()
        || others.manner.filter(Manner::alone).isEmpty()
        || !Collections.disjoint(renderings, others.renderings)
        || oneReporter.isEmpty()) {
      return Optional.empty();
    }
    Optional<Code> code = figures.code(others.figures, profile);
    boolean graded = code.filter(Code.DISJOINT::equals).isPresent() && !oneReporter.get();
    return graded ? Clash.areGradedAlike(figures, others.figures) : code.map(Clash::isPossible);
  }

  /** What cites nothing is vouched for by the modeller. */
  private Optional<Boolean> areOfOneReporter(OwnFigures others) {
    boolean uncited = areUncited() || others.areUncited();
    if (uncited || !Collections.disjoint(common, others.common)) {
      return Optional.of(true);
    }
    return Collections.disjoint(chains, others.chains) ? Optional.of(false) : Optional.empty();
  }

  private boolean areUncited() {
    return manner.filter(Manner::uncited).isPresent();
  }
}
