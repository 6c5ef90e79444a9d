package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RetractionTest {
  @Test
  void is_of_a_statement_and_replaces_it_by_nothing() {
    Retraction retraction = Retraction.of(Samples.ZELENSKY, Samples.ZELENSKYS_CLAIM);

    assertThat(retraction.speaker()).isEqualTo(Samples.ZELENSKY.id());
    assertThat(retraction.target()).isEqualTo(new Target.Stated(Statement.id("s1")));
    assertThat(retraction.replacement()).isEmpty();
  }

  @Test
  void with_a_replacement_is_a_correction() {
    Retraction correction =
        Utterance.by(Samples.ZELENSKY).corrects(Samples.ZELENSKYS_CLAIM, Samples.MORE_THAN_155);

    assertThat(correction.replacement()).contains(Samples.MORE_THAN_155);
    assertThat(correction.toBuilder().build()).isEqualTo(correction);
  }

  @Test
  void may_be_of_a_whole_utterance() {
    Retraction retraction = Utterance.by(Samples.ZELENSKY).retracts(new Target.Uttered("tuesday"));

    assertThat(retraction.target()).isEqualTo(new Target.Uttered("tuesday"));
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Retraction.builder().build())
        .withMessage(
            "Cannot build Retraction, some of required attributes are not set [speaker, target]");
  }

  @Test
  void refuses_content_and_relations_as_its_target() {
    Utterance zelensky = Utterance.by(Samples.ZELENSKY);
    Relation relation = new Relation.Entails(Samples.MORE_THAN_155, Samples.MORE_THAN_150);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> zelensky.retracts(Samples.CHINA_SENT_THEM))
        .withMessage(
            "target of a retraction must be a statement or an utterance, but was"
                + " <China / sent fighters = yes>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zelensky.retracts(relation))
        .withMessage(
            "target of a retraction must be a statement or an utterance, but was <"
                + relation
                + ">");
  }
}
