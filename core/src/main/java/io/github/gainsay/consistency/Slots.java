package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the disputes: question by question, and across questions only where a relation is declared.
 */
final class Slots {
  /** By time of speaking, the unknown last, then by content, then by id. */
  static final Comparator<Commitment> BY_TIME =
      Comparator.comparing((Commitment c) -> c.saidAt().isEmpty())
          .thenComparing((a, b) -> compareTimes(a, b))
          .thenComparing(Literal::of, Positions.BY_CONTENT)
          .thenComparing(c -> c.statement().id());

  private final Judge judge;
  private final Map<Question, List<Commitment>> slots;
  private final Map<String, List<Dispute>> disputes = new TreeMap<>();

  Slots(Judge judge, Map<Question, List<Commitment>> slots) {
    this.judge = judge;
    this.slots = slots;
    slots.values().forEach(this::within);
    slots.forEach(this::across);
    disputes.values().forEach(d -> d.sort(Comparator.comparing(Dispute::question)));
  }

  private static int compareTimes(Commitment a, Commitment b) {
    return a.saidAt().isEmpty() || b.saidAt().isEmpty()
        ? 0
        : a.saidAt().get().compareTo(b.saidAt().get());
  }

  List<Dispute> disputes(String code) {
    return List.copyOf(disputes.getOrDefault(code, List.of()));
  }

  private void within(List<Commitment> slot) {
    Map<String, List<Witness>> direct = new TreeMap<>();
    Map<String, List<Witness>> declared = new TreeMap<>();
    for (int i = 0; i < slot.size(); i++) {
      for (int j = i + 1; j < slot.size(); j++) {
        note(slot.get(i), slot.get(j), direct, declared);
      }
    }
    direct.forEach((code, pairs) -> add(code, pairs, false));
    declared.forEach((code, pairs) -> add(code, pairs, true));
  }

  /**
   * Compares with the slots of questions that are joined to this one, directly or not; each pair of
   * slots once.
   */
  private void across(Question question, List<Commitment> slot) {
    for (Question other : judge.implications().reachableFrom(question)) {
      if (question.compareTo(other) < 0) {
        Map<String, List<Witness>> declared = new TreeMap<>();
        for (Commitment a : slot) {
          slots.getOrDefault(other, List.of()).forEach(b -> note(a, b, new HashMap<>(), declared));
        }
        declared.forEach((code, pairs) -> add(code, pairs, true));
      }
    }
  }

  private void note(
      Commitment a,
      Commitment b,
      Map<String, List<Witness>> direct,
      Map<String, List<Witness>> declared) {
    Comparison comparison = judge.compare(a, b);
    Map<String, List<Witness>> found = comparison.hasReason("declared") ? declared : direct;
    for (String code : comparison.codes()) {
      found.computeIfAbsent(code, c -> new ArrayList<>()).add(new Witness(a, b, comparison));
    }
  }

  private void add(String code, List<Witness> pairs, boolean declared) {
    for (List<Witness> joined : components(pairs)) {
      disputes.computeIfAbsent(code, c -> new ArrayList<>()).add(dispute(joined, declared));
    }
  }

  private static Dispute dispute(List<Witness> pairs, boolean declared) {
    List<Commitment> members =
        pairs.stream()
            .flatMap(w -> List.of(w.a(), w.b()).stream())
            .distinct()
            .sorted(BY_TIME)
            .toList();
    boolean opposed = pairs.get(0).comparison().verdict() == Verdict.CONTRADICTION;
    List<Position> positions =
        opposed && !declared ? Positions.ofOpposed(members) : Positions.ofDifferent(members);
    Question question = positions.get(0).commitments().get(0).proposition().question();
    return new Dispute(question, positions, strongest(pairs));
  }

  /** The pairs that are joined to each other by members they share. */
  private static List<List<Witness>> components(List<Witness> pairs) {
    Groups<Commitment> groups = new Groups<>();
    pairs.forEach(w -> groups.join(w.a(), w.b()));
    Map<Commitment, List<Witness>> found = new LinkedHashMap<>();
    pairs.forEach(w -> found.computeIfAbsent(groups.of(w.a()), k -> new ArrayList<>()).add(w));
    return List.copyOf(found.values());
  }

  /** For each two blocs the strongest of their pairs, preferably about the very same content. */
  private static List<Witness> strongest(List<Witness> pairs) {
    Groups<Object> blocs = new Groups<>();
    for (Witness w : pairs) {
      w.a().actors().forEach(actor -> blocs.join(w.a(), actor));
      w.b().actors().forEach(actor -> blocs.join(w.b(), actor));
    }
    Map<Set<Object>, Witness> found = new LinkedHashMap<>();
    Comparator<Witness> order =
        Comparator.comparing((Witness w) -> w.comparison().severity().orElseThrow())
            .reversed()
            .thenComparing(w -> !w.a().proposition().equals(w.b().proposition()))
            .thenComparing(Witness::a, BY_TIME)
            .thenComparing(Witness::b, BY_TIME);
    pairs.stream()
        .sorted(order)
        .forEach(
            w -> found.putIfAbsent(new HashSet<>(List.of(blocs.of(w.a()), blocs.of(w.b()))), w));
    return List.copyOf(found.values());
  }
}
