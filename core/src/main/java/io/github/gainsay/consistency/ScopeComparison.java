package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two propositions that answer one question are about the same fact, key by key. */
final class ScopeComparison {
  /** How the two values of one key stand to each other. */
  enum Overlap {
    SAME,
    UNKNOWN,
    OVERLAPPING,
    DISJOINT;

    boolean isDifferent() {
      return this == OVERLAPPING || this == DISJOINT;
    }
  }

  /** Stands for scopes that a declared relation has settled. */
  static final ScopeComparison NOT_ASKED = new ScopeComparison();

  private final List<Reason> unknown = new ArrayList<>();
  private Overlap asOf = Overlap.SAME;
  private @Nullable Reason different;
  private @Nullable Reason overlapping;
  private boolean counted;
  private boolean measuredOnOneSide;

  private ScopeComparison() {}

  static ScopeComparison of(Dossier dossier, Proposition p, Proposition q) {
    ScopeComparison found = new ScopeComparison();
    found.counted = p.value() instanceof Quantity || q.value() instanceof Quantity;
    Scope a = p.scope();
    Scope b = q.scope();
    found.note("event", a.event(), b.event(), (x, y) -> events(dossier, x, y));
    found.note("when", a.when(), b.when(), ScopeComparison::spans);
    found.note("place", a.place(), b.place(), (x, y) -> names(dossier, x, y));
    found.note("population", a.population(), b.population(), (x, y) -> names(dossier, x, y));
    found.measuredOnOneSide =
        found.note("measure", a.measure(), b.measure(), (x, y) -> Overlap.DISJOINT)
            == Overlap.UNKNOWN;
    found.asOf = overlap(a.asOf(), b.asOf(), ScopeComparison::spans);
    if (found.asOf == Overlap.UNKNOWN) {
      found.unknown("as-of", a.asOf(), b.asOf());
    }
    return found;
  }

  private interface Measure<T> {
    /** Returns how two values stand to each other that are not equal. */
    Overlap of(T a, T b);
  }

  private <T> Overlap note(String key, Optional<T> a, Optional<T> b, Measure<T> measure) {
    Overlap overlap = overlap(a, b, measure);
    switch (overlap) {
      case UNKNOWN -> unknown(key, a, b);
      case DISJOINT -> {
        if (different == null) {
          different =
              Reason.of("scope-differs(" + key + ")", name(key), a.orElseThrow(), b.orElseThrow());
        }
      }
      case OVERLAPPING -> {
        if (overlapping == null) {
          overlapping =
              Reason.of("scope-overlaps(" + key + ")", name(key), a.orElseThrow(), b.orElseThrow());
        }
      }
      case SAME -> {}
    }
    return overlap;
  }

  private static <T> Overlap overlap(Optional<T> a, Optional<T> b, Measure<T> measure) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? Overlap.SAME : Overlap.UNKNOWN;
    }
    return a.equals(b) ? Overlap.SAME : measure.of(a.get(), b.get());
  }

  private void unknown(String key, Optional<?> a, Optional<?> b) {
    Object known = a.isPresent() ? a.get() : b.orElseThrow();
    unknown.add(Reason.of("scope-unknown(" + key + ")", name(key), known));
  }

  private static Message name(String key) {
    return Message.of("scope." + key);
  }

  private static Overlap spans(When a, When b) {
    return a.isDisjointFrom(b) ? Overlap.DISJOINT : Overlap.OVERLAPPING;
  }

  private static Overlap names(Dossier dossier, String a, String b) {
    return dossier.overlap(a, b) ? Overlap.OVERLAPPING : Overlap.DISJOINT;
  }

  private static Overlap events(Dossier dossier, Id<Event> a, Id<Event> b) {
    return enclosing(dossier, a).contains(b) || enclosing(dossier, b).contains(a)
        ? Overlap.OVERLAPPING
        : Overlap.DISJOINT;
  }

  private static Set<Id<Event>> enclosing(Dossier dossier, Id<Event> event) {
    Set<Id<Event>> found = new HashSet<>();
    Optional<Id<Event>> at = Optional.of(event);
    while (at.isPresent()) {
      found.add(at.get());
      at = dossier.get(at.get()).partOf();
    }
    return found;
  }

  /**
   * Why they are surely about different facts; empty if that is not sure. Numbers of facts that
   * overlap are numbers of different facts. The date of a running count is left out.
   */
  Optional<Reason> apart() {
    return Optional.ofNullable(different == null && counted ? overlapping : different);
  }

  /** Why they have nothing in common, whatever the dates of their states; empty if they may. */
  Optional<Reason> disjoint() {
    return Optional.ofNullable(different);
  }

  /** Which keys are known on one side only. */
  List<Reason> unknown() {
    return List.copyOf(unknown);
  }

  boolean measuredOnOneSide() {
    return measuredOnOneSide;
  }

  Overlap asOf() {
    return asOf;
  }
}
