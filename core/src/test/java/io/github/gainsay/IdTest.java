package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  @Test
  void is_equal_within_one_kind_only() {
    assertThat(Actor.id("un")).isEqualTo(Actor.id("un")).hasSameHashCodeAs(Actor.id("un"));
    assertThat(Actor.id("un")).isNotEqualTo(Actor.id("nato")).isNotEqualTo("un");
    assertThat((Object) Actor.id("un")).isNotEqualTo(Source.id("un"));
  }

  @Test
  void is_read_as_its_text_and_described_with_its_kind() {
    assertThat(Statement.id("s 3").value()).isEqualTo("s 3");
    assertThat(Statement.id("s 3")).hasToString("s 3");
    assertThat(Statement.id("s 3").described()).isEqualTo("statement 's 3'");
    assertThat(Property.id("killed").described()).isEqualTo("property 'killed'");
  }

  @Test
  void is_ordered_by_its_text() {
    assertThat(Actor.id("china")).isLessThan(Actor.id("russia"));
    assertThat(Actor.id("china")).isEqualByComparingTo(Actor.id("china"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "a ", "\u2003a"})
  void refuses_blanks(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.id(text))
        .withMessage("id must be non-blank without outer white space, but was '" + text + "'");
  }
}
