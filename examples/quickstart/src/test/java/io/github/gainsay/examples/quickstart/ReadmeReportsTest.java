package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.GainsayModule;
import io.github.gainsay.jackson.GainsaySchemas;
import io.github.gainsay.jackson.SarifReport;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.report.MarkdownReport;
import io.github.gainsay.report.MermaidReport;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what the README says about reports to what they are. */
class ReadmeReportsTest {
  private static final String EXTRACTION = "docs/extraction.schema.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new GainsayModule()).build();

  private final Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");
  private final Actor linJian = Actor.of("lin-jian", "Lin Jian");
  private final Proposition over150 =
      Question.of("Chinese nationals", "fighting").isQuantity("more than 150 people");
  private final Dossier dossier =
      Dossier.of(zelensky, linJian, Claim.of(zelensky, over150), Denial.of(linJian, over150));
  private final CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);

  @Test
  void markdown_and_mermaid_are_written_as_the_readme_shows() throws IOException {
    // markdown
    MarkdownReport markdown = MarkdownReport.of(report).standings(Standings.of(dossier));
    MarkdownReport file = markdown.limit(1_000_000);
    MermaidReport map = MermaidReport.of(report).standings(Standings.of(dossier));
    // end

    assertThat(markdown).hasToString(file.toString());
    assertThat(markdown.toString()).endsWith("```mermaid\n" + map + "\n```");
    assertThat(Readme.text()).contains("```mermaid\n" + map + "\n```");
    Readme.assertShown(getClass(), "markdown");
  }

  @Test
  void the_map_alone_is_a_drawing_as_the_readme_shows() throws IOException {
    // map
    Optional<String> map = HtmlReport.of(report).claimMap();
    // end

    assertThat(map.orElseThrow()).startsWith("<svg ").contains("Lin Jian denies");
    Readme.assertShown(getClass(), "map");
  }

  @Test
  void a_report_is_in_another_language_as_the_readme_shows() throws IOException {
    // language
    ResourceBundle bundle =
        new PropertyResourceBundle(
            new StringReader(
                """
                language=de
                severity.high=hoch
                finding.contradiction.denied.one.one={^0} bestreitet, was {1} sagt: {2}.
                reason.denied='{0}' wird behauptet und bestritten.
                """));
    Messages german = Messages.of(bundle);
    TextReport text = TextReport.of(report).messages(german);
    HtmlReport page = HtmlReport.of(report).messages(german);
    String wrong = german.format(report.findings().get(0).wording());
    // end

    assertThat(wrong)
        .isEqualTo(
            "Lin Jian bestreitet, was Volodymyr Zelensky sagt:"
                + " Chinese nationals / fighting: more than 150 people.");
    assertThat(text.toString())
        .contains("HOCH    contradiction")
        .contains("Lin Jian bestreitet, was Volodymyr Zelensky sagt")
        .contains("'more than 150 people' wird behauptet und bestritten.");
    assertThat(page.toString())
        .contains("<html lang=\"de\">")
        .contains("Lin Jian bestreitet, was Volodymyr Zelensky sagt");
    Readme.assertShown(getClass(), "language");
  }

  @Test
  void sarif_is_written_as_the_readme_shows() throws IOException {
    JsonMapper mapper = MAPPER;
    String text = mapper.writeValueAsString(dossier);
    CheckReport baseline = report;

    // sarif
    JsonParser content = mapper.createParser(text);
    SarifReport sarif = SarifReport.of(report).file(URI.create("dossier.json"), content);
    SarifReport changes = sarif.since(baseline);
    // end

    assertThat(sarif.toString()).contains("\"uri\": \"dossier.json\"");
    assertThat(changes.toString()).contains("\"baselineState\": \"unchanged\"");
    Readme.assertShown(getClass(), "sarif");
  }

  @Test
  void json_is_read_and_written_as_the_readme_shows() throws IOException {
    ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());
    String text = MAPPER.writeValueAsString(this.dossier);

    // json
    JsonMapper mapper = JsonMapper.builder().addModule(new GainsayModule()).build();
    Dossier dossier = mapper.readValue(text, Dossier.class);
    String json = mapper.writeValueAsString(checker.check(dossier));
    // end

    assertThat(dossier).isEqualTo(this.dossier);
    assertThat(mapper.readValue(json, CheckReport.class)).isEqualTo(report);
    Readme.assertShown(getClass(), "json");
  }

  @Test
  void the_schema_for_language_models_is_asked_for_as_the_readme_shows() throws IOException {
    // schema
    String schema = GainsaySchemas.extraction();
    // end

    assertThat(schema).isEqualTo(Files.readString(Readme.ROOT.resolve(EXTRACTION)));
    Readme.assertShown(getClass(), "schema");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void every_format_of_the_command_line_is_in_the_readme(Format format) throws IOException {
    assertThat(Readme.text()).contains("`--format " + format.name().toLowerCase(Locale.ROOT) + "`");
  }
}
