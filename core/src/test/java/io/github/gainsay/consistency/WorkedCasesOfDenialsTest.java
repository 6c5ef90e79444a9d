package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.place;
import static io.github.gainsay.consistency.Story.said;
import static io.github.gainsay.consistency.Story.spokesman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import org.junit.jupiter.api.Test;

/** War, doping, celebrities, crime: who denies what, and which side of it. */
class WorkedCasesOfDenialsTest {
  private static final Actor KYIV = actor("Kyiv");
  private static final Actor MOSCOW = actor("Moscow");
  private static final Actor BEIJING = actor("Beijing");
  private static final Actor WARSAW = actor("Warsaw");
  private static final Actor LIN = spokesman("Lin", BEIJING);
  private static final Actor MAO = spokesman("Mao", BEIJING);
  private static final Actor RIDER = actor("the rider");
  private static final Actor AGENT = spokesman("the rider's agent", RIDER);
  private static final Actor DOPING_AGENCY = actor("the anti-doping agency");
  private static final Actor MASSEUR = actor("the masseur");

  private static final Question FIGHTERS = Question.of("Chinese nationals", "in Russian ranks");
  private static final Question SENT = Question.of("Beijing", "sent fighters");
  private static final Question BALANCED = Question.of("Beijing", "takes a balanced position");
  private static final Question DOPED = Question.of("the rider", "took the drug");
  private static final Question STRUCK = Question.of("the station", "struck by a missile");
  private static final Question FATE = Question.of("the aircraft", "fate");
  private static final Question KILLED = Question.of("the strike", "killed");

  private static final Story STORY =
      Story.of(KYIV, MOSCOW, BEIJING, WARSAW, LIN, MAO, RIDER, AGENT, DOPING_AGENCY, MASSEUR);

  private static final Claim TOOK_IT = said(DOPING_AGENCY, "2012-06-12").claims(DOPED.yes());

  private static Proposition fighters(String quantity) {
    return FIGHTERS.isQuantity(quantity);
  }

