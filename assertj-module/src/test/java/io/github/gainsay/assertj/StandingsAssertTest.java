package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.Failures.assertFails;
import static io.github.gainsay.assertj.Failures.assertRefused;
import static io.github.gainsay.assertj.GainsayAssertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import org.junit.jupiter.api.Test;

class StandingsAssertTest {
  private final Standings standings = Standings.of(Samples.DOSSIER);

  @Test
  void accepts_what_is_so() {
    Standings denied =
        Standings.of(
            Dossier.of(
                Samples.OWNER,
                Samples.CREW,
                Samples.S1,
                Utterance.by(Samples.OWNER).denies(Samples.OVER_150)));

    assertThat(standings)
        .hasStatus(Samples.OVER_150, Status.CONTESTED)
        .hasStatus(Samples.LOCKED.yes(), Status.UNCHALLENGED);
    assertThat(denied).hasStatus(new Literal(Samples.OVER_150, false), Status.CONTESTED);
  }

  @Test
  void shows_where_it_stands_and_why() {
    assertFails(
        () -> assertThat(standings).hasStatus(Samples.OVER_150, Status.UNCHALLENGED),
        """
        Expected ferry / injured = more than 150 people to be UNCHALLENGED, but found:
          ferry / injured = more than 150 people: CONTESTED
               said in 's1'
               'ferry / injured: fewer than 20 people', said by Blue Line, is against it. [attacked]
               Whether it can be accepted depends on whose side one takes. [in-some]
        """);
  }

  @Test
  void shows_that_nobody_says_it() {
    Relation declared = new Relation.Excludes(Samples.LOCKED.no(), Samples.OVER_150);
    Standings known = Standings.of(Dossier.of(Samples.CREW, Samples.S1, declared));

    assertFails(
        () -> assertThat(known).hasStatus(Samples.LOCKED.no(), Status.CONTESTED),
        """
        Expected exits / locked = no to be CONTESTED, but found:
          exits / locked = no: UNASSERTED
               said by nobody
               Nobody says it; it is known from what is said or declared about it. [unasserted]
        """);
  }

  @Test
  void refuses_what_the_dossier_does_not_mention() {
    assertRefused(
        () ->
            assertThat(standings)
                .hasStatus(Samples.INJURED.isQuantity("more than 150 dogs"), Status.CONTESTED),
        "content must be one of the contents of the dossier, but was 'ferry / injured = more than"
            + " 150 dogs'; nearest: 'ferry / injured = more than 150 people', 'ferry / injured ="
            + " more than 155 people', 'ferry / injured = fewer than 20 people'; known: 'exits /"
            + " locked = yes', 'ferry / injured = fewer than 20 people', 'ferry / injured = more"
            + " than 150 people', 'ferry / injured = more than 155 people'");
  }
}
