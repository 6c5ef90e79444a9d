package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.fighters;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Proposition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareDenialsTest {
  private static Claim kyiv(Proposition content) {
    return Claim.of(KYIV, content);
  }

  static Stream<CompareRow> denials() {
    return Stream.of(
        row("a claim and its denial", kyiv(OVER_150), Denial.of(BEIJING, OVER_150))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'more than 150 people' is claimed and denied. [denied]
                Different actors say so. [different-actors]"""),
        row(
                "the denial of something broader",
                kyiv(fighters("156 people")),
                Denial.of(BEIJING, OVER_150))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                What is denied, 'more than 150 people', follows from '156 people'. [denied]
                Different actors say so. [different-actors]"""),
        row(
                "the denial of something narrower",
                kyiv(OVER_150),
                Denial.of(BEIJING, fighters("exactly 156 people")))
            .explained(
                """
                COMPATIBLE
                What is denied, 'exactly 156 people', does not follow from 'more than 150 \
                people'. [denial-does-not-reach]"""),
        row("the denial of a no", kyiv(DRAWN_IN.yes()), Denial.of(BEIJING, DRAWN_IN.no()))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                Different actors say it. [corroboration]"""),
        row("two denials of one thing", Denial.of(KYIV, OVER_150), Denial.of(BEIJING, OVER_150))
            .explained(
                """
                AGREEMENT
                Both deny the same. [both-deny]"""),
        row(
                "two denials of different things",
                Denial.of(KYIV, cause("lightning")),
                Denial.of(BEIJING, cause("arson")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "two denials that leave nothing",
                Denial.of(KYIV, dead("more than 12 people")),
                Denial.of(BEIJING, dead("at most 20 people")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                Every answer is 'more than 12 people' or 'at most 20 people', so that nothing is \
                left if both are denied. [nothing-left]
                Different actors say so. [different-actors]"""),
        row(
                "two denials of dates that leave nothing",
                Denial.of(KYIV, began("../2025-04")),
                Denial.of(BEIJING, began("2025-05/..")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                Every answer is '../2025-04' or '2025-05/..', so that nothing is left if both \
                are denied. [nothing-left]
                Different actors say so. [different-actors]"""),
        row(
                "a denial of yes and a denial of no",
                Denial.of(KYIV, DRAWN_IN.yes()),
                Denial.of(BEIJING, DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'no' and 'yes' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "two denials of amounts that leave nothing",
                Denial.of(KYIV, dead("at most 12")),
                Denial.of(BEIJING, dead("more than 12")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                Every answer is 'at most 12' or 'more than 12', so that nothing is left if both \
                are denied. [nothing-left]
                Different actors say so. [different-actors]"""),
        row(
                "two denials of amounts that leave the number itself",
                Denial.of(KYIV, dead("less than 12")),
                Denial.of(BEIJING, dead("more than 12")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "two denials of amounts that leave what lies between",
                Denial.of(KYIV, dead("at most 12")),
                Denial.of(BEIJING, dead("at least 12.5")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "two denials of counts that leave one",
                Denial.of(KYIV, dead("at most 12 people")),
                Denial.of(BEIJING, dead("more than 13 people")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "two denials of bounds of one direction",
                Denial.of(KYIV, dead("at most 12 people")),
                Denial.of(BEIJING, dead("at most 20 people")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "two denials of dates that leave a month",
                Denial.of(KYIV, began("../2025-04")),
                Denial.of(BEIJING, began("2025-06/..")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("denials")
  void explains_denials(CompareRow row) {
    row.check();
  }
}
