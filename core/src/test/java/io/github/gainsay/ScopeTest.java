package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.value.When;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final When APRIL = When.parse("2025-04");
  private static final Scope FULL =
      Scope.builder()
          .event(Samples.GEORGETOWN.id())
          .when(APRIL)
          .asOf(When.parse("2025-04-08"))
          .place("Donetsk region")
          .population("men under 30")
          .measure("as counted by Kyiv")
          .build();

  @Test
  void of_which_nothing_is_known_is_empty() {
    assertThat(Scope.unknown()).isEqualTo(Scope.builder().build()).hasToString("");
    assertThat(Scope.unknown().canonical()).isEmpty();
  }

  @Test
  void is_read_as_what_is_known() {
    assertThat(FULL)
        .hasToString(
            "event georgetown, when 2025-04, as of 2025-04-08, place Donetsk region, population"
                + " men under 30, measure as counted by Kyiv");
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
  }

  @Test
  void has_short_forms_for_an_event_and_a_date() {
    assertThat(Scope.of(Samples.GEORGETOWN).event()).contains(Samples.GEORGETOWN.id());
    assertThat(Scope.asOf("2025-04-08").asOf()).contains(When.parse("2025-04-08"));
    assertThat(Scope.asOf("2025-04-08").when()).isEmpty();
  }

  @Test
  void has_another_canonical_text_for_the_same_words_under_another_key() {
    List<Scope> scopes =
        List.of(
            Scope.builder().event(Event.id("Kyiv")).build(),
            Scope.builder().place("Kyiv").build(),
            Scope.builder().population("Kyiv").build(),
            Scope.builder().measure("Kyiv").build(),
            Scope.builder().when(APRIL).build(),
            Scope.builder().asOf(APRIL).build(),
            Scope.unknown());

    Set<String> texts = new HashSet<>();
    scopes.forEach(scope -> texts.add(scope.canonical()));

    assertThat(texts).hasSameSizeAs(scopes);
  }

  @Test
  void refuses_blanks_and_dates_that_are_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.builder().place("").build())
        .withMessage("place must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.builder().population(" men").build())
        .withMessage("population must be non-blank without outer white space, but was ' men'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.builder().measure("\n").build())
        .withMessage("measure must be non-blank without outer white space, but was '\n'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.asOf("Tuesday"))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was 'Tuesday'");
  }
}
