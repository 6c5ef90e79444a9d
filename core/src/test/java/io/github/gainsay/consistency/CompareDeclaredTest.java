package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.fighters;
import static io.github.gainsay.consistency.Samples.in;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareDeclaredTest {
  private static final Claim DRAWN = Claim.of(KYIV, DRAWN_IN.yes());
  private static final Question BRIDGE = Question.of("the bridge", "status");
  private static final Property BRIDGE_MOVES =
      Property.builder().id("status").change(EVOLVING).build();
  private static final Relation OPEN_OR_CLOSED =
      new Relation.Excludes(BRIDGE.is(Term.of("open")), BRIDGE.is(Term.of("closed")));

  static Stream<CompareRow> declarations() {
    return Stream.of(
        row(
                "what excludes each other",
                DRAWN,
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "what is entailed and denied",
                DRAWN,
                Denial.of(BEIJING, PARTY.yes()),
                new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes' entails 'China / \
                party to the conflict = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "what is the same in other words",
                DRAWN,
                Denial.of(BEIJING, PARTY.yes()),
                new Relation.Equivalent(PARTY.yes(), DRAWN_IN.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / party to the conflict = yes' is the same as 'China \
                / drawn into the conflict = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "a chain",
                DRAWN,
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
                new Relation.Excludes(PARTY.yes(), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / party to the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                It is declared that 'China / drawn into the conflict = yes' entails 'China / \
                party to the conflict = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "a chain that starts from a figure",
                Claim.of(KYIV, fighters("156 people")),
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Excludes(OVER_150, NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'Chinese nationals / fighting in Russian ranks = more than \
                150 people' excludes 'China / neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "what is left if a bound is denied",
                Denial.of(KYIV, OVER_150),
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Excludes(fighters("at most 150 people"), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'Chinese nationals / fighting in Russian ranks = at most 150 \
                people' excludes 'China / neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "an answer that opposes what is entailed",
                DRAWN,
                Claim.of(BEIJING, dead("at most 12 people")),
                new Relation.Entails(DRAWN_IN.yes(), dead("more than 20 people")))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes' entails 'the fire / \
                dead = more than 20 people'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "a conclusion without its premise",
                Denial.of(BEIJING, DRAWN_IN.yes()),
                Claim.of(KYIV, PARTY.yes()),
                new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'China / drawn into the conflict' and 'China / \
                party to the conflict'. [different-questions]"""),
        row(
                "two exclusive things that are both denied",
                Denial.of(KYIV, DRAWN_IN.yes()),
                Denial.of(BEIJING, NEUTRAL.yes()),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'China / drawn into the conflict' and 'China / \
                neutral'. [different-questions]"""),
        row(
                "what speaks against it",
                DRAWN,
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Supports(NEUTRAL.yes(), DRAWN_IN.yes(), Relation.Direction.AGAINST))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'China / drawn into the conflict' and 'China / \
                neutral'. [different-questions]"""),
        row(
                "a part and a whole",
                Claim.of(KYIV, CAPTURED.isQuantity("200 people")),
                Claim.of(BEIJING, OVER_150),
                new Relation.SubsetOf(CAPTURED.isQuantity("200 people"), OVER_150))
            .explained(
                """
                COMPATIBLE
                It is declared that 'Chinese nationals / captured = 200 people' is a part of \
                'Chinese nationals / fighting in Russian ranks = more than 150 people'. [declared]
                The part is 200 people, which fits 'more than 150 people'. [part-of-whole]"""),
        row(
                "terms that exclude each other among many",
                Claim.of(KYIV, cause("lightning")),
                Claim.of(BEIJING, cause("arson")),
                new Relation.Excludes(cause("arson"), cause("lightning")))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'the fire / cause = arson' excludes 'the fire / cause = \
                lightning'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "what one actor says later",
                Utterance.by(KYIV).saidAt("2025-04-08").claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).saidAt("2025-04-10").claims(NEUTRAL.yes()),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [change-of-position] LOW
                It is declared that 'China / drawn into the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "what one actor says at once",
                DRAWN,
                Claim.of(KYIV, NEUTRAL.yes()),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [self-contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "what is only probable",
                DRAWN,
                Utterance.by(BEIJING).claims(NEUTRAL.yes(), PROBABLE),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                CONTRADICTION [contradiction] LOW
                It is declared that 'China / drawn into the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                One is only said to be probable: one step softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row(
                "a premise of another place",
                Claim.of(KYIV, DRAWN_IN.yes().in(in("Kharkiv"))),
                Claim.of(BEIJING, NEUTRAL.yes()),
                new Relation.Excludes(DRAWN_IN.yes().in(in("Donetsk")), NEUTRAL.yes()))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'China / drawn into the conflict' and 'China / \
                neutral'. [different-questions]"""),
        row(
                "a premise as of another day",
                Claim.of(KYIV, deadAsOf("2025-04-08", "12 people")),
                Claim.of(BEIJING, NEUTRAL.yes()),
                dead(EVOLVING),
                new Relation.Excludes(deadAsOf("2025-04-10", "12 people"), NEUTRAL.yes()))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'the fire / dead' and 'China / neutral'. \
                [different-questions]"""),
        row(
                "what excludes each other in two places",
                Claim.of(KYIV, DRAWN_IN.yes().in(in("Kharkiv"))),
                Claim.of(BEIJING, NEUTRAL.yes().in(in("Donetsk"))),
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()))
            .explained(
                """
                INCOMPARABLE
                It is declared that 'China / drawn into the conflict = yes' excludes 'China / \
                neutral = yes'. [declared]
                They are about different facts: place is Donetsk in one and Kharkiv in the other. \
                [scope-differs(place)]"""),
        row(
                "what is declared to exclude each other from place to place",
                Claim.of(KYIV, DRAWN_IN.yes().in(in("Kharkiv"))),
                Claim.of(BEIJING, NEUTRAL.yes().in(in("Donetsk"))),
                new Relation.Excludes(
                    DRAWN_IN.yes().in(in("Kharkiv")), NEUTRAL.yes().in(in("Donetsk"))))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes (place Kharkiv)' \
                excludes 'China / neutral = yes (place Donetsk)'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "states of different days",
                Claim.of(KYIV, BRIDGE.is(Term.of("open")).in(Scope.asOf("2025-04-08"))),
                Claim.of(BEIJING, BRIDGE.is(Term.of("closed")).in(Scope.asOf("2025-04-09"))),
                BRIDGE_MOVES,
                OPEN_OR_CLOSED)
            .explained(
                """
                INCOMPARABLE
                It is declared that 'the bridge / status = open' excludes 'the bridge / status = \
                closed'. [declared]
                They are states of different dates of what goes up and down: as of 2025-04-08 and \
                as of 2025-04-09. [scope-differs(as-of)]"""),
        row(
                "what different actors say on different days of what moves",
                Utterance.by(KYIV).saidAt("2025-04-08").claims(BRIDGE.is(Term.of("open"))),
                Utterance.by(BEIJING).saidAt("2025-04-09").claims(BRIDGE.is(Term.of("closed"))),
                BRIDGE_MOVES,
                OPEN_OR_CLOSED)
            .explained(
                """
                INCOMPARABLE
                It is declared that 'the bridge / status = open' excludes 'the bridge / status = \
                closed'. [declared]
                They are states of different dates of what goes up and down: as of 2025-04-08 and \
                as of 2025-04-09. [scope-differs(as-of)]"""),
        row(
                "equal figures that are declared to exclude what follows from them",
                Claim.of(KYIV, dead("12 people")),
                Claim.of(BEIJING, dead("12 people")),
                new Relation.Excludes(dead("12 people"), dead("at least 10 people")))
            .explained(
                """
                AGREEMENT
                '12 people' and '12 people' are the same. [same]
                Different actors say it. [corroboration]"""),
        row(
                "the denial of something broader than what follows",
                DRAWN,
                Denial.of(BEIJING, fighters("at least 100 people")),
                new Relation.Entails(DRAWN_IN.yes(), OVER_150))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                It is declared that 'China / drawn into the conflict = yes' entails 'Chinese \
                nationals / fighting in Russian ranks = more than 150 people'. [declared]
                That they exclude each other rests on what is declared: one step softer. \
                [rests-on-declaration]
                Different actors say so. [different-actors]"""),
        row(
                "the denial of something narrower than what follows",
                DRAWN,
                Denial.of(BEIJING, OVER_155),
                new Relation.Entails(DRAWN_IN.yes(), OVER_150))
            .explained(
                """
                INCOMPARABLE
                They answer different questions, 'China / drawn into the conflict' and 'Chinese \
                nationals / fighting in Russian ranks'. [different-questions]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("declarations")
  void explains_declarations(CompareRow row) {
    row.check();
  }
}
