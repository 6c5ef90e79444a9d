package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An acceptance of a finding that may be there or not. */
record AcceptanceJson(
    @JsonProperty(value = "fingerprint", required = true) String fingerprint,
    @JsonProperty(value = "justification", required = true) String justification,
    @JsonProperty("until") @Nullable LocalDate until) {
  static final ObjectFormat<Acceptance, AcceptanceJson> FORMAT =
      ObjectFormat.of(
          Acceptance.class, AcceptanceJson.class, AcceptanceJson::of, AcceptanceJson::toModel);

  static final TextFormat<LocalDate> DAY =
      new TextFormat<>(
          LocalDate.class,
          "a day such as 2025-04-10, as text",
          AcceptanceJson::day,
          LocalDate::toString);

  /** An acceptance with the finding that it accepts. */
  record AcceptedJson(
      @JsonProperty(value = "finding", required = true) FindingJson finding,
      @JsonProperty(value = "acceptance", required = true) Acceptance acceptance) {
    static final PartFormat<CheckReport.Accepted, AcceptedJson> FORMAT =
        new PartFormat<>(
            CheckReport.Accepted.class, ObjectFormat.of(AcceptedJson.class), AcceptedJson::of);

    static AcceptedJson of(CheckReport.Accepted accepted) {
      return new AcceptedJson(FindingJson.of(accepted.finding()), accepted.acceptance());
    }

    CheckReport.Accepted toModel(Dossier dossier, String path) {
      return new CheckReport.Accepted(finding.toModel(dossier, path + ".finding"), acceptance);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day must be a day such as 2025-04-10, but was '" + text + "'", e);
    }
  }

  static AcceptanceJson of(Acceptance acceptance) {
    return new AcceptanceJson(
        acceptance.fingerprint(), acceptance.justification(), acceptance.until().orElse(null));
  }

  Acceptance toModel() {
    return new Acceptance(fingerprint, justification, Optional.ofNullable(until));
  }
}
