package io.github.gainsay.jackson;

import static io.github.gainsay.jackson.Refusals.refusal;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.standing.Standing;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are not there, not known, null or of the wrong type. */
class FieldRefusalsTest {
  private static final String ALONE =
      "document must be read together with the dossier, which has the statements that it names by"
          + " id, but stands alone (line 1, column 1)";

  static Stream<Arguments> versions() {
    return Stream.of(
        refusal(
            "no version",
            Dossier.class,
            "{}",
            "gainsay must be the text '1.0', but is missing (line 1, column 1)"),
        refusal(
            "version as a number",
            Dossier.class,
            "{'gainsay': 1.0}",
            "gainsay must be the text '1.0', but was the number 1.0 (line 1, column 13)"),
        refusal(
            "another version",
            Dossier.class,
            "{'gainsay': '2.0'}",
            "gainsay must be '1.0', but was '2.0' (line 1, column 13)"));
  }

  static Stream<Arguments> unknownFields() {
    return Stream.of(
        refusal(
            "unknown field",
            Dossier.class,
            "{'gainsay': '1.0', 'actors': [\n  {'id': 'lin', 'nmae': 'Lin Jian'}\n]}",
            "actors[0].nmae must be one of the fields id, name, kind, role, aliases, memberOf,"
                + " speaksFor, links, but was 'nmae' (line 2, column 17)"),
        refusal(
            "unknown section",
            Dossier.class,
            "{'gainsay': '1.0', 'claims': []}",
            "claims must be one of the fields gainsay, actors, sources, events, properties,"
                + " relations, statements, but was 'claims' (line 1, column 20)"),
        refusal(
            "field of another type of statement",
            Statement.class,
            "{'type': 'doubt', 'speaker': 'lin', 'asserts': {}}",
            "asserts must be one of the fields type, id, speaker, onBehalfOf, saidAt, occasion,"
                + " utterance, passage, target, citations, but was 'asserts' (line 1, column 37)"),
        refusal(
            "unknown field before the type",
            Statement.class,
            "{'sayer': 'lin', 'type': 'remark'}",
            "sayer must be one of the fields type, id, speaker, onBehalfOf, saidAt, occasion,"
                + " utterance, passage, about, citations, but was 'sayer' (line 1, column 2)"),
        refusal(
            "field given twice",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin',\n 'name': 'Lin Jian'}",
            "name must be given once, but is given twice (line 2, column 2)"));
  }

  static Stream<Arguments> missingFields() {
    return Stream.of(
        refusal(
            "missing name",
            Actor.class,
            "{'id': 'lin'}",
            "name must be text, but is missing (line 1, column 1)"),
        refusal(
            "missing id",
            Actor.class,
            "{'name': 'Lin'}",
            "id must be the id of an actor, but is missing (line 1, column 1)"),
        refusal(
            "missing type",
            Statement.class,
            "{'speaker': 'lin'}",
            "type must be one of claim, denial, doubt, endorsement, retraction, remark, but is"
                + " missing (line 1, column 1)"),
        refusal(
            "missing type where only one is possible",
            Claim.class,
            "{'speaker': 'lin'}",
            "type must be claim, but is missing (line 1, column 1)"),
        refusal(
            "missing truth value",
            Relation.class,
            "{'type': 'total', 'whole': {'subject': 'a', 'property': 'b', 'holds': true},"
                + " 'plus': []}",
            "exhaustive must be true or false, but is missing (line 1, column 1)"),
        refusal(
            "missing list",
            Relation.class,
            "{'type': 'product', 'result': {'subject': 'a', 'property': 'b', 'holds': true}}",
            "factors must be a list, but is missing (line 1, column 1)"));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        refusal(
            "null for what must be there",
            Actor.class,
            "{'id': 'lin', 'name': null}",
            "name must be text, but was null (line 1, column 23)"),
        refusal(
            "null in a list",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'aliases': ['Mr Lin', null]}",
            "aliases[1] must be text, but was null (line 1, column 52)"));
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        refusal(
            "number for text",
            Actor.class,
            "{'id': 5, 'name': 'Lin'}",
            "id must be the id of an actor, but was the number 5 (line 1, column 8)"),
        refusal(
            "text for a truth value",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'holds': 'true'}",
            "holds must be true or false, but was the text 'true' (line 1, column 44)"),
        refusal(
            "truth value for text",
            Proposition.class,
            "{'subject': 'a', 'property': 'b', 'term': true}",
            "term must be text, but was true (line 1, column 43)"),
        refusal(
            "text for a list",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'aliases': 'Mr Lin'}",
            "aliases must be a list, but was the text 'Mr Lin' (line 1, column 41)"),
        refusal(
            "object for a list",
            Dossier.class,
            "{'gainsay': '1.0', 'actors': {}}",
            "actors must be a list, but was an object (line 1, column 30)"),
        refusal(
            "text for an object",
            Dossier.class,
            "{'gainsay': '1.0', 'actors': ['lin']}",
            "actors[0] must be an object, but was the text 'lin' (line 1, column 31)"),
        refusal(
            "text for an object with a type",
            Dossier.class,
            "{'gainsay': '1.0', 'statements': ['s1']}",
            "statements[0] must be an object, but was the text 's1' (line 1, column 35)"),
        refusal(
            "list for a document",
            Dossier.class,
            "[]",
            "document must be an object, but was a list (line 1, column 1)"),
        refusal(
            "empty text for a document",
            Dossier.class,
            "''",
            "document must be an object, but was the text '' (line 1, column 1)"),
        refusal(
            "very long text",
            Actor.class,
            "{'id': 'lin', 'name': 'Lin', 'links': '" + "x".repeat(100) + "'}",
            "links must be a list, but was the text '"
                + "x".repeat(80)
                + "…' (line 1, column 39)"));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        refusal(
            "unknown type",
            Statement.class,
            "{'type': 'Claim'}",
            "type must be one of claim, denial, doubt, endorsement, retraction, remark, but was"
                + " 'Claim' (line 1, column 10)"),
        refusal(
            "unknown type of a relation",
            Relation.class,
            "{'type': 'implies'}",
            "type must be one of excludes, entails, equivalent, supports, subset-of, total,"
                + " product, precedes, within, but was 'implies' (line 1, column 10)"),
        refusal(
            "claim for a reply",
            Reply.class,
            "{'type': 'claim'}",
            "type must be one of denial, doubt, endorsement, retraction, but was 'claim' (line 1,"
                + " column 10)"),
        refusal(
            "type as a number",
            Statement.class,
            "{'type': 1}",
            "type must be one of claim, denial, doubt, endorsement, retraction, remark, but was"
                + " the number 1 (line 1, column 10)"),
        refusal("finding alone", Finding.class, "{'code': 'contradiction'}", ALONE),
        refusal("standing alone", Standing.class, "{'status': 'contested'}", ALONE));
  }

  @ParameterizedTest
  @MethodSource({"versions", "unknownFields", "missingFields", "nulls", "wrongTypes", "types"})
  void are_said_with_path_and_place(Class<?> type, String json, String message) {
    Refusals.assertRefused(type, json, message);
  }
}
