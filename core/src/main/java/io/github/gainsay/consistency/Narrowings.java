package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which terms are declared narrower than which, directly or through others: as answers to one
 * question, or because what they name lies within the other.
 */
final class Narrowings {
  private final Dossier dossier;
  private final Map<Question, Map<Term, Set<Term>>> wider = new HashMap<>();
  private final Map<Answer, Set<Term>> allWider = new HashMap<>();
  private final Map<Term, Set<Term>> wholes = new LinkedHashMap<>();
  private final Set<Answer> related = new HashSet<>();
  private final Set<Term> placed = new HashSet<>();

  /** A term as the answer to a question. */
  private record Answer(Question question, Term term) {}

  Narrowings(Dossier dossier) {
    this.dossier = dossier;
    for (Relation relation : dossier.relations()) {
      if (relation instanceof Relation.Entails r) {
        note(r.premise(), r.conclusion());
      } else if (relation instanceof Relation.Equivalent r) {
        note(r.a(), r.b());
        note(r.b(), r.a());
      } else if (relation instanceof Relation.Within r) {
        Term part = Term.of(r.part());
        Term whole = Term.of(r.whole());
        wholes.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(whole);
        placed.addAll(List.of(part, whole));
      }
    }
  }

  private void note(Proposition narrow, Proposition wide) {
    if (narrow.question().equals(wide.question())
        && narrow.value() instanceof Term t
        && wide.value() instanceof Term u) {
      related.add(new Answer(narrow.question(), t));
      related.add(new Answer(wide.question(), u));
      wider
          .computeIfAbsent(narrow.question(), q -> new HashMap<>())
          .computeIfAbsent(t, k -> new LinkedHashSet<>())
          .add(u);
    }
  }

  /** Whether the term is declared narrower or wider than some other. */
  boolean concern(Question question, Term term) {
    return placed.contains(term) || related.contains(new Answer(question, term));
  }

  /** Returns the terms that are directly narrower than several, by which alone these overlap. */
  Set<Term> forks(Question question) {
    Map<Term, Set<Term>> declared = wider.getOrDefault(question, Map.of());
    Set<Term> found = new LinkedHashSet<>(declared.keySet());
    found.addAll(wholes.keySet());
    found.removeIf(term -> direct(declared, term).size() < 2);
    return found;
  }

  private Set<Term> direct(Map<Term, Set<Term>> declared, Term term) {
    Set<Term> found = new LinkedHashSet<>(declared.getOrDefault(term, Set.of()));
    found.addAll(wholes.getOrDefault(term, Set.of()));
    return found;
  }

  boolean isNarrower(Question question, Term narrow, Term wide) {
    return allWider(question, narrow).contains(wide);
  }

  /** Returns what the term is narrower than. */
  Set<Term> allWider(Question question, Term narrow) {
    return allWider.computeIfAbsent(new Answer(question, narrow), this::follow);
  }

  private Set<Term> follow(Answer start) {
    Map<Term, Set<Term>> declared = wider.getOrDefault(start.question(), Map.of());
    Set<Term> found = new HashSet<>();
    Deque<Term> open = new ArrayDeque<>(List.of(start.term()));
    while (!open.isEmpty()) {
      Term at = open.remove();
      direct(declared, at).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  /** Whether something is narrower than both, so that both can be the answer. */
  boolean overlap(Question question, Term a, Term b) {
    Set<Term> belowB = declaredWithin(question, b);
    return declaredWithin(question, a).stream()
        .anyMatch(t -> belowB.stream().anyMatch(u -> dossier.overlap(t.key(), u.key())));
  }

  /**
   * Returns the term and those that are declared narrower as answers to the question; everything
   * else that is narrower lies within one of them.
   */
  private Set<Term> declaredWithin(Question question, Term wide) {
    Set<Term> found = new LinkedHashSet<>(List.of(wide));
    for (Term narrow : wider.getOrDefault(question, Map.of()).keySet()) {
      if (isNarrower(question, narrow, wide)) {
        found.add(narrow);
      }
    }
    return found;
  }
}
