package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Questions differ only by case, punctuation or number, or by a name that several actors share, so
 * that answers to them are never compared.
 */
final class UnlinkedQuestion implements Rule {
  @Override
  public String id() {
    return "unlinked-question";
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
    Map<Question, Set<Statement>> answers = answers(context.dossier());
    List<Finding> findings = new ArrayList<>();
    Set<Question> done = new LinkedHashSet<>();
    for (Question question : answers.keySet()) {
      List<Question> group = new ArrayList<>(List.of(question));
      for (int i = 0; i < group.size() && !done.contains(question); i++) {
        context.similarTo(group.get(i)).stream()
            .filter(q -> answers.containsKey(q) && !group.contains(q))
            .forEach(group::add);
      }
      if (group.size() > 1 && !areJoined(context, group)) {
        findings.add(finding(group.stream().sorted().toList(), answers));
      }
      done.addAll(group);
    }
    return findings;
  }

  /** The questions in use, by name, and the statements that answer them or are about answers. */
  private static Map<Question, Set<Statement>> answers(Dossier dossier) {
    Map<Question, Set<Statement>> found = new TreeMap<>();
    for (Statement s : Statements.live(dossier, Statement.class)) {
      for (Proposition p : Statements.propositions(dossier, List.of(s))) {
        found.computeIfAbsent(p.question(), q -> new LinkedHashSet<>()).add(s);
      }
    }
    return found;
  }

  /** Whether somebody who declares how they hang together knows that they are two. */
  private static boolean areJoined(RuleContext context, List<Question> group) {
    return context.joinedTo(group.get(0)).containsAll(group.subList(1, group.size()));
  }

  private Finding finding(List<Question> group, Map<Question, Set<Statement>> answers) {
    Set<Statement> statements = new LinkedHashSet<>();
    group.forEach(q -> statements.addAll(answers.getOrDefault(q, Set.of())));
    return Finding.by(this)
        .message(
            Message.of(
                "finding.unlinked-question",
                group.stream().map(q -> Message.of("quoted", q)).toList()))
        .question(group.get(0))
        .statements(statements)
        .addReason(Reason.of("not-compared"))
        .remedy(Message.of("remedy.unlinked-question"))
        .build();
  }
}
