package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/sarif.md} to what the module does. */
class SarifPageTest {
  private static final Path THIS =
      Path.of("src/test/java/io/github/gainsay/jackson", "SarifPageTest.java");

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "sarif.md"));
  }

  private static String block(String begin) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + begin + "\n(.*?)\n```").matcher(page());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void the_example_is_what_the_module_writes() throws IOException {
    String text = block("json dossier");

    // code
    JsonMapper mapper = JsonMapper.builder().addModule(new GainsayModule()).build();
    CheckReport report =
        ConsistencyChecker.of(StandardRules.all()).check(mapper.readValue(text, Dossier.class));
    SarifReport sarif =
        SarifReport.of(report).file(URI.create("dossier.json"), mapper.createParser(text));
    // end

    assertThat(SarifSchema.run(sarif).at("/results/0").toString())
        .isEqualTo(mapper.readTree(block("json result")).toString());
    String code = Files.readString(THIS);
    String shown = code.substring(code.indexOf("    // code\n") + 12, code.indexOf("    // end\n"));
    assertThat(page()).contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
  }

  @Test
  void every_field_is_explained() throws IOException {
    CheckReport report = Reports.report();
    CheckReport all =
        CheckReport.builder()
            .dossier(report.dossier())
            .rules(StandardRules.all().stream().map(r -> r.id()).toList())
            .findings(report.findings())
            .addAccepted(
                new CheckReport.Accepted(
                    report.findings().get(0),
                    new Acceptance("x", "y", Optional.of(LocalDate.parse("2025-06-30")))))
            .addUnusedAcceptances(new Acceptance("x", "y", Optional.empty()))
            .build();
    String file = Golden.MAPPER.writeValueAsString(report.dossier());
    JsonNode log =
        Golden.MAPPER.readTree(
            SarifReport.of(all)
                .since(report)
                .file(URI.create("d.json"), Golden.MAPPER.createParser(file))
                .toString());
    Set<String> names = new TreeSet<>();
    collect(log, names);

    String page = page();

    assertThat(names).hasSizeGreaterThan(50).contains("remedy", "until", "baselineState");
    assertThat(names).filteredOn(name -> !page.contains("`" + name + "`")).isEmpty();
  }

  private static void collect(JsonNode node, Set<String> names) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(names::add);
    }
    node.forEach(child -> collect(child, names));
  }

  @Test
  void severities_are_as_the_page_says() throws IOException {
    for (Severity severity : List.of(Severity.values())) {
      assertThat(page())
          .contains(
              "\n| "
                  + severity.name().toLowerCase(Locale.ROOT)
                  + (" | " + SarifRules.kind(severity))
                  + (" | " + SarifRules.level(severity))
                  + (" | " + SarifRules.rank(severity) + " |\n"));
    }
  }
}
