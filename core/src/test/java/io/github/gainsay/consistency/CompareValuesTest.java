package io.github.gainsay.consistency;

import static io.github.gainsay.Property.Cardinality.MANY;
import static io.github.gainsay.Property.Cardinality.ONE;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAUSE;
import static io.github.gainsay.consistency.Samples.DEAD;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.fighters;

import io.github.gainsay.Claim;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Text;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareValuesTest {
  private static Claim kyiv(Proposition content) {
    return Claim.of(KYIV, content);
  }

  private static Claim beijing(Proposition content) {
    return Claim.of(BEIJING, content);
  }

  static Stream<CompareRow> values() {
    return Stream.of(
        row("yes and no", kyiv(DRAWN_IN.yes()), beijing(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row("equal answers of different actors", kyiv(DRAWN_IN.yes()), beijing(DRAWN_IN.yes()))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                Different actors say it. [corroboration]"""),
        row("equal answers of one actor", kyiv(DRAWN_IN.yes()), Claim.of(ZELENSKY, DRAWN_IN.yes()))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                The same actor says it again, which counts once. [repeat]"""),
        row(
                "terms of which several can be the answer",
                kyiv(cause("lightning")),
                beijing(cause("arson")))
            .explained(
                """
                COMPATIBLE
                'lightning' and 'arson' can both be answers to this question. [many-answers]"""),
        row(
                "terms of which only one can be the answer",
                kyiv(cause("lightning")),
                beijing(cause("arson")),
                cause(ONE))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'lightning' and 'arson' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "a narrower term",
                kyiv(cause("lightning")),
                beijing(cause("weather")),
                cause(ONE),
                new Relation.Entails(cause("lightning"), cause("weather")))
            .explained(
                """
                COMPATIBLE
                One of 'lightning' and 'weather' is declared narrower than the other. [narrower]"""),
        row(
                "terms that mean the same",
                kyiv(cause("arson")),
                beijing(cause("set on fire")),
                cause(ONE),
                new Relation.Equivalent(cause("arson"), cause("set on fire")))
            .explained(
                """
                AGREEMENT
                'arson' and 'set on fire' are declared to mean the same. [declared-same]
                Different actors say it. [corroboration]"""),
        row(
                "words that cannot be compared",
                kyiv(CAUSE.is(new Text("the wind"))),
                beijing(CAUSE.is(new Text("a storm"))))
            .explained(
                """
                INCOMPARABLE
                'the wind' and 'a storm' are different words, which may mean the same. \
                [opaque-text]"""),
        row("answers of different kinds", kyiv(dead("12 people")), beijing(DEAD.yes()))
            .explained(
                """
                INCOMPARABLE
                '12 people' and 'yes' are answers of different kinds. [different-kinds]"""),
        row("dates that meet", kyiv(began("2025-04-08")), beijing(began("2025-04")))
            .explained(
                """
                COMPATIBLE
                '2025-04-08' and '2025-04' are dates that meet. [dates-meet]"""),
        row("dates that are disjoint", kyiv(began("2025-04-08")), beijing(began("2025-05")))
            .explained(
                """
                CONTRADICTION [date-contradiction] HIGH
                '2025-04-08' and '2025-05' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row("equal figures", kyiv(dead("150 people")), beijing(dead("150 people")))
            .explained(
                """
                AGREEMENT
                '150 people' and '150 people' are the same. [same]
                Different actors say it. [corroboration]"""),
        row("figures that exclude each other", kyiv(dead("12 people")), beijing(dead("20 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] HIGH
                No number is both '12 people' and '20 people'. [disjoint]
                Different actors say so. [different-actors]"""),
        row(
                "a bound and its opposite",
                kyiv(dead("at most 15 people")),
                beijing(dead("more than 15 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] HIGH
                'at most 15 people' and 'more than 15 people' exclude each other: the one rules \
                out what the other says of the same number. [opposed]
                Different actors say so. [different-actors]"""),
        row("bounds of one direction", kyiv(OVER_150), beijing(OVER_155))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] INFO
                'more than 150 people' and 'more than 155 people' are bounds of one direction: \
                they differ, but a number can satisfy both. [bounds-differ]
                Different actors say so. [different-actors]"""),
        row("bounds of one direction from one actor", kyiv(OVER_150), kyiv(OVER_155))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] LOW
                'more than 150 people' and 'more than 155 people' are bounds of one direction: \
                they differ, but a number can satisfy both. [bounds-differ]
                The same actor says both. [same-actor]"""),
        row("figures far apart", kyiv(OVER_150), beijing(fighters("more than 500 people")))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] HIGH
                'more than 150 people' and 'more than 500 people' are far apart, but a number \
                can satisfy both. [far-apart]
                Different actors say so. [different-actors]"""),
        row("a hedge", kyiv(dead("30 people")), beijing(dead("about 30 people")))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] INFO
                '30 people' and 'about 30 people' hedge the same number differently. \
                [hedge-shift]
                Different actors say so. [different-actors]"""),
        row(
                "a bound that leaves the number out",
                kyiv(dead("15 people")),
                beijing(dead("more than 15 people")))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] INFO
                '15 people' and 'more than 15 people' differ only about whether the number \
                itself is included. [boundary]
                Different actors say so. [different-actors]"""),
        row("a ceiling", kyiv(dead("up to 40 people")), beijing(dead("47 people")))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] HIGH
                One of 'up to 40 people' and '47 people' exceeds what the other gives as a \
                ceiling. [over-ceiling]
                Different actors say so. [different-actors]"""),
        row("a rounded number", kyiv(dead("1,917 people")), beijing(dead("some 1,900 people")))
            .explained(
                """
                AGREEMENT
                One of '1,917 people' and 'about 1,900 people' is the other, rounded. [rounded]
                Different actors say it. [corroboration]"""),
        row("a number that a bound covers", kyiv(OVER_150), beijing(fighters("156 people")))
            .explained(
                """
                AGREEMENT
                One of 'more than 150 people' and '156 people' is a number that the other \
                covers. [covered]
                Different actors say it. [corroboration]"""),
        row("numbers of different things", kyiv(dead("30 countries")), beijing(dead("30 people")))
            .explained(
                """
                INCOMPARABLE
                '30 countries' and '30 people' count different things. [unit]"""),
        row(
                "several numbers",
                kyiv(dead("12 people")),
                beijing(dead("20 people")),
                Property.builder().id("dead").cardinality(MANY).build())
            .explained(
                """
                COMPATIBLE
                Several quantities can be answers to this question. [many-answers]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void explains_values(CompareRow row) {
    row.check();
  }
}
