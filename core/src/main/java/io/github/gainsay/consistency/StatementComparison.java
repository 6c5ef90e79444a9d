package io.github.gainsay.consistency;

import io.github.gainsay.Aspect;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares two statements: as renderings of the same words, as statement and reply, or by what they
 * commit to.
 */
final class StatementComparison {
  private static final Comparator<Comparison> STRONGEST =
      Comparator.comparing((Comparison c) -> c.severity().isPresent())
          .thenComparing(c -> c.severity().orElse(Severity.INFO))
          .thenComparing(Comparison::verdict)
          .thenComparing(Comparison::toString);

  private final Dossier dossier;
  private final Judge judge;

  StatementComparison(Dossier dossier, Judge judge) {
    this.dossier = dossier;
    this.judge = judge;
  }

  Comparison compare(Statement a, Statement b) {
    if (a.id().equals(b.id())) {
      return withItself(a);
    }
    for (Statement s : List.of(a, b)) {
      if (dossier.isRetracted(s)) {
        return Comparison.silent(Verdict.COMPATIBLE, "retracted", s.id());
      }
    }
    Comparison byContent = byCommitments(a, b);
    if (Renderings.ofOnePassage(a, b)) {
      return renderings(a, b, byContent);
    }
    List<Comparison> replies = new ArrayList<>();
    if (a instanceof Reply r) {
      reply(r, b).ifPresent(replies::add);
    }
    if (b instanceof Reply r) {
      reply(r, a).ifPresent(replies::add);
    }
    return byContent.severity().isPresent()
        ? byContent
        : replies.stream().max(STRONGEST).orElse(byContent);
  }

  /** Several citations of one passage are renderings of the same words, too. */
  private Comparison withItself(Statement statement) {
    if (statement.passage().isPresent() && !dossier.isRetracted(statement)) {
      List<Reason> distortions = judge.renderings().distortions(statement, statement);
      if (!distortions.isEmpty()) {
        return distorted(Verdict.DISCREPANCY, List.of("distortion"), Severity.LOW, distortions);
      }
    }
    return Comparison.silent(Verdict.AGREEMENT, "same-statement");
  }

  private static Comparison distorted(
      Verdict verdict, List<String> codes, Severity severity, List<Reason> distortions) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of("renderings"));
    reasons.addAll(distortions);
    return new Comparison(verdict, codes, Optional.of(severity), reasons);
  }

  private Comparison renderings(Statement a, Statement b, Comparison byContent) {
    if (Collections.disjoint(dossier.committedBy(a), dossier.committedBy(b))) {
      return new Attributions(dossier).compare(a, b, byContent);
    }
    boolean opposed = byContent.verdict() == Verdict.CONTRADICTION;
    if (!opposed && Renderings.ofOneSource(a, b)) {
      return Comparison.silent(Verdict.COMPATIBLE, List.of(Renderings.ONE_RENDERING));
    }
    List<Reason> distortions = judge.renderings().distortions(a, b);
    if (distortions.isEmpty()) {
      return Comparison.silent(Verdict.AGREEMENT, "one-voice");
    }
    return opposed
        ? distorted(Verdict.CONTRADICTION, byContent.codes(), Severity.HIGH, distortions)
        : distorted(Verdict.DISCREPANCY, List.of("distortion"), Severity.LOW, distortions);
  }

  private Comparison byCommitments(Statement a, Statement b) {
    for (Statement s : List.of(a, b)) {
      if (dossier.commitments(s).isEmpty()) {
        return Comparison.silent(Verdict.INCOMPARABLE, List.of(commitsToNothing(s)));
      }
    }
    List<Comparison> all = new ArrayList<>();
    for (Commitment x : dossier.commitments(a)) {
      dossier.commitments(b).forEach(y -> all.add(judge.compare(x, y)));
    }
    return all.stream().max(STRONGEST).orElseThrow();
  }

  private static Reason commitsToNothing(Statement s) {
    String kind = s instanceof Remark ? "remark" : s instanceof Doubt ? "doubt" : "other";
    return new Reason(
        "commits-to-nothing", Message.of("reason.commits-to-nothing." + kind, s.id()));
  }

  /**
   * What the reply by its kind alone does to the statement; empty if it is not about it or does
   * nothing.
   */
  private Optional<Comparison> reply(Reply reply, Statement target) {
    if (!isAbout(reply, target)) {
      return Optional.empty();
    }
    boolean ownBloc =
        !Collections.disjoint(dossier.committedBy(reply), dossier.committedBy(target));
    if (reply instanceof Doubt) {
      return Optional.of(attack(Verdict.COMPATIBLE, "doubted", Severity.LOW, Reason.of("doubt")));
    }
    if (!(reply instanceof Denial denial) || (ownBloc && denial.aspect() != Aspect.ATTRIBUTION)) {
      return Optional.empty();
    }
    Reason why =
        Reason.of(
            "denied-aspect(" + denial.aspect().name().toLowerCase(Locale.ROOT) + ")",
            Message.name(denial.aspect()));
    return Optional.of(
        switch (denial.aspect()) {
          case CONTENT, QUANTITY ->
              deniesSeveral(denial, target)
                  ? attack(
                      Verdict.CONTRADICTION,
                      "contradiction",
                      Severity.HIGH,
                      Reason.of("denied-together"))
                  : Comparison.silent(Verdict.COMPATIBLE, "denies-nothing-definite");
          case INTENT, CHARACTERIZATION, ATTRIBUTION ->
              attack(Verdict.CONTRADICTION, "contradiction", Severity.MEDIUM, why);
          case EVIDENCE -> attack(Verdict.DISCREPANCY, "undermined", Severity.LOW, why);
          case CREDIBILITY -> attack(Verdict.COMPATIBLE, "doubted", Severity.LOW, why);
        });
  }

  private boolean deniesSeveral(Denial denial, Statement target) {
    return dossier.commitments(denial).isEmpty() && !dossier.commitments(target).isEmpty();
  }

  private boolean isAbout(Reply reply, Statement target) {
    return dossier.targetsOf(reply).contains(target)
        || (reply.target() instanceof Proposition p
            && dossier.commitments(target).stream()
                .map(Literal::of)
                .anyMatch(l -> l.affirmed() && judge.implications().entails(l.proposition(), p)));
  }

  private static Comparison attack(Verdict verdict, String code, Severity severity, Reason reason) {
    return new Comparison(verdict, List.of(code), Optional.of(severity), List.of(reason));
  }
}
