package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the rules found, the worst first, and which rules ran, so that "clean" can be told from "not
 * checked".
 *
 * <p>The same dossier gives the same report to the byte, in whatever order its entries were given.
 */
@Value.Immutable
public abstract sealed class CheckReport permits CheckReportBuilder.ImmutableCheckReport {
  CheckReport() {}

  /** {@return a builder; the dossier must be set} */
  public static CheckReportBuilder builder() {
    return new CheckReportBuilder();
  }

  /** {@return what was checked} */
  public abstract Dossier dossier();

  /** {@return the ids of the rules that ran, in alphabetical order} */
  public abstract List<String> rules();

  /** {@return the findings, by severity from the worst, then by code, question and fingerprint} */
  public abstract List<Finding> findings();

  /**
   * {@return the findings that matter at least so much}
   *
   * @param severity the least severity
   */
  public final List<Finding> atLeast(Severity severity) {
    return findings().stream().filter(f -> f.severity().compareTo(severity) >= 0).toList();
  }

  /**
   * {@return the findings of one rule}
   *
   * @param code the id of the rule
   */
  public final List<Finding> withCode(String code) {
    return findings().stream().filter(f -> f.code().equals(code)).toList();
  }

  /** {@return how much the worst finding matters, empty if there is none} */
  public final Optional<Severity> worst() {
    return findings().stream().map(Finding::severity).max(Severity::compareTo);
  }

  /**
   * {@return the number of findings, then each in one line; {@code io.github.gainsay.report} writes
   * the long form}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int n = findings().size();
    text.append(n).append(n == 1 ? " finding" : " findings");
    for (int i = 0; i < n; i++) {
      text.append("\n(").append(i + 1).append(") ").append(findings().get(i));
    }
    return text.toString();
  }
}
