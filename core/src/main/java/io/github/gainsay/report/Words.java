package io.github.gainsay.report;

import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What reports say in words of their own, in one language.
 *
 * @param messages the sentences of the language
 */
record Words(Messages messages) {
  static final Words ENGLISH = new Words(Messages.english());

  /** What stands in a table where there is nothing to say. */
  static final String NOTHING = "\u2013";

  /** Stands for the first argument that is markup, the next character for the second, and so on. */
  private static final char MARKUP = '\uE000';

  /** Returns the message with the key and the arguments. */
  String of(String key, Object... arguments) {
    return of(Message.of(key, arguments));
  }

  String of(Message message) {
    return messages.format(message);
  }

  /** Returns the name of a constant, such as "high". */
  String name(Enum<?> constant) {
    return of(Message.name(constant));
  }

  /** Returns the same in capital letters, if the language has them. */
  String inCapitals(Enum<?> constant) {
    return name(constant).toUpperCase(Locale.ROOT);
  }

  /** Returns the message, which begins with a capital letter if the language has them. */
  String capital(String key, Object... arguments) {
    return of("capital", Message.of(key, arguments));
  }

  /** Returns the headings of columns. */
  List<String> columns(String... names) {
    return Stream.of(names).map(name -> of("column." + name)).toList();
  }

  /** Returns the headings of columns, with capital letters. */
  String[] headings(String... names) {
    return Stream.of(names).map(name -> capital("column." + name)).toArray(String[]::new);
  }

  /** Returns the message of a number of things, such as "1 rule" or "3 rules". */
  static Message count(String noun, int n) {
    return Message.of("count." + noun + form(n), n);
  }

  /** Returns the message of how many more things there are, such as "3 more voices". */
  static Message further(String noun, int n) {
    return Message.of("further." + noun + form(n), n);
  }

  /** Returns which form a word has beside a number: one beside 1, another beside all others. */
  static String form(long n) {
    return n == 1 ? ".one" : ".many";
  }

  /** Returns how many more there are, such as "and 3 more voices". */
  String more(String noun, int n) {
    return of("report.more", further(noun, n));
  }

  /** Returns how many are not shown, such as "3 more voices are left out here.". */
  String leftOut(String noun, int n) {
    return of("report.left-out" + form(n), further(noun, n));
  }

  /** Writes the message as text around its arguments, each of which writes itself. */
  void write(Markup out, String key, Runnable... arguments) {
    Object[] places = new Object[arguments.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (char) (MARKUP + i);
    }
    String text = of(key, places);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int place = text.charAt(i) - MARKUP;
      if (place >= 0 && place < arguments.length) {
        out.text(text.substring(from, i));
        arguments[place].run();
        from = i + 1;
      }
    }
    out.text(text.substring(from));
  }
}
