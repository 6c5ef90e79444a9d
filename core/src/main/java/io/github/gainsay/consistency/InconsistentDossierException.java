package io.github.gainsay.consistency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown where a dossier was required to hold together and does not; names every such finding. */
public final class InconsistentDossierException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient CheckReport report;

  InconsistentDossierException(CheckReport report, Severity severity, List<Finding> findings) {
    super(
        findings.size()
            + (findings.size() == 1 ? " finding" : " findings")
            + (" of severity " + severity.name().toLowerCase(Locale.ROOT))
            + (severity == Severity.HIGH ? ":\n" : " or above:\n")
            + findings.stream()
                .map(f -> "  " + f + " (" + f.fingerprint() + ")")
                .collect(Collectors.joining("\n")));
    this.report = report;
  }

  /** {@return the whole report, with the findings that matter less} */
  public CheckReport report() {
    return report;
  }
}
