package io.github.gainsay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What statements and relations have in common with those that bear on them. */
final class Links {
  private Links() {}

  /**
   * Returns the canonical questions that it answers or joins, the statements that it is or refers
   * to, and the utterances that it belongs to or is about; entries that share none, be it through
   * others, do not bear on each other.
   */
  static Set<Object> of(Entry entry, UnaryOperator<Question> names) {
    Set<Object> links = new LinkedHashSet<>();
    propositions(entry).forEach(p -> links.add(names.apply(p.question())));
    if (entry instanceof Statement s) {
      links.add(s.id());
      s.utterance().ifPresent(key -> links.add(new Target.Uttered(key)));
      References.utterance(s).ifPresent(key -> links.add(new Target.Uttered(key)));
      References.of(s).values().stream().filter(Links::isStatement).forEach(links::add);
    }
    return links;
  }

  /** Returns what the entry refers to that is no statement, and the properties that it is about. */
  static List<Id<?>> named(Entry entry, UnaryOperator<Question> names) {
    List<Id<?>> named = new ArrayList<>();
    References.of(entry).values().stream().filter(id -> !isStatement(id)).forEach(named::add);
    for (Proposition p : propositions(entry)) {
      named.add(p.question().property());
      named.add(names.apply(p.question()).property());
    }
    return named;
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
