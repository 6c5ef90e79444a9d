package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Compares what one actor says, many at once where they stand to each other in one way. */
final class OwnAnswers {
  private final IdentityHashMap<Commitment, Cell> cells = new IdentityHashMap<>();
  private final BiPredicate<List<Id<Actor>>, List<Id<Actor>>> own;
  private final Judge judge;
  private final BiPredicate<Commitment, Commitment> one;
  private final BiPredicate<Holders, Holders> alike;
  private final BiConsumer<Commitment, Commitment> preferred;
  private final boolean ofTwoQuestions;
  private boolean fell;

  /**
   * Makes the comparison.
   *
   * @param own whether what two voices say is to be compared here and not as another actor's
   * @param answers all that are to be compared, in the order in which they are compared
   * @param one compares two, and tells whether a running count fell
   * @param alike the same, of some of which each stands in one way to each of others
   * @param preferred is told of two, which are compared, that are claim and denial of one content
   */
  OwnAnswers(
      BiPredicate<List<Id<Actor>>, List<Id<Actor>>> own,
      List<Commitment> answers,
      Judge judge,
      BiPredicate<Commitment, Commitment> one,
      BiPredicate<Holders, Holders> alike,
      BiConsumer<Commitment, Commitment> preferred) {
    this.own = own;
    this.judge = judge;
    this.one = one;
    this.alike = alike;
    this.preferred = preferred;
    for (Commitment answer : answers) {
      cells.put(answer, judge.alone(answer, cells.size()));
    }
    this.ofTwoQuestions =
        answers.stream().map(c -> c.proposition().question()).distinct().count() > 1;
  }

  private List<Cell> cells(List<Commitment> answers) {
    return answers.stream().map(answer -> Objects.requireNonNull(cells.get(answer))).toList();
  }

  private Strata strata(List<Commitment> answers) {
    return Strata.of(cells(answers), judge);
  }

  /** Compares each with each other, but for what is declared to exclude each other. */
  void within(List<Commitment> all) {
    if (all.size() < 2) {
      return;
    }
    Strata strata = strata(all);
    strata.forEach(stratum -> directly(stratum, this::compare).within(bunch(stratum)));
    strata.forEachPair((a, b) -> directly(a, b, this::compare));
  }

  /** Compares each of the ones with each of the others, but for what is so declared. */
  void between(List<Commitment> some, List<Commitment> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return;
    }
    strata(some).forEachPairWith(strata(others), (a, b) -> directly(a, b, this::compare));
  }

  /**
   * Compares each of some states with each of later ones in the same way, and returns whether a
   * running count fell.
   */
  boolean betweenStates(List<Commitment> some, List<Commitment> others) {
    fell = false;
    Strata.ofStates(cells(some), judge)
        .forEachPairWith(
            Strata.ofStates(cells(others), judge), (a, b) -> directly(a, b, this::compareInOrder));
    return fell;
  }

  /**
   * Compares what is declared to exclude each other, each with each other; of two questions, only
   * the answers to the one with those to the other.
   */
  void declaredWithin(List<Commitment> all) {
    strata(all).forEachDeclaredPair(this::declared);
  }

  /** Compares what is so declared, each of the ones with each of the others. */
  void declaredBetween(List<Commitment> some, List<Commitment> others) {
    strata(some).forEachDeclaredPairWith(strata(others), this::declared);
  }

  private void declared(Stratum a, Stratum b) {
    if (question(a).equals(question(b)) != ofTwoQuestions) {
      Bunch<OwnGroup> some = bunch(a);
      inFull(a, b, this::compare).of(some, a == b ? some : bunch(b));
    }
  }

  private Bunch<OwnGroup> bunch(Stratum stratum) {
    return OwnGroup.bunch(stratum, judge.standpoints());
  }

  private void directly(
      Stratum a, Stratum b, BiConsumer<Bunch<OwnGroup>, Bunch<OwnGroup>> compare) {
    Blocks<OwnGroup> blocks =
        a.bearing().concernsWith(b.bearing()) ? inFull(a, b, compare) : directly(a, compare);
    blocks.between(bunch(a), bunch(b));
    a.forEachDenied(b, this::prefer);
  }

  private void prefer(Cell x, Cell y) {
    boolean inOrder = x.crowd().isBefore(y.crowd());
    preferred.accept((inOrder ? x : y).crowd().first(), (inOrder ? y : x).crowd().first());
  }

  private Blocks<OwnGroup> directly(
      Stratum some, BiConsumer<Bunch<OwnGroup>, Bunch<OwnGroup>> compare) {
    boolean mayFall = mayFall(some);
    return blocks((a, b) -> a.clash(b, judge.profile(), mayFall), compare);
  }

  /** How it is declared that contents stand to each other is not told by how they clash. */
  private Blocks<OwnGroup> inFull(
      Stratum some, Stratum others, BiConsumer<Bunch<OwnGroup>, Bunch<OwnGroup>> compare) {
    boolean mayFall = mayFall(some);
    boolean joined = !question(some).equals(question(others));
    return blocks(
        (a, b) ->
            (joined ? a.isOneMatter(b, false) : a.areAlike(b, judge.profile(), mayFall))
                ? Optional.of(true)
                : Optional.empty(),
        compare);
  }

  /** Leaves out what is to be compared as another actor's. */
  private Blocks<OwnGroup> blocks(
      BiFunction<OwnGroup, OwnGroup, Optional<Boolean>> clash,
      BiConsumer<Bunch<OwnGroup>, Bunch<OwnGroup>> compare) {
    return new Blocks<>(
        (a, b) ->
            a.areCompared(b, own)
                .flatMap(compared -> compared ? clash.apply(a, b) : Optional.of(false)),
        compare);
  }

  private boolean mayFall(Stratum stratum) {
    return judge.change(stratum.first()) == Change.CUMULATIVE;
  }

  private static Question question(Stratum stratum) {
    return stratum.first().literal().proposition().question();
  }

  private void compare(Bunch<OwnGroup> x, Bunch<OwnGroup> y) {
    if (x.crowd().isBefore(y.crowd())) {
      compareInOrder(x, y);
    } else {
      compareInOrder(y, x);
    }
  }

  private void compareInOrder(Bunch<OwnGroup> x, Bunch<OwnGroup> y) {
    boolean two = x.contents().size() == 1 && y.contents().size() == 1;
    fell |= two ? one.test(x.crowd().first(), y.crowd().first()) : alike.test(x, y);
  }
}
