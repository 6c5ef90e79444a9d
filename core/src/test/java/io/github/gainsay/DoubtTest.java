package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DoubtTest {
  @Test
  void is_about_a_statement_or_about_content() {
    Doubt ofClaim = Doubt.of(Samples.KELLOGG, Samples.ZELENSKYS_CLAIM);
    Doubt ofContent = Doubt.of(Samples.KELLOGG, Samples.CHINA_SENT_THEM);

    assertThat(ofClaim.speaker()).isEqualTo(Samples.KELLOGG.id());
    assertThat(ofClaim.target()).isEqualTo(new Target.Stated(Statement.id("s1")));
    assertThat(ofContent.target()).isEqualTo(Samples.CHINA_SENT_THEM);
    assertThat(ofContent.toBuilder().build()).isEqualTo(ofContent);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Doubt.builder().build())
        .withMessage(
            "Cannot build Doubt, some of required attributes are not set [speaker, target]");
  }

  @Test
  void refuses_a_passage_of_no_utterance() {
    DoubtBuilder doubt =
        Doubt.of(Samples.KELLOGG, Samples.CHINA_SENT_THEM).toBuilder().passage("not convinced");

    assertThatIllegalArgumentException()
        .isThrownBy(doubt::build)
        .withMessage("passage must go with an utterance, but was 'not convinced' alone");
  }
}
