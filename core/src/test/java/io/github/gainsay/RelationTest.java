package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gainsay.Relation.Direction;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelationTest {
  private static final Proposition DEAD = Question.of("Kyiv attack", "dead").isQuantity("5 people");
  private static final Proposition INJURED =
      Question.of("Kyiv attack", "injured").isQuantity("20 people");
  private static final Proposition CASUALTIES =
      Question.of("Kyiv attack", "casualties").isQuantity("25 people");
  private static final Operand HUNDRED_PERCENT =
      new Operand.Constant(Quantity.parse("100 percent"));

  /** Makes a relation of two propositions. */
  private interface Pair {
    Relation of(Proposition a, Proposition b);
  }

  static Stream<Arguments> pairs() {
    Pair excludes = Relation.Excludes::new;
    Pair entails = Relation.Entails::new;
    Pair equivalent = Relation.Equivalent::new;
    Pair supports = (a, b) -> new Relation.Supports(a, b, Direction.AGAINST);
    Pair subsetOf = Relation.SubsetOf::new;
    Pair precedes = Relation.Precedes::new;
    return Stream.of(
        arguments("excludes", excludes),
        arguments("entails", entails),
        arguments("equivalent", equivalent),
        arguments("supports", supports),
        arguments("subset of", subsetOf),
        arguments("precedes", precedes));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void joins_two_propositions_in_their_order(String kind, Pair pair) {
    Relation relation = pair.of(DEAD, CASUALTIES);

    assertThat(relation.propositions()).as(kind).containsExactly(DEAD, CASUALTIES);
    assertThat(relation).isEqualTo(pair.of(DEAD, CASUALTIES));
    assertThat(relation).isNotEqualTo(pair.of(CASUALTIES, DEAD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void refuses_to_join_a_proposition_with_itself(String kind, Pair pair) {
    assertThatIllegalArgumentException()
        .as(kind)
        .isThrownBy(() -> pair.of(DEAD, DEAD))
        .withMessage(
            "relation must join two different propositions, but both are"
                + " <Kyiv attack / dead = 5 people>");
  }

  @Test
  void supports_differs_by_direction() {
    assertThat(new Relation.Supports(DEAD, INJURED, Direction.FOR))
        .isNotEqualTo(new Relation.Supports(DEAD, INJURED, Direction.AGAINST));
  }

  @Test
  void a_total_holds_the_whole_and_its_parts_but_no_constants() {
    Relation total =
        new Relation.Total(CASUALTIES, List.of(DEAD, HUNDRED_PERCENT), List.of(INJURED), true);

    assertThat(total.propositions()).containsExactly(CASUALTIES, DEAD, INJURED);
  }

  @Test
  void a_product_holds_the_result_and_its_factors_but_no_constants() {
    Relation product = new Relation.Product(CASUALTIES, List.of(DEAD, HUNDRED_PERCENT));

    assertThat(product.propositions()).containsExactly(CASUALTIES, DEAD);
  }

  @Test
  void totals_and_products_keep_copies_of_their_operands() {
    List<Operand> operands = new ArrayList<>(List.of(DEAD));
    Relation.Total total = new Relation.Total(CASUALTIES, operands, operands, false);
    Relation.Product product = new Relation.Product(CASUALTIES, operands);

    operands.clear();

    assertThat(total.plus()).containsExactly(DEAD);
    assertThat(total.minus()).containsExactly(DEAD);
    assertThat(product.factors()).containsExactly(DEAD);
  }

  @Test
  void refuses_totals_and_products_of_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation.Total(CASUALTIES, List.of(), List.of(DEAD), true))
        .withMessage("plus must not be empty, but was <[]>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation.Product(CASUALTIES, List.of()))
        .withMessage("factors must not be empty, but was <[]>");
  }

  @Test
  void within_joins_two_names_and_no_propositions() {
    Relation.Within within = new Relation.Within("Bucha", "Kyiv region");

    assertThat(within.propositions()).isEmpty();
    assertThat(within).isEqualTo(new Relation.Within("Bucha", "Kyiv region"));
    assertThat(within).isNotEqualTo(new Relation.Within("Kyiv region", "Bucha"));
  }

  @Test
  void refuses_names_that_are_blank_untrimmed_or_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation.Within(" Bucha", "Kyiv region"))
        .withMessage("part must be non-blank without outer white space, but was ' Bucha'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation.Within("Bucha", ""))
        .withMessage("whole must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Relation.Within("Bucha", "Bucha"))
        .withMessage("whole must be another name than the part, but both are 'Bucha'");
  }

  @Test
  void a_constant_is_read_as_its_quantity() {
    assertThat(HUNDRED_PERCENT).hasToString("100 percent");
    assertThat(HUNDRED_PERCENT).isEqualTo(new Operand.Constant(Quantity.parse("100 per cent")));
  }
}
