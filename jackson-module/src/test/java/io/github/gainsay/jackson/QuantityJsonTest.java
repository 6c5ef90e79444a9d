package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.value.Anchor;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityReader;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Rounding;
import io.github.gainsay.value.Unit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities by their bounds, and the phrases that are written instead. */
class QuantityJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'exactly': 183, 'unit': 'people'}                   | exactly 183 people
          {'exactly': 3.20}                                    | exactly 3.2
          {'exactly': '3.20'}                                  | exactly 3.2
          {'exactly': 1e3}                                     | exactly 1,000
          {'exactly': 0.1}                                     | exactly 0.1
          {'exactly': 12345678901234567890.123456789}          | exactly 12,345,678,901,234,567,890.123456789
          {'atLeast': 5, 'unit': 'ship'}                       | at least 5 ships
          {'moreThan': 150, 'unit': 'people'}                  | more than 150 people
          {'unit': 'people', 'moreThan': '150'}                | more than 150 people
          {'atMost': 2}                                        | at most 2
          {'lessThan': 100, 'unit': 'people'}                  | fewer than 100 people
          {'lessThan': 100, 'unit': ''}                        | less than 100
          {'atLeast': 10, 'atMost': 20, 'unit': 'ships'}       | between 10 and 20 ships
          {'atLeast': 10, 'lessThan': 20, 'unit': 'ships'}     | between 10 and 19 ships
          {'moreThan': 1, 'lessThan': 2.5}                     | more than 1 and less than 2.5
          {'atMost': 2.5, 'moreThan': 1}                       | more than 1 and at most 2.5
          {'atLeast': 5, 'unit': 'km'}                         | at least 5 km
          {'exactly': 25, 'unit': 'percent of voters'}         | exactly 25 percent of voters
          {'atMost': 3500000000, 'unit': 'US$'}                | at most 3,500,000,000 US dollars
          {'lessThan': 20, 'unit': 'percent up'}               | up less than 20 percent
          {'moreThan': 60, 'unit': 'miles per hour'}           | more than 60 miles per hour
          {'moreThan': 100, 'unit': 'people', 'approximate': true}    | more than about 100 people
          {'moreThan': 100, 'unit': 'people', 'approximate': false}   | more than 100 people
          {'atLeast': 10, 'atMost': 15, 'approximate': true}   | between about 10 and 15
          """)
  void are_read_and_written_as_phrases(String bounds, String phrase) throws IOException {
    String json = "{'subject': 'a', 'property': 'b', 'quantity': " + bounds + "}";

    Proposition read = Golden.MAPPER.readValue(json.replace('\'', '"'), Proposition.class);

    assertThat(read).isEqualTo(Question.of("a", "b").isQuantity(phrase));
    assertThat(Golden.MAPPER.valueToTree(read).path("quantity").textValue()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // hedges
        "exactly 183 people",
        "183 people",
        "3,000 people",
        "about 3,000 people",
        "an estimated 3,000 people",
        "nearly half a million people",
        "just over 150",
        "more than 150",
        "at least 5 ships",
        "5 ships or more",
        "fewer than 10 people",
        "at most 15 people",
        "up to 40",
        "between 10 and 20 ships",
        "5 or 6 people",
        "at least 1 and less than 2.5 km",
        "dozens of people",
        "a handful",
        "tens of thousands of people",
        "one in four",
        "half",
        "about two-thirds of voters",
        "more than about 100 people",
        "no more than about 100",
        "about 10 to 15 people",
        // numbers
        "0.25",
        "3.20",
        "2.3 children",
        "10 1/2 miles",
        "1,234,567,890,123",
        "-5 degrees Celsius",
        // units
        "5 km",
        "60 mph",
        "5 feet 2 inches",
        "two hours and 30 minutes",
        "100 tons",
        "12 MW",
        "3 kg of rice",
        "500 square metres",
        "20 °C",
        "8 litres per person",
        "12 people per day",
        "12 deaths per 100,000 people",
        // shares and changes
        "25 %",
        "25 percent of voters",
        "250 per 1,000",
        "3 percentage points",
        "up 20 percent",
        "down about $3",
        "up 5 people",
        "up 20",
        // money
        "$3.5bn",
        "US$5m",
        "€5",
        "5 pounds",
        "$80 per barrel",
        "$1.1-1.3 million",
      })
  void phrases_go_round(String phrase) throws IOException {
    Quantity quantity = Quantity.parse(phrase);

    String written = Golden.MAPPER.writeValueAsString(new Operand.Constant(quantity));

    assertThat(Golden.MAPPER.readValue(written, Operand.class))
        .isEqualTo(new Operand.Constant(quantity));
  }

  @Nested
  class Refuses {
    private static final Rounding NARROW =
        new Rounding() {
          @Override
          public Rational step(Anchor anchor) {
            return Rational.of(100);
          }
        };

    private static void assertRefused(Object value, String message) {
      assertThatThrownBy(() -> Golden.MAPPER.writeValueAsString(value))
          .isInstanceOf(JsonMappingException.class)
          .hasMessage(message);
    }

    @Test
    void to_write_widths_of_ones_own() {
      assertRefused(
          QuantityReader.english().with(NARROW).parse("about 3,000 people"),
          "quantity must be what its phrase says, but was 'about 3,000 people' with [2900, 3100]"
              + " people, typically [2950, 3050]");
    }

    @Test
    void to_write_a_proposition_with_widths_of_ones_own() {
      Quantity own = QuantityReader.english().with(NARROW).parse("more than 150");

      assertRefused(
          Question.of("a", "b").is(own),
          "quantity must be what its phrase says, but was 'more than 150' with (150, ∞), typically"
              + " (150, 250]");
    }

    @Test
    void to_write_a_thing_that_has_the_name_of_a_measure() {
      Unit pounds = Unit.count("pounds");

      assertRefused(
          Quantity.exactly(5).in(pounds),
          "quantity must be what its phrase says, but was 'exactly 5 pounds' with {5} pounds,"
              + " typically {5}");
      assertRefused(
          Property.builder().id("weight").unit(pounds).build(),
          "unit must be what its name says, but was 'pounds'");
    }

    @Test
    void to_write_a_unit_without_a_name() {
      assertRefused(
          Property.builder().id("share").unit(Unit.ratio()).build(),
          "unit must be what its name says, but was ''");
    }
  }

  @Test
  void own_widths_that_make_no_difference_are_written() throws IOException {
    Quantity own = QuantityReader.english().with(Refuses.NARROW).parse("exactly 183 people");

    assertThat(Golden.MAPPER.readValue(Golden.MAPPER.writeValueAsString(own), Quantity.class))
        .isEqualTo(own);
  }

  @Test
  void units_of_properties_go_round() throws IOException {
    for (String unit : List.of("people", "km", "US$", "percent of voters", "tons", "km per hour")) {
      Property property = Property.builder().id("p").unit(Unit.of(unit)).build();

      String written = Golden.MAPPER.writeValueAsString(property);

      assertThat(Golden.MAPPER.readValue(written, Property.class)).isEqualTo(property);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over 150 people     | more than 150 people
          183  persons        | 183 people
          as many as 3000     | up to 3,000
          3 million ships     | 3,000,000 ships
          """)
  void phrases_are_written_in_one_way(String phrase, String written) throws IOException {
    Operand read = Golden.MAPPER.readValue("{\"constant\": \"" + phrase + "\"}", Operand.class);

    assertThat(Golden.MAPPER.writeValueAsString(read))
        .isEqualTo("{\"constant\":\"" + written + "\"}");
  }
}
