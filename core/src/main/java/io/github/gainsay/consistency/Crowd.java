package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Commitments to one question in the order of time, and whose they are; of those of two crowds,
 * only those that have no actor in common are held against each other.
 */
final class Crowd {
  /** A commitment, and its place among all of the question. */
  private record Member(int rank, Commitment commitment) {}

  /** Two commitments, in the order of time. */
  record Pair(Commitment a, Commitment b) {
    static final Comparator<Pair> IN_ORDER =
        Comparator.comparing(Pair::a, Slots.BY_TIME).thenComparing(Pair::b, Slots.BY_TIME);

    static Pair of(Commitment a, Commitment b) {
      return Slots.BY_TIME.compare(a, b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final List<Member> members = new ArrayList<>();

  /** By who is committed, in the order of the members. */
  private final Map<Set<Id<Actor>>, List<Commitment>> voices = new LinkedHashMap<>();

  private final Map<Id<Actor>, Set<Set<Id<Actor>>>> voicesOf = new HashMap<>();

  /** Returns the crowd of both, which are of one question. */
  static Crowd of(Crowd a, Crowd b) {
    Crowd both = new Crowd();
    int next = 0;
    for (Member member : a.members) {
      for (; next < b.size() && b.members.get(next).rank < member.rank; next++) {
        both.add(b.members.get(next));
      }
      both.add(member);
    }
    b.members.subList(next, b.size()).forEach(both::add);
    return both;
  }

  /**
   * Adds a commitment.
   *
   * @param rank its place among all of the question, behind those that are already here
   */
  void add(int rank, Commitment c) {
    add(new Member(rank, c));
  }

  private void add(Member member) {
    Commitment c = member.commitment;
    members.add(member);
    voices.computeIfAbsent(c.actors(), v -> new ArrayList<>()).add(c);
    for (Id<Actor> actor : c.actors()) {
      voicesOf.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(c.actors());
    }
  }

  int size() {
    return members.size();
  }

  Commitment first() {
    return members.get(0).commitment;
  }

  /** Returns all, in the order of time. */
  List<Commitment> commitments() {
    return members.stream().map(Member::commitment).toList();
  }

  Set<Set<Id<Actor>>> voices() {
    return Collections.unmodifiableSet(voices.keySet());
  }

  /** Returns how many commitments the actors have here. */
  int size(Set<Id<Actor>> voice) {
    return of(voice).size();
  }

  /** Returns the commitments of the actors, in the order of time. */
  List<Commitment> of(Set<Id<Actor>> voice) {
    return voices.getOrDefault(voice, List.of());
  }

  /** Returns the voices here that have an actor in common with the voice. */
  private Set<Set<Id<Actor>>> related(Set<Id<Actor>> voice) {
    if (voice.size() == 1) {
      return voicesOf.getOrDefault(voice.iterator().next(), Set.of());
    }
    Set<Set<Id<Actor>>> found = new LinkedHashSet<>();
    voice.forEach(actor -> found.addAll(voicesOf.getOrDefault(actor, Set.of())));
    return found;
  }

  /** Returns whether somebody is here who has no actor in common with the voice. */
  boolean hasOtherThan(Set<Id<Actor>> voice) {
    return related(voice).size() < voices.size();
  }

  /** Returns whether there is known to be one in the other with whom nobody here has an actor. */
  boolean isApartFromSomebodyIn(Crowd other) {
    return related(other.first().actors()).isEmpty();
  }

  /**
   * Hands out pairs of voices, one here and one of the other, that have no actor in common: not
   * all, but enough to join all that any such pair joins.
   */
  void joinApart(Crowd other, BiConsumer<List<Commitment>, List<Commitment>> join) {
    Set<Id<Actor>> pivot = other.voices.keySet().iterator().next();
    Set<Set<Id<Actor>>> near = related(pivot);
    List<Set<Id<Actor>>> apart = voices.keySet().stream().filter(v -> !near.contains(v)).toList();
    apart.forEach(voice -> join.accept(of(voice), other.of(pivot)));
    for (Set<Id<Actor>> voice : other.voices.keySet()) {
      if (!voice.equals(pivot)) {
        Set<Set<Id<Actor>>> related = related(voice);
        Stream.concat(
                apart.stream().filter(v -> !related.contains(v)).limit(1),
                near.stream().filter(v -> !related.contains(v)))
            .forEach(v -> join.accept(of(v), other.of(voice)));
      }
    }
  }

  /**
   * Returns the first two commitments, one here and one of the other, that have no actor in common,
   * in the order of time; empty if there are none.
   */
  Optional<Pair> firstApartFrom(Crowd other) {
    if (!first().sharesActorWith(other.first())) {
      return Optional.of(
          isBefore(other) ? new Pair(first(), other.first()) : new Pair(other.first(), first()));
    }
    return Stream.of(firstHereApartFrom(other), other.firstHereApartFrom(this))
        .flatMap(Optional::stream)
        .min(Pair.IN_ORDER);
  }

  /** Returns whether the first here is before the first of the other in the order of time. */
  boolean isBefore(Crowd other) {
    boolean inOneSlot =
        first().proposition().question().equals(other.first().proposition().question());
    return inOneSlot
        ? members.get(0).rank < other.members.get(0).rank
        : Slots.BY_TIME.compare(first(), other.first()) <= 0;
  }

  private Optional<Pair> firstHereApartFrom(Crowd other) {
    for (Collection<Commitment> voice : voices.values()) {
      Commitment a = voice.iterator().next();
      if (other.hasOtherThan(a.actors())) {
        return other.members.stream()
            .map(Member::commitment)
            .filter(b -> !a.sharesActorWith(b))
            .findFirst()
            .map(b -> Pair.of(a, b));
      }
    }
    return Optional.empty();
  }

  /** Returns how many pairs of commitments here and of the other have no actor in common. */
  long pairsApartFrom(Crowd other) {
    if (voices.size() > other.voices.size()) {
      return other.pairsApartFrom(this);
    }
    long pairs = (long) size() * other.size();
    for (Set<Id<Actor>> voice : voices.keySet()) {
      for (Set<Id<Actor>> related : other.related(voice)) {
        pairs -= (long) size(voice) * other.size(related);
      }
    }
    return pairs;
  }
}
