package io.github.gainsay.consistency;

import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Property.Change.EVOLVING;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Proposition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareDatedCountsTest {
  private static Claim kyiv(Proposition content) {
    return Claim.of(KYIV, content);
  }

  private static Claim beijing(Proposition content) {
    return Claim.of(BEIJING, content);
  }

  static Stream<CompareRow> dated_counts() {
    return Stream.of(
        row(
                "a date that is known on one side",
                kyiv(deadAsOf("2025-04-08", "12 people")),
                beijing(dead("20 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] MEDIUM
                The as-of is 2025-04-08 in one and unknown in the other, so they may be about \
                different facts. [scope-unknown(as-of)]
                No number is both '12 people' and '20 people'. [disjoint]
                Different actors say so. [different-actors]"""),
        row(
                "dates of a number that does not change",
                kyiv(deadAsOf("2025-04-08", "12 people")),
                beijing(deadAsOf("2025-04-10", "20 people")))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] HIGH
                No number is both '12 people' and '20 people'. [disjoint]
                Different actors say so. [different-actors]"""),
        row(
                "dates of a number that changes, of different actors",
                kyiv(deadAsOf("2025-04-08", "12 people")),
                beijing(deadAsOf("2025-04-10", "20 people")),
                dead(EVOLVING))
            .explained(
                """
                INCOMPARABLE
                No number is both '12 people' and '20 people'. [disjoint]
                They are states of different dates of what goes up and down: as of \
                2025-04-08 and as of 2025-04-10. [scope-differs(as-of)]"""),
        row(
                "dates of a number that changes, of one actor",
                kyiv(deadAsOf("2025-04-10", "12 people")),
                kyiv(deadAsOf("2025-04-08", "20 people")),
                dead(EVOLVING))
            .explained(
                """
                DISCREPANCY [update] INFO
                No number is both '12 people' and '20 people'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "dates of a total that has grown",
                kyiv(deadAsOf("2025-04-08", "12 people")),
                beijing(deadAsOf("2025-04-10", "20 people")),
                dead(CUMULATIVE))
            .explained(
                """
                COMPATIBLE
                No number is both '12 people' and '20 people'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]
                The count can have grown from one to the other. [grown]"""),
        row(
                "dates of a total that one actor raises",
                kyiv(deadAsOf("2025-04-08", "12 people")),
                kyiv(deadAsOf("2025-04-10", "20 people")),
                dead(CUMULATIVE))
            .explained(
                """
                DISCREPANCY [update] INFO
                No number is both '12 people' and '20 people'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "dates of a total that has fallen",
                kyiv(deadAsOf("2025-04-08", "20 people")),
                beijing(deadAsOf("2025-04-10", "12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                No number is both '20 people' and '12 people'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "dates of a total that overlap",
                kyiv(deadAsOf("2025-04", "20 people")),
                beijing(deadAsOf("2025-04-10", "12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                COMPATIBLE
                No number is both '20 people' and '12 people'. [disjoint]
                One is the state of 2025-04, the other of 2025-04-10. [other-state]
                The count can have grown from one to the other. [grown]"""),
        row(
                "a total that is denied later",
                kyiv(deadAsOf("2025-04-08", "more than 12 people")),
                Denial.of(BEIJING, deadAsOf("2025-04-10", "more than 12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                'more than 12 people' is claimed and denied. [denied]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "a total of which another later state is denied",
                kyiv(deadAsOf("2025-04-08", "exactly 12 people")),
                Denial.of(BEIJING, deadAsOf("2025-04-10", "exactly 12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                COMPATIBLE
                'exactly 12 people' is claimed and denied. [denied]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]
                The count can have grown from one to the other. [grown]"""),
        row(
                "a total that falls below what was denied",
                Denial.of(KYIV, deadAsOf("2025-04-08", "at most 20 people")),
                beijing(deadAsOf("2025-04-10", "12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                What is denied, 'at most 20 people', follows from '12 people'. [denied]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "an amount that falls below what was denied",
                Denial.of(KYIV, deadAsOf("2025-04-08", "at most 20")),
                beijing(deadAsOf("2025-04-10", "12")),
                dead(CUMULATIVE))
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                What is denied, 'at most 20', follows from '12'. [denied]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "a total within what was denied at an earlier date",
                Denial.of(KYIV, deadAsOf("2025-04-08", "between 10 and 20 people")),
                beijing(deadAsOf("2025-04-10", "12 people")),
                dead(CUMULATIVE))
            .explained(
                """
                COMPATIBLE
                What is denied, 'between 10 and 20 people', follows from '12 people'. [denied]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]
                The count can have grown from one to the other. [grown]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dated_counts")
  void explains_dated_counts(CompareRow row) {
    row.check();
  }
}
