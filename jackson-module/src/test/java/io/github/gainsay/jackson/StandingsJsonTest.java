package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Linking;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Standings are read as what follows from their dossier, and refused if they are anything else. */
class StandingsJsonTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor LINE =
      Actor.builder().id("line").name("Blue Line").addAlias("the ferry company").build();
  private static final Proposition DEAD = Question.of("ferry fire", "deaths").isQuantity("12 dead");
  private static final Proposition LOCKED = Question.of("exits", "locked").yes();
  private static final Dossier DOSSIER =
      Dossier.of(
          MAYOR,
          LINE,
          Utterance.by(MAYOR).as("s1").claims(DEAD),
          Utterance.by(LINE).as("s2").denies(DEAD),
          Utterance.by(LINE).as("s3").doubts(LOCKED));
  private static final String ORIGIN =
      "as follows from the dossier by the usual profile and linking";

  private static ObjectNode written() {
    return Golden.MAPPER.valueToTree(Standings.of(DOSSIER));
  }

  @Test
  void go_round() throws IOException {
    Standings standings = Standings.of(DOSSIER);

    Standings read =
        Golden.MAPPER.readValue(Golden.MAPPER.writeValueAsString(standings), Standings.class);

    assertThat(read).isEqualTo(standings);
    assertThat(read.graph()).isEqualTo(standings.graph());
  }

  @Test
  void of_nothing_go_round() throws IOException {
    Standings nothing = Standings.of(Dossier.of());

    String json = Golden.MAPPER.writeValueAsString(nothing);

    assertThat(json).isEqualTo("{\"gainsay\":\"1.0\",\"dossier\":{\"gainsay\":\"1.0\"}}");
    assertThat(Golden.MAPPER.readValue(json, Standings.class)).isEqualTo(nothing);
  }

  @Test
  void a_standing_is_written_alone_as_in_the_document() {
    Standing locked = Standings.of(DOSSIER).of(LOCKED).orElseThrow();

    JsonNode json = Golden.MAPPER.valueToTree(locked);

    assertThat(json).isEqualTo(written().at("/standings/0"));
    assertThat(json.path("status").asText()).isEqualTo("questioned");
    assertThat(json.has("held")).isFalse();
  }

  @Test
  void a_status_is_a_word() throws IOException {
    assertThat(Golden.MAPPER.writeValueAsString(Status.UNASSERTED)).isEqualTo("\"unasserted\"");
    assertThat(Golden.MAPPER.readValue("\"unasserted\"", Status.class))
        .isEqualTo(Status.UNASSERTED);
  }

  @Test
  void reasons_may_be_left_out() throws IOException {
    ObjectNode json = written();
    json.path("standings").forEach(standing -> ((ObjectNode) standing).remove("reasons"));

    assertThat(Golden.MAPPER.treeToValue(json, Standings.class)).isEqualTo(Standings.of(DOSSIER));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "another content",
            json -> json.withObject("/standings/0/proposition").put("subject", "doors"),
            "standings[0] must be about <exits / locked = yes>, "
                + ORIGIN
                + ", but is about <doors / locked = yes>"),
        change(
            "the negation",
            json -> json.withObject("/standings/1").put("affirmed", false),
            "standings[1] must be about <ferry fire / deaths = 12 dead>, "
                + ORIGIN
                + ", but is about <not: ferry fire / deaths = 12 dead>"),
        change(
            "another status",
            json -> json.withObject("/standings/1").put("status", "defeated"),
            "standings[1].status must be <contested>, " + ORIGIN + ", but was <defeated>"),
        change(
            "others who say so",
            json -> json.withObject("/standings/1").putArray("held").add("s2"),
            "standings[1].held must be <[s1]>, " + ORIGIN + ", but was <[s2]>"),
        change(
            "nobody who says so",
            json -> json.withObject("/standings/1").remove("held"),
            "standings[1] must have held <[s1]>, " + ORIGIN + ", but has <[]>"),
        change(
            "other reasons",
            json ->
                json.withObject("/standings/0")
                    .putArray("reasons")
                    .addObject()
                    .put("code", "doubted")
                    .put("text", "Nobody does."),
            "standings[0].reasons must be <[unasserted, doubted]>, "
                + ORIGIN
                + ", but was <[doubted]>"),
        change(
            "too few",
            json -> json.withArray("/standings").remove(2),
            "document must have the 3 standings that follow from the dossier by the usual profile"
                + " and linking, but has 2"),
        change(
            "none",
            json -> json.remove("standings"),
            "document must have the 3 standings that follow from the dossier by the usual profile"
                + " and linking, but has 0"),
        change(
            "too many",
            json -> json.withArray("/standings").add(json.at("/standings/2")),
            "document must have the 3 standings that follow from the dossier by the usual profile"
                + " and linking, but has 4"),
        change(
            "no status",
            json -> json.withObject("/standings/0").remove("status"),
            "standings[0].status must be one of unchallenged, questioned, contested, defended,"
                + " defeated, retracted, unasserted, undetermined, but is missing"));
  }

  private static Arguments change(String name, Consumer<ObjectNode> change, String message) {
    return argumentSet(name, change, message);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_does_not_follow_is_refused(Consumer<ObjectNode> change, String message) {
    ObjectNode json = written();

    change.accept(json);

    Refusals.assertRefusedTree(Standings.class, json, message);
  }

  @Test
  void what_another_linking_makes_is_refused() {
    Dossier dossier =
        Dossier.of(
            MAYOR,
            LINE,
            Utterance.by(MAYOR).as("s1").claims(Question.of("the ferry company", "broke").yes()));
    ConsistencyChecker apart = ConsistencyChecker.of(List.of()).withLinking(Linking.none());

    JsonNode json = Golden.MAPPER.valueToTree(Standings.of(dossier, apart));

    Refusals.assertRefusedTree(
        Standings.class,
        json,
        "standings[0] must be about <Blue Line / broke = yes>, "
            + ORIGIN
            + ", but is about <the ferry company / broke = yes>");
  }
}
