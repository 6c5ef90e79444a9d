package io.github.gainsay.consistency;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Compares each of some contents with each of others, but not in pairs: what stands alike is
 * compared at once, and all else divided. Where it depends on how two contents lie on a line
 * whether they clash, the blocks that have to be divided lie along the border, so that of k
 * contents there are in the order of k.
 *
 * @param <G> what is known of several contents at once
 */
final class Blocks<G> {
  private final BiFunction<G, G, Optional<Boolean>> clash;
  private final BiConsumer<Bunch<G>, Bunch<G>> compare;

  /**
   * Makes the comparison.
   *
   * @param clash whether each of some clashes with each of others, all in one way; empty if that
   *     depends on which
   * @param compare compares what clashes alike, or one content with another
   */
  Blocks(BiFunction<G, G, Optional<Boolean>> clash, BiConsumer<Bunch<G>, Bunch<G>> compare) {
    this.clash = clash;
    this.compare = compare;
  }

  /** Compares the contents with each other. */
  void within(Bunch<G> all) {
    if (!all.halves().isEmpty()) {
      all.halves().forEach(this::within);
      between(all.halves().get(0), all.halves().get(1));
    }
  }

  /** Compares the ones with the others, or with each other if they are the same. */
  void of(Bunch<G> some, Bunch<G> others) {
    if (some == others) {
      within(some);
    } else {
      between(some, others);
    }
  }

  /** Compares the ones with the others. */
  void between(Bunch<G> some, Bunch<G> others) {
    Optional<Boolean> all = clash.apply(some.group(), others.group());
    if (all.isPresent() ? all.get() : some.halves().isEmpty() && others.halves().isEmpty()) {
      compare.accept(some, others);
    } else if (all.isEmpty()) {
      if (some.contents().size() >= others.contents().size()) {
        some.halves().forEach(half -> between(half, others));
      } else {
        others.halves().forEach(half -> between(some, half));
      }
    }
  }
}
