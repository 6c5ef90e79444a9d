package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Profile;
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
import java.util.function.BiPredicate;

/**
 * Answers that one actor gives of one fact, and what bears on how they stand to each other.
 *
 * @param contents what is said
 * @param manner how all are held; empty if not all in one way
 * @param said when they were said; empty if that is unknown
 * @param renderings the statements, and the passages that they render: of two that have one in
 *     common it is another matter
 * @param chains through whom any have come down
 * @param common through whom each has come down
 */
record OwnGroup(
    Contents contents,
    Optional<Manner> manner,
    Optional<WhenGroup> said,
    Set<Object> renderings,
    Set<String> chains,
    Set<String> common) {
  /**
   * How an answer is held.
   *
   * @param voice by whom, in order
   * @param dated whether it is known when it was said
   * @param disowned whether the speakers deny that they said so
   * @param uncited whether nothing is cited for it
   * @param correcting whether it is what its speakers correct themselves to
   */
  private record Manner(
      List<Id<Actor>> voice,
      boolean dated,
      boolean disowned,
      boolean uncited,
      boolean correcting) {}

  private record Passage(Optional<String> utterance, String words) {}

  /** Returns the answers, each in a cell of its own, with what bears on several at once. */
  static Bunch<OwnGroup> bunch(Stratum answers, Standpoints standpoints) {
    IdentityHashMap<Cell, OwnGroup> each = new IdentityHashMap<>();
    Map<Set<String>, Integer> uses = new HashMap<>();
    List<Cell> inOrder = answers.contents().contents();
    for (Cell cell : inOrder) {
      OwnGroup own = of(cell, Contents.of(answers.manner(), Stratum.value(cell)), standpoints);
      each.put(cell, own);
      uses.merge(own.chains, 1, Integer::sum);
    }
    List<Cell> sorted =
        inOrder.stream()
            .sorted(
                Comparator.comparing((Cell cell) -> known(each, cell).manner.toString())
                    .thenComparing(cell -> sharedChains(known(each, cell), uses)))
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

  private static OwnGroup of(Cell cell, Contents contents, Standpoints standpoints) {
    Commitment said = cell.crowd().first();
    Statement statement = said.statement();
    Set<Object> renderings = new HashSet<>(Set.of(statement.id()));
    statement.passage().ifPresent(p -> renderings.add(new Passage(statement.utterance(), p)));
    Set<String> chains = new TreeSet<>(standpoints.reporters().chains(statement));
    Manner manner =
        new Manner(
            said.actors().stream().sorted().toList(),
            said.saidAt().isPresent(),
            standpoints.isDisowned(statement),
            statement.citations().isEmpty(),
            standpoints.corrects(said));
    return new OwnGroup(
        contents,
        Optional.of(manner),
        said.saidAt().map(WhenGroup::of),
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
        contents.and(other.contents),
        manner.filter(m -> other.manner.filter(m::equals).isPresent()),
        said.flatMap(s -> other.said.map(s::and)),
        rendered,
        any,
        all);
  }

  /**
   * Returns whether each of these is to be compared with each of the others; empty if that may
   * depend on which.
   *
   * @param own whether what two voices say is
   */
  Optional<Boolean> areCompared(
      OwnGroup others, BiPredicate<List<Id<Actor>>, List<Id<Actor>>> own) {
    return manner.flatMap(m -> others.manner.map(o -> own.test(m.voice(), o.voice())));
  }

  /**
   * Returns whether each of these clashes with each of the others, all in one way, so that one pair
   * is enough to know all; empty if that may depend on which.
   *
   * @param falling whether what falls is a defect
   */
  Optional<Boolean> clash(OwnGroup others, Profile profile, boolean falling) {
    boolean gapMatters = areOfOneReporter(others).filter(one -> !one).isPresent();
    return contents
        .clash(others.contents, profile, gapMatters)
        .filter(clash -> !clash || isOneMatter(others, falling));
  }

  /**
   * Returns whether each of these stands in one way to each of the others, be it that they clash or
   * not.
   *
   * @param falling whether what falls is a defect
   */
  boolean areAlike(OwnGroup others, Profile profile, boolean falling) {
    return isOneMatter(others, falling) && contents.areAlike(others.contents, profile);
  }

  /** Returns whether it is one matter if each of these clashes with each of the others. */
  boolean isOneMatter(OwnGroup others, boolean falling) {
    if (manner.isEmpty()
        || others.manner.isEmpty()
        || !Collections.disjoint(renderings, others.renderings)
        || (falling && !contents.fallAlike(others.contents))) {
      return false;
    }
    boolean dated = manner.get().dated() && others.manner.get().dated();
    Optional<Integer> order =
        dated ? said.flatMap(s -> others.said.flatMap(s::order)) : Optional.of(0);
    return order.filter(o -> o != 0 || areOfOneReporter(others).isPresent()).isPresent();
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
