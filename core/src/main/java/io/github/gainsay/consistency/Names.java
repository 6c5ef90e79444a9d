package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What questions are called; remembers what it was asked. */
final class Names {
  private final Map<Question, Question> canonical = new HashMap<>();
  private final Map<Question, Set<String>> spelled = new HashMap<>();
  private final UnaryOperator<Question> linking;
  private final Spellings spellings;

  Names(Linking linking, Collection<Actor> actors) {
    this.linking = linking.among(actors);
    this.spellings = new Spellings(actors);
  }

  /** The one question that stands for all that are one with it. */
  Question canonical(Question question) {
    return canonical.computeIfAbsent(question, linking);
  }

  /** What the canonical question may also be called. */
  Set<String> spellings(Question question) {
    return spelled.computeIfAbsent(question, spellings::of);
  }

  /** Whether the others call everything the same that these were asked about. */
  boolean agreeWith(Names others) {
    return canonical.keySet().stream().allMatch(q -> canonical(q).equals(others.canonical(q)))
        && spelled.keySet().stream().allMatch(q -> spellings(q).equals(others.spellings(q)));
  }
}
