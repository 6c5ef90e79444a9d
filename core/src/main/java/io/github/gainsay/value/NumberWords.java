package io.github.gainsay.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of which English numbers are made. */
final class NumberWords {
  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Rational> SCALES = new HashMap<>();
  private static final Map<String, Rational> SUFFIXES = new HashMap<>();
  private static final Map<String, Integer> DENOMINATORS = new HashMap<>();
  private static final Map<String, Rational> SIGNS = new HashMap<>();

  static {
    String[] units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < units.length; i++) {
      CARDINALS.put(units[i], i);
    }
    CARDINALS.put("nought", 0);
    CARDINALS.put("naught", 0);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      CARDINALS.put(tens[i], 10 * (i + 2));
    }
    scale(2, "hundred");
    scale(3, "thousand");
    scale(5, "lakh", "lakhs", "lac", "lacs");
    scale(6, "million", "mn", "mln", "mil");
    scale(7, "crore", "crores");
    scale(9, "billion", "bn", "bln");
    scale(12, "trillion", "tn", "tln");
    for (String dozen : new String[] {"dozen", "dozens", "dz", "dzs", "doz", "dozs"}) {
      SCALES.put(dozen, Rational.of(12));
    }
    suffix(3, "k", "K");
    suffix(6, "M", "MM", "mn", "mln", "mil");
    suffix(9, "b", "B", "bn", "bln", "G");
    suffix(12, "tn", "tln");
    String[] parts =
        "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      DENOMINATORS.put(parts[i], i + 2);
      DENOMINATORS.put(parts[i] + "s", i + 2);
    }
    DENOMINATORS.remove("halfs");
    DENOMINATORS.put("halves", 2);
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
      SIGNS.put(signs.substring(i, i + 1), Rational.of(values[i][0], values[i][1]));
    }
  }

  private NumberWords() {}

  private static void scale(int zeros, String... words) {
    for (String word : words) {
      SCALES.put(word, power(zeros));
    }
  }

  private static void suffix(int zeros, String... letters) {
    for (String letter : letters) {
      SUFFIXES.put(letter, power(zeros));
    }
  }

  private static void denominator(String word, int number) {
    DENOMINATORS.put(word, number);
    DENOMINATORS.put(word + "s", number);
  }

  private static Rational power(int zeros) {
    return Rational.of(BigInteger.TEN.pow(zeros), BigInteger.ONE);
  }

  /** Returns the number below a hundred that the word stands for, −1 if there is none. */
  static int cardinal(String word) {
    return CARDINALS.getOrDefault(word, -1);
  }

  /** Returns what a number before the word is multiplied by: hundred, million, dozen. */
  static @Nullable Rational scale(String word) {
    return SCALES.get(word);
  }

  /** Returns what a number is multiplied by that has the letters directly behind it: k, M, bn. */
  static @Nullable Rational suffix(String letters) {
    Rational exact = SUFFIXES.get(letters);
    return exact == null && letters.length() > 1 ? SUFFIXES.get(Words.lower(letters)) : exact;
  }

  /** Returns the number of equal parts that the word is one of: 3 for third, 0 if none. */
  static int denominator(String word) {
    return DENOMINATORS.getOrDefault(word, 0);
  }

  /** Returns the share that the one character stands for, such as ½. */
  static @Nullable Rational sign(String character) {
    return SIGNS.get(character);
  }

  /** Returns whether "fold" behind the word makes a multiple of it, as in twofold, hundredfold. */
  static boolean isMultiple(String word) {
    return cardinal(word) > 1 || SCALES.containsKey(word);
  }

  static boolean isTens(int cardinal) {
    return cardinal >= 20;
  }
}
