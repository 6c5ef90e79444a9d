package io.github.gainsay.consistency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.gainsay.Commitment;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brute force: every answer that a small question can have, tried one after the other. */
final class Worlds {
  private static final int GREATEST_COUNT = 200;
  private static final int LAST_DAY = 30;

  /** What two figures come to at most, where each is bounded by 4. */
  private static final int GREATEST_SUM = 10;

  private Worlds() {}

  /** Whether one answer satisfies all the commitments, which are about one question. */
  static boolean canAllBeTrue(Collection<Commitment> commitments) {
    return answers(commitments).anyMatch(answer -> commitments.stream().allMatch(answer));
  }

  /**
   * Whether some world satisfies all the commitments and respects all that is declared, where a
   * world gives one answer to each question.
   */
  static boolean canAllBeTrue(Collection<Commitment> commitments, List<Relation> relations) {
    Set<Proposition> contents = new LinkedHashSet<>();
    commitments.forEach(c -> contents.add(c.proposition()));
    relations.forEach(r -> contents.addAll(r.propositions()));
    Map<Question, List<Proposition>> questions =
        contents.stream().collect(groupingBy(Proposition::question, LinkedHashMap::new, toList()));
    Stream<World> worlds = Stream.of(new World(Map.of(), Set.of()));
    Set<Question> answered = new HashSet<>();
    for (Map.Entry<Question, List<Proposition>> question : questions.entrySet()) {
      List<World> answers = worlds(question.getKey(), question.getValue(), commitments);
      answered.add(question.getKey());
      List<Relation> decided =
          relations.stream()
              .filter(r -> concerns(r, question.getKey()) && isAmong(answered, r))
              .toList();
      worlds =
          worlds
              .flatMap(world -> answers.stream().map(world::and))
              .filter(world -> decided.stream().allMatch(world::respects));
    }
    return worlds.findAny().isPresent();
  }

  private static boolean concerns(Relation relation, Question question) {
    return relation.propositions().stream().anyMatch(p -> p.question().equals(question));
  }

  private static boolean isAmong(Set<Question> answered, Relation relation) {
    return relation.propositions().stream().allMatch(p -> answered.contains(p.question()));
  }

  /** The worlds of one question in which everything that is said of it is true. */
  private static List<World> worlds(
      Question question, List<Proposition> contents, Collection<Commitment> commitments) {
    List<Commitment> said =
        commitments.stream().filter(c -> c.proposition().question().equals(question)).toList();
    return worlds(question, contents)
        .filter(
            world ->
                said.stream()
                    .allMatch(c -> world.truths().contains(c.proposition()) == c.affirmed()))
        .toList();
  }

  private static Stream<World> worlds(Question question, List<Proposition> contents) {
    if (contents.get(0).value() instanceof Quantity) {
      return IntStream.rangeClosed(0, GREATEST_SUM)
          .mapToObj(
              n ->
                  world(
                      Map.of(question, n),
                      contents,
                      v -> ((Quantity) v).hard().contains(Rational.of(n))));
    }
    return values(contents.stream().map(Proposition::value))
        .map(answer -> world(Map.of(), contents, answer::equals));
  }

  private static World world(
      Map<Question, Integer> numbers, List<Proposition> contents, Predicate<Value> fits) {
    return new World(
        numbers, contents.stream().filter(p -> fits.test(p.value())).collect(toUnmodifiableSet()));
  }

  /** One answer to each question: the numbers, and which propositions they make true. */
  private record World(Map<Question, Integer> numbers, Set<Proposition> truths) {
    World and(World other) {
      Map<Question, Integer> allNumbers = new HashMap<>(numbers);
      allNumbers.putAll(other.numbers());
      Set<Proposition> allTruths = new HashSet<>(truths);
      allTruths.addAll(other.truths());
      return new World(allNumbers, allTruths);
    }

    boolean respects(Relation relation) {
      if (relation instanceof Relation.Excludes r) {
        return !truths.contains(r.a()) || !truths.contains(r.b());
      }
      if (relation instanceof Relation.Entails r) {
        return !truths.contains(r.premise()) || truths.contains(r.conclusion());
      }
      if (relation instanceof Relation.Equivalent r) {
        return truths.contains(r.a()) == truths.contains(r.b());
      }
      if (relation instanceof Relation.SubsetOf r) {
        return !truths.containsAll(r.propositions()) || number(r.part()) <= number(r.whole());
      }
      return adds((Relation.Total) relation);
    }

    /** A sum binds the figures of which it speaks, and only if these are the true ones. */
    private boolean adds(Relation.Total total) {
      List<Operand> held = total.plus().stream().filter(truths::contains).toList();
      boolean enough = total.exhaustive() ? held.size() == total.plus().size() : !held.isEmpty();
      if (!enough || !truths.contains(total.whole()) || !truths.containsAll(total.minus())) {
        return true;
      }
      int sum = sum(held) - sum(total.minus());
      return total.exhaustive() ? sum == number(total.whole()) : sum <= number(total.whole());
    }

    private int sum(List<Operand> figures) {
      return figures.stream().mapToInt(figure -> number((Proposition) figure)).sum();
    }

    private int number(Proposition figure) {
      return numbers.getOrDefault(figure.question(), 0);
    }
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
    return values(commitments.stream().map(c -> c.proposition().value()))
        .map(v -> answer(v::equals));
  }

  /** Yes and no, or the terms that are mentioned and another one. */
  private static Stream<Value> values(Stream<Value> mentioned) {
    List<Value> all = mentioned.distinct().toList();
    return all.get(0) instanceof YesNo
        ? Stream.of(YesNo.YES, YesNo.NO)
        : Stream.concat(all.stream(), Stream.of(Term.of("something else")));
  }

  private static Predicate<Commitment> answer(Predicate<Value> fits) {
    return c -> fits.test(c.proposition().value()) == c.affirmed();
  }
}
