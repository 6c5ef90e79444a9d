package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.CheckReport.Accepted;
import io.github.gainsay.consistency.CheckReport.Changes;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole log: one run, which tells what was checked by which rules with which results. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String HOME = "https://github.com/gainsay/gainsay";

  private final CheckReport report;
  private final Optional<CheckReport> baseline;
  private final Optional<Changes> changes;
  private final SarifFiles files;
  private final Messages messages;
  private final SarifRules rules;

  private SarifLog(
      CheckReport report, Optional<CheckReport> baseline, SarifFiles files, Messages messages) {
    this.report = report;
    this.baseline = baseline;
    this.changes = baseline.map(report::since);
    this.files = files;
    this.messages = messages;
    List<String> ids = new ArrayList<>(report.rules());
    report.findings().forEach(f -> ids.add(f.code()));
    report.accepted().forEach(a -> ids.add(a.finding().code()));
    changes.ifPresent(c -> c.gone().forEach(f -> ids.add(f.code())));
    this.rules = new SarifRules(ids, messages);
  }

  static ObjectNode of(
      CheckReport report, Optional<CheckReport> baseline, SarifFiles files, Messages messages) {
    return new SarifLog(report, baseline, files, messages).log();
  }

  private ObjectNode log() {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("version", "2.1.0").put("$schema", SCHEMA);
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    String version = new GainsayModule().version().toString();
    driver
        .put("name", "Gainsay")
        .put("version", version)
        .put("semanticVersion", version)
        .put("informationUri", HOME)
        .set("rules", rules.descriptors());
    run.set("invocations", invocations());
    run.put("language", messages.language()).put("columnKind", "utf16CodeUnits");
    if (!files.addresses().isEmpty()) {
      run.set("artifacts", artifacts());
    }
    ArrayNode results = results();
    if (!results.isEmpty() || !report.rules().isEmpty()) { // none is not the same as not checked
      run.set("results", results);
    }
    return log;
  }

  private ArrayNode invocations() {
    ArrayNode invocations = JsonNodeFactory.instance.arrayNode();
    ObjectNode invocation = invocations.addObject().put("executionSuccessful", true);
    if (!report.unusedAcceptances().isEmpty()) {
      ArrayNode notes = invocation.putArray("toolConfigurationNotifications");
      for (Acceptance unused : report.unusedAcceptances()) {
        String note = messages.format(Message.of("report.unused", unused.wording()));
        notes.addObject().put("level", "note").set("message", SarifText.message(note));
      }
    }
    return invocations;
  }

  private ArrayNode artifacts() {
    ArrayNode artifacts = JsonNodeFactory.instance.arrayNode();
    for (String address : files.addresses()) {
      ObjectNode artifact = artifacts.addObject();
      artifact.putObject("location").put("uri", address);
      artifact.putArray("roles").add("analysisTarget");
    }
    return artifacts;
  }

  private ArrayNode results() {
    ArrayNode results = JsonNodeFactory.instance.arrayNode();
    SarifResult now = new SarifResult(report.dossier(), files, rules, messages);
    List<Finding> added = changes.map(Changes::added).orElse(List.of());
    int next = 0;
    for (Finding finding : report.findings()) {
      ObjectNode result = now.of(finding, Optional.empty());
      if (baseline.isPresent()) {
        boolean isNew = next < added.size() && added.get(next).equals(finding);
        next += isNew ? 1 : 0;
        state(result, isNew ? "new" : "unchanged");
      }
      results.add(result);
    }
    Set<String> known = known();
    for (Accepted accepted : report.accepted()) {
      Finding finding = accepted.finding();
      ObjectNode result = now.of(finding, Optional.of(accepted.acceptance()));
      changes.ifPresent(
          c -> state(result, known.contains(finding.fingerprint()) ? "unchanged" : "new"));
      results.add(result);
    }
    baseline.ifPresent(
        earlier -> {
          SarifResult before = new SarifResult(earlier.dossier(), files, rules, messages);
          for (Finding gone : changes.orElseThrow().gone()) {
            results.add(state(before.of(gone, Optional.empty()), "absent"));
          }
        });
    return results;
  }

  /** The fingerprints of all that was found earlier, accepted or not. */
  private Set<String> known() {
    Set<String> known = new HashSet<>();
    baseline.stream()
        .flatMap(
            earlier ->
                Stream.concat(
                    earlier.findings().stream(),
                    earlier.accepted().stream().map(Accepted::finding)))
        .forEach(finding -> known.add(finding.fingerprint()));
    return known;
  }

  private static ObjectNode state(ObjectNode result, String state) {
    return result.put("baselineState", state);
  }
}
