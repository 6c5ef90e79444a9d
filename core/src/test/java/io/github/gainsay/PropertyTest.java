package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Property.Change;
import io.github.gainsay.value.Unit;
import org.junit.jupiter.api.Test;

class PropertyTest {
  @Test
  void is_constant_and_leaves_the_rest_open_unless_declared() {
    Property property = Property.builder().id("captured").build();

    assertThat(property.id()).isEqualTo(Property.id("captured"));
    assertThat(property.change()).isEqualTo(Change.CONSTANT);
    assertThat(property.cardinality()).isEmpty();
    assertThat(property.label()).isEmpty();
    assertThat(property.unit()).isEmpty();
  }

  @Test
  void keeps_all_that_is_declared() {
    Property deaths =
        Property.builder()
            .id("deaths")
            .label("people killed")
            .cardinality(Cardinality.ONE)
            .change(Change.CUMULATIVE)
            .unit(Unit.count("people"))
            .build();

    assertThat(deaths.label()).contains("people killed");
    assertThat(deaths.cardinality()).contains(Cardinality.ONE);
    assertThat(deaths.change()).isEqualTo(Change.CUMULATIVE);
    assertThat(deaths.unit()).contains(Unit.count("person"));
    assertThat(deaths.toBuilder().build()).isEqualTo(deaths);
  }

  @Test
  void names_the_missing_attribute() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Property.builder().build())
        .withMessage("Cannot build Property, some of required attributes are not set [id]");
  }

  @Test
  void refuses_blanks() {
    PropertyBuilder property = Property.builder().id("deaths");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Property.id("deaths "))
        .withMessage("id must be non-blank without outer white space, but was 'deaths '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> property.label("").build())
        .withMessage("label must be non-blank without outer white space, but was ''");
  }
}
