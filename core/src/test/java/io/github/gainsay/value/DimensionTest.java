package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {
  @Test
  void is_a_product_of_powers_however_it_is_made() {
    assertThat(Dimension.LENGTH.per(Dimension.DURATION))
        .isEqualTo(Dimension.SPEED)
        .hasSameHashCodeAs(Dimension.SPEED);
    assertThat(Dimension.SPEED.times(Dimension.DURATION)).isEqualTo(Dimension.LENGTH);
    assertThat(Dimension.POWER.times(Dimension.DURATION)).isEqualTo(Dimension.ENERGY);
    assertThat(Dimension.AREA).isNotEqualTo(Dimension.LENGTH).isNotEqualTo("area");
  }

  @Test
  void tells_the_currency_of_money_and_of_money_per_something() {
    Dimension euros = Dimension.currency("EUR");

    assertThat(euros.currency()).hasValue("EUR");
    assertThat(euros.per(Dimension.VOLUME).currency()).hasValue("EUR");
    assertThat(euros.per(Dimension.currency("USD")).currency()).isEmpty();
    assertThat(Dimension.LENGTH.currency()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "people, count",
    "percent, ratio",
    "percentage points, percentage points",
    "km, length",
    "acres, area",
    "barrels, volume",
    "tonnes, mass",
    "days, duration",
    "mph, speed",
    "°C, temperature",
    "kN, force",
    "psi, pressure",
    "kWh, energy",
    "MW, power",
    "volts, voltage",
    "MHz, frequency",
    "megabytes, data",
    "turns, angle",
    "euros, currency EUR",
    "people per day, count · duration^-1",
    "euros per tonne, currency EUR · mass^-1",
    "children per woman, number"
  })
  void has_a_name(String unit, String name) {
    assertThat(Unit.of(unit).dimension()).hasToString(name);
  }

  @Test
  void of_changes_is_another() {
    assertThat(Dimension.RATIO.changing()).isNotEqualTo(Dimension.RATIO);
    assertThat(Dimension.RATIO.changing().isChange()).isTrue();
    assertThat(Dimension.RATIO.isChange()).isFalse();
  }

  @Test
  void of_a_share_of_anything_is_that_of_the_thing() {
    assertThat(Dimension.RATIO.timesShare(Dimension.MASS)).isEqualTo(Dimension.MASS);
    assertThat(Dimension.MASS.timesShare(Dimension.RATIO)).isEqualTo(Dimension.MASS);
    assertThat(Dimension.RATIO.timesShare(Dimension.RATIO)).isEqualTo(Dimension.RATIO);
    assertThat(Dimension.SPEED.timesShare(Dimension.DURATION)).isEqualTo(Dimension.LENGTH);
  }

  @Test
  void knows_its_currency() {
    Dimension euros = Dimension.currency("EUR");
    Dimension dollarsPerDay = Dimension.currency("USD").per(Dimension.DURATION);

    assertThat(euros.currency()).contains("EUR");
    assertThat(dollarsPerDay.currency()).contains("USD");
    assertThat(Dimension.LENGTH.currency()).isEmpty();
    assertThat(euros.per(dollarsPerDay).currency()).isEmpty();
  }

  @Test
  void takes_all_currencies_for_one_kind() {
    Dimension euros = Dimension.currency("EUR");
    Dimension dollars = Dimension.currency("USD");

    assertThat(euros).isNotEqualTo(dollars);
    assertThat(euros.kind()).isEqualTo(dollars.kind());
    assertThat(euros.per(Dimension.MASS).kind()).isEqualTo(dollars.per(Dimension.MASS).kind());
    assertThat(euros.kind()).isNotEqualTo(euros.per(Dimension.MASS).kind());
    assertThat(Dimension.LENGTH.kind()).isEqualTo(Dimension.LENGTH);
  }

  @Test
  void knows_the_power_of_its_currency() {
    Dimension euros = Dimension.currency("EUR");

    assertThat(euros.powerOfCurrency()).isEqualTo(1);
    assertThat(Dimension.MASS.per(euros).powerOfCurrency()).isEqualTo(-1);
    assertThat(Dimension.MASS.powerOfCurrency()).isZero();
  }
}
