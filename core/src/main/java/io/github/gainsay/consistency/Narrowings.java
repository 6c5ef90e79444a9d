package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which terms are declared narrower than which, directly or through others. */
final class Narrowings {
  private final Map<Answer, Set<Answer>> wider = new HashMap<>();
  private final Map<Answer, Set<Answer>> allWider = new HashMap<>();
  private final Set<Answer> related = new HashSet<>();

  /** A term as the answer to a question. */
  private record Answer(Question question, Term term) {}

  Narrowings(List<Relation> relations) {
    for (Relation relation : relations) {
      if (relation instanceof Relation.Entails r) {
        note(r.premise(), r.conclusion());
      } else if (relation instanceof Relation.Equivalent r) {
        note(r.a(), r.b());
        note(r.b(), r.a());
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
          .computeIfAbsent(new Answer(narrow.question(), t), a -> new LinkedHashSet<>())
          .add(new Answer(wide.question(), u));
    }
  }

  /** Whether the term is declared narrower or wider than some other. */
  boolean concern(Question question, Term term) {
    return related.contains(new Answer(question, term));
  }

  boolean isNarrower(Question question, Term narrow, Term wide) {
    return allWider
        .computeIfAbsent(new Answer(question, narrow), this::follow)
        .contains(new Answer(question, wide));
  }

  private Set<Answer> follow(Answer start) {
    Set<Answer> found = new HashSet<>();
    Deque<Answer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Answer next : wider.getOrDefault(open.remove(), Set.of())) {
        if (found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }
}
