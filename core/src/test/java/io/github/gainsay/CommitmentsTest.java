package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {
  private static final Proposition P = Samples.MORE_THAN_150;
  private static final Proposition Q = Samples.TWO_CAPTURED;
  private static final Utterance ZELENSKY = Utterance.by(Samples.ZELENSKY);
  private static final Utterance KELLOGG = Utterance.by(Samples.KELLOGG);
  private static final Claim CLAIM = ZELENSKY.as("claim").claims(P);
  private static final Denial DENIAL = Utterance.by(Samples.CHINA).as("denial").denies(CLAIM);

  /** What the last of the statements commits to. */
  private static List<Commitment> commitments(Statement... statements) {
    return Samples.dossier(statements).commitments(statements[statements.length - 1]);
  }

  private static Commitment affirmed(Statement by, Proposition content, Certainty certainty) {
    return new Commitment(by, Set.of(by.speaker()), content, true, certainty);
  }

  private static Commitment denied(Statement by, Proposition content) {
    return new Commitment(by, Set.of(by.speaker()), content, false, Certainty.CERTAIN);
  }

  @ParameterizedTest
  @EnumSource
  void a_claim_affirms_what_it_asserts_as_certainly_as_it_does(Certainty certainty) {
    Claim claim = ZELENSKY.claims(P, certainty);

    assertThat(commitments(claim)).containsExactly(affirmed(claim, P, certainty));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTENT", "QUANTITY"})
  void a_denial_denies_content(Aspect aspect) {
    Denial denial = KELLOGG.denies(P, aspect);

    assertThat(commitments(denial)).containsExactly(denied(denial, P));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTENT", "QUANTITY"})
  void a_denial_denies_what_its_target_affirms(Aspect aspect) {
    Denial denial = KELLOGG.denies(CLAIM, aspect);

    assertThat(commitments(CLAIM, denial)).containsExactly(denied(denial, P));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CONTENT", "QUANTITY"})
  void a_denial_of_another_aspect_commits_to_nothing(Aspect aspect) {
    assertThat(commitments(CLAIM, KELLOGG.denies(CLAIM, aspect))).isEmpty();
    assertThat(commitments(KELLOGG.denies(P, aspect))).isEmpty();
  }

  @Test
  void denying_a_denial_affirms() {
    Denial denialOfDenial = ZELENSKY.denies(DENIAL);

    assertThat(commitments(CLAIM, DENIAL, denialOfDenial))
        .containsExactly(affirmed(denialOfDenial, P, Certainty.CERTAIN));
  }

  @ParameterizedTest
  @EnumSource
  void denying_is_certain_and_endorsing_as_certain_as_its_target(Certainty certainty) {
    Claim claim = ZELENSKY.as("hedged").claims(P, certainty);
    Denial denial = KELLOGG.denies(claim);
    Endorsement endorsement = KELLOGG.endorses(claim);

    assertThat(commitments(claim, denial)).containsExactly(denied(denial, P));
    assertThat(commitments(claim, endorsement))
        .containsExactly(affirmed(endorsement, P, certainty));
  }

  @Test
  void an_endorsement_commits_to_what_its_target_commits_to() {
    Endorsement ofContent = KELLOGG.endorses(P);
    Endorsement ofDenial = KELLOGG.endorses(DENIAL);
    Endorsement endorsement = KELLOGG.as("endorsement").endorses(CLAIM);
    Endorsement ofEndorsement = Utterance.by(Samples.UKRAINE).endorses(endorsement);

    assertThat(commitments(ofContent)).containsExactly(affirmed(ofContent, P, Certainty.CERTAIN));
    assertThat(commitments(CLAIM, DENIAL, ofDenial)).containsExactly(denied(ofDenial, P));
    assertThat(commitments(CLAIM, endorsement, ofEndorsement))
        .containsExactly(affirmed(ofEndorsement, P, Certainty.CERTAIN));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"CONTENT"})
  void an_endorsement_of_a_part_commits_to_nothing(Aspect aspect) {
    assertThat(commitments(KELLOGG.endorses(P, aspect))).isEmpty();
  }

  static Stream<Statement> noncommittal() {
    Relation relation = new Relation.Entails(Samples.MORE_THAN_155, P);
    return Stream.of(
        KELLOGG.doubts(P),
        KELLOGG.doubts(CLAIM),
        KELLOGG.remarks(),
        KELLOGG.remarks(P),
        KELLOGG.remarks(CLAIM),
        KELLOGG.denies(relation),
        KELLOGG.endorses(relation),
        KELLOGG.doubts(relation));
  }

  @ParameterizedTest
  @MethodSource("noncommittal")
  void everything_else_commits_to_nothing(Statement statement) {
    assertThat(commitments(CLAIM, statement)).isEmpty();
  }

  @Test
  void replies_to_what_commits_to_nothing_commit_to_nothing() {
    Doubt doubt = KELLOGG.as("doubt").doubts(CLAIM);

    assertThat(commitments(CLAIM, doubt, ZELENSKY.denies(doubt))).isEmpty();
    assertThat(commitments(CLAIM, doubt, ZELENSKY.endorses(doubt))).isEmpty();
  }

  @Test
  void denying_an_utterance_of_several_claims_denies_none_of_them() {
    Utterance tuesday = ZELENSKY.key("tuesday");
    Denial denial = KELLOGG.denies(new Target.Uttered("tuesday"));

    assertThat(commitments(tuesday.claims(P), tuesday.claims(Q), denial)).isEmpty();
  }

  @Test
  void denying_an_utterance_of_one_claim_denies_it_however_often_it_is_made() {
    Utterance tuesday = ZELENSKY.key("tuesday");
    Claim bare = tuesday.claims(P);
    Claim rendered = tuesday.passage("figure").claims(P, Certainty.PROBABLE);
    Denial denial = KELLOGG.denies(new Target.Uttered("tuesday"));

    assertThat(commitments(bare, denial)).containsExactly(denied(denial, P));
    assertThat(commitments(bare, rendered, tuesday.doubts(Q), denial))
        .containsExactly(denied(denial, P));
  }

  @Test
  void denying_an_utterance_that_contradicts_itself_commits_to_nothing() {
    Utterance tuesday = ZELENSKY.key("tuesday");
    Denial denial = KELLOGG.denies(new Target.Uttered("tuesday"));

    assertThat(commitments(tuesday.claims(P), tuesday.denies(P), denial)).isEmpty();
  }

  @Test
  void endorsing_an_utterance_endorses_all_of_it() {
    Utterance tuesday = ZELENSKY.key("tuesday");
    Endorsement endorsement = KELLOGG.endorses(new Target.Uttered("tuesday"));

    assertThat(commitments(tuesday.claims(P), tuesday.denies(Q), endorsement))
        .containsExactly(affirmed(endorsement, P, Certainty.CERTAIN), denied(endorsement, Q));
    assertThat(commitments(tuesday.claims(P), tuesday.passage("figure").claims(P), endorsement))
        .containsExactly(affirmed(endorsement, P, Certainty.CERTAIN));
  }

  @Test
  void the_order_of_an_utterance_makes_no_difference_to_what_its_endorsement_commits_to() {
    Utterance tuesday = ZELENSKY.key("tuesday");
    Claim first = tuesday.claims(P);
    Denial second = tuesday.denies(Q);
    Endorsement endorsement = KELLOGG.endorses(new Target.Uttered("tuesday"));

    assertThat(commitments(first, second, endorsement))
        .isEqualTo(commitments(second, first, endorsement));
  }

  @Test
  void what_is_said_of_a_time_to_come_is_at_most_possible() {
    Proposition inMay = P.in(Scope.builder().when(When.parse("2025-05")).build());
    Utterance inApril = ZELENSKY.saidAt("2025-04-08");
    Claim forecast = inApril.as("forecast").claims(inMay);
    Endorsement later = KELLOGG.saidAt("2025-06").endorses(forecast);
    Endorsement ofContent = inApril.endorses(inMay);
    Claim likely = inApril.claims(inMay, Certainty.PROBABLE);
    Retraction correction = inApril.corrects(CLAIM, inMay);

    assertThat(commitments(forecast))
        .containsExactly(affirmed(forecast, inMay, Certainty.POSSIBLE));
    assertThat(commitments(likely)).containsExactly(affirmed(likely, inMay, Certainty.POSSIBLE));
    assertThat(commitments(ofContent))
        .containsExactly(affirmed(ofContent, inMay, Certainty.POSSIBLE));
    assertThat(commitments(forecast, later))
        .containsExactly(affirmed(later, inMay, Certainty.POSSIBLE));
    assertThat(commitments(CLAIM, correction))
        .containsExactly(affirmed(correction, inMay, Certainty.POSSIBLE));
  }

  @Test
  void what_is_said_at_or_after_its_time_or_at_no_known_time_is_no_forecast() {
    Proposition inMay = P.in(Scope.builder().when(When.parse("2025-05")).build());
    Claim during = ZELENSKY.saidAt("2025-05-08").claims(inMay);
    Claim after = ZELENSKY.saidAt("2025-06").claims(inMay);
    Claim sometime = ZELENSKY.claims(inMay);
    Claim running = ZELENSKY.saidAt("2025-04").claims(P.in(Scope.asOf("2025-05")));

    assertThat(
            Stream.of(during, after, sometime, running).map(c -> commitments(c).get(0).certainty()))
        .containsOnly(Certainty.CERTAIN);
  }

  @ParameterizedTest(name = "replies first: {0}")
  @ValueSource(booleans = {false, true})
  @Timeout(30)
  void a_chain_of_200_000_denials_is_followed_to_its_end(boolean repliesFirst) {
    List<Statement> chain = new ArrayList<>(List.of(CLAIM));
    for (int i = 1; i < 200_000; i++) {
      chain.add(KELLOGG.as("s" + i).denies(chain.get(i - 1)));
    }
    List<Statement> given = new ArrayList<>(chain);
    if (repliesFirst) {
      Collections.reverse(given);
    }

    Dossier dossier = Samples.notes().addAll(given).build();

    assertThat(dossier.commitments(chain.get(199_998)))
        .containsExactly(affirmed(chain.get(199_998), P, Certainty.CERTAIN));
    assertThat(dossier.commitments(chain.get(199_999)))
        .containsExactly(denied(chain.get(199_999), P));
  }
}
