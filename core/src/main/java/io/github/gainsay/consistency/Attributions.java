package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges renderings of the same words that are given to different speakers. */
final class Attributions {
  private final Dossier dossier;
  private final Reporters reporters;

  Attributions(Dossier dossier) {
    this.dossier = dossier;
    this.reporters = new Reporters(dossier);
  }

  /** One of them is wrong, unless one is the publication's own or its speaker has no name. */
  Comparison compare(Statement a, Statement b, Comparison byContent) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of("other-speaker"));
    Optional<Reason> excuse = excuse(a, b);
    if (excuse.isPresent()) {
      reasons.add(excuse.get());
      return byContent.severity().isPresent()
          ? byContent
          : Comparison.silent(Verdict.COMPATIBLE, reasons);
    }
    if (byContent.severity().isEmpty()) {
      return misattributed(Verdict.DISCREPANCY, List.of(), Severity.MEDIUM, reasons);
    }
    reasons.addAll(byContent.reasons());
    Severity severity = byContent.severity().get();
    return misattributed(
        byContent.verdict(),
        byContent.codes(),
        severity == Severity.HIGH ? severity : Severity.MEDIUM,
        reasons);
  }

  private static Comparison misattributed(
      Verdict verdict, List<String> codes, Severity severity, List<Reason> reasons) {
    List<String> all = new ArrayList<>(codes);
    all.add("misattribution");
    return new Comparison(verdict, all, Optional.of(severity), reasons);
  }

  private Optional<Reason> excuse(Statement a, Statement b) {
    if (isAnonymous(a) || isAnonymous(b)) {
      return Optional.of(Reason.of("anonymous"));
    }
    boolean published =
        Stream.of(a, b).anyMatch(s -> reporters.publishes(s, a) || reporters.publishes(s, b));
    return published ? Optional.of(Reason.of("publication")) : Optional.empty();
  }

  private boolean isAnonymous(Statement s) {
    return dossier.get(s.speaker()).kind().filter(k -> k == Actor.Kind.ANONYMOUS).isPresent();
  }
}
