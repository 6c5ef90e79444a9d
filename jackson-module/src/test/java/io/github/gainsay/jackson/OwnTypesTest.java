package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Id;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model within a user's types: what is declared decides how much must be said. */
class OwnTypesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModules(new GainsayModule(), new Jdk8Module()).build();

  private static final Quantity OVER_150 = Quantity.parse("more than 150 people");
  private static final When TUESDAY = When.parse("2025-04-08");

  record Plain(
      Quantity killed,
      When when,
      YesNo confirmed,
      Term cause,
      Text note,
      Unit unit,
      Id<Actor> by) {}

  record Marked(Value value, List<Value> list, Optional<Value> maybe, Map<String, Value> map) {}

  record Kinds(Target target, Operand operand, Proposition proposition, List<Target> targets) {}

  record Row(Severity severity, Actor.Kind kind, List<Claim> claims, Map<String, Actor> actors) {}

  record AnyId(Id<?> id) {}

  record Typed(Target target, Id<Actor> by, Quantity killed, List<Proposition> propositions) {}

  private static void goesRound(Object value, Class<?> type, String json) throws IOException {
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
  }

  @Test
  void values_declared_as_what_they_are_are_plain() throws IOException {
    goesRound(
        new Plain(
            OVER_150,
            TUESDAY,
            YesNo.NO,
            Term.of("war"),
            Text.of("so far"),
            Unit.count("people"),
            Actor.id("zelensky")),
        Plain.class,
        "{\"killed\":\"more than 150 people\",\"when\":\"2025-04-08\",\"confirmed\":false,"
            + "\"cause\":\"war\",\"note\":\"so far\",\"unit\":\"people\",\"by\":\"zelensky\"}");
  }

  @Test
  void values_declared_as_values_say_what_they_are() throws IOException {
    goesRound(
        new Marked(
            OVER_150,
            List.of(YesNo.YES, TUESDAY),
            Optional.of(Term.of("war")),
            Map.of("note", Text.of("so far"))),
        Marked.class,
        "{\"value\":{\"quantity\":\"more than 150 people\"},"
            + "\"list\":[{\"holds\":true},{\"when\":\"2025-04-08\"}],"
            + "\"maybe\":{\"term\":\"war\"},\"map\":{\"note\":{\"words\":\"so far\"}}}");
  }

  @Test
  void values_alone_say_what_they_are() throws IOException {
    List<Value> values = List.of(OVER_150, TUESDAY);

    String json = MAPPER.writeValueAsString(values);

    assertThat(json)
        .isEqualTo("[{\"quantity\":\"more than 150 people\"},{\"when\":\"2025-04-08\"}]");
    assertThat(MAPPER.readValue(json, new TypeReference<List<Value>>() {})).isEqualTo(values);
    goesRound(TUESDAY, When.class, "{\"when\":\"2025-04-08\"}");
  }

  @Test
  void targets_and_operands_declared_as_such_say_what_they_are() throws IOException {
    Proposition p = Samples.INSTRUCTED;
    String plain = "{\"subject\":\"Beijing\",\"property\":\"instructs recruits\",\"holds\":true}";
    goesRound(
        new Kinds(
            p,
            new Operand.Constant(Quantity.parse("100")),
            p,
            List.of(p, new Target.Uttered("tuesday"), new Target.Stated(Statement.id("s1")))),
        Kinds.class,
        "{\"target\":{\"proposition\":"
            + plain
            + "},\"operand\":{\"constant\":\"100\"},\"proposition\":"
            + plain
            + ",\"targets\":[{\"proposition\":"
            + plain
            + "},{\"utterance\":\"tuesday\"},{\"statement\":\"s1\"}]}");
  }

  @Test
  void targets_are_written_as_such_by_a_writer_for_targets() throws IOException {
    String json = MAPPER.writerFor(Target.class).writeValueAsString(Samples.INSTRUCTED);

    assertThat(json)
        .isEqualTo(
            "{\"proposition\":{\"subject\":\"Beijing\",\"property\":\"instructs recruits\",\"holds\":true}}");
    assertThat(MAPPER.readValue(json, Target.class)).isEqualTo(Samples.INSTRUCTED);
  }

  @Test
  void enums_are_written_as_in_the_format() throws IOException {
    goesRound(
        new Row(Severity.HIGH, Actor.Kind.GOVERNMENT, List.of(), Map.of()),
        Row.class,
        "{\"severity\":\"high\",\"kind\":\"government\",\"claims\":[],\"actors\":{}}");
  }

  @Test
  void model_types_stand_in_collections() throws IOException {
    Row row =
        new Row(
            Severity.LOW,
            Actor.Kind.GROUP,
            List.of(Samples.FIRST, Samples.PROBABLY),
            Map.of("a", Samples.ZELENSKY));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(row), Row.class)).isEqualTo(row);
  }

  @ParameterizedTest
  @EnumSource(
      value = ObjectMapper.DefaultTyping.class,
      names = {"OBJECT_AND_NON_CONCRETE", "EVERYTHING"})
  void default_typing_of_a_users_type_leaves_the_model_alone(ObjectMapper.DefaultTyping typing)
      throws IOException {
    JsonMapper typed =
        JsonMapper.builder()
            .addModule(new GainsayModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                typing)
            .build();
    Typed value = new Typed(Samples.SENT, Actor.id("lin"), OVER_150, List.of(Samples.SENT));

    String json = typed.writeValueAsString(value);

    assertThat(typed.readValue(json, Typed.class)).isEqualTo(value);
    assertThat(json)
        .contains("\"target\":{\"proposition\":{\"subject\"")
        .contains("\"by\":\"lin\"")
        .contains("\"killed\":\"more than 150 people\"")
        .doesNotContain("io.github.gainsay.P");
  }

  @Test
  void trees_are_read_too() throws IOException {
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(Samples.FIRST), Statement.class))
        .isEqualTo(Samples.FIRST);
  }

  @Test
  void parts_of_a_report_are_written_alone_as_in_the_report() throws IOException {
    Finding dispute = Reports.report().findings().get(0);
    JsonNode written = MAPPER.readTree(Golden.file("report.json")).at("/findings/0");

    assertThat(MAPPER.<JsonNode>valueToTree(dispute)).isEqualTo(written);
    assertThat(MAPPER.<JsonNode>valueToTree(dispute.positions()))
        .isEqualTo(written.path("positions"));
    assertThat(MAPPER.<JsonNode>valueToTree(dispute.positions().get(0).commitments()))
        .isEqualTo(written.at("/positions/0/commitments"));
  }

  @Test
  void refusals_begin_with_the_path_in_the_users_type() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"claims\": [{\"type\": \"denial\"}]}", Row.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessage("claims[0].type must be claim, but was 'denial' (line 1, column 22)");
  }

  @Test
  void refusals_in_trees_have_no_line() {
    assertThatThrownBy(
            () -> MAPPER.treeToValue(MAPPER.createObjectNode().put("id", 5), Source.class))
        .hasMessage("id must be the id of a source, but was the number 5");
  }

  @Test
  void objects_in_trees_are_no_json() {
    assertThatThrownBy(
            () ->
                MAPPER.treeToValue(
                    MAPPER.createObjectNode().putPOJO("id", Source.id("post")), Source.class))
        .hasMessage("id must be the id of a source, but was something that JSON does not have");
  }

  @Test
  void a_value_of_another_kind_is_refused() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"holds\": true}", Quantity.class))
        .hasMessage("document must be a Quantity, but was <yes> (line 1, column 1)");
  }

  @Test
  void an_id_of_anything_is_written_but_not_read() throws IOException {
    assertThat(MAPPER.writeValueAsString(new AnyId(Source.id("wire"))))
        .isEqualTo("{\"id\":\"wire\"}");
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"wire\"}", AnyId.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .extracting(e -> ((JsonMappingException) e).getOriginalMessage())
        .isEqualTo(
            "Id must be declared with what it names: Id<Actor>, Id<Source>, Id<Event>, Id<Property>"
                + " or Id<Statement>");
  }
}
