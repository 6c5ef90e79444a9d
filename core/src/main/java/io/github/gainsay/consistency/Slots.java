package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
          .thenComparing(c -> c.statement().id())
          .thenComparing(Commitment::affirmed)
          .thenComparing(Commitment::certainty);

  private static final Comparator<Dispute> IN_ORDER =
      Comparator.comparing(Dispute::question)
          .thenComparing(d -> d.positions().get(0).commitments().get(0), BY_TIME)
          .thenComparing(d -> d.strongest().a(), BY_TIME)
          .thenComparing(d -> d.strongest().b(), BY_TIME);

  private final Map<String, List<Dispute>> disputes = new TreeMap<>();

  Slots(Dossier dossier, Judge judge, Map<Question, List<Commitment>> commitments) {
    Map<Question, Slot> slots = new TreeMap<>();
    commitments.forEach((question, slot) -> slots.put(question, new Slot(dossier, judge, slot)));
    slots.forEach(
        (question, slot) -> {
          slot.disputes().forEach(this::add);
          for (Question other : judge.implications().reachableFrom(question)) {
            Slot joined = slots.get(other);
            if (joined != null && question.compareTo(other) < 0) {
              slot.disputesWith(joined).forEach(this::add);
            }
          }
        });
    disputes.values().forEach(found -> found.sort(IN_ORDER));
  }

  private void add(String code, List<Dispute> found) {
    disputes.computeIfAbsent(code, c -> new ArrayList<>()).addAll(found);
  }

  private static int compareTimes(Commitment a, Commitment b) {
    return a.saidAt().isEmpty() || b.saidAt().isEmpty()
        ? 0
        : a.saidAt().get().compareTo(b.saidAt().get());
  }

  List<Dispute> disputes(String code) {
    return List.copyOf(disputes.getOrDefault(code, List.of()));
  }
}
