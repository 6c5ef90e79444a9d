package io.github.gainsay.consistency;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.When;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a clash of contents by who holds them, when, how firmly, and through whom that is known.
 */
final class Standpoints {
  private final Dossier dossier;
  private final Reporters reporters;
  private final Set<Id<Statement>> disowned = new HashSet<>();

  Standpoints(Dossier dossier) {
    this.dossier = dossier;
    this.reporters = new Reporters(dossier);
    for (Denial denial : dossier.statements(Denial.class)) {
      if (denial.aspect() == Aspect.ATTRIBUTION && !dossier.isRetracted(denial)) {
        dossier.targetsOf(denial).stream()
            .filter(t -> !Collections.disjoint(dossier.committedBy(t), dossier.committedBy(denial)))
            .forEach(t -> disowned.add(t.id()));
      }
    }
  }

  Reporters reporters() {
    return reporters;
  }

  /** Whether its speakers deny that they said so. */
  boolean isDisowned(Statement statement) {
    return disowned.contains(statement.id());
  }

  Comparison agree(Commitment a, Commitment b, List<Reason> reasons) {
    Reason who;
    if (Renderings.ofOnePassage(a.statement(), b.statement())) {
      who = Reason.of("one-voice");
    } else if (a.sharesActorWith(b)) {
      who = Reason.of("repeat");
    } else {
      who = Reason.of("corroboration");
    }
    reasons.add(who);
    return Comparison.silent(Verdict.AGREEMENT, reasons);
  }

  Comparison judge(
      Commitment a, Commitment b, Clash clash, ScopeComparison scope, List<Reason> reasons) {
    VerdictDraft found = new VerdictDraft(clash, reasons);
    boolean sameActor = a.sharesActorWith(b);
    Optional<States> states = States.of(a, b, clash, scope);
    if (Renderings.ofOnePassage(a.statement(), b.statement()) && sameActor) {
      return rendered(Renderings.ofOneSource(a.statement(), b.statement()), clash, found);
    }
    if (sameActor && (isDisowned(a.statement()) || isDisowned(b.statement()))) {
      return found.silent(Verdict.COMPATIBLE, "attribution-denied");
    }
    if (states.isPresent() && !(sameActor || clash.change() == Change.CUMULATIVE)) {
      found.because(States.differ(states.get().ofA(), states.get().ofB()));
      return found.silent(Verdict.INCOMPARABLE);
    }
    soften(a, b, found);
    if (found.isSilenced()) {
      return found.silent(Verdict.COMPATIBLE);
    }
    if (!scope.unknown().isEmpty()) {
      found.cap(clash.verdict() == Verdict.DISCREPANCY ? Severity.INFO : Severity.MEDIUM);
    }
    if (states.isPresent()) {
      return states(a, b, states.get(), clash, found);
    }
    return sameActor
        ? one(a, b, clash, scope, found)
        : two(clash, scope, found, Reason.of("different-actors"));
  }

  private static Comparison rendered(boolean byOneSource, Clash clash, VerdictDraft found) {
    boolean opposed = clash.verdict() == Verdict.CONTRADICTION;
    if (byOneSource && !opposed) {
      return Comparison.silent(Verdict.COMPATIBLE, List.of(Renderings.ONE_RENDERING));
    }
    found.because("renderings");
    if (opposed
        && (clash.code().equals("numeric-contradiction")
            || clash.code().equals("date-contradiction"))) {
      return found.as(List.of("distortion", clash.code()), Severity.HIGH);
    }
    return found.as("distortion", opposed ? Severity.HIGH : Severity.LOW);
  }

  private void soften(Commitment a, Commitment b, VerdictDraft found) {
    found.softenDeclared();
    if (a.certainty() != Certainty.CERTAIN || b.certainty() != Certainty.CERTAIN) {
      found.soften(a.certainty(), b.certainty());
    }
    for (Commitment c : List.of(a, b)) {
      if (isButDenial(dossier, c)) {
        found.cap(Severity.MEDIUM);
        found.because("not-the-author");
      }
    }
  }

  /** Whether it is what a retraction by somebody else denies, and not what that claims instead. */
  static boolean isButDenial(Dossier dossier, Commitment c) {
    return c.statement() instanceof Retraction retraction
        && !dossier.isAuthorised(retraction)
        && !(c.affirmed() && retraction.replacement().filter(c.proposition()::equals).isPresent());
  }

