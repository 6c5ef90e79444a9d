package io.github.gainsay.value;

import java.util.Set;

/** Tells how much something rose or fell from how much there is of it. */
final class EnglishChanges {
  private static final Set<String> RISES =
      Words.set(
          """
          rose rise rises risen rising increased increase increases increasing grew grow
          grows grown growing climbed climb climbs climbing jumped jump jumps jumping surged
          surge surging soared soar soaring gained gain gains gaining advanced advance
          rallied expanded expand expanding up swelled swell widened rebounded leapt leaped
          boosted improved strengthened appreciated accelerated spiked skyrocketed
          """);
  private static final Set<String> FALLS =
      Words.set(
          """
          fell fall falls fallen falling dropped drop drops dropping declined decline
          declines declining decreased decrease decreases decreasing slid slide slides
          sliding slipped slip slips slipping slumped slump slumping plunged plunge plunging
          plummeted plummet tumbled tumble tumbling shrank shrunk shrink shrinking
          contracted contract reduced reduce reducing lowered slashed eased dipped dip sank
          sunk down narrowed weakened retreated depreciated slowed cut cuts cutting shed
          """);
  private static final Set<String> MOVES =
      Words.set(
          """
          went go gone moved swung doubled tripled revised changed edged inched upgraded
          downgraded shifted adjusted trimmed hiked raised raising raise boosted lifted
          """);
  private static final Set<String> MORE =
      Words.set(
          """
          increase rise gain jump growth surge climb hike higher more greater larger bigger
          faster longer increases rises gains
          """);
  private static final Set<String> LESS =
      Words.set(
          """
          decrease drop decline fall cut reduction slump slide plunge dip lower less fewer
          smaller slower shorter decreases cuts contraction
          """);
  private static final Set<String> WITH_PARTICLE =
      Words.set(
          """
          make makes made making take takes took taken taking add adds added adding dry
          dries dried set sets give gave given gives end ends ended use uses used pick
          picked put puts build built buy bought snap snapped line lined round rounded rack
          racked sum hold held back backed come came sign signed turn turned split free
          freed open opened clean cleaned shut shuts close closed break broke broken tear
          tore burn burned burnt bring brought gun gunned shoot shot mow mowed chop chopped
          lay laid settle hand handed run ran eat ate grow
          """);
  private static final Unit TIMES = Unit.of("times");
  private static final int WINDOW = 6;
  private static final Rational THREE = Rational.of(3);

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
    boolean points = spec.unit().noun().filter(noun -> noun.equals("point")).isPresent();
    if (isLevel(spec) || (!by && !amount && !points)) {
      return "";
    }
    return by ? directionBefore(before) : directionAt(before);
  }

  /** Returns the direction of the verb that what follows "by" belongs to. */
  private String directionBefore(int token) {
    for (int i = token; i > token - WINDOW - 2 && i >= 0 && !tokens.isSign(i, '.'); i--) {
      String direction = directionAt(i);
      if (!direction.isEmpty()) {
        return direction;
      }
    }
    return "";
  }

  private String directionAt(int token) {
    String word = tokens.word(token);
    boolean particle = (word.equals("up") || word.equals("down")) && isParticle(tokens, token);
    if (particle) {
      return "";
    }
    return RISES.contains(word) ? "up" : FALLS.contains(word) ? "down" : "";
  }

  /** Returns whether up or down at the token belongs to a verb: make up 12 percent. */
  static boolean isParticle(Tokens tokens, int token) {
    return WITH_PARTICLE.contains(tokens.word(token - 1));
  }

  /** Returns whether the second number is what the first led to: fell by 3,000 to 20,000. */
  boolean isTarget(Spec spec) {
    int before = spec.start() - 1;
    boolean by = tokens.is(before, "by");
    boolean moved = by || !directionAt(before).isEmpty();
    Interval bounds = spec.bounds();
    if (bounds == null
        || !moved
        || tokens.is(spec.number(), "between")
        || tokens.is(spec.number(), "from")) {
      return false;
    }
    Rational low = bounds.lower().value().orElse(Rational.ZERO);
    Rational high = bounds.upper().value().orElse(Rational.ZERO);
    return tokens.is(spec.number() + 2, "to") || high.compareTo(low.times(THREE)) > 0;
  }

  /** Shares, points and money rise and fall by what is measured; threefold is no such amount. */
  private static boolean isOfChanges(Unit unit) {
    Dimension dimension = unit.dimension();
    return !unit.equals(TIMES)
        && (dimension.equals(Dimension.RATIO)
            || dimension.equals(Dimension.POINTS)
            || dimension.equals(Dimension.RATIO.per(Dimension.DURATION))
            || dimension.currency().isPresent());
  }

  /** What rises above 100 rises to more than 100. */
  private boolean isLevel(Spec spec) {
    return spec.start() < spec.number()
        && Words.set("above below under past beyond to from").contains(tokens.word(spec.start()));
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
