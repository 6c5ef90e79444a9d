package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Somebody who is entitled to it takes a statement back and says something else instead. */
final class Correction implements Rule {
  private static final Comparator<Retraction> BY_TIME =
      Comparator.comparing((Retraction r) -> r.saidAt().isEmpty())
          .thenComparing(Correction::compareTimes)
          .thenComparing(r -> r.replacement().map(Proposition::canonical).orElse(""))
          .thenComparing(Retraction::id);

  @Override
  public String id() {
    return "correction";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Dossier dossier = context.dossier();
    Set<Retraction> standing = standing(dossier);
    Map<Target, List<Retraction>> byTarget = new LinkedHashMap<>();
    standing.forEach(r -> byTarget.computeIfAbsent(r.target(), t -> new ArrayList<>()).add(r));
    return byTarget.keySet().stream()
        .filter(
            target ->
                !(target instanceof Target.Stated stated
                    && dossier.get(stated.statement()) instanceof Retraction r
                    && standing.contains(r)))
        .flatMap(first -> finding(context, chain(first, byTarget)).stream())
        .toList();
  }

  private static int compareTimes(Retraction a, Retraction b) {
    return a.saidAt().isEmpty() || b.saidAt().isEmpty()
        ? 0
        : a.saidAt().get().compareTo(b.saidAt().get());
  }

  /** Returns the corrections that stand, or stood until they were corrected themselves. */
  private static Set<Retraction> standing(Dossier dossier) {
    Set<Retraction> found = new LinkedHashSet<>();
    Deque<Statement> open = new ArrayDeque<>(Statements.live(dossier, Retraction.class));
    while (!open.isEmpty()) {
      if (open.remove() instanceof Retraction r
          && r.replacement().isPresent()
          && dossier.isAuthorised(r)
          && found.add(r)) {
        open.addAll(dossier.targetsOf(r));
      }
    }
    return found;
  }

  /** Returns the corrections of the target, and those of these, each after what it corrects. */
  private static List<Retraction> chain(Target first, Map<Target, List<Retraction>> byTarget) {
    List<Retraction> chain = new ArrayList<>();
    PriorityQueue<Retraction> open = new PriorityQueue<>(BY_TIME);
    open.addAll(byTarget.getOrDefault(first, List.of()));
    while (!open.isEmpty()) {
      Retraction next = open.remove();
      chain.add(next);
      open.addAll(byTarget.getOrDefault(new Target.Stated(next.id()), List.of()));
    }
    return chain;
  }

  private Optional<Finding> finding(RuleContext context, List<Retraction> chain) {
    Dossier dossier = context.dossier();
    List<Statement> originals = dossier.targetsOf(chain.get(0));
    List<Commitment> first =
        originals.stream()
            .flatMap(s -> dossier.commitments(s).stream())
            .sorted(Statements.BY_CONTENT)
            .toList();
    List<Commitment> steps = steps(context, first, chain);
    if (first.isEmpty() || steps.isEmpty()) {
      return Optional.empty();
    }
    Set<Proposition> propositions = new LinkedHashSet<>();
    first.forEach(c -> propositions.add(c.proposition()));
    steps.forEach(c -> propositions.add(c.proposition()));
    Set<Statement> statements = new LinkedHashSet<>(originals);
    statements.addAll(chain);
    return Optional.of(
        Finding.by(this)
            .message(message(dossier, first, steps))
            .question(steps.get(0).proposition().question())
            .statements(statements)
            .propositions(propositions)
            .addReason(Reason.of("taken-back"))
            .build());
  }

  /** Returns what was said instead, leaving out what agrees with what stood before. */
  private static List<Commitment> steps(
      RuleContext context, List<Commitment> first, List<Retraction> chain) {
    List<Commitment> steps = new ArrayList<>();
    List<Commitment> before = first;
    for (Retraction r : chain) {
      List<Commitment> now = context.dossier().commitments(r);
      if (before.stream().noneMatch(b -> agrees(context, b, now.get(0)))) {
        steps.addAll(now);
        before = now;
      }
    }
    return steps;
  }

  private static boolean agrees(RuleContext context, Commitment a, Commitment b) {
    return context.compare(a, b).verdict() == Verdict.AGREEMENT;
  }

  private static Message message(Dossier dossier, List<Commitment> first, List<Commitment> steps) {
    Set<Question> questions = new LinkedHashSet<>();
    first.forEach(c -> questions.add(c.proposition().question()));
    steps.forEach(c -> questions.add(c.proposition().question()));
    boolean one = questions.size() == 1;
    List<Object> who = Phrases.names(dossier, steps);
    List<Object> before = Phrases.names(dossier, first);
    Message said = said(dossier, first, one);
    Message corrected = before.equals(who) ? said : Message.of("correction.of", said, before);
    List<Message> to = steps.stream().map(c -> said(dossier, List.of(c), one)).toList();
    String key = "finding.correction" + Phrases.form(steps);
    return one
        ? Message.of(key, who, corrected, to, dossier.titleOf(questions.iterator().next()))
        : Message.of(key + ".several", who, corrected, to);
  }

  private static Message said(Dossier dossier, List<Commitment> commitments, boolean briefly) {
    return Message.of(
        "correction.said",
        briefly ? Phrases.answers(commitments) : Phrases.contents(dossier, commitments));
  }
}
