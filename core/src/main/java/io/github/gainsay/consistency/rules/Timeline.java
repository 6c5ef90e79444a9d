package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Scope;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was said of one matter, in the order of the dates of which it is said; if it is said of no
 * two dates, in the order in which it was said.
 */
final class Timeline {
  private static final int MOST_NAMED = 4;

  private final boolean byState;
  private final List<Commitment> entries;

  private Timeline(Collection<Commitment> commitments) {
    byState =
        commitments.stream().flatMap(c -> scope(c).asOf().stream()).distinct().limit(2).count() > 1;
    entries =
        commitments.stream()
            .sorted(
                Comparator.comparing(this::date)
                    .thenComparing(c -> c.saidAt().orElseGet(() -> date(c)))
                    .thenComparing(c -> c.statement().id()))
            .toList();
  }

  /** Returns the timeline of the commitments, of which each has a date. */
  static Timeline of(Collection<Commitment> commitments) {
    return new Timeline(commitments);
  }

  private static Scope scope(Commitment c) {
    return c.proposition().scope();
  }

  private boolean isDatedByState(Commitment c) {
    return scope(c).asOf().isPresent() && (byState || c.saidAt().isEmpty());
  }

  private When date(Commitment c) {
    return isDatedByState(c) ? scope(c).asOf().orElseThrow() : c.saidAt().orElseThrow();
  }

  /** Returns what was said, in the order of the dates. */
  List<Commitment> entries() {
    return entries;
  }

  /**
   * Returns who said what of which date, such as "A said '12 people' at 2025-04-08, then B said '20
   * people' at 2025-04-10". What says the same as the entry before it is left out.
   */
  Message told(Dossier dossier, String key) {
    List<Commitment> steps = steps();
    List<Message> told = new ArrayList<>();
    for (int i = 0; i < Math.min(steps.size(), MOST_NAMED); i++) {
      String speaker = speaker(dossier, steps.get(i));
      boolean sameSpeaker = i > 0 && speaker.equals(speaker(dossier, steps.get(i - 1)));
      Message said = said(steps.get(i));
      told.add(sameSpeaker ? said : Message.of("told.by", speaker, said));
    }
    int more = steps.size() - told.size();
    Message all = Message.of(key, told);
    return more == 0 ? all : Message.of("told.more", all, more);
  }

  private List<Commitment> steps() {
    List<Commitment> steps = new ArrayList<>();
    for (Commitment c : entries) {
      if (steps.isEmpty() || !saysTheSame(steps.get(steps.size() - 1), c)) {
        steps.add(c);
      }
    }
    return steps;
  }

  private static boolean saysTheSame(Commitment a, Commitment b) {
    return a.affirmed() == b.affirmed() && a.proposition().value().equals(b.proposition().value());
  }

  private static String speaker(Dossier dossier, Commitment c) {
    return dossier.get(c.statement().speaker()).name();
  }

  private Message said(Commitment c) {
    Scope limits = scope(c).toBuilder().asOf(Optional.empty()).build();
    return Message.of(
        (c.affirmed() ? "told.said" : "told.denied") + (isDatedByState(c) ? ".as-of" : ".at"),
        Message.answer(c.proposition().toBuilder().scope(limits).build()),
        date(c));
  }
}
