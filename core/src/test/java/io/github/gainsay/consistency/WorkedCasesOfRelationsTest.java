package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Story.actor;
import static io.github.gainsay.consistency.Story.article;
import static io.github.gainsay.consistency.Story.during;
import static io.github.gainsay.consistency.Story.one;
import static io.github.gainsay.consistency.Story.place;
import static io.github.gainsay.consistency.Story.property;
import static io.github.gainsay.consistency.Story.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Entry;
import io.github.gainsay.Operand;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elections, budgets, weapons, courts: what the modeller declares. */
class WorkedCasesOfRelationsTest {
  private static final Actor COMMISSION = actor("the election commission");
  private static final Actor PARTY = actor("the party");
  private static final Actor OBSERVERS = actor("the observers");
  private static final Actor TIMES = actor("the Times");
  private static final Source TIMES_STORY = article("times-story", TIMES);

  private static final Question AYES = Question.of("the vote", "ayes");
  private static final Question NOES = Question.of("the vote", "noes");
  private static final Question SPOILT = Question.of("the vote", "spoilt");
  private static final Question CAST = Question.of("the vote", "cast");
  private static final Question FAIR = Question.of("the vote", "fair");
  private static final Question STUFFED = Question.of("the ballot boxes", "stuffed");
  private static final Question FILMED = Question.of("the stuffing", "filmed");
  private static final Question CHILDREN = Question.of("the voters", "under age");
  private static final Question PER_DAY = Question.of("the queue", "voters per day");
  private static final Question DAYS = Question.of("the queue", "days");
  private static final Question SUSPECT = Question.of("the fraud", "committed by");

  private static final Story STORY =
      Story.of(COMMISSION, PARTY, OBSERVERS, TIMES, TIMES_STORY, one("committed by"));

  private static Proposition votes(Question question, String count) {
    return question.isQuantity(count + " votes");
  }

