package io.github.gainsay.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What this package asks of every text that serves as a name, and how it takes phrases apart. */
final class Words {
  /** White space of any kind, the no-break space of web pages included. */
  private static final Pattern SPACES = Pattern.compile("\\s++", Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  static void requireTrimmed(String parameter, String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          parameter + " must be non-blank without outer white space, but was '" + text + "'");
    }
  }

  /** Returns the words between white space; "per cent" is the one word "percent". */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(text, -1)) {
      int last = words.size() - 1;
      if (last >= 0 && lower(word).equals("cent") && lower(words.get(last)).equals("per")) {
        words.set(last, "percent");
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
