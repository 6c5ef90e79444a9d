package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a dossier that bears on one question. */
final class Excerpt {
  private final Dossier whole;
  private final Set<Question> questions = new HashSet<>();
  private final Set<Statement> kept = new LinkedHashSet<>();

  Excerpt(Dossier whole, Question question) {
    this.whole = whole;
    joinQuestions(question);
    Deque<Statement> open = new ArrayDeque<>();
    Map<Id<Statement>, Set<Statement>> neighbours = neighbours();
    for (Statement s : whole.statements()) {
      if (Mentions.propositions(s).stream().anyMatch(p -> questions.contains(p.question()))) {
        open.add(s);
      }
    }
    while (!open.isEmpty()) {
      Statement next = open.remove();
      if (kept.add(next)) {
        open.addAll(neighbours.getOrDefault(next.id(), Set.of()));
      }
    }
  }

  private void joinQuestions(Question question) {
    questions.add(question);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Relation relation : whole.relations()) {
        List<Question> joined =
            relation.propositions().stream().map(Proposition::question).toList();
        if (joined.stream().anyMatch(questions::contains)) {
          grown |= questions.addAll(joined);
        }
      }
    }
  }

  /**
   * Replies and remarks and what they are about, statements and those through which alone they are
   * known, renderings.
   */
  private Map<Id<Statement>, Set<Statement>> neighbours() {
    Map<Id<Statement>, Set<Statement>> found = new HashMap<>();
    for (Statement s : whole.statements()) {
      targetsOf(s).forEach(target -> join(found, s, target));
      s.citations().forEach(c -> c.statement().ifPresent(id -> join(found, s, whole.get(id))));
      s.utterance().ifPresent(key -> join(found, s, whole.utterance(key).get(0)));
    }
    return found;
  }

  private List<Statement> targetsOf(Statement statement) {
    if (statement instanceof Reply reply) {
      return whole.targetsOf(reply);
    }
    Optional<Target> about = statement instanceof Remark remark ? remark.about() : Optional.empty();
    if (about.isPresent() && about.get() instanceof Target.Stated stated) {
      return List.of(whole.get(stated.statement()));
    }
    return about.isPresent() && about.get() instanceof Target.Uttered uttered
        ? whole.utterance(uttered.utterance())
        : List.of();
  }

  private static void join(
      Map<Id<Statement>, Set<Statement>> neighbours, Statement a, Statement b) {
    neighbours.computeIfAbsent(a.id(), k -> new LinkedHashSet<>()).add(b);
    neighbours.computeIfAbsent(b.id(), k -> new LinkedHashSet<>()).add(a);
  }

  Dossier dossier() {
    DossierBuilder builder = Dossier.builder();
    whole.entries().stream()
        .filter(e -> !(e instanceof Statement))
        .filter(e -> !(e instanceof Relation r) || concerns(r))
        .forEach(builder::keep);
    whole.statements().stream().filter(kept::contains).forEach(builder::keep);
    return builder.build();
  }

  private boolean concerns(Relation relation) {
    return relation instanceof Relation.Within
        || relation.propositions().stream().anyMatch(p -> questions.contains(p.question()));
  }
}
