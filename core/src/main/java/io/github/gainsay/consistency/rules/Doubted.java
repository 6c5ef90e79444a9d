package io.github.gainsay.consistency.rules;

import io.github.gainsay.Aspect;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Somebody is not convinced of something, or says that those who say it cannot be believed. */
final class Doubted implements Rule {
  @Override
  public String id() {
    return "doubted";
  }

  @Override
  public Severity severity() {
    return Severity.LOW;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Dossier dossier = context.dossier();
    Map<String, List<Reply>> byContent = new TreeMap<>();
    for (Reply reply : Statements.live(dossier, Reply.class)) {
      boolean discredits = reply instanceof Denial d && d.aspect() == Aspect.CREDIBILITY;
      if ((reply instanceof Doubt || discredits) && !isAboutOwnWords(dossier, reply)) {
        byContent.computeIfAbsent(content(dossier, reply), k -> new ArrayList<>()).add(reply);
      }
    }
    return byContent.values().stream().map(replies -> finding(context, replies)).toList();
  }

  private static boolean isAboutOwnWords(Dossier dossier, Reply reply) {
    List<Statement> targets = dossier.targetsOf(reply);
    return !targets.isEmpty()
        && targets.stream()
            .allMatch(
                t -> !Collections.disjoint(dossier.committedBy(t), dossier.committedBy(reply)));
  }

  private static String content(Dossier dossier, Reply reply) {
    List<String> contents =
        Statements.about(dossier, reply).stream().map(Statements::content).distinct().toList();
    return contents.isEmpty() ? reply.target().toString() : contents.toString();
  }

  private Finding finding(RuleContext context, List<Reply> replies) {
    Dossier dossier = context.dossier();
    Set<Proposition> propositions = Statements.propositions(dossier, replies);
    Set<Statement> statements = new LinkedHashSet<>(replies);
    replies.forEach(r -> statements.addAll(Statements.hit(context, r)));
    boolean held = statements.size() > replies.size();
    List<String> doubters = Phrases.speakers(dossier, replies);
    Reply first = replies.get(0);
    List<Commitment> about = Statements.about(dossier, first);
    Object what =
        about.isEmpty() ? Phrases.target(dossier, first) : Phrases.contents(dossier, about);
    return Finding.by(this)
        .message(Message.of("finding.doubted", doubters, what))
        .question(Statements.question(propositions))
        .statements(statements)
        .propositions(propositions)
        .addReason(Reason.of("doubt-is-no-denial"))
        .addAllReasons(
            held
                ? List.of()
                : List.of(new Reason("nobody-claims", Message.of("reason.nobody-claims.doubted"))))
        .build();
  }
}
