package io.github.gainsay.value;

import io.github.gainsay.value.WordTrie.Found;
import org.jspecify.annotations.Nullable;

/** The English words before and behind a number that say how it is meant. */
final class EnglishHedges {
  /** What words around a number do to it. */
  enum Effect {
    EXACTLY,
    ABOUT,
    NEARLY,
    JUST_OVER,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    UP_TO,
    /** Says how the speaker sees the number, not what it is: only, a mere, a total of. */
    NONE,
    /** Adds the number itself to a bound that leaves it out: more than 5000 or equal. */
    INCLUDED;

    Hedge hedge() {
      return Hedge.valueOf(name());
    }
  }

  private static final WordTrie<Effect> BEFORE = new WordTrie<>();
  private static final WordTrie<Effect> BEHIND = new WordTrie<>();

  static {
    before(
        Effect.EXACTLY, "exactly, precisely, equal to, equals, equals to, equaling, equaling to");
    before(Effect.EXACTLY, "equalling, equalling to, is equal to, =");
    before(Effect.ABOUT, "about, around, roughly, approximately, approx, approx ., some, circa");
    before(
        Effect.ABOUT, "ca ., c ., an estimated, estimated, estimated at, estimated at about, ~, ≈");
    before(Effect.ABOUT, "in the region of, in the neighborhood of, in the neighbourhood of");
    before(Effect.ABOUT, "on the order of, of the order of, in the order of, somewhere around");
    before(
        Effect.ABOUT,
        "more or less, in the vicinity of, in the area of, an approximate, maybe, perhaps");
    before(Effect.ABOUT, "just about");
    before(Effect.NEARLY, "nearly, almost, close to, approaching, nearing, just shy of, shy of");
    before(Effect.NEARLY, "not quite, verging on, virtually, practically");
    before(Effect.UP_TO, "up to, as many as, as much as, as high as, as large as, as far as");
    before(Effect.UP_TO, "up to as many as, up to as much as, as long as");
    before(Effect.AT_MOST, "at most, at the most, a maximum of, maximum of, max, max ., within");
    before(Effect.AT_MOST, "not exceeding, not to exceed, does not exceed, did not exceed, ≤, < =");
    before(
        Effect.AT_MOST, "do not exceed, must not exceed, limited to, capped at, never exceeding");
    before(Effect.AT_MOST, "not over, not above, no higher than");
    before(Effect.AT_LEAST, "at least, at the least, at the very least, a minimum of, minimum of");
    before(
        Effect.AT_LEAST,
        "min ., ≥, > =, not under, not below, no fewer than, at least or equal to");
    before(
        Effect.AT_LEAST, "meet or exceed, meets or exceeds, reached or exceeded, at the minimum");
    before(
        Effect.MORE_THAN, "over, above, beyond, in excess of, upwards of, upward of, north of, >");
    before(Effect.MORE_THAN, "exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed");
    before(Effect.MORE_THAN, "surpassing, topped, topping, tops, past, well past, well beyond");
    before(Effect.MORE_THAN, "to exceed, to surpass, better than");
    before(Effect.LESS_THAN, "under, below, short of, south of, <, well short of, anything under");
    before(Effect.NONE, "only, just, merely, a mere, mere, as few as, as little as, as low as");
    before(
        Effect.NONE, "a total of, a combined, a record, fully, a whopping, a staggering, a full");
    before(
        Effect.NONE,
        "a further, an additional, another, an extra, a reported, an average of, plus or minus, + / -, ±, anywhere, barely");
    for (String more :
        new String[] {
          "more", "greater", "larger", "higher", "bigger", "longer", "older", "taller", "heavier",
          "faster", "deeper", "wider", "farther", "further", "hotter", "warmer", "worse"
        }) {
      comparative(more, Effect.MORE_THAN, Effect.AT_LEAST, Effect.AT_MOST);
    }
    for (String less :
        new String[] {
          "less",
          "fewer",
          "lower",
          "smaller",
          "shorter",
          "younger",
          "lighter",
          "slower",
          "cheaper",
          "cooler",
          "colder",
          "narrower"
        }) {
      comparative(less, Effect.LESS_THAN, Effect.AT_MOST, Effect.AT_LEAST);
    }
    for (String far :
        new String[] {
          "far", "much", "well", "way", "significantly", "considerably", "substantially"
        }) {
      before(Effect.MORE_THAN, far + " over, " + far + " above, " + far + " in excess of");
      before(Effect.LESS_THAN, far + " under, " + far + " below");
    }
    for (String little :
        new String[] {
          "just",
          "slightly",
          "a little",
          "little",
          "marginally",
          "a bit",
          "a shade",
          "barely",
          "a fraction",
          "only slightly",
          "only just",
          "fractionally",
          "narrowly"
        }) {
      before(Effect.JUST_OVER, little + " over, " + little + " above, " + little + " more than");
      before(Effect.JUST_OVER, little + " higher than, " + little + " greater than");
      before(Effect.NEARLY, little + " under, " + little + " below, " + little + " less than");
      before(
          Effect.NEARLY,
          little + " fewer than, " + little + " short of, " + little + " lower than");
    }
    for (String or : new String[] {"or", "and"}) {
      behind(Effect.AT_LEAST, or + " more, " + or + " above, " + or + " over, " + or + " up");
      behind(
          Effect.AT_LEAST,
          or + " greater, " + or + " higher, " + or + " older, " + or + " upwards");
      behind(Effect.AT_MOST, or + " less, " + or + " fewer, " + or + " under, " + or + " below");
      behind(Effect.AT_MOST, or + " lower, " + or + " younger, " + or + " smaller");
    }
    behind(
        Effect.AT_LEAST,
        "plus, - plus, +, or better, or larger, or longer, at least, at a minimum");
    behind(
        Effect.AT_LEAST, "at the very least, at minimum, or greater than, or more than, minimum");
    behind(Effect.AT_MOST, "at most, at the most, at a maximum, at maximum, max, maximum, tops");
    behind(Effect.AT_MOST, "or less than, or shorter");
    behind(Effect.ABOUT, "or so, odd, - odd, or thereabouts, more or less, give or take");
    behind(Effect.INCLUDED, "or equal, or equal to");
  }

  private EnglishHedges() {}

  private static void comparative(String word, Effect than, Effect orEqual, Effect no) {
    before(
        than,
        word + " than, far " + word + " than, much " + word + " than, well " + word + " than");
    before(than, "significantly " + word + " than, considerably " + word + " than");
    before(no, "no " + word + " than, not " + word + " than, never " + word + " than");
    before(
        orEqual, word + " than or equal to, " + word + " or equal than, " + word + " or equal to");
    before(orEqual, "equal to or " + word + " than, equal or " + word + " than");
  }

  private static void before(Effect effect, String phrases) {
    for (String phrase : phrases.split(", ", -1)) {
      BEFORE.put(phrase, effect);
    }
  }

  private static void behind(Effect effect, String phrases) {
    for (String phrase : phrases.split(", ", -1)) {
      BEHIND.put(phrase, effect);
    }
  }

  static @Nullable Found<Effect> before(Tokens tokens, int token) {
    return BEFORE.longest(tokens, token);
  }

  static @Nullable Found<Effect> behind(Tokens tokens, int token) {
    return BEHIND.longest(tokens, token);
  }
}
