package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final String WHY = "The caption is the paper's, not his.";
  private static final LocalDate JUNE_30 = LocalDate.parse("2025-06-30");

  private final Claim claim = Claim.of(KYIV, OVER_150);
  private final Dossier dossier =
      dossier(claim, Claim.of(KYIV, OVER_155), Denial.of(BEIJING, claim));
  private final Finding figures = CHECKER.check(dossier).withCode("numeric-discrepancy").get(0);
  private final String fingerprint = figures.fingerprint();

  private static List<String> codes(CheckReport report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  @Test
  void sets_the_finding_apart() {
    CheckReport report = CHECKER.accepting(fingerprint, WHY).check(dossier);

    assertThat(codes(report)).containsExactly("contradiction", "single-origin");
    assertThat(report.accepted())
        .containsExactly(
            new CheckReport.Accepted(figures, new Acceptance(fingerprint, WHY, Optional.empty())));
    assertThat(report.unusedAcceptances()).isEmpty();
    assertThat(report.toString()).startsWith("2 findings, and 1 accepted\n(1) [HIGH]");
  }

  @Test
  void applies_to_the_severity_that_the_checker_gives() {
    CheckReport report =
        CHECKER
            .accepting(fingerprint, WHY)
            .withSeverity("numeric-discrepancy", Severity.HIGH)
            .withProfile(Profile.PRESS)
            .without("doubted")
            .plus(new SilentRule())
            .check(dossier);

    assertThat(report.accepted())
        .extracting(accepted -> accepted.finding().severity())
        .containsExactly(Severity.HIGH);
  }

  @Test
  void is_listed_if_nothing_matches_it() {
    CheckReport report =
        CHECKER
            .accepting("doubted-00000000-0000", "Settled since.")
            .accepting("contradiction-00000000-0000", "Both were corrected.")
            .check(dossier);

    assertThat(report.unusedAcceptances())
        .extracting(Acceptance::toString)
        .containsExactly(
            "contradiction-00000000-0000: Both were corrected.",
            "doubted-00000000-0000: Settled since.");
    assertThat(report.accepted()).isEmpty();
    assertThat(report.findings()).isEqualTo(CHECKER.check(dossier).findings());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-06-29, true", "2025-06-30, true", "2025-07-01, false"})
  void lasts_until_the_end_of_its_last_day(LocalDate today, boolean accepted) {
    ConsistencyChecker checker = CHECKER.accepting(fingerprint, WHY, JUNE_30);

    CheckReport report = checker.on(today).check(dossier);

    assertThat(codes(report).contains("numeric-discrepancy")).isEqualTo(!accepted);
    assertThat(report.accepted()).hasSize(accepted ? 1 : 0);
    assertThat(report.unusedAcceptances())
        .extracting(Acceptance::toString)
        .isEqualTo(accepted ? List.of() : List.of(fingerprint + " until 2025-06-30: " + WHY));
    assertThat(CHECKER.on(today).accepting(fingerprint, WHY, JUNE_30).check(dossier))
        .isEqualTo(report);
  }

  @Test
  void with_an_end_needs_a_day() {
    ConsistencyChecker checker = CHECKER.accepting("doubted-1", WHY, JUNE_30);

    assertThatThrownBy(() -> checker.check(dossier))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "day must be set by on(LocalDate) where an acceptance has an end, but is not, and"
                + " 'doubted-1' is accepted until 2025-06-30");
  }

  @Test
  void of_one_side_s_contradiction_is_none_of_the_other_s() {
    Claim kyivYes = Claim.of(KYIV, DRAWN_IN.yes());
    Claim kyivNo = Claim.of(KYIV, DRAWN_IN.no());
    String kyivs =
        CHECKER.check(dossier(kyivYes, kyivNo)).withCode("self-contradiction").get(0).fingerprint();
    Dossier both =
        dossier(
            kyivYes, kyivNo, Claim.of(BEIJING, DRAWN_IN.yes()), Claim.of(BEIJING, DRAWN_IN.no()));

    CheckReport report = CHECKER.accepting(kyivs, "Known.").check(both);

    assertThat(report.accepted())
        .extracting(accepted -> accepted.finding().actor())
        .containsExactly(Optional.of(KYIV.id()));
    assertThat(report.withCode("self-contradiction"))
        .extracting(Finding::actor)
        .containsExactly(Optional.of(BEIJING.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "known "})
  void has_a_justification(String words) {
    assertThatThrownBy(() -> CHECKER.accepting(fingerprint, words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "justification must be non-blank without outer white space, but was '" + words + "'");
  }

  @Test
  void has_a_fingerprint() {
    assertThatThrownBy(() -> new Acceptance(" ", WHY, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fingerprint must be non-blank without outer white space, but was ' '");
  }

  @Test
  void is_given_once() {
    ConsistencyChecker checker = CHECKER.accepting("doubted-1", WHY);

    assertThatThrownBy(() -> checker.accepting("doubted-1", "Settled."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fingerprint must be new to the checker, but was 'doubted-1'");
  }

  /** Finds nothing. */
  private static final class SilentRule implements Rule {
    @Override
    public String id() {
      return "silent";
    }

    @Override
    public Severity severity() {
      return Severity.LOW;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      return List.of();
    }
  }
}
