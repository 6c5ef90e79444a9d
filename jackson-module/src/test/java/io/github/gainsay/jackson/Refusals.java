package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.provider.Arguments;

/** Reads with a mapper that is as lenient as Jackson allows, and holds whole messages. */
final class Refusals {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .addModule(new GainsayModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .build();

  private Refusals() {}

  /** {@return a row: JSON with single quotes, and what is said of it} */
  static Arguments refusal(String name, Class<?> type, String json, String message) {
    return argumentSet(name, type, json.replace('\'', '"'), message);
  }

  static void assertRefused(Class<?> type, String json, String message) {
    Throwable refusal = catchThrowable(() -> LENIENT.readValue(json, type));

    assertThat(refusal).isInstanceOf(MismatchedInputException.class).hasMessage(message);
  }

  /** Holds the message without line and column, which a tree does not have. */
  static void assertRefusedTree(Class<?> type, JsonNode json, String message) {
    Throwable refusal = catchThrowable(() -> LENIENT.treeToValue(json, type));

    assertThat(refusal).isInstanceOf(MismatchedInputException.class).hasMessage(message);
  }
}
