package io.github.gainsay.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares contents of two kinds, those of each kind held in one way about one fact, so that what a
 * pair shows depends on how the contents clash alone, and is worked out once for each clash.
 */
final class Likewise {
  private final Judge judge;
  private final Oppositions found;
  private final List<Stratum> matters;
  private final Map<Clash, Comparison> known = new HashMap<>();

  /**
   * Makes the comparison.
   *
   * @param matters of all contents of these, what shows a defect is of one dispute; empty if only
   *     what shows it with each other is
   */
  Likewise(Judge judge, Oppositions found, List<Stratum> matters) {
    this.judge = judge;
    this.found = found;
    this.matters = matters;
  }

  /**
   * Compares all holders of the ones with those of the others, but for their own actors.
   *
   * @param x of one content, or of several each of which clashes alike with each of the others
   * @param y the others
   */
  void compare(Holders x, Holders y) {
    Optional<Clash> clash = judge.clash(x.crowd().first(), y.crowd().first());
    if (clash.isEmpty()) {
      return;
    }
    Comparison like = known.get(clash.get());
    if (like != null && like.codes().isEmpty()) {
      return;
    }
    Optional<Crowd.Pair> first = x.crowd().firstApartFrom(y.crowd());
    if (first.isPresent()) {
      Crowd.Pair pair = first.get();
      if (like == null) {
        like = judge.compare(pair.a(), pair.b());
        known.put(clash.get(), like);
      }
      found.add(x, y, new Witness(pair.a(), pair.b(), like), matters);
    }
  }
}
