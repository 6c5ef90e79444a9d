package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.Failures.assertFails;
import static io.github.gainsay.assertj.Failures.assertRefused;
import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportAssertTest {
  private static final CheckReport CLEAN =
      Samples.CHECKER.check(Dossier.of(Samples.CREW, Samples.S1, Samples.S4));

  @Test
  void accepts_a_report_without_findings() {
    assertThat(CLEAN).hasNoFindings();
  }

  @Test
  void shows_all_findings_where_none_are_expected() {
    assertFails(
        () -> assertThat(Samples.REPORT).hasNoFindings(),
        """
        Expected no findings, but found 4:
          [HIGH] numeric-contradiction: Figures exclude each other: Blue Line says 'fewer than 20 people' and The crew says 'more than 150 people; more than 155 people' (ferry / injured).
               fewer than 20 people, by 's3'
            vs more than 150 people; more than 155 people, by 's1', 's2'
          [MEDIUM] contradiction: Blue Line denies the intent in what The crew said: exits / locked: yes.
               yes, by 's4'
            vs 's5'
          [LOW] doubted: Doubted by The Herald, but not denied: ferry / injured: fewer than 20 people.
               about 's6', 's3'
          [LOW] numeric-discrepancy: Figures differ, but can all be true: The crew says 'more than 150 people' and 'more than 155 people' (ferry / injured).
               more than 150 people, by 's1'
            vs more than 155 people, by 's2'
        """);
  }

  @Test
  void counts_what_matters_too_much() {
    CheckReport withoutFigures =
        Samples.CHECKER.without("numeric-contradiction").check(Samples.DOSSIER);

    assertThat(withoutFigures).hasNoFindingsAtLeast(Severity.HIGH);
    assertFails(
        () -> assertThat(withoutFigures).hasNoFindingsAtLeast(Severity.MEDIUM),
        """
        Expected no findings of severity MEDIUM or above, but found 1:
          [MEDIUM] contradiction: Blue Line denies the intent in what The crew said: exits / locked: yes.
               yes, by 's4'
            vs 's5'
        """);
  }

  @Test
  void looks_for_the_findings_of_one_rule() {
    assertThat(Samples.REPORT).hasNoFindings("echo");
    assertFails(
        () -> assertThat(Samples.REPORT).hasNoFindings("doubted"),
        """
        Expected no findings by 'doubted', but found 1:
          [LOW] doubted: Doubted by The Herald, but not denied: ferry / injured: fewer than 20 people.
               about 's6', 's3'
        """);
  }

  @Test
  void does_not_take_unchecked_for_clean() {
    CheckReport unchecked = ConsistencyChecker.of(List.of()).check(Samples.DOSSIER);

    assertFails(
        () -> assertThat(unchecked).hasNoFindings(),
        "Expected no findings, but no rule ran that could have found any");
    assertFails(
        () -> assertThat(unchecked).hasNoDisputeBetween("s1", "s2"),
        "Expected no dispute between 's1' and 's2', but no rule ran that could have found any");
  }

  @Test
  void knows_what_is_no_dispute_between_two_statements() {
    assertThat(Samples.REPORT)
        .hasNoDisputeBetween("s1", "s4")
        .hasNoDisputeBetween("s6", "s3")
        .hasNoDisputeBetween(Samples.S2, Samples.S6);
  }

  @Test
  void shows_the_disputes_between_two_statements_and_why_they_are_disputes() {
    assertFails(
        () -> assertThat(Samples.REPORT).hasNoDisputeBetween("s1", "s3"),
        """
        Expected no dispute between 's1' and 's3', but found 1:
          [HIGH] numeric-contradiction: Figures exclude each other: Blue Line says 'fewer than 20 people' and The crew says 'more than 150 people; more than 155 people' (ferry / injured).
               fewer than 20 people, by 's3'
            vs more than 150 people; more than 155 people, by 's1', 's2'
        How they compare, by the usual profile and linking:
          's1': The crew claims: ferry / injured: more than 150 people
          's3': Blue Line claims: ferry / injured: fewer than 20 people
          CONTRADICTION (numeric-contradiction, HIGH): No number is both 'more than 150 people' and 'fewer than 20 people'. [disjoint] Different actors say so. [different-actors]
        """);
  }

  @Test
  void finds_the_disputes_between_two_statements() {
    assertThat(Samples.REPORT).containsDisputeBetween("s1", "s2").hasCode("numeric-discrepancy");
    assertThat(Samples.REPORT).containsDisputeBetween(Samples.S5, Samples.S4);
    assertFails(
        () -> assertThat(Samples.REPORT).containsDisputeBetween("s4", "s5").hasCode("distortion"),
        """
        Expected a dispute between 's4' and 's5' by 'distortion', but found only:
          [MEDIUM] contradiction: Blue Line denies the intent in what The crew said: exits / locked: yes.
               yes, by 's4'
            vs 's5'
        """);
  }

  @Test
  void says_why_there_is_no_dispute_between_two_statements() {
    assertFails(
        () -> assertThat(Samples.REPORT).containsDisputeBetween("s1", "s4"),
        """
        Expected a dispute between 's1' and 's4', but there is none
        How they compare, by the usual profile and linking:
          's1': The crew claims: ferry / injured: more than 150 people
          's4': The crew claims: exits / locked: yes
          INCOMPARABLE: They answer different questions, 'ferry / injured' and 'exits / locked'. [different-questions]
        """);
  }

  @Test
  void shows_what_was_found_instead() {
    assertFails(
        () ->
            assertThat(Samples.CHECKER.only("doubted", "echo").check(Samples.DOSSIER))
                .containsFinding("echo"),
        """
        Expected a finding by 'echo', but found only:
          [LOW] doubted: Doubted by The Herald, but not denied: ferry / injured: fewer than 20 people.
               about 's6', 's3'
        """);
    assertFails(
        () -> assertThat(CLEAN).containsDispute("contradiction"),
        "Expected a dispute by 'contradiction', but there are no findings");
  }

  @Test
  void does_not_count_what_is_accepted_and_says_so() {
    ConsistencyChecker doubts = Samples.CHECKER.only("doubted");
    String fingerprint = doubts.check(Samples.DOSSIER).findings().get(0).fingerprint();
    CheckReport accepted =
        doubts.accepting(fingerprint, "The Herald always doubts.").check(Samples.DOSSIER);

    assertThat(accepted).hasNoFindings();
    assertFails(
        () -> assertThat(accepted).containsFinding("doubted"),
        """
        Expected a finding by 'doubted', but there are no findings
        Accepted, and so not found:
          [LOW] doubted: Doubted by The Herald, but not denied: ferry / injured: fewer than 20 people.
               about 's6', 's3'
               because: The Herald always doubts.
        """);
  }

  @Test
  void knows_that_a_doubt_is_no_dispute() {
    assertFails(
        () -> assertThat(Samples.REPORT).containsDispute("doubted"),
        """
        Expected a dispute by 'doubted', but found only:
          [LOW] doubted: Doubted by The Herald, but not denied: ferry / injured: fewer than 20 people.
               about 's6', 's3'
        That has no sides, and is no dispute.
        """);
  }

  @Test
  void counts_what_is_too_much_to_read() {
    CheckReport report = Samples.CHECKER.only("doubted").check(doubts(32));

    assertThatThrownBy(() -> assertThat(report).hasNoFindings())
        .hasMessageStartingWith("Expected no findings, but found 32:\n  [LOW] doubted: ")
        .hasMessageEndingWith(" 'claim-7'\n  and 2 more");
    assertThatThrownBy(() -> assertThat(report).hasNoDisputeBetween("claim-1", "claim-99"))
        .hasMessageContaining("; nearest: 'claim-19', 'claim-29', 'claim-9'; known: 'claim-1', ")
        .hasMessageEndingWith(" and 34 more");
  }

  private static Dossier doubts(int n) {
    DossierBuilder dossier = Dossier.builder().add(Samples.CREW).add(Samples.PAPER);
    for (int i = 1; i <= n; i++) {
      Claim claim =
          dossier.keep(
              Utterance.by(Samples.CREW)
                  .as("claim-" + i)
                  .claims(Question.of("door " + i, "locked").yes()));
      dossier.add(Utterance.by(Samples.PAPER).as("doubt-" + i).doubts(claim));
    }
    return dossier.build();
  }

  @Test
  void shows_text_from_elsewhere_harmlessly() {
    Actor hostile = Actor.of("hostile", "Eve \u001B[31m");
    Claim claim = Utterance.by(hostile).as("s1").claims(Samples.LOCKED.yes());
    CheckReport report =
        Samples.CHECKER
            .only("doubted", "contradiction")
            .check(
                Dossier.of(
                    hostile,
                    Samples.PAPER,
                    claim,
                    Utterance.by(Samples.PAPER).as("s2").doubts(claim)));

    assertThatThrownBy(() -> assertThat(report).hasNoFindings())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\u001B"));
    assertThatThrownBy(() -> assertThat(report).containsDisputeBetween("s1", "s2"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\u001B"));
  }

  @Test
  void refuses_rules_that_did_not_run() {
    CheckReport report = Samples.CHECKER.only("doubted", "echo").check(Samples.DOSSIER);

    assertRefused(
        () -> assertThat(report).hasNoFindings("doubtd"),
        "ruleId must be one of the rules that ran, but was 'doubtd'; nearest: 'doubted';"
            + " known: 'doubted', 'echo'");
    assertRefused(
        () -> assertThat(report).containsFinding("contradiction"),
        "ruleId must be one of the rules that ran, but was 'contradiction';"
            + " known: 'doubted', 'echo'");
    assertRefused(
        () ->
            assertThat(ConsistencyChecker.of(List.of()).check(Samples.DOSSIER))
                .containsDispute("echo"),
        "ruleId must be one of the rules that ran, but was 'echo'; there are none");
  }

  @Test
  void refuses_statements_that_are_not_there() {
    assertRefused(
        () -> assertThat(Samples.REPORT).hasNoDisputeBetween("s1", "s44"),
        "statement must be one of the statements of the dossier, but was 's44'; nearest: 's4';"
            + " known: 's1', 's2', 's3', 's4', 's5', 's6'");
    assertRefused(
        () -> assertThat(Samples.REPORT).hasNoDisputeBetween("s1", "s1"),
        "b must be another statement than a, but both were 's1'");
  }
}
