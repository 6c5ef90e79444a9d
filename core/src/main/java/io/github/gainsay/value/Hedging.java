package io.github.gainsay.value;

import io.github.gainsay.value.EnglishHedges.Effect;
import io.github.gainsay.value.WordTrie.Found;
import org.jspecify.annotations.Nullable;

/**
 * The hedges that stand before a number, of which there may be two: more than about 100.
 *
 * @param hedge how the number is hedged; none if no hedge stands before it
 * @param approximate whether a bound is itself only about there
 * @param start the first token that hedges, behind words such as "only" that do not
 * @param end the token behind them
 */
record Hedging(@Nullable Hedge hedge, boolean approximate, int start, int end) {
  private static final int MOST_HEDGES = 3;

  /** Reads the hedges that begin at the token, if there are any. */
  static Hedging at(Tokens tokens, int token) {
    Hedge hedge = null;
    boolean approximate = false;
    int start = -1;
    int at = token;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Found<Effect> found = EnglishHedges.before(tokens, at);
      if (found == null) {
        break;
      }
      if (found.meaning() != Effect.NONE) {
        Hedge next = found.meaning().hedge();
        if (hedge != null && !canStack(hedge, next)) {
          break;
        }
        approximate = hedge != null;
        start = start < 0 ? at : start;
        hedge = hedge == null || hedge == Hedge.ABOUT ? next : hedge;
      }
      at = found.end();
    }
    return new Hedging(hedge, approximate, start < 0 ? at : start, at);
  }

  private static boolean canStack(Hedge first, Hedge second) {
    return first == Hedge.ABOUT ? second.isBound() : second == Hedge.ABOUT && first.isBound();
  }

  boolean isAbout() {
    return hedge == Hedge.ABOUT;
  }

  /** Returns 1 if the number is bounded from below, −1 if from above, 0 if neither. */
  int direction() {
    return hedge == null ? 0 : hedge.direction();
  }

  /** Returns the hedge, or another if there is none. */
  Hedge orElse(Hedge other) {
    return hedge == null ? other : hedge;
  }
}
