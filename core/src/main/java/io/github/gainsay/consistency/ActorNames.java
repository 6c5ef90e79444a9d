package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Property;
import io.github.gainsay.Question;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One name for each actor, in place of its id, its name and its aliases. */
final class ActorNames {
  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, String> canonical = new HashMap<>();

  ActorNames(Collection<Actor> actors) {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Actor actor : actors) {
      names(actor).forEach(name -> (once.add(name) ? once : shared).add(name));
    }
    for (Actor actor : actors) {
      List<String> own = names(actor).stream().filter(name -> !shared.contains(name)).toList();
      own.forEach(name -> canonical.put(name, own.get(0)));
    }
  }

  /** The names of the actor, each once: first that by which it is called. */
  private static List<String> names(Actor actor) {
    return Stream.concat(
            Stream.of(actor.name(), actor.id().value()), actor.aliases().stream().sorted())
        .map(ActorNames::folded)
        .distinct()
        .toList();
  }

  /** The question under the name of the actor that is its subject, if it is one's only. */
  Question canonical(Question question) {
    String subject = folded(question.subject());
    return new Question(
        canonical.getOrDefault(subject, subject), Property.id(folded(question.property().value())));
  }

  /** The name in composed Unicode, with single blanks. */
  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String blanks = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    return blanks.isEmpty() ? name : blanks;
  }
}
