package io.github.gainsay.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapaio.jupyter.kernel.display.DisplaySystem;

class ReportDisplayTest {
  private static final Actor MAYOR = Actor.of("mayor", "the mayor");
  private static final Actor AGENCY = Actor.of("agency", "North Wire");
  private static final Question TOLL = Question.of("ferry fire & smoke", "deaths");
  private static final CheckReport REPORT =
      ConsistencyChecker.of(StandardRules.all())
          .check(
              Dossier.of(
                  MAYOR,
                  AGENCY,
                  Claim.of(MAYOR, TOLL.isQuantity("12 people")),
                  Claim.of(AGENCY, TOLL.isQuantity("more than 30 people"))));
  private static final HtmlReport PAGE = HtmlReport.of(REPORT).title("Ferry \"fire\"");

  private static Map<String, Object> shown(Object value) {
    return DisplaySystem.inst().render(value).data();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void shows_a_page_in_a_frame_that_reaches_nothing_else() {
    Map<String, Object> shown = shown(PAGE);

    assertThat(shown).containsOnlyKeys("text/html", "text/plain");
    assertThat(shown).containsEntry("text/plain", "Ferry \"fire\"");
    assertThat(shown)
        .containsEntry(
            "text/html",
            "<iframe title=\"Ferry &quot;fire&quot;\" width=\"100%\" height=\"640\""
                + " style=\"border:0\" sandbox=\"allow-scripts\""
                + " src=\"data:text/html;charset=utf-8;base64,"
                + base64(PAGE.toString())
                + "\"></iframe>");
    assertThat(shown(Optional.of(PAGE))).isEqualTo(shown);
  }

  @Test
  void shows_a_chart_as_a_picture() {
    Optional<String> chart = PAGE.chart(REPORT.withCode("numeric-contradiction").get(0));

    assertThat(shown(chart))
        .containsOnly(
            entry("image/svg+xml", chart.orElseThrow()),
            entry(
                "text/html",
                "<img alt=\"ferry fire &amp; smoke / deaths\" style=\"max-width:100%\""
                    + " src=\"data:image/svg+xml;charset=utf-8;base64,"
                    + base64(chart.orElseThrow())
                    + "\"/>"),
            entry("text/plain", "ferry fire & smoke / deaths"));
    assertThat(shown(chart.orElseThrow())).isEqualTo(shown(chart));
  }

  @Test
  void shows_the_map_of_the_claims_as_a_picture() {
    assertThat(shown(PAGE.claimMap()))
        .containsEntry("image/svg+xml", PAGE.claimMap().orElseThrow());
  }

  @Test
  void shows_all_else_of_gainsay_as_its_text() {
    assertThat(shown(REPORT)).containsOnly(entry("text/plain", REPORT.toString()));
    assertThat(shown(Optional.of(MAYOR))).isEqualTo(shown(MAYOR));
    assertThat(shown(MAYOR)).containsOnly(entry("text/plain", MAYOR.toString()));
  }

  @Test
  void leaves_everything_else_to_the_kernel() {
    assertThat(shown(Optional.empty())).containsOnly(entry("text/html", "Optional.empty"));
    assertThat(shown("<svg>")).containsOnly(entry("text/html", "<svg>"));
  }

  @Test
  void shows_what_is_asked_for() {
    DisplaySystem system = DisplaySystem.inst();

    assertThat(system.render("html", PAGE).data()).containsKey("text/html");
    assertThat(system.render("text", PAGE).data())
        .containsOnly(entry("text/plain", PAGE.toString()));
    assertThat(system.render("svg", PAGE.claimMap()).data()).containsKey("image/svg+xml");
  }
}
