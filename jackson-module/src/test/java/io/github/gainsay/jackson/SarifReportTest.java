package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {
  private static final Path ARTICLE =
      Path.of("../examples/quickstart/src/main/resources/chinese-fighters.json");
  private static final Dossier DOSSIER = Samples.dossier();
  private static final URI FILE = URI.create("dossiers/a%20b.json");

  private static JsonNode run(SarifReport report) {
    return SarifSchema.run(report);
  }

  private static JsonNode result(SarifReport report) {
    return run(report).at("/results/0");
  }

  private static Finding finding(String message, Statement... statements) {
    return Finding.builder()
        .code("oddity")
        .severity(Severity.LOW)
        .message(message)
        .addStatements(statements)
        .build();
  }

  private static CheckReport report(Finding... findings) {
    return CheckReport.builder().dossier(DOSSIER).addFindings(findings).build();
  }

  private static JsonParser parser(String text) throws IOException {
    return Golden.MAPPER.createParser(text);
  }

  @Test
  void is_the_file_that_it_was() throws IOException {
    SarifReport report = SarifReport.of(Reports.report());

    assertThat(SarifSchema.errors(report.toString())).isEmpty();
    assertThat(report + "\n")
        .isEqualTo(
            Golden.file("report.sarif")
                .replace("${version}", new GainsayModule().version().toString()));
  }

  @Test
  void is_written_by_a_mapper_with_the_module() throws IOException {
    SarifReport report = SarifReport.of(Reports.report());

    assertThat(Golden.MAPPER.writeValueAsString(report))
        .isEqualTo(Golden.MAPPER.readTree(report.toString()).toString());
    assertThat(new String(Golden.MAPPER.writeValueAsBytes(report), StandardCharsets.UTF_8))
        .isEqualTo(Golden.MAPPER.writeValueAsString(report));
  }

  @Test
  void is_valid_for_the_article_and_locates_every_statement_at_its_line() throws IOException {
    String text = Files.readString(ARTICLE);
    Dossier article = Golden.MAPPER.readValue(text, Dossier.class);
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(article);

    JsonNode run = run(SarifReport.of(report).file(FILE, parser(text)));

    assertThat(run.path("results")).hasSameSizeAs(report.findings());
    assertThat(run.at("/artifacts/0/location/uri").asText()).isEqualTo(FILE.toString());
    List<String> lines = text.lines().toList();
    List<JsonNode> located = new ArrayList<>();
    run.path("results").forEach(result -> result.path("relatedLocations").forEach(located::add));
    assertThat(located).hasSizeGreaterThan(20);
    for (JsonNode location : located) {
      JsonNode region = location.at("/physicalLocation/region");
      int line = region.path("startLine").asInt();
      String id = location.at("/logicalLocations/0/fullyQualifiedName").asText();
      assertThat(lines.get(line - 1)).isEqualTo("    {");
      assertThat(region.path("startColumn").asInt()).isEqualTo(5);
      assertThat(lines.subList(line, line + 2)).contains("      \"id\": \"" + id + "\",");
    }
  }

  @Test
  void tells_clean_from_not_checked() {
    CheckReport clean = CheckReport.builder().dossier(DOSSIER).addRules("oddity").build();

    assertThat(run(SarifReport.of(clean)).path("results").isArray()).isTrue();
    assertThat(run(SarifReport.of(report())).has("results")).isFalse();
  }

  @Nested
  class TheRules {
    @Test
    void of_the_library_are_described() {
      List<Finding> findings =
          StandardRules.all().stream()
              .map(r -> Finding.by(r).message("x").addStatement(Samples.FIRST).build())
              .toList();

      JsonNode rules =
          run(SarifReport.of(report(findings.toArray(Finding[]::new)))).at("/tool/driver/rules");

      assertThat(rules).hasSameSizeAs(StandardRules.all());
      for (int i = 0; i < rules.size(); i++) {
        Rule rule = StandardRules.all().get(i);
        assertThat(rules.get(i).path("id").asText()).isEqualTo(rule.id());
        assertThat(rules.get(i).at("/defaultConfiguration/level").asText())
            .isEqualTo(SarifRules.level(rule.severity()));
        assertThat(rules.get(i).path("name").asText()).isEqualTo(rule.getClass().getSimpleName());
        assertThat(rules.get(i).at("/shortDescription/text").asText()).endsWith(".");
        assertThat(rules.get(i).at("/helpUri").asText()).endsWith("/" + rule.id() + ".md");
        assertThat(Path.of("..", "docs", "rules", rule.id() + ".md")).exists();
      }
    }

    @Test
    void are_described_in_the_words_of_the_readme() throws IOException {
      List<String> readme =
          Pattern.compile("(?m)^\\| \\[([a-z-]+)]\\(docs/rules/.*?\\) \\| (.+) \\|$")
              .matcher(Files.readString(Path.of("..", "README.md")))
              .results()
              .map(row -> row.group(1) + ": " + row.group(2))
              .sorted()
              .toList();
      JsonNode rules =
          run(SarifReport.of(
                  CheckReport.builder()
                      .dossier(DOSSIER)
                      .rules(StandardRules.all().stream().map(Rule::id).toList())
                      .build()))
              .at("/tool/driver/rules");

      List<String> described = new ArrayList<>();
      for (JsonNode rule : rules) {
        String text = rule.at("/shortDescription/text").asText();
        described.add(
            rule.path("id").asText()
                + ": "
                + Character.toLowerCase(text.charAt(0))
                + text.substring(1, text.length() - 1));
      }

      assertThat(described).isEqualTo(readme);
    }

    @Test
    void of_others_have_their_id() {
      JsonNode rule =
          run(SarifReport.of(report(finding("Odd.", Samples.FIRST)))).at("/tool/driver/rules/0");

      assertThat(rule)
          .hasToString("{\"id\":\"oddity\",\"shortDescription\":{\"text\":\"oddity\"}}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH, fail, error, 100",
    "MEDIUM, fail, warning, 75",
    "LOW, fail, note, 50",
    "INFO, informational, none, 25"
  })
  void has_levels_for_severities(Severity severity, String kind, String level, int rank) {
    Finding finding = finding("Odd.", Samples.FIRST).toBuilder().severity(severity).build();

    JsonNode result = result(SarifReport.of(report(finding)));

    assertThat(result.path("kind").asText()).isEqualTo(kind);
    assertThat(result.path("level").asText()).isEqualTo(level);
    assertThat(result.path("rank").asInt()).isEqualTo(rank);
  }

  @Nested
  class Locates {
    @Test
    void a_statement_in_the_file_that_has_it() throws IOException {
      String one = "{\"statements\": [" + Golden.MAPPER.writeValueAsString(Samples.FIRST) + "]}";
      String two =
          "{\n  \"statements\": [\n"
              + Golden.MAPPER.writeValueAsString(DOSSIER.get(Statement.id("d1")))
              + "]}";
      Finding finding = finding("Odd.", Samples.FIRST, DOSSIER.get(Statement.id("d1")));

      JsonNode result =
          result(
              SarifReport.of(report(finding))
                  .file(FILE, parser(one))
                  .file(URI.create("äther.json"), parser(two)));

      assertThat(result.at("/locations/0/physicalLocation"))
          .hasToString(
              "{\"artifactLocation\":{\"uri\":\"dossiers/a%20b.json\",\"index\":0},"
                  + "\"region\":{\"startLine\":1,\"startColumn\":17}}");
      assertThat(result.at("/relatedLocations/1/physicalLocation"))
          .hasToString(
              "{\"artifactLocation\":{\"uri\":\"%C3%A4ther.json\",\"index\":1},"
                  + "\"region\":{\"startLine\":3,\"startColumn\":1}}");
    }

    @Test
    void a_statement_by_its_line_only_where_columns_are_those_of_bytes() throws IOException {
      String file = "{\"statements\": [\n" + Golden.MAPPER.writeValueAsString(Samples.FIRST) + "]}";
      JsonParser bytes = Golden.MAPPER.createParser(file.getBytes(StandardCharsets.UTF_8));

      JsonNode result =
          result(SarifReport.of(report(finding("Odd.", Samples.FIRST))).file(FILE, bytes));

      assertThat(result.at("/locations/0/physicalLocation/region"))
          .hasToString("{\"startLine\":2}");
    }

    @Test
    void a_statement_in_yaml() throws IOException {
      String yaml = "gainsay: '1.0'\nstatements:\n- type: remark\n  id: m2\n  speaker: ukraine\n";
      Finding finding = finding("Odd.", DOSSIER.get(Statement.id("m2")));

      JsonNode result =
          result(SarifReport.of(report(finding)).file(FILE, new YAMLMapper().createParser(yaml)));

      assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    }

    @Test
    void a_statement_that_is_in_no_file_at_the_address_of_its_source() {
      Statement inCaption = Utterance.by(Samples.CHINA).in(Samples.CAPTION).as("c").remarks();
      Dossier dossier =
          Dossier.builder()
              .addAll(DOSSIER.statements())
              .add(Samples.actors())
              .add(Samples.sources())
              .add(Samples.events())
              .add(Samples.properties())
              .add(inCaption)
              .build();
      CheckReport report =
          CheckReport.builder().dossier(dossier).addFindings(finding("Odd.", inCaption)).build();

      JsonNode related = result(SarifReport.of(report)).at("/relatedLocations/0");

      assertThat(related.at("/physicalLocation/artifactLocation/uri").asText())
          .isEqualTo("https://example.org/2025/04/10?a=1&b=2");
      assertThat(related.at("/properties/sources/0").asText())
          .isEqualTo("https://example.org/2025/04/10?a=1&b=2");
      assertThat(related.at("/message/text").asText())
          .startsWith("China remarks: nothing definite; in caption 'caption-1' in article '");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "x", "//example.org/x", "javascript:alert(1)", "file:///etc/passwd"})
    void nothing_at_an_address_that_is_no_page(String address) {
      Source source = Source.builder().id("s").uri(URI.create(address)).build();
      Statement statement = Utterance.by(Samples.CHINA).in(source).as("c").remarks();
      CheckReport report =
          CheckReport.builder()
              .dossier(Dossier.of(Samples.CHINA, source, statement))
              .addFindings(finding("Odd.", statement))
              .build();

      JsonNode result = result(SarifReport.of(report));

      assertThat(result.findValue("physicalLocation")).isNull();
      assertThat(result.at("/locations/0/logicalLocations/0"))
          .hasToString("{\"fullyQualifiedName\":\"c\",\"kind\":\"statement\"}");
    }

    @Test
    void an_address_beyond_ascii_as_a_uri() {
      Source source = Source.builder().id("s").uri(URI.create("https://例え.jp/ä")).build();
      Statement statement = Utterance.by(Samples.CHINA).in(source).as("c").remarks();
      CheckReport report =
          CheckReport.builder()
              .dossier(Dossier.of(Samples.CHINA, source, statement))
              .addFindings(finding("Odd.", statement))
              .build();

      assertThat(result(SarifReport.of(report)).findValue("uri").asText())
          .isEqualTo("https://%E4%BE%8B%E3%81%88.jp/%C3%A4");
    }

    @Test
    void nothing_in_a_file_without_an_address() {
      SarifReport report = SarifReport.of(Reports.report());

      assertThatIllegalArgumentException()
          .isThrownBy(() -> report.file(URI.create(""), parser("{}")))
          .withMessage("file must be the address of a file, but was ''");
    }

    @Test
    void nothing_in_a_file_whose_statements_are_none() {
      SarifReport report = SarifReport.of(Reports.report());

      assertThatThrownBy(() -> report.file(FILE, parser("{\"statements\": 5}")))
          .isInstanceOf(JsonMappingException.class)
          .hasMessage("statements must be a list, but was the number 5 (line 1, column 16)");
    }
  }

  @Nested
  class Texts {
    @ParameterizedTest
    @CsvSource({
      "'{0} and {{1}}', '{{0}} and {{{{1}}}}'",
      "[a](http://b), [a] (http://b)",
      "[[a]](1), [[a]] (1)",
      "'\u200B', –",
      "'\u001B[31mred\u001B[0m\u202E', red",
      "'\uD800\"\\', '\uFFFD\"\\'"
    })
    void mean_what_they_say(String message, String text) throws IOException {
      SarifReport report = SarifReport.of(report(finding(message, Samples.FIRST)));

      assertThat(result(report).at("/message/text").asText()).isEqualTo(text);
      assertThat(Golden.MAPPER.writeValueAsBytes(report)).isNotEmpty();
    }
  }

  @Test
  void is_in_another_language_whose_words_are_no_markup() throws IOException {
    ResourceBundle german =
        new PropertyResourceBundle(
            new StringReader(
                """
                language=de
                act.claims=sagt [das](http://x.y) <b>
                sarif.more=Mehr](http://x.y) *
                rule.oddity=x
                rule.contradiction=`Beides` kann <nicht> [sein](http://x.y)
                """));
    Finding finding = finding("Odd.", Samples.FIRST).toBuilder().code("contradiction").build();
    SarifReport report = SarifReport.of(report(finding)).messages(Messages.of(german));

    assertThat(run(report).path("language").asText()).isEqualTo("de");
    assertThat(result(report).at("/relatedLocations/0/message/text").asText())
        .contains(" sagt [das] (http://x.y) <b>");
    assertThat(run(report).at("/tool/driver/rules/0/shortDescription/text").asText())
        .isEqualTo("`Beides` kann <nicht> [sein] (http://x.y)");
    assertThat(run(report).at("/tool/driver/rules/0/help/markdown").asText())
        .startsWith(
            "\\`Beides\\` kann \\<nicht\\> \\[sein\\](http://x.y) [Mehr\\](http://x.y) \\*](");
    assertThat(report.messages(Messages.english()))
        .hasToString(SarifReport.of(report(finding)).toString());
  }

  @Test
  void carries_what_a_finding_has_beyond_a_result() {
    JsonNode result = result(SarifReport.of(Reports.report()));

    assertThat(result.path("properties"))
        .hasToString(
            "{\"severity\":\"high\","
                + "\"question\":\"Chinese nationals / number of fighters\","
                + "\"positions\":[\"more than 150 people (as of 2025-04-08)\","
                + "\"not: more than 150 people (as of 2025-04-08)\"],"
                + "\"reasons\":[{\"code\":\"explicit-denial\","
                + "\"text\":\"China calls it baseless.\"}],"
                + "\"remedy\":\"Ask both for evidence.\"}");
    assertThat(result.at("/partialFingerprints/gainsay~1v1").asText())
        .isEqualTo(Reports.dispute(DOSSIER).fingerprint());
  }

  @Test
  void suppresses_what_is_accepted_with_the_justification() {
    Finding known = finding("Known.", Samples.FIRST);
    Acceptance acceptance =
        new Acceptance(
            known.fingerprint(), "Asked for comment.", Optional.of(LocalDate.parse("2025-06-30")));
    CheckReport report =
        CheckReport.builder()
            .dossier(DOSSIER)
            .addFindings(finding("Odd.", Samples.FIRST))
            .addAccepted(new CheckReport.Accepted(known, acceptance))
            .addUnusedAcceptances(new Acceptance("gone-1", "Old.", Optional.empty()))
            .build();

    JsonNode run = run(SarifReport.of(report));

    assertThat(run.at("/results/0/suppressions")).isEmpty();
    assertThat(run.at("/results/1/suppressions"))
        .hasToString(
            "[{\"kind\":\"external\",\"status\":\"accepted\","
                + "\"justification\":\"Asked for comment.\","
                + "\"properties\":{\"until\":\"2025-06-30\"}}]");
    assertThat(run.path("invocations"))
        .hasToString(
            "[{\"executionSuccessful\":true,\"toolConfigurationNotifications\":[{\"level\":\"note\","
                + "\"message\":{\"text\":"
                + "\"Accepted but not found, or no longer accepted: gone-1: Old.\"}}]}]");
  }

  @Test
  void says_what_is_new_unchanged_or_absent_since_the_baseline() {
    Finding one = finding("One.", Samples.FIRST);
    Finding two = finding("Two.", Samples.FIRST);
    Finding three = finding("Three.", Samples.FIRST);
    Finding four = finding("Four.", Samples.FIRST);
    Finding five = finding("Five.", Samples.FIRST);
    CheckReport earlier = report(one, two, four);
    CheckReport now =
        CheckReport.builder()
            .dossier(DOSSIER)
            .addFindings(three, two)
            .addAccepted(accepted(four), accepted(five))
            .build();

    JsonNode results = run(SarifReport.of(now).since(earlier)).path("results");

    assertThat(results)
        .extracting(r -> r.at("/message/text").asText() + " " + r.path("baselineState").asText())
        .containsExactly(
            "Three. new", "Two. unchanged", "Four. unchanged", "Five. new", "One. absent");
    assertThat(run(SarifReport.of(now)).findValue("baselineState")).isNull();
  }

  private static CheckReport.Accepted accepted(Finding finding) {
    return new CheckReport.Accepted(
        finding, new Acceptance(finding.fingerprint(), "Known.", Optional.empty()));
  }
}
