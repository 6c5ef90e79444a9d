package io.github.gainsay.consistency;

import static io.github.gainsay.Citation.Wording.PARTIAL;
import static io.github.gainsay.consistency.CompareRow.row;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_CAPTION;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.OFFICIAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.TIMES_STORY;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;

import io.github.gainsay.Actor;
import io.github.gainsay.Remark;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompareRenderingsTest {
  private static final Remark TWICE_QUOTED =
      words(MIRROR_STORY)
          .in(TIMES_STORY, PARTIAL, "not convinced")
          .in(MIRROR_CAPTION, PARTIAL, "not convinced yet")
          .remarks();

  private static Utterance words(Source source) {
    return of(KYIV).in(source);
  }

  private static Utterance of(Actor speaker) {
    return Utterance.by(speaker).key("speech").passage("words");
  }

  static Stream<CompareRow> renderings() {
    return Stream.of(
        row(
                "renderings that say the same",
                words(MIRROR_STORY).claims(OVER_150),
                words(TIMES_STORY).as("other").claims(OVER_150))
            .explained(
                """
                AGREEMENT
                They are renderings of the same words, and count once. [one-voice]"""),
        row(
                "two claims that one source gives as the same words",
                words(MIRROR_STORY).claims(OVER_150),
                words(MIRROR_STORY).claims(DRAWN_IN.yes()))
            .explained(
                """
                COMPATIBLE
                One source gives both, so they are one rendering. [one-rendering]"""),
        row(
                "renderings that say the opposite",
                words(MIRROR_STORY).claims(DRAWN_IN.yes()),
                words(TIMES_STORY).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [distortion] HIGH
                They are renderings of the same words. [renderings]
                One says 'yes', the other 'no'. [other-value]"""),
        row(
                "renderings with figures that exclude each other",
                words(MIRROR_STORY).claims(dead("12 people")),
                words(TIMES_STORY).claims(dead("20 people")))
            .explained(
                """
                CONTRADICTION [distortion, numeric-contradiction] HIGH
                They are renderings of the same words. [renderings]
                One says '12 people', the other '20 people'. [other-value]"""),
        row(
                "renderings with dates that exclude each other",
                words(MIRROR_STORY).claims(began("2025-04")),
                words(TIMES_STORY).claims(began("2025-05")))
            .explained(
                """
                CONTRADICTION [distortion, date-contradiction] HIGH
                They are renderings of the same words. [renderings]
                One says '2025-04', the other '2025-05'. [other-value]"""),
        row(
                "renderings with figures that can both be true",
                words(MIRROR_STORY).claims(OVER_150),
                words(TIMES_STORY).claims(OVER_155))
            .explained(
                """
                DISCREPANCY [distortion] LOW
                They are renderings of the same words. [renderings]
                One says 'more than 150 people', the other 'more than 155 people'. [other-value]"""),
        row(
                "renderings of remarks",
                words(MIRROR_STORY).remarks(),
                words(TIMES_STORY).as("other").remarks())
            .explained(
                """
                AGREEMENT
                They are renderings of the same words, and count once. [one-voice]"""),
        row(
                "renderings of which one is a doubt",
                words(MIRROR_STORY).doubts(DRAWN_IN.yes()),
                words(TIMES_STORY).denies(DRAWN_IN.yes()))
            .explained(
                """
                DISCREPANCY [distortion] LOW
                They are renderings of the same words. [renderings]
                One gives it as a doubt, the other as a denial of content. [other-kind]"""),
        row(
                "the same words of two speakers",
                words(MIRROR_STORY).claims(cause("lightning")),
                of(BEIJING).in(TIMES_STORY).claims(cause("arson")))
            .explained(
                """
                DISCREPANCY [misattribution] MEDIUM
                They are given as the same words of different speakers. [other-speaker]"""),
        row(
                "the same words of two speakers that exclude each other",
                words(MIRROR_STORY).claims(DRAWN_IN.yes()),
                of(BEIJING).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction, misattribution] HIGH
                They are given as the same words of different speakers. [other-speaker]
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "the same words of two speakers with figures that differ a little",
                words(MIRROR_STORY).claims(OVER_150),
                of(BEIJING).claims(OVER_155))
            .explained(
                """
                DISCREPANCY [numeric-discrepancy, misattribution] MEDIUM
                They are given as the same words of different speakers. [other-speaker]
                'more than 150 people' and 'more than 155 people' are bounds of one direction: \
                they differ, but a number can satisfy both. [bounds-differ]
                Different actors say so. [different-actors]"""),
        row(
                "the same words of a speaker and of the publication that gives them",
                words(MIRROR_STORY).claims(cause("lightning")),
                of(MIRROR).claims(cause("arson")))
            .explained(
                """
                COMPATIBLE
                They are given as the same words of different speakers. [other-speaker]
                One of the speakers is a publication, and speaks for itself. [publication]"""),
        row(
                "the words of a speaker and those of a publication that exclude each other",
                words(MIRROR_STORY).claims(DRAWN_IN.yes()),
                of(MIRROR).claims(DRAWN_IN.no()))
            .explained(
                """
                CONTRADICTION [contradiction] HIGH
                'yes' and 'no' cannot both be the answer. [opposed]
                Different actors say so. [different-actors]"""),
        row(
                "the same words of a speaker and of one without a name",
                words(MIRROR_STORY).claims(cause("lightning")),
                of(OFFICIAL).in(TIMES_STORY).claims(cause("lightning")))
            .explained(
                """
                COMPATIBLE
                They are given as the same words of different speakers. [other-speaker]
                One of the speakers is not named, and may be the other. [anonymous]"""),
        row("different quotations of one passage in one statement", TWICE_QUOTED, TWICE_QUOTED)
            .explained(
                """
                DISCREPANCY [distortion] LOW
                They are renderings of the same words. [renderings]
                'yet' stands in mirror-caption ("not convinced yet") but not in times-story \
                ("not convinced"). [dropped-qualifier]"""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("renderings")
  void explains_renderings(CompareRow row) {
    row.check();
  }
}
