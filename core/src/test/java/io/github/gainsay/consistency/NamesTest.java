package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Question;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Actor FRANCE =
      Actor.builder().id("fr").name("France").addAliases("French Republic").build();
  private static final Question AT_WAR = Question.of("French Republic", "at war");

  @Test
  void call_a_question_by_its_canonical_name() {
    assertThat(new Names(Linking.standard(), List.of(FRANCE)).canonical(AT_WAR))
        .isEqualTo(Question.of("France", "at war"));
    assertThat(new Names(Linking.none(), List.of(FRANCE)).canonical(AT_WAR)).isEqualTo(AT_WAR);
  }

  @Test
  void ask_the_linking_once_for_each_question() {
    AtomicInteger asked = new AtomicInteger();
    Names names =
        new Names(
            actors ->
                question -> {
                  asked.incrementAndGet();
                  return question;
                },
            List.of());

    names.canonical(AT_WAR);
    names.canonical(AT_WAR);

    assertThat(asked).hasValue(1);
  }

  @Test
  void give_one_spelling_to_names_that_differ_by_case_punctuation_or_number() {
    Names names = new Names(Linking.standard(), List.of());

    assertThat(names.spellings(Question.of("the Fire-Brigade", "Arrested Persons")))
        .isEqualTo(names.spellings(Question.of("the fire brigades", "arrested-person")))
        .doesNotContainAnyElementsOf(names.spellings(Question.of("the fire", "arrested persons")));
  }

  @Test
  void agree_with_others_unless_what_was_asked_is_called_otherwise() {
    Names before = new Names(Linking.standard(), List.of());
    before.canonical(Question.of("Spain", "at war"));

    assertThat(before.agreeWith(new Names(Linking.standard(), List.of(FRANCE)))).isTrue();

    before.canonical(AT_WAR);

    assertThat(before.agreeWith(new Names(Linking.standard(), List.of(FRANCE)))).isFalse();
  }

  @Test
  void agree_with_others_unless_what_was_asked_is_spelled_otherwise() {
    Names before = new Names(Linking.none(), List.of());
    before.spellings(AT_WAR);

    assertThat(before.agreeWith(new Names(Linking.none(), List.of()))).isTrue();
    assertThat(before.agreeWith(new Names(Linking.none(), List.of(FRANCE)))).isFalse();
  }
}
