package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.Term;
import org.junit.jupiter.api.Test;

/** Where the claims of the article stand: a denial defeats nothing, and a doubt attacks nothing. */
class ArticleStandingsTest {
  private static final Standings STANDINGS = Standings.of(ChineseFighters.dossier());
  private static final Proposition OVER_150 =
      Question.of("Chinese nationals", "fighting in Russian ranks")
          .isQuantity("more than 150 people");
  private static final Question DRAWN_IN = Question.of("China", "drawn into the conflict");

  private static Status status(Proposition proposition, boolean affirmed) {
    return STANDINGS.of(new Literal(proposition, affirmed)).orElseThrow().status();
  }

  @Test
  void the_claim_of_kyiv_and_the_denial_of_beijing_are_contested() {
    assertThat(status(OVER_150, true)).isEqualTo(Status.CONTESTED);
    assertThat(status(OVER_150, false)).isEqualTo(Status.CONTESTED);
  }

  @Test
  void the_claim_of_kyiv_and_the_denial_of_the_kremlin_are_contested() {
    assertThat(status(DRAWN_IN.yes(), true)).isEqualTo(Status.CONTESTED);
    assertThat(status(DRAWN_IN.no(), true)).isEqualTo(Status.CONTESTED);
  }

  @Test
  void nothing_is_defeated() {
    assertThat(STANDINGS.all())
        .extracting(Standing::status)
        .doesNotContain(Status.DEFEATED, Status.DEFENDED, Status.UNDETERMINED);
  }

  @Test
  void the_doubt_of_the_envoy_questions_and_attacks_nothing() {
    Standing questioned =
        STANDINGS.all().stream()
            .filter(s -> s.status() == Status.QUESTIONED)
            .reduce(
                (a, b) -> {
                  throw new AssertionError("more than one is questioned: " + a + ", " + b);
                })
            .orElseThrow();

    assertThat(questioned.content().proposition().value())
        .isEqualTo(Term.of("more than mercenaries or volunteers"));
    assertThat(questioned.reasons())
        .extracting(Reason::toString)
        .contains("Doubted by Keith Kellogg. [doubted]");
    assertThat(STANDINGS.graph().arguments()).doesNotContain(questioned.content().toString());
  }

  @Test
  void three_contents_of_kyiv_stand_against_three_of_beijing_and_moscow() {
    assertThat(STANDINGS.inconsistency().conflicts()).isEqualTo(4);
    assertThat(STANDINGS.inconsistency().contested()).isEqualTo(6);
  }
}
