package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.DEAD;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.FIRE;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.SIEGE;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WAR;
import static io.github.gainsay.consistency.Samples.amongst;
import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.during;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;

import io.github.gainsay.Claim;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareScopeTest {
  private static Claim kyiv(Proposition content) {
    return Claim.of(KYIV, content);
  }

  private static Claim beijing(Proposition content) {
    return Claim.of(BEIJING, content);
  }

  static Stream<CompareRow> scopes() {
    return Stream.of(
        row(
                "different questions",
                Claim.of(KYIV, OVER_150),
                Claim.of(KYIV, CAPTURED.isQuantity("two people")))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'Chinese nationals / fighting in Russian ranks' \
                and 'Chinese nationals / captured'. [different-questions]"""),
        row(
                "a question and a property with a label",
                Claim.of(KYIV, DEAD.yes()),
                Claim.of(BEIJING, DRAWN_IN.no()),
                Property.builder().id("dead").label("people who died").build())
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'the fire / people who died' and 'China / drawn \
                into the conflict'. [different-questions]"""),
        row(
                "different events",
                kyiv(dead("12 people").in(Scope.of(WAR))),
                beijing(dead("20 people").in(Scope.of(FIRE))))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: event is war in one and fire in the other. \
                [scope-differs(event)]"""),
        row(
                "different times",
                kyiv(dead("12 people").in(during("2024"))),
                beijing(dead("20 people").in(during("2025"))))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: when is 2024 in one and 2025 in the other. \
                [scope-differs(when)]"""),
        row(
                "different places",
                kyiv(DRAWN_IN.yes().in(in("Donetsk"))),
                beijing(DRAWN_IN.no().in(in("Kharkiv"))))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: place is Donetsk in one and Kharkiv in the \
                other. [scope-differs(place)]"""),
        row(
                "different people",
                kyiv(dead("12 people").in(amongst("men"))),
                beijing(dead("20 people").in(amongst("women"))))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: population is men in one and women in the other. \
                [scope-differs(population)]"""),
        row(
                "different measures",
                kyiv(dead("12 people").in(by("registered"))),
                beijing(dead("20 people").in(by("estimated"))))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: measure is registered in one and estimated in \
                the other. [scope-differs(measure)]"""),
        row(
                "several differences, of which the first is named",
                kyiv(dead("12 people").in(in("Odesa").toBuilder().event(WAR.id()).build())),
                beijing(dead("20 people").in(in("Lviv").toBuilder().event(FIRE.id()).build())))
            .explained(
                """
                INCOMPARABLE
                They are about different facts: event is war in one and fire in the other. \
                [scope-differs(event)]"""),
        row(
                "numbers of an event and of its part",
                kyiv(dead("12 people").in(Scope.of(SIEGE))),
                beijing(dead("20 people").in(Scope.of(WAR))))
            .explained(
                """
                INCOMPARABLE
                The event of one, siege, overlaps that of the other, war, without being the \
                same. [scope-overlaps(event)]"""),
        row(
                "numbers of times that overlap",
                kyiv(dead("12 people").in(during("2025-04"))),
                beijing(dead("20 people").in(during("2025"))))
            .explained(
                """
                INCOMPARABLE
                The when of one, 2025-04, overlaps that of the other, 2025, without being the \
                same. [scope-overlaps(when)]"""),
        row(
                "equal numbers of an event and of its part",
                kyiv(dead("12 people").in(Scope.of(SIEGE))),
                beijing(dead("12 people").in(Scope.of(WAR))))
            .explained(
                """
                INCOMPARABLE
                The event of one, siege, overlaps that of the other, war, without being the \
                same. [scope-overlaps(event)]"""),
        row(
                "a yes and a no about times that overlap",
                kyiv(DRAWN_IN.yes().in(during("2025-04"))),
                beijing(DRAWN_IN.no().in(during("2025"))))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "a scope that is unknown on one side",
                kyiv(dead("12 people").in(in("Odesa"))),
                beijing(dead("20 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] MEDIUM
                The place is Odesa in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(place)]
                No number is both '12 people' and '20 people'. [disjoint]
                Different actors say so. [different-actors]"""),
        row(
                "a scope that is unknown beside figures that can both be true",
                kyiv(OVER_150.in(in("Donetsk"))),
                beijing(fighters("more than 500 people")))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] INFO
                The place is Donetsk in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(place)]
                'more than 150 people' and 'more than 500 people' are far apart, but a number \
                can satisfy both. [far-apart]
                Different actors say so. [different-actors]"""),
        row(
                "two scopes of which each side knows one",
                kyiv(DRAWN_IN.yes().in(in("Donetsk"))),
                beijing(DRAWN_IN.no().in(amongst("men"))))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                The place is Donetsk in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(place)]
                The population is men in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(population)]
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "a measure that is known on one side",
                kyiv(dead("12 people").in(by("registered"))),
                beijing(dead("20 people")))
            .explained(
                """
                DISCREPANCY [undermined] LOW
                The measure is registered in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(measure)]
                No number is both '12 people' and '20 people'. [disjoint]
                Different actors say so. [different-actors]
                Another instrument or definition may explain the difference. [other-measure]"""),
        row(
                "a measure that is known on one side of what different reporters report",
                Utterance.by(KYIV).in(MIRROR_STORY).claims(dead("12 people").in(by("registered"))),
                Utterance.by(KYIV).in(TIMES_STORY).claims(dead("20 people")))
            .explained(
                """
                DISCREPANCY [undermined] LOW
                The measure is registered in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(measure)]
                No number is both '12 people' and '20 people'. [disjoint]
                The same actor is reported to say both, but by different reporters. \
                [reports-differ]
                Another instrument or definition may explain the difference. [other-measure]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scopes")
  void explains_scopes(CompareRow row) {
    row.check();
  }
}
