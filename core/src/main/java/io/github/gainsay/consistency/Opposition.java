package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One defect among the commitments of a slot, or of two slots that declared relations join: who is
 * joined by it, how often, and what shows it most strongly. From this the disputes are made, and no
 * list of pairs.
 */
final class Opposition {
  private final String code;
  private final boolean declared;
  private final Judge judge;
  private final Groups<Object> groups = Groups.ofIdentical();
  private final Set<Commitment> members = Collections.newSetFromMap(new IdentityHashMap<>());

  /** By a commitment of the strongest pair. */
  private final IdentityHashMap<Commitment, Note> notes = new IdentityHashMap<>();

  /** Those all of whose commitments are members of one dispute. */
  private final Set<Stratum> joinedWhole = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Holders> united = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Some pairs that show the defect, and the strongest of them, but for its words. */
  private record Note(Witness strongest, long pairs) {
    /** Of two notes whose strongest pairs have the first commitment in common. */
    static Note ofSame(Note x, Note y) {
      return x.and(y, Dispute.STRONGEST_FIRST_OF_ONE);
    }

    static Note ofBoth(Note x, Note y) {
      return x.and(y, Dispute.STRONGEST_FIRST);
    }

    private Note and(Note other, Comparator<Witness> order) {
      boolean first = order.compare(strongest, other.strongest) <= 0;
      return new Note(first ? strongest : other.strongest, pairs + other.pairs);
    }
  }

  Opposition(String code, boolean declared, Judge judge) {
    this.code = code;
    this.declared = declared;
    this.judge = judge;
  }

  /** Notes two commitments that show the defect. */
  void add(Witness pair) {
    groups.join(pair.a(), pair.b());
    members.add(pair.a());
    members.add(pair.b());
    note(pair, 1);
  }

  /**
   * Notes that all holders of the ones and of the others show the defect, but for their own actors.
   *
   * @param shown two of them, compared in other words
   * @param matters of all contents of these, what shows the defect is of one dispute; empty if only
   *     what shows it with each other is
   */
  void add(Holders x, Holders y, Witness shown, List<Stratum> matters) {
    if (united.contains(x)) {
      addTo(x, y);
    } else if (united.contains(y)) {
      addTo(y, x);
    } else {
      addMembers(x, y.crowd());
      addMembers(y, x.crowd());
      if (matters.isEmpty()) {
        x.crowd().joinApart(y.crowd(), (some, others) -> groups.join(some.get(0), others.get(0)));
      } else {
        joinMembers(x.crowd(), y.crowd(), shown.a());
        joinMembers(y.crowd(), x.crowd(), shown.a());
      }
      if (!areOfOneDispute(x.crowd(), y.crowd(), shown)
          || !areOfOneDispute(y.crowd(), x.crowd(), shown)) {
        noteEach(x.crowd(), y.crowd(), shown);
        return;
      }
    }
    matters.forEach(matter -> join(matter, shown.a()));
    note(shown, x.crowd().pairsApartFrom(y.crowd()));
  }

  private void join(Stratum matter, Commitment member) {
    if (joinedWhole.add(matter)) {
      matter.cells().forEach(content -> groups.join(matter, content));
    }
    groups.join(member, matter);
  }

  private void joinMembers(Crowd crowd, Crowd others, Object all) {
    for (Set<Id<Actor>> voice : crowd.voices()) {
      if (others.hasOtherThan(voice)) {
        groups.join(crowd.of(voice).get(0), all);
      }
    }
  }

  private boolean areOfOneDispute(Crowd crowd, Crowd others, Witness shown) {
    Object dispute = groups.of(shown.a());
    return crowd.voices().stream()
        .filter(others::hasOtherThan)
        .allMatch(voice -> groups.of(crowd.of(voice).get(0)) == dispute);
  }

