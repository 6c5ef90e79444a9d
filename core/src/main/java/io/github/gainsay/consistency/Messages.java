package io.github.gainsay.consistency;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sentences of a language, for all that reports say but what is quoted: names, titles, dates,
 * values and codes stand in them as arguments, as the dossier has them.
 *
 * <p>A pattern has {@code {0}} where the first argument stands, {@code {^0}} where it begins with a
 * capital letter, and {@code {0|; }} for a list of which the items have a semicolon between them; a
 * list without that is put together by the pattern {@code list}. Apostrophes mean nothing, and
 * nothing depends on the default locale. What values are in words, such as {@code more than 150
 * people} or how an ambiguous unit was read, is an argument, too.
 *
 * <p>English is bundled, as {@code messages.properties} beside this class. Immutable and
 * thread-safe.
 */
public final class Messages {
  private static final String LIST = "list";
  private static final String LANGUAGE = "language";
  private static final Messages ENGLISH = new Messages(new TreeMap<>()).with(bundled());

  private final SortedMap<String, MessagePattern> patterns;

  private Messages(SortedMap<String, MessagePattern> patterns) {
    this.patterns = patterns;
  }

  /** {@return the sentences in English} */
  public static Messages english() {
    return ENGLISH;
  }

  /**
   * {@return the sentences of the bundle, and in English those that it does not have}
   *
   * @param bundle patterns by key; keys that are none of {@link #keys()} are for others
   * @throws IllegalArgumentException if a pattern is no string, has braces otherwise than for
   *     arguments, asks for an argument that the message does not have, or is that of {@code
   *     language} and no tag of one
   */
  public static Messages of(ResourceBundle bundle) {
    return ENGLISH.with(bundle);
  }

  private static ResourceBundle bundled() {
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties")),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(file);
    } catch (IOException e) {
      throw new UncheckedIOException("messages.properties must be readable", e);
    }
  }

  private Messages with(ResourceBundle bundle) {
    SortedMap<String, MessagePattern> all = new TreeMap<>(patterns);
    for (String key : patterns.isEmpty() ? bundle.keySet() : patterns.keySet()) {
      if (bundle.containsKey(key)) {
        all.put(key, pattern(bundle, key));
      }
    }
    Locale locale = bundle.getLocale();
    if (locale != null && !locale.equals(Locale.ROOT)) {
      all.put(LANGUAGE, MessagePattern.of(LANGUAGE, locale.toLanguageTag()));
    }
    Messages messages = new Messages(all);
    if (Locale.forLanguageTag(messages.language()).equals(Locale.ROOT)) {
      throw new IllegalArgumentException(
          "pattern of 'language' must be a tag such as de or pt-BR, but was <"
              + messages.language()
              + ">");
    }
    return messages;
  }

  private MessagePattern pattern(ResourceBundle bundle, String key) {
    if (!(bundle.getObject(key) instanceof String text)) {
      throw new IllegalArgumentException(
          "pattern of '" + key + "' must be a string, but was <" + bundle.getObject(key) + ">");
    }
    MessagePattern pattern = MessagePattern.of(key, text);
    if (patterns.containsKey(key) && pattern.arity() > arity(key)) {
      throw new IllegalArgumentException(
          ("pattern of '" + key + "' must have arguments below {" + arity(key) + "},")
              + (" but was <" + text + ">"));
    }
    return pattern;
  }

  /**
   * {@return the tag of the language, such as {@code en} or {@code pt-BR}: that of the {@linkplain
   * ResourceBundle#getLocale() locale} of the bundle, or, if it has none, as one read from a file,
   * what it has for the key {@code language}; otherwise that of English}
   */
  public String language() {
    return format(LANGUAGE, List.of());
  }

  /** {@return what messages there are, such as {@code reason.doubted}; in alphabetical order} */
  public Set<String> keys() {
    return Collections.unmodifiableSet(patterns.keySet());
  }

  /**
   * {@return whether there is such a message}
   *
   * @param key such as {@code reason.doubted}
   * @param arguments how many arguments it is to have
   */
  public boolean has(String key, int arguments) {
    return patterns.containsKey(key) && ENGLISH.arity(key) == arguments;
  }

  /** Returns how many arguments the message has. */
  int arity(String key) {
    MessagePattern pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "key must be one of Messages.keys(), but was <" + key + ">");
    }
    return pattern.arity();
  }

  /**
   * {@return the message in words}
   *
   * @param message what is to be said
   */
  public String format(Message message) {
    return format(message.key(), message.arguments());
  }

  private String format(String key, List<?> arguments) {
    return Objects.requireNonNull(patterns.get(key)).format(new Words(this, arguments));
  }

  private String words(Object argument) {
    if (argument instanceof Message message) {
      return format(message);
    }
    return argument instanceof List<?> list ? listed(list) : argument.toString();
  }

  /** Returns the items as "a, b and c". */
  private String listed(List<?> items) {
    int last = items.size() - 1;
    if (last < 0) {
      return "";
    }
    return last == 0
        ? words(items.get(0))
        : format(LIST, List.of(items.subList(0, last), items.get(last)));
  }

  private record Words(Messages messages, List<?> arguments) implements MessagePattern.Arguments {
    @Override
    public String words(int index) {
      return messages.words(arguments.get(index));
    }

    @Override
    public String joined(int index, String separator) {
      return arguments.get(index) instanceof List<?> list
          ? list.stream().map(messages::words).collect(Collectors.joining(separator))
          : words(index);
    }
  }
}
