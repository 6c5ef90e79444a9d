package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim rests on the word of one side that is a party to the matter, or of speakers whom nobody
 * names.
 *
 * <p>A side is a party if others deny or doubt what it claims, or if it took part in the event that
 * the claim is about.
 */
final class SingleOrigin implements Rule {
  @Override
  public String id() {
    return "single-origin";
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
    List<Finding> findings = new ArrayList<>();
    Set<Id<Statement>> challenged = challenged(context);
    context
        .commitments()
        .forEach((question, slot) -> findings.addAll(check(context, question, slot, challenged)));
    return findings;
  }

  /** The statements that another bloc denies or doubts. */
  private static Set<Id<Statement>> challenged(RuleContext context) {
    Dossier dossier = context.dossier();
    Set<Id<Statement>> found = new LinkedHashSet<>();
    for (Reply reply : Statements.live(dossier, Reply.class)) {
      if (reply instanceof Denial || reply instanceof Doubt) {
        Statements.hit(context, reply).stream()
            .filter(s -> Collections.disjoint(dossier.committedBy(s), dossier.committedBy(reply)))
            .forEach(s -> found.add(s.id()));
      }
    }
    return found;
  }

  private List<Finding> check(
      RuleContext context,
      Question question,
      List<Commitment> slot,
      Set<Id<Statement>> challenged) {
    Dossier dossier = context.dossier();
    List<Commitment> claims =
        slot.stream()
            .filter(Commitment::affirmed)
            .filter(c -> !Statements.isKnownOnlyFromDenial(dossier, c.statement()))
            .toList();
    List<Commitment> held = new ArrayList<>(claims);
    slot.stream()
        .filter(c -> !c.affirmed())
        .map(Statements::affirmative) // who denies that it is so, says no
        .filter(Commitment::affirmed)
        .forEach(held::add);
    List<Finding> findings = new ArrayList<>();
    for (List<Commitment> origin : Origins.of(dossier, held)) {
      List<Commitment> own = origin.stream().filter(claims::contains).toList();
      if (why(dossier, own, challenged).isEmpty()) {
        continue;
      }
      List<Commitment> others = held.stream().filter(c -> !origin.contains(c)).toList();
      List<Commitment> alone =
          own.stream()
              .filter(c -> others.stream().noneMatch(d -> confirms(context, c, d)))
              .toList();
      why(dossier, alone, challenged)
          .ifPresent(reason -> findings.add(finding(dossier, question, alone, reason)));
    }
    return findings;
  }

  /** Whether both say the same, or what differs only in number and can both be true. */
  private static boolean confirms(RuleContext context, Commitment a, Commitment b) {
    Comparison comparison = context.compare(a, b);
    return comparison.verdict() == Verdict.AGREEMENT
        || comparison.codes().contains("numeric-discrepancy")
        || context.entails(a.proposition(), b.proposition())
        || context.entails(b.proposition(), a.proposition());
  }

  private static Optional<Reason> why(
      Dossier dossier, List<Commitment> claims, Set<Id<Statement>> challenged) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    List<Object> who = Phrases.names(dossier, claims);
    if (claims.stream().allMatch(c -> isAnonymous(dossier, c))) {
      return Optional.of(new Reason("anonymous", Message.of("reason.anonymous.origin", who)));
    }
    if (claims.stream().anyMatch(c -> challenged.contains(c.statement().id()))) {
      return Optional.of(Reason.of("party-to-the-dispute"));
    }
    return claims.stream()
        .filter(c -> tookPart(dossier, c))
        .findFirst()
        .map(c -> Reason.of("party-to-the-event", who));
  }

  private static boolean isAnonymous(Dossier dossier, Commitment c) {
    return dossier
        .get(c.statement().speaker())
        .kind()
        .filter(k -> k == Actor.Kind.ANONYMOUS)
        .isPresent();
  }

  private static boolean tookPart(Dossier dossier, Commitment c) {
    Optional<Id<Event>> at = c.proposition().scope().event();
    while (at.isPresent()) {
      Event event = dossier.get(at.get());
      if (!Collections.disjoint(event.participants(), c.actors())) {
        return true;
      }
      at = event.partOf();
    }
    return false;
  }

  private Finding finding(
      Dossier dossier, Question question, List<Commitment> claims, Reason reason) {
    List<Statement> statements = claims.stream().map(Commitment::statement).distinct().toList();
    Set<Proposition> propositions = new LinkedHashSet<>();
    claims.forEach(c -> propositions.add(c.proposition()));
    List<Value> values = propositions.stream().map(Proposition::value).toList();
    return Finding.by(this)
        .message(
            Message.of(
                "finding.single-origin" + Phrases.form(claims),
                Phrases.names(dossier, claims),
                dossier.titleOf(question),
                values))
        .question(question)
        .statements(statements)
        .propositions(propositions)
        .addReason(reason)
        .addReason(
            new Reason(
                "origins",
                statements.size() == 1
                    ? Message.of("reason.origins.one")
                    : Message.of("reason.origins.many", statements.size())))
        .remedy(Message.of("remedy.single-origin", Phrases.names(dossier, claims)))
        .build();
  }
}
