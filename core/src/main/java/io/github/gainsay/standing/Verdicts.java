package io.github.gainsay.standing;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
          new Reason("attacked", (attackers.size() - NAMED) + " more answers are against it."));
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
            reasons.add(
                new Reason("unchallenged", "Nothing is against it, which does not make it true."));
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
                    reasons.add(
                        new Reason("defeated", named(a) + " is accepted, whoever is believed.")));
        yield Status.DEFEATED;
      }
      case UNDECIDED -> open(id, reasons);
    };
  }

  private Status open(String id, List<Reason> reasons) {
    Answer some = reasoner.credulously(id);
    Answer all = some == Answer.YES ? reasoner.sceptically(id) : Answer.NO;
    if (some == Answer.UNDETERMINED || all == Answer.UNDETERMINED) {
      reasons.add(
          new Reason("search-limit", "The search for what can be accepted with it was given up."));
      return Status.UNDETERMINED;
    }
    if (all == Answer.YES) {
      reasons.add(new Reason("in-all", "It can be accepted whichever side one takes."));
    } else if (some == Answer.YES) {
      reasons.add(
          new Reason("in-some", "Whether it can be accepted depends on whose side one takes."));
    } else {
      reasons.add(new Reason("in-none", "It cannot be accepted whichever side one takes."));
    }
    return Status.CONTESTED;
  }

  private Reason attacked(String attacker) {
    return new Reason("attacked", named(attacker) + " is against it.");
  }

  private Reason defended(String attacker) {
    String by =
        graph.attackersOf(attacker).stream()
            .filter(d -> grounded.of(d) == Label.IN)
            .map(this::named)
            .findFirst()
            .orElse("nothing");
    return new Reason("defended", named(attacker) + " is rejected itself, because of " + by + ".");
  }

  /** Returns the content of an argument and who says so. */
  private String named(String argument) {
    Literal content = contents.get(argument);
    if (content == null) {
      return argument;
    }
    List<String> speakers =
        derivation.contents().getOrDefault(content, List.of()).stream()
            .map(c -> dossier.get(c.statement().speaker()).name())
            .distinct()
            .sorted()
            .toList();
    String names = speakers.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = speakers.size() - NAMED;
    return "'"
        + words(content)
        + "', said by "
        + names
        + (more > 0 ? " and " + more + " more" : "")
        + ",";
  }

  private String words(Literal content) {
    String scope = content.proposition().scope().toString();
    return (content.affirmed() ? "" : "denied: ")
        + dossier.titleOf(content.proposition().question())
        + ": "
        + content.proposition().value().format()
        + (scope.isEmpty() ? "" : " (" + scope + ")");
  }
}
