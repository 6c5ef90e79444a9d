package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final Question FIGHTERS = Samples.FIGHTERS;

  @Test
  void is_a_subject_and_a_property_in_plain_words() {
    assertThat(FIGHTERS.subject()).isEqualTo("Chinese nationals");
    assertThat(FIGHTERS.property()).isEqualTo(Property.id("fighting in Russian ranks"));
    assertThat(FIGHTERS).hasToString("Chinese nationals / fighting in Russian ranks");
  }

  @Test
  void makes_its_answers() {
    Question arrival = Question.of("First fighters", "arrived");
    Question sent = Question.of("China", "sent fighters");

    assertThat(FIGHTERS.isQuantity("over 150 people").value())
        .isEqualTo(Quantity.parse("more than 150 people"));
    assertThat(arrival.isWhen("2025-02").value()).isEqualTo(When.parse("2025-02"));
    assertThat(sent.yes().value()).isEqualTo(YesNo.YES);
    assertThat(sent.no().value()).isEqualTo(YesNo.NO);
    assertThat(Samples.NATURE.is(Term.of("mercenary")).value()).isEqualTo(Term.of("mercenary"));
    assertThat(sent.yes().question()).isEqualTo(sent);
  }

  @Test
  void is_ordered_by_subject_then_by_property() {
    Question first = Question.of("Britain", "sent troops");
    Question second = Question.of("China", "sent fighters");
    Question third = Question.of("China", "sent weapons");

    List<Question> sorted = Stream.of(third, first, second).sorted().toList();

    assertThat(sorted).containsExactly(first, second, third);
    assertThat(first).isEqualByComparingTo(Question.of("Britain", "sent troops"));
  }

  @Test
  void refuses_blanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Question.of("", "captured"))
        .withMessage("subject must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Question.of("Chinese nationals", "captured "))
        .withMessage("id must be non-blank without outer white space, but was 'captured '");
  }

  @Test
  void refuses_words_that_are_no_answer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGHTERS.isQuantity("many"))
        .withMessage(
            "phrase must be a quantity such as 'more than 150 people', but in 'many' word 1 is"
                + " 'many' where a number was expected");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGHTERS.isWhen("soon"))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was 'soon'");
  }
}
