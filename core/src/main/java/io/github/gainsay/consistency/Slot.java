package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The commitments about one question, at least one.
 *
 * <p>Between actors, contents are compared and not commitments, and of answers about one fact only
 * those that may not exclude each other. What one actor said is compared in the order of time.
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
    new History(commitments, judge, isMoving(), found).compare();
    return found.disputes();
  }

  private void betweenActors(Oppositions found) {
    if (commitments.stream().map(Commitment::actors).distinct().limit(2).count() < 2) {
      return;
    }
    List<Cell> related = new ArrayList<>();
    List<Cell> others = new ArrayList<>();
    for (Cell cell : cells) {
      if (judge.isRelated(cell.literal())) {
        Stream.concat(related.stream(), others.stream())
            .filter(c -> canClash(cell, c))
            .forEach(c -> found.compare(c, cell));
        related.add(cell);
      } else {
        related.stream().filter(c -> canClash(cell, c)).forEach(c -> found.compare(c, cell));
        others.add(cell);
      }
    }
    Strata strata = new Strata(others, judge, isMoving());
    StrataComparison comparison = new StrataComparison(judge, found);
    strata.all().forEach(comparison::within);
    strata.forEachPair(
        (some, more) -> {
          if (!areApart(some.cells().get(0), more.cells().get(0))) {
            comparison.between(some, more);
          }
        });
    if (judge.change(question) == Change.CUMULATIVE) {
      compareStates(others, found);
    }
  }

  private void compareStates(List<Cell> all, Oppositions found) {
    List<Cell> claimed =
        all.stream()
            .filter(c -> c.isAffirmed() && isFigure(c) && !judge.allowsOthers(c.literal()))
            .toList();
    for (RunningCount count : RunningCount.of(claimed)) {
      count.pairs(this::areApart).forEach(pair -> found.compare(pair.a(), pair.b()));
    }
    List<Cell> before = new ArrayList<>();
    List<Cell> denied = new ArrayList<>();
    for (Cell cell : all) {
      (isOpenDenial(cell) ? before : denied)
          .stream().filter(c -> areApart(c, cell)).forEach(c -> found.compare(c, cell));
      before.add(cell);
      if (isOpenDenial(cell)) {
        denied.add(cell);
      }
    }
  }

  /** Returns whether with it, as with a claim, a count may be said to have fallen. */
  private static boolean isOpenDenial(Cell cell) {
    return !cell.literal().affirmed() && OpenDenials.isOpen(cell.literal().proposition().value());
  }

  private static boolean isFigure(Cell cell) {
    return cell.literal().proposition().value() instanceof Quantity;
  }

  /** Returns whether the two may clash, be it as states of different dates or as declared. */
  private boolean canClash(Cell a, Cell b) {
    return judge.change(question) == Change.CUMULATIVE
        || (judge.isRelated(a.literal()) && judge.isRelated(b.literal()))
        || !areApart(a, b);
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
    List<Cell> related = other.related();
    related().forEach(a -> related.forEach(b -> found.compare(a, b)));
    Map<Id<Actor>, List<Commitment>> byActor = new HashMap<>();
    for (Cell cell : related) {
      for (Commitment c : cell.crowd().commitments()) {
        c.actors().forEach(actor -> byActor.computeIfAbsent(actor, k -> new ArrayList<>()).add(c));
      }
    }
    for (Commitment a :
        related().stream().flatMap(cell -> cell.crowd().commitments().stream()).toList()) {
      Set<Commitment> own = new LinkedHashSet<>();
      a.actors().forEach(actor -> own.addAll(byActor.getOrDefault(actor, List.of())));
      own.forEach(b -> found.compare(a, b));
    }
    return found.disputes();
  }

  private List<Cell> related() {
    return cells.stream().filter(cell -> judge.isRelated(cell.literal())).toList();
  }

  private boolean isMoving() {
    return judge.change(question) != Change.CONSTANT;
  }
}
