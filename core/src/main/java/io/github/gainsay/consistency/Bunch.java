package io.github.gainsay.consistency;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Contents in an order in which alike ones are neighbours, to be halved again and again.
 *
 * @param <G> what is known of all of them
 */
final class Bunch<G> implements Holders {
  private final List<Cell> contents;
  private final G group;
  private final List<Bunch<G>> halves;
  private @Nullable Crowd crowd;

  private Bunch(List<Cell> contents, G group, List<Bunch<G>> halves) {
    this.contents = contents;
    this.group = group;
    this.halves = halves;
  }

  /**
   * Makes a bunch.
   *
   * @param contents at least one, alike ones next to each other
   * @param of what is known of one
   * @param and what is known of all, if that is known of some and of the others
   */
  static <G> Bunch<G> of(List<Cell> contents, Function<Cell, G> of, BinaryOperator<G> and) {
    if (contents.size() == 1) {
      return new Bunch<>(contents, of.apply(contents.get(0)), List.of());
    }
    int middle = contents.size() / 2;
    Bunch<G> some = of(contents.subList(0, middle), of, and);
    Bunch<G> others = of(contents.subList(middle, contents.size()), of, and);
    return new Bunch<>(contents, and.apply(some.group, others.group), List.of(some, others));
  }

  G group() {
    return group;
  }

  /** Returns the first and the second half; nothing if it is of one content. */
  List<Bunch<G>> halves() {
    return halves;
  }

  @Override
  public List<Cell> contents() {
    return contents;
  }

  @Override
  public Crowd crowd() {
    Crowd known = crowd;
    if (known == null) {
      known =
          halves.isEmpty()
              ? contents.get(0).crowd()
              : Crowd.of(halves.get(0).crowd(), halves.get(1).crowd());
      crowd = known;
    }
    return known;
  }
}
