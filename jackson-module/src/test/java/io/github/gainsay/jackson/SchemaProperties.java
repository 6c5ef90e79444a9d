package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is written is valid. What is changed in form is refused by the schema if and only if the
 * module refuses it, but for the reasons of {@link NotInSchema}, and for null, which the module
 * reads as absent. What the schema of extractions allows, the module reads.
 */
class SchemaProperties {
  private static final JsonMapper MAPPER = Golden.MAPPER;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int PLACES = 2;
  private static final List<String> WORDS =
      List.of("a", "b", "article", "../2025-06-02", "2025-06-01", "more than 150 people", "5 km");

  @Provide
  Arbitrary<Dossier> dossiers() {
    return AnyDossier.dossiers();
  }

  @Property(tries = 15, seed = "20250410", edgeCases = EdgeCasesMode.NONE)
  void what_is_written_is_valid(@ForAll("dossiers") Dossier dossier)
      throws JsonProcessingException {
    assertThat(SchemaErrors.DOSSIER.in(MAPPER.writeValueAsString(dossier))).isEmpty();
    assertThat(SchemaErrors.REPORT.in(MAPPER.writeValueAsString(check(dossier)))).isEmpty();
  }

  private static CheckReport check(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  @Property(tries = 6, seed = "20250410", edgeCases = EdgeCasesMode.NONE)
  void schema_and_module_agree_on_the_form_of_dossiers(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) throws JsonProcessingException {
    agree(SchemaErrors.DOSSIER, Dossier.class, dossier, new Random(seed));
  }

  @Property(tries = 3, seed = "20250410", edgeCases = EdgeCasesMode.NONE)
  void schema_and_module_agree_on_the_form_of_reports(
      @ForAll("dossiers") Dossier dossier, @ForAll long seed) throws JsonProcessingException {
    agree(SchemaErrors.REPORT, CheckReport.class, check(dossier), new Random(seed));
  }

  @Example
  void schema_and_module_agree_on_every_kind_of_place_in_a_dossier() throws IOException {
    JsonNode dossier = MAPPER.readTree(Golden.file("dossier.json"));

    agree(SchemaErrors.DOSSIER, Dossier.class, dossier, Mutation.places(dossier));
  }

  @Example
  void schema_and_module_agree_on_every_kind_of_place_in_a_report() throws IOException {
    JsonNode report = MAPPER.readTree(Golden.file("report.json"));
    Map<String, Integer> places = Mutation.places(report);
    places.keySet().removeAll(Mutation.places(report.path("dossier")).keySet());

    agree(SchemaErrors.REPORT, CheckReport.class, report, places);
  }

  private static void agree(
      SchemaErrors schema, Class<?> type, JsonNode written, Map<String, Integer> places) {
    assertThat(places).hasSizeGreaterThan(20);
    Random random = new Random(20250410);
    for (int place : places.values()) {
      for (Mutation mutation : Mutation.values()) {
        agree(schema, type, mutation.in(written, place, random));
      }
    }
  }

  private static void agree(SchemaErrors schema, Class<?> type, Object model, Random random)
      throws JsonProcessingException {
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(model));
    for (Mutation mutation : Mutation.values()) {
      for (int i = 0; i < PLACES; i++) {
        agree(schema, type, mutation.in(written, random));
      }
    }
  }

  private static void agree(SchemaErrors schema, Class<?> type, JsonNode changed) {
    Optional<String> refusal = refusal(type, changed.toString());

    if (refusal.isEmpty()) {
      removeNulls(changed);
      assertThat(schema.in(changed.toString())).as("%s", changed).isEmpty();
    } else if (!NotInSchema.explains(refusal.get())) {
      assertThat(schema.in(changed.toString())).as("%s: %s", refusal, changed).isNotEmpty();
    }
  }

  private static Optional<String> refusal(Class<?> type, String json) {
    try {
      MAPPER.readValue(json, type);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void removeNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getValue().isNull());
    }
    node.forEach(SchemaProperties::removeNulls);
  }

  @Property(tries = 100, seed = "20250410", edgeCases = EdgeCasesMode.NONE)
  void extractions_are_read_as_dossiers(@ForAll long seed) throws JsonProcessingException {
    JsonNode schema = MAPPER.readTree(GainsaySchemas.extraction());
    JsonNode extraction = any(schema, schema, new Random(seed));

    Optional<String> refusal = refusal(Dossier.class, extraction.toString());

    assertThat(SchemaErrors.EXTRACTION.in(extraction.toString())).isEmpty();
    assertThat(refusal)
        .as("%s", extraction)
        .matches(r -> r.isEmpty() || NotInSchema.explains(r.get()));
  }

  /** {@return any document that the schema allows, which has only what extractions have} */
  private static JsonNode any(JsonNode root, JsonNode schema, Random random) {
    if (schema.has("$ref")) {
      return any(root, root.at(schema.path("$ref").asText().substring(1)), random);
    }
    JsonNode choices = schema.has("anyOf") ? schema.path("anyOf") : schema.path("enum");
    if (!choices.isMissingNode()) {
      JsonNode choice = choices.get(random.nextInt(choices.size()));
      return schema.has("anyOf") ? any(root, choice, random) : choice;
    }
    JsonNode type = schema.path("type");
    String kind = type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText();
    return switch (kind) {
      case "object" -> anyObject(root, schema, random);
      case "array" -> anyArray(root, schema, random);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  private static JsonNode anyObject(JsonNode root, JsonNode schema, Random random) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      object.set(field.getKey(), any(root, field.getValue(), random));
    }
    return object;
  }

  private static JsonNode anyArray(JsonNode root, JsonNode schema, Random random) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      array.add(any(root, schema.path("items"), random));
    }
    return array;
  }
}
