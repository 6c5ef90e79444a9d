package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.consistency.Acceptance;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null for what may be left out is read as if it were left out, and never written. */
class NullsTest {
  private static Arguments row(String name, Class<?> type, String nulls, String without) {
    return argumentSet(name, type, nulls.replace('\'', '"'), without.replace('\'', '"'));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        row(
            "for words, an enum, a list",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'role': null, 'kind': null, 'aliases': null}",
            "{'id': 'lin', 'name': 'Lin'}"),
        row(
            "for an id, a date, an address",
            Source.class,
            "{'id': 'post', 'publisher': null, 'published': null, 'uri': null}",
            "{'id': 'post'}"),
        row(
            "for the values that it is not",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': null, 'holds': null, 'term': 'c',"
                + " 'scope': null}",
            "{'subject': 'a', 'property': 'b', 'term': 'c'}"),
        row(
            "for what a proposition is not limited to",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'term': 'c', 'scope': {'place': null, 'when': null}}",
            "{'subject': 'a', 'property': 'b', 'term': 'c'}"),
        row(
            "for bounds",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': {'atLeast': 5, 'atMost': null, 'unit': null}}",
            "{'subject': 'a', 'property': 'b', 'quantity': 'at least 5'}"),
        row(
            "for what is usual",
            Claim.class,
            "{'type': 'claim', 'id': 's', 'speaker': 'lin', 'asserts':"
                + " {'subject': 'a', 'property': 'b', 'holds': true}, 'certainty': null, 'citations': null}",
            "{'type': 'claim', 'id': 's', 'speaker': 'lin', 'asserts':"
                + " {'subject': 'a', 'property': 'b', 'holds': true}}"),
        row(
            "for a list of operands",
            Relation.class,
            "{'type': 'total', 'whole': {'subject': 'a', 'property': 'b', 'quantity': '5'},"
                + " 'plus': [{'proposition': null, 'constant': '5'}], 'minus': null, 'exhaustive': true}",
            "{'type': 'total', 'whole': {'subject': 'a', 'property': 'b', 'quantity': '5'},"
                + " 'plus': [{'constant': '5'}], 'exhaustive': true}"),
        row(
            "for a section",
            Dossier.class,
            "{'gainsay': '1.0', 'actors': null, 'statements': null}",
            "{'gainsay': '1.0'}"),
        row(
            "for a day",
            Acceptance.class,
            "{'fingerprint': 'f', 'justification': 'j', 'until': null}",
            "{'fingerprint': 'f', 'justification': 'j'}"));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void are_read_as_left_out(Class<?> type, String nulls, String without) throws IOException {
    Object read = Golden.MAPPER.readValue(nulls, type);

    assertThat(read).isEqualTo(Golden.MAPPER.readValue(without, type));
    assertThat(Golden.MAPPER.writeValueAsString(read)).doesNotContain("null");
  }
}
