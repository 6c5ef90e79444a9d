package io.github.gainsay.jackson;

import static io.github.gainsay.jackson.Refusals.refusal;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Value;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that the model refuses, said at the value. */
class ValueRefusalsTest {
  private static final String HOLDS = "{'subject': 'a', 'property': 'b', 'holds': true}";

  static Stream<Arguments> texts() {
    return Stream.of(
        refusal(
            "blank name",
            Actor.class,
            "{'id': 'lin', 'name': ' '}",
            "name must be non-blank without outer white space, but was ' ' (line 1, column 23)"),
        refusal(
            "outer white space in an id",
            Actor.class,
            "{'id': 'lin ', 'name': 'Lin'}",
            "id must be non-blank without outer white space, but was 'lin ' (line 1, column 8)"),
        refusal(
            "blank alias",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'aliases': ['Mr Lin', '']}",
            "aliases[1] must be non-blank without outer white space, but was '' (line 1, column"
                + " 52)"),
        refusal(
            "blank term",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'term': ''}",
            "term must be non-blank without outer white space, but was '' (line 1, column 43)"),
        refusal(
            "bad address",
            Source.class,
            "{'id': 'post', 'uri': 'you must ask'}",
            "uri must be a URI, but was 'you must ask': Illegal character in path (line 1, column"
                + " 23)"),
        refusal(
            "passage without utterance",
            Dossier.class,
            "{'gainsay': '1.0', 'statements': [\n {'type': 'claim', 'speaker': 'lin', 'asserts': "
                + HOLDS
                + ",\n 'passage': 'role'}]}",
            "statements[0].passage must go with an utterance, but was 'role' alone (line 3, column"
                + " 13)"));
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        refusal(
            "unknown kind",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'kind': 'spokesman'}",
            "kind must be one of person, organization, government, group, anonymous, but was"
                + " 'spokesman' (line 1, column 38)"),
        refusal(
            "kind as in Java",
            Source.class,
            "{'id': 'x', 'kind': 'PRESS_CONFERENCE'}",
            "kind must be one of article, headline, caption, credit, social-post, press-conference,"
                + " interview, official-release, dataset, reference, boilerplate, other, but was"
                + " 'PRESS_CONFERENCE' (line 1, column 21)"),
        refusal(
            "kind by number",
            Source.class,
            "{'id': 'x', 'reliability': 1}",
            "reliability must be one of a, b, c, d, e, f, but was the number 1 (line 1, column"
                + " 28)"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        refusal(
            "no date",
            Event.class,
            "{'id': 'x', 'name': 'X', 'when': 'Tuesday'}",
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was 'Tuesday' (line 1, column 34)"),
        refusal(
            "end before begin",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'when': '2025/2024'}",
            "when must not end before it begins, but was '2025/2024' (line 1, column 43)"),
        refusal(
            "year as a number",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'holds': true, 'scope': {'asOf': 2025}}",
            "scope.asOf must be a date such as 2025-04-10, as text, but was the number 2025 (line"
                + " 1, column 68)"));
  }

  static Stream<Arguments> quantities() {
    return Stream.of(
        refusal(
            "no quantity",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': 'more than many people'}",
            "quantity must be a quantity such as 'more than 150 people', but in 'more than many"
                + " people' word 3 is 'many' where a number was expected (line 1, column 47)"),
        refusal(
            "quantity as a number",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': 150}",
            "quantity must be a quantity such as 'more than 150 people' or {\"moreThan\": 150,"
                + " \"unit\": \"people\"}, but was the number 150 (line 1, column 47)"),
        refusal(
            "no bounds",
            Quantity.class,
            "{'unit': 'people'}",
            "document must have exactly, or a lower bound (atLeast or moreThan), or an upper bound"
                + " (atMost or lessThan), or one of each, but has none (line 1, column 1)"),
        refusal(
            "two lower bounds",
            Quantity.class,
            "{'atLeast': 1, 'moreThan': 2}",
            "document must have exactly, or a lower bound (atLeast or moreThan), or an upper bound"
                + " (atMost or lessThan), or one of each, but has atLeast and moreThan (line 1,"
                + " column 1)"),
        refusal(
            "bounds the wrong way round",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': {'atLeast': 5, 'lessThan': 5}}",
            "quantity: interval must hold a number, but was [5, 5) (line 1, column 47)"),
        refusal(
            "approximate without a bound",
            Quantity.class,
            "{'exactly': 5, 'approximate': true}",
            "document must have a bound to be approximate, but has exactly (line 1, column 1)"),
        refusal(
            "approximate as a text",
            Quantity.class,
            "{'moreThan': 5, 'approximate': 'yes'}",
            "approximate must be true or false, but was the text 'yes' (line 1, column 32)"),
        refusal(
            "unit that is a number",
            Quantity.class,
            "{'moreThan': 5, 'unit': 'dozen'}",
            "unit must not begin with 'dozen', but was 'dozen' (line 1, column 25)"),
        refusal(
            "unit that is no text",
            Quantity.class,
            "{'moreThan': 5, 'unit': 5}",
            "unit must be what is counted or measured, such as people or km, but was the number 5"
                + " (line 1, column 25)"),
        refusal(
            "bound without digits",
            Quantity.class,
            "{'atLeast': 'five'}",
            "atLeast must be a number, but was the text 'five' (line 1, column 13)"),
        refusal(
            "bound as a truth value",
            Quantity.class,
            "{'atLeast': true}",
            "atLeast must be a number, but was true (line 1, column 13)"),
        refusal(
            "hostile exponent",
            Quantity.class,
            "{'atLeast': 1e999999999}",
            "atLeast must be a number of at most 100 digits, but was the number 1e999999999 (line"
                + " 1, column 13)"),
        refusal(
            "hostile number of digits",
            Quantity.class,
            "{'atLeast': '" + "9".repeat(101) + "'}",
            "atLeast must be a number of at most 100 digits, but was the text '"
                + "9".repeat(80)
                + "…' (line 1, column 13)"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        refusal(
            "two values",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'quantity': '5', 'term': 'five'}",
            "document must have exactly one of quantity, holds, term, when, words, but has quantity"
                + " and term (line 1, column 1)"),
        refusal(
            "no value",
            Relation.class,
            "{'type': 'excludes', 'a': {'subject': 'a', 'property': 'b'}, 'b': " + HOLDS + "}",
            "a must have exactly one of quantity, holds, term, when, words, but has none (line 1,"
                + " column 27)"),
        refusal(
            "value alone of no kind",
            Value.class,
            "{}",
            "document must have exactly one of quantity, holds, term, when, words, but has none"
                + " (line 1, column 1)"),
        refusal(
            "two targets",
            Statement.class,
            "{'type': 'doubt', 'speaker': 'lin', 'target': {'statement': 's1', 'utterance': 'u'}}",
            "target must have exactly one of statement, proposition, relation, utterance, but has"
                + " statement and utterance (line 1, column 47)"),
        refusal(
            "empty operand",
            Relation.class,
            "{'type': 'product', 'result': " + HOLDS + ", 'factors': [{}]}",
            "factors[0] must have exactly one of proposition, constant, but has none (line 1, column"
                + " 93)"),
        refusal(
            "citation of nothing",
            Citation.class,
            "{'quote': 'baseless'}",
            "document must have exactly one of source, statement, but has none (line 1, column 1)"),
        refusal(
            "retraction of content",
            Statement.class,
            "{'type': 'retraction', 'speaker': 'lin', 'target': {'proposition': " + HOLDS + "}}",
            "target must be a statement or an utterance, but was <a / b = yes> (line 1, column"
                + " 52)"),
        refusal(
            "relation of one proposition",
            Relation.class,
            "{'type': 'entails', 'premise': " + HOLDS + ", 'conclusion': " + HOLDS + "}",
            "document: relation must join two different propositions, but both are <a / b = yes>"
                + " (line 1, column 1)"),
        refusal(
            "sum of nothing",
            Dossier.class,
            "{'gainsay': '1.0', 'relations': [{'type': 'total', 'whole': "
                + HOLDS
                + ", 'plus': [], 'exhaustive': true}]}",
            "relations[0].plus must not be empty, but was <[]> (line 1, column 119)"));
  }

  @ParameterizedTest
  @MethodSource({"texts", "enums", "dates", "quantities", "choices"})
  void are_said_with_path_and_place(Class<?> type, String json, String message) {
    Refusals.assertRefused(type, json, message);
  }
}
