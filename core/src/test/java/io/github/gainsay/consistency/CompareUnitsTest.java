package io.github.gainsay.consistency;

import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Property;
import io.github.gainsay.Question;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareUnitsTest {
  private static final Question LENGTH = Question.of("the front", "length");

  private static Claim kyiv(String length) {
    return Claim.of(KYIV, LENGTH.isQuantity(length));
  }

  private static Claim beijing(String length) {
    return Claim.of(BEIJING, LENGTH.isQuantity(length));
  }

  static Stream<CompareRow> units() {
    return Stream.of(
        row("a length in other units", kyiv("1,000 km"), beijing("620 miles"))
            .explained(
                """
                AGREEMENT
                One of '1,000 km' and '620 miles' is the other, rounded. [rounded]
                Different actors say it. [corroboration]"""),
        row("lengths that exclude each other", kyiv("1,000 km"), beijing("720 miles"))
            .explained(
                """
                CONTRADICTION [numeric-contradiction] HIGH
                No number is both '1,000 km' and '720 miles'. [disjoint]
                Different actors say so. [different-actors]"""),
        row("an ambiguous unit", kyiv("100 tons"), beijing("91 tonnes"))
            .explained(
                """
                AGREEMENT
                One of '100 tons' and '91 tonnes' is the other, rounded, if tons are short tons. \
                [rounded]
                Different actors say it. [corroboration]"""),
        row("an ambiguous currency", kyiv("$5"), beijing("6 US dollars"))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy] MEDIUM
                No number is both '5 dollars' and '6 US dollars', if dollars are US dollars. \
                [unit-reading]
                Different actors say so. [different-actors]"""),
        row("currencies", kyiv("5 US dollars"), beijing("6 euros"))
            .explained(
                """
                INCOMPARABLE
                '5 US dollars' and '6 euros' are of different currencies, and no rate of exchange \
                is given. [unit]"""),
        row("kinds of amounts", kyiv("5 km"), beijing("6 hours"))
            .explained(
                """
                INCOMPARABLE
                '5 km' and '6 hours' measure different things, length and duration. [unit]"""),
        row(
                "a denial in other units",
                kyiv("exactly 10 km"),
                Denial.of(BEIJING, LENGTH.isQuantity("more than 6 miles")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                What is denied, 'more than 6 miles', follows from 'exactly 10 km'. [denied]
                Different actors say so. [different-actors]"""),
        row(
                "denials that leave nothing, in several units",
                Denial.of(KYIV, LENGTH.isQuantity("at most 10 km")),
                Denial.of(BEIJING, LENGTH.isQuantity("more than 6 miles")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                Every answer is 'at most 10 km' or 'more than 6 miles', so that nothing is left if \
                both are denied. [nothing-left]
                Different actors say so. [different-actors]"""),
        row(
                "denials between which something is left, in several units",
                Denial.of(KYIV, LENGTH.isQuantity("at most 10 km")),
                Denial.of(BEIJING, LENGTH.isQuantity("more than 7 miles")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "denials of changes, which may be the other way",
                Denial.of(KYIV, dead("up at most 10 people")),
                Denial.of(BEIJING, dead("up more than 10 people")))
            .explained(
                """
                COMPATIBLE
                Both deny, each another answer. [both-deny]"""),
        row(
                "a total that has fallen, in other units",
                Claim.of(KYIV, deadAsOf("2025-04-08", "10 miles")),
                Claim.of(BEIJING, deadAsOf("2025-04-10", "12 km")),
                Property.builder().id("dead").change(CUMULATIVE).build())
            .explained(
                """
                CONTRADICTION [decreasing-total] MEDIUM
                No number is both '10 miles' and '12 km'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]"""),
        row(
                "a total that has grown, in other units",
                Claim.of(KYIV, deadAsOf("2025-04-08", "12 km")),
                Claim.of(BEIJING, deadAsOf("2025-04-10", "10 miles")),
                Property.builder().id("dead").change(CUMULATIVE).build())
            .explained(
                """
                COMPATIBLE
                No number is both '12 km' and '10 miles'. [disjoint]
                One is the state of 2025-04-08, the other of 2025-04-10. [other-state]
                The count can have grown from one to the other. [grown]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void explains_units(CompareRow row) {
    row.check();
  }
}
