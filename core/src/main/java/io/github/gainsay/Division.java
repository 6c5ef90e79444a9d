package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Divides statements and relations into those that bear on each other. */
final class Division {
  private final Function<Id<?>, Optional<Entry>> lookUp;
  private final UnaryOperator<Question> names;

  /**
   * Makes a division.
   *
   * @param lookUp what the ids name to which statements refer
   * @param names the canonical question for each
   */
  Division(Function<Id<?>, Optional<Entry>> lookUp, UnaryOperator<Question> names) {
    this.lookUp = lookUp;
    this.names = names;
  }

  /** Returns the parts of the statements and relations, each with all that it refers to. */
  List<Dossier> parts(List<Entry> entries) {
    Map<Object, List<Entry>> byLink = new HashMap<>();
    for (Entry entry : entries) {
      Links.of(entry, names)
          .forEach(link -> byLink.computeIfAbsent(link, k -> new ArrayList<>()).add(entry));
    }
    Set<Entry> divided = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Dossier> parts = new ArrayList<>();
    for (Entry entry : entries) {
      if (divided.add(entry)) {
        parts.add(complete(joined(entry, byLink, divided)));
      }
    }
    return parts;
  }

  private List<Entry> joined(Entry first, Map<Object, List<Entry>> byLink, Set<Entry> divided) {
    List<Entry> found = new ArrayList<>();
    Deque<Entry> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Entry next = open.remove();
      found.add(next);
      for (Object link : Links.of(next, names)) {
        List<Entry> linked = byLink.remove(link);
        if (linked != null) {
          linked.stream().filter(divided::add).forEach(open::add);
        }
      }
    }
    return found;
  }

  /**
   * Returns the dossier of the entries and of all that they refer to.
   *
   * @throws InvalidDossierException if it is none
   */
  Dossier complete(Collection<Entry> entries) {
    DossierBuilder builder = Dossier.builder();
    Set<Id<?>> seen = new HashSet<>();
    Deque<Entry> open = new ArrayDeque<>(entries);
    while (!open.isEmpty()) {
      for (Id<?> id : Links.named(builder.keep(open.remove()), names)) {
        if (seen.add(id)) {
          lookUp.apply(id).ifPresent(open::add);
        }
      }
    }
    return builder.build();
  }
}
