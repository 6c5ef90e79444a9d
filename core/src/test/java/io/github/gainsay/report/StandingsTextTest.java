package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.OWNER;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTextTest {
  private static final Proposition TWELVE = TOLL.isQuantity("12 people");
  private static final Proposition SPRINKLERS = Question.of("sprinklers", "tested").yes();
  private static final Claim TOLD = Claim.of(AGENCY, SPRINKLERS);

  private static TextReport text(Dossier dossier) {
    CheckReport unchecked = ConsistencyChecker.of(List.of()).check(dossier);
    return TextReport.of(unchecked).standings(Standings.of(dossier));
  }

  private static String written(Dossier dossier, Standing... standings) {
    Page page = new Page(80, false);
    new StandingsText(dossier, List.of(standings), Words.ENGLISH).write(page);
    return page.toString();
  }

  private static Dossier ofEveryKind() {
    return dossier(
        Claim.of(MAYOR, LOCKED),
        Claim.of(HERALD, LOCKED),
        Utterance.by(SPOKESWOMAN).saidAt("2031-05-02").denies(LOCKED),
        Claim.of(MAYOR, TWELVE.in(Scope.builder().place("the deck").build())),
        Doubt.of(AGENCY, TWELVE.in(Scope.builder().place("the deck").build())),
        TOLD,
        Utterance.by(AGENCY).retracts(TOLD),
        Utterance.by(HERALD).remarks(TOLL.isQuantity("9 people")),
        Claim.of(HERALD, OPEN));
  }

  @Test
  void comes_after_the_findings_and_shows_what_is_disputed_first() {
    assertThat(text(ofEveryKind()))
        .hasToString(
            """
            Not checked: no rule ran over 9 statements.

            Where each claim stands. None of this says what is true.

            CONTESTED: something excludes it, and it depends on whose side one takes.

                    exits / locked: no
                      Ada Berg (for Blue Line)
               why  'exits / locked: yes', said by The Herald, the mayor, is against it.

                    exits / locked: yes
                      the mayor
                      The Herald
               why  'exits / locked: no', said by Ada Berg, is against it.

            QUESTIONED: somebody doubts it, but nothing excludes it.

                    ferry fire / deaths: 12 people (place the deck)
                      the mayor
               why  Doubted by North Wire.

            RETRACTED: everybody who said it took it back.

                    sprinklers / tested: yes
                      North Wire

            UNASSERTED: nobody says it.
                    ferry fire / deaths: 9 people

            UNCHALLENGED: nothing that anybody says is against it.
                    exits / could be opened: yes, said by The Herald""");
  }

  @Test
  void shows_the_title_of_the_question_and_what_is_denied() {
    Dossier dossier =
        dossier(Claim.of(MAYOR, TWELVE), Denial.of(SPOKESWOMAN, TWELVE)).toBuilder()
            .add(Property.builder().id("deaths").label("lives lost").build())
            .build();

    assertThat(text(dossier).toString().lines())
        .contains(
            "        ferry fire / lives lost: 12 people",
            "        denied: ferry fire / lives lost: 12 people");
  }

  @Test
  void names_who_says_so_in_different_words_once() {
    Dossier dossier =
        dossier(
            Utterance.by(MAYOR).saidAt("2031-05-01").claims(LOCKED),
            Utterance.by(MAYOR).saidAt("2031-05-03").claims(LOCKED),
            Utterance.by(SPOKESWOMAN).claims(LOCKED));

    assertThat(text(dossier).toString())
        .endsWith("\n        exits / locked: yes, said by the mayor, Ada Berg (for Blue Line)");
  }

  @Test
  void shows_what_has_one_content_under_two_names_of_its_subject_as_one() {
    Actor line = OWNER.toBuilder().addAlias("the ferry company").build();
    Dossier dossier =
        Dossier.of(
            MAYOR,
            line,
            Claim.of(MAYOR, Question.of("the ferry company", "insolvent").yes()),
            Denial.of(line, Question.of("Blue Line", "insolvent").yes()));

    assertThat(text(dossier).toString().lines())
        .containsSubsequence(
            "        Blue Line / insolvent: no",
            "          Blue Line",
            "        Blue Line / insolvent: yes",
            "          the mayor");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void says_what_each_status_means(Status status) {
    Standing standing = new Standing(new Literal(LOCKED, true), status, List.of(), List.of());

    assertThat(written(dossier(), standing))
        .containsPattern("\n" + status + ": [a-z][^.]+\\.\n")
        .contains("\n        exits / locked: yes");
  }

  @Test
  void has_a_place_for_each_status() {
    Standing[] all =
        Arrays.stream(Status.values())
            .map(s -> new Standing(new Literal(LOCKED, true), s, List.of(), List.of()))
            .toArray(Standing[]::new);

    assertThat(written(dossier(), all).lines().filter(line -> line.matches("[A-Z]+: .*")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "CONTESTED",
            "UNDETERMINED",
            "DEFEATED",
            "DEFENDED",
            "QUESTIONED",
            "RETRACTED",
            "UNASSERTED",
            "UNCHALLENGED");
  }

  @Test
  void gives_the_reasons_that_the_status_does_not_give_already() {
    Standing standing =
        new Standing(
            new Literal(LOCKED, true),
            Status.CONTESTED,
            List.of(),
            List.of(
                new Reason("attacked", "This is against it."),
                new Reason("in-some", "It depends."),
                new Reason("doubted", "The mayor doubts it.")));

    assertThat(written(dossier(), standing))
        .endsWith(
            """
            side one takes.

                    exits / locked: yes
               why  This is against it.
                    The mayor doubts it.""");
  }

  @Test
  void is_left_out_where_nothing_is_said() {
    assertThat(text(dossier())).hasToString("Not checked: no rule ran over 0 statements.");
  }

  @Test
  void is_left_out_unless_it_is_given() {
    CheckReport report = ConsistencyChecker.of(List.of()).check(ofEveryKind());

    assertThat(TextReport.of(report)).hasToString("Not checked: no rule ran over 9 statements.");
  }

  @Test
  void must_be_of_the_dossier_that_was_checked() {
    TextReport text = TextReport.of(ConsistencyChecker.of(List.of()).check(ofEveryKind()));
    Standings others = Standings.of(dossier(TOLD));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.standings(others))
        .withMessage(
            "standings must be those of the dossier that was checked, but were those of another");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 100, 1000})
  void keeps_to_its_width_and_breaks_no_word(int width) {
    TextReport text = text(ofEveryKind());

    String narrow = text.width(width).toString();

    assertThat(narrow.lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width))
        .noneMatch(line -> line.endsWith(" "));
    assertThat(narrow.strip().split("\\s+"))
        .containsExactly(text.width(10_000).toString().strip().split("\\s+"));
  }

  @Test
  void hangs_what_does_not_fit_on_a_narrow_line() {
    assertThat(text(dossier(Claim.of(HERALD, OPEN))).width(40).toString())
        .endsWith(
            """

            Where each claim stands. None of this
                says what is true.

            UNCHALLENGED: nothing that anybody says
                is against it.
                    exits / could be opened: yes,
                        said by The Herald""");
  }

  @Test
  void cannot_be_taken_over_by_a_hostile_name() {
    Actor hostile =
        Actor.of("x", "\u001B[2J\u001B]0;owned\u0007\u202EMallory\nCONTESTED: all is well\u0000");
    Question question = Question.of("exits\u001B[1m\n\u202E", "locked\u009B1m");
    Dossier dossier =
        Dossier.of(
            MAYOR, hostile, Claim.of(hostile, question.yes()), Claim.of(MAYOR, question.no()));

    String text = text(dossier).toString();

    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    assertThat(text.lines()).filteredOn(line -> line.startsWith("CONTESTED")).hasSize(1);
    assertThat(text).contains("\n          ]0;ownedMallory CONTESTED: all is well\n");
  }

  @Test
  void says_the_same_with_and_without_colour() {
    TextReport text = text(ofEveryKind());

    String coloured = text.colour(true).toString();

    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text.toString());
    assertThat(coloured)
        .contains("\n\u001B[1mCONTESTED\u001B[0m: something excludes it,")
        .contains("\n        \u001B[1mexits / locked: no\u001B[0m\n")
        .contains("\n   \u001B[2mwhy\u001B[0m  'exits / locked: no', said by");
  }
}
