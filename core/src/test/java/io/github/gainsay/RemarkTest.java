package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RemarkTest {
  @Test
  void need_not_be_about_anything() {
    Remark remark = Remark.of(Samples.KELLOGG);

    assertThat(remark.speaker()).isEqualTo(Samples.KELLOGG.id());
    assertThat(remark.about()).isEmpty();
    assertThat(remark.toBuilder().build()).isEqualTo(remark);
  }

  @Test
  void may_be_about_content_or_about_a_statement() {
    Remark question = Utterance.by(Samples.KELLOGG).remarks(Samples.CHINA_SENT_THEM);
    Remark noComment = Utterance.by(Samples.CHINA).remarks(Samples.ZELENSKYS_CLAIM);

    assertThat(question.about()).contains(Samples.CHINA_SENT_THEM);
    assertThat(noComment.about()).contains(new Target.Stated(Statement.id("s1")));
    assertThat(noComment.toBuilder().build()).isEqualTo(noComment);
  }

  @Test
  void names_the_missing_attribute() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Remark.builder().build())
        .withMessage("Cannot build Remark, some of required attributes are not set [speaker]");
  }

  @Test
  void refuses_a_passage_of_no_utterance() {
    RemarkBuilder remark = Remark.of(Samples.KELLOGG).toBuilder().passage("axiom");

    assertThatIllegalArgumentException()
        .isThrownBy(remark::build)
        .withMessage("passage must go with an utterance, but was 'axiom' alone");
  }
}
