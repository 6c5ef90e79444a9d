package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.gainsay.consistency.CheckReport;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a mapper is told, the format stays. */
class OtherSettingsTest {
  private static final JsonMapper PLAIN = mapper().build();

  static Stream<Arguments> mappers() {
    BasicPolymorphicTypeValidator anything =
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();
    return Stream.of(
        argumentSet(
            "snake case",
            mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build()),
        argumentSet(
            "default typing of what is not concrete",
            mapper()
                .activateDefaultTyping(anything, ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE)
                .build()),
        argumentSet(
            "default typing of what is not final",
            mapper().activateDefaultTyping(anything, ObjectMapper.DefaultTyping.NON_FINAL).build()),
        argumentSet(
            "inclusion of everything",
            mapper()
                .defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build()),
        argumentSet(
            "inclusion of what is not the default",
            mapper()
                .defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .build()),
        argumentSet(
            "alphabetical order",
            mapper().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build()),
        argumentSet("no annotations", mapper().disable(MapperFeature.USE_ANNOTATIONS).build()),
        argumentSet(
            "nothing visible",
            mapper().visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE).build()),
        argumentSet(
            "single elements without a list",
            mapper()
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build()),
        argumentSet(
            "enums by number",
            mapper().enable(SerializationFeature.WRITE_ENUMS_USING_INDEX).build()));
  }

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addModule(new GainsayModule());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void write_the_same(JsonMapper mapper) throws IOException {
    assertThat(mapper.writeValueAsString(Reports.report()))
        .isEqualTo(PLAIN.writeValueAsString(Reports.report()));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void read_the_same(JsonMapper mapper) throws IOException {
    assertThat(mapper.readValue(PLAIN.writeValueAsBytes(Reports.report()), CheckReport.class))
        .isEqualTo(Reports.report());
  }
}
