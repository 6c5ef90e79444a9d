package io.github.gainsay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What statements, relations and circular sources have in common with those that bear on them. */
final class Links {
  /** A subject for the question of a property that is only declared. */
  private static final String ANYTHING = "anything";

  private final UnaryOperator<Question> names;
  private final Function<? super Question, Set<String>> spellings;
  private final Set<Id<?>> circular;

  private Links(
      UnaryOperator<Question> names,
      Function<? super Question, Set<String>> spellings,
      Set<Id<?>> circular) {
    this.names = names;
    this.spellings = spellings;
    this.circular = circular;
  }

  static Links by(
      UnaryOperator<Question> names, Function<? super Question, Set<String>> spellings) {
    return new Links(names, spellings, Set.of());
  }

  /** Returns the links where there are more sources, in whatever circles these go. */
  Links with(Collection<Source> more) {
    Map<Id<?>, Collection<Id<?>>> references = new LinkedHashMap<>();
    more.forEach(s -> references.putIfAbsent(s.id(), References.of(s).values()));
    Set<Id<?>> found = Circles.leadingInto(references, circular);
    if (circular.containsAll(found)) {
      return this;
    }
    found.addAll(circular);
    return new Links(names, spellings, found);
  }

  /**
   * Whether it joins what shares links with it: all but actors, events, properties, most sources
   * and relations of names do.
   */
  boolean join(Entry entry) {
    return entry instanceof Statement
        || (entry instanceof Relation && !(entry instanceof Relation.Within))
        || (entry instanceof Source source && circular.contains(source.id()));
  }

  /**
   * Returns the canonical questions that it answers or joins, and their spellings; the statements
   * and the circular sources that it is or refers to; the utterances that it belongs to or is
   * about; and the relation of names that it is about. Entries that share none, be it through
   * others, do not bear on each other.
   */
  Set<Object> of(Entry entry) {
    Set<Object> links = new LinkedHashSet<>();
    for (Proposition p : propositions(entry)) {
      Question question = names.apply(p.question());
      links.add(question);
      links.addAll(spellings.apply(question));
    }
    Set<Id<?>> ids = new LinkedHashSet<>(References.of(entry).values());
    if (entry instanceof Statement s) {
      ids.add(s.id());
      s.utterance().ifPresent(key -> links.add(new Target.Uttered(key)));
      References.utterance(s).ifPresent(key -> links.add(new Target.Uttered(key)));
      Mentions.target(s).filter(Relation.Within.class::isInstance).ifPresent(links::add);
    } else if (entry instanceof Source s) {
      ids.add(s.id());
    }
    ids.stream().filter(id -> isStatement(id) || circular.contains(id)).forEach(links::add);
    return links;
  }

  /** Returns what the entry refers to that is no statement, and the properties that it is about. */
  List<Id<?>> named(Entry entry) {
    List<Id<?>> named = new ArrayList<>();
    References.of(entry).values().stream().filter(id -> !isStatement(id)).forEach(named::add);
    propositions(entry).forEach(p -> named.add(names.apply(p.question()).property()));
    return named;
  }

  /** Returns the canonical name of a property that is declared. */
  Id<Property> canonical(Property declared) {
    return names.apply(new Question(ANYTHING, declared.id())).property();
  }

  private static boolean isStatement(Id<?> id) {
    return id.kind() == Statement.class;
  }

  private static List<Proposition> propositions(Entry entry) {
    if (entry instanceof Statement s) {
      return Mentions.propositions(s);
    }
    return entry instanceof Relation r ? r.propositions() : List.of();
  }
}
