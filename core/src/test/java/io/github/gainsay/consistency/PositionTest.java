package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.ZELENSKY;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
  private final Dossier dossier =
      dossier(
          Claim.of(KYIV, OVER_150),
          Claim.of(ZELENSKY, OVER_150),
          Denial.of(BEIJING, OVER_155.in(in("Donetsk"))));
  private final Position position = new Position(dossier.commitments());

  @Test
  void says_what_is_affirmed_and_denied_once_each_with_its_scope() {
    assertThat(position.says())
        .isEqualTo("more than 150 people; not: more than 155 people (place Donetsk)");
  }

  @Test
  void knows_propositions_and_speakers() {
    assertThat(position.propositions()).containsExactly(OVER_150, OVER_155.in(in("Donetsk")));
    assertThat(position.speakers()).containsExactly(KYIV.id(), ZELENSKY.id(), BEIJING.id());
  }

  @Test
  void is_held_by_somebody() {
    assertThatThrownBy(() -> new Position(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("commitments must not be empty, but was <[]>");
  }
}
