package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Rates;
import io.github.gainsay.value.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsistencyCheckerTest {
  private static final ConsistencyChecker STANDARD = ConsistencyChecker.of(StandardRules.all());
  private final Dossier dossier = dossier(Claim.of(KYIV, OVER_150), Claim.of(KYIV, OVER_155));

  /** Finds that a claim has no source. */
  private record Unsourced(String id, String reportedId) implements Rule {
    @Override
    public Severity severity() {
      return Severity.LOW;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      return context.dossier().statements(Claim.class).stream()
          .filter(claim -> claim.citations().isEmpty())
          .map(
              claim ->
                  Finding.by(this)
                      .code(reportedId)
                      .message("No source is given for: " + claim.asserts() + ".")
                      .addStatement(claim)
                      .build())
          .toList();
    }
  }

  /** Fails. */
  private static final class Broken implements Rule {
    @Override
    public String id() {
      return "broken";
    }

    @Override
    public Severity severity() {
      return Severity.LOW;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      throw new UnsupportedOperationException("not yet");
    }
  }

  @Test
  void runs_a_rule_of_ones_own_beside_the_others() {
    CheckReport report = STANDARD.plus(new Unsourced("unsourced", "unsourced")).check(dossier);

    assertThat(report.rules()).contains("contradiction", "unsourced").isSorted();
    assertThat(report.withCode("unsourced"))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "No source is given for: Chinese nationals / fighting in Russian ranks ="
                + " more than 150 people.",
            "No source is given for: Chinese nationals / fighting in Russian ranks ="
                + " more than 155 people.");
  }

  @Test
  void leaves_out_a_rule() {
    CheckReport report = STANDARD.without("numeric-discrepancy").check(dossier);

    assertThat(report.findings()).isEmpty();
    assertThat(report.rules()).doesNotContain("numeric-discrepancy");
  }

  @Test
  void runs_only_some_rules() {
    ConsistencyChecker checker =
        STANDARD.withSeverity("doubted", Severity.HIGH).only("doubted", "numeric-discrepancy");

    assertThat(checker.check(dossier).rules()).containsExactly("doubted", "numeric-discrepancy");
    assertThat(checker.check(dossier(Doubt.of(BEIJING, OVER_150))).worst()).hasValue(Severity.HIGH);
    assertThat(STANDARD.only().check(dossier).rules()).isEmpty();
    assertThatThrownBy(() -> checker.only("doubted", "distortion"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ruleId must be one of [doubted, numeric-discrepancy], but was 'distortion'");
  }

  @Test
  void overrides_the_severity_of_a_rule() {
    assertThat(STANDARD.withSeverity("numeric-discrepancy", Severity.HIGH).check(dossier).worst())
        .hasValue(Severity.HIGH);
    assertThat(STANDARD.check(dossier).worst()).hasValue(Severity.LOW);
  }

  @Test
  void forgets_the_severity_of_a_rule_that_is_left_out() {
    NumericRule rule = new NumericRule();

    assertThat(
            ConsistencyChecker.of(List.of(rule))
                .withSeverity(rule.id(), Severity.HIGH)
                .without(rule.id())
                .plus(rule)
                .check(dossier)
                .worst())
        .hasValue(Severity.LOW);
  }

  private static List<String> found(ConsistencyChecker checker, String one, String other) {
    Dossier figures = dossier(Claim.of(KYIV, dead(one)), Claim.of(BEIJING, dead(other)));
    return checker.check(figures).findings().stream()
        .map(finding -> finding.code() + " " + finding.severity())
        .toList();
  }

  @Test
  void compares_figures_by_the_standards_of_a_profile() {
    ConsistencyChecker strict = STANDARD.withProfile(Profile.STRICT);
    ConsistencyChecker lenient = STANDARD.withProfile(Profile.LENIENT);

    assertThat(found(STANDARD, "15 people", "more than 15 people"))
        .containsExactly("numeric-discrepancy INFO");
    assertThat(found(strict, "15 people", "more than 15 people"))
        .containsExactly("numeric-contradiction HIGH");
    assertThat(found(lenient, "15 people", "more than 15 people"))
        .containsExactly("numeric-discrepancy INFO");
    assertThat(found(STANDARD, "30 people", "about 30 people"))
        .containsExactly("numeric-discrepancy INFO");
    assertThat(found(lenient, "30 people", "about 30 people")).isEmpty();
  }

  @Test
  void compares_money_at_the_rates_of_a_profile() {
    Rates half = (from, to) -> Optional.of(Rational.of(from.equals("USD") ? 2 : 1, 4));
    ConsistencyChecker checker = STANDARD.withProfile(Profile.PRESS.with(half));

    assertThat(found(STANDARD, "40 million US dollars", "30 million euros"))
        .containsExactly("unit-mismatch INFO");
    assertThat(found(checker, "40 million US dollars", "30 million euros"))
        .containsExactly("numeric-contradiction HIGH");
    assertThat(found(checker, "60 million US dollars", "30 million euros"))
        .containsExactly("numeric-contradiction HIGH");
  }

  @Test
  void keeps_the_profile_whatever_else_changes() {
    ConsistencyChecker checker =
        STANDARD
            .withProfile(Profile.STRICT)
            .without("doubted")
            .withSeverity("numeric-contradiction", Severity.LOW)
            .plus(new Unsourced("unsourced", "unsourced"))
            .without("unsourced");

    assertThat(found(checker, "15 people", "more than 15 people"))
        .containsExactly("numeric-contradiction LOW");
  }

  @Test
  void compares_two_statements_by_its_profile() {
    Claim sharp = Claim.of(KYIV, dead("15 people"));
    Claim more = Claim.of(BEIJING, dead("more than 15 people"));
    Dossier both = dossier(sharp, more);

    assertThat(STANDARD.compare(both, sharp, more).verdict()).isEqualTo(Verdict.DISCREPANCY);
    assertThat(STANDARD.withProfile(Profile.STRICT).compare(both, sharp, more))
        .hasToString(
            "CONTRADICTION (numeric-contradiction, HIGH): '15 people' and 'more than 15 people'"
                + " differ only about whether the number itself is included. [boundary]"
                + " Different actors say so. [different-actors]");
  }

  /** Repeats what the checker knows of figures that differ. */
  private static final class NumericRule implements Rule {
    @Override
    public String id() {
      return "numeric-discrepancy";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      return context.disputes(id()).stream()
          .map(
              d ->
                  Finding.by(this)
                      .severity(d.severity())
                      .message("Figures differ.")
                      .addStatement(d.witnesses().get(0).a().statement())
                      .build())
          .toList();
    }
  }

  @Test
  void refuses_two_rules_with_one_id() {
    assertThatThrownBy(() -> STANDARD.plus(new NumericRule()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of a rule must be new to the checker, but was 'numeric-discrepancy'");
    assertThatThrownBy(() -> ConsistencyChecker.of(List.of(new NumericRule(), new NumericRule())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id of a rule must be new to the checker, but was 'numeric-discrepancy'");
  }

  @Test
  void refuses_to_change_a_rule_it_does_not_have() {
    ConsistencyChecker checker = ConsistencyChecker.of(List.of(new NumericRule()));

    assertThatThrownBy(() -> checker.without("numeric-discrepency"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ruleId must be one of [numeric-discrepancy], but was 'numeric-discrepency'");
    assertThatThrownBy(() -> checker.withSeverity("typo", Severity.LOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ruleId must be one of [numeric-discrepancy], but was 'typo'");
  }

  @Test
  void names_the_rule_that_fails_and_keeps_the_cause() {
    assertThatThrownBy(
            () ->
                ConsistencyChecker.of(List.of(new Broken()))
                    .check(Dossier.of(KYIV, Claim.of(KYIV, OVER_150))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("rule 'broken' must not fail, but did on a dossier of 1 actor, 1 statement")
        .hasCauseInstanceOf(UnsupportedOperationException.class)
        .hasRootCauseMessage("not yet");
  }

  @Test
  void refuses_a_rule_that_reports_under_another_id() {
    assertThatThrownBy(
            () ->
                ConsistencyChecker.of(List.of(new Unsourced("unsourced", "contradiction")))
                    .check(dossier))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("rule 'unsourced' must report under its own id, but reported 'contradiction'");
  }

  @Test
  void finds_nothing_in_an_empty_dossier() {
    assertThat(STANDARD.check(Dossier.of()).findings()).isEmpty();
  }

  @Test
  void does_not_change() {
    ConsistencyChecker checker = ConsistencyChecker.of(List.of(new NumericRule()));

    ConsistencyChecker other = checker.without("numeric-discrepancy");

    assertThat(other.check(dossier).rules()).isEmpty();
    assertThat(checker.check(dossier).rules()).containsExactly("numeric-discrepancy");
  }
}
