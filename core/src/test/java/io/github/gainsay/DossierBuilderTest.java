package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.Citation.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierBuilderTest {
  private static final Citation IN_ARTICLE = Citation.of(Samples.ARTICLE);
  private static final Citation IN_CAPTION =
      Citation.of(Samples.CAPTION, Wording.VERBATIM, "more than 150");
  private static final Citation IN_POST = Citation.of(Samples.POST);
  private static final Utterance ZELENSKY = Utterance.by(Samples.ZELENSKY);

  private static Claim citing(Citation... citations) {
    Utterance utterance = ZELENSKY;
    for (Citation citation : citations) {
      utterance = utterance.in(citation);
    }
    return utterance.claims(Samples.MORE_THAN_150);
  }

  private static List<Citation> united(Claim... claims) {
    Dossier dossier = Samples.dossier(claims);
    assertThat(dossier.statements()).hasSize(1);
    return dossier.statements().get(0).citations();
  }

  @Test
  void keeps_an_entry_and_returns_it() {
    DossierBuilder notes = Dossier.builder();

    Actor china = notes.keep(Samples.CHINA);
    Dossier dossier = notes.build();

    assertThat(china).isSameAs(Samples.CHINA);
    assertThat(dossier.actors()).containsExactly(Samples.CHINA);
  }

  @Test
  void takes_single_entries_lists_and_whole_dossiers() {
    Dossier other = Dossier.of(Samples.RUSSIA);

    Dossier dossier =
        Dossier.builder()
            .add(Samples.CHINA)
            .addAll(List.of(Samples.UKRAINE, Samples.KELLOGG))
            .add(other)
            .build();

    assertThat(dossier.actors())
        .containsExactly(Samples.CHINA, Samples.UKRAINE, Samples.KELLOGG, Samples.RUSSIA);
  }

  @Test
  void collapses_equal_entries() {
    Relation relation = new Relation.Entails(Samples.MORE_THAN_155, Samples.MORE_THAN_150);
    Claim over150 = ZELENSKY.claims(Samples.FIGHTERS.isQuantity("over 150 people"));
    Claim moreThan150 = ZELENSKY.claims(Samples.MORE_THAN_150);

    Dossier dossier =
        Dossier.of(
            Samples.ZELENSKY,
            Samples.ZELENSKY,
            relation,
            new Relation.Entails(Samples.MORE_THAN_155, Samples.MORE_THAN_150),
            over150,
            moreThan150);

    assertThat(dossier.entries()).containsExactly(Samples.ZELENSKY, relation, moreThan150);
  }

  @Test
  void unites_the_citations_of_one_statement() {
    assertThat(united(citing(IN_ARTICLE), citing(IN_POST)))
        .containsExactlyInAnyOrder(IN_ARTICLE, IN_POST);
    assertThat(united(citing(IN_ARTICLE), citing(), citing(IN_ARTICLE)))
        .containsExactly(IN_ARTICLE);
  }

  @Test
  void unites_citations_in_an_order_of_their_own() {
    List<Citation> expected = united(citing(IN_ARTICLE), citing(IN_CAPTION), citing(IN_POST));

    assertThat(expected).containsExactlyInAnyOrder(IN_ARTICLE, IN_CAPTION, IN_POST);
    assertThat(united(citing(IN_POST), citing(IN_CAPTION), citing(IN_ARTICLE))).isEqualTo(expected);
    assertThat(united(citing(IN_POST, IN_ARTICLE), citing(IN_CAPTION, IN_POST)))
        .isEqualTo(expected);
  }

  @Test
  void leaves_the_citations_of_a_statement_given_once_as_they_are() {
    assertThat(united(citing(IN_POST, IN_ARTICLE))).containsExactly(IN_POST, IN_ARTICLE);
  }

  @Test
  void finds_the_statement_by_its_id_whatever_its_citations() {
    Claim first = citing(IN_ARTICLE);
    Denial denial = Denial.of(Samples.CHINA, first);

    Dossier dossier = Samples.dossier(first, denial, citing(IN_POST));

    assertThat(dossier.targetsOf(denial)).containsExactly(dossier.get(first.id()));
    assertThat(dossier.get(first.id()).citations()).containsExactlyInAnyOrder(IN_ARTICLE, IN_POST);
  }

  @Test
  void lets_the_caller_resolve_clashes() {
    Actor renamed = Actor.of("china", "People's Republic of China");

    Dossier first =
        Dossier.builder().onClash((given, later) -> given).add(Samples.CHINA, renamed).build();
    Dossier last =
        Dossier.builder().onClash((given, later) -> later).add(Samples.CHINA, renamed).build();

    assertThat(first.actors()).containsExactly(Samples.CHINA);
    assertThat(last.actors()).containsExactly(renamed);
  }

  @Test
  void unites_citations_before_the_caller_resolves_a_clash() {
    Claim later = citing(IN_CAPTION).toBuilder().certainty(Certainty.POSSIBLE).build();
    DossierBuilder clash =
        Samples.dossier().toBuilder().add(citing(IN_ARTICLE), citing(IN_POST), later);

    Dossier dossier = clash.onClash((given, other) -> given).build();

    assertThat(dossier.statements()).hasSize(1);
    assertThat(dossier.statements().get(0).citations())
        .containsExactlyInAnyOrder(IN_ARTICLE, IN_POST);
  }

  @Test
  void takes_the_entries_of_a_stream() {
    Stream<Actor> actors = Stream.of(Samples.CHINA, Samples.UKRAINE);

    assertThat(Dossier.builder().addAll(actors).build().actors())
        .containsExactly(Samples.CHINA, Samples.UKRAINE);
  }

  @Test
  void asks_the_caller_once_for_every_further_clash() {
    Actor one = Actor.of("a", "One");
    Actor two = Actor.of("a", "Two");
    Actor three = Actor.of("a", "Three");

    Dossier dossier =
        Dossier.builder()
            .onClash(
                (given, later) ->
                    Actor.of("a", ((Actor) given).name() + ", " + ((Actor) later).name()))
            .add(one, two, one, three)
            .build();

    assertThat(dossier.actors()).containsExactly(Actor.of("a", "One, Two, One, Three"));
  }

  @Test
  void does_not_ask_about_what_can_be_united() {
    Dossier dossier =
        Samples.notes()
            .onClash(
                (given, later) -> {
                  throw new AssertionError(later);
                })
            .add(citing(IN_ARTICLE), citing(IN_POST), citing(IN_POST))
            .build();

    assertThat(dossier.statements()).hasSize(1);
  }

  @Test
  void refuses_a_resolution_with_another_id() {
    Actor renamed = Actor.of("china", "PRC");
    DossierBuilder builder =
        Dossier.builder().onClash((given, later) -> Samples.RUSSIA).add(Samples.CHINA, renamed);

    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage(
            "onClash must return an entry with the same id as <%s>, but returned <%s>",
            renamed, Samples.RUSSIA);
  }

  @Test
  void can_be_built_only_without_problems() {
    DossierBuilder builder = Dossier.builder().add(Samples.ZELENSKYS_CLAIM);

    assertThat(builder.problems())
        .containsExactly(
            new Problem(
                "statements[0].speaker", "actor 'zelensky' must be in the dossier, but is not"));
    assertThatExceptionOfType(InvalidDossierException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "1 problem:\n  statements[0].speaker: actor 'zelensky' must be in the dossier, but is"
                + " not")
        .satisfies(e -> assertThat(e.problems()).isEqualTo(builder.problems()));
    assertThat(builder.add(Samples.ZELENSKY).problems()).isEmpty();
    assertThat(builder.build().statements()).containsExactly(Samples.ZELENSKYS_CLAIM);
  }
}
