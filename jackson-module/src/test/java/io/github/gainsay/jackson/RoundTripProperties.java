package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.value.Quantity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is written is read as the same; reading and writing again gives the same text; the order of
 * fields makes no difference; YAML, reports and standings are no exception.
 */
class RoundTripProperties {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new GainsayModule()).build();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().addModule(new GainsayModule()).build();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return AnyDossier.dossiers();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return AnyValue.quantities();
  }

  @Property(tries = 200, seed = "20250410")
  void json_round_trip_is_identity(@ForAll("dossiers") Dossier dossier) throws IOException {
    goesRound(JSON, dossier, Dossier.class);
  }

  @Property(tries = 50, seed = "20250410")
  void yaml_round_trip_is_identity(@ForAll("dossiers") Dossier dossier) throws IOException {
    goesRound(YAML, dossier, Dossier.class);
  }

  @Property(tries = 50, seed = "20250410")
  void report_round_trip_is_identity(@ForAll("dossiers") Dossier dossier) throws IOException {
    goesRound(
        JSON, ConsistencyChecker.of(List.of(new Everything())).check(dossier), CheckReport.class);
  }

  @Property(tries = 50, seed = "20250410")
  void standings_round_trip_is_identity(@ForAll("dossiers") Dossier dossier) throws IOException {
    goesRound(JSON, Standings.of(dossier), Standings.class);
  }

  @Property(tries = 50, seed = "20250410")
  void order_of_fields_makes_no_difference(@ForAll("dossiers") Dossier dossier) throws IOException {
    String reversed = JSON.writeValueAsString(reversed(JSON.valueToTree(dossier)));

    assertThat(JSON.readValue(reversed, Dossier.class)).isEqualTo(dossier);
  }

  @Property(tries = 200, seed = "20250410")
  void a_quantity_is_read_from_its_phrase(@ForAll("quantities") Quantity quantity)
      throws IOException {
    goesRound(JSON, quantity, Quantity.class);
  }

  private static <T> void goesRound(ObjectMapper mapper, T value, Class<T> type)
      throws IOException {
    String written = mapper.writeValueAsString(value);

    T read = mapper.readValue(written, type);

    assertThat(read).isEqualTo(value);
    assertThat(mapper.writeValueAsString(read)).isEqualTo(written);
  }

  private static JsonNode reversed(JsonNode json) {
    if (json instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.reverse(names);
      ObjectNode other = JSON.createObjectNode();
      names.forEach(name -> other.set(name, reversed(object.get(name))));
      return other;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode other = JSON.createArrayNode();
      array.forEach(item -> other.add(reversed(item)));
      return other;
    }
    return json;
  }

  /** Reports every commitment as a dispute with itself. */
  private static final class Everything implements Rule {
    @Override
    public String id() {
      return "everything";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      return context.dossier().commitments().stream().map(this::finding).toList();
    }

    private Finding finding(Commitment commitment) {
      return Finding.by(this)
          .message(commitment.proposition().toString())
          .addStatement(commitment.statement())
          .addPosition(new Position(List.of(commitment)))
          .question(commitment.proposition().question())
          .build();
    }
  }
}
