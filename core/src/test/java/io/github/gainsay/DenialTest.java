package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DenialTest {
  @Test
  void of_a_statement_names_it_by_its_id() {
    Denial denial = Denial.of(Samples.CHINA, Samples.ZELENSKYS_CLAIM);

    assertThat(denial.speaker()).isEqualTo(Samples.CHINA.id());
    assertThat(denial.target()).isEqualTo(new Target.Stated(Samples.ZELENSKYS_CLAIM.id()));
  }

  @Test
  void may_deny_what_nobody_claimed() {
    Denial denial = Denial.of(Samples.CHINA, Samples.CHINA_SENT_THEM);

    assertThat(denial.target()).isEqualTo(Samples.CHINA_SENT_THEM);
  }

  @Test
  void is_of_the_content_unless_said_otherwise() {
    Denial denial = Denial.of(Samples.CHINA, Samples.CHINA_SENT_THEM);

    Denial ofIntent = denial.toBuilder().aspect(Aspect.INTENT).build();

    assertThat(denial.aspect()).isEqualTo(Aspect.CONTENT);
    assertThat(ofIntent.aspect()).isEqualTo(Aspect.INTENT);
    assertThat(ofIntent).isNotEqualTo(denial);
    assertThat(ofIntent.toBuilder().build()).isEqualTo(ofIntent);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Denial.builder().build())
        .withMessage(
            "Cannot build Denial, some of required attributes are not set [speaker, target]");
  }

  @Test
  void refuses_a_passage_of_no_utterance() {
    DenialBuilder denial = Samples.CHINAS_DENIAL.toBuilder().passage("baseless");

    assertThatIllegalArgumentException()
        .isThrownBy(denial::build)
        .withMessage("passage must go with an utterance, but was 'baseless' alone");
  }
}
