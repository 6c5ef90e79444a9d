package io.github.gainsay.consistency;

import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.WASHINGTON;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeTest {
  private static List<Dispute> disputes(String code, Entry... entries) {
    return Examination.of(dossier(entries)).disputes(code);
  }

  private static List<String> shown(Dispute dispute) {
    return dispute.witnesses().stream()
        .map(w -> name(w.a()) + " / " + name(w.b()) + " " + w.comparison().severity().orElseThrow())
        .toList();
  }

  private static String name(Commitment c) {
    return c.statement().id().value();
  }

  @Test
  void shows_the_strongest_pair_of_each_two_sides() {
    Claim probably = Utterance.by(KYIV).as("kyiv").claims(DRAWN_IN.yes(), PROBABLE);
    Claim surely = Utterance.by(ZELENSKY).as("zelensky").claims(DRAWN_IN.yes());
    Denial denial = Utterance.by(BEIJING).as("beijing").denies(DRAWN_IN.yes());
    Denial again = Utterance.by(LIN).as("lin").denies(DRAWN_IN.yes());

    assertThat(disputes("contradiction", probably, surely, denial, again))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(shown(d)).containsExactly("beijing / zelensky HIGH");
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.reasons()).isEqualTo(d.witnesses().get(0).comparison().reasons());
            });
  }

  @Test
  void shows_one_pair_of_two_sides_whichever_of_them_spoke_first() {
    assertThat(
            disputes(
                "contradiction",
                Utterance.by(KYIV).as("1").saidAt("2025-04-01").claims(DRAWN_IN.yes()),
                Utterance.by(BEIJING).as("2").saidAt("2025-04-02").denies(DRAWN_IN.yes()),
                Utterance.by(KYIV).as("3").saidAt("2025-04-03").claims(DRAWN_IN.yes())))
        .singleElement()
        .satisfies(d -> assertThat(shown(d)).containsExactly("1 / 2 HIGH"));
  }

  @Test
  void shows_a_pair_for_each_side_that_takes_part_the_strongest_first() {
    assertThat(
            disputes(
                "contradiction",
                Utterance.by(KYIV).as("kyiv").claims(DRAWN_IN.yes(), PROBABLE),
                Utterance.by(WASHINGTON).as("washington").claims(DRAWN_IN.yes()),
                Utterance.by(BEIJING).as("beijing").claims(DRAWN_IN.no())))
        .singleElement()
        .satisfies(
            d ->
                assertThat(shown(d))
                    .containsExactly("beijing / washington HIGH", "beijing / kyiv MEDIUM"));
  }

  @Test
  void keeps_apart_what_is_about_different_facts() {
    assertThat(
            disputes(
                "numeric-contradiction",
                Claim.of(KYIV, dead("12 people").in(in("Odesa"))),
                Claim.of(BEIJING, dead("20 people").in(in("Odesa"))),
                Claim.of(KYIV, dead("12 people").in(in("Lviv"))),
                Claim.of(BEIJING, dead("20 people").in(in("Lviv")))))
        .hasSize(2);
  }

  @Test
  void takes_the_first_question_where_a_declared_relation_joins_several() {
    assertThat(
            disputes(
                "contradiction",
                new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
                Claim.of(KYIV, NEUTRAL.yes()),
                Claim.of(BEIJING, DRAWN_IN.yes())))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.question()).isEqualTo(DRAWN_IN);
              assertThat(d.positions()).hasSize(2);
            });
  }

  @Test
  void are_between_two_questions_each_whatever_their_names() {
    Question first = Question.of("a", "so");
    Question last = Question.of("z", "so");

    for (Question question : List.of(first, last)) {
      assertThat(
              disputes(
                  "contradiction",
                  new Relation.Excludes(question.yes(), DRAWN_IN.yes()),
                  new Relation.Excludes(question.yes(), PARTY.yes()),
                  Claim.of(BEIJING, question.yes()),
                  Claim.of(KYIV, DRAWN_IN.yes()),
                  Claim.of(KYIV, PARTY.yes())))
          .hasSize(2);
    }
  }

  @Test
  void lists_disputes_by_question() {
    assertThat(
            disputes(
                "contradiction",
                Claim.of(KYIV, PARTY.yes()),
                Claim.of(BEIJING, PARTY.no()),
                Claim.of(KYIV, DRAWN_IN.yes()),
                Claim.of(BEIJING, DRAWN_IN.no())))
        .extracting(Dispute::question)
        .containsExactly(DRAWN_IN, PARTY);
  }

  @Test
  void knows_no_disputes_of_an_unknown_kind() {
    assertThat(disputes("typo", Claim.of(KYIV, PARTY.yes()), Claim.of(BEIJING, PARTY.no())))
        .isEmpty();
  }
}
