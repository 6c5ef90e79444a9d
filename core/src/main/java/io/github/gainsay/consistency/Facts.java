package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the fact that a content is about, and has to be equal where both of two know it
 * if they are to be about one.
 *
 * @param known in a fixed order
 */
record Facts(List<Optional<?>> known) {
  /**
   * Names and events of which some are parts of others.
   *
   * @param names of places, groups of people and the like
   * @param events the events
   */
  record Nested(Set<String> names, Set<Id<Event>> events) {
    private static final String SOME = "one of those that may be part of another";

    static Nested of(Dossier dossier) {
      Set<String> names = new HashSet<>();
      for (Relation relation : dossier.relations()) {
        if (relation instanceof Relation.Within within) {
          names.add(within.part());
          names.add(within.whole());
        }
      }
      Set<Id<Event>> events = new HashSet<>();
      for (Event event : dossier.events()) {
        event
            .partOf()
            .ifPresent(
                whole -> {
                  events.add(event.id());
                  events.add(whole);
                });
      }
      return new Nested(names, events);
    }

    private Optional<?> name(Optional<String> name) {
      return name.filter(names::contains).isPresent() ? Optional.of(SOME) : name;
    }

    private Optional<?> event(Optional<Id<Event>> event) {
      return event.filter(events::contains).isPresent() ? Optional.of(SOME) : event;
    }
  }

  /**
   * Returns what is known.
   *
   * @param nested of which the one may be part of another; figures of what overlaps are apart
   *     nevertheless
   */
  static Facts of(Scope scope, Line line, Nested nested) {
    if (line == Line.NUMBERS) {
      return new Facts(
          List.of(
              scope.event(),
              scope.when(),
              scope.asOf(),
              scope.place(),
              scope.population(),
              scope.measure()));
    }
    return new Facts(
        List.of(
            nested.event(scope.event()),
            nested.name(scope.place()),
            nested.name(scope.population()),
            scope.measure()));
  }

  /** Returns of what something is known. */
  List<Boolean> shape() {
    return known.stream().map(Optional::isPresent).toList();
  }

  /** Returns what is known here, of that of which something is known there too. */
  List<Object> shared(List<Boolean> shape) {
    List<Object> shared = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (shape.get(i)) {
        known.get(i).ifPresent(shared::add);
      }
    }
    return shared;
  }

  /** Things that are found by the facts that they may be about. */
  static final class Index<T> {
    private record Entry<T>(Facts facts, T thing) {}

    /** Things of whose facts the same is known. */
    private record Kind<T>(
        List<Entry<T>> entries, Map<List<Boolean>, Map<List<Object>, List<T>>> found) {
      void add(Entry<T> entry) {
        entries.add(entry);
        found.forEach((shape, things) -> put(things, shape, entry));
      }

      List<T> like(Facts facts, List<Boolean> own) {
        return found
            .computeIfAbsent(facts.shape(), this::sorted)
            .getOrDefault(facts.shared(own), List.of());
      }

      private Map<List<Object>, List<T>> sorted(List<Boolean> shape) {
        Map<List<Object>, List<T>> things = new LinkedHashMap<>();
        entries.forEach(entry -> put(things, shape, entry));
        return things;
      }

      private static <T> void put(
          Map<List<Object>, List<T>> things, List<Boolean> shape, Entry<T> entry) {
        things.computeIfAbsent(entry.facts.shared(shape), k -> new ArrayList<>()).add(entry.thing);
      }
    }

    private final Map<List<Boolean>, Kind<T>> kinds = new LinkedHashMap<>();

    void add(Facts facts, T thing) {
      kinds
          .computeIfAbsent(facts.shape(), k -> new Kind<>(new ArrayList<>(), new LinkedHashMap<>()))
          .add(new Entry<>(facts, thing));
    }

    /** Returns the things that may be about the same fact. */
    Stream<T> like(Facts facts) {
      return kinds.entrySet().stream()
          .flatMap(kind -> kind.getValue().like(facts, kind.getKey()).stream());
    }
  }
}
