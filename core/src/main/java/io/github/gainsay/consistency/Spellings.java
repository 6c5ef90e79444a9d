package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Question;
import io.github.gainsay.value.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What questions may also be called. */
final class Spellings {
  private static final Pattern JOINTS = Pattern.compile("[\\p{Pd}\\p{Pc}/\\s]+");

  /** Punctuation but for the point in a number. */
  private static final Pattern PUNCTUATION =
      Pattern.compile("(?<!\\p{Nd})\\p{P}|\\p{P}(?!\\p{Nd})");

  private final Map<String, Set<Actor>> named = new HashMap<>();

  Spellings(Collection<Actor> actors) {
    for (Actor actor : actors) {
      Stream.concat(Stream.of(actor.name(), actor.id().value()), actor.aliases().stream())
          .forEach(
              name -> named.computeIfAbsent(plain(name), k -> new LinkedHashSet<>()).add(actor));
    }
  }

  /** The subject as it is spelled, and each actor whose name it may be, each with the property. */
  Set<String> of(Question question) {
    String subject = plain(question.subject());
    String property = "\n" + plain(question.property().value());
    Set<String> found = new LinkedHashSet<>(Set.of(subject + property));
    named.getOrDefault(subject, Set.of()).forEach(actor -> found.add("@" + actor.id() + property));
    return found;
  }

  /** The name without case, punctuation and number. */
  private static String plain(String name) {
    String words = JOINTS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String plain = PUNCTUATION.matcher(words).replaceAll("").strip();
    return Unit.singular(plain.isEmpty() ? name : plain);
  }
}
