package io.github.gainsay.consistency.rules;

import io.github.gainsay.Aspect;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Denials that hit statements without committing to the opposite: of one aspect, or of several
 * claims taken together.
 *
 * <p>Denials of the same content in the same aspect make one finding, however often and by whomever
 * they are made.
 */
final class DeniedStatements {
  private final List<Statement> denials = new ArrayList<>();
  private final Set<Statement> targets = new LinkedHashSet<>();
  private final Comparison comparison;

  private DeniedStatements(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<Finding> findings(Rule rule, RuleContext context) {
    Dossier dossier = context.dossier();
    Map<String, DeniedStatements> found = new TreeMap<>();
    for (Denial denial : Statements.live(dossier, Denial.class)) {
      List<Statement> hit =
          dossier.commitments(denial).isEmpty() ? Statements.hit(context, denial) : List.of();
      for (Statement target : hit) {
        Comparison comparison = context.compare(denial, target);
        if (comparison.codes().contains(rule.id())) {
          found
              .computeIfAbsent(key(dossier, denial), k -> new DeniedStatements(comparison))
              .add(denial, target);
        }
      }
    }
    return found.values().stream().map(d -> d.finding(rule, dossier)).toList();
  }

  private static String key(Dossier dossier, Denial denial) {
    List<String> contents =
        Statements.about(dossier, denial).stream().map(Statements::content).distinct().toList();
    return denial.aspect()
        + " "
        + (contents.isEmpty() ? denial.target().toString() : contents.toString());
  }

  private void add(Statement denial, Statement target) {
    if (!denials.contains(denial)) {
      denials.add(denial);
    }
    targets.add(target);
  }

  private Finding finding(Rule rule, Dossier dossier) {
    Denial denial = (Denial) denials.get(0);
    Set<Statement> all = new LinkedHashSet<>(targets);
    all.addAll(denials);
    List<Commitment> held =
        targets.stream()
            .flatMap(t -> dossier.commitments(t).stream())
            .sorted(Statements.BY_CONTENT)
            .toList();
    Set<Proposition> propositions = new LinkedHashSet<>();
    held.forEach(c -> propositions.add(c.proposition()));
    return Finding.by(rule)
        .severity(comparison.severity().orElseThrow())
        .message(message(dossier, denial, held))
        .question(Statements.question(propositions))
        .statements(all)
        .propositions(propositions)
        .positions(held.isEmpty() ? List.of() : List.of(new Position(held)))
        .reasons(comparison.reasons())
        .build();
  }

  private Message message(Dossier dossier, Denial denial, List<Commitment> held) {
    boolean attribution =
        denial.aspect() == Aspect.ATTRIBUTION && !(denial.target() instanceof Target.Uttered);
    Message denied = denied(dossier, denial);
    if (!held.isEmpty()) {
      return Message.of("finding.denied.about", denied, Phrases.contents(dossier, held));
    }
    return Message.of(attribution ? "finding.denied.something" : "finding.denied", denied);
  }

  private Message denied(Dossier dossier, Denial denial) {
    List<String> deniers = Phrases.speakers(dossier, denials);
    List<String> saidBy = Phrases.speakers(dossier, targets);
    String form = Phrases.form(denials);
    if (denial.aspect() == Aspect.EVIDENCE) {
      return Message.of("denied.evidence" + form, deniers, saidBy);
    }
    if (denial.target() instanceof Target.Uttered) {
      return Message.of("denied.utterance" + form, deniers, saidBy);
    }
    if (denial.aspect() == Aspect.ATTRIBUTION) {
      return areOfOneBloc(dossier)
          ? Message.of("denied.attribution.own" + form, deniers)
          : Message.of("denied.attribution" + form, deniers, saidBy);
    }
    return Message.of("denied.aspect" + form, deniers, Message.name(denial.aspect()), saidBy);
  }

  private boolean areOfOneBloc(Dossier dossier) {
    return denials.stream()
        .allMatch(
            d ->
                targets.stream()
                    .allMatch(
                        t ->
                            !Collections.disjoint(dossier.committedBy(d), dossier.committedBy(t))));
  }
}
