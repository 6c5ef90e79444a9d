package io.github.gainsay.value;

import java.util.Set;

/** Tells how much something rose or fell from how much there is of it. */
final class EnglishChanges {
  private static final Set<String> RISES =
      Set.of(
          ("rose rise rises risen rising increased increase increases increasing grew grow grows grown"
                  + " growing climbed climb climbs climbing jumped jump jumps jumping surged surge"
                  + " surging soared soar soaring gained gain gains gaining advanced advance rallied"
                  + " expanded expand expanding up swelled swell widened rebounded leapt leaped raised"
                  + " boosted improved strengthened appreciated accelerated spiked skyrocketed")
              .split(" ", -1));
  private static final Set<String> FALLS =
      Set.of(
          ("fell fall falls fallen falling dropped drop drops dropping declined decline declines"
                  + " declining decreased decrease decreases decreasing slid slide slides sliding"
                  + " slipped slip slips slipping slumped slump slumping plunged plunge plunging"
                  + " plummeted plummet tumbled tumble tumbling shrank shrunk shrink shrinking"
                  + " contracted contract reduced reduce reducing lowered slashed eased dipped dip sank"
                  + " sunk down narrowed weakened retreated depreciated slowed cut cuts cutting shed")
              .split(" ", -1));
  private static final Set<String> MOVES =
      Set.of(
          "went",
          "go",
          "gone",
          "moved",
          "swung",
          "doubled",
          "tripled",
          "revised",
          "changed",
          "edged",
          "inched",
          "upgraded",
          "downgraded",
          "shifted",
          "adjusted",
          "trimmed",
          "hiked");
  private static final Set<String> MORE =
      Set.of(
          "increase",
          "rise",
          "gain",
          "jump",
          "growth",
          "surge",
          "climb",
          "hike",
          "higher",
          "more",
          "greater",
          "larger",
          "bigger",
          "faster",
          "increases",
          "rises",
          "gains");
  private static final Set<String> LESS =
      Set.of(
          "decrease",
          "drop",
          "decline",
          "fall",
          "cut",
          "reduction",
          "slump",
          "slide",
          "plunge",
          "dip",
          "lower",
          "less",
          "fewer",
          "smaller",
          "slower",
          "decreases",
          "cuts",
          "contraction");
  private static final int WINDOW = 6;

  private final Tokens tokens;

  EnglishChanges(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns "up" or "down" if the words around say that this is a change, else nothing. */
  String direction(Spec spec) {
    if (!spec.change().isEmpty()) {
      return spec.change();
    }
    boolean amount =
        !spec.unit().isUnspecified() && !spec.unit().isCount() && isOfChanges(spec.unit());
    if (amount && spec.vague() == null) {
      String behind = tokens.word(spec.end());
      if (MORE.contains(behind)) {
        return "up";
      }
      if (LESS.contains(behind)) {
        return "down";
      }
    }
    int before = spec.start() - 1;
    boolean by = tokens.is(before, "by");
    before -= by ? 1 : 0;
    before -= tokens.word(before).endsWith("ly") ? 1 : 0;
    boolean level = isLevel(spec);
    if (level || (!by && !amount)) {
      return "";
    }
    return RISES.contains(tokens.word(before))
        ? "up"
        : FALLS.contains(tokens.word(before)) ? "down" : "";
  }

  /** Shares, points and money rise and fall by what is measured; things may fall by metres. */
  private static boolean isOfChanges(Unit unit) {
    Dimension dimension = unit.dimension();
    return dimension.equals(Dimension.RATIO)
        || dimension.equals(Dimension.POINTS)
        || dimension.currency().isPresent();
  }

  /** What rises above 100 rises to more than 100. */
  private boolean isLevel(Spec spec) {
    return spec.start() < spec.number()
        && Set.of("above", "below", "under", "past", "beyond", "to", "from")
            .contains(tokens.word(spec.start()));
  }

  /** Returns whether "from" at the token begins a change and not a range: rose from 10 to 20. */
  boolean isChangeFrom(int token) {
    for (int i = Math.max(0, token - WINDOW); i < token; i++) {
      String word = tokens.word(i);
      if (RISES.contains(word) || FALLS.contains(word) || MOVES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
