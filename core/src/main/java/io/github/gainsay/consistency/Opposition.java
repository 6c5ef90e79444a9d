package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
  private final List<Note> notes = new ArrayList<>();

  /** Some pairs that show the defect, and the strongest of them. */
  private record Note(Object member, Witness strongest, long pairs) {}

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
    notes.add(new Note(pair.a(), pair, 1));
  }

  /**
   * Notes many pairs that show the defect.
   *
   * @param sides what the commitments hold: the one content and the other, or all contents in one
   * @param who the commitments that take part in some pair
   * @param strongest the strongest pair
   * @param pairs how many they are
   */
  void addAll(Collection<?> sides, Collection<Commitment> who, Witness strongest, long pairs) {
    Object first = strongest.a();
    sides.forEach(side -> groups.join(side, first));
    for (Commitment c : who) {
      groups.join(c, first);
      members.add(c);
    }
    notes.add(new Note(first, strongest, pairs));
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
    for (Note note : notes) {
      noted.computeIfAbsent(groups.of(note.member()), k -> new ArrayList<>()).add(note);
    }
    List<Dispute> found = new ArrayList<>();
    joined.forEach((root, all) -> found.add(dispute(all, noted.getOrDefault(root, List.of()))));
    return found;
  }

  private Dispute dispute(List<Commitment> who, List<Note> shown) {
    List<Commitment> sorted = who.stream().sorted(Slots.BY_TIME).toList();
    Witness strongest =
        shown.stream().map(Note::strongest).min(Dispute.STRONGEST_FIRST).orElseThrow();
    boolean opposed = strongest.comparison().verdict() == Verdict.CONTRADICTION;
    List<Position> positions =
        opposed && !declared
            ? Positions.ofOpposed(sorted, judge.narrowings())
            : Positions.ofDifferent(sorted);
    Question question = positions.get(0).commitments().get(0).proposition().question();
    long pairs = shown.stream().mapToLong(Note::pairs).sum();
    return new Dispute(
        question, positions, strongest, pairs, new Pairs(code, declared, judge, sorted)::all);
  }
}
