package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.Failures.assertFails;
import static io.github.gainsay.assertj.Failures.assertRefused;
import static io.github.gainsay.assertj.GainsayAssertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import org.junit.jupiter.api.Test;

class FindingAssertTest {
  private static final String FIGURES =
      """
        [HIGH] numeric-contradiction: Figures exclude each other: Blue Line says 'fewer than 20 people' and The crew says 'more than 150 people; more than 155 people' (ferry / injured).
             fewer than 20 people, by 's3'
          vs more than 150 people; more than 155 people, by 's1', 's2'
      """;

  private final Finding figures = Samples.REPORT.withCode("numeric-contradiction").get(0);

  @Test
  void accepts_a_finding_of_which_all_is_true() {
    assertThat(Samples.REPORT)
        .containsDispute("numeric-contradiction")
        .between("s1", "s3")
        .between(Samples.S3, Samples.S2)
        .about("s3", "s2", "s1")
        .about(Samples.S1)
        .hasCode("numeric-contradiction")
        .hasSeverity(Severity.HIGH)
        .hasReason("disjoint")
        .hasMessage(
            "Figures exclude each other: Blue Line says 'fewer than 20 people' and The crew says"
                + " 'more than 150 people; more than 155 people' (ferry / injured).")
        .isEqualTo(figures);
  }

  @Test
  void accepts_what_has_no_sides() {
    assertThat(Samples.REPORT).containsFinding("doubted").about("s3", "s6");
  }

  @Test
  void accepts_a_denial_that_is_on_no_side() {
    assertThat(Samples.REPORT).containsDispute("contradiction").between("s4", "s5");
  }

  @Test
  void goes_on_with_those_findings_of_which_it_is_true() {
    Claim open = Utterance.by(Samples.OWNER).as("s7").claims(Samples.LOCKED.no());
    CheckReport two =
        Samples.CHECKER.check(
            Dossier.of(
                Samples.OWNER,
                Samples.CREW,
                Samples.S1,
                Samples.S4,
                open,
                Utterance.by(Samples.OWNER).as("s8").denies(Samples.S1)));

    FindingAssert all = assertThat(two).containsDispute("contradiction");

    all.between("s4", "s7");
    all.between("s1", "s8");
    assertFails(
        () -> all.between("s4", "s7").about("s1"),
        """
        Expected a dispute by 'contradiction' between 's4' and 's7' about 's1', but found only:
          [HIGH] contradiction: Blue Line says 'no' and The crew says 'yes' (exits / locked).
               no, by 's7'
            vs yes, by 's4'
        """);
  }

  @Test
  void says_how_two_statements_compare_where_nothing_is_between_them() {
    assertFails(
        () ->
            assertThat(Samples.REPORT).containsDispute("numeric-contradiction").between("s1", "s4"),
        "Expected a dispute by 'numeric-contradiction' between 's1' and 's4', but found only:\n"
            + FIGURES
            + """
            How they compare, by the usual profile and linking:
              's1': The crew claims: ferry / injured: more than 150 people
              's4': The crew claims: exits / locked: yes
              INCOMPARABLE: They answer different questions, 'ferry / injured' and 'exits / locked'. [different-questions]
            """);
  }

  @Test
  void shows_what_another_rule_found_between_two_statements() {
    assertFails(
        () ->
            assertThat(Samples.REPORT).containsDispute("numeric-contradiction").between("s1", "s2"),
        "Expected a dispute by 'numeric-contradiction' between 's1' and 's2', but found only:\n"
            + FIGURES
            + """
            Between 's1' and 's2':
              [LOW] numeric-discrepancy: Figures differ, but can all be true: The crew says 'more than 150 people' and 'more than 155 people' (ferry / injured).
                   more than 150 people, by 's1'
                vs more than 155 people, by 's2'
            How they compare, by the usual profile and linking:
              's1': The crew claims: ferry / injured: more than 150 people
              's2': The crew claims: ferry / injured: more than 155 people
              DISCREPANCY (numeric-discrepancy, LOW): 'more than 150 people' and 'more than 155 people' are bounds of one direction: they differ, but a number can satisfy both. [bounds-differ] The same actor says both. [same-actor]
            """);
  }

  @Test
  void shows_what_is_accepted_between_two_statements() {
    CheckReport report =
        Samples.CHECKER
            .only("numeric-contradiction", "numeric-discrepancy")
            .accepting(
                Samples.REPORT.withCode("numeric-discrepancy").get(0).fingerprint(), "Known.")
            .check(Samples.DOSSIER);

    assertFails(
        () -> assertThat(report).containsDispute("numeric-contradiction").between("s1", "s2"),
        "Expected a dispute by 'numeric-contradiction' between 's1' and 's2', but found only:\n"
            + FIGURES
            + """
            Accepted, and so not found:
              [LOW] numeric-discrepancy: Figures differ, but can all be true: The crew says 'more than 150 people' and 'more than 155 people' (ferry / injured).
                   more than 150 people, by 's1'
                vs more than 155 people, by 's2'
                   because: Known.
            How they compare, by the usual profile and linking:
              's1': The crew claims: ferry / injured: more than 150 people
              's2': The crew claims: ferry / injured: more than 155 people
              DISCREPANCY (numeric-discrepancy, LOW): 'more than 150 people' and 'more than 155 people' are bounds of one direction: they differ, but a number can satisfy both. [bounds-differ] The same actor says both. [same-actor]
            """);
  }

  @Test
  void shows_the_finding_of_which_it_is_not_true() {
    assertFails(
        () -> assertThat(figures).about("s1", "s6"),
        "Expected a finding about 's1', 's6', but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).between("s1", "s2"),
        "Expected a finding between 's1' and 's2', but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).between("s1", "s6"),
        "Expected a finding between 's1' and 's6', but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).hasCode("echo"),
        "Expected a finding by 'echo', but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).hasSeverity(Severity.LOW),
        "Expected a finding of severity LOW, but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).hasMessage("All is well."),
        "Expected a finding that says 'All is well.', but found only:\n" + FIGURES);
    assertFails(
        () -> assertThat(figures).hasSeverity(Severity.HIGH).hasReason("reports-differ"),
        "Expected a finding of severity HIGH for the reason [reports-differ], but found only:\n"
            + FIGURES
            + """
            for the reasons
              No number is both 'fewer than 20 people' and 'more than 150 people'. [disjoint]
              Different actors say so. [different-actors]
            """);
  }

  @Test
  void refuses_statements_that_are_not_there() {
    FindingAssert found = assertThat(Samples.REPORT).containsFinding("doubted");

    assertRefused(
        () -> found.about("s3", "s66"),
        "statement must be one of the statements of the dossier, but was 's66'; nearest: 's6';"
            + " known: 's1', 's2', 's3', 's4', 's5', 's6'");
    assertRefused(
        () -> found.between("doubt", "s3"),
        "statement must be one of the statements of the dossier, but was 'doubt';"
            + " known: 's1', 's2', 's3', 's4', 's5', 's6'");
    assertRefused(() -> found.about(new String[0]), "ids must not be empty, but was <[]>");
    assertRefused(
        () -> assertThat(figures).between("s1", "s1"),
        "b must be another statement than a, but both were 's1'");
  }
}
