package io.github.gainsay.consistency.rules;

import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation.Precedes;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Facts that are declared to have come one before the other, and held to have come after it. */
final class OutOfOrder {
  /** Who holds the dates of two facts. */
  private record Pair(Commitment earlier, Commitment later) {
    /** Whether what was to come later surely came first. */
    boolean isBroken() {
      return date(later).isBefore(date(earlier));
    }

    boolean isCertain() {
      return earlier.certainty() == Certainty.CERTAIN && later.certainty() == Certainty.CERTAIN;
    }

    private static When date(Commitment c) {
      return (When) c.proposition().value();
    }
  }

  private OutOfOrder() {}

  /** Returns the one finding about the declared order, or none. */
  static List<Finding> find(Rule rule, RuleContext context, Precedes declared) {
    List<Pair> broken = new ArrayList<>();
    List<Commitment> later = holders(context, declared.later());
    for (Commitment earlier : holders(context, declared.earlier())) {
      later.stream().map(c -> new Pair(earlier, c)).filter(Pair::isBroken).forEach(broken::add);
    }
    return broken.isEmpty() ? List.of() : List.of(finding(rule, context, broken));
  }

  /** Who holds the date, or a narrower one, as more than possible. */
  private static List<Commitment> holders(RuleContext context, Proposition dated) {
    return context.commitments().getOrDefault(dated.question(), List.of()).stream()
        .filter(c -> c.affirmed() && c.certainty() != Certainty.POSSIBLE)
        .filter(c -> c.proposition().value() instanceof When)
        .filter(c -> context.entails(c.proposition(), dated))
        .sorted(Statements.BY_CONTENT)
        .toList();
  }

  private static Finding finding(Rule rule, RuleContext context, List<Pair> broken) {
    Set<Statement> statements = new LinkedHashSet<>();
    Set<Proposition> propositions = new LinkedHashSet<>();
    broken.forEach(
        pair -> {
          statements.addAll(List.of(pair.earlier().statement(), pair.later().statement()));
          propositions.addAll(List.of(pair.earlier().proposition(), pair.later().proposition()));
        });
    boolean certain = broken.stream().anyMatch(Pair::isCertain);
    Pair shown = broken.get(0);
    return Finding.by(rule)
        .severity(certain ? Severity.MEDIUM : Severity.LOW)
        .message(
            Message.of(
                "finding.out-of-order",
                Phrases.side(context.dossier(), shown.earlier()),
                Phrases.side(context.dossier(), shown.later())))
        .question(Statements.question(propositions))
        .statements(statements)
        .propositions(propositions)
        .addReason(Reason.of("declared-order"))
        .build();
  }
}
