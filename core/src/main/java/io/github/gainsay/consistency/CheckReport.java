package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * A finding that is no news, because somebody has accepted it.
   *
   * @param finding what was found
   * @param acceptance who accepts it why, and until when
   */
  public record Accepted(Finding finding, Acceptance acceptance) {}

  /**
   * What differs from an earlier report, each list in the order of its report.
   *
   * @param added what was not found then
   * @param unchanged what was found then and still is, as it is found now
   * @param gone what was found then and is no longer, not even among what is accepted
   */
  public record Changes(List<Finding> added, List<Finding> unchanged, List<Finding> gone) {
    /**
     * Copies the findings.
     *
     * @param added what was not found then
     * @param unchanged what was found then and still is, as it is found now
     * @param gone what was found then and is no longer, not even among what is accepted
     */
    public Changes {
      added = List.copyOf(added);
      unchanged = List.copyOf(unchanged);
      gone = List.copyOf(gone);
    }
  }

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

  /** {@return what was found but is accepted, in the order of the findings} */
  public abstract List<Accepted> accepted();

  /**
   * {@return the acceptances that accept nothing here and should be deleted, by fingerprint: there
   * is no such finding, or they have expired}
   */
  public abstract List<Acceptance> unusedAcceptances();

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
   * {@return this report, for a test or a build that goes on only if there is nothing so bad}
   *
   * @param severity the least severity that is not tolerated
   * @throws InconsistentDossierException if there are findings {@link #atLeast} so severe
   */
  public final CheckReport requireConsistent(Severity severity) {
    List<Finding> findings = atLeast(severity);
    if (!findings.isEmpty()) {
      throw new InconsistentDossierException(this, severity, findings);
    }
    return this;
  }

  /**
   * {@return what differs from an earlier report, by {@linkplain Finding#fingerprint()
   * fingerprint}}
   *
   * <p>Of findings that share a fingerprint, as many as there were then are unchanged.
   *
   * @param baseline the earlier report
   */
  public final Changes since(CheckReport baseline) {
    Stream<Finding> now =
        Stream.concat(findings().stream(), accepted().stream().map(Accepted::finding));
    Map<Boolean, List<Finding>> known = areIn(baseline.findings().stream(), findings());
    Map<Boolean, List<Finding>> left = areIn(now, baseline.findings());
    return new Changes(
        known.getOrDefault(false, List.of()),
        known.getOrDefault(true, List.of()),
        left.getOrDefault(false, List.of()));
  }

  /** Which findings have a counterpart of their own among the others, and which have not. */
  private static Map<Boolean, List<Finding>> areIn(Stream<Finding> others, List<Finding> findings) {
    Map<String, Integer> counterparts = new HashMap<>();
    others.forEach(f -> counterparts.merge(f.fingerprint(), 1, Integer::sum));
    return findings.stream()
        .collect(
            Collectors.partitioningBy(
                f -> counterparts.merge(f.fingerprint(), -1, Integer::sum) >= 0));
  }

  /**
   * {@return how many findings, and how many more that are accepted, then each finding in one line;
   * {@code io.github.gainsay.report} writes the long form}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int n = findings().size();
    text.append(n).append(n == 1 ? " finding" : " findings");
    if (!accepted().isEmpty()) {
      text.append(", and ").append(accepted().size()).append(" accepted");
    }
    for (int i = 0; i < n; i++) {
      text.append("\n(").append(i + 1).append(") ").append(findings().get(i));
    }
    return text.toString();
  }
}
