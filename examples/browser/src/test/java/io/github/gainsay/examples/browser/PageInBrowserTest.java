package io.github.gainsay.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.report.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Pages as a browser shows them; what they looked like is in {@code target/pages}. */
class PageInBrowserTest {
  private static final int WIDE = 1600;
  private static final int PHONE = 360;
  private static final Path SHOWN = Path.of("target", "pages");
  private static final Pattern REQUESTED =
      Pattern.compile(
          "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  /** Returns every two texts of a drawing of which one covers the other. */
  private static final String OVERLAPS =
      """
      const found = [];
      for (const drawing of document.querySelectorAll('svg[role=img]')) {
        const texts = Array.from(drawing.querySelectorAll('text'))
          .filter(text => text.textContent)
          .map(text => ({words: text.textContent, box: text.getBoundingClientRect()}))
          .filter(text => text.box.width > 0);
        texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
          const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (x > 0.5 && y > 1.5) {
            found.push(a.words + ' | ' + b.words + ' by ' + x + ' and ' + y);
          }
        }));
      }
      return found;
      """;

  private static final String SHOWN_TEXTS =
      """
      return Array.from(document.querySelectorAll('svg[role=img] text'))
        .filter(text => text.getBoundingClientRect().width > 0).length;
      """;

  /** Returns every text that goes beyond its drawing. */
  private static final String CUT_OFF =
      """
      const found = [];
      for (const drawing of document.querySelectorAll('svg[role=img]')) {
        const frame = drawing.getBoundingClientRect();
        for (const text of drawing.querySelectorAll('text')) {
          const box = text.getBoundingClientRect();
          if (box.width > 0 && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5
              || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)) {
            found.push(text.textContent);
          }
        }
      }
      return found;
      """;

  private static final String SHOWN_DRAWINGS =
      """
      return Array.from(document.querySelectorAll('%s'))
        .filter(drawing => drawing.getBoundingClientRect().width > 200).length;
      """;

  enum Page {
    ARTICLE(3),
    TOLLS(2),
    FERRY(7);

    private final long charts;

    Page(long charts) {
      this.charts = charts;
    }

    HtmlReport report() {
      return switch (this) {
        case ARTICLE -> Stories.page("Chinese fighters in Russian ranks", Stories.article());
        case TOLLS -> Stories.page("The toll of the earthquake", Stories.tolls(50));
        case FERRY -> Stories.page("Fire on the ferry", Stories.ferry());
      };
    }

    Path file() {
      return SHOWN.resolve(name() + ".html").toAbsolutePath();
    }
  }

  @TempDir private static Path profile;

  private static Browser browser;

  @BeforeAll
  static void opens_a_browser() throws IOException {
    browser = Browser.open(profile);
    Files.createDirectories(SHOWN);
    for (Page page : Page.values()) {
      Files.writeString(page.file(), page.report().toString());
    }
  }

  @AfterAll
  static void closes_the_browser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shows_charts_and_the_map_without_a_complaint_and_without_a_request(Page page)
      throws IOException {
    browser.complaints();
    browser.performance();

    browser.show(page.file(), WIDE, false);

    assertThat(browser.complaints()).isEmpty();
    assertThat(requests()).containsOnly(page.file().toUri().toString());
    assertThat(browser.run(SHOWN_DRAWINGS.formatted("figure.chart svg"))).isEqualTo(page.charts);
    assertThat(browser.run(SHOWN_DRAWINGS.formatted("figure.map svg.map"))).isEqualTo(1L);
    browser.print(SHOWN.resolve(page + ".pdf"));
  }

  private static List<String> requests() {
    return browser.performance().stream()
        .map(REQUESTED::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, 1600",
    "ARTICLE, 390",
    "TOLLS, 1600",
    "TOLLS, 390",
    "FERRY, 1600",
    "FERRY, 390"
  })
  void keeps_the_labels_of_drawings_apart(Page page, int width) throws IOException {
    browser.show(page.file(), width, false);

    assertThat((long) browser.run(SHOWN_TEXTS)).isGreaterThan(30);
    assertThat(browser.words(OVERLAPS)).isEmpty();
    assertThat(browser.words(CUT_OFF)).isEmpty();
    browser.picture(SHOWN.resolve(page + "-" + width + ".png"));
  }

  @ParameterizedTest
  @EnumSource
  void fits_on_a_phone(Page page) {
    browser.show(page.file(), PHONE, false);
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return 0;");

    assertThat(browser.run("return document.documentElement.scrollWidth;")).isEqualTo((long) PHONE);
    assertThat(browser.run(SHOWN_DRAWINGS.formatted("figure.chart svg"))).isEqualTo(page.charts);
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, 1600, false",
    "ARTICLE, 390, true",
    "TOLLS, 1600, true",
    "TOLLS, 390, false",
    "FERRY, 1600, false",
    "FERRY, 1600, true"
  })
  void gives_axe_nothing_serious_to_find(Page page, int width, boolean dark) throws IOException {
    browser.show(page.file(), width, dark);
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true); return 0;");

