package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.FindingBuilder;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.Datings.Dated;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Dates that are surely in an order in which they cannot be. */
final class TemporalAnomaly implements Rule {
  @Override
  public String id() {
    return "temporal-anomaly";
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
    Dossier dossier = context.dossier();
    List<Finding> findings = new ArrayList<>();
    for (Statement s : Statements.live(dossier, Statement.class)) {
      afterPublication(dossier, s).ifPresent(findings::add);
      if (s instanceof Reply reply) {
        beforeTarget(dossier, reply).ifPresent(findings::add);
      }
      beforeEvent(dossier, s).ifPresent(findings::add);
      beforeState(dossier, s).ifPresent(findings::add);
    }
    dossier.relations().stream()
        .filter(Relation.Precedes.class::isInstance)
        .map(Relation.Precedes.class::cast)
        .sorted(Comparator.comparing(Relation::toString))
        .forEach(r -> findings.addAll(OutOfOrder.find(this, context, r)));
    return findings;
  }

  private Optional<Finding> afterPublication(Dossier dossier, Statement s) {
    List<Message> earlier =
        Datings.published(dossier, s).stream()
            .filter(source -> s.saidAt().filter(source.when()::isBefore).isPresent())
            .map(Dated::words)
            .toList();
    if (earlier.isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(
        about(
                dossier,
                List.of(s),
                Message.of("dated.after-publication", Datings.said(dossier, s), earlier))
            .addReason(Reason.of("said-after-published"))
            .build());
  }

  private Optional<Finding> beforeTarget(Dossier dossier, Reply reply) {
    List<Statement> later =
        dossier.targetsOf(reply).stream()
            .filter(t -> isSurelyBefore(reply.saidAt(), t.saidAt()))
            .sorted(Comparator.comparing(Statement::id))
            .toList();
    if (later.isEmpty()) {
      return Optional.empty();
    }
    List<When> dates =
        later.stream().map(t -> t.saidAt().orElseThrow()).sorted().distinct().toList();
    Set<Statement> statements = new LinkedHashSet<>(List.of(reply));
    statements.addAll(later);
    Message what =
        Message.of(
            "dated.before-target",
            Datings.said(dossier, reply),
            Phrases.speakers(dossier, later),
            dates);
    return Optional.of(
        about(dossier, statements, what).addReason(Reason.of("reply-before-target")).build());
  }

  private static boolean isSurelyBefore(Optional<When> a, Optional<When> b) {
    return a.isPresent() && b.filter(a.get()::isBefore).isPresent();
  }

  private Optional<Finding> beforeEvent(Dossier dossier, Statement s) {
    return before(dossier, s, c -> Datings.events(dossier, c), "dated.before-event")
        .map(
            found ->
                found
                    .severity(Severity.LOW)
                    .addReason(Reason.of("before-the-event"))
                    .remedy(Message.of("remedy.before-the-event"))
                    .build());
  }

  private Optional<Finding> beforeState(Dossier dossier, Statement s) {
    return before(
            dossier,
            s,
            c ->
                c
                    .proposition()
                    .scope()
                    .asOf()
                    .map(w -> new Dated(Message.of("dated.as-of", w), w))
                    .stream()
                    .toList(),
            "dated.before-state")
        .map(found -> found.addReason(Reason.of("state-to-come")).build());
  }

  /** Of all that the statement holds as a fact, the first for which it came too early. */
  private Optional<FindingBuilder> before(
      Dossier dossier, Statement s, Function<Commitment, List<Dated>> dates, String key) {
    List<Commitment> facts =
        dossier.commitments(s).stream()
            .filter(c -> c.affirmed() && !Datings.isForecast(dossier, c))
            .sorted(Statements.BY_CONTENT)
            .toList();
    for (Commitment c : facts) {
      for (Dated made : Datings.madeBy(dossier, s)) {
        Optional<Dated> later =
            dates.apply(c).stream().filter(d -> made.when().isBefore(d.when())).findFirst();
        if (later.isPresent()) {
          Message what = Message.of(key, made.words(), later.get().words());
          return Optional.of(about(dossier, List.of(s), List.of(c.proposition()), what));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a finding that lacks its reason; the message goes on with what it is about. It holds no
   * propositions: the defect is in a statement, and whoever says the same need not have it.
   */
  private FindingBuilder about(Dossier dossier, Collection<Statement> statements, Message message) {
    return about(dossier, statements, Statements.propositions(dossier, statements), message);
  }

  private FindingBuilder about(
      Dossier dossier,
      Collection<Statement> statements,
      Collection<Proposition> propositions,
      Message message) {
    List<Message> contents =
        propositions.stream()
            .map(p -> Phrases.content(dossier, p))
            .sorted(Comparator.comparing(Message::toString))
            .toList();
    return Finding.by(this)
        .message(
            contents.isEmpty()
                ? Message.of("finding.temporal-anomaly", message)
                : Message.of("finding.temporal-anomaly.about", message, contents))
        .question(Statements.question(propositions))
        .statements(statements);
  }
}
