package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places and forms in which units stand beside a number. */
class EnglishUnitsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $3.5bn               | 3,500,000,000 dollars
          $5m                  | 5,000,000 dollars
          $ 75 million         | 75,000,000 dollars
          US$ 5 million        | 5,000,000 US dollars
          u.s. $ 100           | 100 US dollars
          c $ 1.34             | 1.34 Canadian dollars
          £ 8.10 million       | 8,100,000 pounds sterling
          €2                   | 2 euros
          EUR 125              | 125 euros
          USD115.5             | 115.5 US dollars
          115USD               | 115 US dollars
          rmb 10               | 10 yuan
          Rs 35 lakh           | 3,500,000 rupees
          10 us dollars        | 10 US dollars
          half million usd     | 500,000 US dollars
          75 USD million       | 75,000,000 US dollars
          $ 10 dollars         | 10 dollars
          more than $247 million | more than 247,000,000 dollars
          $1.1-1.3 million     | between 1,100,000 and 1,300,000 dollars
          $2.10 to $2.20 a share | between 2.1 and 2.2 dollars per share
          3 dollars 50 cents   | 3.50 dollars
          15 dollars 50        | 15.50 dollars
          thirteen dollars and forty-five cents | 13.45 dollars
          """)
  void money(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          75ml                 | 75 ml
          24703m2              | 24,703 square metres
          20 (kg)              | 20 kg
          20 [kg]              | 20 kg
          776-foot             | 776 feet
          six-mile             | 6 miles
          2.4 billion gallons  | 2,400,000,000 gallons
          16,000 metric tons   | 16,000 tonnes
          half a mile          | 1/2 miles
          two-thirds of a mile | 2/3 miles
          5 feet 2 inches      | 5 feet 2 inches
          7 ft 10 in           | 7 feet 10 inches
          7 10/12 feet         | 7 feet 10 inches
          26 miles 385 yards   | 26 miles 385 yards
          2 hours and 15 minutes | 2 hours 15 minutes
          2 hours 1 minute and nine seconds | 2 hours 1 minute 9 seconds
          2 hours 9 seconds    | 2 hours 9 seconds
          3 days 4 hours 5 minutes | 3 days 4 hours 5 minutes
          22 years and six months | 22 years 6 months
          more than 8 minutes 46 seconds | more than 8 minutes 46 seconds
          8 minutes 46 seconds of silence | 8 46/60 minutes of silence
          8 lb 3 oz            | 8 lbs 3 ounces
          121m euros           | 121,000,000 euros
          83.3m US dollars     | 83,300,000 US dollars
          5m pounds            | 5,000,000 pounds
          -$2.7 billion        | -2,700,000,000 dollars
          −€5m                 | -5,000,000 euros
          -$5m to -$3m         | between -5,000,000 and -3,000,000 dollars
          80.4 GeV             | 80.4 GeV
          6 meV                | 6 millielectronvolts
          5 EV                 | 5 evs
          an hour and a half   | 1 1/2 hours
          two miles and a quarter | 2 1/4 miles
          a dollar and a half  | 1 1/2 dollars
          188 miles an hour    | 188 miles per hour
          3 per thousand births | 3 per 1,000 births
          20 deaths per million people | 2 deaths per 100,000 people
          1 in 250 people      | 1 out of 250 people
          10km/h               | 10 km per hour
          500,000 barrels a day | 500,000 barrels per day
          12-cent-a-share      | 12 cents per share
          40 deg celsius       | 40 °C
          98.6 degrees F       | 98.6 °F
          500 m to 2 km        | between 0.5 and 2 km
          5% to 20%            | between 5 and 20 percent
          35 ± 2%              | between 33 and 37 percent
          100 km ± 2 %         | between 98 and 102 km
          18 consecutive months | 18 months
          """)
  void measures(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 per cent of voters        | 25 percent of voters
          25%                          | 25 percent
          2 percentage points          | 2 percentage points
          half of the voters           | half of voters
          most of the voters           | most of the voters
          12 per 100,000               | 12 per 100,000
          12 per 100,000 people        | 12 per 100,000 people
          12 deaths per 100,000 people | 12 deaths per 100,000 people
          5 deaths per 7 people        | 5 deaths per 7 people
          30 people per day            | 30 people per day
          2.3 children per woman       | 2.3 children per woman
          dozens of people per day     | dozens of people per day
          30 patients an hour          | 30 patients per hour
          10 to 20 people per day      | between 10 and 20 people per day
          8 litres per person per day  | 8 litres per person per day
          most of the water            | most of the water
          12 km of trenches            | 12 km of trenches
          5 million dollars in damage  | 5,000,000 dollars in damage
          50 dollar bills              | 50 dollar bills
          150 people or more           | at least 150 people
          50 people or so              | about 50 people
          tens of millions of dollars  | tens of millions of dollars
          several thousand troops      | thousands of troops
          a few hundred people         | a few hundred people
          a couple of hundred people   | a couple of hundred people
          scores of people             | scores of people
          """)
  void what_is_counted_and_shared_out(String written, String plain) {
    assertThat(Quantity.parse(written).format()).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          up 20 percent                   | BARE      | [19, 21]    | change · ratio
          down more than 3 percentage points | MORE_THAN | (3, ∞)   | change · percentage points
          up $5                           | BARE      | [4.5, 5.5)  | change · currency USD
          down fewer than 20 jobs         | LESS_THAN | [0, 19]     | change · count
          """)
  void changes_are_no_amounts(String phrase, Hedge hedge, String hard, String dimension) {
    Quantity quantity = Quantity.parse(phrase);

    assertThat(quantity.hedge()).isEqualTo(hedge);
    assertThat(quantity.hard()).hasToString(hard);
    assertThat(quantity.unit().isChange()).isTrue();
    assertThat(quantity.unit().dimension()).hasToString(dimension);
    assertThat(quantity.format()).isEqualTo(phrase.replace("$5", "5 dollars"));
  }
}
