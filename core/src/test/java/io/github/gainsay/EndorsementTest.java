package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class EndorsementTest {
  @Test
  void is_of_a_statement_or_of_content() {
    Endorsement ofDenial = Endorsement.of(Samples.PESKOV, Samples.CHINAS_DENIAL);
    Endorsement ofContent = Endorsement.of(Samples.PESKOV, Samples.TWO_CAPTURED);

    assertThat(ofDenial.speaker()).isEqualTo(Samples.PESKOV.id());
    assertThat(ofDenial.target()).isEqualTo(new Target.Stated(Statement.id("s2")));
    assertThat(ofContent.target()).isEqualTo(Samples.TWO_CAPTURED);
  }

  @Test
  void is_of_the_content_unless_said_otherwise() {
    Endorsement endorsement = Endorsement.of(Samples.PESKOV, Samples.TWO_CAPTURED);

    Endorsement ofEvidence = endorsement.toBuilder().aspect(Aspect.EVIDENCE).build();

    assertThat(endorsement.aspect()).isEqualTo(Aspect.CONTENT);
    assertThat(ofEvidence.aspect()).isEqualTo(Aspect.EVIDENCE);
    assertThat(ofEvidence.toBuilder().build()).isEqualTo(ofEvidence);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Endorsement.builder().build())
        .withMessage(
            "Cannot build Endorsement, some of required attributes are not set [speaker, target]");
  }

  @Test
  void refuses_a_blank_utterance() {
    EndorsementBuilder endorsement =
        Endorsement.of(Samples.PESKOV, Samples.TWO_CAPTURED).toBuilder().utterance("");

    assertThatIllegalArgumentException()
        .isThrownBy(endorsement::build)
        .withMessage("utterance must be non-blank without outer white space, but was ''");
  }
}