  @Test
  void a_denial_of_what_another_claims_is_one_high_contradiction() {
    assertThat(STORY.codes(TOOK_IT, said(RIDER, "2012-06-13").denies(TOOK_IT)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void yes_and_no_of_two_parties_is_a_high_contradiction() {
    assertThat(STORY.codes(TOOK_IT, said(RIDER, "2012-06-13").claims(DOPED.no())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_the_figure_alone_is_a_contradiction_but_no_numeric_one() {
    Claim fighters = Claim.of(KYIV, fighters("more than 150 people"));
    assertThat(STORY.codes(fighters, Utterance.by(BEIJING).denies(fighters, Aspect.QUANTITY)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_intent_alone_is_medium() {
    Claim struck = Claim.of(KYIV, STRUCK.yes());
    assertThat(STORY.codes(struck, Utterance.by(MOSCOW).denies(struck, Aspect.INTENT)))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_denial_of_intent_alone_does_not_hit_others_who_claim_the_same_content() {
    Claim struck = Claim.of(KYIV, STRUCK.yes());
    assertThat(
            STORY.codes(
                struck,
                Claim.of(WARSAW, STRUCK.yes()),
                Utterance.by(MOSCOW).denies(struck, Aspect.INTENT)))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void who_admits_the_strike_but_denies_the_intent_does_not_contradict_himself() {
    Claim struck = said(KYIV, "2022-04-08").claims(STRUCK.yes());
    Utterance moscow = said(MOSCOW, "2022-04-09");
    assertThat(STORY.names(struck, moscow.endorses(struck), moscow.denies(struck, Aspect.INTENT)))
        .doesNotContain("self-contradiction", "change-of-position");
  }

  @Test
  void an_accident_and_no_attack_is_a_medium_contradiction() {
    Claim struck = Claim.of(KYIV, STRUCK.yes());
    assertThat(STORY.codes(struck, Utterance.by(MOSCOW).denies(struck, Aspect.CHARACTERIZATION)))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void that_another_side_never_said_so_is_a_medium_contradiction() {
    Claim sent = Claim.of(WARSAW, SENT.yes());
    assertThat(STORY.codes(sent, Utterance.by(BEIJING).denies(sent, Aspect.ATTRIBUTION)))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void i_never_said_that_is_neither_a_self_contradiction_nor_a_change_of_position() {
    Claim confessed = said(RIDER, "2012-06-12").claims(DOPED.yes());
    assertThat(
            STORY.names(confessed, said(RIDER, "2012-06-13").denies(confessed, Aspect.ATTRIBUTION)))
        .doesNotContain("self-contradiction", "change-of-position");
  }

  @Test
  void no_shred_of_evidence_undermines_and_does_not_contradict() {
    assertThat(STORY.names(TOOK_IT, said(RIDER, "2012-06-13").denies(TOOK_IT, Aspect.EVIDENCE)))
        .containsExactly("undermined");
  }

  @Test
  void a_serial_perjurer_is_doubted_and_not_contradicted() {
    Claim saw = Claim.of(MASSEUR, DOPED.yes());
    assertThat(STORY.names(saw, Utterance.by(RIDER).denies(saw, Aspect.CREDIBILITY)))
        .containsExactly("doubted");
  }

  @Test
  void not_convinced_yet_is_doubted_and_not_contradicted() {
    Claim sent = Claim.of(KYIV, SENT.yes());
    assertThat(STORY.names(sent, Utterance.by(WARSAW).doubts(sent))).containsExactly("doubted");
  }

  @Test
  void a_doubt_beside_a_denial_is_found_beside_the_contradiction() {
    Claim sent = Claim.of(KYIV, SENT.yes());
    assertThat(
            STORY.names(
                sent, Utterance.by(WARSAW).doubts(sent), Utterance.by(BEIJING).denies(sent)))
        .containsExactlyInAnyOrder("contradiction", "doubted");
  }

  @Test
  void a_denial_of_a_broad_claim_hits_a_narrower_one() {
    assertThat(
            STORY.codes(
                Claim.of(KYIV, fighters("156 people")),
                Denial.of(BEIJING, fighters("more than 150 people"))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_a_narrow_claim_does_not_hit_a_broader_one_and_dangles() {
    assertThat(
            STORY.names(
                Claim.of(KYIV, fighters("more than 100 people")),
                Denial.of(BEIJING, fighters("more than 150 people"))))
        .containsExactly("dangling-denial");
  }

  @Test
  void a_denial_of_the_exact_number_does_not_hit_the_rough_one() {
    assertThat(
            STORY.names(
                Claim.of(KYIV, fighters("about 150 people")),
                Denial.of(BEIJING, fighters("exactly 152 people"))))
        .doesNotContain("contradiction", "numeric-contradiction");
  }

  @Test
  void a_denial_for_one_place_does_not_hit_a_claim_for_another() {
    assertThat(
            STORY.names(
                Claim.of(KYIV, KILLED.isQuantity("12 people").in(place("Kharkiv"))),
                Denial.of(MOSCOW, KILLED.isQuantity("12 people").in(place("Odesa")))))
        .doesNotContain("contradiction", "numeric-contradiction");
  }

  @Test
  void a_denial_of_what_nobody_claims_dangles() {
    assertThat(STORY.names(Denial.of(BEIJING, SENT.yes()))).containsExactly("dangling-denial");
  }

  @Test
  void a_denial_of_what_only_the_denial_shows_dangles_and_contradicts() {
    Claim unseen = Claim.of(KYIV, SENT.yes());
    Denial denial = Utterance.by(BEIJING).denies(unseen);
    Claim known = unseen.toBuilder().addCitations(Citation.of(denial)).build();
    assertThat(STORY.names(known, denial))
        .containsExactlyInAnyOrder("contradiction", "dangling-denial");
  }

  @Test
  void a_denial_before_anybody_claims_it_does_not_dangle_once_somebody_does() {
    assertThat(
            STORY.codes(
                said(BEIJING, "2025-04-07").denies(SENT.yes()),
                said(KYIV, "2025-04-08").claims(SENT.yes())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_a_denial_affirms() {
    Denial no = said(RIDER, "2012-06-12").denies(DOPED.yes());
    assertThat(STORY.codes(no, said(MASSEUR, "2012-06-13").denies(no)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void who_denies_a_denial_stands_on_the_side_of_the_claim() {
    Denial no = said(RIDER, "2012-06-12").denies(DOPED.yes());
    Denial notSo = said(DOPING_AGENCY, "2012-06-13").denies(no);
    assertThat(STORY.codes(no, notSo, said(DOPING_AGENCY, "2012-06-14").claims(DOPED.yes())))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_a_whole_speech_is_one_finding() {
    Utterance speech = said(KYIV, "2025-04-08").key("kyiv-tuesday");
    assertThat(
            STORY.names(
                speech.claims(SENT.yes()),
                speech.claims(STRUCK.yes()),
                speech.claims(fighters("more than 150 people")),
                said(BEIJING, "2025-04-10").denies(new Target.Uttered("kyiv-tuesday"))))
        .containsExactly("contradiction");
  }

  @Test
  void two_spokespeople_of_one_ministry_deny_once() {
    Claim sent = said(KYIV, "2025-04-08").claims(SENT.yes());
    assertThat(
            STORY.codes(
                sent, said(LIN, "2025-04-09").denies(sent), said(MAO, "2025-04-10").denies(sent)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void a_denial_of_what_is_only_possible_still_contradicts() {
    Claim possibly = said(KYIV, "2025-04-08").claims(SENT.yes(), POSSIBLE);
    assertThat(STORY.names(possibly, said(BEIJING, "2025-04-09").denies(possibly)))
        .containsExactly("contradiction");
  }

  @Test
  void no_comment_is_no_denial() {
    Claim sent = Claim.of(KYIV, SENT.yes());
    assertThat(STORY.codes(sent, Utterance.by(BEIJING).remarks(sent))).isEmpty();
  }

  @Test
  void a_balanced_position_denies_nothing() {
    assertThat(STORY.codes(Claim.of(KYIV, SENT.yes()), Claim.of(BEIJING, BALANCED.yes())))
        .isEmpty();
  }

  @Test
  void a_retraction_by_the_other_side_is_a_medium_contradiction() {
    assertThat(STORY.codes(TOOK_IT, said(RIDER, "2012-06-13").retracts(TOOK_IT)))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_correction_by_the_other_side_is_a_contradiction_and_no_correction() {
    assertThat(STORY.names(TOOK_IT, said(RIDER, "2012-06-13").corrects(TOOK_IT, DOPED.no())))
        .containsExactly("contradiction");
  }

  @Test
  void a_denial_by_ones_own_agent_on_the_same_day_is_no_contradiction_of_two_sides() {
    Claim confessed = said(RIDER, "2012-06-12").claims(DOPED.yes());
    assertThat(STORY.names(confessed, said(AGENT, "2012-06-12").denies(DOPED.yes())))
        .containsAnyOf("self-contradiction", "contradiction")
        .doesNotContain("change-of-position");
  }

  @Test
  void a_denial_by_ones_own_agent_a_day_later_is_a_change_of_position() {
    Claim confessed = said(RIDER, "2012-06-12").claims(DOPED.yes());
    assertThat(STORY.codes(confessed, said(AGENT, "2012-06-13").denies(DOPED.yes())))
        .containsExactly("change-of-position MEDIUM");
  }

  @Test
  void who_confirms_a_claim_is_hit_by_its_denial_in_the_same_dispute() {
    assertThat(
            STORY.codes(
                TOOK_IT,
                Endorsement.of(MASSEUR, TOOK_IT),
                said(RIDER, "2012-06-13").denies(TOOK_IT)))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void who_concedes_only_a_side_of_a_claim_is_committed_to_nothing() {
    assertThat(
            STORY.names(
                TOOK_IT,
                said(RIDER, "2012-06-13")
                    .endorses(new Target.Stated(TOOK_IT.id()), Aspect.CREDIBILITY),
                said(RIDER, "2012-06-13").denies(TOOK_IT)))
        .doesNotContain("self-contradiction", "change-of-position");
  }

  @Test
  void a_crash_denied_and_a_landing_claimed_by_one_side_do_not_conflict() {
    Claim crashed = Claim.of(KYIV, FATE.is(Term.of("crashed")));
    assertThat(
            STORY.codes(
                crashed,
                Utterance.by(MOSCOW).denies(crashed),
                Utterance.by(MOSCOW).claims(FATE.is(Term.of("landed")))))
        .containsExactly("contradiction HIGH");
  }
}
