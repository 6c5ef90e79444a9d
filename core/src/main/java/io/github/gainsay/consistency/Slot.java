package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import java.util.List;
import java.util.Map;
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
    if (commitments.stream().map(Commitment::actors).distinct().limit(2).count() > 1) {
      new StrataComparison(judge, found).within(Strata.of(cells, judge));
      compareStates(found);
    }
    new History(commitments, judge, found).compare();
    return found.disputes();
  }

  private void compareStates(Oppositions found) {
    if (judge.change(question) == Change.CUMULATIVE) {
      for (RunningCount count : RunningCount.of(cells)) {
        count.forEachPair(judge, found::compare);
      }
    }
  }

  /** Returns the disputes with what answers a question that declared relations join to this one. */
  Map<String, List<Dispute>> disputesWith(Slot other) {
    Oppositions found = new Oppositions(judge);
    boolean dated = isMoving() && other.isMoving();
    strata(dated)
        .forEachDeclaredPairWith(
            other.strata(dated), (a, b) -> found.compare(a.contents(), b.contents()));
    List<Commitment> both =
        Stream.of(related(), other.related())
            .flatMap(List::stream)
            .flatMap(cell -> cell.crowd().commitments().stream())
            .sorted(Slots.BY_TIME)
            .toList();
    new History(both, judge, found).compareAcross();
    return found.disputes();
  }

  private Strata strata(boolean dated) {
    return dated ? Strata.of(related(), judge) : Strata.undated(related(), judge);
  }

  private boolean isMoving() {
    return judge.change(question) != Change.CONSTANT;
  }

  private List<Cell> related() {
    return cells.stream().filter(cell -> !judge.bearing(cell.literal()).ends().isEmpty()).toList();
  }
}
