package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DossierMergeTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor OWNER = Actor.of("owner", "the owner");
  private static final Source HERALD = Source.of("herald", Source.Kind.ARTICLE);
  private static final Source TIMES = Source.of("times", Source.Kind.ARTICLE);
  private static final Proposition LOCKED = Question.of("exits", "locked").yes();

  private static Claim reportedIn(Source source) {
    return Utterance.by(MAYOR).in(source).claims(LOCKED);
  }

  @Test
  void holds_all_entries_in_their_order() {
    Denial denial = Denial.of(OWNER, LOCKED);
    Dossier first = Dossier.of(MAYOR, Claim.of(MAYOR, LOCKED));
    Dossier second = Dossier.of(MAYOR, OWNER, denial);

    Dossier merged = Dossier.merge(first, second);

    assertThat(merged)
        .isEqualTo(Dossier.of(MAYOR, OWNER, Claim.of(MAYOR, LOCKED), denial))
        .isEqualTo(Dossier.merge(List.of(first, second)));
    assertThat(Dossier.merge().entries()).isEmpty();
  }

  @Test
  void unites_the_citations_of_one_statement() {
    Dossier merged =
        Dossier.merge(
            Dossier.of(MAYOR, TIMES, reportedIn(TIMES)),
            Dossier.of(MAYOR, HERALD, reportedIn(HERALD)),
            Dossier.of(MAYOR, TIMES, reportedIn(TIMES)));

    assertThat(merged.statements()).hasSize(1);
    assertThat(merged.statements().get(0).citations())
        .containsExactlyInAnyOrder(Citation.of(HERALD), Citation.of(TIMES));
  }

  @Test
  void names_every_clash_and_the_dossiers_it_comes_from() {
    Claim named = Utterance.by(MAYOR).as("s1").claims(LOCKED);
    Denial sameName = Utterance.by(MAYOR).as("s1").denies(LOCKED);

    assertThatThrownBy(
            () ->
                Dossier.merge(
                    Dossier.of(OWNER, MAYOR, named),
                    Dossier.of(OWNER),
                    Dossier.of(MAYOR, Actor.of("owner", "Blue Line"), sameName)))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessage(
            """
            2 problems:
              dossiers[2].actors[1].id: actor 'owner' must be one thing, but is given differently \
            at dossiers[0].actors[0]
              dossiers[2].statements[0].id: statement 's1' must be one thing, but is given \
            differently at dossiers[0].statements[0]""");
  }

  @Test
  void names_a_circle_that_only_the_merger_closes() {
    Utterance speech = Utterance.by(MAYOR).key("speech");
    Utterance answer = Utterance.by(OWNER).key("answer");
    Dossier first =
        Dossier.of(
            MAYOR,
            OWNER,
            speech.claims(LOCKED),
            answer.as("no").denies(new Target.Uttered("speech")));
    Dossier second =
        Dossier.of(
            MAYOR,
            OWNER,
            answer.claims(LOCKED),
            speech.as("yes").denies(new Target.Uttered("answer")));

    assertThatThrownBy(() -> Dossier.merge(first, second))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessage(
            """
            2 problems:
              dossiers[0].statements[1].target: statement 'no' must not be a reply to itself, but is
              dossiers[1].statements[1].target: statement 'yes' must not be a reply to itself, but is""");
  }
}
