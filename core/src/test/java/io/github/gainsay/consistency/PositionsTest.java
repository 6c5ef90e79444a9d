package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static List<String> opposed(Statement... statements) {
    return said(
        Positions.ofOpposed(dossier(statements).commitments(), new Narrowings(Dossier.of())));
  }

  private static List<String> said(List<Position> positions) {
    return positions.stream().map(p -> p.speakers() + " " + p.says()).toList();
  }

  @Test
  void hold_all_who_say_the_same() {
    assertThat(
            opposed(
                Claim.of(KYIV, DRAWN_IN.yes()),
                Claim.of(WASHINGTON, DRAWN_IN.yes()),
                Claim.of(BEIJING, DRAWN_IN.no())))
        .containsExactly("[beijing] no", "[kyiv, washington] yes");
  }

  @Test
  void hold_who_claims_no_and_who_denies_yes_together() {
    assertThat(
            opposed(
                Claim.of(KYIV, DRAWN_IN.yes()),
                Denial.of(BEIJING, DRAWN_IN.yes()),
                Claim.of(KREMLIN, DRAWN_IN.no())))
        .containsExactly("[beijing, kremlin] not: yes; no", "[kyiv] yes");
  }

  @Test
  void hold_a_wider_term_with_each_narrower_one() {
    Question where = Question.of("the president", "where");
    Dossier dossier =
        Dossier.of(
            KYIV,
            BEIJING,
            KREMLIN,
            MIRROR,
            new Relation.Within("Bucha", "Kyiv region"),
            new Relation.Within("Irpin", "Kyiv region"),
            new Relation.Within("Dnipro delta", "the coast"),
            new Relation.Within("Dnipro delta", "Kherson region"),
            Claim.of(KYIV, where.is(Term.of("Bucha"))),
            Claim.of(BEIJING, where.is(Term.of("Irpin"))),
            Claim.of(KREMLIN, where.is(Term.of("Kyiv region"))),
            Claim.of(MIRROR, where.is(Term.of("the coast"))),
            Claim.of(KYIV, where.is(Term.of("Kherson region"))),
            Denial.of(KREMLIN, where.is(Term.of("Irpin"))));

    assertThat(said(Positions.ofOpposed(dossier.commitments(), new Narrowings(dossier))))
        .containsExactly(
            "[kyiv, kremlin] Bucha; Kyiv region; not: Irpin",
            "[beijing, kremlin] Irpin; Kyiv region",
            "[mirror, kyiv, kremlin] the coast; Kherson region; not: Irpin");
  }

  @Test
  void hold_amounts_in_several_units_together() {
    assertThat(
            opposed(
                Claim.of(KYIV, dead("10 km")),
                Claim.of(BEIJING, dead("6.2 miles")),
                Claim.of(KREMLIN, dead("10 miles")),
                Claim.of(MIRROR, dead("more than 5"))))
        .containsExactly(
            "[mirror, beijing, kyiv] more than 5; 6.2 miles; 10 km",
            "[mirror, kremlin] more than 5; 10 miles");
  }

  @Test
  void hold_one_content_each_where_units_cannot_be_converted() {
    assertThat(opposed(Claim.of(KYIV, dead("10 tons")), Claim.of(BEIJING, dead("20 tonnes"))))
        .containsExactly("[kyiv] 10 tons", "[beijing] 20 tonnes");
  }

  @Test
  void overlap_where_a_figure_is_compatible_with_several_others() {
    assertThat(
            opposed(
                Claim.of(KYIV, dead("at least 12 people")),
                Claim.of(BEIJING, dead("12 people")),
                Claim.of(KREMLIN, dead("20 people"))))
        .containsExactly(
            "[beijing, kyiv] 12 people; at least 12 people",
            "[kyiv, kremlin] at least 12 people; 20 people");
  }

  @Test
  void know_that_no_whole_number_lies_between_two_that_follow_each_other() {
    assertThat(
            opposed(
                Denial.of(KYIV, dead("at most 12 people")),
                Denial.of(BEIJING, dead("at least 13 people"))))
        .containsExactly("[kyiv] not: at most 12 people", "[beijing] not: at least 13 people");
  }

  @Test
  void know_that_numbers_without_a_noun_may_lie_between() {
    assertThat(
            opposed(
                Denial.of(KYIV, dead("at most 12")),
                Denial.of(BEIJING, dead("at least 13")),
                Claim.of(KREMLIN, dead("5"))))
        .containsExactly(
            "[kremlin, beijing] 5; not: at least 13",
            "[kyiv, beijing] not: at most 12; not: at least 13");
  }

  @Test
  void stand_in_the_order_of_their_figures_those_that_only_deny_last() {
    assertThat(
            opposed(
                Claim.of(KYIV, dead("30 people")),
                Claim.of(BEIJING, dead("4 people")),
                Claim.of(KREMLIN, dead("12 people")),
                Denial.of(MIRROR, dead("at least 1 people"))))
        .containsExactly(
            "[beijing] 4 people",
            "[kremlin] 12 people",
            "[kyiv] 30 people",
            "[mirror] not: at least 1 person");
  }

  @Test
  void of_dates_are_those_that_have_a_moment_in_common() {
    assertThat(
            opposed(
                Claim.of(KYIV, began("2025-04")),
                Claim.of(BEIJING, began("2025-04-08")),
                Claim.of(KREMLIN, began("2025-04-10")),
                Claim.of(MIRROR, began("../2025-03"))))
        .containsExactly(
            "[mirror] ../2025-03",
            "[kyiv, beijing] 2025-04; 2025-04-08",
            "[kyiv, kremlin] 2025-04; 2025-04-10");
  }

  @Test
  void of_one_clock_time_at_different_places_are_two() {
    assertThat(
            opposed(
                Claim.of(KYIV, began("2025-04-08T10:00Z")),
                Claim.of(BEIJING, began("2025-04-08T10:00+08:00"))))
        .hasSize(2);
  }

  @Test
  void of_what_only_differs_are_as_many_as_there_are_contents() {
    assertThat(
            said(
                Positions.ofDifferent(
                    dossier(
                            Claim.of(KYIV, OVER_155),
                            Claim.of(BEIJING, OVER_150),
                            Claim.of(KREMLIN, OVER_155))
                        .commitments())))
        .containsExactly("[beijing] more than 150 people", "[kremlin, kyiv] more than 155 people");
  }
}
