package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each actor said about one question, or about two that declared relations join, in the order
 * of time.
 *
 * <p>What was said at no different time that is known is compared with each other. A claim is
 * compared with the claim that came last before it and, so that no slow change is missed, with the
 * least and the greatest; what is denied, with the last of each content before and after. States of
 * a running count follow each other by their own dates. What is declared to exclude each other is
 * compared whenever it was said.
 */
final class History {
  private final Judge judge;
  private final SortedMap<Id<Actor>, List<Commitment>> histories;
  private final Oppositions found;

  /** What makes a denial, or what is denied, take the place of an earlier one. */
  private record Content(Literal literal, Certainty certainty) {
    static Content of(Commitment c) {
      return new Content(Literal.of(c), c.certainty());
    }
  }

  /**
   * Makes the histories.
   *
   * @param commitments in the order of time
   * @param found where what shows a defect is gathered
   */
  History(List<Commitment> commitments, Judge judge, Oppositions found) {
    this.judge = judge;
    this.found = found;
    this.histories = histories(commitments);
  }

  /** By actor; who says the very same as another, together with him, has no history of his own. */
  private static SortedMap<Id<Actor>, List<Commitment>> histories(List<Commitment> commitments) {
    SortedMap<Id<Actor>, List<Commitment>> byActor = new TreeMap<>();
    IdentityHashMap<Commitment, Integer> places = new IdentityHashMap<>();
    for (Commitment c : commitments) {
      places.put(c, places.size());
      c.actors().forEach(actor -> byActor.computeIfAbsent(actor, k -> new ArrayList<>()).add(c));
    }
    Set<List<Integer>> known = new HashSet<>();
    byActor
        .values()
        .removeIf(own -> own.size() < 2 || !known.add(own.stream().map(places::get).toList()));
    return byActor;
  }

  /**
   * Returns in whose history two commitments are compared that have actors in common: his who said
   * least else, in which they are closest to each other.
   */
  private Id<Actor> owner(Collection<Id<Actor>> voice, Collection<Id<Actor>> other) {
    return voice.stream()
        .filter(actor -> other.contains(actor) && histories.containsKey(actor))
        .min(
            Comparator.comparing(
                    (Id<Actor> actor) -> histories.getOrDefault(actor, List.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Compares what each actor said about one question. */
  void compare() {
    histories.forEach(
        (actor, own) -> {
          OwnAnswers answers = answers(actor, own);
          compareAnswers(actor, own, answers);
          compareDeclared(own, answers);
        });
    histories.values().forEach(own -> found.join(Oppositions.UPDATE, own));
  }

  /** Compares what each actor said about the one question with what he said about the other. */
  void compareAcross() {
    histories.forEach(
        (actor, own) -> {
          if (own.stream().map(c -> c.proposition().question()).distinct().count() > 1) {
            compareDeclared(own, answers(actor, own));
          }
        });
  }

  private OwnAnswers answers(Id<Actor> actor, List<Commitment> own) {
    return new OwnAnswers(
        (voice, other) -> owner(voice, other).equals(actor),
        own,
        judge,
        this::compare,
        found::compareOwn,
        found::prefer);
  }

  private void compareDeclared(List<Commitment> own, OwnAnswers answers) {
    List<Commitment> related = new ArrayList<>();
    for (Commitment c : own) {
      if (!judge.bearing(Literal.of(c)).ends().isEmpty()) {
        related.add(c);
      }
    }
    if (related.size() > 1) {
      Chronicle chronicle = new Chronicle(related);
      chronicle.forEachTogether(answers::declaredWithin, answers::declaredBetween);
      chronicle.forEachInOrder(c -> true, c -> true, c -> c, answers::declaredBetween);
    }
  }

  private void compareAnswers(Id<Actor> actor, List<Commitment> own, OwnAnswers answers) {
    boolean moving = judge.isMoving(own.get(0));
    List<Commitment> undated = new ArrayList<>();
    List<Commitment> dated = new ArrayList<>();
    Map<When, List<Commitment>> states = new LinkedHashMap<>();
    for (Commitment c : own) {
      Optional<When> asOf = c.proposition().scope().asOf().filter(date -> moving);
      (asOf.isPresent() ? dated : undated).add(c);
      asOf.ifPresent(date -> states.computeIfAbsent(date, k -> new ArrayList<>()).add(c));
    }
    compareSaid(actor, undated, answers);
    states.values().forEach(state -> compareSaid(actor, state, answers));
    new Succession(judge, answers).compare(dated);
    answers.between(undated, dated);
  }

  /** Compares what is in the order of the time of speaking, the unknown last. */
  private void compareSaid(Id<Actor> actor, List<Commitment> own, OwnAnswers answers) {
    if (own.size() < 2) {
      return;
    }
    Chronicle chronicle = new Chronicle(own);
    chronicle.forEachTogether(answers::within, answers::between);
    chronicle.forEachInOrder(c -> true, c -> !c.affirmed(), Content::of, answers::between);
    chronicle.forEachInOrder(
        c -> !c.affirmed(), Commitment::affirmed, Content::of, answers::between);
    Past past = new Past(judge);
    chronicle.forEach(
        next -> {
          if (next.affirmed()) {
            past.rivals(next).forEach(earlier -> compareUndeclared(actor, earlier, next));
          }
        },
        earlier -> {
          if (earlier.affirmed()) {
            past.add(earlier);
          }
        });
  }

  private void compareUndeclared(Id<Actor> actor, Commitment a, Commitment b) {
    if (owner(a.actors(), b.actors()).equals(actor) && !judge.exclude(a, b)) {
      compare(a, b);
    }
  }

  /** Compares two, and returns whether a running count fell. */
  private boolean compare(Commitment a, Commitment b) {
    return found.compare(a, b).codes().contains(Oppositions.FALL);
  }
}
