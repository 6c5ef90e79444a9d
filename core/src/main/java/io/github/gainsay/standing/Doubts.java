package io.github.gainsay.standing;

import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.RuleContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who questions what, without excluding it. */
final class Doubts {
  private final RuleContext context;
  private final Map<Literal, List<Reason>> reasons = new LinkedHashMap<>();

  /**
   * Finds the doubts.
   *
   * @param contents what is said; what follows from it is questioned with it
   */
  Doubts(RuleContext context, Collection<Literal> contents) {
    this.context = context;
    Dossier dossier = context.dossier();
    for (Statement s : dossier.statements()) {
      if (s instanceof Reply reply && !dossier.isRetracted(s)) {
        text(reply).ifPresent(text -> note(reply, text, contents));
      }
    }
  }

  private Optional<Reason> text(Reply reply) {
    String who = context.dossier().get(reply.speaker()).name();
    if (reply instanceof Doubt) {
      return Optional.of(Reason.of("doubted", who));
    }
    if (!(reply instanceof Denial denial)) {
      return Optional.empty();
    }
    return switch (denial.aspect()) {
      case EVIDENCE ->
          Optional.of(reason("denied-aspect(evidence)", "standing.denied.evidence", who));
      case CREDIBILITY ->
          Optional.of(reason("denied-aspect(credibility)", "standing.denied.credibility", who));
      case ATTRIBUTION ->
          Optional.of(reason("denied-aspect(attribution)", "standing.denied.attribution", who));
      case CONTENT, QUANTITY ->
          context.dossier().commitments(denial).isEmpty()
              ? Optional.of(reason("denied-together", "standing.denied.together", who))
              : Optional.empty();
      case INTENT, CHARACTERIZATION -> Optional.empty();
    };
  }

  private static Reason reason(String code, String key, String who) {
    return new Reason(code, Message.of(key, who));
  }

  private void note(Reply reply, Reason reason, Collection<Literal> contents) {
    if (reply.target() instanceof Proposition p) {
      contents.stream()
          .filter(l -> l.affirmed() && context.entails(l.proposition(), p))
          .forEach(l -> add(l, reason));
    }
    context.dossier().targetsOf(reply).stream()
        .flatMap(target -> context.dossier().commitments(target).stream())
        .map(Literal::of)
        .distinct()
        .forEach(l -> add(l, reason));
  }

  private void add(Literal content, Reason reason) {
    List<Reason> known = reasons.computeIfAbsent(content, l -> new ArrayList<>());
    if (!known.contains(reason)) {
      known.add(reason);
    }
  }

  /** Returns who questions the content; empty if nobody does. */
  List<Reason> of(Literal content) {
    return List.copyOf(reasons.getOrDefault(content, List.of()));
  }
}
