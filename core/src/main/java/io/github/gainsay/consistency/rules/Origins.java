package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether several voices come from one origin: one bloc, outlets that took it from one source, or
 * nobody named.
 */
final class Origins {
  private Origins() {}

  /** Returns the commitments, those of one origin together, in their order. */
  static List<List<Commitment>> of(Dossier dossier, List<Commitment> commitments) {
    Map<Object, Set<Object>> joined = new HashMap<>();
    for (Commitment c : commitments) {
      Set<Object> all = new HashSet<>();
      for (Object key : keys(dossier, c)) {
        all.add(key);
        all.addAll(joined.getOrDefault(key, Set.of()));
      }
      all.forEach(key -> joined.put(key, all));
    }
    IdentityHashMap<Set<Object>, List<Commitment>> byOrigin = new IdentityHashMap<>();
    List<List<Commitment>> origins = new ArrayList<>();
    for (Commitment c : commitments) {
      Set<Object> origin = Objects.requireNonNull(joined.get(keys(dossier, c).iterator().next()));
      List<Commitment> voices = byOrigin.computeIfAbsent(origin, o -> new ArrayList<>());
      if (voices.isEmpty()) {
        origins.add(voices);
      }
      voices.add(c);
    }
    return origins;
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
        Sourcing.madeFrom(dossier, at).forEach(id -> open.add(dossier.get(id)));
        if (!at.equals(source)) {
          keys.add(at.id());
          dossier.publisherOf(at).ifPresent(keys::add);
        }
      }
    }
  }
}
