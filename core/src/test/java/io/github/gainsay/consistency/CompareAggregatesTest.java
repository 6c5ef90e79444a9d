package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.dead;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareAggregatesTest {
  private static final Proposition WHOLE = dead("31 people");
  private static final Proposition SOME = dead("22 people");
  private static final Proposition OTHERS = dead("9 people");
  private static final Claim ALL_DEAD = Claim.of(KYIV, WHOLE);
  private static final Claim SOME_DEAD = Claim.of(BEIJING, SOME);
  private static final Claim OTHERS_DEAD = Claim.of(ENVOY, OTHERS);

  private static Relation total(Proposition whole, Operand... plus) {
    return new Relation.Total(whole, List.of(plus), List.of(), true);
  }

  static Stream<CompareRow> fitting() {
    return Stream.of(
        row("whole and part", ALL_DEAD, SOME_DEAD, OTHERS_DEAD, total(WHOLE, SOME, OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 people'. [declared]
                22 people + 9 people = 31 people, which fits '31 people'. [explained-by-total]"""),
        row("part and whole", OTHERS_DEAD, ALL_DEAD, SOME_DEAD, total(WHOLE, SOME, OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 people'. [declared]
                22 people + 9 people = 31 people, which fits '31 people'. [explained-by-total]"""),
        row("two parts", SOME_DEAD, OTHERS_DEAD, total(WHOLE, SOME, OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 people'. [declared]
                They are different parts, so they may differ. [different-parts]"""),
        row("a part that nobody gives", ALL_DEAD, SOME_DEAD, total(WHOLE, SOME, OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 people'. [declared]
                Whether they fit is unknown: not every figure is said. [fit-unknown]"""),
        row(
                "units that do not go together",
                ALL_DEAD,
                SOME_DEAD,
                Claim.of(ENVOY, dead("9 km")),
                total(WHOLE, SOME, dead("9 km")))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 km'. [declared]
                Whether they fit is unknown: km cannot be added to people. [fit-unknown]"""),
        row(
                "one question in two scopes",
                ALL_DEAD,
                Claim.of(BEIJING, dead("3 people").in(amongst("children"))),
                new Relation.SubsetOf(
                    dead("3 people").in(amongst("children")), WHOLE.in(amongst("all"))),
                Claim.of(ENVOY, WHOLE.in(amongst("all"))))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] MEDIUM
                The population is children in one and unknown in the other, so they may be \
                about different facts. [scope-unknown(population)]
                No number is both '31 people' and '3 people'. [disjoint]
                Different actors say so. [different-actors]"""),
        row(
                "whole and part in two scopes",
                Claim.of(ENVOY, WHOLE.in(amongst("all"))),
                Claim.of(BEIJING, dead("3 people").in(amongst("children"))),
                new Relation.SubsetOf(
                    dead("3 people").in(amongst("children")), WHOLE.in(amongst("all"))))
            .explained(
                """
                COMPATIBLE
                They are about different facts: population is all in one and children in the \
                other. [scope-differs(population)]
                It is declared that 'the fire / dead = 3 people (population children)' is a \
                part of 'the fire / dead = 31 people (population all)'. [declared]
                The part is 3 people, which fits '31 people'. [part-of-whole]"""),
        row(
                "a part of a part",
                Claim.of(KYIV, dead("at least 30 people")),
                Claim.of(BEIJING, OTHERS),
                Claim.of(ENVOY, dead("4 people")),
                total(dead("at least 30 people"), WHOLE),
                total(WHOLE, SOME, OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 9 people'. [declared]
                It is declared that 'the fire / dead = at least 30 people' is the total of 'the \
                fire / dead = 31 people'. [declared]
                Whether they fit is unknown: not every figure is said. [fit-unknown]"""),
        row(
                "rounding",
                Claim.of(KYIV, dead("3,000 people")),
                Claim.of(BEIJING, dead("2,400 people")),
                Claim.of(BEIJING, dead("1,000 people")),
                total(dead("3,000 people"), dead("2,400 people"), dead("1,000 people")))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 3,000 people' is the total of 'the fire \
                / dead = 2,400 people' and 'the fire / dead = 1,000 people'. [declared]
                2,400 people + 1,000 people = 3,400 people, which fits '3,000 people' only \
                because figures are rounded. [explained-by-total]"""),
        row(
                "a ceiling",
                Claim.of(KYIV, dead("60 people")),
                Claim.of(BEIJING, dead("up to 40 people")),
                Claim.of(BEIJING, OTHERS),
                total(dead("60 people"), dead("up to 40 people"), OTHERS))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 60 people' is the total of 'the fire / \
                dead = up to 40 people' and 'the fire / dead = 9 people'. [declared]
                up to 40 people + 9 people = between 9 and 49 people, which fits '60 people' \
                only if an 'up to' is exceeded. [explained-by-total]"""),
        row(
                "factor and product",
                Claim.of(KYIV, dead("20 people")),
                Claim.of(BEIJING, CAPTURED.isQuantity("exactly 50 percent")),
                Claim.of(BEIJING, dead("exactly 40 people")),
                new Relation.Product(
                    dead("20 people"),
                    List.of(CAPTURED.isQuantity("exactly 50 percent"), dead("exactly 40 people"))))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 20 people' is the product of 'Chinese \
                nationals / captured = exactly 50 percent' and 'the fire / dead = exactly 40 \
                people'. [declared]
                exactly 50 percent × exactly 40 people = 20 people, which fits '20 people'. \
                [explained-by-product]"""),
        row(
                "a part that is not too much, beside one that is",
                Claim.of(KYIV, OTHERS),
                Claim.of(BEIJING, dead("2 people")),
                Claim.of(ENVOY, SOME),
                new Relation.Total(OTHERS, List.of(dead("2 people"), SOME), List.of(), false))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 9 people' is at least the total of 'the \
                fire / dead = 2 people' and 'the fire / dead = 22 people'. [declared]
                Figures do not fit, but not because of these two. [other-figures-do-not-fit]"""));
  }

  static Stream<CompareRow> missing() {
    Proposition many = dead("12 people");
    return Stream.of(
        row("whole and part", ALL_DEAD, SOME_DEAD, Claim.of(ENVOY, many), total(WHOLE, SOME, many))
            .explained(
                """
                CONTRADICTION [aggregate-mismatch] MEDIUM
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 12 people'. [declared]
                22 people + 12 people = 34 people, but '31 people' is said of the whole. \
                [does-not-add-up]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]"""),
        row(
                "part and whole, one only probable",
                Utterance.by(BEIJING).claims(SOME, PROBABLE),
                ALL_DEAD,
                Claim.of(ENVOY, many),
                total(WHOLE, SOME, many))
            .explained(
                """
                CONTRADICTION [aggregate-mismatch] LOW
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 12 people'. [declared]
                22 people + 12 people = 34 people, but '31 people' is said of the whole. \
                [does-not-add-up]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                One is only said to be probable: one step softer. [not-certain]"""),
        row(
                "neither certain",
                Utterance.by(BEIJING).claims(SOME, POSSIBLE),
                Utterance.by(KYIV).claims(WHOLE, PROBABLE),
                Claim.of(ENVOY, many),
                total(WHOLE, SOME, many))
            .explained(
                """
                COMPATIBLE
                It is declared that 'the fire / dead = 31 people' is the total of 'the fire / \
                dead = 22 people' and 'the fire / dead = 12 people'. [declared]
                22 people + 12 people = 34 people, but '31 people' is said of the whole. \
                [does-not-add-up]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                One is said to be possible and the other is not certain, so they do not \
                conflict. [only-possible]"""),
        row(
                "a denied part",
                ALL_DEAD,
                Denial.of(BEIJING, SOME),
                Claim.of(ENVOY, SOME),
                Claim.of(ENVOY, many),
                total(WHOLE, SOME, many))
            .explained(
                """
                COMPATIBLE
                What is denied, '22 people', does not follow from '31 people'. \
                [denial-does-not-reach]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fitting")
  void explains_why_figures_may_differ(CompareRow row) {
    row.check();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("missing")
  void explains_why_figures_do_not_fit(CompareRow row) {
    row.check();
  }
}
