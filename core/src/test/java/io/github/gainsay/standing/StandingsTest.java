package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor POLICE = Actor.of("police", "the police");
  private static final Actor HERALD = Actor.of("herald", "The Herald");
  private static final Actor SPOKESMAN =
      Actor.builder().id("spokesman").name("a spokesman").speaksFor(MAYOR).build();
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final Proposition TWELVE = DEAD.isQuantity("12 people");
  private static final Proposition TWENTY = DEAD.isQuantity("20 people");
  private static final Proposition ARSON = Question.of("the fire", "arson").yes();
  private static final Proposition PETROL = Question.of("the cellar", "petrol found").yes();

  private static Standings standings(Entry... entries) {
    DossierBuilder builder = Dossier.builder().add(MAYOR, POLICE, HERALD, SPOKESMAN);
    return Standings.of(builder.add(entries).build());
  }

  private static Status status(Standings standings, Proposition proposition) {
    return standings.of(proposition).orElseThrow().status();
  }

  private static Status denied(Standings standings, Proposition proposition) {
    return standings.of(new Literal(proposition, false)).orElseThrow().status();
  }

  private static List<String> codes(Standings standings, Proposition proposition) {
    return standings.of(proposition).orElseThrow().reasons().stream().map(Reason::code).toList();
  }

  @Test
  void what_nobody_gainsays_is_unchallenged() {
    Standings standings = standings(Claim.of(MAYOR, TWELVE));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.UNCHALLENGED);
    assertThat(codes(standings, TWELVE)).containsExactly("unchallenged");
    assertThat(standings.of(TWENTY)).isEmpty();
  }

  @Test
  void a_claim_and_its_denial_are_both_contested() {
    Standings standings = standings(Claim.of(MAYOR, TWELVE), Denial.of(POLICE, TWELVE));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.CONTESTED);
    assertThat(denied(standings, TWELVE)).isEqualTo(Status.CONTESTED);
    assertThat(standings.of(TWELVE).orElseThrow().reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "'denied: the fire / dead: 12 people', said by the police, is against it. [attacked]",
            "Whether it can be accepted depends on whose side one takes. [in-some]");
  }

  @Test
  void answers_that_exclude_each_other_are_contested() {
    Standings standings = standings(Claim.of(MAYOR, TWELVE), Claim.of(POLICE, TWENTY));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.CONTESTED);
    assertThat(status(standings, TWENTY)).isEqualTo(Status.CONTESTED);
  }

  @Test
  void answers_that_can_all_be_true_are_not() {
    Proposition atLeastTen = DEAD.isQuantity("at least 10 people");
    Proposition inOdesa = TWENTY.in(Scope.builder().place("Odesa").build());
    Proposition inLviv = TWELVE.in(Scope.builder().place("Lviv").build());
    Standings standings =
        standings(Claim.of(MAYOR, inLviv), Claim.of(POLICE, inOdesa), Claim.of(HERALD, atLeastTen));

    assertThat(standings.all())
        .extracting(Standing::status)
        .containsOnly(Status.UNCHALLENGED)
        .hasSize(3);
  }

  @Test
  void declared_relations_carry_attacks() {
    Proposition accident = Question.of("the fire", "accident").yes();
    Standings standings =
        standings(
            new Relation.Excludes(ARSON, accident),
            Claim.of(MAYOR, ARSON),
            Claim.of(POLICE, accident));

    assertThat(status(standings, ARSON)).isEqualTo(Status.CONTESTED);
    assertThat(status(standings, accident)).isEqualTo(Status.CONTESTED);
  }

  @Test
  void a_later_state_of_what_moves_does_not_attack_the_earlier() {
    Standings standings =
        standings(
            Property.builder().id("dead").change(Change.EVOLVING).build(),
            Claim.of(MAYOR, TWELVE.in(Scope.asOf("2025-04-08"))),
            Claim.of(POLICE, TWENTY.in(Scope.asOf("2025-04-09"))));

    assertThat(standings.all()).extracting(Standing::status).containsOnly(Status.UNCHALLENGED);
  }

  @Test
  void a_doubt_questions_and_attacks_nothing() {
    Claim claim = Claim.of(MAYOR, ARSON);
    Standings standings = standings(claim, Doubt.of(POLICE, claim));

    assertThat(status(standings, ARSON)).isEqualTo(Status.QUESTIONED);
    assertThat(standings.of(ARSON).orElseThrow().reasons())
        .extracting(Reason::toString)
        .containsExactly("Doubted by the police. [doubted]");
    assertThat(standings.graph().attackCount()).isZero();
  }

  @Test
  void so_does_who_denies_evidence_credibility_or_attribution() {
    Claim claim = Claim.of(MAYOR, ARSON);

    for (Aspect aspect : List.of(Aspect.EVIDENCE, Aspect.CREDIBILITY, Aspect.ATTRIBUTION)) {
      Standings standings = standings(claim, Utterance.by(POLICE).denies(claim, aspect));

      assertThat(status(standings, ARSON)).as("%s", aspect).isEqualTo(Status.QUESTIONED);
      assertThat(standings.graph().attackCount()).isZero();
    }
  }

  @Test
  void who_denies_the_intent_leaves_the_content_alone() {
    Claim claim = Claim.of(MAYOR, ARSON);

    assertThat(status(standings(claim, Utterance.by(POLICE).denies(claim, Aspect.INTENT)), ARSON))
        .isEqualTo(Status.UNCHALLENGED);
  }

  @Test
  void a_doubt_of_something_wider_questions_what_it_follows_from() {
    Proposition some = DEAD.isQuantity("more than 5 people");
    Standings standings = standings(Claim.of(MAYOR, TWELVE), Doubt.of(POLICE, some));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.QUESTIONED);
    assertThat(status(standings, some)).isEqualTo(Status.QUESTIONED);
    assertThat(codes(standings, some)).containsExactly("unasserted", "doubted");
  }

  @Test
  void a_contested_claim_names_its_doubts_too() {
    Standings standings =
        standings(
            Claim.of(MAYOR, ARSON),
            Claim.of(POLICE, ARSON.question().no()),
            Doubt.of(HERALD, ARSON));

    assertThat(status(standings, ARSON)).isEqualTo(Status.CONTESTED);
    assertThat(codes(standings, ARSON)).containsExactly("attacked", "in-some", "doubted");
  }

  @Test
  void who_denies_several_things_together_questions_each() {
    Utterance speech = Utterance.by(MAYOR).key("speech");
    Standings standings =
        standings(
            speech.claims(TWELVE),
            speech.claims(ARSON),
            Denial.of(POLICE, new Target.Uttered("speech")));

    assertThat(codes(standings, ARSON)).containsExactly("denied-together");
    assertThat(status(standings, TWELVE)).isEqualTo(Status.QUESTIONED);
  }

  @Test
  void what_everybody_took_back_is_retracted_and_attacks_nothing() {
    Claim claim = Claim.of(MAYOR, TWELVE);
    Standings standings = standings(claim, Retraction.of(MAYOR, claim), Claim.of(POLICE, TWENTY));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.RETRACTED);
    assertThat(standings.of(TWELVE).orElseThrow().held())
        .extracting(c -> c.statement().id())
        .containsExactly(claim.id());
    assertThat(status(standings, TWENTY)).isEqualTo(Status.UNCHALLENGED);
  }

  @Test
  void what_somebody_still_says_is_not_retracted() {
    Claim claim = Claim.of(MAYOR, TWELVE);
    Standings standings = standings(claim, Retraction.of(MAYOR, claim), Claim.of(POLICE, TWELVE));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.UNCHALLENGED);
  }

  @Test
  void what_is_known_from_its_denial_alone_is_unasserted() {
    Standings standings = standings(Denial.of(POLICE, TWELVE));

    assertThat(status(standings, TWELVE)).isEqualTo(Status.UNASSERTED);
    assertThat(denied(standings, TWELVE)).isEqualTo(Status.UNCHALLENGED);
  }

  @Test
  void to_deny_yes_is_to_say_no() {
    Standings standings = standings(Claim.of(MAYOR, ARSON), Denial.of(POLICE, ARSON));

    assertThat(denied(standings, ARSON)).isEqualTo(Status.CONTESTED);
    assertThat(standings.of(ARSON.question().no()).orElseThrow().held())
        .extracting(c -> c.statement().speaker())
        .containsExactly(POLICE.id());
  }

  @Test
  void a_thousand_who_deny_are_one_denial() {
    DossierBuilder builder = Dossier.builder().add(MAYOR, Claim.of(MAYOR, TWELVE));
    for (int i = 0; i < 1000; i++) {
      Actor denier = builder.keep(Actor.of("denier " + i, "Denier " + i));
      builder.add(Denial.of(denier, TWELVE));
    }
    Standings standings = Standings.of(builder.build());

    assertThat(standings.graph().attackCount()).isEqualTo(2);
    assertThat(standings.strength().strengthOf("the fire / dead = 12 people"))
        .isEqualTo(standings.strength().strengthOf("not: the fire / dead = 12 people"));
  }

  @Test
  void names_no_more_than_five_who_say_something() {
    DossierBuilder builder = Dossier.builder().add(MAYOR, Claim.of(MAYOR, TWELVE));
    for (int i = 1; i <= 7; i++) {
      Actor denier = builder.keep(Actor.of("denier " + i, "Denier " + i));
      builder.add(Denial.of(denier, TWELVE));
    }

    assertThat(Standings.of(builder.build()).of(TWELVE).orElseThrow().reasons().get(0).text())
        .isEqualTo(
            "'denied: the fire / dead: 12 people', said by Denier 1, Denier 2, Denier 3, Denier 4,"
                + " Denier 5 and 2 more, is against it.");
  }

  @Test
  void finds_what_is_asked_for_under_any_name() {
    Actor france = Actor.builder().id("fr").name("France").addAliases("French Republic").build();
    Proposition atWar = Question.of("French Republic", "at war").yes();
    Proposition same = Question.of("France", "at war").no();
    Standings standings = standings(france, Claim.of(MAYOR, atWar), Claim.of(POLICE, same));

    assertThat(status(standings, atWar)).isEqualTo(Status.CONTESTED);
  }

  @Test
  void who_denies_that_something_is_evidence_undercuts_that_alone() {
    Relation.Supports evidence = new Relation.Supports(PETROL, ARSON, Direction.FOR);
    Denial undercut = Utterance.by(POLICE).denies(evidence, Aspect.EVIDENCE);
    Standings standings =
        standings(evidence, Claim.of(MAYOR, ARSON), Claim.of(HERALD, PETROL), undercut);

    assertThat(standings.of(evidence)).contains(Status.DEFEATED);
    assertThat(status(standings, ARSON)).isEqualTo(Status.UNCHALLENGED);
    assertThat(status(standings, PETROL)).isEqualTo(Status.UNCHALLENGED);
    assertThat(standings.graph().attackCount()).isEqualTo(1);
  }

  @Test
  void evidence_stands_until_somebody_denies_it_and_is_open_if_that_is_denied() {
    Relation.Supports evidence = new Relation.Supports(PETROL, ARSON, Direction.FOR);
    Denial undercut = Utterance.by(POLICE).denies(evidence, Aspect.EVIDENCE);

    assertThat(standings(evidence).of(evidence)).contains(Status.UNCHALLENGED);
    assertThat(standings(evidence, undercut, Denial.of(MAYOR, undercut)).of(evidence))
        .contains(Status.CONTESTED);
    assertThat(standings(evidence, undercut, Retraction.of(POLICE, undercut)).of(evidence))
        .contains(Status.UNCHALLENGED);
    assertThat(standings().of(evidence)).isEmpty();
  }

  @Test
  void evidence_strengthens_and_weakens_unless_it_is_undercut() {
    Claim arson = Claim.of(MAYOR, ARSON);
    Claim petrol = Claim.of(HERALD, PETROL);
    Relation.Supports evidence = new Relation.Supports(PETROL, ARSON, Direction.FOR);
    Relation.Supports against = new Relation.Supports(PETROL, ARSON, Direction.AGAINST);
    String id = "the fire / arson = yes";

    assertThat(standings(arson, petrol).strength().strengthOf(id)).isEqualTo(0.5);
    assertThat(standings(arson, petrol, evidence).strength().strengthOf(id)).isEqualTo(0.75);
    assertThat(standings(arson, petrol, against).strength().strengthOf(id)).isEqualTo(0.25);
    assertThat(
            standings(
                    arson, petrol, evidence, Utterance.by(POLICE).denies(evidence, Aspect.EVIDENCE))
                .strength()
                .strengthOf(id))
        .isEqualTo(0.5);
  }

  @Test
  void what_one_bloc_says_in_several_ways_counts_once() {
    Proposition few = DEAD.isQuantity("fewer than 3 people");
    Standings standings =
        standings(
            Claim.of(POLICE, TWELVE),
            Claim.of(MAYOR, few),
            Denial.of(SPOKESMAN, DEAD.isQuantity("more than 10 people")));

    String bloc = standings.argumentOf(new Literal(few, true)).orElseThrow();

    assertThat(bloc)
        .isEqualTo(
            "the fire / dead = fewer than 3 people; not: the fire / dead = more than 10 people");
    assertThat(standings.strength().strengthOf(bloc))
        .isEqualTo(standings.strength().strengthOf("the fire / dead = 12 people"));
    assertThat(standings.argumentOf(new Literal(TWENTY, true))).isEmpty();
  }

  @Test
  void inconsistency_counts_minimal_conflicts_and_who_has_which_part_in_them() {
    Inconsistency found =
        standings(
                Claim.of(MAYOR, TWELVE),
                Claim.of(SPOKESMAN, TWELVE),
                Claim.of(POLICE, TWENTY),
                Claim.of(HERALD, DEAD.isQuantity("30 people")),
                Claim.of(HERALD, ARSON))
            .inconsistency();

    assertThat(found.conflicts()).isEqualTo(3);
    assertThat(found.contents()).isEqualTo(4);
    assertThat(found.contested()).isEqualTo(3);
    assertThat(found.contestedShare()).isEqualTo(0.75);
    assertThat(found.partOf(POLICE.id())).isCloseTo(1, within(1e-12));
    assertThat(found.partOf(HERALD.id())).isCloseTo(1, within(1e-12));
    assertThat(found.partOf(MAYOR.id())).isCloseTo(0.5, within(1e-12));
    assertThat(found.partOf(SPOKESMAN.id())).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void a_sum_that_does_not_come_out_is_one_conflict_of_whole_and_parts() {
    Proposition men = Question.of("the fire", "dead men").isQuantity("exactly 9 people");
    Proposition women = Question.of("the fire", "dead women").isQuantity("exactly 9 people");
    Proposition all = DEAD.isQuantity("exactly 20 people");
    Inconsistency found =
        standings(
                new Relation.Total(all, List.of(men, women), List.of(), true),
                Claim.of(MAYOR, all),
                Claim.of(POLICE, men),
                Claim.of(HERALD, women))
            .inconsistency();

    assertThat(found.conflicts()).isEqualTo(1);
    assertThat(found.parts().values())
        .allSatisfy(part -> assertThat(part).isCloseTo(1.0 / 3, within(1e-12)));
    assertThat(found.parts()).hasSize(3);
  }

  @Test
  void nothing_said_is_no_inconsistency() {
    Inconsistency found = standings().inconsistency();

    assertThat(found.conflicts()).isZero();
    assertThat(found.contestedShare()).isZero();
    assertThat(found.partOf(MAYOR.id())).isZero();
  }

  @Test
  void contents_that_read_the_same_stay_apart() {
    Question cause = Question.of("the fire", "cause");
    Proposition term = cause.is(io.github.gainsay.value.Term.of("gas"));
    Proposition words = cause.is(io.github.gainsay.value.Text.of("gas"));
    Standings standings = standings(Claim.of(MAYOR, term), Claim.of(POLICE, words));

    assertThat(standings.graph().arguments())
        .containsExactlyInAnyOrder("the fire / cause = gas", "the fire / cause = gas (2)");
  }
}
