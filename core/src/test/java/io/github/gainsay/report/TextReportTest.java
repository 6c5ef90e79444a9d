package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HEARING;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.STORY;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
  private static final int RULES = StandardRules.all().size();
  private static final String WRONG =
      "This is what is wrong, in one sentence with the values in it.";
  private static final List<Reason> WHY =
      List.of(new Reason("first", "This is why."), new Reason("second", "This is why, too."));
  private static final Statement CLAIM =
      Utterance.by(MAYOR).saidAt("2031-05-01").in(CAPTION).as("mayor-locked").claims(LOCKED);
  private static final Statement DENIAL =
      Utterance.by(SPOKESWOMAN)
          .saidAt("2031-05-02")
          .at(HEARING)
          .in(STORY, Wording.VERBATIM, "That is untrue")
          .as("berg-untrue")
          .denies(CLAIM);

  /** Returns what the rule reports, in words of our own. */
  private static CheckReport check(String rule, Dossier dossier) {
    List<Rule> only = StandardRules.all().stream().filter(r -> r.id().equals(rule)).toList();
    CheckReport report = ConsistencyChecker.of(only).check(dossier);
    List<Finding> findings =
        report.findings().stream()
            .map(f -> f.toBuilder().message(WRONG).reasons(WHY).remedy(Optional.empty()).build())
            .toList();
    return CheckReport.builder().dossier(dossier).rules(report.rules()).findings(findings).build();
  }

  private static CheckReport checkAll(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  @Test
  void shows_a_dispute_with_both_sides_and_the_reasons() {
    CheckReport report = check("contradiction", dossier(CLAIM, DENIAL));

    assertThat(TextReport.of(report))
        .hasToString(
            """
            1 finding in 2 statements by 1 rule: 1 high.

            HIGH    contradiction (1 of 1)
                    exits / locked
                    This is what is wrong, in one sentence with the values in it.

                    yes
                      the mayor, 2031-05-01
                        in caption 'photo-1' in article 'Fire on the ferry' (herald-12, The
                            Herald, 2031-05-02, from wire-7)
                vs  denied: yes
                      Ada Berg (for Blue Line), 2031-05-02, hearing of the council
                        "That is untrue"
                        in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02,
                            from wire-7)

               why  This is why.
                    This is why, too.""");
  }

  @Test
  void shows_a_doubt_with_what_is_doubted() {
    Statement doubt =
        Utterance.by(HERALD).in(STORY, Wording.PARTIAL, "not convinced").doubts(CLAIM);

    CheckReport report = check("doubted", dossier(CLAIM, doubt));

    assertThat(TextReport.of(report).width(100))
        .hasToString(
            """
            1 finding in 2 statements by 1 rule: 1 low.

            LOW     doubted (1 of 1)
                    exits / locked
                    This is what is wrong, in one sentence with the values in it.

                    yes
                      The Herald doubts
                        "not convinced"
                        in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02, from wire-7)
                      the mayor claims, 2031-05-01
                        in caption 'photo-1' in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02,
                            from wire-7)

               why  This is why.
                    This is why, too.""");
  }

  @Test
  void shows_every_position_of_a_dispute_with_all_who_hold_it() {
    CheckReport report =
        check(
            "numeric-contradiction",
            dossier(
                Claim.of(MAYOR, TOLL.isQuantity("12 people")),
                Claim.of(SPOKESWOMAN, TOLL.isQuantity("exactly 9 people")),
                Claim.of(AGENCY, TOLL.isQuantity("more than 30 people")),
                Claim.of(HERALD, TOLL.isQuantity("12 people"))));

    assertThat(TextReport.of(report).width(90))
        .hasToString(
            """
            1 finding in 4 statements by 1 rule: 1 high.

            HIGH    numeric-contradiction (1 of 1)
                    ferry fire / deaths
                    This is what is wrong, in one sentence with the values in it.

                    exactly 9 people
                      Ada Berg (for Blue Line)
                vs  12 people
                      The Herald
                      the mayor
                vs  more than 30 people
                      North Wire

               why  This is why.
                    This is why, too.""");
  }

  @Test
  void shows_the_question_of_a_side_that_answers_another_one() {
    Dossier dossier =
        dossier(CLAIM, Claim.of(HERALD, OPEN)).toBuilder()
            .add(new Relation.Excludes(LOCKED, OPEN))
            .build();

    CheckReport report = check("contradiction", dossier);

    assertThat(TextReport.of(report).width(90))
        .hasToString(
            """
            1 finding in 2 statements by 1 rule: 1 medium.

            MEDIUM  contradiction (1 of 1)
                    exits / could be opened
                    This is what is wrong, in one sentence with the values in it.

                    yes
                      The Herald
                vs  exits / locked: yes
                      the mayor, 2031-05-01
                        in caption 'photo-1' in article 'Fire on the ferry' (herald-12, The Herald,
                            2031-05-02, from wire-7)

               why  This is why.
                    This is why, too.""");
  }

  @Test
  void gives_the_remedy_and_no_reason_that_the_sentence_gives_already() {
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.MEDIUM)
            .message("This is odd: Nobody asked the crew.")
            .addStatement(Claim.of(MAYOR, LOCKED))
            .addReason(new Reason("crew", "Nobody asked the crew."))
            .remedy("Ask the crew.")
            .build();

    TextReport text = TextReport.of(FerryFire.report(dossier(Claim.of(MAYOR, LOCKED)), finding));

    assertThat(text)
        .hasToString(
            """
            1 finding in 1 statement by 1 rule: 1 medium.

            MEDIUM  oddity (1 of 1)
                    This is odd: Nobody asked the crew.

                    exits / locked: yes
                      the mayor claims

            remedy  Ask the crew.""");
  }

  @Test
  void counts_the_findings_by_severity_and_numbers_them() {
    CheckReport report = checkAll(dossier(CLAIM, DENIAL));

    assertThat(TextReport.of(report).toString().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            "2 findings in 2 statements by " + RULES + " rules: 1 high, 1 info.",
            "",
            "HIGH    contradiction (1 of 2)",
            "",
            "",
            "",
            "INFO    single-origin (2 of 2)",
            "",
            "",
            "remedy  Look for an origin that is independent of the mayor.");
  }

  @Test
  void says_that_a_dossier_is_clean() {
    CheckReport report = checkAll(dossier(CLAIM));

    assertThat(TextReport.of(report))
        .hasToString("Clean: " + RULES + " rules found nothing in 1 statement.");
  }

  @Test
  void does_not_call_clean_what_no_rule_has_checked() {
    CheckReport report = ConsistencyChecker.of(List.of()).check(dossier(CLAIM, DENIAL));

    assertThat(TextReport.of(report)).hasToString("Not checked: no rule ran over 2 statements.");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 47, 60, 80, 100, 140, 1000})
  void keeps_to_its_width_and_breaks_no_word(int width) {
    CheckReport report = checkAll(dossier(CLAIM, DENIAL));

    String text = TextReport.of(report).width(width).toString();

    assertThat(text.lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width))
        .noneMatch(line -> line.endsWith(" "));
    assertThat(text.strip().split("\\s+"))
        .containsExactly(TextReport.of(report).width(10_000).toString().strip().split("\\s+"));
  }

  @Test
  void hangs_further_in_what_does_not_fit_on_a_narrow_line() {
    CheckReport report = check("contradiction", dossier(CLAIM, DENIAL));

    assertThat(TextReport.of(report).width(40))
        .hasToString(
            """
            1 finding in 2 statements by 1 rule: 1
                high.

            HIGH    contradiction (1 of 1)
                    exits / locked
                    This is what is wrong, in one
                    sentence with the values in it.

                    yes
                      the mayor, 2031-05-01
                        in caption 'photo-1' in
                            article 'Fire on the
                            ferry' (herald-12, The
                            Herald, 2031-05-02, from
                            wire-7)
                vs  denied: yes
                      Ada Berg (for Blue Line),
                          2031-05-02, hearing of the
                          council
                        "That is untrue"
                        in article 'Fire on the
                            ferry' (herald-12, The
                            Herald, 2031-05-02, from
                            wire-7)

               why  This is why.
                    This is why, too.""");
  }

  @Test
  void must_be_40_characters_wide() {
    TextReport text = TextReport.of(checkAll(dossier()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.width(39))
        .withMessage("width must be at least 40, but was <39>");
  }

  @Test
  void cannot_be_taken_over_by_a_hostile_name() {
    Actor hostile =
        Actor.of(
            "x", "\u001B[2J\u001B]0;owned\u0007\u202EMallory\nHIGH    all is well\u0000\u009B1m");
    Claim claim = Claim.of(hostile, LOCKED);
    Dossier dossier = Dossier.of(MAYOR, hostile, claim, Denial.of(MAYOR, claim));

    String text = TextReport.of(check("contradiction", dossier)).toString();

    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    assertThat(text.lines()).filteredOn(line -> line.startsWith("HIGH")).hasSize(1);
    assertThat(text).contains("\n          ]0;ownedMallory HIGH all is well\n");
  }

  @Test
  void says_the_same_with_and_without_colour() {
    TextReport text = TextReport.of(checkAll(dossier(CLAIM, DENIAL)));

    String coloured = text.colour(true).toString();

    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text.toString());
    assertThat(coloured)
        .contains("\n\u001B[1;31mHIGH\u001B[0m    contradiction (1 of 2)\n")
        .contains("\n        \u001B[1mexits / locked\u001B[0m\n")
        .contains("\n    \u001B[2mvs\u001B[0m  \u001B[1mdenied: yes\u001B[0m\n")
        .contains("\n   \u001B[2mwhy\u001B[0m  'yes' is claimed and denied.\n");
    assertThat(text.colour(true).colour(false)).hasToString(text.toString());
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void names_the_severity_also_without_colour(Severity severity) {
    CheckReport report =
        ConsistencyChecker.of(StandardRules.all())
            .withSeverity("contradiction", severity)
            .without("single-origin")
            .check(dossier(CLAIM, DENIAL));

    assertThat(TextReport.of(report).toString().lines())
        .contains(String.format("%-8scontradiction (1 of 1)", severity));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void does_not_depend_on_the_order_of_the_entries(int seed) {
    Dossier dossier =
        dossier(
            CLAIM,
            DENIAL,
            Doubt.of(HERALD, CLAIM),
            Claim.of(HERALD, TOLL.isQuantity("12 people")),
            Claim.of(AGENCY, TOLL.isQuantity("more than 30 people")));
    List<Entry> entries = new ArrayList<>(dossier.entries());

    Collections.shuffle(entries, new Random(seed));

    assertThat(TextReport.of(checkAll(Dossier.of(entries.toArray(Entry[]::new)))))
        .hasToString(TextReport.of(checkAll(dossier)).toString());
  }

  @Test
  void says_what_is_accepted_and_what_need_not_be() {
    Actor mayor = Actor.of("mayor", "the mayor");
    Actor owner = Actor.of("owner", "the owner");
    Question dead = Question.of("the fire", "dead");
    Question locked = Question.of("exits", "locked");
    Dossier dossier =
        Dossier.of(
            mayor,
            owner,
            Claim.of(mayor, locked.yes()),
            Claim.of(owner, locked.no()),
            Claim.of(mayor, dead.isQuantity("31 people")),
            Claim.of(owner, dead.isQuantity("40 people")));
    ConsistencyChecker checker =
        ConsistencyChecker.of(StandardRules.all()).only("contradiction", "numeric-contradiction");
    List<Finding> found = checker.check(dossier).findings();
    ConsistencyChecker one = checker.accepting(found.get(0).fingerprint(), "Settled.");
    ConsistencyChecker both = one.accepting(found.get(1).fingerprint(), "Settled, too.");

    assertThat(TextReport.of(one.check(dossier)).toString())
        .startsWith("1 finding in 4 statements by 2 rules: 1 high. 1 more is accepted.\n");
    assertThat(TextReport.of(both.accepting("doubted-1", "He came round.").check(dossier)))
        .hasToString(
            """
            Clean: 2 rules found nothing in 4 statements but 2 accepted findings.
            Accepted but not found, or no longer accepted: doubted-1: He came round.""");
  }
}
