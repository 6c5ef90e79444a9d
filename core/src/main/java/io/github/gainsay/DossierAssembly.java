package io.github.gainsay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings entries together under their ids and finds everything that keeps them from being a
 * dossier.
 */
final class DossierAssembly {
  private final @Nullable BinaryOperator<Entry> onClash;
  private final Map<Id<?>, Entry> byId = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final Set<String> utterances = new HashSet<>();
  private final Map<Entry, String> paths = new HashMap<>();
  private final Map<Id<?>, String> pathsById = new HashMap<>();
  private final Map<Id<?>, Set<Citation>> moreCitations = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private DossierAssembly(@Nullable BinaryOperator<Entry> onClash) {
    this.onClash = onClash;
  }

  static DossierAssembly of(List<Entry> entries, @Nullable BinaryOperator<Entry> onClash) {
    DossierAssembly assembly = new DossierAssembly(onClash);
    assembly.place(entries, "");
    assembly.reportAll();
    return assembly;
  }

  /** The assembly of what the dossiers hold; the paths of its problems begin with the dossier's. */
  static DossierAssembly merging(Iterable<Dossier> dossiers) {
    DossierAssembly assembly = new DossierAssembly(null);
    int i = 0;
    for (Dossier dossier : dossiers) {
      assembly.place(dossier.entries(), "dossiers[" + i++ + "].");
    }
    assembly.reportAll();
    return assembly;
  }

  private void place(List<Entry> entries, String prefix) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : entries) {
      String section = section(entry);
      int position = counts.merge(section, 1, Integer::sum) - 1;
      place(entry, prefix + section + "[" + position + "]");
    }
  }

  private void reportAll() {
    List.copyOf(moreCitations.keySet()).forEach(this::unite);
    statements().forEach(s -> s.utterance().ifPresent(utterances::add));
    byId.values().forEach(this::reportDangling);
    relations.forEach(this::reportDangling);
    reportCircles(Source.class, Source::partOf);
    reportCircles(Event.class, Event::partOf);
    reportCircularNames();
    reportCircularReplies();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Dossier dossier() {
    if (!problems.isEmpty()) {
      throw new InvalidDossierException(problems);
    }
    return new Dossier(byId, relations);
  }

  private static String section(Entry entry) {
    if (entry instanceof Actor) {
      return "actors";
    }
    if (entry instanceof Source) {
      return "sources";
    }
    if (entry instanceof Event) {
      return "events";
    }
    if (entry instanceof Property) {
      return "properties";
    }
    return entry instanceof Relation ? "relations" : "statements";
  }

  private void place(Entry entry, String path) {
    Id<?> id = References.id(entry);
    if (id == null) {
      relations.add((Relation) entry);
      paths.putIfAbsent(entry, path);
      return;
    }
    Entry before = byId.putIfAbsent(id, entry);
    String first = pathsById.putIfAbsent(id, path);
    if (before == null || before.equals(entry)) {
      return;
    }
    if (before instanceof Statement a && entry instanceof Statement b && saysTheSame(a, b)) {
      moreCitations
          .computeIfAbsent(id, k -> new LinkedHashSet<>(a.citations()))
          .addAll(b.citations());
    } else if (onClash != null) {
      byId.put(id, resolved(onClash, unite(id), entry));
    } else {
      problems.add(
          new Problem(
              path + ".id",
              id.described()
                  + " must be one thing, but is given differently at "
                  + Objects.requireNonNull(first)));
    }
  }

  private static Entry resolved(BinaryOperator<Entry> onClash, Entry before, Entry entry) {
    Entry resolution = onClash.apply(before, entry);
    if (!Objects.equals(References.id(resolution), References.id(entry))) {
      throw new IllegalStateException(
          "onClash must return an entry with the same id as <"
              + entry
              + ">, but returned <"
              + resolution
              + ">");
    }
    return resolution;
  }

  private static boolean saysTheSame(Statement a, Statement b) {
    return a.citing(List.of()).equals(b.citing(List.of()));
  }

  /** Gives what has the id all the citations found so far, in one go, and returns it. */
  private Entry unite(Id<?> id) {
    Entry entry = Objects.requireNonNull(byId.get(id));
    Set<Citation> all = moreCitations.remove(id);
    if (all == null) {
      return entry;
    }
    Map<String, Citation> inOrder = new TreeMap<>();
    all.forEach(c -> inOrder.put(c.canonical(), c));
    Entry united = ((Statement) entry).citing(List.copyOf(inOrder.values()));
    byId.put(id, united);
    return united;
  }

  private String path(Entry entry) {
    Id<?> id = References.id(entry);
    return Objects.requireNonNull(id == null ? paths.get(entry) : pathsById.get(id));
  }

  private void reportDangling(Entry entry) {
    References.of(entry)
        .forEach(
            (field, id) -> {
              if (!byId.containsKey(id)) {
                problems.add(
                    new Problem(
                        path(entry) + "." + field,
                        id.described() + " must be in the dossier, but is not"));
              }
            });
    References.utterance(entry)
        .filter(key -> !utterances.contains(key))
        .ifPresent(
            key ->
                problems.add(
                    new Problem(
                        path(entry) + (entry instanceof Remark ? ".about" : ".target"),
                        "utterance '"
                            + key
                            + "' must have a statement in the dossier, but has none")));
  }

  private List<Statement> statements() {
    return byId.values().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .toList();
  }

  private <E extends Entry> void reportCircles(Class<E> kind, Function<E, Optional<Id<E>>> partOf) {
    Set<E> sound = new LinkedHashSet<>();
    for (Entry start : byId.values()) {
      Set<E> chain = new LinkedHashSet<>();
      Entry at = start;
      while (kind.isInstance(at) && !sound.contains(kind.cast(at)) && chain.add(kind.cast(at))) {
        at = partOf.apply(kind.cast(at)).<Entry>map(byId::get).orElse(null);
      }
      if (kind.isInstance(at) && chain.contains(kind.cast(at))) {
        Id<?> id = Objects.requireNonNull(References.id(at));
        problems.add(
            new Problem(
                path(at) + ".partOf", id.described() + " must not be a part of itself, but is"));
      }
      sound.addAll(chain);
    }
  }

  private void reportCircularNames() {
    Nesting nesting = new Nesting(relations);
    Set<String> told = new HashSet<>();
    for (Relation.Within within : nesting.circular()) {
      String part = within.part();
      if (!told.contains(part)) {
        Set<String> circle = new HashSet<>(nesting.wholesOf(part));
        circle.retainAll(nesting.partsOf(part));
        told.addAll(circle);
        problems.add(
            new Problem(
                path(within) + ".whole", "'" + part + "' must not lie within itself, but does"));
      }
    }
  }

  private void reportCircularReplies() {
    for (Statement s : new ReplyGraph(statements()).circular()) {
      problems.add(
          new Problem(
              path(s) + ".target", s.id().described() + " must not be a reply to itself, but is"));
    }
  }
}
