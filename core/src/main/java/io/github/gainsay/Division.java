package io.github.gainsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Divides statements, relations and circular sources into those that bear on each other. */
final class Division {
  private final Function<Id<?>, Stream<Entry>> lookUp;
  private final Links links;
  private final Nesting nesting;

  /**
   * Makes a division.
   *
   * @param lookUp what the ids name to which statements refer
   * @param links what joins them
   * @param nesting which of the names that they hold lie within which
   */
  Division(Function<Id<?>, Stream<Entry>> lookUp, Links links, Nesting nesting) {
    this.nesting = nesting;
    this.lookUp = lookUp;
    this.links = links;
  }

  /**
   * Returns the parts of the entries, each with all that it refers to and that bears on its names.
   */
  List<Dossier> parts(List<Entry> entries) {
    Map<Object, List<Entry>> byLink = new HashMap<>();
    for (Entry entry : entries) {
      links
          .of(entry)
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
      for (Object link : links.of(next)) {
        List<Entry> linked = byLink.remove(link);
        if (linked != null) {
          linked.stream().filter(divided::add).forEach(open::add);
        }
      }
    }
    return found;
  }

  /**
   * Returns the dossier of the entries, of all that they refer to, and of the relations of names
   * that bear on theirs.
   *
   * @throws InvalidDossierException if it is none
   */
  Dossier complete(Collection<Entry> entries) {
    DossierBuilder builder = Dossier.builder();
    Set<Id<?>> seen = new HashSet<>();
    Deque<Entry> open = new ArrayDeque<>(entries);
    Set<String> names = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      Entry next = builder.keep(open.remove());
      names.addAll(Mentions.names(next));
      for (Id<?> id : links.named(next)) {
        if (seen.add(id)) {
          lookUp.apply(id).forEach(open::add);
        }
      }
    }
    return builder.addAll(nesting.bearingOn(names)).build();
  }
}
