package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Witness;
import java.util.List;

/** One actor says later what excludes what it said before, without taking that back. */
final class ChangeOfPosition implements Rule {
  @Override
  public String id() {
    return "change-of-position";
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
    return context.disputes(id()).stream()
        .map(
            d ->
                Phrases.ownDispute(this, context.dossier(), d)
                    .message(message(context.dossier(), d))
                    .remedy(Message.of("remedy.change-of-position"))
                    .build())
        .toList();
  }

  private static Message message(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.strongest();
    boolean inOrder = shown.a().saidAt().orElseThrow().isBefore(shown.b().saidAt().orElseThrow());
    Commitment earlier = inOrder ? shown.a() : shown.b();
    Commitment later = inOrder ? shown.b() : shown.a();
    boolean declared = shown.comparison().hasReason("declared");
    Message before = by(dossier, earlier, said(dossier, earlier, declared));
    Message said = said(dossier, later, declared);
    Message after = sameSpeaker(earlier, later) ? said : by(dossier, later, said);
    if (shown.comparison().hasReason("acknowledged")) {
      after = Message.of("told.conceding", after);
    }
    return declared
        ? Message.of("finding.change-of-position.declared", before, after)
        : Message.of(
            "finding.change-of-position", before, after, dossier.titleOf(dispute.question()));
  }

  private static boolean sameSpeaker(Commitment a, Commitment b) {
    return a.statement().speaker().equals(b.statement().speaker());
  }

  private static Message by(Dossier dossier, Commitment c, Message said) {
    return Message.of("told.by", dossier.get(c.statement().speaker()).name(), said);
  }

  private static Message said(Dossier dossier, Commitment c, boolean withQuestion) {
    return Message.of(
        c.affirmed() ? "told.said.at" : "told.denied.at",
        withQuestion ? Phrases.content(dossier, c.proposition()) : c.proposition().value(),
        c.saidAt().orElseThrow());
  }
}
