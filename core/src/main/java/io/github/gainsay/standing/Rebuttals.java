package io.github.gainsay.standing;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which contents that somebody is committed to exclude each other.
 *
 * <p>Whatever excludes something is in a dispute, but for the earlier states of a running count: of
 * these only the greatest is in one with a later state that is less.
 */
final class Rebuttals {
  private static final String SUM = "aggregate-mismatch";
  private static final List<String> DISPUTES =
      List.of(
          "change-of-position",
          "contradiction",
          "date-contradiction",
          "decreasing-total",
          "distortion",
          "numeric-contradiction",
          "self-contradiction");

  private final RuleContext context;
  private final Set<Literal> disputed = new HashSet<>();

  /** By question, what is said, and for each way of saying it one who says it so. */
  private final Map<Question, Map<Literal, List<Commitment>>> slots = new LinkedHashMap<>();

  Rebuttals(RuleContext context) {
    this.context = context;
    for (String code : DISPUTES) {
      for (Dispute dispute : context.disputes(code)) {
        dispute.positions().forEach(p -> p.commitments().forEach(c -> disputed.add(Literal.of(c))));
      }
    }
    context
        .commitments()
        .forEach(
            (question, commitments) ->
                slots.put(question, byContent(commitments, change(question) != Change.CONSTANT)));
  }

  private Change change(Question question) {
    return context
        .dossier()
        .find(question.property())
        .map(Property::change)
        .orElse(Change.CONSTANT);
  }

  /** Whoever is committed stands to others in the same way, if it does not matter when. */
  private static Map<Literal, List<Commitment>> byContent(
      List<Commitment> commitments, boolean moving) {
    Map<Literal, Map<Object, Commitment>> found = new LinkedHashMap<>();
    for (Commitment c : commitments) {
      Object way =
          List.of(
              c.actors(),
              moving ? c.saidAt() : "",
              c.certainty(),
              isPlain(c) ? "" : c.statement().id());
      found.computeIfAbsent(Literal.of(c), l -> new LinkedHashMap<>()).putIfAbsent(way, c);
    }
    Map<Literal, List<Commitment>> contents = new LinkedHashMap<>();
    found.forEach((literal, ways) -> contents.put(literal, List.copyOf(ways.values())));
    return contents;
  }

  /** Whether it says nothing else, and renders no words that another statement may render, too. */
  private static boolean isPlain(Commitment c) {
    return c.statement() instanceof Claim claim && claim.passage().isEmpty();
  }

  /** Hands out each two contents that exclude each other, once. */
  void forEach(BiConsumer<Literal, Literal> use) {
    slots.forEach(
        (question, contents) -> {
          List<Literal> open = disputed(contents);
          for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
              hand(open.get(i), contents, open.get(j), contents, use);
            }
          }
          if (change(question) == Change.CUMULATIVE) {
            contents.keySet().stream()
                .filter(b -> !disputed.contains(b))
                .forEach(b -> open.forEach(a -> hand(a, contents, b, contents, use)));
          }
          for (Question other : context.joinedTo(question)) {
            Map<Literal, List<Commitment>> joined = slots.get(other);
            if (joined != null && question.compareTo(other) < 0) {
              List<Literal> others = disputed(joined);
              open.forEach(a -> others.forEach(b -> hand(a, contents, b, joined, use)));
            }
          }
        });
  }

  private List<Literal> disputed(Map<Literal, List<Commitment>> contents) {
    return contents.keySet().stream().filter(disputed::contains).toList();
  }

  private void hand(
      Literal a,
      Map<Literal, List<Commitment>> some,
      Literal b,
      Map<Literal, List<Commitment>> others,
      BiConsumer<Literal, Literal> use) {
    List<Commitment> holders = some.getOrDefault(a, List.of());
    List<Commitment> opponents = others.getOrDefault(b, List.of());
    if (holders.stream().anyMatch(x -> opponents.stream().anyMatch(y -> exclude(x, y)))) {
      use.accept(a, b);
    }
  }

  /** Whole and part of a sum that does not come out do not exclude each other by themselves. */
  private boolean exclude(Commitment a, Commitment b) {
    Comparison comparison = context.compare(a, b);
    return comparison.verdict() == Verdict.CONTRADICTION && !comparison.codes().contains(SUM);
  }

  /** Returns what is said, and by whom. */
  Map<Literal, List<Commitment>> contents() {
    Map<Literal, List<Commitment>> all = new LinkedHashMap<>();
    for (Commitment c : context.dossier().commitments()) {
      all.computeIfAbsent(Literal.of(c), l -> new ArrayList<>()).add(c);
    }
    return all;
  }
}
