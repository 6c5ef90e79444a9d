package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;

/** Whatever is said, the log is valid, complete and the same for the same dossier. */
class SarifProperties {
  private static final JsonMapper JSON = Golden.MAPPER;

  @Provide
  Arbitrary<Dossier> dossiers() {
    return AnyDossier.dossiers();
  }

  private static CheckReport check(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  @Property(tries = 50, seed = "20250410")
  void every_log_is_valid_and_has_every_finding(@ForAll("dossiers") Dossier dossier)
      throws IOException {
    CheckReport report = check(dossier);
    String file = JSON.writeValueAsString(dossier);

    JsonNode run =
        SarifSchema.run(SarifReport.of(report).file(URI.create("d.json"), JSON.createParser(file)));

    assertThat(run.path("results")).hasSameSizeAs(report.findings());
    for (int i = 0; i < report.findings().size(); i++) {
      assertThat(run.path("results").get(i).path("relatedLocations"))
          .hasSameSizeAs(report.findings().get(i).statements())
          .allMatch(location -> location.at("/physicalLocation/region/startLine").asInt() == 1);
    }
  }

  @Property(tries = 50, seed = "20250410")
  void the_order_of_entries_makes_no_difference(@ForAll("dossiers") Dossier dossier) {
    List<Entry> entries = new ArrayList<>();
    entries.addAll(dossier.statements());
    entries.addAll(dossier.actors());
    entries.addAll(dossier.sources());
    entries.addAll(dossier.events());
    entries.addAll(dossier.properties());
    entries.addAll(dossier.relations());
    Collections.reverse(entries);
    Dossier reversed = Dossier.builder().addAll(entries).build();

    assertThat(SarifReport.of(check(reversed)))
        .hasToString(SarifReport.of(check(dossier)).toString());
  }

  @Property(tries = 50, seed = "20250410")
  void nothing_has_changed_since_the_same_report(@ForAll("dossiers") Dossier dossier) {
    CheckReport report = check(dossier);

    JsonNode run = SarifSchema.run(SarifReport.of(report).since(report));

    assertThat(run.path("results"))
        .hasSameSizeAs(report.findings())
        .allMatch(result -> result.path("baselineState").asText().equals("unchanged"));
  }

  @Property(tries = 200)
  void whatever_is_said_is_text(@ForAll @NotBlank String name, @ForAll @NotBlank String words)
      throws IOException {
    Actor actor = Actor.of("a", "x" + name.strip() + "[y](z) {0}");
    Source source = Source.builder().id("s" + words.strip()).title(words.strip()).build();
    Claim claim =
        Utterance.by(actor)
            .in(source, Citation.Wording.VERBATIM, words.strip() + "](http://x.y)")
            .as("{" + name.strip() + "}")
            .claims(Question.of(words.strip(), "p").yes());
    Dossier dossier = Dossier.of(actor, source, claim, Denial.of(actor, claim));

    SarifReport report = SarifReport.of(check(dossier));

    assertThat(SarifSchema.run(report).path("results")).isNotEmpty();
    assertThat(JSON.readTree(JSON.writeValueAsBytes(report)))
        .isEqualTo(JSON.readTree(report.toString()));
  }
}
