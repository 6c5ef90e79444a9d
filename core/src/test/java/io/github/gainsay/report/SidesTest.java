package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HEARING;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Operand;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
  private static final Claim CLAIM = Utterance.by(MAYOR).as("mayor-locked").claims(LOCKED);

  /** Returns every side of a finding about LOCKED that concerns the statements. */
  private static List<String> ofStatements(Statement... statements) {
    CheckReport report = FerryFire.finding(statements);
    return lines(report.dossier(), report.findings().get(0));
  }

  /** Returns the sides of a dispute about LOCKED in which the statements stand against OPEN. */
  private static List<String> ofPosition(Statement... statements) {
    Dossier held = FerryFire.dossier(statements);
    Dossier dossier = held.toBuilder().add(Claim.of(AGENCY, OPEN)).build();
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.INFO)
            .message("This is odd.")
            .question(LOCKED.question())
            .addStatements(statements)
            .addPosition(new Position(held.commitments()))
            .addPosition(new Position(dossier.about(OPEN.question()).commitments()))
            .build();
    List<String> lines = lines(dossier, finding);
    assertThat(lines).endsWith("vs exits / could be opened: yes", "- North Wire");
    return lines.subList(0, lines.size() - 2);
  }

  private static List<String> lines(Dossier dossier, Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Side side : Sides.of(dossier, finding, Words.ENGLISH)) {
      lines.add((side.label() + " " + side.heading()).strip());
      side.voices().forEach(voice -> lines.add("- " + voice.who()));
    }
    return lines;
  }

  @Test
  void say_how_certain_a_claim_is() {
    assertThat(ofStatements(CLAIM, Utterance.by(HERALD).claims(LOCKED, Certainty.POSSIBLE)))
        .containsExactly("yes", "- the mayor claims", "- The Herald claims (possible)");
  }

  @Test
  void say_which_side_of_its_target_a_reply_denies_or_endorses() {
    assertThat(
            ofStatements(
                Utterance.by(HERALD).denies(LOCKED),
                Utterance.by(HERALD).denies(LOCKED, Aspect.EVIDENCE),
                Utterance.by(HERALD).endorses(LOCKED),
                Utterance.by(HERALD).endorses(LOCKED, Aspect.INTENT),
                Utterance.by(HERALD).doubts(LOCKED)))
        .containsExactly(
            "yes",
            "- The Herald denies",
            "- The Herald denies (evidence)",
            "- The Herald endorses",
            "- The Herald endorses (intent)",
            "- The Herald doubts");
  }

  @Test
  void give_the_content_of_the_statement_that_a_reply_is_about() {
    Denial denial = Utterance.by(SPOKESWOMAN).as("berg-denies").denies(CLAIM);

    assertThat(ofStatements(CLAIM, denial, Doubt.of(HERALD, denial)))
        .containsExactly(
            "yes",
            "- the mayor claims",
            "- Ada Berg (for Blue Line) denies",
            "denied: yes",
            "- The Herald doubts");
  }

  @Test
  void name_the_target_of_a_reply_that_commits_to_nothing() {
    Remark remark = Utterance.by(MAYOR).as("mayor-silent").remarks();

    assertThat(ofStatements(remark, Doubt.of(HERALD, remark)))
        .containsExactly(
            "nothing definite",
            "- the mayor remarks",
            "statement 'mayor-silent'",
            "- The Herald doubts");
  }

  @Test
  void give_all_that_was_said_in_the_utterance_that_a_reply_is_about() {
    Utterance speech = Utterance.by(MAYOR).key("speech");

    assertThat(
            ofStatements(
                speech.claims(LOCKED),
                speech.claims(TOLL.isQuantity("12 people")),
                Utterance.by(HERALD).denies(new Target.Uttered("speech"))))
        .containsExactly(
            "yes",
            "- the mayor claims",
            "ferry fire / deaths: 12 people",
            "- the mayor claims",
            "ferry fire / deaths: 12 people; yes",
            "- The Herald denies");
  }

  @Test
  void give_what_a_retraction_says_instead() {
    assertThat(
            ofStatements(
                CLAIM, Utterance.by(MAYOR).corrects(CLAIM, OPEN), Retraction.of(HERALD, CLAIM)))
        .containsExactly(
            "yes",
            "- the mayor claims, retracted since",
            "- The Herald retracts",
            "yes; instead: exits / could be opened: yes",
            "- the mayor retracts");
  }

  @Test
  void give_what_a_remark_is_about() {
    assertThat(ofStatements(Utterance.by(MAYOR).remarks(OPEN), Remark.of(HERALD)))
        .containsExactly(
            "exits / could be opened: yes",
            "- the mayor remarks",
            "nothing definite",
            "- The Herald remarks");
  }

  @Test
  void put_relations_in_words() {
    Operand ten = new Operand.Constant(Quantity.parse("10"));
    List<Relation> relations =
        List.of(
            new Relation.Excludes(LOCKED, OPEN),
            new Relation.Entails(LOCKED, OPEN),
            new Relation.Equivalent(LOCKED, OPEN),
            new Relation.Supports(LOCKED, OPEN, Relation.Direction.FOR),
            new Relation.Supports(LOCKED, OPEN, Relation.Direction.AGAINST),
            new Relation.SubsetOf(LOCKED, OPEN),
            new Relation.Precedes(LOCKED, OPEN),
            new Relation.Within("the hold", "the ship"),
            new Relation.Total(LOCKED, List.of(OPEN), List.of(), true),
            new Relation.Product(LOCKED, List.of(OPEN, ten)));
    Statement[] doubts = relations.stream().map(r -> Doubt.of(HERALD, r)).toArray(Statement[]::new);

    assertThat(ofStatements(doubts))
        .filteredOn(line -> !line.startsWith("-"))
        .containsExactly(
            "'yes' excludes 'exits / could be opened: yes'",
            "'yes' entails 'exits / could be opened: yes'",
            "'yes' is equivalent to 'exits / could be opened: yes'",
            "'yes' speaks for 'exits / could be opened: yes'",
            "'yes' speaks against 'exits / could be opened: yes'",
            "'yes' is a part of 'exits / could be opened: yes'",
            "'yes' precedes 'exits / could be opened: yes'",
            "'the hold' lies within 'the ship'",
            "'yes' is computed from 'exits / could be opened: yes'");
  }

  @Test
  void say_on_what_else_than_a_plain_claim_or_denial_a_position_rests() {
    Denial denial = Utterance.by(SPOKESWOMAN).as("berg-denies").denies(CLAIM);

    assertThat(
            ofPosition(
                CLAIM,
                denial,
                Denial.of(HERALD, denial),
                Endorsement.of(HERALD, CLAIM),
                Retraction.of(HERALD, CLAIM),
                Utterance.by(HERALD).claims(LOCKED, Certainty.PROBABLE)))
        .containsExactly(
            "yes",
            "- the mayor",
            "- The Herald, by denying a denial",
            "- The Herald, by endorsing it",
            "- The Herald, as probable",
            "denied: yes",
            "- Ada Berg (for Blue Line)",
            "- The Herald, by a retraction");
  }

  @Test
  void take_a_single_position_for_no_dispute() {
    Denial denial = Utterance.by(SPOKESWOMAN).denies(CLAIM, Aspect.INTENT);
    Dossier dossier = FerryFire.dossier(CLAIM, denial);
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.INFO)
            .message("This is odd.")
            .question(LOCKED.question())
            .addStatements(CLAIM, denial)
            .addPosition(new Position(dossier.commitments()))
            .build();

    assertThat(lines(dossier, finding))
        .containsExactly("yes", "- the mayor claims", "- Ada Berg (for Blue Line) denies (intent)");
  }

  @Test
  void add_to_a_dispute_the_statements_that_hold_none_of_its_positions() {
    Doubt doubt = Doubt.of(HERALD, CLAIM);
    Claim other = Claim.of(AGENCY, OPEN);
    Dossier dossier = FerryFire.dossier(CLAIM, other, doubt);
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.INFO)
            .message("This is odd.")
            .addStatements(CLAIM, other, doubt)
            .addPosition(new Position(dossier.commitments(CLAIM)))
            .addPosition(new Position(dossier.commitments(other)))
            .build();

    assertThat(lines(dossier, finding))
        .containsExactly(
            "exits / locked: yes",
            "- the mayor",
            "vs exits / could be opened: yes",
            "- North Wire",
            "exits / locked: yes",
            "- The Herald doubts");
  }

  @Test
  void name_everybody_whom_the_speaker_commits() {
    assertThat(ofPosition(Utterance.by(SPOKESWOMAN).onBehalfOf(MAYOR).claims(LOCKED)))
        .containsExactly("yes", "- Ada Berg (for Blue Line, the mayor)");
  }

  @Test
  void give_the_scope_with_the_value() {
    assertThat(ofPosition(Claim.of(MAYOR, LOCKED.in(Scope.asOf("2031-05-01")))))
        .containsExactly("yes (as of 2031-05-01)", "- the mayor");
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "2031-05-01, 2031-05-01",
    "2031~, 2031~",
    "2031-05-01/2031-05-03, between 2031-05-01 and 2031-05-03",
    "../2031-05-03, by 2031-05-03",
    "2031-05-01/.., after 2031-05-01",
  })
  void give_the_date_in_words(String when, String words) {
    assertThat(ofPosition(Utterance.by(MAYOR).saidAt(when).at(HEARING).claims(LOCKED)))
        .containsExactly("yes", "- the mayor, " + words + ", hearing of the council");
  }

  @Test
  void take_what_one_speaker_says_at_one_time_as_one_voice() {
    Utterance today = Utterance.by(MAYOR).saidAt("2031-05-01");

    assertThat(ofPosition(today.as("a").claims(LOCKED), today.as("b").claims(LOCKED)))
        .containsExactly("yes", "- the mayor, 2031-05-01");
  }
}
