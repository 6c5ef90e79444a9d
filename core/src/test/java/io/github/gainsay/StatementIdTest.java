package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Derived ids are kept in documents and databases: a change of those asserted here breaks them. The
 * digits are the first sixteen of the SHA-256 of the canonical content.
 */
class StatementIdTest {
  private static final Utterance ZELENSKY = Utterance.by(Samples.ZELENSKY);
  private static final Proposition MERCENARIES = Samples.NATURE.is(Term.of("mercenary"));

  private static Claim claim(String phrase) {
    return ZELENSKY.claims(Samples.FIGHTERS.isQuantity(phrase));
  }

  @Test
  void is_stable() {
    Claim claim = Claim.of(Samples.ZELENSKY, Samples.MORE_THAN_150);
    Denial denial = Denial.of(Samples.CHINA, claim);
    Doubt doubt =
        Doubt.of(Samples.KELLOGG, new Relation.Excludes(Samples.CHINA_SENT_THEM, MERCENARIES));
    Remark remark =
        Utterance.by(Samples.LIN_JIAN)
            .onBehalfOf(Samples.CHINA)
            .saidAt("2025-04-10")
            .at(Samples.GEORGETOWN)
            .key("thursday")
            .passage("words")
            .remarks();

    assertThat(claim.id()).hasToString("zelensky-claim-b7722404de7cf4d6");
    assertThat(denial.id()).hasToString("china-denial-a88c00b9689fff0c");
    assertThat(doubt.id()).hasToString("kellogg-doubt-e5c8d0acffa76d4b");
    assertThat(remark.id()).hasToString("lin-jian-remark-3d6e95f6c99ecde3");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "150 people, 150.0 people",
    "over 150 people, more than 150 people",
    "more than 150.00 people, more than 150 people",
    "more than 150 persons, MORE THAN 150 People",
    "two people, 2 people",
    "no fewer than 2 people, 2 or more people"
  })
  void is_the_same_for_equal_values_however_written(String one, String other) {
    assertThat(claim(one)).isEqualTo(claim(other));
    assertThat(claim(one).id()).isEqualTo(claim(other).id());
  }

  @Test
  void does_not_depend_on_citations_or_wording() {
    Claim bare = ZELENSKY.claims(Samples.MORE_THAN_150);

    Claim cited =
        ZELENSKY.in(Samples.ARTICLE, Wording.VERBATIM, "over 150").claims(Samples.MORE_THAN_150);
    Claim worded =
        ZELENSKY.claims(Samples.MORE_THAN_150.toBuilder().text("Over 150 of them").build());

    assertThat(cited.id()).isEqualTo(bare.id());
    assertThat(worded.id()).isEqualTo(bare.id());
  }

  @Test
  void is_another_for_every_other_content() {
    Proposition content = Samples.MORE_THAN_150;
    Target stated = new Target.Stated(Statement.id("tuesday"));
    Target uttered = new Target.Uttered("tuesday");

    List<Statement> statements =
        List.of(
            ZELENSKY.claims(content),
            ZELENSKY.claims(Samples.MORE_THAN_155),
            ZELENSKY.claims(content, Certainty.POSSIBLE),
            ZELENSKY.claims(content.in(Scope.asOf("2025-04-08"))),
            ZELENSKY.saidAt("2025-04-08").claims(content),
            ZELENSKY.at(Event.id("2025-04-08")).claims(content),
            ZELENSKY.onBehalfOf(Samples.UKRAINE).claims(content),
            ZELENSKY.key("tuesday").claims(content),
            ZELENSKY.key("tuesday").passage("figure").claims(content),
            Utterance.by(Samples.UKRAINE).claims(content),
            ZELENSKY.denies(content),
            ZELENSKY.denies(content, Aspect.QUANTITY),
            ZELENSKY.denies(stated),
            ZELENSKY.denies(uttered),
            ZELENSKY.doubts(content),
            ZELENSKY.endorses(content),
            ZELENSKY.endorses(content, Aspect.QUANTITY),
            ZELENSKY.retracts(stated),
            ZELENSKY.retracts(uttered),
            Retraction.builder()
                .speaker(Samples.ZELENSKY.id())
                .target(stated)
                .replacement(content)
                .build(),
            ZELENSKY.remarks(),
            ZELENSKY.remarks(content),
            ZELENSKY.remarks(stated));

    assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @Test
  void is_another_for_every_other_relation() {
    Proposition a = Samples.MORE_THAN_150;
    Proposition b = Samples.MORE_THAN_155;
    Operand constant = new Operand.Constant(Quantity.parse("2"));

    Stream<Relation> relations =
        Stream.of(
            new Relation.Excludes(a, b),
            new Relation.Excludes(b, a),
            new Relation.Entails(a, b),
            new Relation.Equivalent(a, b),
            new Relation.SubsetOf(a, b),
            new Relation.Precedes(a, b),
            new Relation.Supports(a, b, Direction.FOR),
            new Relation.Supports(a, b, Direction.AGAINST),
            new Relation.Total(a, List.of(b), List.of(), true),
            new Relation.Total(a, List.of(b), List.of(), false),
            new Relation.Total(a, List.of(b), List.of(b), true),
            new Relation.Total(a, List.of(b, constant), List.of(), true),
            new Relation.Product(a, List.of(b)),
            new Relation.Product(a, List.of(Samples.TWO_CAPTURED)),
            new Relation.Product(a, List.of(b, constant)));

    assertThat(relations)
        .extracting(relation -> ZELENSKY.denies(relation).id())
        .doesNotHaveDuplicates();
  }

  @Test
  void tells_relations_apart_that_read_alike() {
    Proposition other = Samples.CHINA_SENT_THEM;
    Relation one = new Relation.Entails(Question.of("a", "b / c").yes(), other);
    Relation two = new Relation.Entails(Question.of("a / b", "c").yes(), other);

    assertThat(one).hasToString(two.toString()).isNotEqualTo(two);
    assertThat(ZELENSKY.doubts(one).id()).isNotEqualTo(ZELENSKY.doubts(two).id());
    assertThat(ZELENSKY.remarks(one).id()).isNotEqualTo(ZELENSKY.remarks(two).id());
  }

  @Test
  void takes_no_notice_of_how_the_values_in_a_relation_are_written() {
    Proposition over150 = Samples.FIGHTERS.isQuantity("over 150 people");

    Relation one = new Relation.Entails(Samples.MORE_THAN_155, over150);
    Relation two = new Relation.Entails(Samples.MORE_THAN_155, Samples.MORE_THAN_150);

    assertThat(ZELENSKY.doubts(one).id()).isEqualTo(ZELENSKY.doubts(two).id());
  }

  @Test
  void set_by_hand_stands() {
    assertThat(ZELENSKY.as("s1").claims(Samples.MORE_THAN_150).id()).isEqualTo(Statement.id("s1"));
  }
}
