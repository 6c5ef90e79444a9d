package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.InvalidDossierException;
import io.github.gainsay.Problem;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

/** Entries that do not hold together: everything is said at once. */
class DossierRefusalsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new GainsayModule()).build();

  private static JsonMappingException refusal(String json) {
    return catchThrowableOfType(
        JsonMappingException.class, () -> MAPPER.readValue(json, Dossier.class));
  }

  @Test
  void says_all_that_dangles() {
    JsonMappingException refusal =
        refusal(
            """
            {"gainsay": "1.0",
             "actors": [{"id": "lin", "name": "Lin Jian", "speaksFor": ["china"]}],
             "sources": [{"id": "post", "publisher": "lin", "partOf": "page"}],
             "relations": [
               {"type": "excludes",
                "a": {"subject": "a", "property": "b", "holds": true},
                "b": {"subject": "c", "property": "d", "holds": true, "scope": {"event": "war"}}}],
             "statements": [
               {"type": "claim", "speaker": "zelensky",
                "asserts": {"subject": "a", "property": "b", "holds": true},
                "citations": [{"source": "post"}, {"source": "article", "via": ["reporter"]}]},
               {"type": "denial", "id": "d1", "speaker": "lin",
                "target": {"statement": "s1"}},
               {"type": "doubt", "id": "q1", "speaker": "lin",
                "target": {"utterance": "tuesday"}}]}
            """);

    assertThat(refusal)
        .hasMessage(
            """
            document must hold together, but has 8 problems (line 1, column 1):
              actors[0].speaksFor[0]: actor 'china' must be in the dossier, but is not (line 2, column 61)
              sources[0].partOf: source 'page' must be in the dossier, but is not (line 3, column 59)
              relations[0].propositions[1].scope.event: event 'war' must be in the dossier, but is not (line 5, column 4)
              statements[0].speaker: actor 'zelensky' must be in the dossier, but is not (line 9, column 33)
              statements[0].citations[1].source: source 'article' must be in the dossier, but is not (line 11, column 50)
              statements[0].citations[1].via[0]: actor 'reporter' must be in the dossier, but is not (line 11, column 69)
              statements[1].target.statement: statement 's1' must be in the dossier, but is not (line 13, column 29)
              statements[2].target: utterance 'tuesday' must have a statement in the dossier, but has none (line 15, column 15)""");
    assertThat(refusal)
        .cause()
        .isInstanceOfSatisfying(
            InvalidDossierException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(8)
                    .contains(
                        new Problem(
                            "statements[1].target.statement",
                            "statement 's1' must be in the dossier, but is not")));
  }

  @Test
  void says_what_is_given_twice_though_it_is_the_same() {
    assertThat(
            refusal(
                """
                {"gainsay": "1.0",
                 "actors": [{"id": "lin", "name": "Lin Jian"}, {"id": "lin", "name": "Lin Jian"}],
                 "sources": [{"id": "post"}, {"id": "post", "title": "another"}],
                 "events": [{"id": "war", "name": "W"}, {"id": "war", "name": "W"}],
                 "properties": [{"id": "p"}, {"id": "p"}],
                 "statements": [
                   {"type": "remark", "id": "s1", "speaker": "lin"},
                   {"type": "remark", "speaker": "lin"},
                   {"type": "remark", "speaker": "lin", "citations": [{"source": "post"}]},
                   {"type": "remark", "id": "s1", "speaker": "lin", "about": {"utterance": "x"}}]}
                """))
        .hasMessage(
            """
            document must hold together, but has 6 problems (line 1, column 1):
              actors[1].id: actor 'lin' must be given once, but is at actors[0] too (line 2, column 55)
              sources[1].id: source 'post' must be given once, but is at sources[0] too (line 3, column 37)
              events[1].id: event 'war' must be given once, but is at events[0] too (line 4, column 48)
              properties[1].id: property 'p' must be given once, but is at properties[0] too (line 5, column 37)
              statements[2].id: statement '%s' must be given once, but is at statements[1] too (line 9, column 4)
              statements[3].id: statement 's1' must be given once, but is at statements[0] too (line 10, column 29)"""
                .formatted(Utterance.by(Actor.id("lin")).remarks().id()))
        .hasNoCause();
  }

  @Test
  void says_what_is_given_twice_together_with_what_dangles() {
    assertThat(
            refusal(
                """
                {"gainsay": "1.0",
                 "actors": [{"id": "lin", "name": "Lin Jian"}, {"id": "lin", "name": "Lin"}],
                 "statements": [{"type": "remark", "id": "s1", "speaker": "zelensky"}]}
                """))
        .hasMessage(
            """
            document must hold together, but has 2 problems (line 1, column 1):
              actors[1].id: actor 'lin' must be given once, but is at actors[0] too (line 2, column 55)
              statements[0].speaker: actor 'zelensky' must be in the dossier, but is not (line 3, column 59)""");
  }

  @Test
  void says_who_replies_to_himself() {
    assertThat(
            refusal(
                """
                {"gainsay": "1.0",
                 "actors": [{"id": "lin", "name": "Lin Jian"}],
                 "statements": [
                   {"type": "denial", "id": "d1", "speaker": "lin", "target": {"statement": "d1"}}]}
                """))
        .hasMessage(
            """
            document must hold together, but has 1 problem (line 1, column 1):
              statements[0].target: statement 'd1' must not be a reply to itself, but is (line 4, column 63)""");
  }

  @Test
  void gives_the_place_and_the_path_to_programs() {
    JsonMappingException refusal =
        refusal("{\"gainsay\": \"1.0\",\n \"actors\": [{\"id\": \"lin\", \"name\": 5}]}");

    assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
    assertThat(refusal.getLocation().getColumnNr()).isEqualTo(35);
    assertThat(refusal.getOriginalMessage()).isEqualTo("must be text, but was the number 5");
    assertThat(refusal.getPathReference()).isEqualTo("actors[0].name");
    assertThat(refusal.getPath()).hasSize(3);
  }

  @Test
  void leaves_what_is_no_json_to_jackson() {
    assertThat(
            catchThrowableOfType(
                JsonParseException.class, () -> MAPPER.readValue("{,", Dossier.class)))
        .hasMessageContaining("Unexpected character (','");
  }
}
