package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives from statements what they commit their speakers to. */
final class Commitments {
  private final Dossier dossier;
  private final ReplyGraph graph;
  private final Map<Id<Statement>, List<Commitment>> byStatement = new HashMap<>();
  private final Set<Id<Statement>> retracted = new HashSet<>();
  private final Map<Id<Actor>, Set<Id<Actor>>> spokenFor = new HashMap<>();

  Commitments(Dossier dossier, ReplyGraph graph) {
    this.dossier = dossier;
    this.graph = graph;
    for (Statement s : graph.targetsFirst()) {
      byStatement.put(s.id(), derive(s));
    }
    List<Statement> repliesFirst = new ArrayList<>(graph.targetsFirst());
    Collections.reverse(repliesFirst);
    Set<Id<Statement>> takenBack = new HashSet<>();
    for (Statement s : repliesFirst) {
      if (s instanceof Retraction retraction && !takenBack.contains(s.id())) {
        for (Statement target : graph.targets(s)) {
          if (isAuthorised(retraction, target)) {
            retracted.add(target.id());
            if (retraction.replacement().isEmpty()) {
              takenBack.add(target.id()); // a correction that is corrected still corrects
            }
          }
        }
      }
    }
  }

  List<Commitment> of(Statement statement) {
    return byStatement.getOrDefault(statement.id(), List.of());
  }

  boolean isRetracted(Statement statement) {
    return retracted.contains(statement.id());
  }

  /**
   * Whether the retraction comes from the author's side or from the publisher: from somebody who
   * commits an actor whom the statement commits, as one spokesman of a ministry does who corrects
   * another, or from who speaks for the publisher.
   */
  boolean isAuthorised(Retraction retraction, Statement target) {
    Set<Id<Actor>> retracting = actors(retraction);
    Set<Id<Actor>> publishers = new HashSet<>();
    for (Citation citation : target.citations()) {
      citation
          .source()
          .ifPresent(id -> dossier.publisherOf(dossier.get(id)).ifPresent(publishers::add));
    }
    return !Collections.disjoint(actors(target), retracting)
        || !Collections.disjoint(publishers, retracting);
  }

  private List<Commitment> derive(Statement s) {
    if (s instanceof Claim claim) {
      return List.of(affirmed(s, claim.asserts(), claim.certainty()));
    }
    if (s instanceof Denial denial) {
      boolean whole = denial.aspect() == Aspect.CONTENT || denial.aspect() == Aspect.QUANTITY;
      return whole ? opposite(denial) : List.of();
    }
    if (s instanceof Endorsement endorsement) {
      return endorsement.aspect() == Aspect.CONTENT ? same(endorsement) : List.of();
    }
    return s instanceof Retraction retraction ? instead(retraction) : List.of();
  }

  /** What is said of a time to come is at most possible. */
  private Commitment affirmed(Statement s, Proposition content, Certainty certainty) {
    boolean forecast =
        s.saidAt().isPresent()
            && content.scope().when().filter(w -> s.saidAt().get().isBefore(w)).isPresent();
    return commitment(s, content, true, forecast ? Certainty.POSSIBLE : certainty);
  }

  private List<Commitment> opposite(Reply reply) {
    if (reply.target() instanceof Proposition p) {
      return List.of(commitment(reply, p, false, Certainty.CERTAIN));
    }
    List<Commitment> denied =
        ofTargets(reply).stream()
            .map(c -> commitment(reply, c.proposition(), !c.affirmed(), Certainty.CERTAIN))
            .distinct()
            .toList();
    return denied.size() == 1
        ? denied
        : List.of(); // of several, the denial says only that not all are so
  }

  private List<Commitment> same(Reply reply) {
    if (reply.target() instanceof Proposition p) {
      return List.of(affirmed(reply, p, Certainty.CERTAIN));
    }
    return ofTargets(reply).stream()
        .map(c -> commitment(reply, c.proposition(), c.affirmed(), c.certainty()))
        .distinct()
        .toList();
  }

  private List<Commitment> instead(Retraction retraction) {
    boolean authorised =
        graph.targets(retraction).stream().allMatch(t -> isAuthorised(retraction, t));
    List<Commitment> found = new ArrayList<>(authorised ? List.of() : opposite(retraction));
    retraction.replacement().ifPresent(p -> found.add(affirmed(retraction, p, Certainty.CERTAIN)));
    return found.stream().distinct().toList();
  }

  private List<Commitment> ofTargets(Reply reply) {
    return graph.targets(reply).stream().flatMap(t -> of(t).stream()).toList();
  }

  private Commitment commitment(
      Statement s, Proposition content, boolean affirmed, Certainty certainty) {
    return new Commitment(s, actors(s), content, affirmed, certainty);
  }

  /** The speaker, for whom it was said, and for whom these speak. */
  Set<Id<Actor>> actors(Statement statement) {
    Set<Id<Actor>> found = new LinkedHashSet<>(spokenFor(statement.speaker()));
    statement.onBehalfOf().ifPresent(principal -> found.addAll(spokenFor(principal)));
    return found;
  }

  private Set<Id<Actor>> spokenFor(Id<Actor> actor) {
    return spokenFor.computeIfAbsent(actor, this::closure);
  }

  private Set<Id<Actor>> closure(Id<Actor> actor) {
    Set<Id<Actor>> found = new LinkedHashSet<>();
    Deque<Id<Actor>> open = new ArrayDeque<>(List.of(actor));
    while (!open.isEmpty()) {
      Id<Actor> next = open.remove();
      if (found.add(next)) {
        open.addAll(dossier.get(next).speaksFor());
      }
    }
    return found;
  }
}
