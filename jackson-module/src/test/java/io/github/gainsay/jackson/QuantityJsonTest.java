package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          """)
  void are_read_and_written_as_phrases(String bounds, String phrase) throws IOException {
    String json = "{'subject': 'a', 'property': 'b', 'quantity': " + bounds + "}";

    Proposition read = Golden.MAPPER.readValue(json.replace('\'', '"'), Proposition.class);

    assertThat(read).isEqualTo(Question.of("a", "b").isQuantity(phrase));
    assertThat(Golden.MAPPER.valueToTree(read).path("quantity").textValue()).isEqualTo(phrase);
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
