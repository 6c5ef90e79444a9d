package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionTest {
  private static final Proposition MORE_THAN_150 = Samples.MORE_THAN_150;

  @Test
  void is_an_answer_of_unknown_scope_unless_limited() {
    assertThat(MORE_THAN_150.question()).isEqualTo(Samples.FIGHTERS);
    assertThat(MORE_THAN_150.scope()).isEqualTo(Scope.unknown());
    assertThat(MORE_THAN_150.text()).isEmpty();
    assertThat(MORE_THAN_150).isEqualTo(Proposition.of(Samples.FIGHTERS, MORE_THAN_150.value()));
  }

  @Test
  void can_be_limited() {
    Proposition inApril = MORE_THAN_150.in(Scope.asOf("2025-04-08"));

    assertThat(inApril.scope()).isEqualTo(Scope.asOf("2025-04-08"));
    assertThat(inApril).isNotEqualTo(MORE_THAN_150);
    assertThat(inApril.in(Scope.unknown())).isEqualTo(MORE_THAN_150);
  }

  @Test
  void is_read_as_question_value_and_scope() {
    assertThat(MORE_THAN_150)
        .hasToString("Chinese nationals / fighting in Russian ranks = more than 150 people");
    assertThat(MORE_THAN_150.in(Scope.asOf("2025-04-08")))
        .hasToString(
            "Chinese nationals / fighting in Russian ranks = more than 150 people (as of"
                + " 2025-04-08)");
  }

  @Test
  void takes_no_notice_of_its_wording() {
    Proposition worded = MORE_THAN_150.toBuilder().text("There are over 150 of them").build();

    assertThat(worded.text()).contains("There are over 150 of them");
    assertThat(worded).isEqualTo(MORE_THAN_150).hasSameHashCodeAs(MORE_THAN_150);
    assertThat(worded.canonical()).isEqualTo(MORE_THAN_150.canonical());
    assertThat(worded.toBuilder().build().text()).isEqualTo(worded.text());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "over 150 people, more than 150 people",
    "150.0 people, 150 people",
    "two persons, 2 people"
  })
  void of_an_equal_value_is_equal_and_has_the_same_canonical_text(String one, String other) {
    Proposition a = Samples.FIGHTERS.isQuantity(one);
    Proposition b = Samples.FIGHTERS.isQuantity(other);

    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
    assertThat(a.canonical()).isEqualTo(b.canonical());
  }

  @Test
  void of_other_content_has_another_canonical_text() {
    Proposition term = Samples.NATURE.is(Term.of("mercenary"));

    assertThat(term.canonical())
        .isNotEqualTo(Samples.NATURE.is(Text.of("mercenary")).canonical())
        .isNotEqualTo(Samples.CAPTURED.is(Term.of("mercenary")).canonical())
        .isNotEqualTo(term.in(Scope.asOf("2025")).canonical());
    assertThat(Question.of("a", "b / c").yes().canonical())
        .isNotEqualTo(Question.of("a / b", "c").yes().canonical());
  }

  @Test
  void has_a_canonical_text_that_gives_the_length_of_each_part() {
    assertThat(MORE_THAN_150.canonical())
        .isEqualTo(
            "17:Chinese nationals25:fighting in Russian ranks29:quantity more than 150 people0:");
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Proposition.builder().build())
        .withMessage(
            "Cannot build Proposition, some of required attributes are not set [question, value]");
  }

  @Test
  void refuses_a_blank_wording() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MORE_THAN_150.toBuilder().text(" ").build())
        .withMessage("text must be non-blank without outer white space, but was ' '");
  }
}