  /** What the commission, in one article, claims to be the parts and the whole. */
  private static List<String> total(boolean exhaustive, Proposition whole, Proposition... parts) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Relation.Total(whole, List.<Operand>of(parts), List.of(), exhaustive));
    Arrays.stream(parts).map(p -> Claim.of(COMMISSION, p)).forEach(entries::add);
    entries.add(Claim.of(PARTY, whole));
    return STORY.names(entries.toArray(Entry[]::new));
  }

  private static Proposition share(Question question, String percent) {
    return question.isQuantity(percent + " percent");
  }

  @Test
  void ayes_and_noes_that_come_to_more_than_the_votes_cast_are_an_aggregate_mismatch() {
    assertThat(total(true, votes(CAST, "941"), votes(AYES, "612"), votes(NOES, "431")))
        .containsExactly("aggregate-mismatch");
  }

  @Test
  void ayes_and_noes_that_come_to_the_votes_cast_are_no_finding() {
    assertThat(total(true, votes(CAST, "1,043"), votes(AYES, "612"), votes(NOES, "431"))).isEmpty();
  }

  @Test
  void ayes_and_noes_that_fall_short_are_a_mismatch_only_if_they_are_all() {
    assertThat(total(true, votes(CAST, "1,301"), votes(AYES, "612"), votes(NOES, "431")))
        .containsExactly("aggregate-mismatch");
    assertThat(total(false, votes(CAST, "1,301"), votes(AYES, "612"), votes(NOES, "431")))
        .isEmpty();
  }

  @Test
  void ayes_above_a_whole_of_which_they_are_not_all_are_a_mismatch() {
    assertThat(total(false, votes(CAST, "941"), votes(AYES, "612"), votes(NOES, "431")))
        .containsExactly("aggregate-mismatch");
  }

  @Test
  void rounded_shares_that_come_to_ninety_nine_are_no_mismatch() {
    assertThat(
            total(
                true,
                share(CAST, "100"),
                share(AYES, "33"),
                share(NOES, "33"),
                share(SPOILT, "33")))
        .isEmpty();
  }

  @Test
  void shares_that_come_to_a_hundred_and_twelve_are_a_mismatch() {
    assertThat(total(true, share(CAST, "100"), share(AYES, "58"), share(NOES, "54")))
        .containsExactly("aggregate-mismatch");
  }

  @Test
  void a_bound_and_a_number_may_come_to_any_whole_above_them() {
    assertThat(total(true, votes(CAST, "1,301"), votes(AYES, "more than 612"), votes(NOES, "431")))
        .isEmpty();
  }

  @Test
  void the_spoilt_votes_are_taken_off() {
    Proposition cast = votes(CAST, "1,043");
    Proposition valid = votes(AYES, "1,012");
    Proposition spoilt = votes(SPOILT, "31");
    assertThat(
            STORY.names(
                new Relation.Total(valid, List.of(cast), List.of(spoilt), true),
                Claim.of(COMMISSION, valid),
                Claim.of(COMMISSION, cast),
                Claim.of(PARTY, spoilt)))
        .isEmpty();
  }

  @Test
  void a_total_of_which_nobody_claims_a_part_is_no_mismatch() {
    assertThat(
            STORY.names(
                new Relation.Total(
                    votes(CAST, "941"),
                    List.of(votes(AYES, "612"), votes(NOES, "431")),
                    List.of(),
                    true),
                Claim.of(COMMISSION, votes(CAST, "941")),
                Claim.of(COMMISSION, votes(AYES, "612"))))
        .isEmpty();
  }

  @Test
  void a_part_greater_than_its_whole_is_an_aggregate_mismatch() {
    Proposition children = CHILDREN.isQuantity("1,917 voters");
    Proposition all = CAST.isQuantity("1,043 voters");
    assertThat(
            STORY.names(
                new Relation.SubsetOf(children, all),
                Claim.of(PARTY, children),
                Claim.of(COMMISSION, all)))
        .containsExactly("aggregate-mismatch");
  }

  @Test
  void a_part_smaller_than_its_whole_is_no_finding() {
    Proposition children = CHILDREN.isQuantity("2 voters");
    Proposition all = CAST.isQuantity("more than 150 voters");
    assertThat(
            STORY.names(
                new Relation.SubsetOf(children, all),
                Claim.of(PARTY, children),
                Claim.of(COMMISSION, all)))
        .isEmpty();
  }

  @Test
  void a_part_whose_bound_could_lie_below_the_whole_is_no_finding() {
    Proposition children = CHILDREN.isQuantity("fewer than 2,000 voters");
    Proposition all = CAST.isQuantity("1,043 voters");
    assertThat(
            STORY.names(
                new Relation.SubsetOf(children, all),
                Claim.of(PARTY, children),
                Claim.of(COMMISSION, all)))
        .isEmpty();
  }

  @Test
  void a_product_that_does_not_fit_its_factors_is_an_aggregate_mismatch() {
    Proposition rate = PER_DAY.isQuantity("121 voters per day");
    Proposition days = DAYS.isQuantity("30 days");
    Proposition all = CAST.isQuantity("36,300 voters");
    assertThat(
            STORY.names(
                new Relation.Product(all, List.of(rate, days)),
                Claim.of(COMMISSION, rate),
                Claim.of(COMMISSION, days),
                Claim.of(PARTY, all)))
        .containsExactly("aggregate-mismatch");
  }

  @Test
  void a_product_that_fits_its_factors_is_no_finding() {
    Proposition rate = PER_DAY.isQuantity("121 voters per day");
    Proposition all = CAST.isQuantity("3,630 voters");
    assertThat(
            STORY.names(
                new Relation.Product(
                    all, List.of(rate, new Operand.Constant(Quantity.parse("30 days")))),
                Claim.of(COMMISSION, rate),
                Claim.of(PARTY, all)))
        .isEmpty();
  }

  @Test
  void what_excludes_each_other_by_declaration_contradicts_a_step_softer() {
    assertThat(
            STORY.codes(
                new Relation.Excludes(FAIR.yes(), STUFFED.yes()),
                Claim.of(COMMISSION, FAIR.yes()),
                Claim.of(OBSERVERS, STUFFED.yes())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void what_excludes_each_other_is_a_self_contradiction_of_one_speaker_in_one_article() {
    Utterance commission = said(COMMISSION, "2024-07-28").in(TIMES_STORY);
    assertThat(
            STORY.codes(
                new Relation.Excludes(FAIR.yes(), STUFFED.yes()),
                commission.claims(FAIR.yes()),
                commission.claims(STUFFED.yes())))
        .containsExactly("self-contradiction MEDIUM");
  }

  @Test
  void what_excludes_each_other_is_compared_across_scopes() {
    Proposition fair = FAIR.yes().in(during("2024-07"));
    assertThat(
            STORY.codes(
                new Relation.Excludes(fair, STUFFED.yes()),
                Claim.of(COMMISSION, fair),
                Claim.of(OBSERVERS, STUFFED.yes())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void what_excludes_each_other_is_not_compared_across_districts() {
    assertThat(
            STORY.codes(
                new Relation.Excludes(FAIR.yes(), STUFFED.yes()),
                Claim.of(COMMISSION, FAIR.yes().in(place("District 1"))),
                Claim.of(OBSERVERS, STUFFED.yes().in(place("District 2")))))
        .isEmpty();
  }

  @Test
  void what_excludes_each_other_is_compared_within_one_district() {
    assertThat(
            STORY.codes(
                new Relation.Excludes(FAIR.yes(), STUFFED.yes()),
                Claim.of(COMMISSION, FAIR.yes().in(place("District 1"))),
                Claim.of(OBSERVERS, STUFFED.yes().in(place("District 1"))),
                Claim.of(PARTY, STUFFED.yes().in(place("District 2")))))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_place_of_voting_that_is_shut_one_day_and_open_the_next_is_no_conflict() {
    Question status = Question.of("the polling station", "status");
    Proposition open = status.is(Term.of("open"));
    Proposition shut = status.is(Term.of("shut"));
    assertThat(
            STORY.codes(
                property("status", Change.EVOLVING),
                new Relation.Excludes(open, shut),
                Claim.of(OBSERVERS, shut.in(Scope.asOf("2024-07-27"))),
                Claim.of(COMMISSION, open.in(Scope.asOf("2024-07-28")))))
        .isEmpty();
    assertThat(
            STORY.codes(
                property("status", Change.EVOLVING),
                new Relation.Excludes(open, shut),
                Claim.of(OBSERVERS, shut.in(Scope.asOf("2024-07-28"))),
                Claim.of(COMMISSION, open.in(Scope.asOf("2024-07-28")))))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_denial_of_what_follows_hits_what_it_follows_from() {
    assertThat(
            STORY.codes(
                new Relation.Entails(FILMED.yes(), STUFFED.yes()),
                Claim.of(OBSERVERS, FILMED.yes()),
                Denial.of(COMMISSION, STUFFED.yes())))
        .containsExactly("contradiction MEDIUM");
  }

  @Test
  void a_denial_of_the_premise_does_not_hit_the_conclusion() {
    assertThat(
            STORY.names(
                new Relation.Entails(FILMED.yes(), STUFFED.yes()),
                Claim.of(OBSERVERS, STUFFED.yes()),
                Denial.of(COMMISSION, FILMED.yes())))
        .containsExactly("dangling-denial");
  }

  @Test
  void a_narrower_suspect_does_not_contradict_a_broader_one() {
    assertThat(
            STORY.codes(
                new Relation.Entails(
                    SUSPECT.is(Term.of("the clerk")), SUSPECT.is(Term.of("an insider"))),
                Claim.of(OBSERVERS, SUSPECT.is(Term.of("the clerk"))),
                Claim.of(COMMISSION, SUSPECT.is(Term.of("an insider")))))
        .isEmpty();
  }

  @Test
  void a_premise_against_what_another_claims_undermines_it_once() {
    assertThat(
            STORY.codes(
                new Relation.Supports(FILMED.yes(), FAIR.yes(), Direction.AGAINST),
                Claim.of(OBSERVERS, FILMED.yes()),
                Claim.of(PARTY, FILMED.yes()),
                Claim.of(COMMISSION, FAIR.yes())))
        .containsExactly("undermined LOW");
  }

  @Test
  void a_premise_of_one_district_undermines_nothing_of_another() {
    Relation against = new Relation.Supports(STUFFED.yes(), FAIR.yes(), Direction.AGAINST);
    assertThat(
            STORY.codes(
                against,
                Claim.of(OBSERVERS, STUFFED.yes().in(place("District 1"))),
                Claim.of(COMMISSION, FAIR.yes().in(place("District 2")))))
        .isEmpty();
    assertThat(
            STORY.codes(
                against,
                Claim.of(OBSERVERS, STUFFED.yes().in(place("District 1"))),
                Claim.of(COMMISSION, FAIR.yes())))
        .containsExactly("undermined LOW");
  }

  @Test
  void a_premise_for_what_another_claims_undermines_nothing() {
    assertThat(
            STORY.codes(
                new Relation.Supports(FILMED.yes(), STUFFED.yes(), Direction.FOR),
                Claim.of(OBSERVERS, FILMED.yes()),
                Claim.of(PARTY, STUFFED.yes())))
        .isEmpty();
  }

  @Test
  void a_premise_that_nobody_holds_undermines_nothing() {
    assertThat(
            STORY.codes(
                new Relation.Supports(FILMED.yes(), FAIR.yes(), Direction.AGAINST),
                Claim.of(COMMISSION, FAIR.yes())))
        .isEmpty();
  }

  @Test
  void a_relation_between_what_is_not_claimed_finds_nothing() {
    assertThat(
            STORY.codes(
                new Relation.Excludes(FAIR.yes(), STUFFED.yes()),
                Claim.of(COMMISSION, FAIR.no()),
                Claim.of(OBSERVERS, STUFFED.yes())))
        .isEmpty();
  }
}
