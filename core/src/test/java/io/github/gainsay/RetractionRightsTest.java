package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may take back what, and what is left of it then. */
class RetractionRightsTest {
  private static final Proposition P = Samples.MORE_THAN_150;
  private static final Proposition Q = Samples.MORE_THAN_155;
  private static final Claim RUSSIAS =
      Utterance.by(Samples.RUSSIA)
          .onBehalfOf(Samples.UKRAINE)
          .in(Samples.CAPTION)
          .as("claim")
          .claims(P);
  private static final Utterance RUSSIA = Utterance.by(Samples.RUSSIA);
  private static final Utterance STRANGER = Utterance.by(Samples.KELLOGG);

  /** The commitments, each as "who: +what" or "who: -what". */
  private static List<String> standing(Statement... statements) {
    return Samples.dossier(statements).commitments().stream()
        .map(
            c ->
                c.statement().speaker()
                    + (c.affirmed() ? ": +" : ": -")
                    + c.proposition().value().format())
        .toList();
  }

  static Stream<Arguments> entitled() {
    return Stream.of(
        arguments("the author", RUSSIA),
        arguments("who speaks for the author", Utterance.by(Samples.PESKOV)),
        arguments("somebody on behalf of the author", STRANGER.onBehalfOf(Samples.RUSSIA)),
        arguments("on whose behalf it was said", Utterance.by(Samples.UKRAINE)),
        arguments("the publisher", Utterance.by(Samples.NEWSPAPER)),
        arguments("who speaks for the publisher", Utterance.by(Samples.EDITOR)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entitled")
  void the_entitled_leave_nothing_of_it(String who, Utterance entitled) {
    Retraction retraction = entitled.retracts(RUSSIAS);
    Dossier dossier = Samples.dossier(RUSSIAS, retraction);

    assertThat(dossier.isAuthorised(retraction)).as(who).isTrue();
    assertThat(dossier.isRetracted(RUSSIAS)).isTrue();
    assertThat(dossier.isRetracted(retraction)).isFalse();
    assertThat(dossier.commitments()).isEmpty();
    assertThat(dossier.commitments(RUSSIAS)).hasSize(1);
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        arguments("somebody else", STRANGER),
        arguments(
            "somebody else on behalf of nobody concerned", STRANGER.onBehalfOf(Samples.CHINA)),
        arguments("the spokesman of somebody else", Utterance.by(Samples.LIN_JIAN)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangers")
  void from_anybody_else_it_is_a_denial(String who, Utterance stranger) {
    Retraction retraction = stranger.retracts(RUSSIAS);
    Dossier dossier = Samples.dossier(RUSSIAS, retraction);

    assertThat(dossier.isAuthorised(retraction)).as(who).isFalse();
    assertThat(dossier.isRetracted(RUSSIAS)).isFalse();
    assertThat(dossier.commitments(retraction))
        .extracting(Commitment::proposition, Commitment::affirmed, Commitment::certainty)
        .containsExactly(tuple(P, false, Certainty.CERTAIN));
  }

  @Test
  void the_publisher_of_another_source_is_a_stranger() {
    Claim inPost = RUSSIA.in(Samples.POST).as("claim").claims(P);
    Retraction retraction = Utterance.by(Samples.NEWSPAPER).retracts(inPost);

    assertThat(Samples.dossier(inPost, retraction).isAuthorised(retraction)).isFalse();
  }

  @Test
  void a_correction_commits_to_what_replaces_it() {
    assertThat(standing(RUSSIAS, RUSSIA.corrects(RUSSIAS, Q)))
        .containsExactly("russia: +more than 155 people");
  }

  @Test
  void a_strangers_correction_denies_and_commits_to_the_replacement() {
    assertThat(standing(RUSSIAS, STRANGER.corrects(RUSSIAS, Q)))
        .containsExactly(
            "russia: +more than 150 people",
            "kellogg: -more than 150 people",
            "kellogg: +more than 155 people");
  }

  @Test
  void a_retracted_retraction_leaves_the_claim_standing() {
    Retraction first = RUSSIA.as("first").retracts(RUSSIAS);
    Retraction second = RUSSIA.as("second").retracts(first);
    Retraction third = RUSSIA.as("third").retracts(second);

    assertThat(standing(RUSSIAS, first)).isEmpty();
    assertThat(standing(RUSSIAS, first, second)).containsExactly("russia: +more than 150 people");
    assertThat(standing(RUSSIAS, first, second, third)).isEmpty();
    assertThat(standing(third, second, first, RUSSIAS)).isEmpty();
  }

  @Test
  void a_retracted_correction_takes_its_replacement_with_it() {
    Retraction correction = RUSSIA.as("correction").corrects(RUSSIAS, Q);

    assertThat(standing(RUSSIAS, correction, RUSSIA.retracts(correction)))
        .containsExactly("russia: +more than 150 people");
  }

  @Test
  void a_stranger_cannot_bring_back_what_was_retracted() {
    Retraction retraction = RUSSIA.as("retraction").retracts(RUSSIAS);

    assertThat(standing(RUSSIAS, retraction, STRANGER.retracts(retraction))).isEmpty();
  }

  @Test
  void denials_and_endorsements_outlive_what_they_reply_to() {
    Statement[] statements = {
      RUSSIAS,
      STRANGER.denies(RUSSIAS),
      Utterance.by(Samples.CHINA).endorses(RUSSIAS),
      RUSSIA.retracts(RUSSIAS)
    };

    assertThat(standing(statements))
        .containsExactly("kellogg: -more than 150 people", "china: +more than 150 people");
  }

  @Test
  void a_denial_can_be_retracted_too() {
    Denial denial = STRANGER.as("denial").denies(RUSSIAS);

    assertThat(standing(RUSSIAS, denial, STRANGER.retracts(denial)))
        .containsExactly("russia: +more than 150 people");
  }

  @Test
  void a_whole_utterance_can_be_retracted() {
    Utterance thursday = RUSSIA.key("thursday");
    Retraction retraction = RUSSIA.retracts(new Target.Uttered("thursday"));

    assertThat(standing(thursday.claims(P), thursday.claims(Q), retraction)).isEmpty();
  }

  @Test
  void of_an_utterance_of_several_speakers_one_may_retract_his_own_part() {
    Claim his = RUSSIA.key("joint").claims(P);
    Claim hers = STRANGER.key("joint").claims(Q);
    Retraction retraction = RUSSIA.retracts(new Target.Uttered("joint"));
    Dossier dossier = Samples.dossier(his, hers, retraction);

    assertThat(dossier.isRetracted(his)).isTrue();
    assertThat(dossier.isRetracted(hers)).isFalse();
    assertThat(dossier.isAuthorised(retraction)).isFalse();
    assertThat(dossier.commitments(retraction)).isEmpty();
  }

  @Test
  void a_denial_of_an_entitled_correction_denies_the_replacement() {
    Retraction correction = RUSSIA.as("correction").corrects(RUSSIAS, Q);

    assertThat(standing(RUSSIAS, correction, STRANGER.denies(correction)))
        .containsExactly("russia: +more than 155 people", "kellogg: -more than 155 people");
  }
}
