package io.github.gainsay;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a dossier that an edit touches, by their links and by what they mention. */
final class PartIndex {
  private final Map<Object, Dossier> byLink = new HashMap<>();
  private final Map<Id<?>, Set<Question>> questions = new HashMap<>();
  private final Map<String, Set<Object>> mentioning = new HashMap<>();

  /** Notes an entry that is in the part. */
  void put(Entry entry, Set<Object> links, Dossier part) {
    for (Object link : links) {
      byLink.put(link, part);
      if (link instanceof Question question) {
        questions.computeIfAbsent(question.property(), p -> new LinkedHashSet<>()).add(question);
      }
    }
    for (String name : Mentions.names(entry)) {
      mentioning.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(links.iterator().next());
    }
  }

  void remove(Set<Object> links) {
    byLink.keySet().removeAll(links);
  }

  @Nullable Dossier partWith(Object link) {
    return byLink.get(link);
  }

  /** Returns the parts that have some of the links, each once. */
  List<Dossier> partsWith(Set<Object> links) {
    Set<Dossier> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return links.stream()
        .flatMap(link -> Optional.ofNullable(byLink.get(link)).stream())
        .filter(seen::add)
        .toList();
  }

  /** Returns the questions of the property, by its canonical name. */
  Set<Question> questionsOf(Id<?> property) {
    return Collections.unmodifiableSet(questions.getOrDefault(property, Set.of()));
  }

  /**
   * Returns the links to the parts in which it makes a difference that the one name lies within the
   * other: to names in the part it gives more wholes, and names that the whole lies within may now
   * overlap others.
   */
  Set<Object> concernedBy(Relation.Within within, Nesting nesting) {
    Set<String> below = with(within.part(), nesting.partsOf(within.part()));
    Set<String> above = with(within.whole(), nesting.wholesOf(within.whole()));
    Set<String> beside = new HashSet<>(below);
    below.forEach(name -> beside.addAll(nesting.wholesOf(name)));
    beside.removeAll(above);
    Set<Dossier> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    parts.addAll(partsWith(mentioning(beside)));
    Set<Object> found = mentioning(below);
    mentioning(above).stream().filter(link -> parts.contains(byLink.get(link))).forEach(found::add);
    return found;
  }

  private static Set<String> with(String name, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(others);
    all.add(name);
    return all;
  }

  private Set<Object> mentioning(Set<String> names) {
    Set<Object> found = new LinkedHashSet<>();
    names.forEach(name -> found.addAll(mentioning.getOrDefault(name, Set.of())));
    return found;
  }
}
