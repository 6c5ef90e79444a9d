package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.report.ClaimMap.Content;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimMapTest {
  private static final Proposition TWELVE = TOLL.isQuantity("12 people");
  private static final Proposition NINE = TOLL.isQuantity("exactly 9 people");

  private static ClaimMap map(Dossier dossier, int limit) {
    return ClaimMap.of(
        ConsistencyChecker.of(StandardRules.all()).check(dossier),
        Optional.of(Standings.of(dossier)),
        limit,
        Words.ENGLISH);
  }

  private static List<String> edges(ClaimMap map) {
    return map.edges().stream()
        .map(
            e ->
                e.party().name()
                    + (" " + e.label() + " ")
                    + e.content().answer()
                    + (e.retracted() ? ", retracted" : ""))
        .toList();
  }

  private static List<String> links(ClaimMap map) {
    return map.links().stream()
        .map(
            l ->
                l.from().proposition()
                    + (" " + l.label() + " (" + l.joint() + ") ")
                    + l.to().proposition())
        .toList();
  }

  @Test
  void has_every_act_about_every_content() {
    Claim claim = Claim.of(MAYOR, LOCKED);
    Denial denial = Denial.of(SPOKESWOMAN, claim);
    Claim twelve = Claim.of(AGENCY, TWELVE);
    ClaimMap map =
        map(
            dossier(
                claim,
                denial,
                Utterance.by(HERALD).denies(denial),
                twelve,
                Utterance.by(AGENCY).corrects(twelve, NINE),
                Utterance.by(HERALD).endorses(NINE),
                Doubt.of(MAYOR, NINE),
                Doubt.of(AGENCY, new Target.Stated(denial.id())),
                Denial.builder().speaker(MAYOR.id()).target(NINE).aspect(Aspect.EVIDENCE).build(),
                Utterance.by(AGENCY).remarks(OPEN)),
            10);

    assertThat(edges(map))
        .containsExactly(
            "the mayor claims yes",
            "Ada Berg (for Blue Line) denies yes",
            "The Herald endorses yes",
            "North Wire claims 12 people, retracted",
            "North Wire claims exactly 9 people",
            "North Wire retracts 12 people",
            "The Herald endorses exactly 9 people",
            "the mayor doubts exactly 9 people",
            "North Wire doubts the denial yes",
            "the mayor denies (evidence) exactly 9 people");
    assertThat(map.parties())
        .extracting(ClaimMap.Party::name)
        .containsExactly("the mayor", "Ada Berg (for Blue Line)", "The Herald", "North Wire");
  }

  @Test
  void says_where_each_content_stands() {
    ClaimMap map =
        map(dossier(Claim.of(MAYOR, LOCKED), Denial.of(AGENCY, LOCKED), Claim.of(MAYOR, NINE)), 9);

    assertThat(map.contents())
        .containsExactly(
            new Content(LOCKED, "exits / locked", "yes", Optional.of(Status.CONTESTED)),
            new Content(
                NINE, "ferry fire / deaths", "exactly 9 people", Optional.of(Status.UNCHALLENGED)));
  }

  @Test
  void puts_answers_to_one_question_side_by_side_and_joins_contents() {
    Dossier dossier =
        dossier(
                Claim.of(MAYOR, LOCKED),
                Claim.of(MAYOR, NINE),
                Claim.of(AGENCY, OPEN),
                Claim.of(HERALD, LOCKED.question().no()))
            .toBuilder()
            .add(new Relation.Excludes(OPEN, LOCKED))
            .add(new Relation.Supports(NINE, LOCKED, Relation.Direction.AGAINST))
            .add(new Relation.Entails(NINE, Question.of("ferry", "sank").yes()))
            .build();

    ClaimMap map = map(dossier, 9);

    assertThat(map.contents())
        .extracting(Content::proposition)
        .containsExactly(LOCKED, LOCKED.question().no(), NINE, OPEN);
    assertThat(links(map))
        .containsExactly(
            "exits / could be opened = yes excludes (EXCLUDES) exits / locked = yes",
            "ferry fire / deaths = exactly 9 people speaks against (OPPOSES) exits / locked = yes",
            "exits / locked = yes excludes (EXCLUDES) exits / locked = no");
  }

  @Test
  void keeps_what_findings_are_about_if_there_is_too_much() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      statements.add(Claim.of(HERALD, Question.of("deck " + i, "painted").yes()));
    }
    statements.add(Claim.of(MAYOR, LOCKED));
    statements.add(Denial.of(AGENCY, LOCKED));

    ClaimMap map = map(dossier(statements.toArray(new Statement[0])), 20);

    assertThat(edges(map)).containsExactly("the mayor claims yes", "North Wire denies yes");
    assertThat(map.contentsLeftOut()).isEqualTo(20);
    assertThat(map.partiesLeftOut()).isEqualTo(1);
  }

  @Test
  void has_no_more_than_the_limit_of_what_findings_are_about() {
    ClaimMap map =
        map(
            dossier(
                Claim.of(MAYOR, TWELVE),
                Claim.of(AGENCY, NINE),
                Claim.of(HERALD, TOLL.isQuantity("exactly 40 people"))),
            2);

    assertThat(map.contents()).hasSize(2);
    assertThat(map.contentsLeftOut()).isEqualTo(1);
    assertThat(map.edges()).hasSize(2);
  }

  @Test
  void has_nothing_of_a_dossier_without_statements() {
    assertThat(map(dossier(), 5))
        .isEqualTo(new ClaimMap(List.of(), List.of(), List.of(), List.of(), 0, 0));
  }
}
