package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {
  private final Claim claim = Claim.of(KYIV, OVER_150);
  private final Dossier dossier =
      dossier(claim, Claim.of(KYIV, OVER_155), Denial.of(BEIJING, claim));
  private final CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);

  @Test
  void lists_the_worst_first() {
    assertThat(report)
        .hasToString(
            """
            3 findings
            (1) [HIGH] contradiction: Beijing denies what Kyiv claims: \
            Chinese nationals / fighting in Russian ranks: more than 150 people.
            (2) [LOW] numeric-discrepancy: Figures differ, but can all be true: \
            Kyiv says 'more than 150 people' and 'more than 155 people' \
            (Chinese nationals / fighting in Russian ranks).
            (3) [INFO] single-origin: Only Kyiv says so: \
            Chinese nationals / fighting in Russian ranks: \
            more than 150 people; more than 155 people.""");
  }

  @Test
  void selects_by_severity_and_by_rule() {
    assertThat(report.atLeast(Severity.LOW))
        .extracting(Finding::code)
        .containsExactly("contradiction", "numeric-discrepancy");
    assertThat(report.withCode("single-origin")).hasSize(1);
    assertThat(report.withCode("doubted")).isEmpty();
    assertThat(report.worst()).hasValue(Severity.HIGH);
  }

  @Test
  void tells_clean_from_not_checked() {
    CheckReport clean =
        ConsistencyChecker.of(StandardRules.all()).without("single-origin").check(dossier());
    CheckReport unchecked = ConsistencyChecker.of(List.of()).check(dossier);

    assertThat(clean).hasToString("0 findings");
    assertThat(clean.worst()).isEmpty();
    assertThat(clean.rules()).contains("contradiction", "doubted").doesNotContain("single-origin");
    assertThat(unchecked).hasToString("0 findings");
    assertThat(unchecked.rules()).isEmpty();
  }

  @Test
  void counts_one_finding_in_the_singular() {
    assertThat(ConsistencyChecker.of(StandardRules.all()).check(dossier(Doubt.of(ENVOY, OVER_150))))
        .hasToString(
            """
            1 finding
            (1) [LOW] doubted: Doubted by the envoy, but not denied: \
            Chinese nationals / fighting in Russian ranks: more than 150 people.""");
  }

  @Test
  void carries_the_dossier() {
    assertThat(report.dossier()).isSameAs(dossier);
  }

  @Test
  void lists_what_is_equally_bad_by_question() {
    assertThat(
            ConsistencyChecker.of(StandardRules.all())
                .check(
                    dossier(
                        Claim.of(KYIV, PARTY.yes()),
                        Claim.of(BEIJING, PARTY.no()),
                        Claim.of(KYIV, NEUTRAL.yes()),
                        Claim.of(BEIJING, NEUTRAL.no()),
                        Claim.of(KYIV, DRAWN_IN.yes()),
                        Claim.of(BEIJING, DRAWN_IN.no())))
                .findings())
        .extracting(f -> f.question().orElseThrow())
        .containsExactly(DRAWN_IN, NEUTRAL, PARTY);
  }
}
