package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.one;
import static io.github.gainsay.consistency.Story.place;
import static io.github.gainsay.consistency.Story.population;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Term;
import org.junit.jupiter.api.Test;

/** Places, groups of people and terms that lie within others. */
class WorkedCasesOfPlacesTest {
  private static final Actor MAYOR = actor("the mayor");
  private static final Actor ARMY = actor("the army");
  private static final Question SHELLED = Question.of("the army", "shelled civilians");
  private static final Question DEAD = Question.of("the strike", "dead");
  private static final Question WHERE = Question.of("the strike", "hit");
  private static final Question JOBLESS = Question.of("the country", "unemployment rose");

  private static final Story STORY =
      Story.of(
          MAYOR,
          ARMY,
          one("hit"),
          new Relation.Within("Bucha", "Bucha district"),
          new Relation.Within("Bucha district", "Kyiv region"),
          new Relation.Within("Bucha", "the front"),
          new Relation.Within("women under 30", "women"));

  private static Claim hit(Actor speaker, String place) {
    return Claim.of(speaker, WHERE.is(Term.of(place)));
  }

  private static Denial notHit(Actor speaker, String place) {
    return Denial.of(speaker, WHERE.is(Term.of(place)));
  }

  private static Comparison compare(Statement a, Statement b, Entry... more) {
    Dossier dossier =
        Dossier.builder()
            .add(
                MAYOR,
                ARMY,
                one("hit"),
                new Relation.Within("Bucha", "Kyiv region"),
                new Relation.Within("Bucha", "the front"))
            .add(a, b)
            .add(more)
            .build();
    return ConsistencyChecker.of(StandardRules.all()).compare(dossier, a, b);
  }

  @Test
  void shelling_in_a_town_and_none_in_its_region_is_a_contradiction() {
    assertThat(
            STORY.codes(
                Claim.of(MAYOR, SHELLED.yes().in(place("Bucha"))),
                Claim.of(ARMY, SHELLED.no().in(place("Kyiv region")))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void shelling_in_regions_that_share_a_town_is_a_contradiction() {
    assertThat(
            STORY.codes(
                Claim.of(MAYOR, SHELLED.yes().in(place("the front"))),
                Claim.of(ARMY, SHELLED.no().in(place("Kyiv region")))))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void shelling_in_places_of_which_none_lies_within_the_other_is_not_compared() {
    assertThat(
            STORY.codes(
                Claim.of(MAYOR, SHELLED.yes().in(place("Bucha"))),
                Claim.of(ARMY, SHELLED.no().in(place("Kherson")))))
        .isEmpty();
  }

  @Test
  void the_dead_of_a_town_and_of_its_region_are_not_compared() {
    Proposition town = DEAD.isQuantity("12 people").in(place("Bucha"));
    Proposition region = DEAD.isQuantity("340 people").in(place("Kyiv region"));

    assertThat(STORY.codes(Claim.of(MAYOR, town), Claim.of(ARMY, region))).isEmpty();
    assertThat(compare(Claim.of(MAYOR, town), Claim.of(ARMY, region)))
        .hasToString(
            "INCOMPARABLE: The place of one, Bucha, overlaps that of the other, Kyiv region,"
                + " without being the same. [scope-overlaps(place)]");
  }

  @Test
  void what_holds_of_young_women_is_compared_with_what_holds_of_women() {
    assertThat(
            STORY.codes(
                Claim.of(MAYOR, JOBLESS.yes().in(population("women under 30"))),
                Claim.of(ARMY, JOBLESS.no().in(population("women")))))
        .containsExactly("contradiction HIGH");
    assertThat(
            STORY.codes(
                Claim.of(MAYOR, JOBLESS.yes().in(population("women under 30"))),
                Claim.of(ARMY, JOBLESS.no().in(population("men")))))
        .isEmpty();
  }

  @Test
  void a_town_and_its_region_are_one_answer_less_exactly() {
    assertThat(STORY.codes(hit(MAYOR, "Bucha"), hit(ARMY, "Kyiv region"))).isEmpty();
    assertThat(compare(hit(MAYOR, "Bucha"), hit(ARMY, "Kyiv region")).reasons())
        .extracting(Reason::code)
        .containsExactly("narrower");
  }

  @Test
  void regions_that_share_a_town_can_both_be_the_answer() {
    assertThat(STORY.codes(hit(MAYOR, "the front"), hit(ARMY, "Kyiv region"))).isEmpty();
    assertThat(compare(hit(MAYOR, "the front"), hit(ARMY, "Kyiv region")))
        .hasToString(
            "COMPATIBLE: 'the front' and 'Kyiv region' are declared to have something narrower in"
                + " common. [overlaps]");
  }

  @Test
  void places_of_which_none_lies_within_the_other_exclude_each_other() {
    assertThat(STORY.codes(hit(MAYOR, "Bucha"), hit(ARMY, "Kherson")))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void the_denial_of_a_region_hits_its_towns() {
    assertThat(STORY.codes(hit(MAYOR, "Bucha"), notHit(ARMY, "Kyiv region")))
        .containsExactly("contradiction HIGH");
  }

  @Test
  void the_denial_of_a_town_does_not_hit_its_region() {
    Claim region = hit(MAYOR, "Kyiv region");
    Denial town = notHit(ARMY, "Bucha");

    assertThat(STORY.names(region, town)).containsExactly("dangling-denial");
    assertThat(compare(region, town).verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void terms_are_narrower_through_places_and_entailments_alike() {
    Relation entails =
        new Relation.Entails(WHERE.is(Term.of("Kyiv region")), WHERE.is(Term.of("the north")));
    Relation within = new Relation.Within("the north", "the country");

    Comparison denied = compare(hit(MAYOR, "Bucha"), notHit(ARMY, "the country"), entails, within);
    Comparison shared = compare(hit(MAYOR, "the front"), hit(ARMY, "the north"), entails);

    assertThat(denied.verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(shared.hasReason("overlaps")).isTrue();
  }

  @Test
  void what_follows_from_a_region_by_declaration_follows_from_its_towns() {
    Question offensive = Question.of("the army", "on the offensive");
    Relation excludes = new Relation.Excludes(WHERE.is(Term.of("Kyiv region")), offensive.no());

    assertThat(STORY.codes(hit(MAYOR, "Bucha"), Claim.of(ARMY, offensive.no()), excludes))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void that_a_place_lies_within_another_can_be_doubted_and_denied() {
    Relation within = new Relation.Within("Bucha", "Kyiv region");

    assertThat(STORY.names(Doubt.of(ARMY, within), Denial.of(MAYOR, within)))
        .containsExactly("doubted");
    assertThat(
            ConsistencyChecker.of(StandardRules.all())
                .check(Dossier.of(ARMY, Doubt.of(ARMY, within)))
                .findings())
        .extracting(Finding::message)
        .containsExactly(
            "Doubted by the army, but not denied: that 'Bucha' lies within 'Kyiv region'.");
  }
}
