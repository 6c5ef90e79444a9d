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
 * later is compared with what came last before it, and, so that no slow change is missed, with what
 * came last of each other content; of figures, with the least and the greatest. States of a running
 * count follow each other by their own dates.
 */
final class History {
  private final boolean moving;
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
   * @param joined whether declared relations bear on the question, so that all is compared
   * @param found where what shows a defect is gathered
   */
  History(List<Commitment> commitments, boolean moving, boolean joined, Oppositions found) {
    this.moving = moving;
    this.joined = joined;
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
    Past past = new Past();
    List<Commitment> open = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Commitment next = own.get(i);
      if (next.saidAt().isEmpty()) {
        own.subList(0, i).forEach(earlier -> compare(earlier, next));
        continue;
      }
      When now = next.saidAt().get();
      open.removeIf(
          earlier -> {
            boolean over = earlier.saidAt().orElseThrow().isBefore(now);
            if (over) {
              past.add(earlier);
            }
            return over;
          });
      open.forEach(earlier -> compare(earlier, next));
      past.rivals(next).forEach(earlier -> compare(earlier, next));
      open.add(next);
    }
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
