package io.github.gainsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Linking;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standings as values, and whose dossier it is that they speak of. */
class StandingsDossierTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor LINE =
      Actor.builder().id("line").name("Blue Line").addAlias("the ferry company").build();
  private static final Claim CLAIM =
      Claim.of(MAYOR, Question.of("the ferry company", "insolvent").yes());
  private static final Denial DENIAL = Denial.of(LINE, Question.of("Blue Line", "insolvent").yes());
  private static final Dossier DOSSIER = Dossier.of(MAYOR, LINE, CLAIM, DENIAL);

  @Test
  void have_the_dossier_as_it_was_given() {
    assertThat(Standings.of(DOSSIER).dossier()).isSameAs(DOSSIER);
  }

  @Test
  void name_the_statements_of_that_dossier() {
    Standing standing = Standings.of(DOSSIER).of(CLAIM.asserts()).orElseThrow();

    assertThat(standing.held()).extracting(Commitment::statement).containsExactly(CLAIM);
    assertThat(standing).hasToString("Blue Line / insolvent = yes: CONTESTED");
  }

  @Test
  void are_equal_if_they_say_the_same_of_the_same_dossier() {
    Standings standings = Standings.of(DOSSIER);
    ConsistencyChecker apart = ConsistencyChecker.of(List.of()).withLinking(Linking.none());

    assertThat(Standings.of(Dossier.of(MAYOR, LINE, CLAIM, DENIAL)))
        .isEqualTo(standings)
        .hasSameHashCodeAs(standings);
    assertThat(Standings.of(Dossier.of(MAYOR, LINE, CLAIM))).isNotEqualTo(standings);
    assertThat(Standings.of(DOSSIER, apart)).isNotEqualTo(standings);
    assertThat(standings).isNotEqualTo(DOSSIER);
  }

  @Test
  void are_written_one_in_a_line() {
    assertThat(Standings.of(DOSSIER))
        .hasToString(
            """
            Blue Line / insolvent = no: CONTESTED
            Blue Line / insolvent = yes: CONTESTED""");
  }
}
