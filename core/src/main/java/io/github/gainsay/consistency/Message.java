package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says, before it is put into the words of a language: which sentence it
 * is, and what stands in it.
 *
 * <pre>{@code
 * Message doubted = Message.of("reason.doubted", "Keith Kellogg");
 * doubted.toString(); // Doubted by Keith Kellogg.
 * Messages.of(ResourceBundle.getBundle("german", Locale.ROOT)).format(doubted);
 * }</pre>
 *
 * <p>Two are equal if they have the same key and their arguments the same words. Immutable and
 * thread-safe.
 */
public final class Message {
  private static final String LITERAL = "literal";

  private final String key;
  private final List<Object> arguments;

  private Message(String key, List<Object> arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /**
   * {@return the message with the key and the arguments}
   *
   * @param key one of {@link Messages#keys()}, such as {@code reason.doubted}
   * @param arguments as many as the English sentence has: a message, a list of arguments, or
   *     anything immutable: a proposition is a message of what it says, a scope a list of messages;
   *     the words of others are those of {@link Value#format()} or else of {@link
   *     Object#toString()}. All of that is only made when asked for
   * @throws IllegalArgumentException if there is no such message, or it has more or fewer arguments
   */
  public static Message of(String key, Object... arguments) {
    int expected = Messages.english().arity(key);
    if (arguments.length != expected) {
      throw new IllegalArgumentException(
          ("arguments of '" + key + "' must be " + expected)
              + (", but were " + arguments.length + ": " + List.of(arguments)));
    }
    return new Message(key, List.of(arguments));
  }

  /**
   * {@return a message that is the words, in whichever language}
   *
   * @param words such as what a rule of one's own says
   */
  public static Message literal(String words) {
    return new Message(LITERAL, List.of(words));
  }

  /**
   * {@return the name of a constant, of which the key is that of its type and its own}
   *
   * @param constant such as {@link io.github.gainsay.Aspect#INTENT}, which is {@code aspect.intent}
   * @throws IllegalArgumentException if there is no such message
   */
  public static Message name(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return of((type + "." + constant.name()).toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * {@return an answer without its question, such as {@code 12 people (place the deck)}}
   *
   * @param proposition the answer
   */
  public static Message answer(Proposition proposition) {
    return Scope.unknown().equals(proposition.scope())
        ? of("answer", proposition.value())
        : of("answer.scope", proposition.value(), proposition.scope());
  }

  private static Message whole(Proposition proposition) {
    return Scope.unknown().equals(proposition.scope())
        ? of("proposition", proposition.question(), proposition.value())
        : of("proposition.scope", proposition.question(), proposition.value(), proposition.scope());
  }

  private static List<Message> limits(Scope scope) {
    List<Message> known = new ArrayList<>();
    scope.event().ifPresent(event -> known.add(of("limit.event", event)));
    scope.when().ifPresent(when -> known.add(of("limit.when", when)));
    scope.asOf().ifPresent(when -> known.add(of("limit.as-of", when)));
    scope.place().ifPresent(place -> known.add(of("limit.place", place)));
    scope.population().ifPresent(people -> known.add(of("limit.population", people)));
    scope.measure().ifPresent(measure -> known.add(of("limit.measure", measure)));
    return known;
  }

  /** {@return which sentence it is, such as {@code reason.doubted}} */
  public String key() {
    return key;
  }

  /** {@return what stands in it: each a String, a Message, or a List of those} */
  public List<Object> arguments() {
    return words(arguments);
  }

  /** Returns what is not a list nor a message as words. */
  private static List<Object> words(List<?> arguments) {
    return arguments.stream().map(Message::words).toList();
  }

  private static Object words(Object argument) {
    if (argument instanceof List<?> list) {
      return words(list);
    }
    if (argument instanceof Message) {
      return argument;
    }
    if (argument instanceof Proposition proposition) {
      return whole(proposition);
    }
    if (argument instanceof Scope scope) {
      return limits(scope);
    }
    return argument instanceof Value value ? value.format() : argument.toString();
  }

  /** Compares keys and the words of the arguments. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o == this
        || (o instanceof Message other
            && key.equals(other.key)
            && arguments().equals(other.arguments()));
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + arguments().hashCode();
  }

  /** {@return the message in English} */
  @Override
  public String toString() {
    return Messages.english().format(this);
  }
}
