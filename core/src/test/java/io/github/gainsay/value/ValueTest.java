package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {
  @Test
  void of_another_kind_has_another_canonical_text() {
    Stream<Value> values =
        Stream.of(
            YesNo.YES,
            YesNo.NO,
            Term.of("yes"),
            Text.of("yes"),
            Term.of("2025"),
            Text.of("2025"),
            When.parse("2025"),
            Quantity.parse("2025"));

    Stream<String> texts = values.map(Value::canonical);

    assertThat(texts)
        .containsExactly(
            "yes",
            "no",
            "term yes",
            "text yes",
            "term 2025",
            "text 2025",
            "when 2025",
            "quantity 2,025");
  }

  @Test
  void is_read_without_its_kind() {
    assertThat(YesNo.NO.format()).isEqualTo("no");
    assertThat(Term.of("mercenary").format()).isEqualTo("mercenary");
    assertThat(Text.of("could be volunteers").format()).isEqualTo("could be volunteers");
    assertThat(When.parse("2025-04-10").format()).isEqualTo("2025-04-10");
    assertThat(Quantity.parse("over 150 people").format()).isEqualTo("more than 150 people");
  }

  @Test
  void yes_is_the_opposite_of_no() {
    assertThat(YesNo.YES.opposite()).isEqualTo(YesNo.NO);
    assertThat(YesNo.NO.opposite()).isEqualTo(YesNo.YES);
  }

  @Test
  void terms_are_equal_by_key_and_texts_by_words() {
    assertThat(Term.of("volunteer")).isEqualTo(Term.of("volunteer"));
    assertThat(Term.of("volunteer")).isNotEqualTo(Term.of("mercenary"));
    assertThat(Text.of("volunteer")).isEqualTo(Text.of("volunteer"));
    assertThat(Text.of("volunteer")).isNotEqualTo(Term.of("volunteer"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "  ", " mercenary", "mercenary\n", "\u2003mercenary"})
  void refuses_blanks(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(text))
        .withMessage("key must be non-blank without outer white space, but was '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of(text))
        .withMessage("words must be non-blank without outer white space, but was '" + text + "'");
  }
}
