package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The schema of extractions keeps within what services for structured output accept, by what they
 * publish: OpenAI, "Structured model outputs" (section Supported schemas); Anthropic, "Structured
 * outputs" (sections JSON Schema limitations, Schema complexity limits); Google, "Structured
 * outputs" of the Gemini API and {@code responseJsonSchema} in its reference; Microsoft,
 * "Structured outputs" of Azure OpenAI, whose limits are the narrower ones that OpenAI had at
 * first.
 */
class ExtractionSchemaTest {
  /** What all of them support: Google's list without what OpenAI or Anthropic refuse. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "$defs",
          "$ref",
          "additionalProperties",
          "anyOf",
          "description",
          "enum",
          "items",
          "properties",
          "required",
          "type");

  private final JsonNode root;

  ExtractionSchemaTest() throws IOException {
    root = Golden.MAPPER.readTree(GainsaySchemas.extraction());
  }

  /** {@return the schemas in a schema, itself included; each as often as it is written} */
  private static Stream<JsonNode> written(JsonNode schema) {
    return Stream.of(
            Stream.of(schema),
            fields(schema.path("$defs")).flatMap(ExtractionSchemaTest::written),
            fields(schema.path("properties")).flatMap(ExtractionSchemaTest::written),
            fields(schema.path("anyOf")).flatMap(ExtractionSchemaTest::written),
            schema.has("items") ? written(schema.path("items")) : Stream.<JsonNode>empty())
        .flatMap(some -> some);
  }

