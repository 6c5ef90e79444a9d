package io.github.gainsay.standing;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of each content of a derived graph where it stands, and why. */
final class Verdicts {
  /** More than these are counted and not named. */
  private static final int NAMED = 5;

  private final Dossier dossier;
  private final ArgumentGraph graph;
  private final Derivation derivation;
  private final Labelling grounded;
  private final Reasoner reasoner;
  private final Map<String, Literal> contents = new HashMap<>();

  Verdicts(Dossier dossier, Derivation derivation) {
    this.dossier = dossier;
    this.derivation = derivation;
    this.graph = derivation.graph();
    this.grounded = derivation.grounded();
    this.reasoner = Reasoner.of(graph, Semantics.PREFERRED);
    derivation
        .contents()
        .keySet()
        .forEach(content -> contents.put(derivation.id(content), content));
  }

  Standing of(Literal content, List<Commitment> held, List<Reason> doubts) {
    String id = derivation.id(content);
    List<String> attackers = graph.attackersOf(id);
    List<Reason> reasons = new ArrayList<>();
    attackers.stream().limit(NAMED).forEach(a -> reasons.add(attacked(a)));
    if (attackers.size() > NAMED) {
      reasons.add(
          new Reason("attacked", Message.of("standing.attacked.more", attackers.size() - NAMED)));
    }
    Status status = status(id, attackers, doubts, reasons);
    reasons.addAll(doubts);
    return new Standing(content, status, held, reasons);
  }

  private Status status(
      String id, List<String> attackers, List<Reason> doubts, List<Reason> reasons) {
    return switch (grounded.of(id)) {
      case IN -> {
        if (attackers.isEmpty()) {
          if (doubts.isEmpty()) {
            reasons.add(new Reason("unchallenged", Message.of("standing.unchallenged")));
            yield Status.UNCHALLENGED;
          }
          yield Status.QUESTIONED;
        }
        attackers.forEach(a -> reasons.add(defended(a)));
        yield Status.DEFENDED;
      }
      case OUT -> {
        attackers.stream()
            .filter(a -> grounded.of(a) == Label.IN)
            .findFirst()
            .ifPresent(
                a ->
                    reasons.add(new Reason("defeated", Message.of("standing.defeated", named(a)))));
        yield Status.DEFEATED;
      }
      case UNDECIDED -> open(id, reasons);
    };
  }

  private Status open(String id, List<Reason> reasons) {
    Answer some = reasoner.credulously(id);
    Answer all = some == Answer.YES ? reasoner.sceptically(id) : Answer.NO;
    if (some == Answer.UNDETERMINED || all == Answer.UNDETERMINED) {
      reasons.add(new Reason("search-limit", Message.of("standing.search-limit")));
      return Status.UNDETERMINED;
    }
    if (all == Answer.YES) {
      reasons.add(new Reason("in-all", Message.of("standing.in-all")));
    } else if (some == Answer.YES) {
      reasons.add(new Reason("in-some", Message.of("standing.in-some")));
    } else {
      reasons.add(new Reason("in-none", Message.of("standing.in-none")));
    }
    return Status.CONTESTED;
  }

  private Reason attacked(String attacker) {
    return new Reason("attacked", Message.of("standing.attacked", named(attacker)));
  }

  private Reason defended(String attacker) {
    Message by =
        graph.attackersOf(attacker).stream()
            .filter(d -> grounded.of(d) == Label.IN)
            .map(this::named)
            .findFirst()
            .orElseGet(() -> Message.of("standing.nothing"));
    return new Reason("defended", Message.of("standing.defended", named(attacker), by));
  }

  /** Returns the content of an argument and who says so. */
  private Message named(String argument) {
    Literal content = contents.get(argument);
    if (content == null) {
      return Message.literal(argument);
    }
    List<String> speakers =
        derivation.contents().getOrDefault(content, List.of()).stream()
            .map(c -> dossier.get(c.statement().speaker()).name())
            .distinct()
            .sorted()
            .toList();
    List<String> names = speakers.subList(0, Math.min(NAMED, speakers.size()));
    int more = speakers.size() - names.size();
    return more > 0
        ? Message.of("standing.said.more", inWords(content), names, more)
        : Message.of("standing.said", inWords(content), names);
  }

  private Message inWords(Literal content) {
    Proposition p = content.proposition();
    Message words = Message.of("content", dossier.titleOf(p.question()), Message.answer(p));
    return content.affirmed() ? words : Message.of("denied", words);
  }
}
