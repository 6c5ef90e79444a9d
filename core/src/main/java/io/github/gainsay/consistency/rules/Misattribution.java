package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same words are given to different speakers. */
final class Misattribution implements Rule {
  @Override
  public String id() {
    return "misattribution";
  }

  @Override
  public Severity severity() {
    return Severity.MEDIUM;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (List<Statement> renderings : Statements.renderings(context.dossier())) {
      Set<Statement> concerned = new TreeSet<>(Comparator.comparing(Statement::id));
      for (int i = 0; i < renderings.size(); i++) {
        for (int j = i + 1; j < renderings.size(); j++) {
          if (context.compare(renderings.get(i), renderings.get(j)).codes().contains(id())) {
            concerned.addAll(List.of(renderings.get(i), renderings.get(j)));
          }
        }
      }
      if (!concerned.isEmpty()) {
        findings.add(finding(context.dossier(), concerned));
      }
    }
    return findings;
  }

  private Finding finding(Dossier dossier, Collection<Statement> renderings) {
    Set<Proposition> propositions = Statements.propositions(dossier, renderings);
    Statement first = renderings.iterator().next();
    return Finding.by(this)
        .message(Message.of("finding.misattribution", given(dossier, renderings)))
        .question(Statements.question(propositions))
        .statements(renderings)
        .propositions(propositions)
        .addReason(
            Reason.of("same-words", first.passage().orElseThrow(), first.utterance().orElseThrow()))
        .remedy(Message.of("remedy.misattribution"))
        .build();
  }

  /** Such as "to Beijing (times)" and "to the envoy (mirror)". */
  private static List<Message> given(Dossier dossier, Collection<Statement> renderings) {
    Map<String, List<Statement>> bySpeaker = new TreeMap<>();
    for (Statement s : renderings) {
      bySpeaker.computeIfAbsent(dossier.get(s.speaker()).name(), k -> new ArrayList<>()).add(s);
    }
    List<Message> sides = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, given) -> {
          List<Message> sources = Phrases.sources(given);
          sides.add(
              sources.isEmpty()
                  ? Message.of("given.to", speaker)
                  : Message.of("given.to.in", speaker, sources));
        });
    return sides;
  }
}
