package org.example.newsroom;

import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
import static io.github.gainsay.consistency.Severity.HIGH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierTest {
  private CheckReport report;

  @BeforeEach
  void check() throws IOException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Dossier dossier = mapper.readValue(Path.of("../../../dossier.json").toFile(), Dossier.class);
    report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  @Test
  void the_figures_of_the_turnout_are_disputed() {
    assertThat(report.dossier().statements()).hasSize(9);
    assertThat(report)
        .containsDispute("numeric-contradiction")
        .between("c1", "c2")
        .hasSeverity(HIGH);
  }

  @Test
  void the_turnout_and_the_cause_are_disputed() {
    assertThat(report).containsDispute("numeric-contradiction").between("c1", "c3");
  }
}