    if (dark) {
      browser.picture(SHOWN.resolve(page + "-" + width + "-dark.png"));
    }
    assertThat(browser.violations(axe())).isEmpty();
  }

  @Test
  void unfolds_everything_on_paper_and_leaves_the_controls_out() {
    browser.show(Page.ARTICLE.file(), 1000, false);
    browser.click("button[data-fold=close]");
    String folded =
        """
        return Array.from(document.querySelectorAll('details > :not(summary)'))
          .filter(e => e.checkVisibility({contentVisibilityAuto: true}) === false).length;
        """;
    String controls =
        """
        return Array.from(document.querySelectorAll('nav, #filter'))
          .filter(e => e.getBoundingClientRect().height > 0).length;
        """;
    assertThat((long) browser.run(folded)).isGreaterThan(20);

    browser.asOnPaper();

    assertThat(browser.run(folded)).isEqualTo(0L);
    assertThat(browser.run(controls)).isEqualTo(0L);
  }

  private static String axe() throws IOException {
    try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void folds_and_unfolds_by_keyboard() {
    browser.show(Page.ARTICLE.file(), WIDE, false);
    String focused = "return document.activeElement.closest('#f1 > details > summary') !== null;";
    int tabs = 0;
    while (browser.run(focused).equals(false) && tabs++ < 100) {
      browser.press(Keys.TAB);
    }
    String open = "return document.querySelector('#f1 > details').open;";

    assertThat(browser.run(open)).isEqualTo(true);
    browser.press(Keys.ENTER);
    assertThat(browser.run(open)).isEqualTo(false);
    browser.press(Keys.SPACE);
    assertThat(browser.run(open)).isEqualTo(true);
  }

  @Test
  void leads_past_the_contents_by_keyboard() {
    browser.show(Page.ARTICLE.file(), WIDE, false);

    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.textContent;"))
        .isEqualTo("Skip to the findings");
    browser.press(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.id;")).isEqualTo("main");
  }

  @Test
  void filters_by_severity_rule_and_words() {
    browser.show(Page.ARTICLE.file(), WIDE, false);
    String shown =
        """
        return Array.from(document.querySelectorAll('.finding'))
          .filter(f => !f.hidden).map(f => f.id);
        """;

    browser.click("input[value=high]");
    assertThat(browser.words(shown)).hasSize(7).doesNotContain("f1", "f2");
    browser.type("rule", "dangling-denial");
    assertThat(browser.words(shown)).containsExactly("f4", "f5");
    browser.type("words", "Chinese AUTHORITIES");
    assertThat(browser.words(shown)).containsExactly("f5");
    assertThat(browser.run("return document.querySelector('output').textContent;"))
        .isEqualTo("1 of 9 findings shown");
  }

  @Test
  void folds_all_and_unfolds_what_a_link_leads_to() {
    browser.show(Page.ARTICLE.file(), WIDE, false);

    browser.click("button[data-fold=close]");
    String open =
        """
        return Array.from(document.querySelectorAll('.finding'))
          .filter(f => f.querySelector('details').open).map(f => f.id);
        """;
    assertThat(browser.words(open)).isEmpty();
    browser.click("nav a[href='#f3']");
    assertThat(browser.words(open)).containsExactly("f3");
  }
}
