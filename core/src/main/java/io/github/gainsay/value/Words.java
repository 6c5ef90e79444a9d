package io.github.gainsay.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What this package asks of every text that serves as a name, and how it takes phrases apart. */
final class Words {
  private Words() {}

  static void requireTrimmed(String parameter, String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          parameter + " must be non-blank without outer white space, but was '" + text + "'");
    }
  }

  /** Returns the words between white space as a set in which they are looked up, in any order. */
  static Set<String> set(String words) {
    return new HashSet<>(Arrays.asList(words.strip().split("\\s+", -1)));
  }

  /** Returns the words between white space of any kind; "per cent" is the one word "percent". */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Tokens.isSpace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        add(words, text.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  private static void add(List<String> words, String word) {
    int last = words.size() - 1;
    if (last >= 0 && word.equalsIgnoreCase("cent") && words.get(last).equalsIgnoreCase("per")) {
      words.set(last, "percent");
    } else {
      words.add(word);
    }
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
