package io.github.gainsay.consistency;

import static io.github.gainsay.Aspect.ATTRIBUTION;
import static io.github.gainsay.Aspect.CHARACTERIZATION;
import static io.github.gainsay.Aspect.CREDIBILITY;
import static io.github.gainsay.Aspect.EVIDENCE;
import static io.github.gainsay.Aspect.INTENT;
import static io.github.gainsay.Aspect.QUANTITY;
import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.fighters;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Retraction;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareRepliesTest {
  private static final Claim YES = Utterance.by(KYIV).as("the claim").claims(DRAWN_IN.yes());
  private static final Claim NO = Claim.of(BEIJING, DRAWN_IN.no());
  private static final Claim NUMBER = Claim.of(KYIV, OVER_150);
  private static final Claim PERHAPS = Utterance.by(KYIV).claims(DRAWN_IN.yes(), POSSIBLE);
  private static final Claim REPORTED =
      Utterance.by(KYIV).in(MIRROR_STORY).as("the claim").claims(DRAWN_IN.yes());
  private static final Utterance SPEECH = Utterance.by(KYIV).key("speech");

  static Stream<CompareRow> replies() {
    return Stream.of(
        row("a denial of what was said", YES, Denial.of(BEIJING, YES))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' is claimed and denied. [denied]
                Different actors say so. [different-actors]"""),
        row("a denial of the figure", NUMBER, Utterance.by(BEIJING).denies(NUMBER, QUANTITY))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'more than 150 people' is claimed and denied. [denied]
                The denial is of the figure. [denied-aspect(quantity)]
                Different actors say so. [different-actors]"""),
        row("a denial of the intent", YES, Utterance.by(BEIJING).denies(YES, INTENT))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                The one denies the other, in this aspect: intent. [denied-aspect(intent)]"""),
        row(
                "a denial of the description, as such",
                YES,
                Utterance.by(BEIJING).denies(DRAWN_IN.yes(), CHARACTERIZATION))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                The one denies the other, in this aspect: characterization. \
                [denied-aspect(characterization)]"""),
        row("a denial of having said it", YES, Utterance.by(KYIV).denies(YES, ATTRIBUTION))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                The one denies the other, in this aspect: attribution. \
                [denied-aspect(attribution)]"""),
        row("a denial that there is evidence", YES, Utterance.by(BEIJING).denies(YES, EVIDENCE))
            .explained(
                """
                DISCREPANCY [undermined] LOW
                The one denies the other, in this aspect: evidence. [denied-aspect(evidence)]"""),
        row(
                "a denial that they can be believed",
                YES,
                Utterance.by(BEIJING).denies(YES, CREDIBILITY))
            .explained(
                """
                COMPATIBLE [doubted] LOW
                The one denies the other, in this aspect: credibility. \
                [denied-aspect(credibility)]"""),
        row(
                "a denial of an intent of one's own",
                YES,
                Utterance.by(ZELENSKY).as("its denial").denies(YES, INTENT))
            .explained(
                """
                INCOMPARABLE
                Statement 'its denial' affirms or denies no proposition by itself and so commits \
                to nothing. [commits-to-nothing]"""),
        row(
                "a denial of an aspect of something else",
                YES,
                Utterance.by(BEIJING).as("another denial").denies(PARTY.yes(), INTENT))
            .explained(
                """
                INCOMPARABLE
                Statement 'another denial' affirms or denies no proposition by itself and so \
                commits to nothing. [commits-to-nothing]"""),
        row(
                "a denial of a denial",
                Denial.of(BEIJING, YES),
                Denial.of(WASHINGTON, Denial.of(BEIJING, YES)),
                YES)
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' is claimed and denied. [denied]
                Different actors say so. [different-actors]"""),
        row(
                "a claim and the denial of its denial",
                YES,
                Denial.of(WASHINGTON, Denial.of(BEIJING, YES)),
                Denial.of(BEIJING, YES))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                Different actors say it. [corroboration]"""),
        row(
                "a denial of a whole utterance",
                SPEECH.claims(DRAWN_IN.yes()),
                Denial.of(BEIJING, new Target.Uttered("speech")),
                SPEECH.claims(OVER_150))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                The one denies several things of which the other says some, taken together. \
                [denied-together]"""),
        row(
                "a denial of a whole utterance and a remark in it",
                SPEECH.remarks(),
                Denial.of(BEIJING, new Target.Uttered("speech")),
                SPEECH.claims(OVER_150),
                SPEECH.claims(DRAWN_IN.yes()))
            .explained(
                """
                COMPATIBLE
                The one denies the other, which commits to no single proposition. \
                [denies-nothing-definite]"""),
        row(
                "a denial of an utterance with one claim",
                SPEECH.claims(DRAWN_IN.yes()),
                Denial.of(BEIJING, new Target.Uttered("speech")))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' is claimed and denied. [denied]
                Different actors say so. [different-actors]"""),
        row(
                "a denial of a doubt",
                Doubt.of(ENVOY, DRAWN_IN.yes()),
                Denial.of(BEIJING, Doubt.of(ENVOY, DRAWN_IN.yes())))
            .explained(
                """
                COMPATIBLE
                The one denies the other, which commits to no single proposition. \
                [denies-nothing-definite]"""),
        row("a doubt", YES, Doubt.of(ENVOY, YES))
            .explained(
                """
                COMPATIBLE [doubted] LOW
                The one doubts the other. [doubt]"""),
        row("a doubt about the content", YES, Doubt.of(ENVOY, DRAWN_IN.yes()))
            .explained(
                """
                COMPATIBLE [doubted] LOW
                The one doubts the other. [doubt]"""),
        row(
                "a doubt about what follows",
                Claim.of(KYIV, fighters("156 people")),
                Doubt.of(ENVOY, OVER_150))
            .explained(
                """
                COMPATIBLE [doubted] LOW
                The one doubts the other. [doubt]"""),
        row(
                "a doubt about something else",
                YES,
                Utterance.by(ENVOY).as("the doubt").doubts(PARTY.yes()))
            .explained(
                """
                INCOMPARABLE
                Statement 'the doubt' is a doubt and so commits to nothing. [commits-to-nothing]"""),
        row(
                "a doubt about who denies a no",
                Denial.of(KYIV, DRAWN_IN.no()),
                Doubt.of(ENVOY, DRAWN_IN.yes()))
            .explained(
                """
                COMPATIBLE [doubted] LOW
                The one doubts the other. [doubt]"""),
        row("a remark", YES, Utterance.by(BEIJING).as("no comment").remarks(YES))
            .explained(
                """
                INCOMPARABLE
                Statement 'no comment' is a remark and so commits to nothing. \
                [commits-to-nothing]"""),
        row("an endorsement", YES, Endorsement.of(WASHINGTON, YES))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                Different actors say it. [corroboration]"""),
        row(
                "an endorsement of one aspect",
                NO,
                Utterance.by(WASHINGTON)
                    .as("the support")
                    .endorses(new Target.Stated(YES.id()), INTENT),
                YES)
            .explained(
                """
                INCOMPARABLE
                Statement 'the support' affirms or denies no proposition by itself and so \
                commits to nothing. [commits-to-nothing]"""),
        row("an endorsement of a possibility", PERHAPS, Endorsement.of(WASHINGTON, PERHAPS))
            .explained(
                """
                AGREEMENT
                Both answer 'yes'. [same-value]
                Different actors say it. [corroboration]"""),
        row(
                "an endorsement of a possibility against a denial",
                Denial.of(BEIJING, PERHAPS),
                Endorsement.of(WASHINGTON, PERHAPS),
                PERHAPS)
            .explained(
                """
                CONTRADICTION [contradiction] LOW
                'yes' is claimed and denied. [denied]
                One is only said to be possible: two steps softer. [not-certain]
                Different actors say so. [different-actors]"""),
        row("a retraction by the author", YES, Retraction.of(KYIV, YES))
            .explained(
                """
                COMPATIBLE
                Statement 'the claim' has been retracted. [retracted]"""),
        row("a retraction by who speaks for the author", YES, Retraction.of(ZELENSKY, YES))
            .explained(
                """
                COMPATIBLE
                Statement 'the claim' has been retracted. [retracted]"""),
        row("a retraction by the newspaper", REPORTED, Retraction.of(MIRROR, REPORTED))
            .explained(
                """
                COMPATIBLE
                Statement 'the claim' has been retracted. [retracted]"""),
        row("a retraction by the other side", YES, Retraction.of(BEIJING, YES))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' is claimed and denied. [denied]
                The retraction does not come from the author, so it is but a denial. \
                [not-the-author]
                Different actors say so. [different-actors]"""),
        row(
                "a retraction of a denial by the other side",
                Denial.of(BEIJING, DRAWN_IN.yes()),
                Retraction.of(KYIV, Denial.of(BEIJING, DRAWN_IN.yes())))
            .explained(
                """
                CONTRADICTION [contradiction] MEDIUM
                'yes' is claimed and denied. [denied]
                The retraction does not come from the author, so it is but a denial. \
                [not-the-author]
                Different actors say so. [different-actors]"""),
        row(
                "what the other side puts in place of a claim",
                NO,
                Utterance.by(BEIJING).corrects(YES, DRAWN_IN.yes()),
                YES)
            .explained(
                """
                CONTRADICTION [self-contradiction] HIGH
                'no' and 'yes' cannot both be the answer. [opposed]
                The same actor says both, at no different time that is known. [same-actor]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("replies")
  void explains_replies(CompareRow row) {
    row.check();
  }
}
