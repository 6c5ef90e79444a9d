package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.value.When;
import org.junit.jupiter.api.Test;

class ClaimTest {
  @Test
  void is_certain_and_otherwise_bare_unless_said_otherwise() {
    Claim claim = Claim.of(Samples.ZELENSKY, Samples.MORE_THAN_150);

    assertThat(claim.speaker()).isEqualTo(Samples.ZELENSKY.id());
    assertThat(claim.asserts()).isEqualTo(Samples.MORE_THAN_150);
    assertThat(claim.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(claim.onBehalfOf()).isEmpty();
    assertThat(claim.saidAt()).isEmpty();
    assertThat(claim.occasion()).isEmpty();
    assertThat(claim.utterance()).isEmpty();
    assertThat(claim.passage()).isEmpty();
    assertThat(claim.citations()).isEmpty();
  }

  @Test
  void keeps_all_that_is_known() {
    Claim claim =
        Claim.builder()
            .id(Statement.id("s1"))
            .speaker(Samples.ZELENSKY.id())
            .onBehalfOf(Samples.UKRAINE.id())
            .saidAt(When.parse("2025-04-08"))
            .occasion(Samples.GEORGETOWN.id())
            .utterance("tuesday")
            .passage("figure")
            .addCitation(Citation.of(Samples.ARTICLE))
            .asserts(Samples.MORE_THAN_150)
            .certainty(Certainty.PROBABLE)
            .build();

    assertThat(claim.id()).isEqualTo(Statement.id("s1"));
    assertThat(claim.onBehalfOf()).contains(Samples.UKRAINE.id());
    assertThat(claim.saidAt()).contains(When.parse("2025-04-08"));
    assertThat(claim.occasion()).contains(Samples.GEORGETOWN.id());
    assertThat(claim.utterance()).contains("tuesday");
    assertThat(claim.passage()).contains("figure");
    assertThat(claim.citations()).containsExactly(Citation.of(Samples.ARTICLE));
    assertThat(claim.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(claim.toBuilder().build()).isEqualTo(claim).hasSameHashCodeAs(claim);
  }

  @Test
  void keeps_its_id_when_it_is_changed() {
    Claim claim = Claim.of(Samples.ZELENSKY, Samples.MORE_THAN_150);

    Claim changed = claim.toBuilder().asserts(Samples.MORE_THAN_155).build();

    assertThat(changed.id()).isEqualTo(claim.id());
    assertThat(changed).isNotEqualTo(claim);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Claim.builder().build())
        .withMessage(
            "Cannot build Claim, some of required attributes are not set [speaker, asserts]");
  }

  @Test
  void refuses_a_passage_of_no_utterance() {
    ClaimBuilder claim =
        Claim.builder()
            .speaker(Samples.ZELENSKY.id())
            .asserts(Samples.MORE_THAN_150)
            .passage("figure");

    assertThatIllegalArgumentException()
        .isThrownBy(claim::build)
        .withMessage("passage must go with an utterance, but was 'figure' alone");
  }

  @Test
  void refuses_blanks() {
    ClaimBuilder claim =
        Claim.builder().speaker(Samples.ZELENSKY.id()).asserts(Samples.MORE_THAN_150);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.utterance(" tuesday").build())
        .withMessage("utterance must be non-blank without outer white space, but was ' tuesday'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim.utterance("tuesday").passage("").build())
        .withMessage("passage must be non-blank without outer white space, but was ''");
  }
}
