package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
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
                    .message(Phrases.sentence(message(context.dossier(), d)))
                    .remedy("If the earlier statement was taken back, add the retraction.")
                    .build())
        .toList();
  }

  private static String message(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.strongest();
    boolean inOrder = shown.a().saidAt().orElseThrow().isBefore(shown.b().saidAt().orElseThrow());
    Commitment earlier = inOrder ? shown.a() : shown.b();
    Commitment later = inOrder ? shown.b() : shown.a();
    String conceded = shown.comparison().hasReason("acknowledged") ? ", conceding it" : "";
    boolean declared = shown.comparison().hasReason("declared");
    return name(dossier, earlier)
        + (" " + said(dossier, earlier, declared) + ", but ")
        + (sameSpeaker(earlier, later) ? "" : name(dossier, later) + " ")
        + said(dossier, later, declared)
        + conceded
        + (declared
            ? ", and by what is declared these exclude each other."
            : " (" + dossier.titleOf(dispute.question()) + ").");
  }

  private static boolean sameSpeaker(Commitment a, Commitment b) {
    return a.statement().speaker().equals(b.statement().speaker());
  }

  private static String name(Dossier dossier, Commitment c) {
    return dossier.get(c.statement().speaker()).name();
  }

  private static String said(Dossier dossier, Commitment c, boolean withQuestion) {
    return (c.affirmed() ? "said '" : "denied '")
        + (withQuestion
            ? Phrases.content(dossier, c.proposition())
            : c.proposition().value().format())
        + ("' at " + c.saidAt().orElseThrow());
  }
}
