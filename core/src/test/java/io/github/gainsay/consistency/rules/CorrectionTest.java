package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.CAPTURED;
import static io.github.gainsay.consistency.Samples.DEAD;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.MIRROR;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static io.github.gainsay.consistency.Samples.TIMES;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.in;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Retraction;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  private final Correction rule = new Correction();
  private final Utterance tuesday = Utterance.by(KYIV).saidAt("2025-04-08");
  private final Utterance wednesday = Utterance.by(KYIV).saidAt("2025-04-09");
  private final Utterance thursday = Utterance.by(KYIV).saidAt("2025-04-10");
  private final Claim twelve = tuesday.claims(dead("12 people"));

  @Test
  void reports_a_figure_that_is_corrected() {
    assertThat(rule)
        .on(twelve, thursday.corrects(twelve, dead("15 people")))
        .reports("[INFO] Kyiv corrects '12 people' to '15 people' (the fire / dead).")
        .because("What was said before no longer stands. [taken-back]")
        .about(DEAD);
  }

  @Test
  void reports_corrections_of_corrections_in_their_order() {
    Retraction fifteen = Utterance.by(KYIV).corrects(twelve, dead("15 people"));
    Retraction seventeen = Utterance.by(KYIV).corrects(fifteen, dead("17 people"));

    assertThat(rule)
        .on(seventeen, twelve, fifteen)
        .reports(
            "[INFO] Kyiv corrects '12 people' to '15 people', then to '17 people'"
                + " (the fire / dead).");
  }

  @Test
  void reports_several_corrections_of_one_statement_in_the_order_of_time() {
    assertThat(rule)
        .on(
            twelve,
            thursday.corrects(twelve, dead("17 people")),
            wednesday.corrects(twelve, dead("15 people")))
        .reports(
            "[INFO] Kyiv corrects '12 people' to '15 people', then to '17 people'"
                + " (the fire / dead).");
  }

  @Test
  void reports_who_corrects_what_somebody_else_said() {
    assertThat(rule)
        .on(twelve, Utterance.by(ZELENSKY).corrects(twelve, dead("15 people")))
        .reports(
            "[INFO] Zelensky corrects '12 people', said by Kyiv, to '15 people' (the fire / dead).");
  }

  @Test
  void reports_a_newspaper_that_corrects_what_it_printed() {
    Claim printed = Utterance.by(BEIJING).in(MIRROR_STORY).claims(dead("12 people"));

    assertThat(rule)
        .on(printed, Utterance.by(MIRROR).corrects(printed, dead("120 people")))
        .reports(
            "[INFO] The Mirror corrects '12 people', said by Beijing, to '120 people'"
                + " (the fire / dead).");
  }

  @Test
  void reports_a_scope_and_a_denial_that_are_corrected() {
    Claim odesa = tuesday.claims(dead("12 people").in(in("Odesa")));
    Denial denial = tuesday.denies(dead("12 people"));

    assertThat(rule)
        .on(odesa, thursday.corrects(odesa, dead("12 people").in(in("Lviv"))))
        .reports(
            "[INFO] Kyiv corrects '12 people (place Odesa)' to '12 people (place Lviv)'"
                + " (the fire / dead).");
    assertThat(rule)
        .on(denial, thursday.corrects(denial, dead("12 people")))
        .reports("[INFO] Kyiv corrects 'not: 12 people' to '12 people' (the fire / dead).");
  }

  @Test
  void reports_an_answer_to_another_question_with_both_questions() {
    assertThat(rule)
        .on(twelve, thursday.corrects(twelve, CAPTURED.isQuantity("12 people")))
        .reports(
            "[INFO] Kyiv corrects 'the fire / dead: 12 people'"
                + " to 'Chinese nationals / captured: 12 people'.");
  }

  @Test
  void reports_an_utterance_that_is_corrected_as_a_whole() {
    Utterance speech = tuesday.key("speech");

    assertThat(rule)
        .on(
            speech.claims(dead("12 people")),
            speech.claims(CAPTURED.isQuantity("2 people")),
            Retraction.builder()
                .speaker(KYIV.id())
                .target(new Target.Uttered("speech"))
                .replacement(dead("15 people"))
                .build())
        .reports(
            "[INFO] Kyiv corrects 'Chinese nationals / captured: 2 people;"
                + " the fire / dead: 12 people' to 'the fire / dead: 15 people'.");
  }

  @Test
  void accepts_a_correction_to_what_agrees() {
    Claim rounded = tuesday.claims(dead("some 1,900 people"));

    assertThat(rule).on(twelve, thursday.corrects(twelve, dead("12 people"))).accepts();
    assertThat(rule).on(rounded, thursday.corrects(rounded, dead("1,917 people"))).accepts();
  }

  @Test
  void reports_but_the_steps_that_change_something() {
    Retraction fifteen = wednesday.corrects(twelve, dead("some 1,900 people"));

    assertThat(rule)
        .on(twelve, fifteen, thursday.corrects(fifteen, dead("1,917 people")))
        .reports("[INFO] Kyiv corrects '12 people' to 'about 1,900 people' (the fire / dead).");
  }

  @Test
  void accepts_a_retraction_without_a_replacement() {
    assertThat(rule).on(twelve, thursday.retracts(twelve)).accepts();
  }

  @Test
  void accepts_what_somebody_says_who_is_not_entitled_to_correct() {
    Claim printed = Utterance.by(BEIJING).in(MIRROR_STORY).claims(dead("12 people"));

    assertThat(rule)
        .on(twelve, Utterance.by(BEIJING).corrects(twelve, dead("15 people")))
        .accepts();
    assertThat(rule)
        .on(printed, Utterance.by(TIMES).corrects(printed, dead("15 people")))
        .accepts();
  }

  @Test
  void accepts_a_correction_that_is_taken_back() {
    Retraction fifteen = wednesday.corrects(twelve, dead("15 people"));

    assertThat(rule).on(twelve, fifteen, thursday.retracts(fifteen)).accepts();
  }

  @Test
  void accepts_that_a_doubt_becomes_a_claim() {
    Doubt doubt = tuesday.doubts(dead("12 people"));

    assertThat(rule).on(doubt, thursday.corrects(doubt, dead("12 people"))).accepts();
  }
}
