package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Strata.Stratum;
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
    new History(commitments, isMoving(), judge.hasRelations(question), found).compare();
    return found.disputes();
  }

  private void betweenActors(Oppositions found) {
    List<Cell> swept = new ArrayList<>();
    List<Cell> free = new ArrayList<>();
    List<Cell> paired = new ArrayList<>();
    List<Cell> related = new ArrayList<>();
    List<Cell> seen = new ArrayList<>();
    for (Cell cell : cells) {
      if (judge.isRelated(cell.literal())) {
        seen.stream().filter(c -> canClash(cell, c)).forEach(c -> found.compare(c, cell));
        related.add(cell);
      } else {
        related.stream().filter(c -> canClash(cell, c)).forEach(c -> found.compare(c, cell));
        (isPaired(cell) ? paired : judge.allowsOthers(cell.literal()) ? free : swept).add(cell);
      }
      seen.add(cell);
    }
    Strata strata = new Strata(swept, isMoving(), judge.nests());
    strata.all().forEach(s -> found.compare(Sweep.within(s.line(), s.cells())));
    strata.forEachPair((some, more) -> between(some, more, found));
    Pairing pairing = new Pairing(judge, found, this::facts);
    pairing.compare(paired, Stream.concat(swept.stream(), free.stream()).toList());
    if (judge.change(question) == Change.CUMULATIVE) {
      for (RunningCount count : RunningCount.of(swept.stream().filter(Slot::isFigure).toList())) {
        count.pairs().forEach(pair -> found.compare(pair.a(), pair.b()));
      }
    }
  }

  /** Returns whether it takes more to know what excludes the content than its place on a line. */
  private boolean isPaired(Cell cell) {
    Literal literal = cell.literal();
    return !cell.isAffirmed()
        || (Line.of(literal.proposition().value()).isEmpty() && !judge.allowsOthers(literal));
  }

  private static boolean isFigure(Cell cell) {
    return cell.literal().proposition().value() instanceof Quantity;
  }

  private void between(Stratum some, Stratum others, Oppositions found) {
    if (areApart(some.cells().get(0), others.cells().get(0))) {
      return;
    }
    if (some.unit().equals(others.unit())) {
      found.compare(Sweep.between(some.line(), some.cells(), others.cells()));
    } else {
      Likewise likewise = new Likewise(judge, found);
      some.cells().forEach(a -> others.cells().forEach(b -> likewise.compare(a, b)));
    }
  }

  private Pairing.Facts facts(Cell a, Cell b) {
    if (!areApart(a, b)) {
      return Pairing.Facts.MAY_BE_ONE;
    }
    return judge.change(question) == Change.CUMULATIVE ? Pairing.Facts.STATES : Pairing.Facts.APART;
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
      for (Commitment c : cell.holders()) {
        c.actors().forEach(actor -> byActor.computeIfAbsent(actor, k -> new ArrayList<>()).add(c));
      }
    }
    for (Commitment a : related().stream().flatMap(cell -> cell.holders().stream()).toList()) {
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
