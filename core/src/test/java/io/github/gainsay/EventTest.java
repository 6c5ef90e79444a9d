package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.value.When;
import org.junit.jupiter.api.Test;

class EventTest {
  @Test
  void needs_only_an_id_and_a_name() {
    Event event = Event.of("georgetown", "Appearance at Georgetown");

    assertThat(event.id()).isEqualTo(Event.id("georgetown"));
    assertThat(event.name()).isEqualTo("Appearance at Georgetown");
    assertThat(event.when()).isEmpty();
    assertThat(event.place()).isEmpty();
    assertThat(event.partOf()).isEmpty();
    assertThat(event.participants()).isEmpty();
  }

  @Test
  void keeps_all_that_is_known() {
    Event war = Event.of("war", "War in Ukraine");

    Event battle =
        Event.builder()
            .id("battle")
            .name("Battle near Bilohorivka")
            .when("2025-04")
            .place("Donetsk region")
            .partOf(war)
            .participant(Samples.RUSSIA)
            .participant(Samples.UKRAINE)
            .build();

    assertThat(battle.when()).contains(When.parse("2025-04"));
    assertThat(battle.place()).contains("Donetsk region");
    assertThat(battle.partOf()).contains(war.id());
    assertThat(battle.participants()).containsExactly(Samples.RUSSIA.id(), Samples.UKRAINE.id());
    assertThat(battle.toBuilder().build()).isEqualTo(battle);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Event.builder().build())
        .withMessage("Cannot build Event, some of required attributes are not set [id, name]");
  }

  @Test
  void refuses_blanks() {
    EventBuilder event = Event.builder().id("battle").name("Battle");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.of("", "Battle"))
        .withMessage("id must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.of("battle", "Battle "))
        .withMessage("name must be non-blank without outer white space, but was 'Battle '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event.place("\t").build())
        .withMessage("place must be non-blank without outer white space, but was '\t'");
  }
}
