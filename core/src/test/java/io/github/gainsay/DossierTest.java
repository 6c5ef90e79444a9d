package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
  private static final Property FIGHTING =
      Property.builder().id("fighting in Russian ranks").label("fighting for Russia").build();
  private static final Relation RELATION =
      new Relation.Entails(Samples.MORE_THAN_155, Samples.MORE_THAN_150);
  private static final Claim CLAIM = Samples.ZELENSKYS_CLAIM;
  private static final Denial DENIAL = Samples.CHINAS_DENIAL;
  private static final Dossier DOSSIER =
      Dossier.of(
          DENIAL,
          RELATION,
          FIGHTING,
          Samples.GEORGETOWN,
          Samples.ARTICLE,
          Samples.NEWSPAPER,
          Samples.CHINA,
          CLAIM,
          Samples.ZELENSKY);

  @Test
  void takes_entries_in_any_order_and_keeps_it_within_each_kind() {
    assertThat(DOSSIER.actors())
        .containsExactly(Samples.NEWSPAPER, Samples.CHINA, Samples.ZELENSKY);
    assertThat(DOSSIER.sources()).containsExactly(Samples.ARTICLE);
    assertThat(DOSSIER.events()).containsExactly(Samples.GEORGETOWN);
    assertThat(DOSSIER.properties()).containsExactly(FIGHTING);
    assertThat(DOSSIER.relations()).containsExactly(RELATION);
    assertThat(DOSSIER.statements()).containsExactly(DENIAL, CLAIM);
  }

  @Test
  void lists_every_entry_statements_last() {
    assertThat(DOSSIER.entries())
        .containsExactly(
            Samples.NEWSPAPER,
            Samples.CHINA,
            Samples.ZELENSKY,
            Samples.ARTICLE,
            Samples.GEORGETOWN,
            FIGHTING,
            RELATION,
            DENIAL,
            CLAIM);
  }

  @Test
  void lists_statements_of_one_kind() {
    assertThat(DOSSIER.statements(Claim.class)).containsExactly(CLAIM);
    assertThat(DOSSIER.statements(Reply.class)).containsExactly(DENIAL);
    assertThat(DOSSIER.statements(Remark.class)).isEmpty();
  }

  @Test
  void lists_propositions_in_the_order_of_first_mention() {
    Proposition replaced = Samples.FIGHTERS.isQuantity("156 people");
    Dossier dossier =
        Samples.dossier(
            new Relation.Excludes(Samples.MORE_THAN_155, Samples.TWO_CAPTURED),
            Remark.of(Samples.KELLOGG),
            Utterance.by(Samples.KELLOGG).remarks(Samples.CHINA_SENT_THEM),
            CLAIM,
            Utterance.by(Samples.ZELENSKY).corrects(CLAIM, replaced),
            Doubt.of(Samples.KELLOGG, RELATION));

    assertThat(dossier.propositions())
        .containsExactly(
            Samples.CHINA_SENT_THEM,
            Samples.MORE_THAN_150,
            replaced,
            Samples.MORE_THAN_155,
            Samples.TWO_CAPTURED);
  }

  @Test
  void looks_up_by_id() {
    assertThat(DOSSIER.get(Samples.CHINA.id())).isEqualTo(Samples.CHINA);
    assertThat(DOSSIER.get(Samples.ARTICLE.id())).isEqualTo(Samples.ARTICLE);
    assertThat(DOSSIER.get(Samples.GEORGETOWN.id())).isEqualTo(Samples.GEORGETOWN);
    assertThat(DOSSIER.get(FIGHTING.id())).isEqualTo(FIGHTING);
    assertThat(DOSSIER.get(Statement.id("s2"))).isEqualTo(DENIAL);
    assertThat(DOSSIER.find(Statement.id("s2"))).contains(DENIAL);
  }

  @Test
  void needs_ids_to_be_unique_within_one_kind_only() {
    Source china = Source.of("china", Source.Kind.OTHER);
    Dossier dossier = Dossier.of(Samples.CHINA, china);

    assertThat(dossier.get(Actor.id("china"))).isEqualTo(Samples.CHINA);
    assertThat(dossier.get(Source.id("china"))).isEqualTo(china);
  }

  static Stream<Arguments> unknown() {
    return Stream.of(
        arguments(Actor.id("nobody"), "actor 'nobody'"),
        arguments(Source.id("china"), "source 'china'"),
        arguments(Event.id("war"), "event 'war'"),
        arguments(Property.id("killed"), "property 'killed'"),
        arguments(Statement.id("s9"), "statement 's9'"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unknown")
  void says_what_it_has_not(Id<? extends Entry> id, String described) {
    assertThat(DOSSIER.find(id)).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> DOSSIER.get(id))
        .withMessage("dossier must have " + described + ", but has not");
  }

  @Test
  void knows_what_a_reply_is_about() {
    Utterance tuesday = Utterance.by(Samples.ZELENSKY).key("tuesday");
    Claim one = tuesday.claims(Samples.MORE_THAN_150);
    Claim other = tuesday.claims(Samples.TWO_CAPTURED);
    Denial ofAll = Denial.of(Samples.CHINA, new Target.Uttered("tuesday"));
    Denial ofOne = Denial.of(Samples.CHINA, one);
    Denial ofContent = Denial.of(Samples.CHINA, Samples.CHINA_SENT_THEM);
    Dossier dossier = Samples.dossier(one, other, ofAll, ofOne, ofContent);

    assertThat(dossier.targetsOf(ofAll)).containsExactly(one, other);
    assertThat(dossier.targetsOf(ofOne)).containsExactly(one);
    assertThat(dossier.targetsOf(ofContent)).isEmpty();
    assertThat(dossier.utterance("tuesday")).containsExactly(one, other);
    assertThat(dossier.utterance("friday")).isEmpty();
  }

  @Test
  void knows_who_published_a_source_or_what_it_is_a_part_of() {
    Source picture = Samples.CAPTION.part("picture", Source.Kind.CREDIT).build();
    Source bought = picture.toBuilder().id("bought").publisher(Samples.CHINA).build();
    Dossier dossier = Samples.dossier(picture, bought);

    assertThat(dossier.publisherOf(Samples.ARTICLE)).contains(Samples.NEWSPAPER.id());
    assertThat(dossier.publisherOf(picture)).contains(Samples.NEWSPAPER.id());
    assertThat(dossier.publisherOf(bought)).contains(Samples.CHINA.id());
    assertThat(dossier.publisherOf(Samples.POST)).isEmpty();
  }

  @Test
  void gives_questions_the_label_of_their_property() {
    assertThat(DOSSIER.titleOf(Samples.FIGHTERS))
        .isEqualTo("Chinese nationals / fighting for Russia");
    assertThat(DOSSIER.titleOf(Samples.CAPTURED)).isEqualTo("Chinese nationals / captured");
  }

  @Test
  void says_how_much_it_holds() {
    assertThat(DOSSIER)
        .hasToString(
            "dossier of 3 actors, 1 source, 1 event, 1 property, 1 relation, 2 statements");
    assertThat(Dossier.of(FIGHTING, Property.builder().id("captured").build()))
        .hasToString("dossier of 2 properties");
    assertThat(Dossier.of()).hasToString("dossier of nothing");
  }

  @Test
  void is_equal_if_its_entries_are() {
    Dossier same = Dossier.of(DOSSIER.entries().toArray(Entry[]::new));

    assertThat(same).isEqualTo(DOSSIER).hasSameHashCodeAs(DOSSIER);
    assertThat(DOSSIER.toBuilder().build()).isEqualTo(DOSSIER);
    assertThat(Dossier.of(Samples.CHINA)).isNotEqualTo(DOSSIER).isNotEqualTo("china");
  }

  @Test
  void cannot_be_changed() {
    List<List<?>> lists =
        List.of(
            DOSSIER.actors(),
            DOSSIER.sources(),
            DOSSIER.events(),
            DOSSIER.properties(),
            DOSSIER.relations(),
            DOSSIER.statements(),
            DOSSIER.entries(),
            DOSSIER.propositions(),
            DOSSIER.commitments());

    assertThat(lists)
        .allSatisfy(
            list ->
                assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(list::clear));
  }

  @Test
  void is_not_changed_by_what_its_builder_does_next() {
    DossierBuilder builder = Dossier.builder().add(Samples.CHINA);
    Dossier dossier = builder.build();

    builder.add(Samples.RUSSIA);

    assertThat(dossier.actors()).containsExactly(Samples.CHINA);
    assertThat(builder.build().actors()).containsExactly(Samples.CHINA, Samples.RUSSIA);
  }

  @Test
  void knows_what_lies_within_what_directly_and_through_others() {
    Dossier dossier =
        Dossier.of(
            new Relation.Within("Bucha", "Bucha district"),
            new Relation.Within("Bucha", "the front"),
            new Relation.Within("Bucha district", "Kyiv region"),
            new Relation.Within("Kyiv region", "Ukraine"),
            new Relation.Within("Kherson", "Ukraine"));

    assertThat(dossier.wholesOf("Bucha"))
        .containsExactly("Bucha district", "the front", "Kyiv region", "Ukraine");
    assertThat(dossier.wholesOf("Ukraine")).isEmpty();
    assertThat(dossier.wholesOf("Lviv")).isEmpty();
    assertThat(dossier.overlap("Bucha", "Ukraine")).isTrue();
    assertThat(dossier.overlap("Ukraine", "Bucha")).isTrue();
    assertThat(dossier.overlap("Lviv", "Lviv")).isTrue();
    assertThat(dossier.overlap("the front", "Kyiv region")).as("share Bucha").isTrue();
    assertThat(dossier.overlap("Kherson", "Kyiv region")).as("share only a whole").isFalse();
    assertThat(dossier.overlap("the front", "Kherson")).isFalse();
  }

  @Test
  void follows_long_chains_of_names() {
    DossierBuilder builder = Dossier.builder();
    for (int i = 0; i < 50_000; i++) {
      builder.add(new Relation.Within("place " + i, "place " + (i + 1)));
    }

    assertThat(builder.build().wholesOf("place 0")).hasSize(50_000);
  }

  @Test
  void what_is_about_a_question_keeps_the_relations_of_names() {
    Relation within = new Relation.Within("Bucha", "Kyiv region");

    assertThat(Dossier.of(within).about(Question.of("Bucha", "shelled")).relations())
        .containsExactly(within);
  }
}
