package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Scope;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The states that one actor gives of what moves, in the order of their own dates: each is held
 * against the one before it of the same fact, as far as scopes tell, against the greatest, and
 * against those whose dates overlap with its own.
 */
final class Succession {
  /** Of what states are, but for their dates. */
  private record Fact(Line line, Scope scope) {
    static Fact of(Commitment c) {
      return new Fact(
          Line.of(c.proposition().value()).family(),
          c.proposition().scope().toBuilder().asOf(Optional.empty()).build());
    }
  }

  /** What is said of one fact as of one date, and whether a count fell with it. */
  private record State(When asOf, Fact fact, List<Commitment> answers, boolean fell) {
    static final Comparator<State> FIRST_OVER =
        Comparator.comparing((State state) -> state.asOf.endExclusive().orElse(LocalDateTime.MAX));

    Commitment last() {
      return answers.get(answers.size() - 1);
    }
  }

  /** How far the states of one fact have come. */
  private static final class Course {
    private List<Commitment> last = List.of();
    private @Nullable Commitment greatest;
  }

  private final Judge judge;
  private final OwnAnswers answers;
  private final Map<Fact, Course> courses = new LinkedHashMap<>();
  private final Map<Line, Facts.Index<Course>> byFacts = new EnumMap<>(Line.class);

  Succession(Judge judge, OwnAnswers answers) {
    this.judge = judge;
    this.answers = answers;
  }

  /** Compares the states, all of which are dated. */
  void compare(List<Commitment> dated) {
    SortedMap<When, List<Commitment>> states = new TreeMap<>();
    for (Commitment c : dated) {
      states
          .computeIfAbsent(c.proposition().scope().asOf().orElseThrow(), k -> new ArrayList<>())
          .add(c);
    }
    PriorityQueue<State> open = new PriorityQueue<>(State.FIRST_OVER);
    states.forEach(
        (asOf, state) -> {
          while (!open.isEmpty() && open.peek().asOf().isBefore(asOf)) {
            move(open.remove());
          }
          Map<Fact, List<Commitment>> byFact = new LinkedHashMap<>();
          state.forEach(c -> byFact.computeIfAbsent(Fact.of(c), k -> new ArrayList<>()).add(c));
          byFact.forEach((fact, next) -> open.add(new State(asOf, fact, next, fall(fact, next))));
        });
    Chronicle.forEachOverlapping(states, answers::betweenStates);
  }

  /** Compares states of one date with those before them, and returns whether a count fell. */
  private boolean fall(Fact fact, List<Commitment> next) {
    List<Commitment> before = new ArrayList<>();
    Facts.Index<Course> index = byFacts.get(fact.line());
    if (index != null) {
      index.like(facts(fact)).forEach(course -> before.addAll(course.last));
    }
    boolean fell = answers.betweenStates(before, next);
    Course course = courses.get(fact);
    Commitment greatest = course == null ? null : course.greatest;
    Commitment last = next.get(next.size() - 1);
    if (fell || greatest == null || before.contains(greatest) || !Past.isBelow(last, greatest)) {
      return fell;
    }
    return answers.betweenStates(List.of(greatest), List.of(last));
  }

  /** Takes the state, which is over, for the last of its fact. */
  private void move(State state) {
    Course course = courses.get(state.fact());
    if (course == null) {
      course = new Course();
      courses.put(state.fact(), course);
      byFacts
          .computeIfAbsent(state.fact().line(), k -> new Facts.Index<>())
          .add(facts(state.fact()), course);
    }
    Commitment last = state.last();
    Commitment greatest = course.greatest;
    course.greatest =
        state.fell() || greatest == null || Past.isBelow(greatest, last) ? last : greatest;
    course.last = state.answers();
  }

  private Facts facts(Fact fact) {
    return Facts.of(fact.scope(), fact.line(), judge.nested());
  }
}