  /** Notes what is shown by some and others who are no more than a few, each with each. */
  private void noteEach(Crowd some, Crowd others, Witness like) {
    for (Set<Id<Actor>> voice : some.voices()) {
      for (Set<Id<Actor>> other : others.voices()) {
        if (Collections.disjoint(voice, other)) {
          Crowd.Pair first = Crowd.Pair.of(some.of(voice).get(0), others.of(other).get(0));
          note(
              new Witness(first.a(), first.b(), like.comparison()),
              (long) some.size(voice) * others.size(other));
        }
      }
    }
  }

  /** Adds what shows the defect with some of those who are of one dispute. */
  private void addTo(Holders one, Holders more) {
    if (united.contains(more)) {
      groups.join(one.crowd().first(), more.crowd().first());
      return;
    }
    for (Set<Id<Actor>> voice : more.crowd().voices()) {
      if (one.crowd().hasOtherThan(voice)) {
        groups.join(one.crowd().first(), more.crowd().of(voice).get(0));
      }
    }
    addMembers(more, one.crowd());
  }

  private void addMembers(Holders holders, Crowd others) {
    Crowd crowd = holders.crowd();
    for (Set<Id<Actor>> voice : crowd.voices()) {
      if (others.hasOtherThan(voice)) {
        crowd.of(voice).forEach(c -> addMember(c, crowd.of(voice).get(0)));
      }
    }
    for (Cell content : holders.contents()) {
      for (Set<Id<Actor>> voice : content.crowd().voices()) {
        if (others.hasOtherThan(voice)) {
          groups.join(content.crowd().of(voice).get(0), content);
        }
      }
    }
    if (crowd.isApartFromSomebodyIn(others)) {
      united.add(holders);
    }
  }

  private void addMember(Commitment c, Object side) {
    groups.join(c, side);
    members.add(c);
  }

  /**
   * Notes many pairs that show the defect.
   *
   * @param who the commitments that take part in some pair
   * @param strongest the strongest pair
   * @param pairs how many they are
   */
  void addAll(Collection<Commitment> who, Witness strongest, long pairs) {
    who.forEach(c -> addMember(c, strongest.a()));
    note(strongest, pairs);
  }

  /** Takes the pair, which is counted among others, for the strongest if it is. */
  void prefer(Witness pair) {
    note(pair, 0);
  }

  private void note(Witness strongest, long pairs) {
    notes.merge(strongest.a(), new Note(strongest, pairs), Note::ofSame);
  }

  /** Joins those among the commitments that show the defect. */
  void join(List<Commitment> own) {
    List<Commitment> showing = own.stream().filter(members::contains).toList();
    showing.forEach(c -> groups.join(showing.get(0), c));
  }

  /** Returns the disputes, each of commitments that are joined to each other. */
  List<Dispute> disputes() {
    IdentityHashMap<Object, List<Commitment>> joined = new IdentityHashMap<>();
    for (Commitment c : members) {
      joined.computeIfAbsent(groups.of(c), k -> new ArrayList<>()).add(c);
    }
    IdentityHashMap<Object, List<Note>> noted = new IdentityHashMap<>();
    notes.forEach(
        (member, note) ->
            noted.computeIfAbsent(groups.of(member), k -> new ArrayList<>()).add(note));
    List<Dispute> found = new ArrayList<>();
    joined.forEach((root, all) -> found.add(dispute(all, noted.getOrDefault(root, List.of()))));
    return found;
  }

  private Dispute dispute(List<Commitment> who, List<Note> shown) {
    List<Commitment> sorted = who.stream().sorted(Slots.BY_TIME).toList();
    Note all = shown.stream().reduce(Note::ofBoth).orElseThrow();
    Commitment a = all.strongest().a();
    Commitment b = all.strongest().b();
    Witness strongest = new Witness(a, b, judge.compare(a, b));
    boolean opposed = strongest.comparison().verdict() == Verdict.CONTRADICTION;
    List<Position> positions =
        opposed && !declared
            ? Positions.ofOpposed(sorted, judge.narrowings())
            : Positions.ofDifferent(sorted);
    Question question = positions.get(0).commitments().get(0).proposition().question();
    return new Dispute(
        question, positions, strongest, all.pairs(), new Pairs(code, declared, judge, sorted)::all);
  }
}
