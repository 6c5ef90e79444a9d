package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What one actor says about one question in no known order: all is held against all, many at once
 * where they are figures or say the same.
 */
final class OwnAnswers {
  private final Judge judge;
  private final Strata strata;
  private final boolean undatedOnly;
  private final BiConsumer<Commitment, Commitment> one;
  private final Blocks<OwnGroup> blocks;

  /**
   * Makes the comparison.
   *
   * @param answers in the order in which they are to be compared
   * @param moving whether answers move with time
   * @param undatedOnly whether of each pair one must be such that it is unknown when it was said
   * @param one compares two
   * @param alike compares some of which each stands in one way to each of others
   */
  OwnAnswers(
      List<Commitment> answers,
      Judge judge,
      boolean moving,
      boolean undatedOnly,
      BiConsumer<Commitment, Commitment> one,
      BiConsumer<Holders, Holders> alike) {
    this.judge = judge;
    this.undatedOnly = undatedOnly;
    this.one = one;
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      cells.add(judge.alone(answers.get(i), i));
    }
    this.strata = new Strata(cells, judge, moving);
    this.blocks =
        new Blocks<>(
            this::clash,
            (x, y) -> {
              if (x.contents().size() == 1 && y.contents().size() == 1) {
                pair(x.contents().get(0), y.contents().get(0));
              } else {
                alike.accept(x, y);
              }
            });
  }

  private Optional<Boolean> clash(OwnGroup a, OwnGroup b) {
    return undatedOnly && a.areDated() && b.areDated()
        ? Optional.of(false)
        : a.clash(b, judge.profile());
  }

  void compare() {
    strata.all().forEach(this::within);
    strata.forEachPair(this::between);
  }

  private void within(Stratum all) {
    blocks.within(OwnGroup.bunch(all.cells(), judge.standpoints()));
  }

  private void between(Stratum some, Stratum others) {
    blocks.between(
        OwnGroup.bunch(some.cells(), judge.standpoints()),
        OwnGroup.bunch(others.cells(), judge.standpoints()));
  }

  private void pair(Cell x, Cell y) {
    Commitment a = x.crowd().first();
    Commitment b = y.crowd().first();
    if (!undatedOnly || a.saidAt().isEmpty() || b.saidAt().isEmpty()) {
      boolean inOrder = x.crowd().isBefore(y.crowd());
      one.accept(inOrder ? a : b, inOrder ? b : a);
    }
  }
}
