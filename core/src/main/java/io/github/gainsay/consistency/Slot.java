package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commitments about one question, at least one.
 *
 * <p>Between actors, contents are compared and not commitments, and of figures about one fact only
 * those that do not exclude each other. What one actor said is compared in the order of time.
 */
final class Slot {
  private final Judge judge;
  private final List<Commitment> commitments;
  private final Question question;
  private final List<Cell> cells;

  /**
   * Makes a slot.
   *
   * @param commitments in the order of time
   */
  Slot(Dossier dossier, Judge judge, List<Commitment> commitments) {
    this.judge = judge;
    this.commitments = commitments;
    this.question = commitments.get(0).proposition().question();
    this.cells = Cell.of(dossier, commitments, isMoving());
  }

  /** Returns the disputes by the defect that they show. */
  Map<String, List<Dispute>> disputes() {
    Oppositions found = new Oppositions(judge);
    betweenActors(found);
    new History(commitments, isMoving(), hasRelations(), found).compare();
    return found.disputes();
  }

  private void betweenActors(Oppositions found) {
    List<Cell> others = new ArrayList<>();
    Strata strata = new Strata(hasRelations() ? List.of() : cells, isMoving(), others);
    if (hasRelations()) {
      others.addAll(cells);
    }
    strata.forEachPair((some, more) -> between(some, more, found));
    for (List<Cell> stratum : strata.all()) {
      if (!judge.allowsManyFigures(question)) {
        found.compare(new Sweep(stratum));
      }
      between(stratum, others, found);
    }
    for (int i = 0; i < others.size(); i++) {
      for (int j = i + 1; j < others.size(); j++) {
        found.compare(others.get(i), others.get(j));
      }
    }
    if (judge.change(question) == Change.CUMULATIVE) {
      List<Cell> figures = strata.all().stream().flatMap(List::stream).toList();
      for (RunningCount count : RunningCount.of(figures)) {
        count.pairs().forEach(pair -> found.compare(pair.a(), pair.b()));
      }
    }
  }

  private void between(List<Cell> some, List<Cell> others, Oppositions found) {
    for (Cell a : some) {
      for (Cell b : others) {
        if (!areApart(a, b)) {
          found.compare(a, b);
        }
      }
    }
  }

  /** Returns whether the two are surely about different facts, or other states of one. */
  private boolean areApart(Cell a, Cell b) {
    boolean otherState =
        a.asSaid().isPresent()
            && b.asSaid().isPresent()
            && a.asSaid().get().isDisjointFrom(b.asSaid().get());
    return otherState
        || judge.implications().areApart(a.literal().proposition(), b.literal().proposition());
  }

  /** Returns the disputes with what answers a question that declared relations join to this one. */
  Map<String, List<Dispute>> disputesWith(Slot other) {
    Oppositions found = new Oppositions(judge);
    cells.forEach(a -> other.cells.forEach(b -> found.compare(a, b)));
    Map<Id<Actor>, List<Commitment>> byActor = new HashMap<>();
    for (Commitment c : other.commitments) {
      c.actors().forEach(actor -> byActor.computeIfAbsent(actor, k -> new ArrayList<>()).add(c));
    }
    for (Commitment a : commitments) {
      Set<Commitment> own = new LinkedHashSet<>();
      a.actors().forEach(actor -> own.addAll(byActor.getOrDefault(actor, List.of())));
      own.forEach(b -> found.compare(a, b));
    }
    return found.disputes();
  }

  private boolean hasRelations() {
    return judge.aggregates().concern(question)
        || !judge.implications().reachableFrom(question).isEmpty();
  }

  private boolean isMoving() {
    return judge.change(question) != Change.CONSTANT;
  }
}