  /** Two dated states of what moves with time. */
  private static Comparison states(
      Commitment a, Commitment b, States dates, Clash clash, VerdictDraft found) {
    boolean inOrder = !dates.ofB().isBefore(dates.ofA());
    Commitment earlier = inOrder ? a : b;
    Commitment later = inOrder ? b : a;
    found.because(
        "other-state", inOrder ? dates.ofA() : dates.ofB(), inOrder ? dates.ofB() : dates.ofA());
    if (clash.change() == Change.EVOLVING) {
      return update(found);
    }
    boolean ordered = dates.ofA().isDisjointFrom(dates.ofB());
    if (ordered && clash.verdict() == Verdict.CONTRADICTION && falls(earlier, later)) {
      return found.as("decreasing-total", Severity.MEDIUM);
    }
    return a.sharesActorWith(b) ? update(found) : found.silent(Verdict.COMPATIBLE, "grown");
  }

  /** What held earlier and what holds later can both be true. */
  private static Comparison update(VerdictDraft found) {
    return found.as(Verdict.DISCREPANCY, List.of("update"), Severity.INFO);
  }

  private static boolean falls(Commitment earlier, Commitment later) {
    return earlier.proposition().value() instanceof Quantity before
        && later.proposition().value() instanceof Quantity after
        && RunningCount.falls(before, earlier.affirmed(), after, later.affirmed());
  }

  private static Comparison two(
      Clash clash, ScopeComparison scope, VerdictDraft found, Reason who) {
    found.because(who);
    if (clash.verdict() == Verdict.CONTRADICTION && !clash.denial() && scope.measuredOnOneSide()) {
      found.because("other-measure");
      return found.as(Verdict.DISCREPANCY, List.of("undermined"), Severity.LOW);
    }
    return found.as(clash.code(), clash.betweenBlocs());
  }

  private Comparison one(
      Commitment a, Commitment b, Clash clash, ScopeComparison scope, VerdictDraft found) {
    Optional<Boolean> inOrder = order(a, b);
    if (inOrder.isPresent()) {
      return later(inOrder.get() ? a : b, inOrder.get() ? b : a, clash, found);
    }
    if (clash.verdict() == Verdict.DISCREPANCY) {
      found.because("same-actor");
      return found.as(clash.code(), clash.withinBloc());
    }
    if (reporters.same(a.statement(), b.statement())) {
      found.because(new Reason("same-actor", Message.of("reason.same-actor.at-once")));
      return found.as("self-contradiction", Severity.HIGH);
    }
    found.cap(Severity.MEDIUM);
    return two(clash, scope, found, Reason.of("reports-differ"));
  }

  /** Whether the first was said before the second; empty if that is not sure either way. */
  private static Optional<Boolean> order(Commitment a, Commitment b) {
    if (a.saidAt().isEmpty() || b.saidAt().isEmpty()) {
      return Optional.empty();
    }
    When x = a.saidAt().get();
    When y = b.saidAt().get();
    return x.isDisjointFrom(y) ? Optional.of(x.isBefore(y)) : Optional.empty();
  }

  /** Whether it is what its speakers correct something to that they are committed to. */
  boolean corrects(Commitment later) {
    return later.statement() instanceof Retraction correction
        && dossier.isAuthorised(correction)
        && correction.replacement().filter(later.proposition()::equals).isPresent();
  }

  private Comparison later(Commitment earlier, Commitment later, Clash clash, VerdictDraft found) {
    found.because("later", earlier.saidAt().orElseThrow(), later.saidAt().orElseThrow());
    if (clash.verdict() == Verdict.DISCREPANCY || clash.change() == Change.EVOLVING) {
      return update(found);
    }
    if (clash.change() == Change.CUMULATIVE) {
      return falls(earlier, later) ? found.as("decreasing-total", Severity.MEDIUM) : update(found);
    }
    if (corrects(later)) {
      found.because(new Reason("acknowledged", Message.of("reason.acknowledged.corrected")));
      return found.as(Verdict.DISCREPANCY, List.of("correction"), Severity.INFO);
    }
    if (later.statement() instanceof Endorsement) {
      found.because(new Reason("acknowledged", Message.of("reason.acknowledged.conceded")));
    }
    return found.as("change-of-position", Severity.MEDIUM);
  }
}
