package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.SarifReport;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.report.MarkdownReport;
import io.github.gainsay.report.MermaidReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
  private static final CheckReport ARTICLE =
      ConsistencyChecker.of(StandardRules.all()).check(ChineseFighters.dossier());
  private static final Standings STANDINGS = Standings.of(ARTICLE.dossier());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void markdown_is_that_of_the_library() {
    assertThat(Run.of("check", "--format", "markdown"))
        .isEqualTo(new Run(0, MarkdownReport.of(ARTICLE).standings(STANDINGS) + "\n", ""));
  }

  @Test
  void html_is_that_of_the_library() {
    assertThat(Run.of("check", "--format", "html"))
        .isEqualTo(new Run(0, HtmlReport.of(ARTICLE).standings(STANDINGS).toString(), ""));
  }

  @Test
  void mermaid_is_that_of_the_library() {
    assertThat(Run.of("check", "--format", "mermaid"))
        .isEqualTo(new Run(0, MermaidReport.of(ARTICLE).standings(STANDINGS) + "\n", ""));
  }

  @Test
  void sarif_is_that_of_the_library() {
    assertThat(Run.of("check", "--format", "sarif"))
        .isEqualTo(new Run(0, SarifReport.of(ARTICLE) + "\n", ""));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void every_format_goes_to_a_file_as_it_goes_to_the_terminal(Format format) throws IOException {
    String name = format.name().toLowerCase(Locale.ROOT);
    Path out = folder.resolve("report");

    assertThat(Run.of("check", "--format", name, "--out", out.toString()))
        .isEqualTo(new Run(0, "", ""));

    assertThat(Files.readString(out)).isEqualTo(Run.of("check", "--format", name).out());
    assertThat(Run.of("check", "--help").out()).contains(name);
  }

  @Test
  void sarif_locates_statements_in_the_files_that_have_them() throws IOException {
    String claim = file("the claim.json", "\uFEFF" + Run.CLAIM);
    String denial =
        file(
            "denial.yaml",
            """
            gainsay: '1.0'
            actors: [{id: owner, name: Blue Line}]
            statements:
            - type: denial
              id: open
              speaker: owner
              target: {proposition: {subject: exits, property: locked, holds: true}}
            """);

    JsonNode run = sarif("check", claim, denial, "--format", "sarif");

    JsonNode related = run.at("/results/0/relatedLocations");
    assertThat(run.path("artifacts")).hasSize(2);
    assertThat(related)
        .extracting(
            l ->
                l.at("/logicalLocations/0/fullyQualifiedName").asText()
                    + " in "
                    + l.at("/physicalLocation/artifactLocation/uri").asText()
                    + " at "
                    + l.at("/physicalLocation/region/startLine"))
        .containsExactlyInAnyOrder(
            "locked in " + folder.resolve("the claim.json").toUri() + " at 5",
            "open in " + folder.resolve("denial.yaml").toUri() + " at 4");
  }

  @Test
  void sarif_has_what_is_known_from_the_baseline_too() throws IOException {
    String claim = file("claim.json", Run.CLAIM);
    String denial = file("denial.json", Run.DENIAL);
    String baseline = folder.resolve("before.json").toString();
    Run.of("check", claim, denial, "--format", "json", "--out", baseline);

    JsonNode known =
        sarif("check", claim, denial, "--baseline", baseline, "--format", "sarif").path("results");
    JsonNode gone = sarif("check", claim, "--baseline", baseline, "--format", "sarif");

    assertThat(known).hasSize(2);
    assertThat(known).allMatch(r -> r.path("baselineState").asText().equals("unchanged"));
    assertThat(known).allMatch(r -> r.path("suppressions").isEmpty());
    assertThat(gone.path("results")).hasSize(2);
    assertThat(gone.path("results"))
        .allMatch(r -> r.path("baselineState").asText().equals("absent"));
  }

  private static JsonNode sarif(String... args) throws IOException {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    return JSON.readTree(run.out()).at("/runs/0");
  }

  @Test
  void markdown_shows_what_is_known_from_the_baseline_as_accepted() throws IOException {
    String claim = file("claim.json", Run.CLAIM);
    String denial = file("denial.json", Run.DENIAL);
    String baseline = folder.resolve("before.json").toString();
    Run.of("check", claim, denial, "--format", "json", "--out", baseline);

    String report =
        Run.of("check", claim, denial, "--baseline", baseline, "--format", "markdown").out();

    assertThat(report)
        .contains("\n## Accepted findings\n", "before.json.")
        .doesNotContain("## Where each claim stands");
  }

  @ParameterizedTest
  @CsvSource({
    "a b.json, a%20b.json",
    "./dossiers/../x/ä.json, x/ä.json",
    "../a#b?c.json, ../a%23b%3Fc.json",
    "a:b.json, ./a:b.json",
    "x/a:b.json, x/a:b.json",
    "100%.json, 100%25.json"
  })
  void a_relative_file_has_a_relative_address(String file, String address) {
    assertThat(new Input(Path.of(file), "").address().isAbsolute()).isFalse();
    assertThat(new Input(Path.of(file), "").address()).hasToString(address);
  }
}
