package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brute force: every answer that a small question can have, tried one after the other. */
final class Worlds {
  private static final int GREATEST_COUNT = 200;
  private static final int LAST_DAY = 30;

  private Worlds() {}

  /** Whether one answer satisfies all the commitments, which are about one question. */
  static boolean canAllBeTrue(Collection<Commitment> commitments) {
    return answers(commitments).anyMatch(answer -> commitments.stream().allMatch(answer));
  }

  /** The largest groups that one answer satisfies, found among all groups there are. */
  static Set<Set<Commitment>> largestGroups(List<Commitment> commitments) {
    List<Set<Commitment>> possible = new ArrayList<>();
    for (int bits = 1; bits < 1 << commitments.size(); bits++) {
      Set<Commitment> group = new HashSet<>();
      for (int i = 0; i < commitments.size(); i++) {
        if ((bits & 1 << i) != 0) {
          group.add(commitments.get(i));
        }
      }
      if (canAllBeTrue(group)) {
        possible.add(group);
      }
    }
    Set<Set<Commitment>> largest = new HashSet<>(possible);
    largest.removeIf(g -> possible.stream().anyMatch(h -> h.size() > g.size() && h.containsAll(g)));
    return largest;
  }

  private static Stream<Predicate<Commitment>> answers(Collection<Commitment> commitments) {
    Value value = commitments.iterator().next().proposition().value();
    if (value instanceof Quantity) {
      return IntStream.rangeClosed(0, GREATEST_COUNT)
          .mapToObj(n -> answer(v -> ((Quantity) v).hard().contains(Rational.of(n))));
    }
    if (value instanceof When) {
      return IntStream.rangeClosed(1, LAST_DAY)
          .mapToObj(day -> When.parse(String.format("2025-04-%02d", day)))
          .map(day -> answer(v -> day.isWithin((When) v)));
    }
    List<Value> values =
        value instanceof YesNo
            ? List.of(YesNo.YES, YesNo.NO)
            : Stream.concat(
                    commitments.stream().map(c -> c.proposition().value()),
                    Stream.of(Term.of("something else")))
                .toList();
    return values.stream().map(v -> answer(v::equals));
  }

  private static Predicate<Commitment> answer(Predicate<Value> fits) {
    return c -> fits.test(c.proposition().value()) == c.affirmed();
  }
}
