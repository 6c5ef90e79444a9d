package io.github.gainsay.consistency;

import static io.github.gainsay.Aspect.ATTRIBUTION;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.BRIEFING;
import static io.github.gainsay.consistency.Samples.CONSULTANT;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.HOSPITAL;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.MAO;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.POST;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.during;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Utterance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareSpeakersTest {
  private static final Claim YES = Claim.of(KYIV, DRAWN_IN.yes());
  private static final Claim NO = Claim.of(BEIJING, DRAWN_IN.no());

  private static Utterance tuesday(Actor speaker) {
    return Utterance.by(speaker).saidAt("2025-04-08");
  }

  private static Utterance thursday(Actor speaker) {
    return Utterance.by(speaker).saidAt("2025-04-10");
  }

  static Stream<CompareRow> speakers() {
    return Stream.of(
        row("a statement and itself", YES, YES)
            .explained(
                """
                AGREEMENT
                They are one and the same statement. [same-statement]"""),
        row(
                "what is probable against what is certain",
                Utterance.by(KYIV).claims(DRAWN_IN.yes(), PROBABLE),
                NO)
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                One is only said to be probable: one step softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row(
                "what is probable on both sides",
                Utterance.by(KYIV).claims(DRAWN_IN.yes(), PROBABLE),
                Utterance.by(BEIJING).claims(DRAWN_IN.no(), PROBABLE))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                One is only said to be probable: one step softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row(
                "what is possible against what is certain",
                Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE),
                NO)
            .explained(
                """
                CONTRADICTION [contradiction] LOW
                'yes' and 'no' cannot both be the answer. [opposed]
                One is only said to be possible: two steps softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row(
                "what is possible against what is probable",
                Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE),
                Utterance.by(BEIJING).claims(DRAWN_IN.no(), PROBABLE))
            .explained(
                """
                COMPATIBLE
                'yes' and 'no' cannot both be the answer. [opposed]
                One is said to be possible and the other is not certain, so they do not \
                conflict. [only-possible]"""),
        row(
                "a forecast",
                Utterance.by(KYIV)
                    .saidAt("2025-04-10")
                    .claims(DRAWN_IN.yes().in(during("2025-05"))),
                Utterance.by(BEIJING).saidAt("2025-06").claims(DRAWN_IN.no().in(during("2025-05"))))
            .explained(
                """
                CONTRADICTION [contradiction] LOW
                'yes' and 'no' cannot both be the answer. [opposed]
                One is only said to be possible: two steps softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row("opposites of one actor", YES, Claim.of(ZELENSKY, DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "opposites of one actor in one newspaper",
                Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).in(MIRROR_CAPTION).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "opposites of one actor in its own venues",
                Utterance.by(KYIV).in(POST).claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).in(BRIEFING).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "opposites of one actor in different newspapers",
                Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).in(TIMES_STORY).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor is reported to say both, but by different reporters. \
                [reports-differ]"""),
        row(
                "small differences of one actor in different newspapers",
                Utterance.by(KYIV).in(MIRROR_STORY).claims(dead("1001 people")),
                Utterance.by(KYIV).in(TIMES_STORY).claims(dead("1002 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] LOW
                No number is both '1,001 people' and '1,002 people'. [disjoint]
                The same actor is reported to say both, but by different reporters. \
                [reports-differ]"""),
        row(
                "opposites of one actor, known through different statements",
                Utterance.by(KYIV).in(Citation.of(NO)).claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).in(MIRROR_STORY).claims(DRAWN_IN.no()),
                NO)
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor is reported to say both, but by different reporters. \
                [reports-differ]"""),
        row(
                "opposites of one actor at different times",
                tuesday(KYIV).claims(DRAWN_IN.yes()),
                thursday(KYIV).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [change-of-position] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "opposites of one actor at times that may be the same",
                tuesday(KYIV).claims(DRAWN_IN.yes()),
                Utterance.by(KYIV).saidAt("2025-04").claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "opposites of officials of one ministry",
                tuesday(LIN).claims(DRAWN_IN.yes()),
                thursday(MAO).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [change-of-position] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row("a concession", tuesday(KYIV).claims(DRAWN_IN.yes()), thursday(KYIV).endorses(NO), NO)
            .explained(
                """
                CONTRADICTION [change-of-position] MEDIUM
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]
                The later statement concedes it. [acknowledged]"""),
        row(
                "figures of one actor at different times that can both be true",
                tuesday(KYIV).claims(OVER_150),
                thursday(KYIV).claims(OVER_155))
            .explained(
                """
                DISCREPANCY [update] INFO
                'more than 150 people' and 'more than 155 people' are bounds of one direction: \
                they differ, but a number can satisfy both. [bounds-differ]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "an answer that changes, at different times",
                tuesday(KYIV).claims(dead("12 people")),
                thursday(KYIV).claims(dead("20 people")),
                dead(EVOLVING))
            .explained(
                """
                DISCREPANCY [update] INFO
                No number is both '12 people' and '20 people'. [disjoint]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "a total that one actor raises",
                tuesday(KYIV).claims(dead("12 people")),
                thursday(KYIV).claims(dead("20 people")),
                dead(CUMULATIVE))
            .explained(
                """
                DISCREPANCY [update] INFO
                No number is both '12 people' and '20 people'. [disjoint]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "a total that one actor lowers",
                tuesday(KYIV).claims(dead("20 people")),
                thursday(KYIV).claims(dead("12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                No number is both '20 people' and '12 people'. [disjoint]
                The same actor said one at 2025-04-08 and the other at 2025-04-10. [later]"""),
        row(
                "words that the speaker denies having said",
                YES,
                Claim.of(KYIV, DRAWN_IN.no()),
                Utterance.by(KYIV).denies(YES, ATTRIBUTION))
            .explained(
                """
                COMPATIBLE
                'yes' and 'no' cannot both be the answer. [opposed]
                The speaker denies having said one of them. [attribution-denied]"""),
        row(
                "an envoy and his government",
                Claim.of(ENVOY, DRAWN_IN.yes()),
                Claim.of(WASHINGTON, DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "an envoy who speaks on behalf of his government",
                Utterance.by(ENVOY).onBehalfOf(WASHINGTON).claims(DRAWN_IN.yes()),
                Claim.of(WASHINGTON, DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""),
        row(
                "a consultant and her hospital",
                Claim.of(CONSULTANT, DRAWN_IN.yes()),
                Claim.of(HOSPITAL, DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("speakers")
  void explains_speakers(CompareRow row) {
    row.check();
  }
}
