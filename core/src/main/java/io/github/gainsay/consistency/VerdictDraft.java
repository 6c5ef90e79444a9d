package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import java.util.List;
import java.util.Optional;

/** A verdict in the making: reasons gather, and the severity can only fall. */
final class VerdictDraft {
  private final Clash clash;
  private final List<Reason> reasons;
  private Severity cap = Severity.HIGH;
  private int steps;
  private boolean silenced;

  VerdictDraft(Clash clash, List<Reason> reasons) {
    this.clash = clash;
    this.reasons = reasons;
  }

  void because(String code, Object... arguments) {
    reasons.add(Reason.of(code, arguments));
  }

  void because(Reason reason) {
    reasons.add(reason);
  }

  void cap(Severity most) {
    cap = cap.atMost(most);
  }

  void softenDeclared() {
    if (clash.softer() > 0) {
      steps += clash.softer();
      because("rests-on-declaration");
    }
  }

  /**
   * One step for a PROBABLE side, two for a POSSIBLE one against a CERTAIN; nothing remains if both
   * are hedged so far.
   */
  void soften(Certainty a, Certainty b) {
    boolean possible = a == Certainty.POSSIBLE || b == Certainty.POSSIBLE;
    if (possible && a != Certainty.CERTAIN && b != Certainty.CERTAIN) {
      silenced = true;
      because("only-possible");
    } else {
      steps += possible ? 2 : 1;
      because(
          new Reason(
              "not-certain",
              Message.of("reason.not-certain" + (possible ? ".possible" : ".probable"))));
    }
  }

  boolean isSilenced() {
    return silenced;
  }

  Comparison silent(Verdict verdict) {
    return Comparison.silent(verdict, reasons);
  }

  Comparison silent(Verdict verdict, String code, Object... arguments) {
    because(code, arguments);
    return silent(verdict);
  }

  Comparison as(String code, Severity severity) {
    return as(List.of(code), severity);
  }

  Comparison as(List<String> codes, Severity severity) {
    return as(clash.verdict(), codes, severity);
  }

  Comparison as(Verdict verdict, List<String> codes, Severity severity) {
    Severity most = severity.softer(steps).atMost(cap);
    return new Comparison(verdict, codes, Optional.of(most), reasons);
  }
}
