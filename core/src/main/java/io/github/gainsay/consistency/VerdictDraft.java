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

  void because(String code, String text) {
    reasons.add(new Reason(code, text));
  }

  void cap(Severity most) {
    cap = cap.atMost(most);
  }

  void softenDeclared() {
    if (clash.softer() > 0) {
      steps += clash.softer();
      because(
          "rests-on-declaration",
          "That they exclude each other rests on what is declared: one step softer.");
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
      because(
          "only-possible",
          "One is said to be possible and the other is not certain, so they do not conflict.");
    } else {
      steps += possible ? 2 : 1;
      because(
          "not-certain",
          possible
              ? "One is only said to be possible: two steps softer."
              : "One is only said to be probable: one step softer.");
    }
  }

  boolean isSilenced() {
    return silenced;
  }

  Comparison silent(Verdict verdict) {
    return Comparison.silent(verdict, reasons);
  }

  Comparison silent(Verdict verdict, String code, String text) {
    because(code, text);
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
