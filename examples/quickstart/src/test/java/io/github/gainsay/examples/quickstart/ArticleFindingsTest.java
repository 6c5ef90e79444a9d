package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticleFindingsTest {
  private static final Dossier ARTICLE = ChineseFighters.dossier();
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final CheckReport REPORT = CHECKER.check(ARTICLE);

  private static Set<String> ids(Finding finding) {
    return finding.statements().stream()
        .map(s -> s.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Comparison compare(String a, String b) {
    return CHECKER.compare(ARTICLE, ARTICLE.get(Statement.id(a)), ARTICLE.get(Statement.id(b)));
  }

  @Nested
  class Raises {
    /** Returns the only finding of the rule that concerns exactly these statements. */
    private static Finding only(String code, String... statements) {
      Set<String> wanted = new TreeSet<>(Arrays.asList(statements));
      List<Finding> found =
          REPORT.withCode(code).stream().filter(f -> ids(f).equals(wanted)).toList();
      assertThat(found).as(code + " of " + wanted).hasSize(1);
      return found.get(0);
    }

    private static List<String> reasons(Finding finding) {
      return finding.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> sides(Finding finding) {
      return finding.positions().stream().map(Position::says).toList();
    }

    @Test
    void more_than_150_and_more_than_155_as_one_low_note() {
      Finding finding = only("numeric-discrepancy", "zelensky-over-150", "zelensky-over-155");

      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(sides(finding)).containsExactly("more than 150 people", "more than 155 people");
      assertThat(reasons(finding)).containsExactly("bounds-differ", "same-actor");
      assertThat(REPORT.withCode("numeric-discrepancy")).containsExactly(finding);
    }

    @Test
    void baseless_against_the_claim_of_more_fighters_as_high() {
      Finding finding =
          only("contradiction", "zelensky-over-150", "zelensky-over-155", "beijing-baseless");

      assertThat(finding.severity()).isEqualTo(Severity.HIGH);
      assertThat(sides(finding))
          .containsExactly(
              "more than 150 people; more than 155 people", "not: more than 150 people");
      assertThat(reasons(finding)).containsExactly("denied", "different-actors");
    }

    @Test
    void this_is_not_the_case_against_china_being_drawn_in_once_and_as_high() {
      Finding finding =
          only(
              "contradiction",
              "zelensky-china-drawn-in",
              "peskov-not-the-case",
              "peskov-zelensky-wrong");

      assertThat(finding.severity()).isEqualTo(Severity.HIGH);
      assertThat(sides(finding)).containsExactly("yes", "not: yes");
      assertThat(reasons(finding)).containsExactly("denied", "different-actors");
    }

    @Test
    void nor_is_china_a_participating_party_against_being_drawn_in_by_declaration_as_medium() {
      Finding finding = only("contradiction", "zelensky-china-drawn-in", "lin-not-party");

      assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
      assertThat(sides(finding)).containsExactly("yes", "no");
      assertThat(reasons(finding))
          .containsExactly("declared", "rests-on-declaration", "different-actors");
    }

    @Test
    void the_envoys_doubt_as_low() {
      Finding finding = only("doubted", "kellogg-not-convinced", "kellogg-caption");

      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(reasons(finding)).containsExactly("doubt-is-no-denial", "nobody-claims");
    }

    @Test
    void the_caption_that_drops_yet_as_a_low_distortion() {
      Finding finding = only("distortion", "kellogg-not-convinced", "kellogg-caption");

      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(reasons(finding)).containsExactly("renderings", "dropped-qualifier");
      assertThat(finding.message()).contains("'yet'");
    }

    @Test
    void that_the_kremlin_denies_what_is_only_asked() {
      Finding finding =
          only("dangling-denial", "kremlin-no-involvement", "zelensky-asks-whether-instructed");

      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(reasons(finding)).containsExactly("nobody-claims", "only-remarked");
    }

    @Test
    void that_what_the_kremlins_spokesman_denies_is_known_only_from_his_denial() {
      Finding finding =
          only(
              "dangling-denial",
              "zelensky-china-drawn-in",
              "peskov-not-the-case",
              "peskov-zelensky-wrong");

      assertThat(finding.severity()).isEqualTo(Severity.LOW);
      assertThat(reasons(finding)).containsExactly("known-only-from-denial");
    }

    @Test
    void that_the_number_rests_on_one_interested_speaker_and_the_caption_is_no_second_source() {
      Finding finding = only("single-origin", "zelensky-over-150", "zelensky-over-155");

      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(reasons(finding)).containsExactly("party-to-the-dispute", "origins");
    }

    @Test
    void nothing_else() {
      assertThat(REPORT.findings())
          .extracting(f -> f.severity() + " " + f.code())
          .containsExactly(
              "HIGH contradiction",
              "HIGH contradiction",
              "MEDIUM contradiction",
              "LOW dangling-denial",
              "LOW dangling-denial",
              "LOW distortion",
              "LOW doubted",
              "LOW numeric-discrepancy",
              "INFO single-origin");
    }
  }

  @Nested
  class DoesNotRaise {
    /** Asserts that there is no conflict between the two, and that the checker can say why. */
    private static void assertNoConflict(String a, String b, Verdict verdict, String reason) {
      for (Comparison comparison : List.of(compare(a, b), compare(b, a))) {
        assertThat(comparison.verdict()).isEqualTo(verdict);
        assertThat(comparison.codes()).isEmpty();
        assertThat(comparison.severity()).isEmpty();
        assertThat(comparison.reasons()).extracting(Reason::code).containsExactly(reason);
      }
    }

    private static void assertIncomparable(String a, String b, String reason) {
      assertNoConflict(a, b, Verdict.INCOMPARABLE, reason);
    }

    private static List<String> codesOfBoth(String a, String b) {
      return REPORT.findings().stream()
          .filter(f -> ids(f).containsAll(Set.of(a, b)))
          .map(Finding::code)
          .toList();
    }

    private static void assertNeverConcerned(String id) {
      assertThat(REPORT.findings()).noneMatch(f -> ids(f).contains(id));
      ARTICLE.statements().stream()
          .map(s -> s.id().value())
          .filter(other -> !other.equals(id))
          .forEach(other -> assertIncomparable(id, other, "commits-to-nothing"));
    }

    @Test
    void two_captured_against_more_than_150() {
      assertIncomparable("zelensky-two-captured", "zelensky-over-150", "different-questions");
      assertThat(codesOfBoth("zelensky-two-captured", "zelensky-over-150")).isEmpty();
    }

    @Test
    void a_contradiction_between_more_than_150_and_more_than_155() {
      assertThat(compare("zelensky-over-150", "zelensky-over-155").verdict())
          .isEqualTo(Verdict.DISCREPANCY);
      assertThat(codesOfBoth("zelensky-over-150", "zelensky-over-155"))
          .containsExactly("contradiction", "numeric-discrepancy", "single-origin");
      assertThat(REPORT.withCode("contradiction").get(1).positions().get(0).propositions())
          .extracting(p -> p.value().format())
          .containsExactly("more than 150 people", "more than 155 people");
    }

    @Test
    void baseless_against_the_two_captured() {
      assertIncomparable("beijing-baseless", "zelensky-two-captured", "different-questions");
      assertThat(codesOfBoth("beijing-baseless", "zelensky-two-captured")).isEmpty();
    }

    @Test
    void the_open_question_whether_instructed_by_beijing_against_the_kremlins_denial() {
      assertIncomparable(
          "zelensky-asks-whether-instructed", "kremlin-no-involvement", "commits-to-nothing");
      assertThat(codesOfBoth("zelensky-asks-whether-instructed", "kremlin-no-involvement"))
          .containsExactly("dangling-denial");
    }

    @Test
    void chinese_citizens_in_the_ranks_against_the_chinese_state_not_being_a_party() {
      assertIncomparable("zelensky-over-150", "lin-not-party", "different-questions");
      assertIncomparable("zelensky-two-captured", "lin-not-party", "different-questions");
      assertThat(codesOfBoth("zelensky-over-150", "lin-not-party")).isEmpty();
      assertThat(codesOfBoth("zelensky-two-captured", "lin-not-party")).isEmpty();
    }

    @Test
    void thousands_of_north_koreans_against_150() {
      assertIncomparable("kellogg-north-koreans", "zelensky-over-150", "different-questions");
      assertThat(codesOfBoth("kellogg-north-koreans", "zelensky-over-150")).isEmpty();
    }

    @Test
    void the_first_report_is_always_wrong_against_anything() {
      assertNeverConcerned("kellogg-axiom");
    }

    @Test
    void not_convinced_yet_against_could_be_volunteers() {
      assertIncomparable(
          "kellogg-not-convinced", "kellogg-could-be-volunteers", "commits-to-nothing");
      assertThat(codesOfBoth("kellogg-not-convinced", "kellogg-could-be-volunteers")).isEmpty();
    }

    @Test
    void first_meeting_of_defence_ministers_against_an_earlier_meeting_of_leaders() {
      assertIncomparable(
          "independent-first-ministers-meeting",
          "independent-leaders-agreed",
          "different-questions");
      assertThat(codesOfBoth("independent-first-ministers-meeting", "independent-leaders-agreed"))
          .isEmpty();
    }

    @Test
    void anything_with_the_appeal_for_donations() {
      Id<Source> appeal = Source.id("donation-appeal");

      assertThat(REPORT.findings())
          .flatExtracting(Finding::statements)
          .flatExtracting(Statement::citations)
          .noneMatch(citation -> citation.source().filter(appeal::equals).isPresent());
      assertThat(CHECKER.check(without(appeal)).findings()).isEqualTo(REPORT.findings());
    }

    private static Dossier without(Id<Source> source) {
      return Dossier.builder()
          .addAll(ARTICLE.entries().stream().filter(e -> !e.equals(ARTICLE.get(source))).toList())
          .build();
    }

    @Test
    void anything_from_the_undated_press_conference() {
      assertNeverConcerned("zelensky-discusses-capture");
    }
  }
}
