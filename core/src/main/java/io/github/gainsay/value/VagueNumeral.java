package io.github.gainsay.value;

import io.github.gainsay.value.WordTrie.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a number without being one, such as dozens, several thousand, tens of
 * millions, or most.
 *
 * @param words the words, as they are written
 * @param hard all numbers that satisfy the words
 * @param typical the numbers that the words convey
 * @param joint the word before a noun, "of" in thousands of people; empty where there is none
 */
record VagueNumeral(String words, Interval hard, Interval typical, String joint) {
  private static final WordTrie<VagueNumeral> ALL = new WordTrie<>();
  private static final String[] SCALES = {"hundred", "thousand", "million", "billion", "trillion"};
  private static final int[] ZEROS = {2, 3, 6, 9, 12};

  static {
    add("a couple", "of", number(2), number(3), number(2), number(2), "a couple of, couple of");
    add("a few", "", number(3), null, number(3), number(6), "a few");
    add("several", "", number(3), null, number(3), number(9), "several");
    add("a handful", "of", number(2), number(10), number(3), number(6), "a handful of, handful of");
    plural("tens", 10, "tens");
    plural("dozens", 12, "dozens, several dozen, a few dozen, dozens and dozens");
    plural("scores", 20, "scores of");
    for (int i = 0; i < SCALES.length; i++) {
      String one = SCALES[i];
      Rational scale = power(ZEROS[i]);
      plural(
          one + "s",
          scale,
          one
              + "s, several "
              + one
              + ", many "
              + one
              + "s, several "
              + one
              + "s, "
              + one
              + "s and "
              + one
              + "s, "
              + one
              + "s upon "
              + one
              + "s");
      add(
          "a few " + one,
          "",
          scale.times(number(2)),
          null,
          scale.times(number(2)),
          scale.times(number(6)),
          "a few " + one);
      add(
          "a couple of " + one,
          "",
          times(scale, "1.5"),
          times(scale, "3.5"),
          scale.times(number(2)),
          scale.times(number(2)),
          "a couple of " + one + ", a couple " + one);
      if (i > 0) {
        plural("tens of " + one + "s", scale.times(number(10)), "tens of " + one + "s");
        plural("dozens of " + one + "s", scale.times(number(12)), "dozens of " + one + "s");
        plural("hundreds of " + one + "s", scale.times(number(100)), "hundreds of " + one + "s");
        plural("thousands of " + one + "s", scale.times(number(1000)), "thousands of " + one + "s");
      }
    }
    Interval most = new Interval(Bound.excluding(Bands.HALF), Bound.including(Rational.ONE));
    VagueNumeral majority = new VagueNumeral("most", most, most, "of the");
    for (String words :
        new String[] {
          "most",
          "a majority",
          "the majority",
          "majority",
          "the vast majority",
          "a vast majority",
          "the great majority",
          "the bulk"
        }) {
      ALL.put(words, majority);
    }
  }

  private static Rational number(long n) {
    return Rational.of(n);
  }

  private static Rational power(int zeros) {
    return Rational.of(BigDecimal.ONE.movePointRight(zeros));
  }

  private static Rational times(Rational scale, String factor) {
    return scale.times(Rational.of(new BigDecimal(factor)));
  }

  private static void plural(String words, long base, String others) {
    plural(words, number(base), others);
  }

  private static void plural(String words, Rational base, String others) {
    Rational two = base.times(number(2));
    add(words, "of", two, null, two, base.times(number(10)).minus(Rational.ONE), others);
  }

  private static void add(
      String words,
      String joint,
      Rational least,
      @Nullable Rational most,
      Rational usual,
      Rational upTo,
      String others) {
    Bound upper = most == null ? Bound.none() : Bound.including(most);
    VagueNumeral numeral =
        new VagueNumeral(
            words,
            new Interval(Bound.including(least), upper),
            Interval.closed(usual, upTo),
            joint);
    ALL.put(words, numeral);
    for (String other : others.split(", ", -1)) {
      ALL.put(other, numeral);
    }
  }

  /** Returns the longest such words that begin at the token, null if there are none. */
  static @Nullable Found<VagueNumeral> at(Tokens tokens, int token) {
    return ALL.longest(tokens, token);
  }

  /** Returns whether the words name a share of a whole. */
  boolean isShare() {
    return words.equals("most");
  }
}
