package io.github.gainsay.consistency;

import io.github.gainsay.value.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds of many things those that may be about one fact: what is known of both is equal, or may
 * overlap if that is enough, and so do their dates. Others may be among them.
 *
 * @param <T> the kind of things
 */
final class Meetings<T> {
  /** What is dated. */
  enum Dated {
    /** The fact. */
    FACT,
    /** A state of it. */
    STATE,
    /** That somebody says so. */
    SAYING
  }

  /**
   * Where a thing may be met.
   *
   * @param facts what is known of its fact
   * @param dated what has the date; dates of different things are not compared
   * @param date the unknown one may be any
   */
  record Place(Facts facts, Dated dated, Optional<When> date) {
    private List<Object> shape() {
      List<Object> known = new ArrayList<>(List.of(dated));
      known.addAll(facts.shape());
      return known;
    }
  }

  private record Guest<T>(Place place, T thing) {}

  private final Map<List<Object>, List<Guest<T>>> kinds = new LinkedHashMap<>();

  private final Stretches<Guest<T>> byDate =
      new Stretches<>() {
        /** How far the clocks of two dates may be apart. */
        private static final int HOURS = 36;

        @Override
        public int compareLower(Guest<T> a, Guest<T> b) {
          return begin(a).orElse(LocalDateTime.MIN).compareTo(begin(b).orElse(LocalDateTime.MIN));
        }

        @Override
        public int compareUpper(Guest<T> a, Guest<T> b) {
          return end(a).orElse(LocalDateTime.MAX).compareTo(end(b).orElse(LocalDateTime.MAX));
        }

        @Override
        public boolean isBelow(Guest<T> a, Guest<T> b) {
          Optional<LocalDateTime> end = end(a);
          Optional<LocalDateTime> begin = begin(b);
          return end.isPresent()
              && begin.isPresent()
              && Duration.between(end.get(), begin.get()).toHours() >= HOURS;
        }

        private Optional<LocalDateTime> begin(Guest<T> guest) {
          return guest.place().date().flatMap(When::begin);
        }

        private Optional<LocalDateTime> end(Guest<T> guest) {
          return guest.place().date().flatMap(When::endExclusive);
        }
      };

  void add(Place place, T thing) {
    kinds.computeIfAbsent(place.shape(), k -> new ArrayList<>()).add(new Guest<>(place, thing));
  }

  /** Hands out the pairs of things here. */
  void forEach(BiConsumer<T, T> use) {
    List<List<Guest<T>>> all = List.copyOf(kinds.values());
    for (int i = 0; i < all.size(); i++) {
      byFacts(all.get(i), all.get(i))
          .values()
          .forEach(
              guests -> byDate.forEachMeeting(guests, (a, b) -> use.accept(a.thing(), b.thing())));
      for (int j = i + 1; j < all.size(); j++) {
        meet(all.get(i), all.get(j), use);
      }
    }
  }

  /** Hands out the pairs of one thing here and one of the others. */
  void forEachWith(Meetings<T> others, BiConsumer<T, T> use) {
    kinds.values().forEach(some -> others.kinds.values().forEach(more -> meet(some, more, use)));
  }

  private void meet(List<Guest<T>> some, List<Guest<T>> others, BiConsumer<T, T> use) {
    boolean comparable = some.get(0).place().dated() == others.get(0).place().dated();
    Map<List<Object>, List<Guest<T>>> candidates = byFacts(some, others);
    byFacts(others, some)
        .forEach(
            (facts, guests) -> {
              List<Guest<T>> found = candidates.getOrDefault(facts, List.of());
              if (comparable) {
                byDate.forEachMeeting(found, guests, (a, b) -> use.accept(a.thing(), b.thing()));
              } else {
                found.forEach(a -> guests.forEach(b -> use.accept(a.thing(), b.thing())));
              }
            });
  }

  /** Groups guests by those of their facts that are known of the others, too. */
  private Map<List<Object>, List<Guest<T>>> byFacts(List<Guest<T>> guests, List<Guest<T>> others) {
    List<Boolean> known = others.get(0).place().facts().shape();
    Map<List<Object>, List<Guest<T>>> found = new LinkedHashMap<>();
    for (Guest<T> guest : guests) {
      found.computeIfAbsent(guest.place().facts().shared(known), k -> new ArrayList<>()).add(guest);
    }
    return found;
  }
}
