package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether several voices come from one origin: one bloc, outlets that took it from one source, or
 * nobody named.
 */
final class Origins {
  private Origins() {}

  /** Returns whether the commitments have one known origin at most. */
  static boolean isOne(Dossier dossier, List<Commitment> commitments) {
    List<Set<Object>> open = new ArrayList<>();
    commitments.forEach(c -> open.add(keys(dossier, c)));
    Set<Object> joined = new HashSet<>(open.remove(0));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Set<Object> keys : List.copyOf(open)) {
        if (!Collections.disjoint(joined, keys)) {
          joined.addAll(keys);
          open.remove(keys);
          grown = true;
        }
      }
    }
    return open.isEmpty();
  }

  private static Set<Object> keys(Dossier dossier, Commitment commitment) {
    Set<Object> keys = new HashSet<>();
    for (Id<Actor> actor : commitment.actors()) {
      boolean anonymous =
          dossier.get(actor).kind().filter(k -> k == Actor.Kind.ANONYMOUS).isPresent();
      keys.add(anonymous ? Actor.Kind.ANONYMOUS : actor);
    }
    for (Citation citation : commitment.statement().citations()) {
      citation
          .source()
          .map(dossier::get)
          .ifPresent(source -> addUpstream(dossier, commitment, source, keys));
    }
    return keys;
  }

  /** Adds where an outlet that speaks in its own voice took it from. */
  private static void addUpstream(
      Dossier dossier, Commitment commitment, Source source, Set<Object> keys) {
    if (dossier.publisherOf(source).filter(commitment.actors()::contains).isEmpty()) {
      return;
    }
    Deque<Source> open = new ArrayDeque<>(List.of(source));
    Set<Id<Source>> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Source at = open.remove();
      if (seen.add(at.id())) {
        at.derivedFrom().forEach(id -> open.add(dossier.get(id)));
        if (!at.equals(source)) {
          keys.add(at.id());
          dossier.publisherOf(at).ifPresent(keys::add);
        }
      }
    }
  }
}
