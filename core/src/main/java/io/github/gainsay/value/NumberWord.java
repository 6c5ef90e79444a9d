package io.github.gainsay.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word means as a part of an English number.
 *
 * @param cardinal the number below a hundred that it stands for, −1 if there is none
 * @param scale what a number before it is multiplied by: hundred, million, dozen; none for others
 * @param denominator the number of equal parts that it is one of: 3 for third, 0 if none
 * @param sign the share that the one character stands for, such as ½; none for others
 */
record NumberWord(
    int cardinal, @Nullable Rational scale, int denominator, @Nullable Rational sign) {
  static final NumberWord NONE = new NumberWord(-1, null, 0, null);

  private static final Map<String, NumberWord> ALL = new HashMap<>();
  private static final Map<String, Rational> SUFFIXES = new HashMap<>();
  private static final Set<String> SCALES = new HashSet<>();

  static {
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < units.length; i++) {
      cardinal(units[i], i);
    }
    cardinal("nought", 0);
    cardinal("naught", 0);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      cardinal(tens[i], 10 * (i + 2));
    }
    scale(2, "hundred");
    scale(3, "thousand");
    scale(5, "lakh", "lakhs", "lac", "lacs");
    scale(6, "million", "mn", "mln", "mil");
    scale(7, "crore", "crores");
    scale(9, "billion", "bn", "bln");
    scale(12, "trillion", "tn", "tln");
    for (String dozen : new String[] {"dozen", "dozens", "dz", "dzs", "doz", "dozs"}) {
      scale(dozen, Rational.of(12));
    }
    suffix(3, "k", "K");
    suffix(6, "M", "MM", "mn", "mln", "mil");
    suffix(9, "b", "B", "bn", "bln", "G");
    suffix(12, "tn", "tln");
    String[] parts =
        "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      denominator(parts[i], i + 2);
    }
    ALL.remove("halfs");
    ALL.put("halves", of("half"));
    denominator("fourth", 4);
    denominator("twentieth", 20);
    denominator("hundredth", 100);
    denominator("thousandth", 1000);
    String signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    int[][] values = {
      {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6},
      {1, 8}, {3, 8}, {5, 8}, {7, 8}
    };
    for (int i = 0; i < values.length; i++) {
      Rational share = Rational.of(values[i][0], values[i][1]);
      ALL.put(signs.substring(i, i + 1), new NumberWord(-1, null, 0, share));
    }
  }

  private static void cardinal(String word, int number) {
    ALL.put(word, new NumberWord(number, null, 0, null));
  }

  private static void scale(int zeros, String... words) {
    for (String word : words) {
      scale(word, power(zeros));
    }
  }

  private static void scale(String word, Rational scale) {
    ALL.put(word, new NumberWord(-1, scale, 0, null));
    SCALES.addAll(List.of(word, Nouns.plural(word)));
  }

  private static void suffix(int zeros, String... letters) {
    for (String letter : letters) {
      SUFFIXES.put(letter, power(zeros));
      SCALES.add(letter.length() > 1 ? Words.lower(letter) : letter);
    }
  }

  private static void denominator(String word, int number) {
    NumberWord part = new NumberWord(-1, null, number, null);
    ALL.put(word, part);
    ALL.put(word + "s", part);
  }

  private static Rational power(int zeros) {
    return Rational.of(BigInteger.TEN.pow(zeros), BigInteger.ONE);
  }

  /** Returns what the word in lower case means in a number; {@link #NONE} if nothing. */
  static NumberWord of(String word) {
    return ALL.getOrDefault(word, NONE);
  }

  /** Returns what a number is multiplied by that has the letters directly behind it: k, M, bn. */
  static @Nullable Rational suffix(String letters) {
    Rational exact = SUFFIXES.get(letters);
    return exact == null && letters.length() > 1 ? SUFFIXES.get(Words.lower(letters)) : exact;
  }

  /** Returns whether the word in lower case is a scale or letters for one: hundreds, bn. */
  static boolean isScale(String word) {
    return SCALES.contains(word);
  }

  /** Returns whether "fold" behind the word makes a multiple of it, as in twofold, hundredfold. */
  boolean isMultiple() {
    return cardinal > 1 || scale != null;
  }
}
