package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Scope;
import io.github.gainsay.consistency.Stratum.Manner;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Contents of one question by what they have in common: the line on which they lie, the fact, the
 * certainty, whether they are claimed or denied. Within a stratum, and between two of one line, not
 * all need be paired, see {@link StrataComparison}.
 */
final class Strata {
  /** What the answers of a stratum have in common. */
  private record Key(
      Line line,
      Optional<Unit> unit,
      Scope facts,
      boolean dated,
      Optional<When> asSaid,
      Certainty certainty,
      boolean butDenial,
      Manner manner) {}

  private final Map<Key, Stratum> strata = new LinkedHashMap<>();
  private final Judge judge;
  private final boolean moving;

  /** By the date of the state or else of the fact; the unknown one may be any. */
  private final Stretches<Key> byDate =
      new Stretches<>() {
        /** How far the clocks of two dates may be apart. */
        private static final int HOURS = 36;

        @Override
        public int compareLower(Key a, Key b) {
          return begin(a).orElse(LocalDateTime.MIN).compareTo(begin(b).orElse(LocalDateTime.MIN));
        }

        @Override
        public int compareUpper(Key a, Key b) {
          return end(a).orElse(LocalDateTime.MAX).compareTo(end(b).orElse(LocalDateTime.MAX));
        }

        @Override
        public boolean isBelow(Key a, Key b) {
          Optional<LocalDateTime> end = end(a);
          Optional<LocalDateTime> begin = begin(b);
          return end.isPresent()
              && begin.isPresent()
              && Duration.between(end.get(), begin.get()).toHours() >= HOURS;
        }

        private Optional<LocalDateTime> begin(Key key) {
          return date(key).flatMap(When::begin);
        }

        private Optional<LocalDateTime> end(Key key) {
          return date(key).flatMap(When::endExclusive);
        }
      };

  /**
   * Makes strata of the cells.
   *
   * @param moving whether answers move with time, so that states of different dates are different
   *     facts
   */
  Strata(List<Cell> cells, Judge judge, boolean moving) {
    this.judge = judge;
    this.moving = moving;
    for (Cell cell : cells) {
      Key key = key(cell);
      strata.computeIfAbsent(key, k -> new Stratum(k.line(), k.unit(), k.manner())).add(cell);
    }
  }

  private Key key(Cell cell) {
    Scope scope = cell.literal().proposition().scope();
    boolean dated = scope.asOf().isPresent();
    Scope facts = dated && !moving ? scope.toBuilder().asOf(Optional.empty()).build() : scope;
    Optional<Unit> unit =
        cell.literal().proposition().value() instanceof Quantity q
            ? Optional.of(q.unit())
            : Optional.empty();
    Line line = Line.of(cell.literal().proposition().value());
    Manner manner =
        new Manner(
            cell.literal().affirmed(), cell.isAffirmed(), judge.allowsOthers(cell.literal()));
    return new Key(
        line, unit, facts, dated, cell.asSaid(), cell.certainty(), cell.isButDenial(), manner);
  }

  List<Stratum> all() {
    return List.copyOf(strata.values());
  }

  /**
   * Hands out all pairs of strata of one line whose facts may be the same, and some others: what is
   * known of both is equal, or may overlap if that is enough, and so do their dates.
   */
  void forEachPair(BiConsumer<Stratum, Stratum> use) {
    Map<List<Object>, List<Key>> byWhatIsKnown = new LinkedHashMap<>();
    for (Key key : strata.keySet()) {
      List<Object> known = new ArrayList<>(List.of(key.line(), key.dated()));
      known.addAll(compared(key).shape());
      byWhatIsKnown.computeIfAbsent(known, k -> new ArrayList<>()).add(key);
    }
    List<List<Key>> kinds = List.copyOf(byWhatIsKnown.values());
    for (int i = 0; i < kinds.size(); i++) {
      meet(kinds.get(i), use);
      for (int j = i + 1; j < kinds.size(); j++) {
        if (kinds.get(i).get(0).line().with(kinds.get(j).get(0).line()).isPresent()) {
          meet(kinds.get(i), kinds.get(j), use);
        }
      }
    }
  }

  private void meet(List<Key> kind, BiConsumer<Stratum, Stratum> use) {
    byFacts(kind, kind.get(0))
        .values()
        .forEach(keys -> byDate.forEachMeeting(keys, (a, b) -> use.accept(of(a), of(b))));
  }

  /** States of which only some are dated may be of one date. */
  private void meet(List<Key> some, List<Key> others, BiConsumer<Stratum, Stratum> use) {
    boolean undated = some.get(0).dated() != others.get(0).dated();
    Map<List<Object>, List<Key>> candidates = byFacts(some, others.get(0));
    byFacts(others, some.get(0))
        .forEach(
            (facts, keys) -> {
              List<Key> found = candidates.getOrDefault(facts, List.of());
              if (undated) {
                found.forEach(a -> keys.forEach(b -> use.accept(of(a), of(b))));
              } else {
                byDate.forEachMeeting(found, keys, (a, b) -> use.accept(of(a), of(b)));
              }
            });
  }

  private Stratum of(Key key) {
    return Objects.requireNonNull(strata.get(key));
  }

  /** Groups the keys by those of their facts that are known of the other, too. */
  private Map<List<Object>, List<Key>> byFacts(List<Key> keys, Key other) {
    List<Boolean> known = compared(other).shape();
    Map<List<Object>, List<Key>> found = new LinkedHashMap<>();
    for (Key key : keys) {
      found.computeIfAbsent(compared(key).shared(known), k -> new ArrayList<>()).add(key);
    }
    return found;
  }

  private Facts compared(Key key) {
    return Facts.of(key.facts(), key.line(), judge.nests());
  }

  private Optional<When> date(Key key) {
    if (!moving) {
      return key.facts().when();
    }
    return key.dated() ? key.facts().asOf() : key.asSaid();
  }
}
