package io.github.gainsay.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for arguments: <code>{0}</code>, <code>{^0}</code> with a capital letter
 * first, <code>{0|, }</code> for a list with a comma after each but the last.
 */
final class MessagePattern {
  private static final Pattern PLACE = Pattern.compile("\\{(\\^?)([0-9])(?:\\|([^{}]*))?\\}");

  private final List<Function<Arguments, String>> parts = new ArrayList<>();
  private int arity;

  /** Makes words of arguments. */
  interface Arguments {
    /** Returns the argument in words, a list as the language lists things. */
    String words(int index);

    /** Returns the argument in words, a list with what is given between each two. */
    String joined(int index, String separator);
  }

  private MessagePattern() {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if a brace is not part of a place
   */
  static MessagePattern of(String key, String text) {
    MessagePattern pattern = new MessagePattern();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      pattern.fixed(key, text, text.substring(from, place.start()));
      pattern.place(!place.group(1).isEmpty(), Integer.parseInt(place.group(2)), place.group(3));
      from = place.end();
    }
    pattern.fixed(key, text, text.substring(from));
    return pattern;
  }

  private void fixed(String key, String text, String words) {
    if (words.contains("{") || words.contains("}")) {
      throw new IllegalArgumentException(
          ("pattern of '" + key + "' must have braces only for arguments, such as {0},")
              + (" {^0} or {0|, }, but was <" + text + ">"));
    }
    if (!words.isEmpty()) {
      parts.add(arguments -> words);
    }
  }

  private void place(boolean capital, int index, @Nullable String separator) {
    arity = Math.max(arity, index + 1);
    Function<Arguments, String> words =
        separator == null ? a -> a.words(index) : a -> a.joined(index, separator);
    parts.add(capital ? a -> capital(words.apply(a)) : words);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns how many arguments it needs. */
  int arity() {
    return arity;
  }

  String format(Arguments arguments) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.apply(arguments)));
    return text.toString();
  }
}
