package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.value.When;
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
import java.util.stream.Stream;

/**
 * One content held with one certainty, and everybody who holds it.
 *
 * <p>How it stands to another cell is the same for whichever of their holders have no actor in
 * common, so one such pair is enough to know all of them.
 */
final class Cell {
  /** What makes commitments of different actors stand in the same way to any third. */
  private record Key(
      Literal literal,
      boolean affirmed,
      Certainty certainty,
      boolean butDenial,
      Optional<When> asSaid) {}

  /**
   * How and of which fact something is held.
   *
   * @param kind of which kind the value is
   * @param holds whether it holds, in as few negations as possible
   */
  record Manner(
      Scope fact,
      Class<?> kind,
      boolean holds,
      boolean affirmed,
      Certainty certainty,
      boolean butDenial,
      Optional<When> asSaid) {}

  private final Key key;
  private final List<Commitment> holders = new ArrayList<>();

  /** By who is committed, in the order of the holders. */
  private final Map<Set<Id<Actor>>, List<Commitment>> voices = new LinkedHashMap<>();

  private final Map<Id<Actor>, Set<Set<Id<Actor>>>> voicesOf = new HashMap<>();

  /** The place of the first holder among all commitments of the slot. */
  private final int rank;

  private Cell(Key key, int rank) {
    this.key = key;
    this.rank = rank;
  }

  /**
   * Returns the cells of the commitments, which are in the order of time.
   *
   * @param moving whether answers move with time, so that it matters when they were said
   */
  static List<Cell> of(Dossier dossier, List<Commitment> commitments, boolean moving) {
    Map<Key, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < commitments.size(); i++) {
      Commitment c = commitments.get(i);
      int rank = i;
      Literal literal = Literal.of(c);
      cells
          .computeIfAbsent(
              new Key(
                  literal,
                  c.affirmed(),
                  c.certainty(),
                  Standpoints.isButDenial(dossier, c),
                  moving ? States.asSaid(c) : Optional.empty()),
              key -> new Cell(key, rank))
          .add(c);
    }
    return List.copyOf(cells.values());
  }

  private void add(Commitment c) {
    holders.add(c);
    voices.computeIfAbsent(c.actors(), v -> new ArrayList<>()).add(c);
    for (Id<Actor> actor : c.actors()) {
      voicesOf.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(c.actors());
    }
  }

  Literal literal() {
    return key.literal();
  }

  Certainty certainty() {
    return key.certainty();
  }

  /** Returns how it is held: all that makes two contents clash but for the values themselves. */
  Manner manner() {
    Proposition content = key.literal().proposition();
    return new Manner(
        content.scope(),
        content.value().getClass(),
        key.literal().affirmed(),
        key.affirmed(),
        key.certainty(),
        key.butDenial(),
        key.asSaid());
  }

  /** Returns whether it is but a denial, though it came as a retraction. */
  boolean isButDenial() {
    return key.butDenial();
  }

  /** Returns whether it was said, and not its opposite denied. */
  boolean isAffirmed() {
    return key.affirmed();
  }

  /** Returns when it was said, if that stands for the date of the state. */
  Optional<When> asSaid() {
    return key.asSaid();
  }

  /** Returns who holds it, in the order of time. */
  List<Commitment> holders() {
    return Collections.unmodifiableList(holders);
  }

  Commitment first() {
    return holders.get(0);
  }

  Set<Set<Id<Actor>>> voices() {
    return Collections.unmodifiableSet(voices.keySet());
  }

  /** Returns how many commitments the actors have to it. */
  int size(Set<Id<Actor>> voice) {
    return voices.getOrDefault(voice, List.of()).size();
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

  /** Returns whether somebody holds it who has no actor in common with the voice. */
  boolean isHeldBesides(Set<Id<Actor>> voice) {
    return related(voice).size() < voices.size();
  }

  /** Returns the holders here for whom there is one of the other without a common actor. */
  List<Commitment> holdersApartFrom(Cell other) {
    return holders.stream().filter(c -> other.isHeldBesides(c.actors())).toList();
  }

  /**
   * Returns the first two holders, one here and one of the other, who have no actor in common, in
   * the order of time; empty if there are none.
   */
  Optional<Pair> firstApartFrom(Cell other) {
    if (!first().sharesActorWith(other.first())) {
      return Optional.of(
          isBefore(other) ? new Pair(first(), other.first()) : new Pair(other.first(), first()));
    }
    return Stream.of(firstHereApartFrom(other), other.firstHereApartFrom(this))
        .flatMap(Optional::stream)
        .min(Pair.IN_ORDER);
  }

  private boolean isBefore(Cell other) {
    boolean inOneSlot =
        key.literal().proposition().question().equals(other.key.literal().proposition().question());
    return inOneSlot ? rank < other.rank : Slots.BY_TIME.compare(first(), other.first()) <= 0;
  }

  private Optional<Pair> firstHereApartFrom(Cell other) {
    for (Collection<Commitment> voice : voices.values()) {
      Commitment a = voice.iterator().next();
      if (other.isHeldBesides(a.actors())) {
        return other.holders.stream()
            .filter(b -> !a.sharesActorWith(b))
            .findFirst()
            .map(b -> Pair.of(a, b));
      }
    }
    return Optional.empty();
  }

  /** Two commitments, in the order of time. */
  record Pair(Commitment a, Commitment b) {
    static final Comparator<Pair> IN_ORDER =
        Comparator.comparing(Pair::a, Slots.BY_TIME).thenComparing(Pair::b, Slots.BY_TIME);

    static Pair of(Commitment a, Commitment b) {
      return Slots.BY_TIME.compare(a, b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** Returns how many pairs of holders of this and the other have no actor in common. */
  long pairsApartFrom(Cell other) {
    long pairs = (long) holders.size() * other.holders.size();
    for (Set<Id<Actor>> voice : voices.keySet()) {
      for (Set<Id<Actor>> related : other.related(voice)) {
        pairs -= (long) size(voice) * other.size(related);
      }
    }
    return pairs;
  }
}
