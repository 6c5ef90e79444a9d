package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlinkedQuestionTest {
  private static final Actor STATE =
      Actor.builder().id("ga").name("State of Georgia").addAlias("Georgia").build();
  private static final Actor COUNTRY =
      Actor.builder().id("ge").name("Government of Georgia").addAlias("Georgia").build();

  private final UnlinkedQuestion rule = new UnlinkedQuestion();

  private static Claim claim(String subject, String property) {
    return Claim.of(KYIV, proposition(subject, property));
  }

  private static Proposition proposition(String subject, String property) {
    return Question.of(subject, property).yes();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "chinese nationals, captured",
    "Chinese national, captured",
    "Chinese-nationals, captured",
    "'\"Chinese nationals\"', captured.",
    "Chinese nationals, Captured"
  })
  void reports_names_that_differ_by_case_punctuation_or_number(String subject, String property) {
    assertThat(rule)
        .on(claim("Chinese nationals", "captured"), claim(subject, property))
        .reports(
            Stream.of("Chinese nationals / captured", subject + " / " + property)
                .sorted()
                .collect(
                    Collectors.joining(
                        "' and '",
                        "[INFO] Questions with almost the same name may be one: '",
                        "'.")));
  }

  @Test
  void reports_one_group_once_with_all_statements_about_it() {
    assertThat(rule)
        .on(
            claim("U.S. troops", "there"),
            claim("US troops", "there"),
            Denial.of(BEIJING, proposition("us troop", "there")))
        .reports(
            "[INFO] Questions with almost the same name may be one: 'U.S. troops / there',"
                + " 'US troops / there' and 'us troop / there'.")
        .about(Question.of("U.S. troops", "there"))
        .because("Answers are compared only if they answer the same question. [not-compared]")
        .withRemedy("Give the same thing the same name, or link the names.");
  }

  @Test
  void reports_a_name_that_two_actors_share() {
    assertThat(rule)
        .on(STATE, COUNTRY, claim("Georgia", "at war"), claim("State of Georgia", "at war"))
        .reports(
            "[INFO] Questions with almost the same name may be one: 'Georgia / at war' and 'State"
                + " of Georgia / at war'.");
  }

  @Test
  void accepts_two_actors_whose_shared_name_nobody_uses() {
    assertThat(rule)
        .on(STATE, COUNTRY, claim("Government of Georgia", "at war"), claim("ga", "at war"))
        .accepts();
    assertThat(rule).on(STATE, COUNTRY, claim("Georgia", "at war")).accepts();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "Chinese soldiers, captured",
    "Chinese nationals, released",
    "the Chinese nationals, captured"
  })
  void accepts_other_words(String subject, String property) {
    assertThat(rule).on(claim("Chinese nationals", "captured"), claim(subject, property)).accepts();
  }

  @Test
  void accepts_numbers_that_differ_by_a_point() {
    assertThat(rule).on(claim("version 1.5", "safe"), claim("version 15", "safe")).accepts();
    assertThat(rule).on(claim("C++", "safe"), claim("C", "safe")).accepts();
  }

  @Test
  void accepts_questions_that_a_declared_relation_joins() {
    Proposition one = proposition("us troop", "there");
    Proposition other = proposition("US troops", "there");

    assertThat(rule)
        .on(Claim.of(KYIV, one), Claim.of(KYIV, other), new Relation.Entails(one, other))
        .accepts();
  }

  @Test
  void accepts_what_was_retracted() {
    Claim misnamed = claim("us troop", "there");

    assertThat(rule)
        .on(claim("US troops", "there"), misnamed, Retraction.of(KYIV, misnamed))
        .reports(
            "[INFO] Questions with almost the same name may be one: 'US troops / there' and 'us"
                + " troop / there'.");
  }
}
