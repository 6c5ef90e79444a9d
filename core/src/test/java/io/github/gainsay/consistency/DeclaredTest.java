package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEGAN;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.NEUTRAL;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.dead;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTest {
  private static final Proposition SOME = CAPTURED.isQuantity("2 people");

  static Stream<Arguments> relations() {
    return Stream.of(
        Arguments.of(
            new Relation.Excludes(DRAWN_IN.yes(), NEUTRAL.yes()),
            "'China / drawn into the conflict = yes' excludes 'China / neutral = yes'"),
        Arguments.of(
            new Relation.Entails(DRAWN_IN.yes(), PARTY.yes()),
            "'China / drawn into the conflict = yes' entails 'China / party to the conflict = yes'"),
        Arguments.of(
            new Relation.Equivalent(DRAWN_IN.yes(), PARTY.yes()),
            "'China / drawn into the conflict = yes' is the same as"
                + " 'China / party to the conflict = yes'"),
        Arguments.of(
            new Relation.Supports(SOME, DRAWN_IN.yes(), Relation.Direction.FOR),
            "'Chinese nationals / captured = 2 people' speaks for"
                + " 'China / drawn into the conflict = yes'"),
        Arguments.of(
            new Relation.Supports(SOME, NEUTRAL.yes(), Relation.Direction.AGAINST),
            "'Chinese nationals / captured = 2 people' speaks against 'China / neutral = yes'"),
        Arguments.of(
            new Relation.Within("Bucha", "Kyiv region"), "'Bucha' lies within 'Kyiv region'"),
        Arguments.of(
            new Relation.SubsetOf(SOME, OVER_150),
            "'Chinese nationals / captured = 2 people' is a part of"
                + " 'Chinese nationals / fighting in Russian ranks = more than 150 people'"),
        Arguments.of(
            new Relation.Total(
                OVER_150,
                List.of(SOME, dead("12 people")),
                List.of(new Operand.Constant(Quantity.parse("1 person"))),
                true),
            "'Chinese nationals / fighting in Russian ranks = more than 150 people' is the total of"
                + " 'Chinese nationals / captured = 2 people' and 'the fire / dead = 12 people'"
                + " less '1 person'"),
        Arguments.of(
            new Relation.Total(OVER_150, List.of(SOME), List.of(), false),
            "'Chinese nationals / fighting in Russian ranks = more than 150 people' is at least the"
                + " total of 'Chinese nationals / captured = 2 people'"),
        Arguments.of(
            new Relation.Product(SOME, List.of(dead("12 people"))),
            "'Chinese nationals / captured = 2 people' is the product of"
                + " 'the fire / dead = 12 people'"),
        Arguments.of(
            new Relation.Precedes(began("2025-04-08"), BEGAN.isWhen("2025-04-10")),
            "'the fire / began = 2025-04-08' came before 'the fire / began = 2025-04-10'"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("relations")
  void says_what_is_declared_in_words(Relation relation, String words) {
    assertThat(Declared.inWords(relation)).hasToString(words);
  }
}
