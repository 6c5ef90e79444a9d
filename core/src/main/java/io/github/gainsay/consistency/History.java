package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each actor said about one question, in the order of time.
 *
 * <p>What was said at no different time that is known is compared with each other. What was said
 * later is compared with what came last before it and, so that no slow change is missed, with the
 * least and the greatest; with denials, of each content. States of a running count follow each
 * other by their own dates.
 */
final class History {
  private final Judge judge;
  private final boolean moving;

  /** Whether declared relations bear on the question, so that all is compared. */
  private final boolean joined;

  private final IdentityHashMap<Commitment, Integer> positions = new IdentityHashMap<>();
  private final Collection<List<Commitment>> histories;

  /** Pairs of commitments of which one is of several actors, so that it is in several histories. */
  private final Set<Long> compared = new HashSet<>();

  private final Oppositions found;

  /**
   * Makes the histories.
   *
   * @param commitments in the order of time
   * @param moving whether answers move with time
   * @param found where what shows a defect is gathered
   */
  History(List<Commitment> commitments, Judge judge, boolean moving, Oppositions found) {
    this.judge = judge;
    this.moving = moving;
    this.joined = judge.hasRelations(commitments.get(0).proposition().question());
    this.found = found;
    for (Commitment c : commitments) {
      positions.put(c, positions.size());
    }
    histories = histories(commitments);
  }

  /** By actor; an actor who is committed only together with another has no history of his own. */
  private Collection<List<Commitment>> histories(List<Commitment> commitments) {
    Map<Id<Actor>, List<Commitment>> byActor = new LinkedHashMap<>();
    for (Commitment c : commitments) {
      c.actors().forEach(actor -> byActor.computeIfAbsent(actor, k -> new ArrayList<>()).add(c));
    }
    Map<List<Integer>, List<Commitment>> found = new LinkedHashMap<>();
    for (List<Commitment> own : byActor.values()) {
      if (own.size() > 1) {
        found.putIfAbsent(own.stream().map(positions::get).toList(), own);
      }
    }
    return found.values();
  }

  void compare() {
    for (List<Commitment> own : histories) {
      if (joined) {
        for (int i = 0; i < own.size(); i++) {
          compareAll(own.subList(i, i + 1), own.subList(i + 1, own.size()));
        }
        continue;
      }
      List<Commitment> undated = new ArrayList<>();
      Map<When, List<Commitment>> states = new LinkedHashMap<>();
      for (Commitment c : own) {
        c.proposition()
            .scope()
            .asOf()
            .filter(asOf -> moving)
            .map(asOf -> states.computeIfAbsent(asOf, k -> new ArrayList<>()))
            .orElse(undated)
            .add(c);
      }
      compareSaid(undated);
      compareStates(states);
      states.values().forEach(state -> compareAll(undated, state));
      found.join(Oppositions.UPDATE, own);
    }
  }

  /** Compares what is in the order of the time of speaking, the unknown last. */
  private void compareSaid(List<Commitment> own) {
    List<Commitment> dated = own.stream().filter(c -> c.saidAt().isPresent()).toList();
    Past past = new Past(judge.nests());
    List<Commitment> open = new ArrayList<>();
    Map<When, List<Commitment>> together = new LinkedHashMap<>();
    for (Commitment next : dated) {
      When now = saidAt(next);
      together.computeIfAbsent(now, k -> new ArrayList<>()).add(next);
      open.removeIf(
          earlier -> {
            boolean over = saidAt(earlier).isBefore(now);
            if (over) {
              past.add(earlier);
            }
            return over;
          });
      open.stream()
          .filter(earlier -> !saidAt(earlier).equals(now))
          .forEach(earlier -> compare(earlier, next));
      past.rivals(next).forEach(earlier -> compare(earlier, next));
      open.add(next);
    }
    together.values().stream().filter(c -> c.size() > 1).forEach(c -> compareTogether(c, false));
    if (dated.size() < own.size()) {
      compareTogether(own, true);
    }
  }

  private static When saidAt(Commitment c) {
    return c.saidAt().orElseThrow();
  }

  private void compareTogether(List<Commitment> own, boolean undatedOnly) {
    new OwnAnswers(own, judge, moving, undatedOnly, this::compare, found::compareOwn).compare();
  }

  /** Compares the states of a running count, each with the one before it and the greatest. */
  private void compareStates(Map<When, List<Commitment>> states) {
    List<Commitment> before = List.of();
    @Nullable Commitment greatest = null;
    for (When asOf : states.keySet().stream().sorted().toList()) {
      List<Commitment> state = Objects.requireNonNull(states.get(asOf));
      compareSaid(state);
      boolean fell = compareAll(before, state);
      Commitment last = state.get(state.size() - 1);
      if (!fell && greatest != null && !before.contains(greatest) && Past.isBelow(last, greatest)) {
        fell = compare(greatest, last);
      }
      greatest = fell || greatest == null || Past.isBelow(greatest, last) ? last : greatest;
      before = state;
    }
  }

  private boolean compareAll(List<Commitment> some, List<Commitment> others) {
    boolean fell = false;
    for (Commitment a : some) {
      for (Commitment b : others) {
        fell |= compare(a, b);
      }
    }
    return fell;
  }

  /** Compares two, unless that has been done, and returns whether a running count fell. */
  private boolean compare(Commitment a, Commitment b) {
    return isNew(a, b) && found.compare(a, b).codes().contains(Oppositions.FALL);
  }

  private boolean isNew(Commitment a, Commitment b) {
    long first = Objects.requireNonNull(positions.get(a));
    long second = Objects.requireNonNull(positions.get(b));
    if (first == second || (a.actors().size() == 1 && b.actors().size() == 1)) {
      return first != second;
    }
    return compared.add(Math.min(first, second) * positions.size() + Math.max(first, second));
  }
}
