package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityGroup;
import io.github.gainsay.value.Value;
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
 * Answers that one actor gives of one fact in no known order, and what bears on how they stand to
 * each other.
 *
 * @param manner how all are held; empty if not all in one way
 * @param content what all say; empty if not all say the same
 * @param figures what is claimed; empty if it is no figure, or is denied
 * @param renderings the statements, and the passages that they render: of two that have one in
 *     common it is another matter
 * @param chains through whom any have come down
 * @param common through whom each has come down
 */
record OwnGroup(
    Optional<Manner> manner,
    Optional<Literal> content,
    Optional<QuantityGroup> figures,
    Set<Object> renderings,
    Set<String> chains,
    Set<String> common) {
  /**
   * How an answer is held.
   *
   * @param alone whether by nobody else
   * @param undated whether it is unknown when it was said
   * @param disowned whether the speakers deny that they said so
   * @param uncited whether nothing is cited for it
   */
  private record Manner(boolean alone, boolean undated, boolean disowned, boolean uncited) {}

  private record Passage(Optional<String> utterance, String words) {}

  /** Returns the answers, each in a cell of its own, with what bears on several at once. */
  static Bunch<OwnGroup> bunch(List<Cell> answers, Standpoints standpoints) {
    IdentityHashMap<Cell, OwnGroup> each = new IdentityHashMap<>();
    Map<Set<String>, Integer> uses = new HashMap<>();
    for (Cell cell : answers) {
      OwnGroup own = of(cell, standpoints);
      each.put(cell, own);
      uses.merge(own.chains, 1, Integer::sum);
    }
    Comparator<Cell> byManner =
        Comparator.comparing(cell -> known(each, cell).manner.orElseThrow().toString());
    List<Cell> sorted =
        answers.stream()
            .sorted(
                byManner
                    .thenComparing(cell -> sharedChains(known(each, cell), uses))
                    .thenComparing(OwnGroup::compareValues))
            .toList();
    return Bunch.of(sorted, cell -> known(each, cell), OwnGroup::and);
  }

  private static OwnGroup known(Map<Cell, OwnGroup> each, Cell cell) {
    return Objects.requireNonNull(each.get(cell));
  }

  /** Nothing if no other answer came down in the same way. */
  private static String sharedChains(OwnGroup own, Map<Set<String>, Integer> uses) {
    return uses.getOrDefault(own.chains, 0) > 1 ? own.chains.toString() : "";
  }

  private static int compareValues(Cell a, Cell b) {
    Value x = a.literal().proposition().value();
    Value y = b.literal().proposition().value();
    return x instanceof Quantity q && y instanceof Quantity r
        ? QuantityGroup.ORDER.compare(q, r)
        : x.canonical().compareTo(y.canonical());
  }

  private static OwnGroup of(Cell cell, Standpoints standpoints) {
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
    return new OwnGroup(
        Optional.of(manner),
        Optional.of(cell.literal()),
        said.affirmed() && said.proposition().value() instanceof Quantity q
            ? Optional.of(QuantityGroup.of(q))
            : Optional.empty(),
        renderings,
        chains,
        chains);
  }

  private OwnGroup and(OwnGroup other) {
    Set<Object> rendered = new HashSet<>(renderings);
    rendered.addAll(other.renderings);
    Set<String> any = new HashSet<>(chains);
    any.addAll(other.chains);
    Set<String> all = new HashSet<>(common);
    all.retainAll(other.common);
    return new OwnGroup(
        manner.filter(m -> other.manner.filter(m::equals).isPresent()),
        content.filter(c -> other.content.filter(c::equals).isPresent()),
        figures.flatMap(f -> other.figures.map(f::and)),
        rendered,
        any,
        all);
  }

  /** Returns whether it is known of all when they were said. */
  boolean areDated() {
    return manner.filter(m -> !m.undated()).isPresent();
  }

  /**
   * Returns whether each of these stands in one way to each of the others, so that one pair is
   * enough to know all, or else none clashes; empty if that may depend on which.
   */
  Optional<Boolean> clash(OwnGroup others, Profile profile) {
    Optional<Boolean> oneReporter = areOfOneReporter(others);
    if (manner.filter(Manner::alone).isEmpty()
        || others.manner.filter(Manner::alone).isEmpty()
        || !Collections.disjoint(renderings, others.renderings)
        || oneReporter.isEmpty()) {
      return Optional.empty();
    }
    if (content.isPresent() && others.content.isPresent()) {
      return Optional.of(true);
    }
    return figures.flatMap(
        some -> others.figures.flatMap(more -> clash(some, more, oneReporter.get(), profile)));
  }

  private static Optional<Boolean> clash(
      QuantityGroup some, QuantityGroup others, boolean oneReporter, Profile profile) {
    Optional<Code> code = some.code(others, profile);
    boolean graded = code.filter(Code.DISJOINT::equals).isPresent() && !oneReporter;
    return graded ? Clash.areGradedAlike(some, others) : code.map(Clash::isPossible);
  }

  /** What cites nothing is vouched for by the modeller. */
  private Optional<Boolean> areOfOneReporter(OwnGroup others) {
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
