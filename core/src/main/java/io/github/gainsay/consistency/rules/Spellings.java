package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.value.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which questions have almost the same name. */
final class Spellings {
  private static final Pattern JOINTS = Pattern.compile("[\\p{Pd}\\p{Pc}/\\s]+");

  /** Punctuation but for the point in a number. */
  private static final Pattern PUNCTUATION =
      Pattern.compile("(?<!\\p{Nd})\\p{P}|\\p{P}(?!\\p{Nd})");

  private final Map<String, Set<Actor>> named = new HashMap<>();

  Spellings(Dossier dossier) {
    for (Actor actor : dossier.actors()) {
      Stream.concat(Stream.of(actor.name(), actor.id().value()), actor.aliases().stream())
          .forEach(
              name -> named.computeIfAbsent(plain(name), k -> new LinkedHashSet<>()).add(actor));
    }
  }

  /** For each of the questions those of almost the same name, if there are any. */
  Map<Question, List<Question>> similar(Collection<Question> questions) {
    Map<String, List<Question>> bySpelling = new HashMap<>();
    for (Question q : questions) {
      keys(q).forEach(key -> bySpelling.computeIfAbsent(key, k -> new ArrayList<>()).add(q));
    }
    Map<Question, List<Question>> found = new HashMap<>();
    for (Question q : questions) {
      found.put(
          q,
          keys(q).stream()
              .flatMap(key -> bySpelling.getOrDefault(key, List.of()).stream())
              .distinct()
              .toList());
    }
    return found;
  }

  /** The subject as it is spelled, and each actor whose name it may be, each with the property. */
  private List<String> keys(Question question) {
    String subject = plain(question.subject());
    String property = "\n" + plain(question.property().value());
    List<String> keys = new ArrayList<>(List.of(subject + property));
    named.getOrDefault(subject, Set.of()).forEach(actor -> keys.add("@" + actor.id() + property));
    return keys;
  }

  /** The name without case, punctuation and number. */
  private static String plain(String name) {
    String words = JOINTS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String plain = PUNCTUATION.matcher(words).replaceAll("").strip();
    return Unit.singular(plain.isEmpty() ? name : plain);
  }
}
