package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.OWNER;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.STORY;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final int RULES = StandardRules.all().size();
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final Claim LOCKED_UP =
      Utterance.by(MAYOR).saidAt("2031-05-01").in(CAPTION).as("mayor-locked").claims(LOCKED);
  private static final Dossier DISPUTED =
      dossier(
          LOCKED_UP,
          Utterance.by(SPOKESWOMAN)
              .saidAt("2031-05-02")
              .in(STORY, Wording.VERBATIM, "That is untrue")
              .denies(LOCKED_UP),
          Claim.of(MAYOR, TOLL.isQuantity("12 people")),
          Claim.of(AGENCY, TOLL.isQuantity("more than 30 people")),
          Doubt.of(HERALD, OPEN));

  private static HtmlReport report(Dossier dossier) {
    return HtmlReport.of(CHECKER.check(dossier)).standings(Standings.of(dossier));
  }

  private static Document page(Dossier dossier) {
    return Jsoup.parse(report(dossier).toString());
  }

  private static Document page(CheckReport report) {
    return Jsoup.parse(HtmlReport.of(report).toString());
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  @Test
  void is_html_without_an_error() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);

    Document page = Jsoup.parse(report(DISPUTED).toString(), "", parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.documentType()).hasToString("<!doctype html>");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.charset()).hasToString("UTF-8");
  }

  @Test
  void has_landmarks_headings_in_order_and_ids_that_lead_somewhere() {
    Document page = page(DISPUTED);

    for (String landmark : List.of("header", "nav[aria-label]", "main#main", "footer", "h1")) {
      assertThat(page.select(landmark)).as(landmark).hasSize(1);
    }
    assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String link : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
    }
    for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
      for (String id : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
      }
    }
  }

  @Test
  void needs_nothing_but_itself_and_forbids_all_else() {
    Document page = page(DISPUTED);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.select("[src], [style], link, iframe, object, embed, img, base")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("#filter").hasAttr("hidden")).isTrue();
  }

  @Test
  void says_how_much_was_checked_and_found() {
    Document page = page(DISPUTED);

    assertThat(page.title()).isEqualTo("Consistency report");
    assertThat(texts(page, "h1")).containsExactly("Consistency report");
    assertThat(texts(page, ".lead"))
        .containsExactly(
            "4 findings in 5 statements by " + RULES + " rules: 2 high, 1 low, 1 info.");
    assertThat(texts(page, ".counts li"))
        .containsExactly(
            "\u25B2 2 high",
            "\u25C6 0 medium",
            "\u25CF 1 low",
            "\u25CB 1 info",
            "5 statements",
            "5 actors",
            "4 sources",
            RULES + " rules");
    assertThat(texts(page, "nav ul a"))
        .containsExactly(
            "Findings", "Claim map", "Where each claim stands", "Sources", "What was checked");
    assertThat(texts(page, "#checked .rules .some"))
        .containsExactly(
            "contradiction 1", "doubted 1", "numeric-contradiction 1", "single-origin 1");
  }

  @Test
  void shows_positions_side_by_side_with_who_holds_them_and_where() {
    Element finding = page(DISPUTED).expectFirst("#f1");

    assertThat(finding.select("summary h3").text()).isEqualTo("exits / locked");
    assertThat(finding.expectFirst("details").hasAttr("open")).isTrue();
    assertThat(finding.select(".position").eachText())
        .containsExactly(
            "A yes the mayor, 2031-05-01 in caption 'photo-1' in article 'Fire on the ferry'"
                + " (herald-12, The Herald, 2031-05-02, from wire-7)",
            "B versus denied: yes Ada Berg (for Blue Line), 2031-05-02 \"That is untrue\""
                + " in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02, from wire-7)");
    assertThat(finding.select(".why > p").eachText())
        .containsExactly("Why 'yes' is claimed and denied.");
    assertThat(finding.select(".why .more").eachText())
        .containsExactly("1 more reason Different actors say so.");
  }

  @Test
  void draws_a_chart_twice_and_says_the_same_in_a_table() {
    Document page = page(DISPUTED);
    Element chart = page.expectFirst("figure.chart");

    assertThat(chart.select("svg[role=img]")).hasSize(2);
    assertThat(chart.expectFirst("svg.wide title").text()).isEqualTo("ferry fire / deaths");
    assertThat(chart.select("svg.wide desc").text())
        .isEqualTo(
            "A: the mayor: 12 people; allows 12."
                + " B: North Wire: more than 30 people; allows 31 or more; conveys from 31 to 37.");
    assertThat(page.select("figure.chart + details tbody tr").eachText())
        .containsExactly(
            "A the mayor 12 people 12 12",
            "B North Wire more than 30 people 31 or more from 31 to 37");
  }

  @Test
  void links_to_sources_on_the_web_only() {
    Source web =
        Source.builder().id("web").title("Web").uri(URI.create("https://example.org/a")).build();
    Source evil =
        Source.builder().id("evil").title("Evil").uri(URI.create("javascript:alert(1)")).build();
    Source part = web.part("part", Source.Kind.CAPTION).build();
    Dossier dossier =
        Dossier.of(
            MAYOR,
            AGENCY,
            web,
            evil,
            part,
            Utterance.by(MAYOR).in(part).claims(LOCKED),
            Utterance.by(AGENCY).in(evil).denies(LOCKED));

    Document page = page(dossier);

    assertThat(page.select("a:not([href^=#])").eachAttr("href"))
        .containsOnly("https://example.org/a");
    assertThat(page.select("#sources td").eachText()).contains("Evil source");
  }

  @Test
  void tells_in_the_order_of_time_what_changed() {
    Dossier dossier =
        dossier(
            Utterance.by(MAYOR).saidAt("2031-05-20").claims(LOCKED.question().no()),
            Utterance.by(MAYOR).saidAt("2031-05-02").in(STORY).claims(LOCKED));

    assertThat(texts(page(dossier), ".timeline li"))
        .containsExactly(
            "2031-05-02 the mayor claims: yes",
            "2031-05-02 Published: 'Fire on the ferry'",
            "2031-05-20 18 days later the mayor claims: no");
  }

  @Test
  void says_where_sources_have_it_from() {
    Document page = page(DISPUTED);

    assertThat(texts(page, "#sources tbody tr"))
        .containsExactly(
            "wire-7 source \u2013 \u2013 \u2013 is an origin \u2013",
            "Fire on the ferry article The Herald 2031-05-02 made from wire-7 wire-7 1 statement"
                + " Ada Berg (for Blue Line) denies: exits / locked: yes",
            "photo-1 caption The Herald \u2013 part of Fire on the ferry wire-7 1 statement"
                + " the mayor claims: exits / locked: yes",
            "post-3 social post \u2013 \u2013 \u2013 is an origin \u2013");
  }

  @Test
  void says_where_each_claim_stands_what_is_disputed_first() {
    Document page = page(DISPUTED);

    assertThat(texts(page, "#standings h3")).containsExactly("contested", "questioned");
    assertThat(texts(page, "#standings tbody tr").get(0))
        .isEqualTo(
            "exits / locked: no Ada Berg (for Blue Line) 'exits / locked: yes', said by the mayor,"
                + " is against it.");
  }

  @Test
  void says_what_is_accepted() {
    Dossier dossier = dossier(Claim.of(MAYOR, LOCKED), Denial.of(AGENCY, LOCKED));
    String fingerprint = CHECKER.check(dossier).findings().get(0).fingerprint();

    Document page =
        page(
            CHECKER
                .accepting(fingerprint, "Known.", LocalDate.parse("2031-06-01"))
                .accepting("echo-1", "Gone.")
                .on(LocalDate.parse("2031-05-01"))
                .check(dossier));

    assertThat(texts(page, "#checked tbody tr"))
        .containsExactly(
            "\u25B2 high contradiction North Wire denies what the mayor claims: exits / locked: yes."
                + " Known. 2031-06-01");
    assertThat(texts(page, "#checked h3"))
        .contains("Accepted but not found, or no longer accepted");
    assertThat(texts(page, "#checked li")).contains("echo-1: Gone.");
  }

  @Test
  void says_what_the_dossier_has_as_the_dossier_does() {
    assertThat(texts(page(DISPUTED), "#checked > p"))
        .containsExactly(DISPUTED.toString().replaceFirst("^d", "D") + ".");
    assertThat(DISPUTED).hasToString("dossier of 5 actors, 4 sources, 1 event, 5 statements");
  }

  @Test
  void says_if_there_is_nothing_to_report() {
    Document page = page(CHECKER.check(Dossier.of()));

    assertThat(texts(page, "main section p"))
        .containsExactly("There is nothing to report.", "Dossier of nothing.");
    assertThat(texts(page, "nav a")).containsExactly("Findings", "What was checked");
  }

  @Test
  void puts_the_chart_before_many_positions() {
    Claim[] claims =
        IntStream.range(0, 12)
            .mapToObj(i -> Claim.of(MAYOR, TOLL.isQuantity("exactly " + (20 + 7 * i) + " people")))
            .toArray(Claim[]::new);
    Dossier dossier =
        dossier(claims).toBuilder()
            .add(Claim.of(AGENCY, TOLL.isQuantity("exactly 500 people")))
            .build();

    Element finding = page(dossier).expectFirst("#f1 > details");

    assertThat(finding.children().eachAttr("class"))
        .containsSubsequence("message", "chart", "more", "more", "why");
    assertThat(finding.select(".more > summary").eachText())
        .contains("The chart as a table", "13 positions side by side");
  }

  @Test
  void begins_a_long_sentence_and_folds_the_whole() {
    String names = "Somebody, ".repeat(50) + "and nobody else.";
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.LOW)
            .message(names)
            .addStatement(LOCKED_UP)
            .build();

    Element shown = page(FerryFire.report(dossier(LOCKED_UP), finding)).expectFirst("#f1");

    assertThat(shown.select(".message").text()).hasSizeLessThan(330).endsWith("Somebody, \u2026");
    assertThat(shown.select("details > .more").text()).isEqualTo("The whole sentence " + names);
  }

  private static CheckReport oddities(int n) {
    Finding oddity =
        Finding.builder()
            .code("oddity")
            .severity(Severity.LOW)
            .message("This is odd.")
            .question(LOCKED.question())
            .addStatement(LOCKED_UP)
            .addReason(new Reason("odd", "Nobody asked."))
            .build();
    Finding[] all = new Finding[n];
    Arrays.fill(all, oddity);
    return FerryFire.report(dossier(LOCKED_UP), all);
  }

  @Test
  void shows_five_hundred_findings_in_full_more_in_short_and_says_what_is_left_out() {
    Document page = page(oddities(10_000));

    assertThat(page.select("article")).hasSize(500);
    assertThat(page.select("#findings tr.item")).hasSize(4500);
    assertThat(texts(page, "#findings tr.item").get(0))
        .isEqualTo("501 \u25CF low oddity exits / locked This is odd.");
    assertThat(texts(page, "#findings > .note"))
        .containsExactly(
            "The findings from number 501 on are in a table, without their sides.",
            "5,000 more findings are left out here; reports for programs have them all.");
    assertThat(texts(page, "nav .note")).containsExactly("and 9940 more findings");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 700, 10_000})
  void grows_by_the_same_for_each_finding(int n) {
    int before = HtmlReport.of(oddities(n - 50)).toString().length();
    int size = HtmlReport.of(oddities(n)).toString().length();

    assertThat(size - before).isBetween(0, 50 * 2000);
    assertThat(size).isLessThan(100_000 + 2000 * Math.min(n, 500) + 400 * Math.min(n, 5000));
  }

  @Test
  void has_a_title_of_ones_own_and_writes_the_same_everywhere() throws IOException {
    HtmlReport report = report(DISPUTED).title("Fire on the ferry");
    StringBuilder written = new StringBuilder();

    report.writeTo(written);

    assertThat(written).hasToString(report.toString());
    assertThat(Jsoup.parse(report.toString()).title()).isEqualTo("Fire on the ferry");
    assertThat(report.title("Fire on the ferry")).hasToString(report.toString());
  }

  @Test
  void says_if_it_cannot_be_written() {
    assertThatIOException()
        .isThrownBy(() -> report(DISPUTED).writeTo(closed()))
        .withMessage("closed");
  }

  private static Writer closed() {
    return new Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        throw new IOException("closed");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void refuses_a_blank_title_and_foreign_standings() {
    HtmlReport report = report(DISPUTED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.title(" "))
        .withMessage("title must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.standings(Standings.of(Dossier.of(OWNER))))
        .withMessage(
            "standings must be those of the dossier that was checked, but were those of another");
  }

  @Test
  void gives_a_chart_of_a_finding_that_stands_alone() {
    CheckReport checked = CHECKER.check(DISPUTED);
    HtmlReport report = HtmlReport.of(checked);

    String svg = report.chart(checked.withCode("numeric-contradiction").get(0)).orElseThrow();

    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing chart wide\"")
        .contains("<style>.drawing {")
        .endsWith("</svg>\n");
    assertThat(Jsoup.parse(svg, Parser.xmlParser()).select("text.heading").text())
        .isEqualTo("ferry fire / deaths");
    assertThat(report.chart(checked.withCode("contradiction").get(0))).isEmpty();
  }

  @Test
  void gives_a_map_of_the_claims_that_stands_alone() {
    HtmlReport report = HtmlReport.of(CHECKER.check(DISPUTED));

    String svg = report.claimMap().orElseThrow();
    Document drawn = Jsoup.parse(svg, Parser.xmlParser());

    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing map\"")
        .contains("<style>.drawing {")
        .endsWith("</svg>\n");
    assertThat(drawn.select("g:has(> rect.party) text").eachText())
        .isEqualTo(page(DISPUTED).select("svg.map g:has(> rect.party) text").eachText())
        .contains("the mayor", "North Wire");
    assertThat(drawn.select("svg > desc").text())
        .isEqualTo(
            "the mayor claims: exits / locked: yes."
                + " Ada Berg (for Blue Line) denies: exits / locked: yes."
                + " the mayor claims: ferry fire / deaths: 12 people."
                + " North Wire claims: ferry fire / deaths: more than 30 people."
                + " The Herald doubts: exits / could be opened: yes.");
    assertThat(drawn.select("g:has(> rect.box) text").eachText()).doesNotContain("contested");
    assertThat(
            Jsoup.parse(
                    report.standings(Standings.of(DISPUTED)).claimMap().orElseThrow(),
                    Parser.xmlParser())
                .select("g:has(> rect.box) text")
                .eachText())
        .contains("contested");
    assertThat(HtmlReport.of(CHECKER.check(Dossier.of(MAYOR))).claimMap()).isEmpty();
  }
}
