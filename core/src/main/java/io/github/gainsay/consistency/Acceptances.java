package io.github.gainsay.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which findings are accepted, by fingerprint, and on which day that is asked; immutable.
 *
 * <p>Nobody here looks at a clock: where an acceptance has an end, somebody must say what day it
 * is.
 */
final class Acceptances {
  static final Acceptances NONE = new Acceptances(Map.of(), Optional.empty());

  private final Map<String, Acceptance> byFingerprint;
  private final Optional<LocalDate> day;

  private Acceptances(Map<String, Acceptance> byFingerprint, Optional<LocalDate> day) {
    this.byFingerprint = byFingerprint;
    this.day = day;
  }

  Acceptances plus(Acceptance acceptance) {
    Map<String, Acceptance> more = new TreeMap<>(byFingerprint);
    if (more.put(acceptance.fingerprint(), acceptance) != null) {
      throw new IllegalArgumentException(
          "fingerprint must be new to the checker, but was '" + acceptance.fingerprint() + "'");
    }
    return new Acceptances(more, day);
  }

  Acceptances on(LocalDate today) {
    return new Acceptances(byFingerprint, Optional.of(today));
  }

  /** Adds the findings to the report, the accepted apart from the others. */
  CheckReportBuilder divide(List<Finding> findings, CheckReportBuilder report) {
    Map<String, Acceptance> unused = new TreeMap<>(byFingerprint);
    Map<String, Acceptance> valid = new TreeMap<>(byFingerprint);
    valid.values().removeIf(this::isOver);
    for (Finding finding : findings) {
      Acceptance acceptance = valid.get(finding.fingerprint());
      if (acceptance == null) {
        report.addFinding(finding);
      } else {
        report.addAccepted(new CheckReport.Accepted(finding, acceptance));
        unused.remove(acceptance.fingerprint());
      }
    }
    return report.unusedAcceptances(new ArrayList<>(unused.values()));
  }

  private boolean isOver(Acceptance acceptance) {
    return acceptance
        .until()
        .filter(last -> day.orElseThrow(() -> undated(acceptance)).isAfter(last))
        .isPresent();
  }

  private static IllegalStateException undated(Acceptance acceptance) {
    return new IllegalStateException(
        "day must be set by on(LocalDate) where an acceptance has an end, but is not, and '"
            + acceptance.fingerprint()
            + "' is accepted until "
            + acceptance.until().orElseThrow());
  }
}