  private static Stream<JsonNode> fields(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  /** {@return the schemas in a schema, each definition as often as it is referred to} */
  private Stream<JsonNode> used(JsonNode schema) {
    JsonNode here = resolved(schema);
    return Stream.of(Stream.of(here), parts(here).flatMap(this::used)).flatMap(some -> some);
  }

  private static Stream<JsonNode> parts(JsonNode schema) {
    return Stream.of(
            fields(schema.path("properties")),
            fields(schema.path("anyOf")),
            schema.has("items") ? Stream.of(schema.path("items")) : Stream.<JsonNode>empty())
        .flatMap(some -> some);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
  }

  private static boolean isObject(JsonNode schema) {
    return schema.path("type").asText().equals("object");
  }

  /** An alternative, or a type that may be null. */
  private static boolean isUnion(JsonNode schema) {
    return schema.has("anyOf") || schema.path("type").isArray();
  }

  private static List<String> texts(JsonNode list) {
    return fields(list).map(JsonNode::asText).toList();
  }

  @Test
  void has_only_keywords_that_all_support() {
    Set<String> keywords = new HashSet<>();
    written(root).forEach(schema -> schema.fieldNames().forEachRemaining(keywords::add));

    assertThat(keywords).isEqualTo(KEYWORDS);
  }

  @Test
  void is_an_object_at_the_root_as_openai_demands() {
    assertThat(isObject(root)).isTrue();
    assertThat(isUnion(root)).isFalse();
  }

  @Test
  void has_closed_objects_with_all_fields_required_as_openai_and_anthropic_demand() {
    List<JsonNode> objects = written(root).filter(ExtractionSchemaTest::isObject).toList();

    assertThat(objects).hasSizeGreaterThan(10);
    assertThat(objects)
        .allSatisfy(
            object -> {
              List<String> names = new ArrayList<>();
              object.path("properties").fieldNames().forEachRemaining(names::add);
              assertThat(texts(object.path("required"))).isEqualTo(names);
              assertThat(object.path("additionalProperties")).hasToString("false");
            });
  }

  @Test
  void has_references_that_stand_alone_as_openai_and_google_demand() {
    List<JsonNode> references = written(root).filter(schema -> schema.has("$ref")).toList();

    assertThat(references).isNotEmpty().allMatch(reference -> reference.size() == 1);
    assertThat(references).map(this::resolved).doesNotContain(MissingNode.getInstance());
  }

  /** Anthropic refuses recursion, Google unrolls it only in fields that may be left out. */
  @Test
  void has_no_recursion() {
    for (Map.Entry<String, JsonNode> definition : root.path("$defs").properties()) {
      assertThat(reachable(definition.getValue())).doesNotContain(definition.getValue());
    }
  }

  private Set<JsonNode> reachable(JsonNode definition) {
    Set<JsonNode> reached = new HashSet<>();
    List<JsonNode> open = new ArrayList<>(parts(definition).toList());
    while (!open.isEmpty()) {
      JsonNode schema = resolved(open.remove(open.size() - 1));
      if (reached.add(schema)) {
        parts(schema).forEach(open::add);
      }
    }
    return reached;
  }

  /** Anthropic: 16 parameters with union types, whether or not a definition counts only once. */
  @Test
  void has_few_unions() {
    assertThat(used(root).filter(ExtractionSchemaTest::isUnion)).hasSizeBetween(1, 16);
  }

  /** OpenAI says so where it refuses a schema: "must not share identical first keys". */
  @Test
  void has_alternatives_that_begin_differently() {
    List<JsonNode> unions = written(root).filter(schema -> schema.has("anyOf")).toList();

    assertThat(unions)
        .isNotEmpty()
        .allSatisfy(
            union ->
                assertThat(fields(union.path("anyOf")).map(ExtractionSchemaTest::firstField))
                    .doesNotHaveDuplicates());
  }

  private static String firstField(JsonNode object) {
    Map.Entry<String, JsonNode> first = object.path("properties").properties().iterator().next();
    return first.getKey() + first.getValue().path("enum");
  }

  /** OpenAI: 5,000 fields, 10 levels, 1,000 constants; Azure: 100 fields, 5 levels. */
  @Test
  void is_small_and_flat() {
    Stream<JsonNode> objects = written(root).filter(ExtractionSchemaTest::isObject);
    assertThat(objects.mapToInt(object -> object.path("properties").size()).sum())
        .isLessThanOrEqualTo(100);
    assertThat(depth(root, ExtractionSchemaTest::isObject)).isLessThanOrEqualTo(5);
    assertThat(depth(root, schema -> isObject(schema) || schema.has("items")))
        .isLessThanOrEqualTo(10);
    assertThat(used(root).mapToInt(schema -> schema.path("enum").size()).sum())
        .isLessThanOrEqualTo(1_000);
  }

  private int depth(JsonNode schema, Predicate<JsonNode> isLevel) {
    JsonNode here = resolved(schema);
    int below = parts(here).mapToInt(part -> depth(part, isLevel)).max().orElse(0);
    return below + (isLevel.test(here) ? 1 : 0);
  }

  /** OpenAI: 120,000 characters of names and constants. */
  @Test
  void has_few_characters_in_names_and_constants() {
    List<String> strings = new ArrayList<>();
    used(root)
        .forEach(
            schema -> {
              schema.path("properties").fieldNames().forEachRemaining(strings::add);
              strings.addAll(texts(schema.path("enum")));
            });

    assertThat(String.join("", strings)).hasSizeLessThan(120_000);
  }

  @Test
  void has_constants_that_are_texts() {
    List<JsonNode> constants =
        written(root).flatMap(schema -> fields(schema.path("enum"))).toList();

    assertThat(constants).isNotEmpty().allMatch(JsonNode::isTextual);
  }

  @Test
  void says_of_every_field_what_to_put_there() {
    List<JsonNode> values = values().toList();

    assertThat(values)
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value.path("description").asText()).endsWith("."));
  }

  @Test
  void has_an_example_of_every_text_that_is_not_one_of_a_few() {
    List<JsonNode> texts =
        values()
            .filter(v -> v.path("type").toString().contains("string") && !v.has("enum"))
            .toList();

    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.path("description").asText()).contains("such as"));
  }

  private Stream<JsonNode> values() {
    return written(root).flatMap(schema -> fields(schema.path("properties"))).map(this::resolved);
  }
}
