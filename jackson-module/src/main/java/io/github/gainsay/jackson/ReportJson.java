package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.CheckReportBuilder;
import io.github.gainsay.jackson.AcceptanceJson.AcceptedJson;
import io.github.gainsay.jackson.DossierJson.Version;
import java.util.List;

/** A report with its dossier, without which the findings could not be read. */
record ReportJson(
    @JsonProperty(value = "gainsay", required = true) Version gainsay,
    @JsonProperty("rules") List<String> rules,
    @JsonProperty("findings") List<FindingJson> findings,
    @JsonProperty("accepted") List<AcceptedJson> accepted,
    @JsonProperty("unusedAcceptances") List<Acceptance> unusedAcceptances,
    @JsonProperty(value = "dossier", required = true) Dossier dossier) {
  static final ObjectFormat<CheckReport, ReportJson> FORMAT =
      ObjectFormat.of(CheckReport.class, ReportJson.class, ReportJson::of, ReportJson::toModel);

  static ReportJson of(CheckReport report) {
    return new ReportJson(
        Version.ONE,
        report.rules(),
        report.findings().stream().map(FindingJson::of).toList(),
        report.accepted().stream().map(AcceptedJson::of).toList(),
        report.unusedAcceptances(),
        report.dossier());
  }

  CheckReport toModel() {
    CheckReportBuilder report =
        CheckReport.builder().dossier(dossier).rules(rules).unusedAcceptances(unusedAcceptances);
    for (int i = 0; i < findings.size(); i++) {
      report.addFinding(findings.get(i).toModel(dossier, "findings[" + i + "]"));
    }
    for (int i = 0; i < accepted.size(); i++) {
      report.addAccepted(accepted.get(i).toModel(dossier, "accepted[" + i + "]"));
    }
    return report.build();
  }
}
