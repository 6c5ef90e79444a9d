package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
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

  private static CheckReport check(Entry... entries) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier(entries));
  }

  @Test
  void tells_what_is_new_from_what_was_known() {
    Denial denial = Denial.of(BEIJING, claim);
    Claim drawnIn = Claim.of(KYIV, DRAWN_IN.yes());
    CheckReport before = check(claim, denial, Doubt.of(ENVOY, PARTY.yes()));

    CheckReport.Changes changes =
        check(claim, denial, drawnIn, Denial.of(BEIJING, drawnIn)).since(before);

    assertThat(changes.added())
        .extracting(Finding::code)
        .containsExactly("contradiction", "single-origin");
    assertThat(changes.added()).allSatisfy(f -> assertThat(f.question()).hasValue(DRAWN_IN));
    assertThat(changes.unchanged())
        .extracting(Finding::code)
        .containsExactly("contradiction", "single-origin");
    assertThat(changes.gone()).isEqualTo(before.withCode("doubted"));
  }

  @Test
  void knows_a_finding_however_many_voices_it_has() {
    CheckReport more =
        check(
            claim,
            Claim.of(ZELENSKY, OVER_150),
            Claim.of(KYIV, OVER_155),
            Denial.of(BEIJING, claim));

    CheckReport.Changes changes = more.since(report);

    assertThat(changes.unchanged()).isEqualTo(more.findings());
    assertThat(changes.added()).isEmpty();
    assertThat(changes.gone()).isEmpty();
  }

  @Test
  void counts_findings_that_share_a_fingerprint() {
    Finding one = report.findings().get(0);
    CheckReportBuilder once = CheckReport.builder().dossier(dossier).addFinding(one);
    CheckReport twice = CheckReport.builder().dossier(dossier).addFindings(one, one).build();

    assertThat(twice.since(once.build()))
        .isEqualTo(new CheckReport.Changes(List.of(one), List.of(one), List.of()));
    assertThat(once.build().since(twice))
        .isEqualTo(new CheckReport.Changes(List.of(), List.of(one), List.of(one)));
  }

  @Test
  void takes_nothing_for_gone_that_is_accepted_since_but_what_is_no_longer_accepted_for_new() {
    Finding figures = report.withCode("numeric-discrepancy").get(0);
    CheckReport accepted =
        ConsistencyChecker.of(StandardRules.all())
            .accepting(figures.fingerprint(), "Rounded.")
            .check(dossier);

    assertThat(accepted.since(report).gone()).isEmpty();
    assertThat(accepted.since(report).added()).isEmpty();
    assertThat(report.since(accepted).added()).containsExactly(figures);
  }

  @Test
  void is_required_to_be_consistent() {
    CheckReport mild = check(claim, Claim.of(KYIV, OVER_155));

    assertThat(mild.requireConsistent(Severity.MEDIUM)).isSameAs(mild);
    assertThatThrownBy(() -> report.requireConsistent(Severity.LOW))
        .isInstanceOfSatisfying(
            InconsistentDossierException.class, e -> assertThat(e.report()).isSameAs(report))
        .hasMessage(
            """
            2 findings of severity low or above:
              [HIGH] contradiction: Beijing denies what Kyiv claims: \
            Chinese nationals / fighting in Russian ranks: more than 150 people. (%s)
              [LOW] numeric-discrepancy: Figures differ, but can all be true: \
            Kyiv says 'more than 150 people' and 'more than 155 people' \
            (Chinese nationals / fighting in Russian ranks). (%s)""",
            report.findings().get(0).fingerprint(), report.findings().get(1).fingerprint());
    assertThatThrownBy(() -> report.requireConsistent(Severity.HIGH))
        .isInstanceOf(InconsistentDossierException.class)
        .hasMessage(
            """
            1 finding of severity high:
              [HIGH] contradiction: Beijing denies what Kyiv claims: \
            Chinese nationals / fighting in Russian ranks: more than 150 people. (%s)""",
            report.findings().get(0).fingerprint());
  }
}
