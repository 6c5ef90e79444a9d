package io.github.gainsay.consistency;

import java.util.List;
import java.util.Optional;

/**
 * How two commitments stand to each other, and every step that led there; also when nothing is
 * wrong.
 *
 * @param verdict how they stand to each other
 * @param codes the defects that this pair shows, the main one first, such as {@code
 *     numeric-discrepancy}; empty if none
 * @param severity how much that matters; empty if there is no defect
 * @param reasons the steps, in their order; at least one
 */
public record Comparison(
    Verdict verdict, List<String> codes, Optional<Severity> severity, List<Reason> reasons) {
  /**
   * Copies the lists.
   *
   * @param verdict how they stand to each other
   * @param codes the defects that this pair shows, the main one first, such as {@code
   *     numeric-discrepancy}; empty if none
   * @param severity how much that matters; empty if there is no defect
   * @param reasons the steps, in their order; at least one
   * @throws IllegalArgumentException if codes and severity are not both there or both missing, or
   *     reasons are missing
   */
  public Comparison {
    codes = List.copyOf(codes);
    reasons = List.copyOf(reasons);
    if (codes.isEmpty() == severity.isPresent()) {
      throw new IllegalArgumentException(
          "severity must go with codes, but codes were " + codes + " and severity was " + severity);
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons must not be empty, but was <[]>");
    }
  }

  static Comparison silent(Verdict verdict, List<Reason> reasons) {
    return new Comparison(verdict, List.of(), Optional.empty(), reasons);
  }

  static Comparison silent(Verdict verdict, String code, Object... arguments) {
    return silent(verdict, List.of(Reason.of(code, arguments)));
  }

  /** {@return the main defect that this pair shows; empty if none} */
  public Optional<String> code() {
    return codes.stream().findFirst();
  }

  /**
   * {@return whether a step of the kind led here}
   *
   * @param code the kind, such as {@code scope-unknown}
   */
  public boolean hasReason(String code) {
    return reasons.stream().anyMatch(r -> r.code().equals(code));
  }

  /**
   * {@return verdict and reasons, such as {@code INCOMPARABLE: They answer different questions.
   * [different-questions]}}
   */
  @Override
  public String toString() {
    String head =
        verdict + severity.map(s -> " (" + String.join(", ", codes) + ", " + s + ")").orElse("");
    return head + ": " + String.join(" ", reasons.stream().map(Reason::toString).toList());
  }
}
