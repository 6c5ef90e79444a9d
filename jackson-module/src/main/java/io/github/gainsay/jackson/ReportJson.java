package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.jackson.DossierJson.Version;
import java.util.ArrayList;
import java.util.List;

/** A report with its dossier, without which the findings could not be read. */
record ReportJson(
    @JsonProperty(value = "gainsay", required = true) Version gainsay,
    @JsonProperty("rules") List<String> rules,
    @JsonProperty("findings") List<FindingJson> findings,
    @JsonProperty(value = "dossier", required = true) Dossier dossier) {
  static final ObjectFormat<CheckReport, ReportJson> FORMAT =
      ObjectFormat.of(CheckReport.class, ReportJson.class, ReportJson::of, ReportJson::toModel);

  static ReportJson of(CheckReport report) {
    return new ReportJson(
        Version.ONE,
        report.rules(),
        report.findings().stream().map(FindingJson::of).toList(),
        report.dossier());
  }

  CheckReport toModel() {
    List<Finding> read = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      read.add(findings.get(i).toModel(dossier, "findings[" + i + "]"));
    }
    return CheckReport.builder().dossier(dossier).rules(rules).findings(read).build();
  }
}
