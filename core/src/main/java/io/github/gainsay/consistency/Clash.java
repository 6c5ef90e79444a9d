package io.github.gainsay.consistency;

import io.github.gainsay.Property.Change;
import io.github.gainsay.value.QuantityComparison;
import io.github.gainsay.value.QuantityGroup;
import io.github.gainsay.value.Rational;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two contents that differ or exclude each other, before it is asked who holds them and when.
 *
 * @param verdict DISCREPANCY or CONTRADICTION
 * @param code the defect if different actors hold them
 * @param withinBloc how much it matters within one bloc
 * @param betweenBlocs how much it matters between blocs
 * @param denial whether one is an explicit denial of the other
 * @param change how the answers to the question move with time
 * @param softer by how many steps it is softer because it rests on what is declared
 */
record Clash(
    Verdict verdict,
    String code,
    Severity withinBloc,
    Severity betweenBlocs,
    boolean denial,
    Change change,
    int softer) {
  private static final Rational ONE_PERCENT = Rational.of(new BigDecimal("0.01"));
  private static final Rational TEN_PERCENT = Rational.of(new BigDecimal("0.1"));

  static Clash denied(Change change) {
    return new Clash(
        Verdict.CONTRADICTION, "contradiction", Severity.HIGH, Severity.HIGH, true, change, 0);
  }

  static Clash opposed(String code, Change change) {
    return new Clash(Verdict.CONTRADICTION, code, Severity.HIGH, Severity.HIGH, false, change, 0);
  }

  static Clash declared() {
    return new Clash(
        Verdict.CONTRADICTION,
        "contradiction",
        Severity.HIGH,
        Severity.HIGH,
        false,
        Change.CONSTANT,
        1);
  }

  /** Numbers that no number satisfies both of; graded by the gap between them. */
  static Clash opposed(QuantityComparison numeric, Change change) {
    Severity between =
        numeric.code() == QuantityComparison.Code.DISJOINT
            ? gap(numeric.relativeDifference())
            : Severity.HIGH;
    return new Clash(
        Verdict.CONTRADICTION, "numeric-contradiction", Severity.HIGH, between, false, change, 0);
  }

  /** Whether quantities that so stand to each other clash, by whatever profile. */
  static boolean isPossible(QuantityComparison.Code code) {
    return code.level() == QuantityComparison.Level.DISCREPANCY
        || code.level() == QuantityComparison.Level.CONTRADICTION;
  }

  /** Whether the gaps between these and the others, which no number satisfies, matter alike. */
  static Optional<Boolean> areGradedAlike(QuantityGroup some, QuantityGroup others) {
    return some.differences(others)
        .filter(
            differences ->
                gap(differences.lower().value().orElseThrow())
                    == gap(differences.upper().value().orElseThrow()))
        .map(differences -> true);
  }

  private static Severity gap(Rational difference) {
    if (difference.compareTo(ONE_PERCENT) <= 0) {
      return Severity.LOW;
    }
    return difference.compareTo(TEN_PERCENT) <= 0 ? Severity.MEDIUM : Severity.HIGH;
  }

  /** Numbers that differ although one number can satisfy both. */
  static Clash different(QuantityComparison numeric, Change change) {
    Severity within =
        numeric
            .severity()
            .map(severity -> Severity.valueOf(severity.name()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "numeric must be a discrepancy, but was <" + numeric.code() + ">"));
    Severity between =
        numeric.code() == QuantityComparison.Code.BOUNDS_DIFFER ? Severity.INFO : within;
    return new Clash(Verdict.DISCREPANCY, "numeric-discrepancy", within, between, false, change, 0);
  }
}
