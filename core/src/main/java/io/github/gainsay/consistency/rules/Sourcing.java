package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What sources were made from, and who brings them out. */
final class Sourcing {
  private Sourcing() {}

  /** Returns all sources, and what each was made from; both by id. */
  static Map<Id<Source>, List<Id<Source>>> graph(Dossier dossier) {
    Map<Id<Source>, List<Id<Source>>> graph = new LinkedHashMap<>();
    dossier.sources().stream()
        .sorted(Comparator.comparing(Source::id))
        .forEach(s -> graph.put(s.id(), madeFrom(dossier, s)));
    return graph;
  }

  /**
   * Returns what the source was made from, by id. A part was made from what its whole was made
   * from, unless that is another part of the same whole.
   */
  static List<Id<Source>> madeFrom(Dossier dossier, Source source) {
    Set<Id<Source>> found = new TreeSet<>(source.derivedFrom());
    Id<Source> whole = whole(dossier, source).id();
    Source at = source;
    while (at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
      at.derivedFrom().stream()
          .filter(id -> !whole(dossier, dossier.get(id)).id().equals(whole))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Returns who brings the source out: its publisher, or the whole itself if none is known. */
  static Id<?> outlet(Dossier dossier, Source source) {
    return dossier
        .publisherOf(source)
        .<Id<?>>map(publisher -> publisher)
        .orElseGet(() -> whole(dossier, source).id());
  }

  /** Returns the name of an outlet or of a reporter, or the id of a source without a publisher. */
  static String name(Dossier dossier, Id<?> outlet) {
    return dossier.get(outlet) instanceof Actor actor ? actor.name() : outlet.value();
  }

  /**
   * Returns for each source the outlets from which in the end it comes. What was made from nothing
   * else is its own origin; of a circle that has no other origin, the first source is, by id.
   */
  static Map<Id<Source>, Set<Id<?>>> origins(Dossier dossier) {
    Map<Id<Source>, List<Id<Source>>> graph = graph(dossier);
    Map<Id<Source>, Set<Id<?>>> origins = new HashMap<>();
    for (List<Id<Source>> component : Components.of(graph)) {
      Set<Id<?>> found = new LinkedHashSet<>();
      for (Id<Source> member : component) {
        graph.getOrDefault(member, List.of()).stream()
            .filter(origins::containsKey)
            .forEach(id -> found.addAll(origins.getOrDefault(id, Set.of())));
      }
      if (found.isEmpty()) {
        found.add(outlet(dossier, dossier.get(new TreeSet<>(component).first())));
      }
      component.forEach(member -> origins.put(member, found));
    }
    return origins;
  }

  private static Source whole(Dossier dossier, Source source) {
    Source at = source;
    while (at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
    }
    return at;
  }
}
